import type { Expression, Statement, Switch, SwitchCase } from '../../program/model.js';
import { runsOn } from '../../program/runs-on.js';
import { runInPlace } from '../tree-sitter/build.js';
import { child, childrenOf, field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { lowerCaseTests, subjectOf, type Subject } from './patterns.js';

/** `switch (a) { case 1: … }`, `switch (a) { case 1 -> …; }` as a statement. */
export function lowerSwitch(low: JavaLowering, node: SyntaxNode): Switch {
  return lower(low, node, false);
}

/** `switch (a) { case 1 -> b; default -> c; }` as a value: a switch that runs in place and returns from every case. */
export function lowerSwitchExpression(low: JavaLowering, node: SyntaxNode): Expression {
  const statement = low.binder.within('function', () => lower(low, node, true));
  return runInPlace([statement], node);
}

function lower(low: JavaLowering, node: SyntaxNode, isValue: boolean): Switch {
  const value = field(node, 'condition');
  const subject = low.expressionOr(value, node);
  const body = field(node, 'body');
  const parts = body ? childrenOf(body, 'switch_block_statement_group', 'switch_rule') : [];
  // What one case declares, the next ones see.
  const cases = low.binder.within('block', () => lowerCases(low, parts, () => subjectOf(low, value), isValue));
  return { kind: 'switch', subject, cases, span: spanOf(node) };
}

function lowerCases(low: JavaLowering, parts: readonly SyntaxNode[], subject: () => Subject, isValue: boolean): readonly SwitchCase[] {
  const cases: SwitchCase[] = [];
  let waiting: readonly SyntaxNode[] = [];
  for (const [index, part] of parts.entries()) {
    const labels = [...waiting, ...childrenOf(part, 'switch_label')];
    const statements = named(part).filter((inner) => inner.type !== 'switch_label');
    const isRule = part.type === 'switch_rule';
    // case 1: case 2: … are groups without statements; they belong to the next one that has some.
    if (statements.length === 0 && !isRule && index < parts.length - 1) {
      waiting = labels;
      continue;
    }
    waiting = [];
    const lowered = (): SwitchCase => {
      const tests = labels.some((label) => isDefault(low, label)) ? [] : labels.flatMap((label) => lowerCaseTests(low, label, subject()));
      const body = isRule ? lowerResult(low, statements, isValue) : low.statements(statements);
      const fallsThrough = !isRule && index < parts.length - 1 && runsOn(body);
      return { tests, body, fallsThrough, span: { start: labels[0]?.start ?? part.start, end: part.end } };
    };
    cases.push(isRule || labels.some((label) => child(label, 'pattern')) ? low.binder.within('block', lowered) : lowered());
  }
  return cases;
}

/** `default`, `case null, default`. */
function isDefault(low: JavaLowering, label: SyntaxNode): boolean {
  return has(label, 'default') || childrenOf(label, 'identifier').some((part) => low.textOf(part) === 'default');
}

/** What stands behind an arrow: a value of the switch, a statement, a block or a `throw`. */
function lowerResult(low: JavaLowering, nodes: readonly SyntaxNode[], isValue: boolean): readonly Statement[] {
  return nodes.flatMap((node): readonly Statement[] => {
    const value = node.type === 'expression_statement' ? named(node)[0] : undefined;
    if (isValue && value) return [{ kind: 'return', value: low.expression(value), isYield: false, span: spanOf(value) }];
    return node.type === 'block' ? low.statements(named(node)) : low.statements([node]);
  });
}
