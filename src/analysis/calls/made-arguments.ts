import type { Client } from '../../knowledge/schema.js';
import type { Call, Expression } from '../program/model.js';
import { argumentInside, named } from './arguments.js';
import { chainAfter } from './argument-setters.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import type { Made } from './values.js';

/** An expression and the file it stands in. */
export interface PlacedExpression {
  readonly node: Expression;
  readonly file: SourceFile;
}

/**
 * What a client is given where it is made, by name: a named argument, a property of an options object,
 * what a method of its builder is given, or a function among its arguments (`WithEndpoint(…)`).
 */
export function givenWhenMade({ call, file, client }: Made, names: readonly string[], evaluator: Evaluator, isNamed: (name: string) => boolean = named(names)): PlacedExpression | null {
  const inside = argumentInside(call, isNamed, file, evaluator);
  if (inside) return inside;
  const isWanted = (name: string): boolean => isNamed(name) || isNamed(name.replace(/^(?:[Ww]ith|[Ss]et)_?/, ''));
  for (const next of callsOn(call, file, client)) {
    const first = next.callee.kind === 'member' && isWanted(next.callee.name) ? next.args[0]?.value : undefined;
    if (first) return { node: first, file };
  }
  for (const { value } of call.args) {
    if (value.kind !== 'call' || (value.callee.kind !== 'name' && value.callee.kind !== 'member') || !isWanted(value.callee.name)) continue;
    return { node: value.args[0]?.value ?? value, file };
  }
  return null;
}

/** What a client is given at a place among the arguments of its construction. */
export function givenAt({ call, file }: Made, position: number): PlacedExpression | null {
  const arg = call.args[position];
  return arg?.name === null ? { node: arg.value, file } : null;
}

/** Everything that a construction, its builder and its properties are given. */
export function allGiven({ call, file, client }: Made): readonly PlacedExpression[] {
  return [call, ...callsOn(call, file, client)].flatMap((one) => [...one.args.map(({ value }) => value), ...(one.initializer?.entries.map(({ value }) => value) ?? [])]).map((node) => ({ node, file }));
}

/** Calls that go on making what a call makes: in its chain, or on the variable that holds its builder. */
function callsOn(call: Call, file: SourceFile, client: Client): readonly Call[] {
  const makes = (name: string): boolean => client.builder !== undefined || client.itself?.includes(name) === true || client.endpoint === name || client.credential === name;
  const chain = chainAfter(call, file).filter(({ callee }) => callee.kind === 'member' && makes(callee.name));
  const holder = file.index.parent.get(chain.at(-1) ?? call);
  const target = holder?.kind === 'declare' || holder?.kind === 'assignment' ? holder.target : null;
  if (target?.kind !== 'name' || target.variable === null) return chain;
  const { variable } = target;
  return [...chain, ...file.index.calls.filter(({ callee }) => callee.kind === 'member' && makes(callee.name) && isOn(callee.object, variable))];
}

/** True for a variable and what is chained on it. */
function isOn(node: Expression, variable: number): boolean {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'name' && at.variable === variable;
}
