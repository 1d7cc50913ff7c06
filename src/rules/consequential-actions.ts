import type { Call, Expression, FunctionNode, Node, Span } from '../analysis/program/model.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { eachNodeIn, type Region } from '../analysis/flow/control.js';
import { argumentNames, calledName, functionNames, nearestName } from './names.js';
import { isConsequentialCall, isConsequentialStatus } from './vocabulary/oversight.js';

/** Something that ends, denies or grants something to a person. */
export interface ConsequentialAction {
  readonly node: Node;
  /** What is marked: the called name, or the status that is set. */
  readonly span: Span;
  /** Shown name, such as `banUser` or `status: suspended`. */
  readonly label: string;
}

const MAX_CALL_DEPTH = 3;

/** Actions in a region, also those in functions of the same file that it calls. */
export function actionsIn(region: Pick<Region, 'statements' | 'expressions'>, file: SourceFile, evaluator: Evaluator, depth = 0, seen: ReadonlySet<FunctionNode> = new Set()): readonly ConsequentialAction[] {
  const found: ConsequentialAction[] = [];
  eachNodeIn(region, (node) => {
    const action = actionAt(node, file);
    if (action) {
      found.push(action);
      // What lies inside an action (its arguments) is the same action.
      return false;
    }
    if (node.kind === 'call' && depth < MAX_CALL_DEPTH) {
      for (const value of evaluator.values(node.callee, file)) {
        if (value.kind !== 'function' || value.file !== file || seen.has(value.fn)) continue;
        found.push(...actionsIn({ statements: value.fn.body, expressions: [] }, file, evaluator, depth + 1, new Set(seen).add(value.fn)));
      }
    }
    return true;
  });
  return found;
}

/** The action that a node is, or null. */
export function actionAt(node: Node, file: SourceFile): ConsequentialAction | null {
  switch (node.kind) {
    case 'call':
      return callAction(node, file);
    case 'assignment': {
      if (node.target.kind !== 'member') return null;
      return statusAction(node, node.target.name, node.value, [nearestName(node.target.object), ...functionNames(node, file)], node.target.nameSpan);
    }
    case 'return': {
      // `return { decision: "deny" }` in a function that is named for what it decides.
      if (!node.value) return null;
      const context = functionNames(node, file);
      return statusIn(node.value, context, 0) ?? statusAction(node, 'decision', node.value, context, node.value.span);
    }
    default:
      return null;
  }
}

function callAction(call: Call, file: SourceFile): ConsequentialAction | null {
  const name = calledName(call);
  if (name === '' || call.isNew) return null;
  const span = call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span;
  if (isConsequentialCall(name, argumentNames(call))) return { node: call, span, label: name };
  // `users.update(id, { status: "suspended" })`: the status stands in what is stored.
  const context = [...(call.callee.kind === 'member' ? receiverNames(call.callee.object) : []), name, ...functionNames(call, file)];
  if (!/(?:update|set|save|patch|put|insert|create|mutate|change|mark|assign|write|modify|transition)/i.test(name)) return null;
  for (const arg of call.args) {
    const status = statusIn(arg.value, context, 0);
    if (status) return { node: call, span: status.span, label: status.label };
    if (arg.name !== null) {
      const named = statusAction(call, arg.name, arg.value, context, arg.value.span);
      if (named) return named;
    }
  }
  // `setStatus(user, "suspended")`, `updateStatus("banned")`.
  if (/(?:status|state|decision)$/i.test(name)) {
    for (const arg of call.args) {
      const direct = statusAction(call, 'status', arg.value, [...context, ...argumentNames(call)], arg.value.span);
      if (direct) return direct;
    }
  }
  return null;
}

function receiverNames(node: Expression): readonly string[] {
  const own = nearestName(node);
  return [own, ...(node.kind === 'member' ? receiverNames(node.object) : [])].filter((name) => name !== '');
}

function statusIn(node: Expression, context: readonly string[], depth: number): ConsequentialAction | null {
  if (node.kind !== 'object' || depth > 3) return null;
  for (const entry of node.entries) {
    if (entry.key === null) continue;
    const own = statusAction(node, entry.key, entry.value, context, entry.value.span) ?? statusIn(entry.value, context, depth + 1);
    if (own) return own;
  }
  return null;
}

function statusAction(node: Node, property: string, value: Expression, context: readonly string[], span: Span): ConsequentialAction | null {
  const literal = value.kind === 'literal' && (typeof value.value === 'string' || typeof value.value === 'boolean') ? value.value : value.kind === 'member' && /^[A-Z]/.test(nearestName(value.object)) ? value.name : null;
  if (literal === null || !isConsequentialStatus(property, literal, context)) return null;
  return { node, span, label: `${property}: ${String(literal)}` };
}
