/** Operations that compare faces. */
export const RECOGNITION: readonly string[] = ['identify', 'verify', 'find-similar', 'group'];

/** Operations by which a face, a person or a group is kept. */
export const ENROLLMENT: readonly string[] = ['create-person-group', 'update-person-group', 'train-person-group', 'create-person-group-person', 'update-person-group-person', 'add-person-group-person-face', 'update-person-group-person-face', 'create-face-list', 'update-face-list', 'train-face-list', 'add-face-list-face', 'update-face-list-face', 'create-person', 'update-person', 'add-person-face', 'update-person-face', 'create-dynamic-person-group', 'update-dynamic-person-group'];

/** Operations that delete what was enrolled. */
export const DELETIONS: readonly string[] = ['delete-person-group', 'delete-person-group-person', 'delete-person-group-person-face', 'delete-face-list', 'delete-face-list-face', 'delete-person', 'delete-person-face', 'delete-dynamic-person-group'];

/** Liveness sessions and their settings. */
export const LIVENESS: readonly string[] = ['create-liveness-session', 'get-liveness-session-result', 'list-liveness-sessions', 'list-liveness-session-audit-entries', 'delete-liveness-session', 'create-liveness-with-verify-session', 'get-liveness-with-verify-session-result', 'list-liveness-with-verify-sessions', 'list-liveness-with-verify-session-audit-entries', 'delete-liveness-with-verify-session', 'get-session-image', 'update-liveness-settings', 'get-liveness-settings'];
