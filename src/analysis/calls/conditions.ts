import type { ArgumentCondition, Operation } from '../../knowledge/schema.js';
import type { Expression } from '../program/model.js';
import { argumentTexts, findArgument, plain, type FoundArgument } from './arguments.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import { reachingDefinitions } from './reaching.js';
import type { ResolvedCall } from './resolved-call.js';

const MAX_DEPTH = 6;

/** True where a call passes the argument with one of the condition's values. */
export function holds(condition: ArgumentCondition, call: ResolvedCall, evaluator: Evaluator): boolean {
  const found = findArgument(call, condition.argument, evaluator);
  if (!found) return false;
  const patterns = condition.is.map(String);
  if (patterns.includes('*')) return true;
  const texts = [...argumentTexts(found), ...classNames(found)];
  return patterns.some((pattern) => texts.some((text) => fits(text, pattern)));
}

/** What a condition chooses between: an operation, and the reach or route that has the condition. */
export interface Conditional {
  readonly operation: Operation;
  readonly condition: ArgumentCondition | undefined;
}

/**
 * The entries that a call's arguments tell: those whose condition holds; where none does, or several
 * operations' do, those without a condition, if there are any.
 */
export function told<T extends Conditional>(entries: readonly T[], isTrue: (condition: ArgumentCondition) => boolean): readonly T[] {
  const open = entries.filter(({ condition }) => condition === undefined);
  if (open.length === entries.length) return entries;
  const met = entries.filter(({ condition }) => condition !== undefined && isTrue(condition));
  const isOne = met.length > 0 && met.every(({ operation }) => operation === met[0]?.operation);
  return isOne || open.length === 0 ? met : open;
}

/** Compares a value with a pattern of the catalogue: without case, underscores and dashes; `prefix*` by its beginning. */
export function fits(text: string, pattern: string): boolean {
  return pattern.endsWith('*') ? plain(text).startsWith(plain(pattern.slice(0, -1))) : plain(text) === plain(pattern);
}

/** Names of the classes whose objects an argument can be: `new PiiInput(…)`, or a variable that holds one. */
export function classNames({ node, file }: Pick<FoundArgument, 'node' | 'file'>): readonly string[] {
  return node ? madeNames(node, file, 0) : [];
}

function madeNames(node: Expression, file: SourceFile, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  const inner = (child: Expression): readonly string[] => madeNames(child, file, depth + 1);
  switch (node.kind) {
    case 'call': {
      const { callee } = node;
      const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
      // Setters behind `new X()` give the same object; `X.create(…)` names its class in front.
      if (callee.kind === 'member' && !node.isNew) return [...(/^\p{Lu}/u.test(name) ? [name] : []), ...inner(callee.object)];
      return node.isNew || /^\p{Lu}/u.test(name) ? [name] : [];
    }
    case 'list':
      return node.elements.flatMap(inner);
    case 'await':
    case 'cast':
    case 'spread':
    case 'assignment':
      return inner(node.value);
    case 'conditional':
      return [...inner(node.then), ...inner(node.otherwise)];
    case 'unary':
      return inner(node.value);
    case 'name': {
      if (node.variable === null) return [];
      const definitions = reachingDefinitions(file.index.definitions.get(node.variable) ?? [], node, file);
      return definitions.flatMap((definition) => {
        if (definition.kind === 'value' && definition.steps.length === 0) return inner(definition.value);
        return definition.kind === 'typed' ? [definition.type.name.slice(definition.type.name.lastIndexOf('.') + 1)] : [];
      });
    }
    default:
      return [];
  }
}
