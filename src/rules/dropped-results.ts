import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { eachNodeIn } from '../analysis/flow/control.js';
import { namedFunctionOf } from '../analysis/flow/escapes.js';
import type { Carrier } from '../analysis/flow/result-origin.js';
import { isPut } from '../analysis/flow/value-shapes.js';
import type { Call, Node } from '../analysis/program/model.js';
import { inFile } from './file-context.js';
import { hasFixedArguments } from './fixed-content.js';
import { calledName, functionName, functionNames } from './names.js';
import { ResultUse, type Gap } from './result-use.js';
import type { RuleContext } from './rule.js';
import { isLogCall } from './vocabulary/moderation.js';
import { baseWords, oneOf } from './vocabulary/words.js';

/** A call of a function that hands back the result of a moderation call, where nothing comes of it. */
export interface DroppedResult {
  readonly call: ResolvedCall;
  /** The call in this file. */
  readonly node: Call;
  readonly gap: Gap;
}

/** Calls of this file that drop what a function hands back of a moderation call, in this file or another one. */
export function* droppedResults(context: RuleContext): Iterable<DroppedResult> {
  for (const { call, node, carriedBy } of handedBack(context)) {
    if (call.operation?.moderation !== true || hasFixedArguments(node, context) || functionNames(node, context.file).some(isTrial) || carriedBy.some((carrier) => acts(carrier, context))) continue;
    const gap = new ResultUse(node, context).gap();
    if (gap) yield { call, node, gap };
  }
}

interface HandedBack {
  readonly call: ResolvedCall;
  readonly node: Call;
  readonly carriedBy: readonly Carrier[];
}

function* handedBack({ file, flow, isTest }: RuleContext): Iterable<HandedBack> {
  for (const { call, node, carriedBy } of isTest ? [] : flow.results) {
    if (carriedBy.length > 0) yield { call, node, carriedBy };
    // Functions of this file that hand it back to others of this file.
    for (const fn of flow.reach([node]).returningFunctions) {
      const carrier = { file, span: fn.nameSpan, fn, from: node };
      for (const caller of flow.callsOf(fn)) {
        // A script that runs its one function has nobody to tell.
        if (caller !== node && file.index.functionOf.get(caller) && !isProgram(functionName(fn, file))) yield { call, node: caller, carriedBy: [...carriedBy, carrier] };
      }
    }
  }
}

function isProgram(name: string): boolean {
  return /^(?:main|run|start|demo|Main|Run)(?:Async)?$/.test(name);
}

/** True for names of functions that only see whether a service can be reached. */
function isTrial(name: string): boolean {
  return oneOf('warm warmup ping probe health healthcheck ready readiness liveness smoke preheat benchmark').has(baseWords(name)[0] ?? '');
}

/** Verbs of calls that do something with what they are given. */
const doing = oneOf('save create insert update add put post send publish emit write store set delete remove enqueue queue push dispatch notify record persist upload mark flag hide block ban reject approve handle process track report raise fail respond render redirect apply enforce execute audit');

/** True where a function that hands a result back does something about it by itself: it throws, keeps it, or tells somebody. */
function acts({ file, fn, from }: Carrier, context: RuleContext): boolean {
  const inner = inFile(context, file);
  const reach = inner.flow.reach([from]);
  const isOwn = (node: Node): boolean => namedFunctionOf(node, file) === fn;
  const does = (call: Call): boolean => !isLogCall(calledName(call), context.policy.names.logs) && !(isPut(call) && call.callee.kind === 'member' && call.callee.object.kind === 'name');
  for (const decision of reach.decisions()) {
    if (!isOwn(decision.condition) || reach.asksForAnswer(decision.condition)) continue;
    let found = false;
    for (const region of decision.regions) {
      eachNodeIn(region, (node) => {
        if (node.kind === 'throw' || (node.kind === 'assignment' && node.target.kind === 'member') || (node.kind === 'call' && isOnItsOwn(node, file.index.parent) && does(node))) found = true;
        return !found;
      });
    }
    if (found) return true;
  }
  return file.index.calls.some((call) => {
    if (call === from || !isOwn(call) || !call.args.some(({ value }) => value.kind !== 'lambda' && reach.holds(value)) || !does(call)) return false;
    const name = calledName(call);
    return isOnItsOwn(call, file.index.parent) || doing.has(baseWords(name.slice(name.lastIndexOf('.') + 1))[0] ?? '');
  });
}

/** True for a call that is a statement. */
function isOnItsOwn(call: Call, parent: ReadonlyMap<Node, Node>): boolean {
  const up = parent.get(call);
  return up?.kind === 'expression' || (up?.kind === 'await' && parent.get(up)?.kind === 'expression');
}
