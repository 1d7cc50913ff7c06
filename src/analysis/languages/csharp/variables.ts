import type { Declare } from '../../program/model.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { declareTarget } from './targets.js';

/** `int a = 1, b = 2;`, `var (a, b) = c;`. */
export function lowerVariables(low: CsharpLowering, node: SyntaxNode | null): readonly Declare[] {
  if (!node) return [];
  const type = field(node, 'type');
  return childrenOf(node, 'variable_declarator').map((declarator): Declare => {
    const name = field(declarator, 'name') ?? child(declarator, 'tuple_pattern');
    const value = named(declarator).find((part) => part !== name && part.type !== 'bracketed_argument_list');
    const lowered = value ? low.valueOf(value, type) : null;
    return {
      kind: 'declare',
      target: name ? declareTarget(low, name) : { kind: 'list-target', elements: [], rest: null, span: emptySpan(declarator.start) },
      type: low.type(type),
      value: lowered,
      span: spanOf(declarator),
    };
  });
}
