import type { Expression, Statement, Switch, SwitchCase } from '../../program/model.js';
import { across, binary, boolean, isPath, unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { before, together } from './compound.js';
import type { GoLowering } from './lowering.js';
import { declareTarget, joinTargets, listed } from './targets.js';
import { typeAsValue } from './types.js';

const cases = ['expression_case', 'type_case', 'communication_case', 'default_case'] as const;

/** `switch a := f(); a { … }`; without a subject it is a chain of `if`. */
export function lowerSwitch(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  return low.binder.within('block', () => {
    const first = before(low, field(node, 'initializer'));
    const value = field(node, 'value');
    const clauses = childrenOf(node, ...cases);
    if (!value && clauses.every((clause) => !leavesSwitch(clause))) return together(first, lowerChain(low, clauses), node);
    const subject = value ? low.expression(value) : boolean(true, emptySpan(clauses[0]?.start ?? node.end));
    const lowered = clauses.map((clause): SwitchCase => ({
      tests: listed(field(clause, 'value')).map((test) => low.expression(test)),
      ...lowerClause(low, clause),
    }));
    return together(first, [{ kind: 'switch', subject, cases: lowered, span: spanOf(node) }], node);
  });
}

/** `switch { case a: … case b, c: … default: … }`: the default comes last, wherever it is written. */
function lowerChain(low: GoLowering, clauses: readonly SyntaxNode[]): readonly Statement[] {
  const body = (clause: SyntaxNode): readonly Statement[] => low.binder.within('block', () => low.statements(bodyOf(clause)));
  const branches = clauses.filter((clause) => clause.type !== 'default_case').map((clause) => ({ clause, test: lowerCondition(low, clause), then: body(clause) }));
  const last = clauses.find((clause) => clause.type === 'default_case');
  const otherwise = last ? body(last) : [];
  // Each test stands in the `else` of the one before.
  return branches.reduceRight<readonly Statement[]>((rest, { clause, test, then }) => [{ kind: 'if', test, then, otherwise: rest, span: spanOf(clause) }], otherwise);
}

/** `case a, b:` of a switch without a subject: `a || b`. */
function lowerCondition(low: GoLowering, clause: SyntaxNode): Expression {
  const [first, ...more] = listed(field(clause, 'value')).map((value) => low.expression(value));
  if (!first) return unknown([], emptySpan(clause.start));
  return more.reduce((left, right) => binary('||', left, right, emptySpan(right.span.start), across(left.span, right.span)), first);
}

/** True when a case runs on into the next one, or leaves the switch before its end. */
function leavesSwitch(clause: SyntaxNode): boolean {
  return bodyOf(clause).some(leaves);
}

function leaves(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'fallthrough_statement':
      return true;
    case 'break_statement':
      return named(node).length === 0;
    case 'for_statement':
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
    case 'func_literal':
      return false;
    default:
      return node.children.some(leaves);
  }
}

/** `switch a := b.(type) { case T: … }`. */
export function lowerTypeSwitch(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  return low.binder.within('block', () => {
    const first = before(low, field(node, 'initializer'));
    const value = field(node, 'value');
    const alias = listed(field(node, 'alias'))[0] ?? null;
    const subject = low.expressionOr(value, node);
    // The subject is worked out once; it is written again where that has no effect.
    const again = (at: SyntaxNode): Expression => {
      const second = value ? low.expression(value) : null;
      return second && isPath(second) ? second : unknown([], emptySpan(at.start));
    };
    const lowered = childrenOf(node, ...cases).map((clause) => low.binder.within('block', () => lowerTypeCase(low, clause, alias, again)));
    return together(first, [{ kind: 'switch', subject, cases: lowered, span: spanOf(node) }], node);
  });
}

/** With one type the new name has that type; with several, and by default, it is the subject. */
function lowerTypeCase(low: GoLowering, clause: SyntaxNode, alias: SyntaxNode | null, again: (at: SyntaxNode) => Expression): SwitchCase {
  const types = fields(clause, 'type');
  const target = alias ? declareTarget(low, alias, clause.start) : null;
  const tests = types.map((type, index): Expression => {
    const isNothing = low.textOf(type) === 'nil';
    const subject = again(type);
    const cast: Expression = target && types.length === 1 && !isNothing ? { kind: 'cast', type: low.type(type), value: subject, span: subject.span } : subject;
    const left: Expression = target && index === 0 ? { kind: 'assignment', target, value: cast, compound: false, span: target.span } : cast;
    const right = isNothing ? ({ kind: 'literal', type: 'null', value: null, span: spanOf(type) } as const) : typeAsValue(low, type);
    return binary('is', left, right, emptySpan(type.start), type);
  });
  const named: readonly Statement[] = target && types.length === 0 ? [{ kind: 'declare', target, type: null, value: again(clause), span: target.span }] : [];
  return { tests, body: [...named, ...low.statements(bodyOf(clause))], fallsThrough: false, span: spanOf(clause) };
}

/** `select { case a := <-b: … case c <- d: … }`: each case tests whether its channel is ready. */
export function lowerSelect(low: GoLowering, node: SyntaxNode): Switch {
  const lowered = childrenOf(node, ...cases).map((clause) => low.binder.within('block', (): SwitchCase => {
    const communication = field(clause, 'communication');
    const test = communication ? lowerCommunication(low, communication) : null;
    return { tests: test ? [test] : [], ...lowerClause(low, clause) };
  }));
  return { kind: 'switch', subject: unknown([], emptySpan(node.start)), cases: lowered, span: spanOf(node) };
}

function lowerCommunication(low: GoLowering, node: SyntaxNode): Expression {
  const left = field(node, 'left');
  if (node.type !== 'receive_statement' || !left) {
    const [only] = low.statements([node]);
    return only?.kind === 'expression' ? only.value : unknown([], node);
  }
  const value = low.expressionOr(field(node, 'right'), node);
  const parts = listed(left);
  const targets = parts.map((part) => (has(node, ':=') ? declareTarget(low, part, node.end) : low.target(part)));
  if (targets.every((target) => target === null)) return value;
  return { kind: 'assignment', target: joinTargets(targets, parts), value, compound: false, span: spanOf(node) };
}

function lowerClause(low: GoLowering, clause: SyntaxNode): Pick<SwitchCase, 'body' | 'fallsThrough' | 'span'> {
  const body = low.binder.within('block', () => low.statements(bodyOf(clause)));
  const list = child(clause, 'statement_list');
  return { body, fallsThrough: list !== null && has(list, 'fallthrough_statement'), span: spanOf(clause) };
}

/** The statements of a case: what stands behind its colon. */
function bodyOf(clause: SyntaxNode): readonly SyntaxNode[] {
  const colon = clause.children.findIndex((part) => part.type === ':');
  return clause.children.slice(colon + 1).filter((part) => part.named && part.field === null);
}
