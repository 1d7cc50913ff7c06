/** Operations that judge a text or an image. */
export const DETECTION: readonly string[] = [
  'analyze-text',
  'analyze-image',
  'analyze-image-with-text',
  'shield-prompt',
  'detect-jailbreak',
  'detect-protected-material-text',
  'detect-protected-material-code',
  'detect-groundedness',
];

/** Blocklists and their terms. */
export const BLOCKLISTS: readonly string[] = [
  'create-or-update-blocklist',
  'get-blocklist',
  'list-blocklists',
  'delete-blocklist',
  'add-or-update-blocklist-items',
  'remove-blocklist-items',
  'get-blocklist-item',
  'list-blocklist-items',
];
