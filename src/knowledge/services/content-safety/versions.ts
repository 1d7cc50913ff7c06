/** API versions of the routes, by what they serve. */

/** Blocklists. */
export const BLOCKLIST_VERSIONS: readonly string[] = ['2023-10-01', '2024-09-01', '2023-04-30-preview', '2023-10-15-preview', '2024-02-15-preview'];

/** Custom categories. */
export const CATEGORY_VERSIONS: readonly string[] = ['2024-02-15-preview', '2024-05-15-preview', '2024-09-15-preview'];

/** Groundedness and incidents. */
export const PREVIEWS_OF_2024: readonly string[] = ['2024-02-15-preview', '2024-09-15-preview'];
