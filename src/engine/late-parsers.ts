import type { ProjectStore } from './project-store.js';

/** A file was asked for whose parser is not loaded. */
export class ParserNeeded extends Error {
  constructor(readonly path: string) {
    super(`no parser for ${path}`);
  }
}

/**
 * Files of a scan that other threads parsed. As long as nothing else of their language is to be parsed,
 * its parser is not loaded on this thread: it takes tens of megabytes.
 */
export class LateParsers {
  private readonly handedOver = new Set<string>();

  constructor(private readonly store: ProjectStore) {}

  /** Takes a file that another thread parsed. */
  add(path: string): void {
    this.handedOver.add(path);
  }

  /** Takes a file back, because it is to be parsed here. @returns false for one that was never handed over. */
  delete(path: string): boolean {
    return this.handedOver.delete(path);
  }

  /** Loads what a file needs to be analyzed: its parser, unless another thread has parsed it. */
  async prepare(path: string): Promise<void> {
    await (this.handedOver.has(path) ? this.store.prepareImports(path) : this.store.prepare(path));
  }

  /** @throws ParserNeeded where something was asked for, since this was called last, that could not be parsed without a parser that is not loaded. */
  require(): void {
    for (const path of this.store.takeUnprepared()) if (this.likeIn(path).length > 0) throw new ParserNeeded(path);
  }

  /**
   * Loads the parser of a file's language.
   *
   * @param failed told of each file that was handed over and depends on a parser which cannot be loaded.
   */
  async load(path: string, failed: (path: string, error: unknown) => void): Promise<void> {
    const waiting = this.likeIn(path);
    for (const other of waiting) this.handedOver.delete(other);
    try {
      await this.store.prepare(path);
    } catch (error) {
      for (const other of waiting) failed(other, error);
    }
  }

  /** Files of the same language that were handed over. */
  private likeIn(path: string): readonly string[] {
    const language = this.store.languageOf(path);
    return [...this.handedOver].filter((other) => this.store.languageOf(other) === language);
  }
}
