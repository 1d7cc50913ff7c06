import { endingOf, type ControlFlow, type Region, type Test } from '../analysis/flow/control.js';
import { chainOf } from '../analysis/flow/sources-chains.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Binary, Expression, FunctionNode, Node, Target } from '../analysis/program/model.js';
import { calledName, nearestName } from './names.js';
import { isSizeName } from './vocabulary/bounds.js';
import { isLogCall } from './vocabulary/moderation.js';
import { oneOf, wordsOf } from './vocabulary/words.js';

/** Identity of a value within its file: what it is a part of, and the names from there on. */
export interface ValueKey {
  readonly root: string;
  readonly path: readonly string[];
}

/** A test that refuses or cuts what is longer than some limit. */
export interface SizeTest {
  /** What is measured; empty where it is counted up while it is read. */
  readonly subjects: readonly ValueKey[];
  readonly fn: FunctionNode | undefined;
  /** Code that only runs for what is short enough, where the test decides about some code alone; null where it refuses. */
  readonly only: readonly Region[] | null;
}

const MAX_ALIASES = 4;
const limitWords = oneOf('max maximum limit cap allowed quota');
const countWords = oneOf('total read size bytes received length count written len');
const known = new WeakMap<SourceFile, readonly SizeTest[]>();

/** Tests of length or size in a file, each with what it measures. */
export function sizeTestsOf(file: SourceFile, control: () => ControlFlow): readonly SizeTest[] {
  const found = known.get(file);
  if (found) return found;
  const tests = file.index.ofKind('binary').flatMap((node) => sizeTest(node, file, control));
  known.set(file, tests);
  return tests;
}

/** The key of an expression, with what is taken of it. */
export function keyOf(node: Expression | Target, file: SourceFile, path: readonly string[] = []): ValueKey | null {
  const chain = chainOf(node);
  const root = rootKey(chain.root, file);
  return root === null ? null : { root, path: [...chain.path, ...path].map(plainPart) };
}

function rootKey(root: Node, file: SourceFile): string | null {
  if (root.kind === 'name') return root.variable === null ? `g:${root.name}` : `v${String(root.variable)}`;
  if (root.kind === 'this') return `this${String(file.index.classAround.get(root)?.span.start ?? '')}`;
  return null;
}

function plainPart(name: string): string {
  return name.replace(/_/g, '').toLowerCase();
}

/** True where two keys are of one value or one is a part of the other. */
export function overlaps(a: ValueKey, b: ValueKey): boolean {
  return a.root === b.root && a.path.slice(0, b.path.length).every((part, index) => part === b.path[index]);
}

/** Keys of an expression and of what its variables were taken from: `file` and `req.file` after `const file = req.file`. */
export function aliasesOf(node: Expression, file: SourceFile, depth = 0): readonly ValueKey[] {
  const chain = chainOf(node);
  const { root } = chain;
  if (root.kind === 'call' && depth < MAX_ALIASES) {
    // `fs.statSync(path).size`, `encoder.encode(text).length`: what is measured is what was given.
    const parts = [...root.args.map(({ value }) => value), ...(root.callee.kind === 'member' ? [root.callee.object] : [])];
    return parts.flatMap((part) => aliasesOf(part, file, depth + 1));
  }
  const own = keyOf(node, file);
  if (!own) return [];
  const headers = own.path.findIndex((part) => part === 'headers' || part === 'header');
  const key = headers < 0 ? own : { ...own, path: own.path.slice(0, headers) };
  if (root.kind !== 'name' || root.variable === null || depth >= MAX_ALIASES) return [key];
  const taken = (file.index.definitions.get(root.variable) ?? []).flatMap((definition) => {
    if (definition.kind !== 'value') return [];
    const steps = definition.steps.flatMap((step) => (typeof step === 'string' ? [] : [plainPart(step.key)]));
    return aliasesOf(definition.value, file, depth + 1).map((alias) => ({ root: alias.root, path: [...alias.path, ...steps, ...key.path] }));
  });
  return [key, ...taken];
}

