import { reachingDefinitions } from '../analysis/calls/reaching.js';
import { isUnwrapping } from '../analysis/flow/value-shapes.js';
import type { Call, Expression } from '../analysis/program/model.js';
import type { RuleContext } from './rule.js';
import { isMaskingName, isNeutralName, isTextChange } from './vocabulary/logging.js';

/** What is not to stand in a log. */
export interface Content {
  /** True for expressions that are the content or made from it. */
  holds(node: Expression): boolean;
  /** True for the content under its own name, whatever it was made from. */
  isRoot(node: Expression): boolean;
}

const MAX_DEPTH = 14;

/**
 * Finds the part of a logged expression that holds content, as opposed to a count, an id, a state or
 * something masked.
 *
 * @returns the innermost such part, or null.
 */
export function contentIn(node: Expression, content: Content, context: RuleContext, depth = 0): Expression | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (child: Expression): Expression | null => contentIn(child, content, context, depth + 1);
  const first = (children: readonly Expression[]): Expression | null => children.reduce<Expression | null>((found, child) => found ?? inner(child), null);
  if (content.isRoot(node)) return node.kind === 'name' && isMaskedHere(node, context) ? null : node;
  switch (node.kind) {
    case 'name':
      return content.holds(node) && !isNeutralName(node.name) && !isNeutralVariable(node, inner, context) ? node : null;
    case 'member':
      return content.holds(node) && !isNeutralName(node.name) && (node.object.kind !== 'name' || !isNeutralVariable(node.object, inner, context)) ? node : null;
    case 'index':
      return inner(node.object);
    case 'call':
      return inCall(node, content, inner, first, context);
    case 'await':
    case 'cast':
    case 'spread':
    case 'assignment':
      return inner(node.value);
    case 'unary':
      return node.operator === '!' ? null : inner(node.value);
    case 'conditional':
      return first([node.then, node.otherwise]);
    case 'binary':
      return node.operator === '??' || node.operator === '||' || node.operator === 'arithmetic' ? first([node.left, node.right]) : node.operator === '&&' ? inner(node.right) : null;
    case 'template':
    case 'unknown':
      return first(node.parts);
    case 'list':
      return first(node.elements);
    case 'object':
      return first(node.entries.map(({ value }) => value));
    default:
      return null;
  }
}

function inCall(node: Call, content: Content, inner: (child: Expression) => Expression | null, first: (children: readonly Expression[]) => Expression | null, context: RuleContext): Expression | null {
  const { callee } = node;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  if (isMaskingName(name) || (isNeutralName(name) && !isUnwrapping(name))) return null;
  const isService = context.calls.calls.some((call) => call.node === node);
  if (!isService && callee.kind === 'member' && node.args.length === 0 && !node.isNew) return inner(callee.object) && node;
  // Of what a service or an own function gives, the value decides, and not what went in.
  if (isService || context.flow.project.targets.of(node, context.file).length > 0) return content.holds(node) ? node : null;
  const callbacks = node.args.flatMap(({ value }) => (value.kind === 'lambda' ? (context.file.index.returns.get(value.fn) ?? []).flatMap((result) => result.value ?? []) : []));
  if (callee.kind === 'member' && callbacks.length > 0 && content.holds(callee.object)) return /^(?:filter|find|where|forEach|sort|OrderBy)/i.test(name) ? inner(callee.object) : first(callbacks);
  // What an object is made of can be read in it.
  if (!node.isNew && !isTextChange(name) && !content.holds(node)) return null;
  return first([...(callee.kind === 'member' ? [callee.object] : []), ...node.args.map(({ value }) => value), ...(node.initializer ? [node.initializer] : [])]);
}

/** True where all that a variable holds here was made neutral before: `const pages = result.pages.length`. */
function isNeutralVariable(node: Expression & { readonly kind: 'name' }, inner: (child: Expression) => Expression | null, context: RuleContext): boolean {
  const definitions = reaching(node, context);
  return definitions.length > 0 && definitions.every((definition) => {
    if (definition.kind !== 'value') return false;
    const last = definition.steps.at(-1);
    if (last === undefined || last === 'element') return inner(definition.value) === null;
    if (typeof last === 'object') return isNeutralName(last.key);
    // The first of each pair is the name of a field: `for (const [name, field] of Object.entries(fields))`.
    return last === 'part 0' && isPairs(definition.value, context);
  });
}

function isPairs(node: Expression, context: RuleContext): boolean {
  if (context.file.language === 'go') return true;
  return node.kind === 'call' && (node.callee.kind === 'member' || node.callee.kind === 'name') && /^(?:items|entries|entrySet|enumerate)$/.test(node.callee.name);
}

/** True where a variable was masked on every way to here. */
function isMaskedHere(node: Expression & { readonly kind: 'name' }, context: RuleContext): boolean {
  if (isNeutralName(node.name)) return true;
  const definitions = reaching(node, context);
  return definitions.length > 0 && definitions.every((definition) => {
    if (definition.kind !== 'value') return false;
    let { value } = definition;
    while (value.kind === 'await' || value.kind === 'cast') value = value.value;
    if (value.kind === 'member') return isNeutralName(value.name);
    return value.kind === 'call' && (value.callee.kind === 'name' || value.callee.kind === 'member') && isMaskingName(value.callee.name);
  });
}

function reaching(node: Expression & { readonly kind: 'name' }, context: RuleContext): ReturnType<typeof reachingDefinitions> {
  const all = node.variable === null ? [] : (context.file.index.definitions.get(node.variable) ?? []);
  return reachingDefinitions(all, node, context.file).filter(({ kind }) => kind !== 'typed');
}
