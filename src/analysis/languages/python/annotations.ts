import type { Annotation } from '../../program/model.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** `@route("/x")`, `@lru_cache`: the decorator's expression as an annotation. */
export function toAnnotation(low: PythonLowering, node: SyntaxNode): Annotation {
  // @name(arguments)
  if (node.type === 'call') {
    const callee = field(node, 'function');
    return { name: callee ? compact(low.textOf(callee)) : '', args: low.arguments(field(node, 'arguments')), span: spanOf(node) };
  }
  return { name: compact(low.textOf(node)), args: [], span: spanOf(node) };
}

/** Decorators of a definition, in source order. */
export function toAnnotations(low: PythonLowering, decorators: readonly SyntaxNode[]): readonly Annotation[] {
  return decorators.flatMap((decorator) => {
    const expression = named(decorator)[0];
    return expression ? [toAnnotation(low, expression)] : [];
  });
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
