import type { FileView, FolderEntries } from '../../analysis/files.js';
import { defaultLimits, type MirrorLimits } from './limits.js';

interface Folder {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/**
 * Files that somebody else can read, as far as they are known: which ones there are, and the texts
 * that were asked for so far. The engine asks without waiting, so a text that is not here is answered
 * with null and noted as missing; once it has come, the engine is asked again.
 */
export class MirroredFiles implements FileView {
  readonly #folders = new Map<string, Folder>();
  readonly #texts = new Map<string, string | null>();
  readonly #missing = new Set<string>();
  #count = 0;
  #length = 0;
  #misses = 0;
  #isListed = false;
  #isFull = false;

  constructor(readonly limits: MirrorLimits = defaultLimits) {}

  /** Counts the answers that were given without knowing better. */
  get misses(): number {
    return this.#misses;
  }

  /** Files whose text was asked for and is not here. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  /** True once it is known which files there are. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** True when a text was left out because of the limits. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Number of files that are known. */
  get size(): number {
    return this.#count;
  }

  readText(path: string): string | null {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    if (this.#isListed && !this.fileExists(path)) return null;
    this.#misses += 1;
    if (this.#isListed) this.#missing.add(path);
    return null;
  }

  fileExists(path: string): boolean {
    this.#needList();
    return this.#folders.get(parentOf(path))?.files.has(nameOf(path)) ?? false;
  }

  directoryExists(path: string): boolean {
    this.#needList();
    return this.#folders.has(path);
  }

  entries(folder: string): FolderEntries | null {
    this.#needList();
    const known = this.#folders.get(folder);
    return known === undefined ? null : { files: [...known.files], folders: [...known.folders] };
  }

  /** Every file that is known, in no certain order. */
  *paths(): Generator<string> {
    for (const [folder, { files }] of this.#folders) for (const name of files) yield `${folder}/${name}`;
  }

  /** True for a text that is here, and for a file that is known to have none. */
  hasText(path: string): boolean {
    return this.#texts.has(path);
  }

  /** Takes the list of all files in place of what was known before. @returns how many were left out because of the limit. */
  list(paths: readonly string[]): number {
    this.#folders.clear();
    this.#count = 0;
    const taken = paths.slice(0, this.limits.files);
    for (const path of taken) this.#add(path);
    for (const path of [...this.#texts.keys()]) if (!this.#isKnown(path)) this.#drop(path);
    for (const path of this.#missing) if (!this.#isKnown(path)) this.#missing.delete(path);
    this.#isListed = true;
    return paths.length - taken.length;
  }

  /** Forgets which files there are; the next question asks for the list again. */
  unlist(): void {
    this.#isListed = false;
  }

  /** Takes the text of a file; null where there is none that can be read. */
  take(path: string, text: string | null): void {
    this.#drop(path);
    this.#missing.delete(path);
    if (text !== null && this.#length + text.length > this.limits.textLength) {
      this.#isFull = true;
      this.#texts.set(path, null);
      return;
    }
    this.#texts.set(path, text);
    this.#length += text?.length ?? 0;
  }

  /** Lets go of a text; it is asked for again when it is needed. */
  changed(path: string): void {
    this.#drop(path);
    if (this.#isListed && !this.#isKnown(path)) this.#add(path);
  }

  /** Takes a file from the list. */
  removed(path: string): void {
    this.#drop(path);
    this.#missing.delete(path);
    if (this.#folders.get(parentOf(path))?.files.delete(nameOf(path)) === true) this.#count -= 1;
  }

  /** Lets go of the text of a file that no longer matters, so that others have room. */
  release(path: string): void {
    this.#drop(path);
  }

  #needList(): void {
    if (!this.#isListed) this.#misses += 1;
  }

  #isKnown(path: string): boolean {
    return this.#folders.get(parentOf(path))?.files.has(nameOf(path)) ?? false;
  }

  #add(path: string): void {
    this.#folder(parentOf(path)).files.add(nameOf(path));
    this.#count += 1;
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const folder: Folder = { files: new Set(), folders: new Set() };
    this.#folders.set(path, folder);
    if (path !== '') this.#folder(parentOf(path)).folders.add(nameOf(path));
    return folder;
  }

  #drop(path: string): void {
    this.#length -= this.#texts.get(path)?.length ?? 0;
    this.#texts.delete(path);
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
