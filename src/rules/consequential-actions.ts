import type { Call, Expression, FunctionNode, Node, Span } from '../analysis/program/model.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { CallTargets } from '../analysis/flow/call-targets.js';
import { eachNodeIn, type Region } from '../analysis/flow/control.js';
import { noNames, type DeclaredNames } from '../policy/policy.js';
import type { PlacedNode } from './file-context.js';
import { argumentNames, calledName, functionNames, nearestName } from './names.js';
import { isConsequentialCall, isConsequentialStatus } from './vocabulary/oversight.js';

/** Something that ends, denies or grants something to a person. */
export interface ConsequentialAction {
  readonly node: Node;
  /** The file it stands in. */
  readonly file: SourceFile;
  /** What is marked: the called name, or the status that is set. */
  readonly span: Span;
  /** Shown name, such as `banUser` or `status: suspended`. */
  readonly label: string;
  /** Calls of functions that lead to it, outermost first. */
  readonly through: readonly PlacedNode[];
}

/** Whether a value is the followed one, so that it carries a verdict of its own. */
type Holds = (value: Expression) => boolean;

const MAX_CALL_DEPTH = 3;
const MAX_OBJECT_DEPTH = 3;

/** Where actions are looked for. */
export interface ActionSearch {
  readonly file: SourceFile;
  readonly targets: CallTargets;
  /** What the project file declares. */
  readonly names: DeclaredNames;
  /** True to look into functions of other files as well. */
  readonly elsewhere: boolean;
}

/** Actions in a region, also those in functions that it calls. */
export function actionsIn(region: Pick<Region, 'statements' | 'expressions'>, search: ActionSearch, depth = 0, seen: ReadonlySet<FunctionNode> = new Set()): readonly ConsequentialAction[] {
  const { file, targets, names } = search;
  const found: ConsequentialAction[] = [];
  eachNodeIn(region, (node) => {
    const action = actionAt(node, file, undefined, names);
    if (action) {
      found.push(action);
      // What lies inside an action (its arguments) is the same action.
      return false;
    }
    if (node.kind === 'call' && depth < MAX_CALL_DEPTH) {
      for (const place of search.elsewhere ? targets.wherever(node, file) : targets.of(node, file)) {
        const isElsewhere = place.file !== file;
        if (seen.has(place.fn) || place.fn.role === 'constructor' || (isElsewhere && !search.elsewhere)) continue;
        const inner = actionsIn({ statements: place.fn.body, expressions: [] }, { ...search, file: place.file }, depth + 1, new Set(seen).add(place.fn));
        // What a function elsewhere answers is for its own callers to act on.
        found.push(...inner.filter(({ node: { kind } }) => !isElsewhere || kind !== 'return').map((action) => ({ ...action, through: [{ node, file }, ...action.through] })));
      }
    }
    return true;
  });
  return found;
}

/** True for an action that gives a person something, rather than taking it. */
export function isGrant(action: ConsequentialAction): boolean {
  return /approve|grant|admit|hire|accept|eligible/i.test(action.label) && !/ineligible|false/i.test(action.label);
}

/**
 * The action that a node is, or null.
 *
 * @param holds tells values that carry the verdict themselves: `loan.approved = score > 0.5`.
 * @param names what the project file declares.
 */
export function actionAt(node: Node, file: SourceFile, holds: Holds = () => false, names: DeclaredNames = noNames): ConsequentialAction | null {
  switch (node.kind) {
    case 'call':
      return callAction(node, file, holds, names);
    case 'assignment': {
      if (node.target.kind !== 'member') return null;
      return statusAction(node, node.target.name, node.value, [nearestName(node.target.object), ...functionNames(node, file)], node.target.nameSpan, holds, file);
    }
    case 'return': {
      // `return { decision: "deny" }` in a function that is named for what it decides.
      if (!node.value) return null;
      const context = functionNames(node, file);
      // Several results: what is decided stands among them.
      for (const value of node.value.kind === 'list' ? node.value.elements : [node.value]) {
        const action = statusIn(node, value, context, 0, holds, file) ?? statusAction(node, 'decision', value, context, value.span, () => false, file);
        if (action) return action;
      }
      return null;
    }
    default:
      return null;
  }
}

function callAction(call: Call, file: SourceFile, holds: Holds, names: DeclaredNames): ConsequentialAction | null {
  const name = calledName(call);
  if (name === '' || call.isNew) return null;
  const span = call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span;
  if (isConsequentialCall(name, argumentNames(call), names.consequentialActions)) return { node: call, file, span, label: name, through: [] };
  const set = setterAction(call, file, holds);
  if (set) return set;
  // `users.update(id, { status: "suspended" })`: the status stands in what is stored.
  const context = [...(call.callee.kind === 'member' ? receiverNames(call.callee.object) : []), name, ...functionNames(call, file)];
  if (!/(?:update|set|save|patch|put|insert|create|mutate|change|mark|assign|write|modify|transition)/i.test(name)) return null;
  for (const arg of call.args) {
    const status = statusIn(call, arg.value, context, 0, holds, file);
    if (status) return status;
    if (arg.name !== null) {
      const named = statusAction(call, arg.name, arg.value, context, arg.value.span, holds, file);
      if (named) return named;
    }
  }
  // `setStatus(user, "suspended")`, `updateStatus("banned")`.
  if (/(?:status|state|decision)$/i.test(name)) {
    for (const arg of call.args) {
      const direct = statusAction(call, 'status', arg.value, [...context, ...argumentNames(call)], arg.value.span, () => false, file);
      if (direct) return direct;
    }
  }
  return null;
}

