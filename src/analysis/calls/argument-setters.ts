import type { Call, Expression } from '../program/model.js';
import type { SourceFile } from './project.js';

/*
 * Arguments that are given by methods named after them, one after another:
 * `new Options(text).setCategories(a)`, `client.analyzeImage().withUrl(b).withDetails(c).execute()`.
 */

/**
 * What a setter in an expression gives: the last one in `new Options(text).setX(a).setY(b)`.
 *
 * @param accepts takes a name without its prefix: `Categories` of `setCategories`.
 */
export function setInChain(node: Expression, accepts: (name: string) => boolean): Expression | null {
  for (let current: Expression = node; current.kind === 'call' && current.callee.kind === 'member'; current = current.callee.object) {
    if (isSetter(current, accepts)) return given(current);
  }
  return null;
}

/** What a setter that is called on the call itself, or further along, gives. */
export function setAfter(call: Call, file: SourceFile, accepts: (name: string) => boolean): Expression | null {
  const last = chainAfter(call, file).filter((next) => isSetter(next, accepts)).at(-1);
  return last ? given(last) : null;
}

/** Calls of members of what a call gives, one after another: `f().g().h()` for `f()` are those of `g` and `h`. */
export function chainAfter(call: Call, file: SourceFile): readonly Call[] {
  const found: Call[] = [];
  for (let next = chained(call, file); next; next = chained(next, file)) found.push(next);
  return found;
}

/** What setters that are called on a variable, in statements of their own, give. */
export function setOnVariable(variable: number, file: SourceFile, accepts: (name: string) => boolean): Expression | null {
  const last = settersOf(file).get(variable)?.filter(({ name }) => accepts(name)).at(-1);
  return last ? given(last.call) : null;
}

interface Setter {
  /** Without its prefix. */
  readonly name: string;
  readonly call: Call;
}

/** Setters by the variable that they are called on; they are asked for with every argument of every call. */
const knownSetters = new WeakMap<SourceFile['index'], ReadonlyMap<number, readonly Setter[]>>();

function settersOf({ index }: SourceFile): ReadonlyMap<number, readonly Setter[]> {
  const known = knownSetters.get(index);
  if (known) return known;
  const made = new Map<number, Setter[]>();
  for (const call of index.calls) {
    const name = setterName(call);
    const variable = name === null ? null : (rootOf(call)?.variable ?? null);
    if (name === null || variable === null) continue;
    const setters = made.get(variable) ?? [];
    setters.push({ name, call });
    made.set(variable, setters);
  }
  knownSetters.set(index, made);
  return made;
}

/** The variable that a chain of calls begins with. */
function rootOf(node: Expression): Extract<Expression, { kind: 'name' }> | null {
  let current = node;
  while (current.kind === 'call' && current.callee.kind === 'member') current = current.callee.object;
  return current.kind === 'name' ? current : null;
}

function isSetter(call: Call, accepts: (name: string) => boolean): boolean {
  const name = setterName(call);
  return name !== null && accepts(name);
}

/** What a method that is given something is named after: `Categories` for `setCategories`. Null for other calls. */
function setterName({ callee, args }: Call): string | null {
  if (callee.kind !== 'member' || args.length === 0) return null;
  return /^(?:set|with)(?=\p{Lu})(.+)$/u.exec(callee.name)?.[1] ?? null;
}

/** The argument of a setter; several are a list. */
function given({ args }: Call): Expression | null {
  const [first] = args;
  const last = args.at(-1);
  if (!first || !last || args.length === 1) return first?.value ?? null;
  return { kind: 'list', elements: args.map(({ value }) => value), span: { start: first.value.span.start, end: last.value.span.end } };
}

/** `f().g()` for `f()`. */
function chained(call: Call, file: SourceFile): Call | null {
  const member = file.index.parent.get(call);
  if (member?.kind !== 'member' || member.object !== call) return null;
  const outer = file.index.parent.get(member);
  return outer?.kind === 'call' && outer.callee === member ? outer : null;
}
