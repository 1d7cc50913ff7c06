import { argumentTexts, findArgument, plain, type FoundArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { Node } from '../analysis/program/model.js';
import type { ChoiceValue } from '../knowledge/schema.js';
import type { RuleContext } from './rule.js';

/** A judgment about content that a call asks for and nothing reads. */
export interface UnreadJudgment {
  readonly call: ResolvedCall;
  readonly argument: FoundArgument;
  /** The value as the service names it. */
  readonly value: string;
  /** Property of the result that would hold it. */
  readonly property: string;
}

/** Judgments that calls of the file ask for by an argument, where the whole result stays in sight and no property of it is read that holds one. */
export function unreadJudgments(context: RuleContext): readonly UnreadJudgment[] {
  return context.calls.calls.flatMap((call) => {
    const asked = askedJudgment(call, context);
    if (!asked) return [];
    const reach = context.flow.reach([call.node], { implicit: false });
    return isRead(asked.judges, reach, context) || leavesSight(call, reach, context) ? [] : [{ call, argument: asked.argument, value: asked.value, property: asked.judges[0] ?? asked.value }];
  });
}

function askedJudgment(call: ResolvedCall, context: RuleContext): { readonly argument: FoundArgument; readonly value: string; readonly judges: readonly string[] } | null {
  for (const choice of call.service.choices) {
    const value = choice.values.find(({ judges }) => judges !== undefined);
    if (!value?.judges || !choice.operations.includes(call.operation?.id ?? '')) continue;
    const argument = findArgument(call, choice.argument, context.evaluator);
    if (argument && names(value, argumentTexts(argument))) return { argument, value: String(value.is[0] ?? ''), judges: value.judges };
  }
  return null;
}

function names({ is }: ChoiceValue, texts: readonly string[]): boolean {
  return is.some((one) => texts.includes(String(one).toLowerCase()));
}

function isRead(judges: readonly string[], reach: ValueReach, { file }: RuleContext): boolean {
  const wanted = new Set(judges.map(plain));
  for (const node of file.index.parent.keys()) {
    if (node.kind === 'object-target' && node.entries.some(({ key }) => key !== null && wanted.has(plain(key)))) return true;
    if (node.kind === 'call' && node.callee.kind === 'member' && reach.holds(node.callee.object) && node.args.some(({ value }) => value.kind === 'literal' && wanted.has(plain(String(value.value))))) return true;
    const read = node.kind === 'member' || node.kind === 'call' ? propertyRead(node) : null;
    if (read && wanted.has(plain(read.name)) && reach.holds(read.object)) return true;
    // A key that is worked out may be any of them.
    if (node.kind === 'index' && reach.isWholeAnswer(node.object)) return true;
  }
  return false;
}

/** True where the answer as a whole goes somewhere that analysis does not look: to a caller, a function, a field, a log. */
function leavesSight(call: ResolvedCall, reach: ValueReach, { file }: RuleContext): boolean {
  if (call.node.args.some(({ value }) => value.kind === 'lambda')) return true;
  for (const [node, parent] of file.index.parent) {
    if (isExpression(node) && reach.isWholeAnswer(node) && !staysInSight(node, parent)) return true;
  }
  return !file.index.parent.has(call.node);
}

function staysInSight(node: Node, parent: Node): boolean {
  switch (parent.kind) {
    case 'await':
    case 'cast':
    case 'expression':
    case 'if':
    case 'unary':
    case 'block':
      return true;
    case 'member':
      return parent.object === node && !/^(?:then|subscribe|map|flatMap|ContinueWith)$/.test(parent.name);
    case 'call':
      return parent.callee === node;
    case 'declare':
    case 'assignment':
      return (parent.target as Node) === node || parent.target.kind === 'name' || parent.target.kind === 'list-target';
    case 'list-target':
    case 'object-target':
      return true;
    case 'binary':
      return parent.right.kind === 'literal' && parent.right.type === 'null';
    default:
      return false;
  }
}

function isExpression(node: Node): node is Extract<Node, { kind: 'name' | 'member' | 'call' | 'await' | 'cast' }> {
  return node.kind === 'name' || node.kind === 'member' || node.kind === 'call' || node.kind === 'await' || node.kind === 'cast';
}
