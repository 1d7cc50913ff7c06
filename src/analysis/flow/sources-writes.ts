import type { Call, Expression } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import { copiesIntoArgument, fillsReceiver } from './sources-passing.js';
import { rootVariable } from './sources-ways.js';

/** What is put into the object that a variable holds, or into the file that it names. */
export interface Writes {
  /** Values of its elements: `scores[name] = value`. */
  readonly elements: readonly Expression[];
  /** Calls that put their arguments into it: `chunks.push(a)`, `options.setText(a)`. */
  readonly fills: readonly Call[];
  /** Calls that it is passed to and that write into it: `io.Copy(&buffer, a)`. */
  readonly copies: readonly Call[];
}

interface Entry extends Writes {
  readonly elements: Expression[];
  readonly fills: Call[];
  readonly copies: Call[];
}

const nothing: Writes = { elements: [], fills: [], copies: [] };
const known = new WeakMap<SourceFile, ReadonlyMap<number, Writes>>();

/** What is put into the object of a variable, in source order. Looked for once in a file. */
export function writesTo(variable: number, file: SourceFile): Writes {
  let table = known.get(file);
  if (!table) {
    table = collect(file);
    known.set(file, table);
  }
  return table.get(variable) ?? nothing;
}

function collect(file: SourceFile): ReadonlyMap<number, Writes> {
  const table = new Map<number, Entry>();
  const entry = (variable: number): Entry => {
    const found = table.get(variable) ?? { elements: [], fills: [], copies: [] };
    table.set(variable, found);
    return found;
  };
  for (const { target, value } of file.index.writes) {
    if (target.kind === 'index' && target.object.kind === 'name' && target.object.variable !== null) entry(target.object.variable).elements.push(value);
  }
  for (const call of file.index.calls) {
    const receiver = call.callee.kind === 'member' ? rootVariable(call.callee.object) : null;
    if (receiver !== null && fillsReceiver(call)) entry(receiver).fills.push(call);
    if (call.args.length === 0 || !copiesIntoArgument(call)) continue;
    for (const variable of new Set(call.args.flatMap(({ value }) => rootVariable(value) ?? []))) entry(variable).copies.push(call);
  }
  return table;
}
