/** Stands in for `node:url`: file addresses of absolute paths with `/`, which is all that a script needs to name itself. */
export const pathToFileURL = (path) => new URL(`file://${encodeURI(path)}`);
export const fileURLToPath = (address) => decodeURIComponent(new URL(address).pathname);
