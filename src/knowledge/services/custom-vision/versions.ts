/** API versions of the routes, by what they serve. */

/** Training. */
export const TRAINING_VERSIONS: readonly string[] = ['v2.0', 'v2.1', 'v2.2', 'v3.0', 'v3.1', 'v3.3', 'v3.4-preview'];

/** Training, since version 3.3. */
export const TRAINING_SINCE_3_3: readonly string[] = ['v3.3', 'v3.4-preview'];

/** Training, since version 3.1. */
export const TRAINING_SINCE_3_1: readonly string[] = ['v3.1', 'v3.3', 'v3.4-preview'];

/** Training, since version 3.0. */
export const TRAINING_SINCE_3_0: readonly string[] = ['v3.0', 'v3.1', 'v3.3', 'v3.4-preview'];

/** Prediction in version 3. */
export const PREDICTION_VERSIONS: readonly string[] = ['v3.0', 'v3.1'];

/** Prediction in versions 1 and 2.0. */
export const LEGACY_PREDICTION_VERSIONS: readonly string[] = ['v1.0', 'v1.1', 'v2.0'];
