import type { TSESTree } from '@typescript-eslint/types';
import type { Statement, Switch } from '../../program/model.js';
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

/** False where control certainly leaves before the end of the list. */
function runsOn(statements: readonly Statement[]): boolean {
  return !statements.some(leaves);
}

function leaves(node: Statement): boolean {
  switch (node.kind) {
    case 'return':
      return !node.isYield;
    case 'throw':
    case 'jump':
      return true;
    case 'if':
      return node.otherwise.length > 0 && !runsOn(node.then) && !runsOn(node.otherwise);
    case 'block':
    case 'using':
      return !runsOn(node.body);
    case 'try': {
      const always = !runsOn(node.body) && node.handlers.every((handler) => !runsOn(handler.body));
      return always || !runsOn(node.finalizer);
    }
    default:
      return false;
  }
}
