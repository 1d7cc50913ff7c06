import type { Declare, Expression, Handler, Statement, TypeRef } from '../../program/model.js';
import { noTarget } from '../tree-sitter/build.js';
import { child, childrenOf, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** `elif` branches that are nested: programs are walked by recursion, and a file may hold any number. */
const MAX_BRANCHES = 300;

/** `if a: … elif b: … else: …`: every `elif` is an `if` in the branch before. */
export function lowerIf(low: PythonLowering, node: SyntaxNode): Statement {
  return branch(low, node, fields(node, 'alternative'), node.end, 0);
}

function branch(low: PythonLowering, node: SyntaxNode, alternatives: readonly SyntaxNode[], end: number, depth: number): Statement {
  const condition = field(node, 'condition');
  const test = low.expressionOr(condition, node);
  // if TYPE_CHECKING: what is imported there is for types only
  const typeOnly = low.place.typeOnly || (condition !== null && /^(?:typing\.)?TYPE_CHECKING$/.test(low.textOf(condition)));
  const then = low.at({ typeOnly }, () => low.body(node, field(node, 'consequence')));
  const [next, ...rest] = alternatives;
  const otherwise = !next ? [] : next.type !== 'elif_clause' ? low.body(next, field(next, 'body'))
    : depth < MAX_BRANCHES ? [branch(low, next, rest, end, depth + 1)] : alternatives.flatMap((clause) => flatBranch(low, clause));
  return { kind: 'if', test, then, otherwise, span: { start: node.start, end } };
}

/** A branch beyond the limit: one after another instead of one in another. */
function flatBranch(low: PythonLowering, clause: SyntaxNode): readonly Statement[] {
  return clause.type === 'elif_clause' ? [branch(low, clause, [], clause.end, 0)] : low.body(clause, field(clause, 'body'));
}

/** `while test: … else: …`. */
export function lowerWhile(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const loop: Statement = {
    kind: 'loop',
    init: [],
    test: low.expressionOr(field(node, 'condition'), node),
    target: null,
    iterable: null,
    body: low.body(node, field(node, 'body')),
    update: [],
    span: spanOf(node),
  };
  return [loop, ...afterLoop(low, node)];
}

/** `for a in b: … else: …`, `async for …`. */
export function lowerFor(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const iterable = low.expressionOr(field(node, 'right'), node);
  const target = field(node, 'left');
  const loop: Statement = {
    kind: 'loop',
    init: [],
    test: null,
    target: target ? low.target(target) : null,
    iterable,
    body: low.body(node, field(node, 'body')),
    update: [],
    span: spanOf(node),
  };
  return [loop, ...afterLoop(low, node)];
}

/** A loop's `else` runs after the loop, unless `break` left it. */
function afterLoop(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const clause = field(node, 'alternative');
  return clause ? [{ kind: 'block', body: low.body(clause, field(clause, 'body')), span: spanOf(clause) }] : [];
}

/** `try: … except E as e: … else: … finally: …`. */
export function lowerTry(low: PythonLowering, node: SyntaxNode): Statement {
  const otherwise = child(node, 'else_clause');
  const last = child(node, 'finally_clause');
  return {
    kind: 'try',
    body: low.body(node, field(node, 'body')),
    handlers: childrenOf(node, 'except_clause', 'except_group_clause').map((clause) => lowerHandler(low, clause)),
    otherwise: otherwise ? low.body(otherwise, field(otherwise, 'body')) : [],
    finalizer: last ? low.body(last, child(last, 'block')) : [],
    span: spanOf(node),
  };
}

function lowerHandler(low: PythonLowering, node: SyntaxNode): Handler {
  const body = child(node, 'block');
  const [caught, name] = named(node).filter((part) => part !== body);
  const pattern = caught?.type === 'as_pattern' ? caught : null;
  const type = pattern ? named(pattern)[0] : caught;
  const alias = pattern ? field(pattern, 'alias') : (field(node, 'alias') ?? (name?.type === 'identifier' && !caught?.type.startsWith('tuple') && has(node, 'as') ? name : null));
  return {
    target: alias ? low.target(alias) : null,
    types: type ? caughtTypes(low, type) : [],
    body: low.body(node, body),
    span: spanOf(node),
  };
}

/** except E, except (E, F) */
function caughtTypes(low: PythonLowering, node: SyntaxNode): readonly TypeRef[] {
  if (node.type === 'tuple' || node.type === 'parenthesized_expression') return named(node).flatMap((part) => caughtTypes(low, part));
  return ['identifier', 'attribute'].includes(node.type) ? [low.type(node)] : [];
}

/** `with a as b, c: …`, `async with …`. */
export function lowerWith(low: PythonLowering, node: SyntaxNode): Statement {
  const clause = child(node, 'with_clause');
  const isAsync = has(node, 'async');
  const items = clause ? childrenOf(clause, 'with_item') : [];
  const resources = items.flatMap((item) => resourcesOf(low, item, isAsync));
  return { kind: 'using', resources, body: low.body(node, field(node, 'body')), span: spanOf(node) };
}

function resourcesOf(low: PythonLowering, item: SyntaxNode, isAsync: boolean): readonly Declare[] {
  const value = field(item, 'value') ?? named(item)[0];
  if (!value) return [];
  // with (a as b, c as d): the parentheses belong to the statement
  const inner = value.type === 'parenthesized_expression' || value.type === 'tuple' ? named(value) : [];
  const list = inner.some((part) => part.type === 'as_pattern') ? inner : [value];
  return list.map((part) => resource(low, part, isAsync));
}

function resource(low: PythonLowering, node: SyntaxNode, isAsync: boolean): Declare {
  const isNamed = node.type === 'as_pattern';
  const alias = isNamed ? field(node, 'alias') : null;
  const value = low.expressionOr(isNamed ? (named(node)[0] ?? null) : node, node);
  return {
    kind: 'declare',
    target: alias ? low.target(alias) : noTarget(node.end),
    type: null,
    value: isAsync ? awaited(value) : value,
    span: spanOf(node),
  };
}

/** `async with` waits for what it is given. */
function awaited(value: Expression): Expression {
  return { kind: 'await', value, span: value.span };
}
