/** Everything but prediction and the reading of logged utterances. */
export const AUTHORING: readonly string[] = [
  'create-app', 'import-app', 'read-app', 'update-app', 'export-app', 'publish-app', 'delete-app', 'clone-version',
  'delete-version', 'add-examples', 'read-examples', 'delete-examples', 'define-model', 'read-model', 'delete-model-part',
  'train-app', 'get-training-status', 'delete-logged-utterances', 'manage-permissions', 'assign-resource',
];
