/** API versions of the routes, by what they serve. */

/** Analysis of images. */
export const VISION_VERSIONS: readonly string[] = ['v1.0', 'v2.0', 'v2.1', 'v3.0', 'v3.1', 'v3.2'];

/** Analysis of images, since version 2.0. */
export const VISION_SINCE_2_0: readonly string[] = ['v2.0', 'v2.1', 'v3.0', 'v3.1', 'v3.2'];

/** Reading of text since version 3.0. */
export const READ_VERSIONS: readonly string[] = ['v3.0', 'v3.1', 'v3.2'];

/** Reading of text in version 2. */
export const BATCH_READ_VERSIONS: readonly string[] = ['v2.0', 'v2.1'];

/** Recognition of text in versions 1 and 2. */
export const RECOGNIZE_TEXT_VERSIONS: readonly string[] = ['v1.0', 'v2.0', 'v2.1'];

/** Segmentation and custom models in version 4.0. */
export const MODEL_VERSIONS: readonly string[] = ['2023-02-01-preview', '2023-04-01-preview'];
