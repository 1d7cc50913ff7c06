import type { Call, Expression, ObjectEntry, ObjectLiteral, TypeRef } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { typeArgumentsOf, typeAsValue } from './names.js';
import { innerSpan, lowerText } from './strings.js';

/** `new T(a) { B = 1 }`, `new T[] { a }`. */
export function lowerCreation(low: CsharpLowering, node: SyntaxNode): Expression {
  const type = field(node, 'type');
  const initializer = field(node, 'initializer') ?? child(node, 'initializer_expression');
  if (type?.type === 'array_type') return lowerArray(low, node, initializer, type);
  return construction(low, node, type, field(node, 'arguments'), initializer);
}

/** `new(a) { B = 1 }`: of the type declared beside it, else of an unknown one. */
export function lowerImplicitCreation(low: CsharpLowering, node: SyntaxNode, type: SyntaxNode | null): Expression {
  const named = type?.type === 'implicit_type' ? null : type;
  return construction(low, node, named, child(node, 'argument_list'), child(node, 'initializer_expression'));
}

/** `new[] { a }`, `new T[2]`, `{ a }` after an array's name. */
export function lowerArray(low: CsharpLowering, node: SyntaxNode, initializer: SyntaxNode | null, type: SyntaxNode | null = null): Expression {
  if (initializer) return { kind: 'list', elements: named(initializer).map((part) => low.expression(part)), span: spanOf(node) };
  // Only the size is given: nothing is known of the elements.
  const rank = type && field(type, 'rank');
  return unknown(rank ? named(rank).map((part) => low.expression(part)) : [], node);
}

/** `new { A = 1, b.C }`. */
export function lowerAnonymous(low: CsharpLowering, node: SyntaxNode): ObjectLiteral {
  return { kind: 'object', entries: assignments(low, node), span: spanOf(node) };
}

/** `r with { A = 1 }`: a copy with some entries replaced. */
export function lowerWith(low: CsharpLowering, node: SyntaxNode): ObjectLiteral {
  const [source, ...changes] = named(node);
  const copied: readonly ObjectEntry[] = source ? [{ key: null, keySpan: emptySpan(source.start), value: low.expression(source), spread: true }] : [];
  return { kind: 'object', entries: [...copied, ...changes.flatMap((part) => assignments(low, part))], span: spanOf(node) };
}

/** `{ A = 1, ["b"] = 2, { "c", 3 }, d }`. */
export function lowerInitializer(low: CsharpLowering, node: SyntaxNode): ObjectLiteral {
  return { kind: 'object', entries: named(node).map((part) => lowerEntry(low, part)), span: spanOf(node) };
}

function construction(low: CsharpLowering, node: SyntaxNode, type: SyntaxNode | null, args: SyntaxNode | null, initializer: SyntaxNode | null): Call {
  const plain = type?.type === 'nullable_type' ? field(type, 'type') : type;
  const typeArgs: readonly TypeRef[] = plain ? typeArgumentsOf(plain).flatMap((part) => low.type(part) ?? []) : [];
  return {
    kind: 'call',
    callee: plain ? typeAsValue(low, plain) : unknown([], emptySpan(node.start)),
    args: low.arguments(args),
    typeArgs,
    isNew: true,
    initializer: initializer ? lowerInitializer(low, initializer) : null,
    span: spanOf(node),
  };
}

function lowerEntry(low: CsharpLowering, node: SyntaxNode): ObjectEntry {
  if (node.type === 'assignment_expression') {
    const left = field(node, 'left');
    const right = field(node, 'right');
    const value = right?.type === 'initializer_expression' ? nested(low, right) : low.expressionOr(right, node);
    return keyed(low, left, value, node);
  }
  // { key, value }
  if (node.type === 'initializer_expression') {
    const [key, value] = named(node);
    if (key && value) return keyed(low, key, low.expression(value), node);
  }
  return { key: null, keySpan: emptySpan(node.start), value: low.expression(node), spread: false };
}

function keyed(low: CsharpLowering, key: SyntaxNode | null, value: Expression, node: SyntaxNode): ObjectEntry {
  // A = 1
  if (key?.type === 'identifier') return { key: low.nameOf(key), keySpan: spanOf(key), value, spread: false };
  // ["a"] = 1, { "a", 1 }
  const inner = key?.type === 'element_binding_expression' ? named(childrenOf(key, 'argument')[0] ?? key)[0] : key;
  if (inner && isText(inner)) return { key: String(lowerText(low, inner).value), keySpan: innerSpan(low, inner), value, spread: false };
  // A key that is worked out stays reachable beside the value, which comes last.
  const computed = inner ? low.expression(inner) : null;
  const isPlain = !computed || ['name', 'member', 'literal'].includes(computed.kind);
  return { key: null, keySpan: key ? spanOf(key) : emptySpan(node.start), value: isPlain ? value : unknown([computed, value], node), spread: false };
}

/** `Headers = { ["a"] = 1 }` and `Items = { 1, 2 }`. */
function nested(low: CsharpLowering, node: SyntaxNode): Expression {
  const hasKeys = named(node).some((part) => part.type === 'assignment_expression' || part.type === 'initializer_expression');
  return hasKeys ? lowerInitializer(low, node) : { kind: 'list', elements: named(node).map((part) => low.expression(part)), span: spanOf(node) };
}

/** `A = 1, b.C, d`: entries without a name are named after their last part. */
function assignments(low: CsharpLowering, node: SyntaxNode): readonly ObjectEntry[] {
  const entries: ObjectEntry[] = [];
  const parts = node.children.filter((part) => !part.missing && (part.named || part.type === '='));
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const value = parts[index + 2];
    if (!part || part.type === '=') continue;
    if (part.type === 'identifier' && parts[index + 1]?.type === '=') {
      entries.push({ key: low.nameOf(part), keySpan: spanOf(part), value: low.expressionOr(value ?? null, part), spread: false });
      index += 2;
      continue;
    }
    const name = part.type === 'identifier' ? part : field(part, 'name');
    entries.push({ key: name ? low.nameOf(name) : null, keySpan: name ? spanOf(name) : emptySpan(part.start), value: low.expression(part), spread: false });
  }
  return entries;
}

function isText(node: SyntaxNode): boolean {
  return ['string_literal', 'verbatim_string_literal', 'raw_string_literal'].includes(node.type);
}
