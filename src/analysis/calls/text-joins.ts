import type { Expression } from '../program/model.js';
import type { SourceFile } from './project.js';
import { HOLE } from './routes.js';
import { cut, flatten, known, type Text } from './text.js';

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;

/** True for a URL with its scheme. */
export function isAbsolute(text: Text): boolean {
  return scheme.test(flatten(text));
}

/** Two texts with exactly one slash between them; a query stays behind the path. */
export function joinPath(base: Text, path: Text, node: Expression, file: SourceFile): Text {
  const before = flatten(base);
  const after = flatten(path);
  if (before === '' || after === '' || after.startsWith('?')) return [...base, ...path];
  if (before.endsWith('/')) return [...base, ...(after.startsWith('/') ? cut(path, 1, after.length) : path)];
  return after.startsWith('/') ? [...base, ...path] : [...base, ...known('/', node, file), ...path];
}

/**
 * A reference resolved against a base as URL classes do it: a path from the root replaces the base's
 * path, any other replaces what follows the base's last slash. An unknown end of the base counts as
 * ending with a slash, since endpoints are configured that way.
 */
export function resolveReference(base: Text, reference: Text, node: Expression, file: SourceFile): Text {
  const flat = flatten(reference);
  if (flat === '' || flat === HOLE) return [...base, ...reference];
  if (scheme.test(flat)) return reference;
  const before = flatten(base);
  const bare = before.replace(/[?#].*$/s, '');
  if (flat.startsWith('?')) return [...cut(base, 0, bare.length), ...reference];
  const origin = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*/i.exec(bare)?.[0].length ?? 0;
  if (flat.startsWith('/')) return [...cut(base, 0, origin), ...reference];
  if (bare.length === origin || bare.endsWith(HOLE)) return joinPath(cut(base, 0, bare.length), reference, node, file);
  return [...cut(base, 0, bare.lastIndexOf('/') + 1), ...reference];
}

/** A URL with its path replaced; scheme and host stay. */
export function withPath(base: Text, path: Text, node: Expression, file: SourceFile): Text {
  const rooted = flatten(path).startsWith('/') ? path : [...known('/', node, file), ...path];
  return resolveReference(base, rooted, node, file);
}

/** A URL with one more pair in its query; the value may be unknown. */
export function withQuery(base: Text, name: string, value: Text, node: Expression, file: SourceFile): Text {
  return [...base, ...known(`${flatten(base).includes('?') ? '&' : '?'}${name}=`, node, file), ...value];
}
