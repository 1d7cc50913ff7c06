import type { Expression, FieldNode } from '../../program/model.js';
import { emptySpan, field, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { declaredName } from './names.js';

/**
 * `A(1) { … }` of an enum: a static field with what is constructed, or without a value where nothing
 * is said of it. The text leaves out what it constructs, which is the enum itself.
 */
export function lowerConstant(low: JavaLowering, node: SyntaxNode, enumName: string): FieldNode {
  return { ...declaredName(low, node), type: null, value: valueOf(low, node, enumName), isStatic: true, annotations: low.annotations(node), span: spanOf(node) };
}

function valueOf(low: JavaLowering, node: SyntaxNode, enumName: string): Expression | null {
  const args = field(node, 'arguments');
  const body = field(node, 'body');
  const first = args ?? body;
  if (!first) return null;
  const at = emptySpan(first.start);
  const callee: Expression = body ? low.anonymousClass(body, low.binder.type(enumName, [], at)) : low.binder.typeName(enumName, at);
  return { kind: 'call', callee, args: low.arguments(args), typeArgs: [], isNew: true, initializer: null, span: { start: first.start, end: node.end } };
}
