/** API versions of the routes, by what they serve. */

/** Routes of version 4. */
export const V4_VERSIONS: readonly string[] = ['2023-10-31-preview', '2024-02-29-preview', '2024-07-31-preview', '2024-11-30'];

/** Routes of version 3. */
export const V3_VERSIONS: readonly string[] = ['2022-08-31', '2023-07-31', '2021-09-30-preview', '2022-01-30-preview', '2022-06-30-preview', '2023-02-28-preview'];

/** Routes that came to version 4 with the preview of July 2024. */
export const V4_SINCE_2024_07_31: readonly string[] = ['2024-07-31-preview', '2024-11-30'];

/** Classifiers in version 3. */
export const V3_CLASSIFIER_VERSIONS: readonly string[] = ['2023-02-28-preview', '2023-07-31'];

/** Routes of version 2. */
export const V2_VERSIONS: readonly string[] = ['v2.0', 'v2.1'];
