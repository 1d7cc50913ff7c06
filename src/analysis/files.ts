/** What a folder holds directly. Symbolic links are left out: what they lead to has a place of its own. */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A text with what its file looked like from outside when it was read. */
export interface StampedText {
  readonly text: string;
  /** See `FileView.stamp`. */
  readonly stamp: string | null;
}

/**
 * The outside world as the analysis sees it. Paths are absolute with `/` as separator, on every
 * platform; hosts convert. Reads are synchronous because module resolution is; a host without a
 * synchronous file system (the browser) answers from what it has loaded.
 */
export interface FileView {
  /** Text of a file, or null when it is missing, unreadable, binary or over the size limit. */
  readText(path: string): string | null;
  /** Like `readText`, with the stamp. Absent where the host has no stamps. */
  readStamped?(path: string): StampedText | null;
  /**
   * What changes with the text of a file and costs less than reading it; null where nothing tells, as
   * for files that changed a moment ago. Equal stamps of one path stand for the same text.
   */
  stamp?(path: string): string | null;
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  /** Names in a folder, in no certain order; null when there is no such folder or it cannot be read. */
  entries(folder: string): FolderEntries | null;
}
