/**
 * The outside world as the analysis sees it. Paths are absolute with `/` as separator, on every
 * platform; hosts convert. Reads are synchronous because module resolution is; a host without a
 * synchronous file system (the browser) answers from what it has loaded.
 */
export interface FileView {
  /** Text of a file, or null when it is missing, unreadable, binary or over the size limit. */
  readText(path: string): string | null;
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
}