function sizeTest(node: Binary, file: SourceFile, control: () => ControlFlow): readonly SizeTest[] {
  const { operator } = node;
  if (operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') return [];
  const left = measured(node.left, file, 0);
  const right = left ? null : measured(node.right, file, 0);
  const subjects = left ?? right ?? (counts(node.left) && isLimit(node.right) ? [] : null);
  if (!subjects) return [];
  const limit = right ? node.left : node.right;
  // Emptiness is no limit.
  if (limit.kind === 'literal' && typeof limit.value === 'number' && limit.value <= 1) return [];
  // Nor is the end of a loop over the value itself.
  const isGreater = (operator === '>' || operator === '>=') === (right === null);
  const verdict = effectOf(node, isGreater, file, control);
  return verdict === null ? [] : [{ subjects, fn: file.index.functionOf.get(node), only: verdict === 'refuses' ? null : verdict }];
}

/** Keys of what an expression measures; null where it measures nothing. */
function measured(node: Expression, file: SourceFile, depth: number): readonly ValueKey[] | null {
  if (depth > MAX_ALIASES) return null;
  switch (node.kind) {
    case 'member':
      return isSizeName(node.name) && !isCollection(node.object) ? aliasesOf(node.object, file) : null;
    case 'binary':
      return node.operator === 'arithmetic' || node.operator === '??' || node.operator === '||' ? (measured(node.left, file, depth + 1) ?? measured(node.right, file, depth + 1)) : null;
    case 'cast':
    case 'await':
      return measured(node.value, file, depth + 1);
    case 'call': {
      const name = node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : '';
      const [first] = node.args;
      if (first && /^(?:Number|parseInt|int|parseLong|ParseInt|Atoi|Parse|float|Int64|Convert|ToInt64|ceil|round|floor|abs)$/.test(name)) return measured(first.value, file, depth + 1);
      const property = name.replace(/^get(?=[A-Z])/, '');
      if (!isSizeName(property)) {
        // `request.headers.get("content-length")`
        const asked = first?.value.kind === 'literal' && typeof first.value.value === 'string' ? first.value.value : '';
        return /^content-?length$/i.test(asked) && node.callee.kind === 'member' ? aliasesOf(node.callee.object, file) : null;
      }
      if (first) return isCollection(first.value) ? null : node.args.flatMap(({ value }) => aliasesOf(value, file));
      return node.callee.kind === 'member' && !isCollection(node.callee.object) ? aliasesOf(node.callee.object, file) : null;
    }
    case 'name': {
      if (node.variable === null) return null;
      for (const definition of file.index.definitions.get(node.variable) ?? []) {
        if (definition.kind !== 'value') continue;
        const keys = definition.steps.length === 0 ? measured(definition.value, file, depth + 1) : null;
        if (keys) return keys;
        const step = definition.steps.at(-1);
        if (step && typeof step !== 'string' && isSizeName(step.key)) return aliasesOf(definition.value, file);
      }
      return null;
    }
    default:
      return null;
  }
}

const collections = oneOf('files images photos pictures documents messages items uploads attachments texts comments posts entries tags keywords errors keys history conversation prompts questions users rows records results');

/** True for what holds several values: how many there are says nothing of how long each is. */
function isCollection(node: Expression): boolean {
  return collections.has(wordsOf(nearestName(node)).at(-1) ?? '');
}

/** `total`, `bytesRead`: what is counted up while something is read. */
function counts(node: Expression): boolean {
  return (node.kind === 'name' || node.kind === 'member') && wordsOf(nearestName(node)).some((word) => countWords.has(word));
}

function isLimit(node: Expression): boolean {
  return (node.kind === 'name' || node.kind === 'member') && wordsOf(nearestName(node)).some((word) => limitWords.has(word));
}

/** What follows from the comparison: it refuses what is too large, only some code runs for the rest, or nothing. */
function effectOf(node: Binary, isGreater: boolean, file: SourceFile, control: () => ControlFlow): 'refuses' | readonly Region[] | null {
  let current: Expression = node;
  let whenTooLarge = isGreater;
  for (;;) {
    const parent: Node | undefined = file.index.parent.get(current);
    const test: Test | undefined = control().tests.find(({ condition, owner }) => condition === current && owner === parent);
    if (test && parent?.kind !== 'binary') return effectOfTest(test, whenTooLarge);
    if (test && parent?.kind === 'binary' && test.regions.some((region) => region.when === whenTooLarge && region.expressions.some((inner) => acts(inner)))) return 'refuses';
    if (test && parent?.kind === 'binary' && parent.left === current && parent.operator === (whenTooLarge ? '||' : '&&')) {
      const only = test.regions.filter((region) => region.when !== whenTooLarge);
      const outer = outerTest(parent, file, control);
      return outer ? (effectOfTest(outer, whenTooLarge) ?? only) : only;
    }
    if (parent?.kind === 'unary' && parent.operator === '!') {
      whenTooLarge = !whenTooLarge;
      current = parent;
    } else if (parent?.kind === 'binary' && (parent.operator === '&&' || parent.operator === '||')) {
      current = parent;
    } else {
      // `const isTooLong = text.length > MAX`, `return text.length <= MAX`, `check(text.length <= MAX)`.
      return parent?.kind === 'declare' || parent?.kind === 'assignment' || parent?.kind === 'return' || parent?.kind === 'object' || (parent?.kind === 'call' && !isLogCall(calledName(parent))) ? 'refuses' : null;
    }
  }
}

function outerTest(node: Expression, file: SourceFile, control: () => ControlFlow): Test | undefined {
  let current = node;
  for (let parent = file.index.parent.get(current); parent?.kind === 'binary' && (parent.operator === '&&' || parent.operator === '||'); parent = file.index.parent.get(current)) current = parent;
  return control().tests.find(({ condition, owner }) => condition === current && owner.kind !== 'binary');
}

function effectOfTest({ owner, regions }: Test, whenTooLarge: boolean): 'refuses' | readonly Region[] | null {
  if (owner.kind === 'loop') return null;
  const large = regions.filter((region) => region.when === whenTooLarge && !region.isRest);
  const small = regions.filter((region) => region.when !== whenTooLarge);
  if (owner.kind !== 'conditional' && large.some(({ statements }) => endingOf(statements) !== 'continues' || statements.some((statement) => !isLogging(statement)))) return 'refuses';
  return small.length > 0 ? small : null;
}

function isLogging(statement: Node): boolean {
  return statement.kind === 'expression' && acts(statement.value) === false;
}

/** True for expressions that do something besides logging. */
function acts(node: Expression): boolean {
  const call = node.kind === 'await' ? node.value : node;
  if (call.kind === 'call') return !isLogCall(calledName(call));
  return call.kind === 'assignment';
}
