import type { Annotation, Call, FunctionNode } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/**
 * What functions of the workspace that decorate a function give it: the decorator takes the function
 * as its first parameter and calls it with arguments of its own.
 */
export function givenByDecorators(fn: FunctionNode, index: number, file: SourceFile, at: ValueContext): readonly Value[] {
  return fn.annotations.flatMap((annotation) => decoratorsOf(annotation, file, at)).flatMap((decorator): readonly Value[] => {
    const target = decorator.fn.params[0]?.target;
    if (target?.kind !== 'name' || target.variable === null) return [];
    const { variable } = target;
    at.consulted.add(decorator.file.path);
    return decorator.file.index.calls
      .filter((call) => call.callee.kind === 'name' && call.callee.variable === variable)
      .flatMap((call) => argument(call, fn, index, decorator.file, at));
  });
}

type FunctionValue = Extract<Value, { kind: 'function' }>;

/** Functions that an annotation stands for: the one it names or, where it is given arguments, the one that gives. */
function decoratorsOf(annotation: Annotation, file: SourceFile, at: ValueContext): readonly FunctionValue[] {
  const [first = '', ...members] = annotation.name.split('.');
  const variable = file.program.variables.find((candidate) => candidate.topLevel && candidate.name === first);
  if (!variable) return [];
  let values = at.variable(variable.id, file);
  for (const member of members) values = values.flatMap((value) => at.members.memberOf(value, member));
  const named = values.filter(isFunction);
  return annotation.args.length === 0 ? named : named.flatMap((value) => at.calls.returned(value.fn, value.file)).filter(isFunction);
}

const isFunction = (value: Value): value is FunctionValue => value.kind === 'function';

function argument(call: Call, fn: FunctionNode, index: number, file: SourceFile, at: ValueContext): readonly Value[] {
  const target = fn.params[index]?.target;
  const named = target?.kind === 'name' ? call.args.find((arg) => arg.name === target.name) : undefined;
  const placed = call.args[index];
  // Behind a spread the places are not known.
  const isPlaced = placed?.name === null && !call.args.slice(0, index + 1).some((arg) => arg.value.kind === 'spread');
  const given = named ?? (isPlaced ? placed : undefined);
  return given ? at.values(given.value, file) : [];
}
