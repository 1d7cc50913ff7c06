import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Carrier } from '../analysis/flow/result-origin.js';
import type { Node } from '../analysis/program/model.js';
import { endingOf } from '../analysis/flow/control.js';
import { around, dominates } from '../analysis/flow/order.js';
import type { ConsequentialAction } from './consequential-actions.js';
import { coveringDirective } from './covering-directive.js';
import { inFile, type PlacedNode } from './file-context.js';
import { asksPerson, isHumanStepCall, isHumanStepState } from './human-steps.js';
import type { RuleContext } from './rule.js';

/**
 * True when a person stands between a call and an action: a directive says so, a human step always
 * runs before the action, or the action hangs on what a person decided.
 *
 * @param entry calls that lead from the call to the function of the action, through other files.
 */
export function isReviewed(action: ConsequentialAction, entry: readonly PlacedNode[], call: ResolvedCall, context: RuleContext): boolean {
  const places = [{ node: action.node, file: action.file }, ...action.through, ...entry];
  if ([...places, { node: call.node, file: call.file }].some((place) => isCovered(place, context))) return true;
  // What leads to the action is no step before it, whatever it is called.
  const own = new Set(places.map(({ node }) => node));
  return places.some(({ node, file }) => isGuarded(node, inFile(context, file)) || hasStepBefore(node, own, call, inFile(context, file)));
}

function isCovered({ node, file }: PlacedNode, context: RuleContext): boolean {
  return coveringDirective('human-review', node, inFile(context, file)) !== null;
}

/** True where a function of another file handed a result to a person before it handed it back, or says that people review. */
export function isReviewedOnTheWay(carriers: readonly Carrier[], call: ResolvedCall, context: RuleContext): boolean {
  return carriers.some(({ file, fn, from }) => {
    const inner = inFile(context, file);
    if (isCovered({ node: from, file }, context)) return true;
    const holding = inner.flow.reach([from]).returnsHolding().filter((result) => file.index.functionOf.get(result) === fn);
    return holding.length > 0 && holding.every((result) => hasStepBefore(result, new Set(), call, inner));
  });
}

/** A step that always runs before the place: above it, or around it in the same expression. */
function hasStepBefore(place: Node, own: ReadonlySet<Node>, call: ResolvedCall, context: RuleContext): boolean {
  const { file, evaluator, policy: { names } } = context;
  for (const [node] of file.index.parent) {
    if (node.span.start >= place.span.start && !(node.span.start === place.span.start && node.span.end >= place.span.end)) continue;
    const isStep = (node.kind === 'call' && node !== place && !own.has(node) && isHumanStepCall(node, file, evaluator, names)) || (node.kind === 'assignment' && isHumanStepState(node, names));
    // A step above the call was taken without its result.
    const isLate = file !== call.file || file.index.functionOf.get(node) !== file.index.functionOf.get(call.node) || node.span.end > call.node.span.start;
    if (isStep && isLate && dominates(node, place, file)) return true;
  }
  return false;
}

/** A condition around the place, or an exit above it, asks what a person decided. */
function isGuarded(place: Node, context: RuleContext): boolean {
  const { file, flow, policy: { names } } = context;
  for (const { node, child } of around(place, file)) {
    if ((node.kind === 'if' || node.kind === 'conditional') && node.test !== child && asksPerson(node.test, names)) return true;
    if (node.kind === 'binary' && node.operator === '&&' && node.right === child && asksPerson(node.left, names)) return true;
    if (node.kind === 'switch' && node.subject !== child && asksPerson(node.subject, names)) return true;
  }
  const statement = flow.control.statementOf(place);
  const above = statement ? flow.control.before(statement) : [];
  return above.some((guard) => guard.kind === 'if' && asksPerson(guard.test, names) && (endingOf(guard.then) !== 'continues' || endingOf(guard.otherwise) !== 'continues'));
}
