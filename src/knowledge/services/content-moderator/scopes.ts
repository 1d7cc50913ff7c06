/** Moderation of images. */
export const IMAGES: readonly string[] = ['evaluate-image', 'match-image', 'find-faces', 'read-image-text'];

/** Operations that write lists or what is in them. */
export const LISTS: readonly string[] = ['create-image-list', 'update-image-list', 'delete-image-list', 'create-term-list', 'update-term-list', 'delete-term-list', 'add-list-image', 'delete-list-image', 'delete-all-list-images', 'add-list-term', 'delete-list-term', 'delete-all-list-terms'];
