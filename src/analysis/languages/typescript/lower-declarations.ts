import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Expression, ObjectEntry, Statement } from '../../program/model.js';
import type { Lowering } from './lowering.js';
import { keyOf, lowerName, spanOf } from './names.js';

/** `function f() {}`; a declaration without a body is an overload unless nothing implements it. */
export function lowerFunctionDeclaration(
  cx: Lowering,
  node: TSESTree.FunctionDeclaration | TSESTree.TSDeclareFunction,
): Statement[] {
  // function f(a: string): void; in front of function f(a: unknown) {}
  if (node.type === T.TSDeclareFunction && !node.declare && node.id && cx.bindings.hasBody(node.id.range[0])) return [];
  const fn = cx.function(node, null);
  return [{ kind: 'function', fn, span: fn.span }];
}

/** `enum A { B, C = 2 }` declares A as an object. */
export function lowerEnum(cx: Lowering, node: TSESTree.TSEnumDeclaration): Statement {
  let next: number | null = 0;
  const entries: ObjectEntry[] = [];
  for (const member of node.body.members) {
    const key = keyOf(member.id, false);
    const value: Expression = member.initializer ? cx.expression(member.initializer) : ordinal(next, member);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : null;
    entries.push({ key: key.name, keySpan: key.span, value, spread: false });
  }
  const span = spanOf(node);
  const value: Expression = { kind: 'object', entries, span: spanOf(node.body) };
  return { kind: 'declare', target: lowerName(cx, node.id), type: null, value, span };
}

/** The value of a member without one: counted on from the last number. */
function ordinal(value: number | null, member: TSESTree.TSEnumMember): Expression {
  const span = spanOf(member.id);
  return value === null ? { kind: 'unknown', parts: [], span } : { kind: 'literal', type: 'number', value, span };
}

/** `namespace A { … }`, `declare module 'm' { … }`, `declare global { … }` */
export function lowerNamespace(cx: Lowering, node: TSESTree.TSModuleDeclaration): Statement[] {
  // declare module 'm'; has no body
  const block = node.body as TSESTree.Node | undefined;
  if (block?.type !== T.TSModuleBlock) return [];
  cx.namespaceDepth += 1;
  const body = cx.statements(block.body);
  cx.namespaceDepth -= 1;
  return [{ kind: 'block', body, span: spanOf(node) }];
}
