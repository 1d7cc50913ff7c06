import type { FileView } from '../../src/analysis/files.js';
import { languages } from '../../src/analysis/languages/index.js';
import type { FrontEnd, LanguageDefinition } from '../../src/analysis/languages/language.js';

/** How often something was done with each path. */
export type Counts = Map<string, number>;

function count(counts: Counts, path: string): void {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

/** Paths that were counted, with how often, in path order. */
export function counted(counts: Counts): readonly (readonly [path: string, times: number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Files whose reads are counted. */
export function countingFiles(files: FileView): { readonly files: FileView; readonly reads: Counts } {
  const reads: Counts = new Map();
  return {
    reads,
    files: {
      ...files,
      readText: (path) => {
        count(reads, path);
        return files.readText(path);
      },
    },
  };
}

/** Counts what front ends parse, from those that are loaded from now on, and how often each language's is loaded, by its id. */
export function countParses(): { readonly parses: Counts; readonly loads: Counts; restore(): void } {
  const parses: Counts = new Map();
  const loads: Counts = new Map();
  const originals = languages.map((language) => [language, language.load] as const);
  for (const [language, load] of originals) {
    (language as { load: LanguageDefinition['load'] }).load = async (assets): Promise<FrontEnd> => {
      count(loads, language.id);
      const frontEnd = await load.call(language, assets);
      return {
        parse: (request) => {
          count(parses, request.path);
          return frontEnd.parse(request);
        },
      };
    };
  }
  return {
    parses,
    loads,
    restore: () => {
      for (const [language, load] of originals) (language as { load: LanguageDefinition['load'] }).load = load;
    },
  };
}
