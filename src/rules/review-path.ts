import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Node } from '../analysis/program/model.js';
import { endingOf } from '../analysis/flow/control.js';
import { around, dominates } from '../analysis/flow/order.js';
import type { ConsequentialAction } from './consequential-actions.js';
import { coveringDirective } from './covering-directive.js';
import { asksPerson, isHumanStepCall, isHumanStepState } from './human-steps.js';
import type { RuleContext } from './rule.js';

/**
 * True when a person stands between a call and an action: a directive says so, a human step always
 * runs before the action, or the action hangs on what a person decided.
 */
export function isReviewed(action: ConsequentialAction, call: ResolvedCall, context: RuleContext): boolean {
  const places = [action.node, ...action.through];
  if ([...places, call.node].some((node) => coveringDirective('human-review', node, context) !== null)) return true;
  return places.some((place) => isGuarded(place, context) || hasStepBefore(place, call, context));
}

/** A step that always runs before the place: above it, or around it in the same expression. */
function hasStepBefore(place: Node, call: ResolvedCall, context: RuleContext): boolean {
  const { file, evaluator } = context;
  for (const [node] of file.index.parent) {
    if (node.span.start >= place.span.start && !(node.span.start === place.span.start && node.span.end >= place.span.end)) continue;
    const isStep = (node.kind === 'call' && node !== place && isHumanStepCall(node, file, evaluator)) || (node.kind === 'assignment' && isHumanStepState(node));
    // A step above the call was taken without its result.
    const isLate = file.index.functionOf.get(node) !== file.index.functionOf.get(call.node) || node.span.end > call.node.span.start;
    if (isStep && isLate && dominates(node, place, file)) return true;
  }
  return false;
}

/** A condition around the place, or an exit above it, asks what a person decided. */
function isGuarded(place: Node, context: RuleContext): boolean {
  const { file, flow } = context;
  for (const { node, child } of around(place, file)) {
    if ((node.kind === 'if' || node.kind === 'conditional') && node.test !== child && asksPerson(node.test)) return true;
    if (node.kind === 'binary' && node.operator === '&&' && node.right === child && asksPerson(node.left)) return true;
    if (node.kind === 'switch' && node.subject !== child && asksPerson(node.subject)) return true;
  }
  const statement = flow.control.statementOf(place);
  const above = statement ? flow.control.before(statement) : [];
  return above.some((guard) => guard.kind === 'if' && asksPerson(guard.test) && (endingOf(guard.then) !== 'continues' || endingOf(guard.otherwise) !== 'continues'));
}
