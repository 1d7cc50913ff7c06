import type { Call, Expression } from '../program/model.js';
import { argumentInside, plain } from './arguments.js';
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
export function givenWhenMade({ call, file }: Pick<Made, 'call' | 'file'>, names: readonly string[], evaluator: Evaluator): PlacedExpression | null {
  const wanted = new Set(names.map(plain));
  const inside = argumentInside(call, wanted, file, evaluator);
  if (inside) return inside;
  const isWanted = (name: string): boolean => wanted.has(plain(name)) || wanted.has(plain(name).replace(/^(?:with|set)/, ''));
  for (const next of callsOn(call, file)) {
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
export function givenAt({ call, file }: Pick<Made, 'call' | 'file'>, position: number): PlacedExpression | null {
  const arg = call.args[position];
  return arg?.name === null ? { node: arg.value, file } : null;
}

/** Everything that a construction, its builder and its properties are given. */
export function allGiven({ call, file }: Pick<Made, 'call' | 'file'>): readonly PlacedExpression[] {
  return [call, ...callsOn(call, file)].flatMap((one) => [...one.args.map(({ value }) => value), ...(one.initializer?.entries.map(({ value }) => value) ?? [])]).map((node) => ({ node, file }));
}

/** Calls of members of what a call gives: in its chain, or on the variable that holds it. */
function callsOn(call: Call, file: SourceFile): readonly Call[] {
  const chain = chainAfter(call, file);
  const holder = file.index.parent.get(chain.at(-1) ?? call);
  const target = holder?.kind === 'declare' || holder?.kind === 'assignment' ? holder.target : null;
  if (target?.kind !== 'name' || target.variable === null) return chain;
  const { variable } = target;
  return [...chain, ...file.index.calls.filter((other) => isOn(other, variable))];
}

function isOn({ callee }: Call, variable: number): boolean {
  let at: Expression = callee;
  while (at.kind === 'member' || (at.kind === 'call' && at.callee.kind === 'member')) at = at.kind === 'member' ? at.object : at.callee;
  return at.kind === 'name' && at.variable === variable;
}
