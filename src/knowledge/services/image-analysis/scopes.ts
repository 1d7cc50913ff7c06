/** Analysis of images in version 3.2. */
export const IMAGES_3_2: readonly string[] = [
  'analyze-image',
  'describe-image',
  'detect-objects',
  'analyze-image-by-domain',
  'recognize-printed-text',
  'tag-image',
  'generate-thumbnail',
  'get-area-of-interest',
];

/** Operations that answer at once. */
export const REAL_TIME: readonly string[] = [
  'analyze-image',
  'describe-image',
  'detect-objects',
  'analyze-image-by-domain',
  'recognize-printed-text',
  'tag-image',
  'generate-thumbnail',
  'get-area-of-interest',
  'analyze-image-v4',
  'segment-image',
  'vectorize-image',
];

/** Reading of text, with its results. */
export const READ: readonly string[] = ['read', 'get-read-result', 'batch-read-file', 'get-read-operation-result'];

/** Operations that start the reading of text. */
export const READ_START: readonly string[] = ['read', 'batch-read-file'];
