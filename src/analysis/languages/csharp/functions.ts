import type { Annotation, FunctionNode, FunctionRole, Parameter, Span, Statement, TypeRef } from '../../program/model.js';
import { child, childrenOf, emptySpan, ERROR, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { declaredName, modifiersOf } from './names.js';
import { typeNodes } from './types.js';

/** What differs between methods, accessors, constructors and local functions. */
export interface FunctionHead {
  readonly role: FunctionRole;
  readonly name: string;
  readonly nameSpan: Span;
  readonly variable?: number | null;
  readonly returnType?: SyntaxNode | null;
  readonly parameters?: SyntaxNode | null;
  readonly annotations?: readonly Annotation[];
  readonly isStatic?: boolean;
  readonly isAsync?: boolean;
  /** Parameters that the text leaves out: `value` of a setter. */
  readonly implied?: () => readonly Parameter[];
  /** Statements before the body: the call of another constructor. */
  readonly before?: () => readonly Statement[];
}

/** Lowers a function in a scope of its own. */
export function lowerFunction(low: CsharpLowering, node: SyntaxNode, head: FunctionHead, body: SyntaxNode | null): FunctionNode {
  const returnType = head.returnType ? low.type(head.returnType) : null;
  const outerYields = low.yields;
  low.yields = false;
  const inside = low.binder.within('function', () => {
    const params = [...low.parameters(head.parameters ?? null), ...(head.implied?.() ?? [])];
    const statements = [...(head.before?.() ?? []), ...lowerBody(low, node, body, head.isAsync ? null : (head.returnType ?? null))];
    return { params, body: statements, isGenerator: low.yields };
  });
  low.yields = outerYields;
  return {
    role: head.role,
    name: head.name,
    nameSpan: head.nameSpan,
    variable: head.variable ?? null,
    returnType,
    ...inside,
    isAsync: head.isAsync ?? false,
    isStatic: head.isStatic ?? false,
    annotations: head.annotations ?? [],
    span: spanOf(node),
  };
}

/** A block, `=> value`, a bare expression of a lambda, or nothing; and what did not parse around it. */
function lowerBody(low: CsharpLowering, owner: SyntaxNode, body: SyntaxNode | null, returnType: SyntaxNode | null): readonly Statement[] {
  const broken = low.statements(childrenOf(owner, ERROR));
  if (!body) return broken;
  if (body.type === 'block') return [...low.statements(named(body)), ...broken];
  const value = body.type === 'arrow_expression_clause' ? named(body)[0] : body;
  if (!value) return broken;
  // => throw new E()
  if (value.type === 'throw_expression') {
    const thrown = named(value)[0];
    return [{ kind: 'throw', value: thrown ? low.expression(thrown) : null, span: spanOf(value) }, ...broken];
  }
  return [{ kind: 'return', value: low.valueOf(value, returnType), isYield: false, span: spanOf(value) }, ...broken];
}

/** `int F(int a) { … }` inside a function. The name holds in the whole block. */
export function lowerLocalFunction(low: CsharpLowering, node: SyntaxNode): FunctionNode {
  const { name, nameSpan } = declaredName(low, node);
  const modifiers = modifiersOf(low, node);
  return lowerFunction(low, node, {
    role: 'function',
    name,
    nameSpan,
    variable: name === '' ? null : low.binder.declare(name, { span: nameSpan }),
    returnType: field(node, 'type') ?? field(node, 'returns'),
    parameters: field(node, 'parameters'),
    annotations: low.annotations(node),
    isStatic: false,
    isAsync: modifiers.has('async'),
  }, field(node, 'body'));
}

/** `a => b`, `async (int a) => { … }`, `delegate (int a) { … }`. */
export function lowerLambda(low: CsharpLowering, node: SyntaxNode): FunctionNode {
  return lowerFunction(low, node, {
    role: 'lambda',
    name: '',
    nameSpan: emptySpan(node.start),
    parameters: field(node, 'parameters'),
    annotations: low.annotations(node),
    isAsync: modifiersOf(low, node).has('async'),
  }, field(node, 'body') ?? child(node, 'block'));
}

/** Parameters of any list: methods, lambdas, primary constructors. */
export function lowerParameters(low: CsharpLowering, node: SyntaxNode | null): readonly Parameter[] {
  if (!node) return [];
  // a => …
  if (node.type === 'implicit_parameter' || node.type === 'identifier') return [parameter(low, node, { name: node })];
  const listed = childrenOf(node, 'parameter', 'implicit_parameter').map((part) =>
    part.type === 'implicit_parameter' ? parameter(low, part, { name: part }) : lowerParameter(low, part),
  );
  // `params T[] rest` stands in the list itself, not in a parameter of its own.
  const rest = field(node, 'name');
  const last = rest ? [parameter(low, rest, { name: rest, type: field(node, 'type'), rest: true })] : [];
  return [...listed, ...last].sort((a, b) => a.span.start - b.span.start);
}

function lowerParameter(low: CsharpLowering, node: SyntaxNode): Parameter {
  const name = field(node, 'name') ?? child(node, 'identifier');
  const type = field(node, 'type');
  const modifiers = modifiersOf(low, node);
  const value = named(node).find((part) => part !== name && part !== type && part.field === null && !['attribute_list', 'modifier', ERROR].includes(part.type));
  const self = childrenOf(node, 'modifier').find((part) => low.textOf(part) === 'this');
  const annotations: readonly Annotation[] = [
    ...low.annotations(node),
    // The first parameter of an extension method.
    ...(self ? [{ name: 'this', args: [], span: spanOf(self) }] : []),
  ];
  return parameter(low, node, { name, type, value: value ?? null, rest: modifiers.has('params'), annotations });
}

interface ParameterParts {
  readonly name: SyntaxNode | null;
  readonly type?: SyntaxNode | null;
  readonly value?: SyntaxNode | null;
  readonly rest?: boolean;
  readonly annotations?: readonly Annotation[];
}

function parameter(low: CsharpLowering, node: SyntaxNode, parts: ParameterParts): Parameter {
  const type: TypeRef | null = parts.type && typeNodes.some((known) => known === parts.type?.type) ? low.type(parts.type) : null;
  const value = parts.value ? low.valueOf(parts.value, parts.type ?? null) : null;
  const name = parts.name;
  return {
    target: low.binder.declaredName(name ? low.nameOf(name) : '', name ? spanOf(name) : emptySpan(node.end)),
    type,
    default: value,
    rest: parts.rest ?? false,
    annotations: parts.annotations ?? [],
    field: null,
    span: spanOf(node),
  };
}
