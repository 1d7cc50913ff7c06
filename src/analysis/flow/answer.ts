import type { Call, Expression, FunctionNode } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import { givesError } from './error-values.js';
import { isSelection, isUnwrapping, propertyRead } from './value-shapes.js';

/** Unwrapping steps from a variable back to the call it got its value from. */
const MAX_STEPS = 8;

/** What is asked of a followed value. */
interface AnswerReach {
  holds(node: Expression): boolean;
  /** True for calls that turn the first answer of a long-running call into its poller: `getLongRunningPoller(client, answer)`. */
  makesPoller(call: Call): boolean;
  /** What a function of the file that is called may give. */
  returnedValues(call: Call): readonly Expression[];
  /** True for a parameter that was given the answer in another file. */
  isWholeParameter(fn: FunctionNode, index: number): boolean;
}

/** `future.get()`, `optional.get()`: with a key it would be an element. */
function isFutureRead(node: Call): boolean {
  return node.args.length === 0 && node.callee.kind === 'member' && node.callee.name === 'get';
}

/** `Optional.of(answer)`, `CompletableFuture.completedFuture(answer)`. */
function isWrapping(node: Call): boolean {
  return node.callee.kind === 'member' && /^(?:of|ofNullable|just|completedFuture|resolve|FromResult)$/.test(node.callee.name);
}

/**
 * Whether an expression is the answer of a call as it came (true), or something picked out of it by
 * what it says (false); null where it is neither.
 *
 * @param origins the calls that answer.
 */
export function isAnswer(node: Expression, origins: readonly Expression[], reach: AnswerReach, file: SourceFile, depth = 0): boolean | null {
  if (depth > MAX_STEPS) return null;
  if (origins.includes(node)) return true;
  const inner = (child: Expression): boolean | null => isAnswer(child, origins, reach, file, depth + 1);
  switch (node.kind) {
    case 'await':
    case 'cast':
      return inner(node.value);
    case 'member':
      return isUnwrapping(node.name) && inner(node.object) === true ? true : null;
    case 'call':
      if (reach.makesPoller(node)) return node.args.some((arg) => inner(arg.value) === true) ? true : null;
      if (reach.returnedValues(node).some((value) => inner(value) === true)) return true;
      if (node.callee.kind !== 'member') return null;
      if (isSelection(node)) return reach.holds(node) ? false : null;
      if (isWrapping(node)) return node.args.some((arg) => inner(arg.value) === true) ? true : null;
      return (isUnwrapping(node.callee.name) || isUnwrapping(propertyRead(node)?.name ?? '') || isFutureRead(node)) && inner(node.callee.object) === true ? true : null;
    case 'name': {
      const definitions = node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? []);
      for (const definition of definitions) {
        if (definition.kind === 'parameter' && definition.steps.length === 0 && reach.isWholeParameter(definition.fn, definition.index)) return true;
        if (definition.kind !== 'value' || !definition.steps.every((step) => (typeof step === 'string' ? step === 'part 0' && givesError(definition.value, file) : isUnwrapping(step.key)))) continue;
        const told = inner(definition.value);
        if (told !== null) return told;
      }
      return null;
    }
    default:
      return null;
  }
}
