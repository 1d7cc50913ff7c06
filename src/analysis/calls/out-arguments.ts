import type { Argument, Call } from '../program/model.js';
import { isGivingThroughArgument } from './containers.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

interface OutArgument {
  readonly call: Call;
  readonly index: number;
  readonly argument: Argument;
}

/** Arguments of a file by the variable they are, for variables that nothing in the file defines. */
const byFile = new WeakMap<SourceFile, ReadonlyMap<number, readonly OutArgument[]>>();

/** What a call puts into a variable that is declared where it is passed: `TryGetValue(key, out var client)`. */
export function givenThroughArgument(variable: number, file: SourceFile, at: ValueContext): readonly Value[] {
  if (file.language !== 'csharp') return [];
  return (argumentsOf(file).get(variable) ?? []).flatMap(({ call, index, argument }): readonly Value[] => {
    const { value } = argument;
    if (value.kind === 'cast' && value.type) return at.types.type(value.type, file);
    const { callee } = call;
    if (callee.kind === 'member' && isGivingThroughArgument(callee.name)) {
      const held = at.values(callee.object, file).flatMap((receiver) => (receiver.kind === 'holder' ? receiver.held : []));
      if (held.length > 0) return held;
    }
    return at.values(callee, file).flatMap((called): readonly Value[] => {
      if (called.kind !== 'function') return [];
      const parameter = called.fn.params.find(({ target }) => argument.name !== null && target.kind === 'name' && target.name === argument.name) ?? called.fn.params[index];
      const inner = parameter?.target.kind === 'name' ? parameter.target.variable : null;
      if (!parameter || inner === null) return [];
      if (called.file !== file) at.consulted.add(called.file.path);
      const assigned = (called.file.index.definitions.get(inner) ?? []).flatMap((definition) => (definition.kind === 'value' ? at.values(definition.value, called.file) : []));
      return assigned.length > 0 || !parameter.type ? assigned : at.types.type(parameter.type, called.file);
    });
  });
}

function argumentsOf(file: SourceFile): ReadonlyMap<number, readonly OutArgument[]> {
  const known = byFile.get(file);
  if (known) return known;
  const found = new Map<number, OutArgument[]>();
  for (const call of file.index.calls) {
    call.args.forEach((argument, index) => {
      const name = argument.value.kind === 'cast' ? argument.value.value : argument.value;
      if (name.kind !== 'name' || name.variable === null || file.index.definitions.has(name.variable)) return;
      const list = found.get(name.variable);
      if (list) list.push({ call, index, argument });
      else found.set(name.variable, [{ call, index, argument }]);
    });
  }
  byFile.set(file, found);
  return found;
}
