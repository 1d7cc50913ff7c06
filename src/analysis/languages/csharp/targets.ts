import type { Target } from '../../program/model.js';
import { child, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';

/** What an assignment writes to, or what a declaration, a loop or a pattern declares. */
export function lowerTarget(low: CsharpLowering, node: SyntaxNode): Target {
  switch (node.type) {
    case 'identifier':
      return low.binder.name(low.nameOf(node), spanOf(node));
    case 'parenthesized_expression':
    case 'argument': {
      const inner = named(node).at(-1);
      return inner ? lowerTarget(low, inner) : { kind: 'list-target', elements: [], rest: null, span: spanOf(node) };
    }
    // (a, b) = …
    case 'tuple_expression':
      return { kind: 'list-target', elements: named(node).map((part) => lowerTarget(low, part)), rest: null, span: spanOf(node) };
    // (var a, int b) = …
    case 'declaration_expression': {
      const name = field(node, 'name') ?? child(node, 'tuple_pattern', 'parenthesized_variable_designation');
      return name ? declareTarget(low, name) : { kind: 'list-target', elements: [], rest: null, span: spanOf(node) };
    }
    case 'tuple_pattern':
      return declareTarget(low, node);
    default: {
      const expression = low.expression(node);
      if (expression.kind === 'member' || expression.kind === 'index') return expression;
      // ref f() = …, or broken code: what was written stays reachable.
      return { kind: 'index', object: expression, index: { kind: 'unknown', parts: [], span: emptySpan(node.end) }, span: spanOf(node) };
    }
  }
}

/** Names that are declared here: `a`, `(a, b)`, `_`. */
export function declareTarget(low: CsharpLowering, node: SyntaxNode): Target {
  switch (node.type) {
    case 'identifier':
      return low.binder.declaredName(low.nameOf(node), spanOf(node), { from: node.start });
    case 'tuple_pattern':
    case 'parenthesized_variable_designation':
      return { kind: 'list-target', elements: named(node).map((part) => (part.type === 'discard' ? null : declareTarget(low, part))), rest: null, span: spanOf(node) };
    // ref readonly a
    default: {
      const inner = child(node, 'identifier', 'tuple_pattern');
      return inner ? declareTarget(low, inner) : { kind: 'list-target', elements: [], rest: null, span: spanOf(node) };
    }
  }
}
