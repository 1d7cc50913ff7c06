import type { Import } from '../../program/model.js';
import { field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { dottedName } from './names.js';

/** `using N;`, `using static N.T;`, `using A = N.T;`, each also `global`. */
export function lowerUsing(low: CsharpLowering, node: SyntaxNode): void {
  const alias = field(node, 'name');
  const target = named(node).find((part) => part !== alias && part.type !== 'modifier');
  if (!target) return;
  const common = { module: dottedName(low, target), moduleSpan: spanOf(target), typeOnly: false, span: spanOf(node) };
  const entry: Import = alias
    ? { ...common, imported: '*', local: low.nameOf(alias), variable: low.binder.declare(low.nameOf(alias), { isType: true, span: spanOf(alias) }) }
    : { ...common, imported: '**', local: '', variable: null };
  low.imports.push(entry);
  if (has(node, 'global')) low.globalImports.push(entry);
}