/** `user.setBanned(true)`, `account.setStatus(Status.SUSPENDED)`: a property that is set by a method of its own. */
function setterAction(call: Call, file: SourceFile, holds: Holds): ConsequentialAction | null {
  const { callee, args } = call;
  const [only] = args;
  const property = callee.kind === 'member' ? /^set(\p{Lu}.*)$/u.exec(callee.name)?.[1] : undefined;
  if (callee.kind !== 'member' || property === undefined || !only || args.length > 1) return null;
  const name = property.charAt(0).toLowerCase() + property.slice(1);
  return statusAction(call, name, only.value, [nearestName(callee.object), ...functionNames(call, file)], callee.nameSpan, holds, file);
}

function receiverNames(node: Expression): readonly string[] {
  const own = nearestName(node);
  return [own, ...(node.kind === 'member' ? receiverNames(node.object) : [])].filter((name) => name !== '');
}

/** A status among the entries of an object that is stored or answered. */
function statusIn(node: Node, value: Expression, context: readonly string[], depth: number, holds: Holds, file: SourceFile): ConsequentialAction | null {
  const object = value.kind === 'call' && value.initializer ? value.initializer : value;
  if (object.kind !== 'object' || depth > MAX_OBJECT_DEPTH) return null;
  for (const entry of object.entries) {
    if (entry.key === null) continue;
    const own = statusAction(node, entry.key, entry.value, context, entry.value.span, holds, file) ?? statusIn(node, entry.value, context, depth + 1, holds, file);
    if (own) return own;
  }
  return null;
}

/** A property that takes a status which ends, denies or grants something, also as one outcome of a condition. */
function statusAction(node: Node, property: string, value: Expression, context: readonly string[], span: Span, holds: Holds, file: SourceFile): ConsequentialAction | null {
  for (const outcome of outcomesOf(value)) {
    const literal = statusLiteral(outcome, file);
    const told = literal !== null ? isConsequentialStatus(property, literal, context) : isDatedStatus(property, outcome, context);
    if (told) return { node, file, span, label: literal === null ? property : `${property}: ${String(literal)}`, through: [] };
  }
  // A verdict that is worked out: `isBanned = severity > 4`.
  if (!isWorkedOut(value) || !holds(value)) return null;
  const told = [true, false].find((outcome) => isConsequentialStatus(property, outcome, context));
  return told === undefined ? null : { node, file, span, label: property, through: [] };
}

/** `accountBannedUntil = now + week`, `user.deactivated_at = now`: a date says that it is so. */
function isDatedStatus(property: string, value: Expression, context: readonly string[]): boolean {
  const status = /^(.+?)(?:_until|_at|_since|Until|At|Since)$/.exec(property)?.[1];
  const isNothing = (value.kind === 'literal' && value.type === 'null') || (value.kind === 'name' && value.variable === null && /^(?:undefined|None|nil)$/.test(value.name));
  return status !== undefined && !isNothing && isConsequentialStatus(status, true, context);
}

function outcomesOf(value: Expression): readonly Expression[] {
  return value.kind === 'conditional' ? [...outcomesOf(value.then), ...outcomesOf(value.otherwise)] : [value];
}

/** A text, a flag, or a constant: of an enumeration (`ApplicationStatus.Rejected`), of a package (`models.StatusRejected`), or one without an owner. */
function statusLiteral(value: Expression, file: SourceFile): string | boolean | null {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' || typeof value.value === 'boolean' ? value.value : null;
    case 'member':
      return /^[A-Z]/.test(nearestName(value.object)) || (/^[A-Z]/.test(value.name) && isModule(value.object, file)) ? value.name : null;
    case 'name':
      return value.variable === null ? (/^[A-Z][a-z]/.test(value.name) ? value.name : null) : constantText(value.variable, file);
    default:
      return null;
  }
}

/** True for a package or module under its local name. */
function isModule(node: Expression, file: SourceFile): boolean {
  return node.kind === 'name' && file.program.imports.some((entry) => entry.variable !== null && entry.variable === node.variable && entry.imported === '*');
}

/** Text of a constant of the file. */
function constantText(variable: number, file: SourceFile): string | null {
  const definitions = (file.index.definitions.get(variable) ?? []).filter((definition) => definition.kind !== 'typed');
  const [only] = definitions;
  if (definitions.length !== 1 || only?.kind !== 'value' || only.steps.length > 0 || !file.program.variables[variable]?.topLevel) return null;
  return only.value.kind === 'literal' && typeof only.value.value === 'string' ? only.value.value : null;
}

function isWorkedOut(value: Expression): boolean {
  return value.kind === 'binary' || value.kind === 'unary' || (value.kind === 'call' && !value.isNew) || value.kind === 'name';
}
