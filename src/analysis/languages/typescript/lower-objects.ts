import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Expression, FunctionRole, ObjectEntry, ObjectLiteral } from '../../program/model.js';
import type { FunctionLike, Lowering } from './lowering.js';
import { keyOf, spanOf, type Key } from './names.js';

/** `{ a, b: c, ...d, e() {}, get f() {} }` */
export function lowerObject(cx: Lowering, node: TSESTree.ObjectExpression): ObjectLiteral {
  return { kind: 'object', entries: node.properties.map((property) => lowerEntry(cx, property)), span: spanOf(node) };
}

function lowerEntry(cx: Lowering, property: TSESTree.Property | TSESTree.SpreadElement): ObjectEntry {
  // ...a
  if (property.type !== T.Property) {
    const value = cx.expression(property.type === T.SpreadElement ? property.argument : property);
    return { key: null, keySpan: { start: property.range[0], end: property.range[0] }, value, spread: true };
  }
  const key = keyOf(property.key, property.computed);
  const { value } = property;
  // m() {}   get a() {}
  const isFunction = value.type === T.FunctionExpression || value.type === T.TSEmptyBodyFunctionExpression;
  if (isFunction && (property.method || property.kind !== 'init')) {
    return { key: key.name, keySpan: key.span, value: lowerMethod(cx, property, value, key), spread: false };
  }
  // a: b   a
  return { key: key.name, keySpan: key.span, value: cx.expression(value), spread: false };
}

function lowerMethod(cx: Lowering, property: TSESTree.Property, node: FunctionLike, key: Key): Expression {
  const span = spanOf(property);
  const nameSpan = key.name === null ? { start: span.start, end: span.start } : key.span;
  const fn = cx.function(node, { role: roleOf(property), name: key.name ?? '', nameSpan, span });
  return { kind: 'lambda', fn, span };
}

function roleOf(property: TSESTree.Property): FunctionRole {
  if (property.kind === 'get') return 'getter';
  return property.kind === 'set' ? 'setter' : 'method';
}
