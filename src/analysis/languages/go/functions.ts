import type { FunctionNode, FunctionRole, Parameter, Span, Statement, Target, TypeRef } from '../../program/model.js';
import { noTarget } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, ERROR, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';

/** What differs between functions, methods and function literals. */
export interface FunctionHead {
  readonly role: FunctionRole;
  readonly name: string;
  readonly nameSpan: Span;
  readonly variable: number | null;
  /** Name of the receiver of a method. */
  readonly receiver?: SyntaxNode | null;
}

/** `func F(…) … { … }`. `init` and `_` can not be referred to. */
export function lowerFunctionDeclaration(low: GoLowering, node: SyntaxNode): FunctionNode {
  const { name, nameSpan } = declaredName(low, node);
  const isBound = name !== '' && name !== '_' && name !== 'init';
  return lowerFunction(low, node, { role: 'function', name, nameSpan, variable: isBound ? low.binder.declare(name, { span: nameSpan }) : null });
}

/** `func (s *S) F(…) … { … }`: the receiver is `this`. */
export function lowerMethod(low: GoLowering, node: SyntaxNode): FunctionNode {
  const list = field(node, 'receiver');
  const receiver = list && child(list, 'parameter_declaration');
  return lowerFunction(low, node, { role: 'method', ...declaredName(low, node), variable: null, receiver: receiver && field(receiver, 'name') });
}

/** `func(…) … { … }` as a value. */
export function lowerFunctionLiteral(low: GoLowering, node: SyntaxNode): FunctionNode {
  return lowerFunction(low, node, { role: 'lambda', name: '', nameSpan: emptySpan(node.start), variable: null });
}

/** A declaration's name and its place; both empty where broken code has none. */
export function declaredName(low: GoLowering, node: SyntaxNode): { readonly name: string; readonly nameSpan: Span } {
  const name = field(node, 'name');
  return name ? { name: low.textOf(name), nameSpan: spanOf(name) } : { name: '', nameSpan: emptySpan(node.start) };
}

/** Lowers a function in a scope of its own; methods of interfaces and functions written elsewhere have no body. */
export function lowerFunction(low: GoLowering, node: SyntaxNode, head: FunctionHead): FunctionNode {
  const result = field(node, 'result');
  const inside = low.binder.within('function', () => {
    const self = head.receiver ? low.textOf(head.receiver) : '';
    // A function literal in a method still sees its receiver.
    const receiver = head.receiver && self !== '_' ? low.binder.declare(self, { span: spanOf(head.receiver) }) : head.role === 'lambda' ? low.place.receiver : null;
    const params = lowerParameters(low, field(node, 'parameters'));
    return low.at({ receiver, results: resultNames(low, result), isLocal: true, iota: null }, () => {
      const returnType = result ? low.type(result) : null;
      const body = [...(field(node, 'body') ? namedResults(low, result) : []), ...lowerBody(low, node)];
      return { params, returnType, body };
    });
  });
  return {
    role: head.role,
    name: head.name,
    nameSpan: head.nameSpan,
    variable: head.variable,
    ...inside,
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    annotations: [],
    span: spanOf(node),
  };
}

/** The statements of the body, and what did not parse around it. */
function lowerBody(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  const body = field(node, 'body');
  return [...(body ? low.statements(named(body)) : []), ...low.statements(childrenOf(node, ERROR))];
}

/** One parameter for each name: `(a, b int, c ...string)`. */
function lowerParameters(low: GoLowering, list: SyntaxNode | null): readonly Parameter[] {
  return list ? childrenOf(list, 'parameter_declaration', 'variadic_parameter_declaration').flatMap((part) => lowerParameter(low, part)) : [];
}

function lowerParameter(low: GoLowering, node: SyntaxNode): readonly Parameter[] {
  const type = field(node, 'type');
  const rest = node.type === 'variadic_parameter_declaration';
  const names = fields(node, 'name');
  const parameter = (target: Target, span: Span): Parameter => ({
    target,
    type: type ? parameterType(low, type, rest) : null,
    default: null,
    rest,
    annotations: [],
    field: null,
    span,
  });
  if (names.length === 0) return [parameter(noTarget(node.start), spanOf(node))];
  return names.map((name, index) => {
    const text = low.textOf(name);
    const target = text === '_' ? noTarget(name.end) : low.binder.declaredName(text, spanOf(name));
    return parameter(target, { start: name.start, end: index === names.length - 1 ? node.end : name.end });
  });
}

/** What a rest parameter holds is a list. */
function parameterType(low: GoLowering, type: SyntaxNode, rest: boolean): TypeRef {
  const own = low.type(type);
  return rest ? low.binder.type('Array', [own], spanOf(type)) : own;
}

function resultNames(low: GoLowering, result: SyntaxNode | null): readonly string[] {
  return result?.type === 'parameter_list' ? named(result).flatMap((part) => fields(part, 'name').map((name) => low.textOf(name))) : [];
}

/** `(n int, err error)`: results with names are variables of the body. */
function namedResults(low: GoLowering, result: SyntaxNode | null): readonly Statement[] {
  if (result?.type !== 'parameter_list') return [];
  return named(result).flatMap((part) => {
    const type = field(part, 'type');
    return fields(part, 'name').flatMap((name): readonly Statement[] => {
      if (low.textOf(name) === '_') return [];
      return [{ kind: 'declare', target: low.binder.declaredName(low.textOf(name), spanOf(name)), type: type ? low.type(type) : null, value: null, span: spanOf(name) }];
    });
  });
}
