import { child, childrenOf, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';
import { lowerText } from './strings.js';

/** `import "m"`, `import ( n "m"; . "m"; _ "m" )`. */
export function lowerImports(low: GoLowering, node: SyntaxNode): void {
  const list = child(node, 'import_spec_list');
  for (const spec of childrenOf(list ?? node, 'import_spec')) lowerSpec(low, spec);
}

function lowerSpec(low: GoLowering, node: SyntaxNode): void {
  const path = field(node, 'path');
  if (!path) return;
  const module = String(lowerText(low, path).value);
  const name = field(node, 'name') ?? named(node).find((part) => part !== path) ?? null;
  const written = name ? low.textOf(name) : packageNameOf(module);
  const common = { module, moduleSpan: { start: path.start + 1, end: Math.max(path.start + 1, path.end - 1) }, typeOnly: false, span: spanOf(node) };
  if (written === '.') low.imports.push({ ...common, imported: '**', local: '', variable: null });
  else if (written === '_' || written === '') low.imports.push({ ...common, imported: '', local: '', variable: null });
  else low.imports.push({ ...common, imported: '*', local: written, variable: low.binder.declare(written, { isType: true, span: spanOf(name ?? path) }) });
}

/**
 * The name a package is used under where its import gives none. Only the package's own clause says
 * it for sure; this is the guess of Go's own tools: the last segment of the path that is no version,
 * without a `go-` in front, up to the first character that no name can have.
 */
export function packageNameOf(module: string): string {
  const segments = module.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const own = /^v\d+$/.test(last) && segments.length > 1 ? (segments.at(-2) ?? last) : last;
  return /^[\p{L}_][\p{L}\p{N}_]*/u.exec(own.replace(/^go-/, ''))?.[0] ?? '';
}
