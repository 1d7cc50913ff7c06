/** API versions of the routes, by what they serve. */

/** All routes. */
export const VERSIONS: readonly string[] = ['v1.0'];
