/**
 * Pieces of the program model that several front ends put together in the same way. What they stand
 * for is written down in `program/README.md`.
 */
import type {
  Binary,
  BinaryOperator,
  Call,
  Expression,
  FunctionNode,
  Literal,
  Span,
  Statement,
  Target,
  Template,
  Unary,
  Unknown,
} from '../../program/model.js';
import { emptySpan } from './syntax.js';

/** A span from the start of one node to the end of another. */
export function across(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

export function unknown(parts: readonly Expression[], span: Span): Unknown {
  return { kind: 'unknown', parts, span: bare(span) };
}

export function text(value: string, span: Span): Literal {
  return { kind: 'literal', type: 'string', value, span: bare(span) };
}

export function number(value: number, span: Span): Literal {
  return Number.isNaN(value) ? other(span) : { kind: 'literal', type: 'number', value, span: bare(span) };
}

export function boolean(value: boolean, span: Span): Literal {
  return { kind: 'literal', type: 'boolean', value, span: bare(span) };
}

export function nothing(span: Span): Literal {
  return { kind: 'literal', type: 'null', value: null, span: bare(span) };
}

/** A literal of a kind the model does not know: characters, imaginary numbers, `...`. */
export function other(span: Span): Literal {
  return { kind: 'literal', type: 'other', value: null, span: bare(span) };
}

export function binary(operator: BinaryOperator, left: Expression, right: Expression, operatorSpan: Span, span: Span): Binary {
  return { kind: 'binary', operator, left, right, operatorSpan: bare(operatorSpan), span: bare(span) };
}

/** Joins two conditions that the text joins by other means than an operator; the operator has no text. */
export function both(left: Expression | null, right: Expression | null): Expression | null {
  if (!left || !right) return left ?? right;
  return binary('&&', left, right, emptySpan(right.span.start), across(left.span, right.span));
}

export function not(value: Expression, span: Span): Unary {
  return { kind: 'unary', operator: '!', value, span: bare(span) };
}

/** True for text and for what was already recognized as string building. */
export function isText(node: Expression): boolean {
  return node.kind === 'template' || (node.kind === 'literal' && node.type === 'string');
}

/** `a + b` where one side is text: one flat template, however many terms are joined. */
export function joined(left: Expression, right: Expression, span: Span): Template {
  return { kind: 'template', parts: [...partsOf(left), ...partsOf(right)], span: bare(span) };
}

function partsOf(node: Expression): readonly Expression[] {
  return node.kind === 'template' ? node.parts : [node];
}

/** A target that binds nothing: the resource of `with lock:` and `using (x)`. */
export function noTarget(at: number): Target {
  return { kind: 'list-target', elements: [], rest: null, span: emptySpan(at) };
}

/**
 * An expression that holds statements: comprehensions, switch expressions, `throw` as an expression.
 * It is a call, in place, of a lambda without parameters.
 */
export function runInPlace(body: readonly Statement[], span: Span, flags: { readonly isGenerator?: boolean; readonly isAsync?: boolean } = {}): Call {
  const place = bare(span);
  const fn: FunctionNode = {
    role: 'lambda',
    name: '',
    nameSpan: emptySpan(place.start),
    variable: null,
    params: [],
    returnType: null,
    body,
    isAsync: flags.isAsync ?? false,
    isGenerator: flags.isGenerator ?? false,
    isStatic: false,
    annotations: [],
    span: place,
  };
  return { kind: 'call', callee: { kind: 'lambda', fn, span: place }, args: [], typeArgs: [], isNew: false, initializer: null, span: place };
}

/** True for expressions that can be looked at twice: names and their members. */
export function isPath(node: Expression): boolean {
  return node.kind === 'name' || node.kind === 'this' || (node.kind === 'member' && isPath(node.object));
}

/** The span alone, where a whole syntax node was handed in. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
