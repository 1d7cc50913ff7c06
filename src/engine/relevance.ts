/**
 * Which unmarked files are worth parsing: those that import a file that points at Azure AI. Import
 * specifiers are read with a pattern only to decide about parsing; what a call is, the parser says.
 */
const specifierPattern = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*\(?\s*)(['"])([^'"\n]{1,200})\1/g;

/** Module specifiers of a JavaScript or TypeScript text, without packages that name no file. */
export function specifiersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(specifierPattern)].map((match) => match[2] ?? ''))].filter((specifier) => specifier !== '');
}

/** Last part of a path or specifier without its ending; for an index file the folder's name. */
export function stemOf(path: string): string {
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
      for (const specifier of specifiersOf(file.text)) {
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
