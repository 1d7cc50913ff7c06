import type { KeptName } from '../analysis/calls/hand-outs.js';
import { languageFor } from '../analysis/languages/index.js';
import type { LanguageDefinition } from '../analysis/languages/language.js';
import { detached } from './detached.js';
import type { ProjectStore } from './project-store.js';

/*
 * Which unmarked files are worth parsing: those that refer to a file that points at Azure AI. What a
 * file refers to is read from its text only to decide about parsing; what a call is, the parser says.
 */

/** Module specifiers of a file's text, as its language writes them; empty where imports name no files. */
function specifiersOf(language: LanguageDefinition | null, text: string): readonly string[] {
  return language?.specifiersOf?.(text) ?? [];
}

/** True for files whose imports name other files. */
export function refersByModules(path: string): boolean {
  const language = languageFor(path);
  // What a notebook is written in shows in its text alone.
  return !language || language.specifiersOf !== undefined;
}

/** True when a text names other files at all. */
export function refersToFiles(language: LanguageDefinition | null, text: string): boolean {
  return specifiersOf(language, text).length > 0;
}

/** Last part of a path without its ending; for an index file the folder's name. */
function stemOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  return last === 'index' || last === '__init__' ? (parts.at(-2) ?? last) : last;
}

/**
 * Stems that a specifier may mean: what follows the last dot is an ending (`./clients.js`), a part of
 * the name (`./clients.service`) or a module in a package (`app.clients`). Empty where it names a
 * folder by dots alone (`..`, `./index`).
 */
function stemsOf(specifier: string): readonly string[] {
  const parts = specifier.split('/').filter((part) => !/^\.*$/.test(part));
  const last = parts.at(-1) ?? '';
  if (/^index(?:\.\w+)?$/.test(last)) return parts.slice(-2, -1);
  const dot = last.lastIndexOf('.');
  return [last, ...(dot < 0 ? [] : [last.slice(0, dot), last.slice(dot + 1)])].filter((stem) => stem !== '');
}

export interface ImportGraphView {
  text(path: string): string | null;
  languageOf(path: string): LanguageDefinition | null;
  resolve(specifier: string, from: string): string | null;
  isMarked(text: string): boolean;
}

const MAX_DEPTH = 3;
const MAX_FILES = 150;

/**
 * True when a file imports a marked file, directly or through a few others.
 *
 * @param text the file's own text.
 * @param counts false for marked files that are looked at in any case.
 */
export function importsMarked(path: string, text: string, view: ImportGraphView, counts: (path: string) => boolean = () => true): boolean {
  const seen = new Set([path]);
  let level: readonly { readonly path: string; readonly text: string }[] = [{ path, text }];
  for (let depth = 0; depth < MAX_DEPTH && seen.size < MAX_FILES; depth++) {
    const next: { path: string; text: string }[] = [];
    for (const file of level) {
      for (const specifier of specifiersOf(view.languageOf(file.path), file.text)) {
        const target = view.resolve(specifier, file.path);
        if (target === null || seen.has(target)) continue;
        seen.add(target);
        const inner = view.text(target);
        if (inner === null) continue;
        if (!view.isMarked(inner)) next.push({ path: target, text: inner });
        else if (counts(target)) return true;
      }
    }
    level = next;
  }
  return false;
}

/** True when a text uses one of the names by which clients are reached without an import. */
export function usesName(path: string, text: string, names: readonly KeptName[]): boolean {
  return names.some(({ name, folder, use }) => path.startsWith(folder) && text.includes(name) && use.test(text));
}

/** True when a text takes or passes on all names of a module. */
function takesAll(text: string): boolean {
  return /\b(?:import|export)\s*\*/.test(text);
}

/** What files name by their imports, kept while a scan lasts: it asks the same files again with every carrier that it finds. */
export class Specifiers {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly store: ProjectStore) {}

  /** Module specifiers of a file; empty where it cannot be read or names no files. */
  of(path: string): readonly string[] {
    const known = this.known.get(path);
    if (known) return known;
    const text = this.store.text(path);
    // Each is a piece of its text, which would be kept with it.
    const found = text === null ? [] : [...new Set(specifiersOf(this.store.languageOf(path), text))].map(detached);
    this.known.set(path, found);
    return found;
  }
}

/** Tells which files can get a client from one of some carriers. */
export class Importers {
  private readonly stems: ReadonlySet<string>;

  /** @param carriers exported names that lead to a client, by the path of the file that exports them. */
  constructor(
    private readonly store: ProjectStore,
    private readonly specifiers: Specifiers,
    private readonly carriers: ReadonlyMap<string, readonly string[]>,
  ) {
    this.stems = new Set([...carriers.keys()].map(stemOf));
  }

  private mayMean(specifier: string): boolean {
    const stems = stemsOf(specifier);
    return stems.length === 0 || stems.some((stem) => this.stems.has(stem));
  }

  /** True when a file refers to a carrier, and may mean one of the names that lead to a client. */
  async include(path: string): Promise<boolean> {
    const candidates = this.specifiers.of(path).filter((specifier) => this.mayMean(specifier));
    if (candidates.length === 0) return false;
    try {
      await this.store.prepare(path);
    } catch {
      // Without its front end the file cannot be resolved; it stays unmarked.
      return false;
    }
    const text = this.store.text(path) ?? '';
    return candidates.some((specifier) => {
      const names = this.carriers.get(this.store.resolve(specifier, path) ?? '');
      return names !== undefined && (takesAll(text) || names.some((name) => name === 'default' || name === '=' || text.includes(name)));
    });
  }
}
