import type { Expression, Statement, Switch, SwitchCase } from '../../program/model.js';
import { runInPlace } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { lowerCaseTests, subjectOf, type Subject } from './patterns.js';

/** `switch (a) { case 1: … }`. */
export function lowerSwitch(low: CsharpLowering, node: SyntaxNode): Switch {
  const value = field(node, 'value');
  const subject = low.expressionOr(value, node);
  const body = field(node, 'body');
  const cases: SwitchCase[] = [];
  let labels: Label[] = [];
  for (const section of body ? childrenOf(body, 'switch_section') : []) {
    // case 1: case 2: … are sections without statements; they belong to the next one that has some.
    const { label, statements } = partsOf(section);
    if (label) labels.push(label);
    if (statements.length === 0) continue;
    cases.push(lowerSection(low, section, labels, statements, subjectOf(low, value, true)));
    labels = [];
  }
  const last = body ? childrenOf(body, 'switch_section').at(-1) : undefined;
  if (labels.length > 0 && last) cases.push(lowerSection(low, last, labels, [], subjectOf(low, value, true)));
  return { kind: 'switch', subject, cases, span: spanOf(node) };
}

/** `a switch { 1 => b, _ => c }`: a switch that runs in place and returns from every case. */
export function lowerSwitchExpression(low: CsharpLowering, node: SyntaxNode): Expression {
  const [value, ...rest] = named(node);
  const subject = low.expressionOr(value ?? null, node);
  const arms = [node, ...rest].flatMap((part) => childrenOf(part, 'switch_expression_arm'));
  const cases = low.binder.within('function', () => arms.map((arm) => low.binder.within('block', () => lowerArm(low, arm, subjectOf(low, value ?? null, true)))));
  const statement: Statement = { kind: 'switch', subject, cases, span: spanOf(node) };
  return runInPlace([statement], node);
}

interface Label {
  /** Null for `default`. */
  readonly pattern: SyntaxNode | null;
  readonly guard: SyntaxNode | null;
  readonly start: number;
}

function partsOf(section: SyntaxNode): { readonly label: Label | null; readonly statements: readonly SyntaxNode[] } {
  const children = named(section);
  const guard = child(section, 'when_clause');
  const isCase = has(section, 'case');
  const pattern = isCase ? (children[0] ?? null) : null;
  const statements = children.filter((part) => part !== pattern && part !== guard);
  return { label: isCase || has(section, 'default') ? { pattern, guard, start: section.start } : null, statements };
}

function lowerSection(low: CsharpLowering, section: SyntaxNode, labels: readonly Label[], statements: readonly SyntaxNode[], subject: Subject): SwitchCase {
  return low.binder.within('block', () => {
    const isDefault = labels.some((label) => label.pattern === null);
    const tests = isDefault ? [] : labels.flatMap(({ pattern, guard }) => (pattern ? lowerCaseTests(low, pattern, subject, guard) : []));
    return {
      tests,
      body: low.statements(statements),
      // goto case 1; goto default;
      fallsThrough: statements.some((statement) => statement.type === 'goto_statement' && (has(statement, 'case') || has(statement, 'default'))),
      span: { start: labels[0]?.start ?? section.start, end: section.end },
    };
  });
}

function lowerArm(low: CsharpLowering, arm: SyntaxNode, subject: Subject): SwitchCase {
  const guard = child(arm, 'when_clause');
  const [pattern, value] = named(arm).filter((part) => part !== guard);
  const tests = pattern ? lowerCaseTests(low, pattern, subject, guard) : [];
  return { tests, body: [result(low, value ?? null, arm)], fallsThrough: false, span: spanOf(arm) };
}

function result(low: CsharpLowering, value: SyntaxNode | null, arm: SyntaxNode): Statement {
  // => throw new E()
  if (value?.type === 'throw_expression') {
    const thrown = named(value)[0];
    return { kind: 'throw', value: thrown ? low.expression(thrown) : null, span: spanOf(value) };
  }
  return { kind: 'return', value: low.expressionOr(value, arm), isYield: false, span: value ? spanOf(value) : emptySpan(arm.end) };
}
