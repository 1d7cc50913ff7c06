import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Argument, Expression, ImportExpression } from '../../program/model.js';
import { lowerTypes } from './lower-types.js';
import type { Lowering, Maybe } from './lowering.js';
import { keyOf, spanOf, textOf } from './names.js';

/** `a.b`, `a?.b`, `a["b"]` are members; `a[b]` is an index. */
export function lowerMember(cx: Lowering, node: TSESTree.MemberExpression): Expression {
  const span = spanOf(node);
  const object = cx.expression(node.object);
  const key = keyOf(node.property, node.computed);
  const isMember = !node.computed || textOf(node.property) !== null;
  if (isMember && key.name !== null) {
    return { kind: 'member', object, name: key.name, nameSpan: key.span, optional: node.optional, span };
  }
  return { kind: 'index', object, index: cx.expression(node.property), span };
}

/** `f(a)`, `f<T>(a)`, `f?.(a)`; `require('m')` is the module. */
export function lowerCall(cx: Lowering, node: TSESTree.CallExpression): Expression {
  if (isRequire(cx, node)) return moduleAsValue(node, node.arguments[0]);
  return {
    kind: 'call',
    callee: cx.expression(node.callee),
    args: lowerArguments(cx, node.arguments),
    typeArgs: lowerTypes(cx, node.typeArguments?.params),
    isNew: false,
    initializer: null,
    span: spanOf(node),
  };
}

/** `new A<T>(b)` */
export function lowerNew(cx: Lowering, node: TSESTree.NewExpression): Expression {
  return {
    kind: 'call',
    callee: cx.expression(node.callee),
    args: lowerArguments(cx, node.arguments),
    typeArgs: lowerTypes(cx, node.typeArguments?.params),
    isNew: true,
    initializer: null,
    span: spanOf(node),
  };
}

/** tag`a${b}` calls the tag with the template as its one argument. */
export function lowerTaggedTemplate(cx: Lowering, node: TSESTree.TaggedTemplateExpression): Expression {
  return {
    kind: 'call',
    callee: cx.expression(node.tag),
    args: lowerArguments(cx, [node.quasi]),
    typeArgs: lowerTypes(cx, node.typeArguments?.params),
    isNew: false,
    initializer: null,
    span: spanOf(node),
  };
}

/** `import('m')` */
export function lowerImportExpression(node: TSESTree.ImportExpression): ImportExpression {
  return moduleAsValue(node, node.source);
}

// require('m'), where the file has no `require` of its own
function isRequire(cx: Lowering, node: TSESTree.CallExpression): boolean {
  const { callee } = node;
  const isName = callee.type === T.Identifier && callee.name === 'require';
  return isName && node.arguments.length === 1 && cx.bindings.at(callee.range[0]) === null;
}

function moduleAsValue(node: TSESTree.Node, source: Maybe): ImportExpression {
  const span = spanOf(node);
  return { kind: 'import', module: textOf(source), moduleSpan: source ? spanOf(source) : span, span };
}

/** The arguments of a call; all are positional. */
export function lowerArguments(cx: Lowering, nodes: readonly TSESTree.Node[]): Argument[] {
  return nodes.map((node) => ({ name: null, nameSpan: null, value: cx.expression(node) }));
}
