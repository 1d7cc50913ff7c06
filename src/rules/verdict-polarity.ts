import type { Binary, Call, Expression, FunctionNode } from '../analysis/program/model.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { nearestName } from './names.js';
import { isScoreName, truthMeansPass } from './vocabulary/moderation.js';

const MAX_DEPTH = 8;

/**
 * What it says about content when an expression is true.
 *
 * @returns true where it means that content passes (`severity < 4`, `isSafe`), false where it means
 *   that it does not (`flagged.length > 0`), null where that cannot be told.
 */
export function truthPasses(node: Expression, file: SourceFile, depth = 0): boolean | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (child: Expression): boolean | null => truthPasses(child, file, depth + 1);
  switch (node.kind) {
    case 'name':
      return truthMeansPass(node.name) ?? definedAs(node, file, depth);
    case 'member':
      return truthMeansPass(node.name) ?? (isSize(node) ? inner(node.object) : null);
    case 'await':
    case 'cast':
      return inner(node.value);
    case 'unary': {
      const value = node.operator === '!' ? inner(node.value) : null;
      return value === null ? null : !value;
    }
    case 'binary':
      return comparison(node, file, depth);
    case 'call':
      return answered(node, file, depth);
    case 'list':
      return node.elements.length === 1 && node.elements[0]?.kind === 'spread' ? inner(node.elements[0].value) : null;
    default:
      return null;
  }
}

/** What `true` means as the answer of a function, told by its name or by what it answers otherwise. */
export function answerPasses(fn: FunctionNode, file: SourceFile): boolean | null {
  const named = truthMeansPass(fn.name);
  if (named !== null) return named;
  for (const { value } of file.index.returns.get(fn) ?? []) {
    const told = value && value.kind !== 'literal' ? truthPasses(value, file) : null;
    if (told !== null) return told;
  }
  return null;
}

function definedAs(node: Expression & { readonly kind: 'name' }, file: SourceFile, depth: number): boolean | null {
  const definitions = node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? []);
  for (const definition of definitions) {
    const told = definition.kind === 'value' && definition.steps.length === 0 && definition.value.kind !== 'literal' ? truthPasses(definition.value, file, depth + 1) : null;
    if (told !== null) return told;
  }
  return null;
}

function comparison(node: Binary, file: SourceFile, depth: number): boolean | null {
  const inner = (child: Expression): boolean | null => truthPasses(child, file, depth + 1);
  if (node.operator === '&&' || node.operator === '||') {
    const left = inner(node.left);
    const right = inner(node.right);
    return left === null || right === null || left === right ? (left ?? right) : null;
  }
  const isGreater = node.operator === '>' || node.operator === '>=';
  const isLess = node.operator === '<' || node.operator === '<=';
  // flagged.length > 0, flagged.length === 0
  if (isSize(node.left) && node.right.kind === 'literal') {
    const listed = inner(node.left);
    if (listed === null) return null;
    if (isGreater || node.operator === '!=') return listed;
    return node.operator === '==' && node.right.value === 0 ? !listed : null;
  }
  if (node.right.kind === 'literal' && typeof node.right.value === 'boolean' && node.operator === '==') {
    const value = inner(node.left);
    return value === null ? null : value === node.right.value;
  }
  if (isScore(node.left, file)) return isLess ? true : isGreater ? false : node.operator === '==' && node.right.kind === 'literal' && node.right.value === 0 ? true : null;
  if (isScore(node.right, file)) return isGreater ? true : isLess ? false : null;
  return null;
}

function isSize(node: Expression): boolean {
  if (node.kind === 'call') return node.callee.kind === 'name' ? node.callee.name === 'len' : node.callee.kind === 'member' && /^(?:Count|size)$/.test(node.callee.name);
  return node.kind === 'member' && /^(?:length|Length|Count|size)$/.test(node.name);
}

/** `entry.severity`, `worst` made of severities. */
function isScore(node: Expression, file: SourceFile, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (isScoreName(nearestName(node))) return true;
  switch (node.kind) {
    case 'name': {
      const definitions = node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? []);
      return definitions.some((definition) => definition.kind === 'value' && isScore(definition.value, file, depth + 1));
    }
    case 'call':
      // scores.mapToInt(…).max().orElse(0)
      if (node.callee.kind === 'member' && /^(?:max|min|orElse|orElseGet|getAsInt|getAsDouble|intValue|doubleValue|get|boxed)$/.test(node.callee.name) && isScore(node.callee.object, file, depth + 1)) return true;
      return node.args.some((arg) => (arg.value.kind === 'lambda' ? returnsOf(arg.value.fn, file).some((value) => isScore(value, file, depth + 1)) : isScore(arg.value, file, depth + 1))) || (node.callee.kind === 'lambda' && returnsOf(node.callee.fn, file).some((value) => isScore(value, file, depth + 1)));
    case 'await':
    case 'cast':
    case 'spread':
      return isScore(node.value, file, depth + 1);
    case 'binary':
      return node.operator === '??' || node.operator === '||' ? isScore(node.left, file, depth + 1) : false;
    case 'list':
      return node.elements.some((element) => isScore(element, file, depth + 1));
    default:
      return false;
  }
}

function returnsOf(fn: FunctionNode, file: SourceFile): readonly Expression[] {
  return (file.index.returns.get(fn) ?? []).flatMap(({ value }) => (value ? [value] : []));
}

/** `entries.some(…)`, `all(…)`, `flagged.filter(…)`: what the test in it says. */
function answered(node: Call, file: SourceFile, depth: number): boolean | null {
  const { callee } = node;
  if (callee.kind === 'lambda') return yielded(callee.fn, file, depth);
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  if (name === 'len' || name === 'bool' || name === 'Boolean') return node.args[0] ? truthPasses(node.args[0].value, file, depth + 1) : null;
  if (/^(?:Count|size)$/.test(name) && node.args.length === 0 && callee.kind === 'member') return truthPasses(callee.object, file, depth + 1);
  // flagged.isEmpty(), flagged.findFirst().isPresent()
  if (/^(?:isEmpty|isPresent|findFirst|findAny|toList)$/.test(name) && node.args.length === 0 && callee.kind === 'member') {
    const listed = truthPasses(callee.object, file, depth + 1);
    return listed === null || name !== 'isEmpty' ? listed : !listed;
  }
  const named = truthMeansPass(name);
  if (named !== null) return named;
  const test = node.args[0]?.value;
  const told = test?.kind === 'lambda' ? yielded(test.fn, file, depth) : test?.kind === 'call' || test?.kind === 'list' ? truthPasses(test, file, depth + 1) : null;
  // One harmful entry is enough to fail, all have to be harmless to pass; the other two say little.
  if (/^(?:some|any|Any|find|filter|Where|First|FirstOrDefault|Find|findLast|next|anyMatch)$/.test(name)) return told === false ? false : null;
  if (name === 'noneMatch') return told === false ? true : null;
  return /^(?:every|all|All|allMatch)$/.test(name) && told === true ? true : null;
}

/** What the answer of a callback says, or the condition under which a generator yields. */
function yielded(fn: FunctionNode, file: SourceFile, depth: number): boolean | null {
  for (const result of file.index.returns.get(fn) ?? []) {
    if (!result.isYield) return result.value ? truthPasses(result.value, file, depth + 1) : null;
    const around = file.index.parent.get(result);
    if (around?.kind === 'if') return truthPasses(around.test, file, depth + 1);
    return result.value ? truthPasses(result.value, file, depth + 1) : null;
  }
  return null;
}
