import type { Call, Expression, Statement } from '../analysis/program/model.js';
import { eachNodeIn } from '../analysis/flow/control.js';
import { isErrorValue } from '../analysis/flow/error-values.js';
import { inFile } from './file-context.js';
import { nearestName } from './names.js';
import type { RuleContext } from './rule.js';
import { isPassText, isScoreName, isVerdictName, truthMeansPass } from './vocabulary/moderation.js';

/** A value that says that content passes. */
export interface PassValue {
  readonly what: string;
  /** The boolean that says it, where one does. */
  readonly literal: (Expression & { readonly kind: 'literal' }) | null;
}

const MAX_DEPTH = 5;

/**
 * Whether a value means "content passes".
 *
 * @param names names that the value answers for: of the function that returns it or the variable that takes it.
 * @param path statements of the error path; assignments there count before first values.
 */
export function passValue(node: Expression, names: readonly string[], context: RuleContext, path: readonly Statement[], depth = 0): PassValue | null {
  if (depth > MAX_DEPTH) return null;
  switch (node.kind) {
    case 'literal':
      return literalPass(node, names, context);
    case 'cast':
    case 'await':
      return passValue(node.value, names, context, path, depth + 1);
    case 'object':
      return objectPass(node, context, path, depth);
    case 'name':
      return node.variable === null ? null : variablePass(node, node.variable, names, context, path, depth);
    case 'call':
      return callPass(node, names, context, path, depth);
    case 'member':
      return memberPass(node, names, context);
    case 'list': {
      // `return True, "ok"`: the first part is the verdict, unless an error goes with it.
      const [first, ...others] = node.elements;
      if (others.some((other) => isErrorValue(other, context.file) || makesError(other))) return null;
      return first && (first.kind === 'literal' || first.kind === 'object' || (first.kind === 'call' && first.initializer !== null)) ? passValue(first, names, context, path, depth + 1) : null;
    }
    default:
      return null;
  }
}

/** `errors.New("…")`, `fmt.Errorf("…", err)`: an error as one of several results. */
function makesError(node: Expression): boolean {
  return node.kind === 'call' && node.callee.kind === 'member' && (/^(?:Errorf|Wrap|Wrapf|WithMessage)$/.test(node.callee.name) || (node.callee.name === 'New' && nearestName(node.callee.object) === 'errors'));
}

/** `Verdict.Allow`: a constant of an enumeration. */
function memberPass(node: Expression & { readonly kind: 'member' }, names: readonly string[], context: RuleContext): PassValue | null {
  const owner = nearestName(node.object);
  return /^[A-Z]/.test(owner) && isPassText(node.name) && [owner, ...names].some((name) => isVerdictName(name, context.policy.names.moderationVerdicts)) ? { what: `answers ${owner}.${node.name}`, literal: null } : null;
}

function literalPass(node: Expression & { readonly kind: 'literal' }, names: readonly string[], context: RuleContext): PassValue | null {
  const verdicts = context.policy.names.moderationVerdicts;
  if (typeof node.value === 'boolean') {
    const told = names.map((name) => truthMeansPass(name, verdicts)).find((meaning) => meaning !== null);
    return told !== undefined && told === node.value ? { what: `answers ${String(node.value)}`, literal: node } : null;
  }
  if (typeof node.value === 'string') {
    return isPassText(node.value) && names.some((name) => isVerdictName(name, verdicts)) ? { what: `answers "${node.value}"`, literal: null } : null;
  }
  return node.value === 0 && names.some(isScoreName) ? { what: 'answers a severity of 0', literal: null } : null;
}

function objectPass(node: Expression & { readonly kind: 'object' }, context: RuleContext, path: readonly Statement[], depth: number): PassValue | null {
  for (const entry of node.entries) {
    if (entry.key === null) {
      const inner = entry.spread ? passValue(entry.value, [], context, path, depth + 1) : null;
      if (inner) return inner;
      continue;
    }
    if (entry.value.kind === 'lambda') continue;
    const inner = passValue(entry.value, [entry.key], context, path, depth + 1);
    if (inner) return { what: `answers ${entry.key}: ${inner.what.replace(/^answers /, '')}`, literal: inner.literal };
    // One blocking field settles it: `{ allowed: false, severity: 0 }`.
    if (entry.value.kind === 'literal' && typeof entry.value.value === 'boolean' && truthMeansPass(entry.key, context.policy.names.moderationVerdicts) !== null) return null;
  }
  return null;
}

