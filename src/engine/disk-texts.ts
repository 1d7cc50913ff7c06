import type { FileView, StampedText } from '../analysis/files.js';

/** UTF-16 units of text that are kept at most while files count as unchanged. */
const MAX_KEPT = 4 * 1024 * 1024;

/**
 * Texts of files, read as seldom as the host allows: not again to see that nothing changed, and not
 * for each of several who want the same. What is kept is bounded; a large scan lets texts go.
 */
export class DiskTexts {
  private readonly kept = new Map<string, StampedText | null>();
  private room = MAX_KEPT;
  /** The text that was read last, whether there is room for it or not. */
  private last: { readonly path: string; readonly read: StampedText | null } | null = null;

  constructor(private readonly files: FileView) {}

  /** @param keeps true where the file counts as unchanged until `forget`. @returns null for what cannot be read. */
  read(path: string, keeps: boolean): StampedText | null {
    if (!keeps) return this.fresh(path);
    const known = this.known(path);
    if (known !== undefined) return known;
    const read = this.fresh(path);
    const length = read?.text.length ?? 0;
    if (length <= this.room) {
      this.kept.set(path, read);
      this.room -= length;
    }
    this.last = { path, read };
    return read;
  }

  /** Stamp of the text that was read of a file, where it is still known. */
  lastStamp(path: string): string | null {
    return this.known(path)?.stamp ?? null;
  }

  /** True when a file's text is known to be the one that had the stamp. */
  isUnchanged(path: string, stamp: string | null): boolean {
    return stamp !== null && this.files.stamp?.(path) === stamp;
  }

  /** From now on the file may have changed; without a path any file. */
  forget(path?: string): void {
    if (path === undefined || this.last?.path === path) this.last = null;
    if (path === undefined) {
      this.kept.clear();
      this.room = MAX_KEPT;
    } else {
      this.room += this.kept.get(path)?.text.length ?? 0;
      this.kept.delete(path);
    }
  }

  private known(path: string): StampedText | null | undefined {
    return this.last?.path === path ? this.last.read : this.kept.get(path);
  }

  private fresh(path: string): StampedText | null {
    if (this.files.readStamped) return this.files.readStamped(path);
    const text = this.files.readText(path);
    return text === null ? null : { text, stamp: null };
  }
}
