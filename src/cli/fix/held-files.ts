import type { Engine } from '../../engine.js';
import type { Original, Sources } from './sources.js';

/** A file that is being changed; the engine sees the changed text. */
export interface HeldFile {
  readonly path: string;
  readonly original: Original;
  /** Its text with the fixes so far. */
  text: string;
}

/** The files that fixes change, held in memory until all is known to be well. */
export class HeldFiles {
  private readonly held = new Map<string, HeldFile | { readonly reason: string }>();

  constructor(
    private readonly engine: Pick<Engine, 'setOverlay'>,
    private readonly sources: Sources,
  ) {}

  /** Takes a file in hand, unless it is already, or says why it cannot be changed. */
  hold(path: string): HeldFile | { readonly reason: string } {
    const known = this.held.get(path);
    if (known) return known;
    const original = this.sources.open(path);
    const file = 'reason' in original ? original : { path, original, text: original.text };
    this.held.set(path, file);
    // From now on the engine sees the text that fixes are applied to, whatever happens on disk.
    if (!('reason' in file)) this.engine.setOverlay(path, file.text);
    return file;
  }

  isHeld(path: string): boolean {
    return this.held.has(path);
  }

  /** Gives a file another text, for the engine as well. */
  change(file: HeldFile, text: string): void {
    file.text = text;
    this.engine.setOverlay(file.path, text);
  }

  /** Files with another text than before, in path order. */
  changed(): readonly HeldFile[] {
    const files = [...this.held.values()].filter((file): file is HeldFile => !('reason' in file) && file.text !== file.original.text);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
