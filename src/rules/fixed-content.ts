import { findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Call, Expression } from '../analysis/program/model.js';
import type { RuleContext } from './rule.js';

const MAX_DEPTH = 8;

/** True for a call that tries out the service with content of its own: nobody's content is at stake. */
export function hasFixedContent(call: ResolvedCall, context: RuleContext): boolean {
  const found = findArgument(call, { names: ['text', 'userPrompt', 'content', 'blobUrl'] }, context.evaluator);
  if (found) return found.node !== null && found.file === context.file && isFixed(found.node, context, 0);
  const first = call.node.args[0];
  return !call.pathCall && call.via === 'sdk' && first !== undefined && isFixed(first.value, context, 0);
}

/** True for a call of a function whose arguments are all written in the code. */
export function hasFixedArguments(call: Call, context: RuleContext): boolean {
  return call.args.length > 0 && call.args.every(({ value }) => isFixed(value, context, 0));
}

/** Text that is written in the code, a file that is named there, and what is made of either. */
function isFixed(node: Expression, context: RuleContext, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (child: Expression): boolean => isFixed(child, context, depth + 1);
  switch (node.kind) {
    case 'literal':
      return true;
    case 'template':
      return node.parts.every(inner);
    case 'await':
    case 'cast':
      return inner(node.value);
    case 'object':
      return node.entries.length > 0 && node.entries.every((entry) => inner(entry.value));
    case 'list':
      return node.elements.length > 0 && node.elements.every(inner);
    case 'member':
      return inner(node.object);
    case 'name': {
      if (node.variable === null) return /^(?:__dirname|__file__)$/.test(node.name);
      const definitions = (context.file.index.definitions.get(node.variable) ?? []).filter((definition) => definition.kind !== 'typed');
      return definitions.length > 0 && definitions.every((definition) => definition.kind === 'value' && inner(definition.value));
    }
    case 'call': {
      // What a function of the workspace gives may come from anywhere.
      if (context.evaluator.values(node.callee, context.file).some((value) => value.kind === 'function')) return false;
      const parts = [...node.args.map((arg) => arg.value), ...(node.initializer ? [node.initializer] : [])];
      if (parts.length === 0) return node.callee.kind === 'member' && inner(node.callee.object);
      return parts.every(inner) && (node.isNew || isReading(node));
    }
    default:
      return false;
  }
}

/** Calls whose result hangs on their arguments alone: reading a file, joining a path, encoding, request types. */
function isReading(node: Expression & { readonly kind: 'call' }): boolean {
  const name = node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
  return /^(?:read\w*|open\w*|ReadAll\w*|OpenRead|FromStream|FromBytes|FromString|join|Join|Combine|resolve|abspath|dirname|from|toString|b64encode|encode|decode|ToBase64String|[A-Z]\w*(?:Options|Data))$/.test(name);
}
