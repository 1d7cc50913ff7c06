import type { Call, Expression, FunctionNode, Node } from '../analysis/program/model.js';
import type { SourceFile } from '../analysis/calls/project.js';

/** What a call names: `users.ban` for `this.users.ban(id)`; '' where nothing is named. */
export function calledName(call: Call): string {
  const { callee } = call;
  if (callee.kind === 'name') return callee.name;
  if (callee.kind !== 'member') return '';
  const receiver = nearestName(callee.object);
  return receiver === '' ? callee.name : `${receiver}.${callee.name}`;
}

/** Last name in an expression: `db.users` → users, `getUser(id)` → getUser. */
export function nearestName(node: Expression): string {
  switch (node.kind) {
    case 'name':
    case 'member':
      return node.name;
    case 'call':
      return node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
    case 'index':
      return nearestName(node.object);
    case 'cast':
    case 'await':
      return nearestName(node.value);
    default:
      return '';
  }
}

/** Names that a call passes: variables and members (`user`, `order.customer`), and keys of passed objects. */
export function argumentNames(call: Call): readonly string[] {
  return call.args.flatMap((arg): readonly string[] => {
    if (arg.value.kind === 'object') return arg.value.entries.flatMap((entry) => (entry.key === null ? [] : [entry.key]));
    if (arg.value.kind === 'member') return [`${nearestName(arg.value.object)} ${arg.value.name}`];
    const name = nearestName(arg.value);
    return name === '' ? [] : [name];
  });
}

/** Names of the functions around a node, innermost first. */
export function functionNames(node: Node, file: SourceFile): readonly string[] {
  const names: string[] = [];
  let fn = file.index.functionOf.get(node);
  while (fn) {
    const name = functionName(fn, file);
    if (name !== '') names.push(name);
    fn = file.index.outerFunction.get(fn);
  }
  return names;
}

/** Declared name of a function, or of what its lambda is bound to. */
export function functionName(fn: FunctionNode, file: SourceFile): string {
  if (fn.name !== '') return fn.name;
  const lambda = file.index.lambdaOf.get(fn);
  const parent = lambda && file.index.parent.get(lambda);
  if (parent?.kind === 'declare' && parent.target.kind === 'name') return parent.target.name;
  if (parent?.kind === 'assignment' && (parent.target.kind === 'name' || parent.target.kind === 'member')) return parent.target.name;
  if (parent?.kind === 'object') return parent.entries.find((entry) => entry.value === lambda)?.key ?? '';
  return '';
}

/** Path of functions and classes around a node, for fingerprints: `AvatarService.check`. */
export function enclosingSymbol(node: Node, file: SourceFile): string {
  const names = [...functionNames(node, file)].reverse();
  const cls = file.index.classAround.get(node);
  return [...(cls ? [cls.name] : []), ...names].join('.');
}
