import type { Declare } from '../../program/model.js';
import { childrenOf, field, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { declareTarget } from './targets.js';
import { withDimensions } from './types.js';

/** `int a = 1, b[];`. */
export function lowerVariables(low: JavaLowering, node: SyntaxNode): readonly Declare[] {
  return childrenOf(node, 'variable_declarator').map((declarator): Declare => {
    const value = field(declarator, 'value');
    return {
      kind: 'declare',
      target: declareTarget(low, field(declarator, 'name'), declarator.start),
      type: withDimensions(low, low.type(field(node, 'type')), declarator),
      value: value ? low.expression(value) : null,
      span: spanOf(declarator),
    };
  });
}
