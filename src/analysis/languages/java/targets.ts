import type { Target } from '../../program/model.js';
import { noTarget } from '../tree-sitter/build.js';
import { emptySpan, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';

/** What an assignment writes to. */
export function lowerTarget(low: JavaLowering, node: SyntaxNode): Target {
  switch (node.type) {
    case 'identifier':
      return low.binder.name(low.textOf(node), spanOf(node));
    case 'parenthesized_expression': {
      const inner = named(node)[0];
      return inner ? lowerTarget(low, inner) : noTarget(node.start);
    }
    default: {
      const expression = low.expression(node);
      if (expression.kind === 'member' || expression.kind === 'index') return expression;
      // Broken code: what was written stays reachable.
      return { kind: 'index', object: expression, index: { kind: 'unknown', parts: [], span: emptySpan(node.end) }, span: spanOf(node) };
    }
  }
}

/** A name that is declared here; `_` declares none. */
export function declareTarget(low: JavaLowering, node: SyntaxNode | null, at: number): Target {
  if (node?.type !== 'identifier' || low.textOf(node) === '_') return noTarget(at);
  return low.binder.declaredName(low.textOf(node), spanOf(node), { from: node.start });
}