function variablePass(node: Expression & { readonly kind: 'name' }, variable: number, names: readonly string[], context: RuleContext, path: readonly Statement[], depth: number): PassValue | null {
  const definitions = (context.file.index.definitions.get(variable) ?? []).filter((definition) => definition.kind === 'value' && definition.steps.length === 0);
  const onPath = new Set<Expression>();
  eachNodeIn({ statements: path, expressions: [] }, (candidate) => {
    if (candidate.kind === 'assignment' || candidate.kind === 'declare') {
      if (candidate.value) onPath.add(candidate.value);
    }
  });
  const own = definitions.filter((definition) => definition.kind === 'value' && onPath.has(definition.value));
  const chosen = own.at(-1) ?? definitions[0];
  if (chosen?.kind !== 'value') return null;
  const pass = passValue(chosen.value, [node.name, ...names], context, path, depth + 1);
  // A constant that is read elsewhere as well means something there: a fix must not turn it round.
  return pass && definitions.length === 1 && readsOf(variable, context) > 1 ? { what: pass.what, literal: null } : pass;
}

function readsOf(variable: number, context: RuleContext): number {
  let reads = 0;
  for (const node of context.file.index.namesOf(variable)) {
    const owner = context.file.index.parent.get(node);
    if (!(owner?.kind === 'declare' && owner.target === node)) reads += 1;
  }
  return reads;
}

/** `passthrough()`, `NextResponse.next()`: what a function of the workspace returns, or a framework's "go on". */
function callPass(node: Expression & { readonly kind: 'call' }, names: readonly string[], context: RuleContext, path: readonly Statement[], depth: number): PassValue | null {
  if (node.callee.kind === 'member' && node.callee.name === 'next' && node.args.length === 0) return { what: 'goes on with the request', literal: null };
  if (node.callee.kind === 'name' && node.callee.name === 'next' && node.args.length === 0) return { what: 'goes on with the request', literal: null };
  if (node.initializer) return objectPass(node.initializer, context, path, depth);
  // `Promise.resolve(true)`, `Task.FromResult(true)`, `Response.json({ allowed: true })`.
  const first = node.args[0]?.value;
  if (first && node.callee.kind === 'member' && /^(?:resolve|json|of|FromResult|Ok|stringify|just|completedFuture|ok)$/.test(node.callee.name)) return passValue(first, names, context, path, depth + 1);
  // `ModerationResult.safe()`
  if (node.callee.kind === 'member' && node.args.length === 0 && node.callee.object.kind === 'name') {
    const made = memberPass(node.callee, names, context);
    if (made) return made;
  }
  // `Verdict(allowed=True)`, `new Verdict(allowed: true)`, `Verdict.builder().allowed(true).build()`.
  for (const { name, value } of [...namedArguments(node, context), ...builderSteps(node)]) {
    if (truthMeansPass(name, context.policy.names.moderationVerdicts) === null) continue;
    const inner = passValue(value, [name], context, path, depth + 1);
    return inner && { what: `answers ${name}: ${inner.what.replace(/^answers /, '')}`, literal: inner.literal };
  }
  for (const value of context.evaluator.values(node.callee, context.file)) {
    if (value.kind !== 'function') continue;
    for (const result of value.file.index.returns.get(value.fn) ?? []) {
      const isHere = value.file === context.file;
      const inner = result.value ? passValue(result.value, [value.fn.name, ...names], inFile(context, value.file), isHere ? path : [], depth + 1) : null;
      if (inner && (value.file.index.returns.get(value.fn)?.length ?? 0) === 1) return { what: inner.what, literal: null };
    }
  }
  return null;
}

interface Named {
  readonly name: string;
  readonly value: Expression;
}

/** Arguments with the names that the call gives them or, where a class of the workspace is constructed, that its constructor does. */
function namedArguments(node: Call, context: RuleContext): readonly Named[] {
  const given = node.args.flatMap(({ name, value }) => (name === null ? [] : [{ name, value }]));
  if (given.length > 0 || !node.isNew) return given;
  for (const made of context.evaluator.values(node.callee, context.file)) {
    const constructors = made.kind === 'class' ? made.cls.methods.filter(({ role, name, params }) => role === 'constructor' && name !== '' && params.length === node.args.length) : [];
    const [only] = constructors;
    if (!only || constructors.length > 1) continue;
    return node.args.flatMap(({ value }, index) => {
      const target = only.params[index]?.target;
      return target?.kind === 'name' ? [{ name: target.name, value }] : [];
    });
  }
  return [];
}

/** `builder().allowed(true).reason("…").build()`, `new Verdict().setAllowed(true)`: steps that give one thing by its name. */
function builderSteps(node: Call): readonly Named[] {
  const steps: Named[] = [];
  let current: Expression = node;
  while (current.kind === 'call' && current.callee.kind === 'member' && !/[bB]uilder$/.test(current.callee.name)) {
    const only = current.args.length === 1 ? current.args[0] : undefined;
    const name = current.callee.name.replace(/^(?:set|with)(?=\p{Lu})/u, '');
    if (only) steps.unshift({ name: name.charAt(0).toLowerCase() + name.slice(1), value: only.value });
    current = current.callee.object;
  }
  const isMade = current.kind === 'call' && (current.isNew || current.callee.kind === 'member' || (current.callee.kind === 'name' && /[bB]uilder$/.test(current.callee.name)));
  return isMade ? steps : [];
}
