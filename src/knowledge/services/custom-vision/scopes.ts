/** Operations that write, read or delete stored prediction images. */
export const STORED_PREDICTIONS: readonly string[] = [
  'classify-image',
  'classify-image-url',
  'detect-image',
  'detect-image-url',
  'predict-image',
  'predict-image-url',
  'quick-test-image',
  'quick-test-image-url',
  'create-images-from-predictions',
  'query-predictions',
  'delete-prediction',
];

/** Predictions that store the image. */
export const STORING_PREDICTIONS: readonly string[] = ['classify-image', 'classify-image-url', 'detect-image', 'detect-image-url', 'predict-image', 'predict-image-url'];

/** Predictions and quick tests, storing or not. */
export const PREDICTIONS: readonly string[] = [
  'classify-image',
  'classify-image-with-no-store',
  'classify-image-url',
  'classify-image-url-with-no-store',
  'detect-image',
  'detect-image-with-no-store',
  'detect-image-url',
  'detect-image-url-with-no-store',
  'predict-image',
  'predict-image-with-no-store',
  'predict-image-url',
  'predict-image-url-with-no-store',
  'quick-test-image',
  'quick-test-image-url',
];

/** Operations on the images that a project is trained with. */
export const TRAINING_IMAGES: readonly string[] = [
  'create-images-from-data',
  'create-images-from-files',
  'create-images-from-urls',
  'create-images-from-predictions',
  'delete-images',
  'get-images',
  'get-images-by-ids',
  'get-tagged-images',
  'get-untagged-images',
  'train-project',
];

/** Operations on tags and regions. */
export const LABELS: readonly string[] = ['create-tag', 'update-tag', 'delete-tag', 'create-image-tags', 'delete-image-tags', 'create-image-regions', 'delete-image-regions'];

/** Operations that write a project or what is in it. */
export const PROJECT_DATA: readonly string[] = [
  'create-project',
  'update-project',
  'delete-project',
  'import-project',
  'create-images-from-data',
  'create-images-from-files',
  'create-images-from-urls',
  'create-images-from-predictions',
  'create-image-regions',
  'create-image-tags',
  'create-tag',
  'update-tag',
  'train-project',
  'update-iteration',
  'publish-iteration',
  'unpublish-iteration',
];
