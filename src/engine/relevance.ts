import { languageFor } from '../analysis/languages/index.js';
import type { ProjectStore } from './project-store.js';

/*
 * Which unmarked files are worth parsing: those that refer to a file that points at Azure AI. What a
 * file refers to is read from its text only to decide about parsing; what a call is, the parser says.
 */

/** Module specifiers of a file's text, as its language writes them; empty where imports name no files. */
function specifiersOf(path: string, text: string): readonly string[] {
  return languageFor(path)?.specifiersOf?.(text) ?? [];
}

/** True when a text names other files at all. */
export function refersToFiles(path: string, text: string): boolean {
  return specifiersOf(path, text).length > 0;
}

/** Last part of a path or specifier without its ending; for an index file the folder's name. */
function stemOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  return last === 'index' || last === '__init__' ? (parts.at(-2) ?? last) : last;
}

export interface ImportGraphView {
  text(path: string): string | null;
  resolve(specifier: string, from: string): string | null;
  isMarked(text: string): boolean;
}

const MAX_DEPTH = 3;
const MAX_FILES = 150;

/**
 * True when a file imports a marked file, directly or through a few others.
 *
 * @param text the file's own text.
 */
export function importsMarked(path: string, text: string, view: ImportGraphView): boolean {
  const seen = new Set([path]);
  let level: readonly { readonly path: string; readonly text: string }[] = [{ path, text }];
  for (let depth = 0; depth < MAX_DEPTH && seen.size < MAX_FILES; depth++) {
    const next: { path: string; text: string }[] = [];
    for (const file of level) {
      for (const specifier of specifiersOf(file.path, file.text)) {
        const target = view.resolve(specifier, file.path);
        if (target === null || seen.has(target)) continue;
        seen.add(target);
        const inner = view.text(target);
        if (inner === null) continue;
        if (view.isMarked(inner)) return true;
        next.push({ path: target, text: inner });
      }
    }
    level = next;
  }
  return false;
}

/** Tells which files can get a client from one of some carriers. */
export class Importers {
  private readonly targets: ReadonlySet<string>;
  private readonly stems: ReadonlySet<string>;

  /** @param carriers paths of files that hand out a client. */
  constructor(
    private readonly store: ProjectStore,
    carriers: readonly string[],
  ) {
    this.targets = new Set(carriers);
    this.stems = new Set(carriers.map(stemOf));
  }

  /** True when a text refers to a carrier. */
  async include(path: string, text: string): Promise<boolean> {
    const candidates = specifiersOf(path, text).filter((specifier) => this.stems.has(stemOf(specifier)));
    if (candidates.length === 0) return false;
    try {
      await this.store.prepare(path);
    } catch {
      // Without its front end the file cannot be resolved; it stays unmarked.
      return false;
    }
    return candidates.some((specifier) => this.targets.has(this.store.resolve(specifier, path) ?? ''));
  }
}
