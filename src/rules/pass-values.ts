import type { Expression, Statement } from '../analysis/program/model.js';
import { eachNodeIn } from '../analysis/flow/control.js';
import type { RuleContext } from './rule.js';
import { isPassText, isScoreName, truthMeansPass } from './vocabulary/moderation.js';

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
      return literalPass(node, names);
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
      return null;
    default:
      return null;
  }
}

function literalPass(node: Expression & { readonly kind: 'literal' }, names: readonly string[]): PassValue | null {
  if (typeof node.value === 'boolean') {
    const told = names.map(truthMeansPass).find((meaning) => meaning !== null);
    return told !== undefined && told === node.value ? { what: `answers ${String(node.value)}`, literal: node } : null;
  }
  if (typeof node.value === 'string') {
    return isPassText(node.value) && names.some((name) => /check|moderat|verdict|decision|action|result|status|safe|scan|screen|analy|valid/i.test(name)) ? { what: `answers "${node.value}"`, literal: null } : null;
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
    if (entry.value.kind === 'literal' && typeof entry.value.value === 'boolean' && truthMeansPass(entry.key) !== null) return null;
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
  return passValue(chosen.value, [node.name, ...names], context, path, depth + 1);
}

/** `passthrough()`, `NextResponse.next()`: what a function of the workspace returns, or a framework's "go on". */
function callPass(node: Expression & { readonly kind: 'call' }, names: readonly string[], context: RuleContext, path: readonly Statement[], depth: number): PassValue | null {
  if (node.callee.kind === 'member' && node.callee.name === 'next' && node.args.length === 0) return { what: 'goes on with the request', literal: null };
  if (node.callee.kind === 'name' && node.callee.name === 'next' && node.args.length === 0) return { what: 'goes on with the request', literal: null };
  // `Promise.resolve(true)`, `Ok(result)`, `json({ allowed: true })`.
  const first = node.args[0]?.value;
  if (first && node.callee.kind === 'member' && /^(?:resolve|json|of|FromResult)$/.test(node.callee.name)) return passValue(first, names, context, path, depth + 1);
  for (const value of context.evaluator.values(node.callee, context.file)) {
    if (value.kind !== 'function') continue;
    for (const result of value.file.index.returns.get(value.fn) ?? []) {
      const inner = result.value && value.file === context.file ? passValue(result.value, [value.fn.name, ...names], context, path, depth + 1) : null;
      if (inner && (value.file.index.returns.get(value.fn)?.length ?? 0) === 1) return { what: inner.what, literal: null };
    }
  }
  return null;
}
