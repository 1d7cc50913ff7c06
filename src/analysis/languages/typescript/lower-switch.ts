import type { TSESTree } from '@typescript-eslint/types';
import type { Switch } from '../../program/model.js';
import { runsOn } from '../../program/runs-on.js';
import type { Lowering } from './lowering.js';
import { spanOf } from './names.js';

/** `switch (a) { case b: …; default: … }` */
export function lowerSwitch(cx: Lowering, node: TSESTree.SwitchStatement): Switch {
  const subject = cx.expression(node.discriminant);
  const last = node.cases.length - 1;
  const cases = node.cases.map((branch, index) => {
    const tests = branch.test ? [cx.expression(branch.test)] : [];
    const body = cx.statements(branch.consequent);
    return { tests, body, fallsThrough: index < last && runsOn(body), span: spanOf(branch) };
  });
  return { kind: 'switch', subject, cases, span: spanOf(node) };
}
