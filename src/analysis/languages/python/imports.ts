import type { Import, Span } from '../../program/model.js';
import { child, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** `import a.b`, `import a.b as c`. */
export function lowerImport(low: PythonLowering, node: SyntaxNode): void {
  for (const entry of fields(node, 'name')) {
    const name = entry.type === 'aliased_import' ? field(entry, 'name') : entry;
    const alias = entry.type === 'aliased_import' ? field(entry, 'alias') : null;
    if (!name) continue;
    const module = dotted(low, name);
    if (alias) {
      add(low, { module, moduleSpan: spanOf(name), imported: '*', local: low.textOf(alias), span: spanOf(node) });
      continue;
    }
    // `import a.b` binds `a`; that `a.b` is loaded with it is an import for its effects.
    const first = named(name)[0] ?? name;
    add(low, { module: low.textOf(first), moduleSpan: spanOf(first), imported: '*', local: low.textOf(first), span: spanOf(node) });
    if (first.end < name.end) add(low, { module, moduleSpan: spanOf(name), imported: '', local: '', span: spanOf(node) });
  }
}

/** `from m import a, b as c`, `from . import a`, `from m import *`, `from __future__ import a`. */
export function lowerImportFrom(low: PythonLowering, node: SyntaxNode): void {
  const moduleNode = field(node, 'module_name') ?? child(node, '__future__');
  if (!moduleNode) return;
  const module = dotted(low, moduleNode);
  const moduleSpan = spanOf(moduleNode);
  if (has(node, 'wildcard_import')) {
    add(low, { module, moduleSpan, imported: '**', local: '', span: spanOf(node) });
    const last = low.imports.at(-1);
    if (last) low.passedOn.push(last);
    return;
  }
  for (const entry of fields(node, 'name')) {
    const name = entry.type === 'aliased_import' ? field(entry, 'name') : entry;
    const local = (entry.type === 'aliased_import' ? field(entry, 'alias') : null) ?? name;
    if (name && local) add(low, { module, moduleSpan, imported: dotted(low, name), local: low.textOf(local), span: spanOf(node) });
  }
}

function add(low: PythonLowering, entry: { module: string; moduleSpan: Span; imported: string; local: string; span: Span }): void {
  low.imports.push({ ...entry, variable: entry.local === '' ? null : low.binder.assign(entry.local), typeOnly: low.place.typeOnly });
}

function dotted(low: PythonLowering, node: SyntaxNode): string {
  return low.textOf(node).replace(/[\s\\]+/g, '');
}
