import type { Call, Node } from '../analysis/program/model.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { noNames, type DeclaredNames } from '../policy/policy.js';
import { argumentNames, calledName } from './names.js';
import { isHumanStep, isPersonsWord, isReviewFlag } from './vocabulary/oversight.js';

/** Names that only say what happened: a log line about a review is no review. */
const sayingOnly = /^(?:console|logger|log|winston|pino|logging|Logger|telemetry|metrics|expect|assert)\b/;

const MAX_DEPTH = 2;

/** True for a call that puts a person into the path, also through a function of the workspace. @param names what the project file declares. */
export function isHumanStepCall(call: Call, file: SourceFile, evaluator: Evaluator, names: DeclaredNames = noNames, depth = 0): boolean {
  const name = calledName(call);
  if (sayingOnly.test(name)) return false;
  const named = isHumanStep(name, names.humanSteps) || isHumanStep(name.slice(name.lastIndexOf('.') + 1));
  // A topic, queue or state that goes out with the call: `publish("human-review", …)`, `{ status: "pending_review" }`.
  const told = call.args.some((arg) => tellsReview(arg.value, names) || (arg.name !== null && isReviewFlag(arg.name) && isTrue(arg.value)));
  if (named || told) return !isUnwritten(call, file, evaluator);
  return depth < MAX_DEPTH && handsOver(call, file, evaluator, names, depth);
}

/** `handOver(user)`, a function that always files a case for people. */
function handsOver(call: Call, file: SourceFile, evaluator: Evaluator, names: DeclaredNames, depth: number): boolean {
  return evaluator.values(call.callee, file).some(
    (value) =>
      value.kind === 'function' &&
      value.fn.body.some((statement) => {
        const made = statement.kind === 'expression' || statement.kind === 'return' || statement.kind === 'declare' ? statement.value : null;
        const inner = made?.kind === 'await' ? made.value : made;
        return inner?.kind === 'call' && inner !== call && isHumanStepCall(inner, value.file, evaluator, names, depth + 1);
      }),
  );
}

/** A text or object that says that people decide. */
function tellsReview(node: Node, names: DeclaredNames): boolean {
  if (node.kind === 'literal') return typeof node.value === 'string' && node.value.length <= 60 && isHumanStep(node.value, names.humanSteps);
  if (node.kind === 'member' || node.kind === 'name') return !isMeasure(node.name) && isHumanStep(node.name, names.humanSteps);
  if (node.kind !== 'object') return false;
  return node.entries.some((entry) => (entry.key !== null && isReviewFlag(entry.key) && isTrue(entry.value)) || tellsReview(entry.value, names));
}

/** `ESCALATION_WINDOW`, `reviewTimeout`: how long or how much, which is nobody's business to decide. */
function isMeasure(name: string): boolean {
  return /(?:window|timeout|limit|threshold|duration|interval|delay|count|days|hours|minutes|seconds|ttl|rate|level|max|min)$/i.test(name);
}

function isTrue(node: Node): boolean {
  return node.kind === 'literal' && node.value === true;
}

/** An assignment of a state such as `application.status = "pending_review"`. */
export function isHumanStepState(node: Node, names: DeclaredNames = noNames): boolean {
  return node.kind === 'assignment' && tellsReview(node.value, names);
}

/** True when the called function of the workspace is a stub that only throws. */
function isUnwritten(call: Call, file: SourceFile, evaluator: Evaluator): boolean {
  const functions = evaluator.values(call.callee, file).filter((value) => value.kind === 'function');
  return functions.length > 0 && functions.every((value) => value.fn.body.length > 0 && value.fn.body.every((statement) => statement.kind === 'throw' || (statement.kind === 'expression' && statement.value.kind === 'literal')));
}

/** True when a condition asks what a person decided: `review.approved`, `reviewedBy !== null`, `decision.reviewer`. */
export function asksPerson(node: Node, names: DeclaredNames = noNames): boolean {
  switch (node.kind) {
    case 'name':
      return isPersonsWord(node.name, names.humanSteps);
    case 'member':
      return isPersonsWord(node.name, names.humanSteps) || asksPerson(node.object, names);
    case 'call':
      return asksPerson(node.callee, names) || argumentNames(node).some((name) => /reviewer|humanDecision/i.test(name));
    case 'unary':
    case 'await':
    case 'cast':
      return asksPerson(node.value, names);
    case 'binary':
      // Either way in is enough for `||`; all other operators need both sides.
      return node.operator === '||' ? asksPerson(node.left, names) && asksPerson(node.right, names) : asksPerson(node.left, names) || asksPerson(node.right, names);
    default:
      return false;
  }
}
