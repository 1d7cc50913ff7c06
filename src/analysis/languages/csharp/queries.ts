import type { Expression, Statement } from '../../program/model.js';
import { binary, runInPlace } from '../tree-sitter/build.js';
import { emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { declareTarget } from './targets.js';

/** `from a in b where c select d`: a generator that runs in place, as the loops the query stands for. */
export function lowerQuery(low: CsharpLowering, node: SyntaxNode): Expression {
  const body = low.binder.within('function', () => clauses(low, named(node), node));
  return runInPlace(body, node, { isGenerator: true });
}

function clauses(low: CsharpLowering, nodes: readonly SyntaxNode[], query: SyntaxNode): readonly Statement[] {
  const [clause, ...rest] = nodes;
  if (!clause) return [];
  const span = { start: clause.start, end: query.end };
  const name = field(clause, 'name');
  const parts = named(clause).filter((part) => part !== name && part.field !== 'type');
  switch (clause.type) {
    // from a in b
    case 'from_clause':
      return [loop(low, name, parts[0] ?? null, clause, () => clauses(low, rest, query))];
    // join a in b on c equals d
    case 'join_clause': {
      const [source, left, right] = parts.filter((part) => part.type !== 'join_into_clause' && part.type !== 'identifier' || part !== parts[0] || name !== null);
      return [loop(low, name, source ?? null, clause, () => {
        const test = binary('==', low.expressionOr(left ?? null, clause), low.expressionOr(right ?? null, clause), emptySpan(clause.end), clause);
        return [{ kind: 'if', test, then: clauses(low, rest, query), otherwise: [], span }];
      })];
    }
    case 'where_clause':
      return [{ kind: 'if', test: low.expressionOr(parts[0] ?? null, clause), then: clauses(low, rest, query), otherwise: [], span }];
    // let a = b
    case 'let_clause': {
      const [first, second] = named(clause);
      const value = low.expressionOr(second ?? null, clause);
      return [
        ...(first ? [{ kind: 'declare' as const, target: declareTarget(low, first), type: null, value, span: spanOf(clause) }] : []),
        ...clauses(low, rest, query),
      ];
    }
    // select a, group a by b
    case 'select_clause':
    case 'group_clause':
      return [{ kind: 'return', value: low.expressionOr(parts[0] ?? null, clause), isYield: true, span: spanOf(clause) }, ...clauses(low, rest, query)];
    // orderby a, into a
    default:
      return [
        ...parts.filter((part) => part.type !== 'identifier').map((part): Statement => ({ kind: 'expression', value: low.expression(part), span: spanOf(part) })),
        ...clauses(low, rest, query),
      ];
  }
}

function loop(low: CsharpLowering, name: SyntaxNode | null, source: SyntaxNode | null, clause: SyntaxNode, body: () => readonly Statement[]): Statement {
  const iterable = low.expressionOr(source, clause);
  return {
    kind: 'loop',
    init: [],
    test: null,
    target: name ? declareTarget(low, name) : null,
    iterable,
    body: body(),
    update: [],
    span: spanOf(clause),
  };
}
