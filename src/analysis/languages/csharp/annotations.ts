import type { Annotation, Argument } from '../../program/model.js';
import { child, childrenOf, field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { dottedName } from './names.js';

/** Attributes of a declaration: `[A, B("x", Name = 1)]`. */
export function lowerAnnotations(low: CsharpLowering, node: SyntaxNode): readonly Annotation[] {
  return childrenOf(node, 'attribute_list', 'global_attribute').flatMap((list) => childrenOf(list, 'attribute')).map((attribute) => {
    const name = field(attribute, 'name');
    const list = child(attribute, 'attribute_argument_list');
    return {
      name: name ? dottedName(low, name) : '',
      args: list ? childrenOf(list, 'attribute_argument').flatMap((arg) => lowerArgument(low, arg) ?? []) : [],
      span: spanOf(attribute),
    };
  });
}

function lowerArgument(low: CsharpLowering, node: SyntaxNode): Argument | null {
  const [first, second] = named(node);
  if (!first) return null;
  // Name = value
  const left = first.type === 'assignment_expression' ? field(first, 'left') : null;
  const right = first.type === 'assignment_expression' ? field(first, 'right') : null;
  if (left?.type === 'identifier' && right) return { name: low.nameOf(left), nameSpan: spanOf(left), value: low.expression(right) };
  // name: value
  if (second && has(node, ':')) return { name: low.nameOf(first), nameSpan: spanOf(first), value: low.expression(second) };
  return { name: null, nameSpan: null, value: low.expression(first) };
}
