/** API versions of the routes, by what they serve. */

/** Detection, comparison, groups and lists. */
export const VERSIONS: readonly string[] = ['v1.0', 'v1.1-preview.1', 'v1.2-preview.1', 'v1.2', 'v1.3-preview.1'];

/** Persons outside of groups. */
export const DIRECTORY_VERSIONS: readonly string[] = ['v1.0-preview', 'v1.1-preview.1', 'v1.2-preview.1'];

/** Snapshots. */
export const SNAPSHOT_VERSIONS: readonly string[] = ['v1.0'];

/** Liveness sessions with the routes of the previews. */
export const SESSION_VERSIONS_OLD: readonly string[] = ['v1.1-preview.1', 'v1.2-preview.1'];

/** Liveness sessions. */
export const SESSION_VERSIONS: readonly string[] = ['v1.2', 'v1.3-preview.1'];

/** Settings of liveness sessions. */
export const SETTINGS_VERSIONS: readonly string[] = ['v1.3-preview.1'];
