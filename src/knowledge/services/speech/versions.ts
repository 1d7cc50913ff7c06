/** API versions of the routes, by what they serve. */

/** Versions in the path, of the Speech to text REST API. */
export const VERSIONED: readonly string[] = ['v3.0', 'v3.1', 'v3.2', 'v3.1-preview.1', 'v3.2-preview.1', 'v3.2-preview.2', 'v2.0'];

/** Later versions stand in the query. */
export const DATED: readonly string[] = ['2024-05-15-preview', '2024-11-15', '2025-10-15'];

/** Versions of the API of custom voices. */
export const CUSTOM_VOICE_VERSIONS: readonly string[] = ['2023-12-01-preview', '2024-02-01-preview', '2026-01-01'];
