import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Annotation, FunctionNode, Parameter, Statement } from '../../program/model.js';
import { lowerArguments } from './lower-calls.js';
import type { FunctionLike, FunctionPlace, Lowering } from './lowering.js';
import { nowhere } from './lower-targets.js';
import { dottedName, identifierSpan, spanOf, spanWithDecorators } from './names.js';

/**
 * A function of any kind.
 *
 * @param place name, role and span where the construct around the function gives them: class members
 * and object properties. Null for functions that name themselves.
 */
export function lowerFunction(cx: Lowering, node: FunctionLike, place: FunctionPlace | null): FunctionNode {
  const own = place ?? ownPlace(cx, node);
  const id = 'id' in node ? node.id : null;
  const isSignature = node.type === T.TSMethodSignature;
  cx.functionDepth += 1;
  const params = node.params.filter((param) => !isThisParameter(param)).map((param) => lowerParameter(cx, param));
  const body = isSignature ? [] : lowerBody(cx, node.body);
  cx.functionDepth -= 1;
  return {
    role: own.role,
    name: own.name,
    nameSpan: own.nameSpan,
    variable: id && id.name !== '' ? cx.bindings.at(id.range[0]) : null,
    params,
    returnType: cx.type(node.returnType),
    body,
    isAsync: !isSignature && node.async,
    isGenerator: !isSignature && node.generator,
    isStatic: own.isStatic ?? false,
    annotations: lowerDecorators(cx, own.decorators),
    span: own.span,
  };
}

// function f() {}   const f = function g() {}   () => {}
function ownPlace(cx: Lowering, node: FunctionLike): FunctionPlace {
  const span = spanOf(node);
  const id = 'id' in node ? node.id : null;
  const isDeclaration = node.type === T.FunctionDeclaration || node.type === T.TSDeclareFunction;
  return {
    role: isDeclaration ? 'function' : 'lambda',
    name: id?.name ?? '',
    nameSpan: id ? identifierSpan(cx, id) : { start: span.start, end: span.start },
    span,
  };
}

function lowerBody(cx: Lowering, node: TSESTree.Node | null | undefined): Statement[] {
  if (!node) return [];
  // { … }
  if (node.type === T.BlockStatement) return cx.statements(node.body);
  // () => value
  return [{ kind: 'return', value: cx.expression(node), isYield: false, span: spanOf(node) }];
}

// function f(this: T, …): names the type of `this`, receives no argument
function isThisParameter(param: TSESTree.Node): boolean {
  return param.type === T.Identifier && param.name === 'this';
}

function lowerParameter(cx: Lowering, node: TSESTree.Parameter): Parameter {
  // constructor(private client: T)
  const isField = node.type === T.TSParameterProperty;
  const param: TSESTree.Node = isField ? node.parameter : node;
  const rest = param.type === T.RestElement;
  const bound: TSESTree.Node = rest ? param.argument : param.type === T.AssignmentPattern ? param.left : param;
  // (...a: T[]) has its type on the rest element
  const typed = rest ? param : bound;
  const target = cx.target(bound) ?? nowhere(spanOf(bound));
  return {
    target,
    type: cx.type('typeAnnotation' in typed ? (typed.typeAnnotation as TSESTree.Node | undefined) : null),
    default: param.type === T.AssignmentPattern ? cx.expression(param.right) : null,
    rest,
    annotations: lowerDecorators(cx, node.decorators),
    field: isField && target.kind === 'name' ? target.name : null,
    span: spanWithDecorators(node, node.decorators),
  };
}

/** `@A`, `@a.B(1)`; '' as the name of a decorator that is no dotted name. */
export function lowerDecorators(cx: Lowering, decorators: readonly TSESTree.Decorator[] | undefined): Annotation[] {
  return (decorators ?? []).map((decorator) => {
    const { expression } = decorator;
    const isCall = expression.type === T.CallExpression;
    const name = dottedName(isCall ? expression.callee : expression)?.name ?? '';
    const args = isCall ? lowerArguments(cx, expression.arguments) : [];
    return { name, args, span: spanOf(decorator) };
  });
}
