import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Name, Span } from '../../program/model.js';
import type { Lowering, Maybe } from './lowering.js';

/** Span of a node. Ranges are offsets into the original text, a byte order mark included. */
export function spanOf(node: TSESTree.Node): Span {
  return { start: node.range[0], end: Math.max(node.range[0], node.range[1]) };
}

/** Span of a quoted text without its quotes: what names in quotes are found at. */
export function insideQuotes(node: TSESTree.Node): Span {
  const { start, end } = spanOf(node);
  return end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Span from the first decorator on: `@A() export class B` puts decorators in front of the node. */
export function spanWithDecorators(node: TSESTree.Node, decorators: readonly TSESTree.Decorator[] | undefined): Span {
  const { start, end } = spanOf(node);
  return { start: Math.min(start, decorators?.[0]?.range[0] ?? start), end };
}

const IDENTIFIER = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]+\})+/uy;

/** Span of a name alone: the range of `a?: T` covers the type as well. */
export function identifierSpan(cx: Lowering, node: TSESTree.Identifier): Span {
  const { start, end } = spanOf(node);
  if (!node.typeAnnotation && !node.optional) return { start, end };
  IDENTIFIER.lastIndex = start;
  const match = IDENTIFIER.exec(cx.text);
  return { start, end: start + (match?.[0].length ?? 0) };
}

/** Span of a pattern alone, without its type. */
export function patternSpan(cx: Lowering, node: TSESTree.ObjectPattern | TSESTree.ArrayPattern): Span {
  const { start, end } = spanOf(node);
  if (!node.typeAnnotation && !node.optional) return { start, end };
  const type = node.typeAnnotation ? node.typeAnnotation.range[0] : end;
  // { a }?: T
  const pattern = cx.text.slice(start, type).replace(/[\s?]+$/, '');
  return { start, end: start + pattern.length };
}

/** The name with its binding. */
export function lowerName(cx: Lowering, node: TSESTree.Identifier): Name {
  const variable = node.name === '' ? null : cx.bindings.at(node.range[0]);
  return { kind: 'name', name: node.name, variable, span: identifierSpan(cx, node) };
}

/** A property name and where it stands; `name` is null when it is computed. */
export interface Key {
  readonly name: string | null;
  readonly span: Span;
}

/** The key of a property, a class member or a member access. Keys in quotes are known, too. */
export function keyOf(node: TSESTree.Node, computed: boolean): Key {
  // { a: … }
  if (node.type === T.Identifier && !computed) return { name: node.name, span: spanOf(node) };
  // { #a = … }
  if (node.type === T.PrivateIdentifier) return { name: `#${node.name}`, span: spanOf(node) };
  // { 'a': … }   { ['a']: … }   { 1: … }
  const text = textOf(node);
  if (text !== null) return { name: text, span: insideQuotes(node) };
  if (node.type === T.Literal && typeof node.value === 'number') return { name: String(node.value), span: spanOf(node) };
  // { [a]: … }
  return { name: null, span: spanOf(node) };
}

/** The text of a string literal or of a template without expressions, else null. */
export function textOf(node: Maybe): string | null {
  if (node?.type === T.Literal && typeof node.value === 'string') return node.value;
  if (node?.type === T.TemplateLiteral && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? node.quasis[0]?.value.raw ?? '';
  }
  return null;
}

/** `a`, `a.b.c`, `this.a`: a dotted name and its first segment, else null. */
export function dottedName(node: Maybe): { readonly name: string; readonly first: TSESTree.Node } | null {
  switch (node?.type) {
    case T.Identifier:
      return { name: node.name, first: node };
    case T.ThisExpression:
      return { name: 'this', first: node };
    // a.b as a type
    case T.TSQualifiedName:
      return append(node.left, node.right);
    // a.b as a value
    case T.MemberExpression:
      return node.computed ? null : append(node.object, node.property);
    default:
      return null;
  }
}

function append(left: TSESTree.Node, right: TSESTree.Node): { readonly name: string; readonly first: TSESTree.Node } | null {
  const before = dottedName(left);
  const after = right.type === T.Identifier ? right.name : null;
  return before && after !== null ? { name: `${before.name}.${after}`, first: before.first } : null;
}
