import type { Annotation, Argument, Call, Expression } from '../../program/model.js';
import { child, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { dottedName, isAnnotation, typeAsValue } from './names.js';

/** Annotations of a declaration: `@A`, `@B("x", name = 1)`. */
export function lowerAnnotations(low: JavaLowering, node: SyntaxNode): readonly Annotation[] {
  const list = child(node, 'modifiers');
  return (list ? named(list) : []).filter(isAnnotation).map((annotation) => {
    const name = field(annotation, 'name');
    return { name: name ? dottedName(low, name) : '', args: argumentsOf(low, annotation), span: spanOf(annotation) };
  });
}

/** An annotation as an argument of another one: a construction of what it names. */
export function lowerNestedAnnotation(low: JavaLowering, node: SyntaxNode): Call {
  const name = field(node, 'name');
  return {
    kind: 'call',
    callee: name ? typeAsValue(low, name) : { kind: 'unknown', parts: [], span: spanOf(node) },
    args: argumentsOf(low, node),
    typeArgs: [],
    isNew: true,
    initializer: null,
    span: spanOf(node),
  };
}

function argumentsOf(low: JavaLowering, annotation: SyntaxNode): readonly Argument[] {
  const list = field(annotation, 'arguments');
  return list ? named(list).map((part) => argument(low, part)) : [];
}

function argument(low: JavaLowering, node: SyntaxNode): Argument {
  if (node.type !== 'element_value_pair') return { name: null, nameSpan: null, value: low.expression(node) };
  const key = field(node, 'key');
  const value: Expression = low.expressionOr(field(node, 'value'), node);
  return { name: key ? low.textOf(key) : null, nameSpan: key ? spanOf(key) : null, value };
}
