import type { Span } from '../../program/model.js';
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
      add(low, { module, moduleSpan: spanOf(name), imported: '*', local: alias, span: spanOf(node) });
      continue;
    }
    // `import a.b` binds `a`; that `a.b` is loaded with it is an import for its effects.
    const first = named(name)[0] ?? name;
    add(low, { module: low.textOf(first), moduleSpan: spanOf(first), imported: '*', local: first, span: spanOf(node) });
    if (first.end < name.end) add(low, { module, moduleSpan: spanOf(name), imported: '', local: null, span: spanOf(node) });
  }
}

/** `from m import a, b as c`, `from . import a`, `from m import *`, `from __future__ import a`. */
export function lowerImportFrom(low: PythonLowering, node: SyntaxNode): void {
  const moduleNode = field(node, 'module_name') ?? child(node, '__future__');
  if (!moduleNode) return;
  const module = dotted(low, moduleNode);
  const moduleSpan = spanOf(moduleNode);
  if (has(node, 'wildcard_import')) {
    add(low, { module, moduleSpan, imported: '**', local: null, span: spanOf(node) });
    return;
  }
  for (const entry of fields(node, 'name')) {
    const name = entry.type === 'aliased_import' ? field(entry, 'name') : entry;
    const local = (entry.type === 'aliased_import' ? field(entry, 'alias') : null) ?? name;
    if (name && local) add(low, { module, moduleSpan, imported: dotted(low, name), local, span: spanOf(node) });
  }
}

interface Entry {
  readonly module: string;
  readonly moduleSpan: Span;
  readonly imported: string;
  readonly local: SyntaxNode | null;
  readonly span: Span;
}

function add(low: PythonLowering, { local: node, ...entry }: Entry): void {
  const local = node ? low.textOf(node) : '';
  const variable = node ? low.binder.assign(local, spanOf(node)) : null;
  low.imports.push({ ...entry, local, variable, typeOnly: low.place.typeOnly });
}

function dotted(low: PythonLowering, node: SyntaxNode): string {
  return low.textOf(node).replace(/[\s\\]+/g, '');
}
