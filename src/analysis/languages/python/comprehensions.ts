import type { Expression, Statement } from '../../program/model.js';
import { runInPlace } from '../tree-sitter/build.js';
import { field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';
import { declareTarget } from './targets.js';

/**
 * `x for a in b if c`: a generator that runs in place, with a loop and an `if` for each clause and a
 * `yield` inside them.
 */
export function lowerGenerator(low: PythonLowering, node: SyntaxNode): Expression {
  const clauses = named(node).filter((part) => part.type === 'for_in_clause' || part.type === 'if_clause');
  const first = clauses.find((clause) => clause.type === 'for_in_clause');
  // The first iterable belongs to the place around: its names are looked up there.
  const source = first && field(first, 'right');
  const walked = source ? low.expression(source) : null;
  const isAsync = clauses.some((clause) => has(clause, 'async'));
  const body = low.binder.within('block', () =>
    low.at({ classBody: null }, () => {
      for (const clause of clauses) {
        const target = field(clause, 'left');
        if (target) declareTarget(low, target);
      }
      return lowerClauses(low, node, clauses, walked);
    }),
  );
  return runInPlace(body, node, { isGenerator: true, isAsync });
}

/** `[…]` and `{…}` around a comprehension: the list of what the generator yields. */
export function lowerListComprehension(low: PythonLowering, node: SyntaxNode): Expression {
  return { kind: 'list', elements: [{ kind: 'spread', value: lowerGenerator(low, node), span: spanOf(node) }], span: spanOf(node) };
}

/** `{k: v for …}`: an object spread from what the generator yields, pairs of key and value. */
export function lowerDictionaryComprehension(low: PythonLowering, node: SyntaxNode): Expression {
  const value = lowerGenerator(low, node);
  return { kind: 'object', entries: [{ key: null, keySpan: { start: node.start, end: node.start }, value, spread: true }], span: spanOf(node) };
}

function lowerClauses(low: PythonLowering, node: SyntaxNode, clauses: readonly SyntaxNode[], firstIterable: Expression | null): readonly Statement[] {
  const [clause, ...rest] = clauses;
  if (!clause) return [yielded(low, node)];
  const span = { start: clause.start, end: clauses.at(-1)?.end ?? clause.end };
  // if c
  if (clause.type === 'if_clause') {
    const test = low.expressionOr(named(clause)[0] ?? null, clause);
    return [{ kind: 'if', test, then: lowerClauses(low, node, rest, firstIterable), otherwise: [], span }];
  }
  // for a in b, async for a in b
  const target = field(clause, 'left');
  const iterable = firstIterable ?? low.expressionOr(field(clause, 'right'), clause);
  return [{
    kind: 'loop',
    init: [],
    test: null,
    target: target ? low.target(target) : null,
    iterable,
    body: lowerClauses(low, node, rest, null),
    update: [],
    span,
  }];
}

function yielded(low: PythonLowering, node: SyntaxNode): Statement {
  const body = field(node, 'body');
  const value = low.expressionOr(body, node);
  return { kind: 'return', value, isYield: true, span: body ? spanOf(body) : spanOf(node) };
}
