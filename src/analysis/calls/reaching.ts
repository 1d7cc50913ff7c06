import { isStatement } from '../program/walk.js';
import type { Node, Statement } from '../program/model.js';
import type { Definition } from './program-index.js';
import type { SourceFile } from './project.js';

/**
 * Definitions of a variable that a use of it can see: what a later assignment on every way to the
 * use replaced is left out, and so is what is assigned only after it. Definitions in other functions
 * stay unless the use's own function replaced them.
 */
export function reachingDefinitions(definitions: readonly Definition[], use: Node, file: SourceFile): readonly Definition[] {
  if (definitions.length < 2) return definitions;
  const fn = file.index.functionOf.get(use);
  const seen: Definition[] = [];
  let last: Node | null = null;
  for (const definition of definitions) {
    const value = definition.kind === 'value' ? definition.value : null;
    if (!value || file.index.functionOf.get(value) !== fn) {
      seen.push(definition);
      continue;
    }
    if (value.span.end > use.span.start) {
      // Round the loop, unless each round assigns the variable before the use.
      const loop = sharedLoop(value, use, file);
      if (loop && !(last && contains(loop, last))) seen.push(definition);
      continue;
    }
    // What went before does not matter any more, in whatever function it stands.
    if (!isCompound(value, file) && isAlwaysBefore(value, use, file)) {
      seen.length = 0;
      last = value;
    }
    seen.push(definition);
  }
  return seen.length > 0 ? seen : definitions;
}

/** True for the value of `x += value`: the old value flows on. */
export function isCompound(value: Node, file: SourceFile): boolean {
  const parent = file.index.parent.get(value);
  return parent?.kind === 'assignment' && parent.compound;
}

/** True when control cannot reach the use without passing the value; both stand in one function. */
function isAlwaysBefore(value: Node, use: Node, file: SourceFile): boolean {
  let statement = statementOf(value, file);
  for (;;) {
    if (!statement) return true;
    if (statement.kind === 'loop' && contains(statement, value) && !statement.body.some((inner) => contains(inner, value))) return contains(statement, use);
    const around = file.index.parent.get(statement);
    if (!around || !isStatement(around)) return true;
    if (around.kind !== 'using' && around.kind !== 'block') {
      const branch = branchesOf(around).find((list) => list.some((inner) => inner === statement));
      return branch?.some((inner) => contains(inner, use)) ?? false;
    }
    statement = around;
  }
}

function statementOf(node: Node, file: SourceFile): Statement | null {
  for (let at: Node | undefined = node; at; at = file.index.parent.get(at)) if (isStatement(at)) return at;
  return null;
}

function branchesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'if':
      return [statement.then, statement.otherwise];
    case 'loop':
      return [statement.init, statement.body];
    case 'switch':
      return statement.cases.map((branch) => branch.body);
    case 'try':
      return [statement.body, ...statement.handlers.map((handler) => handler.body), statement.otherwise, statement.finalizer];
    default:
      return [];
  }
}

/** The innermost loop around both. */
function sharedLoop(value: Node, use: Node, file: SourceFile): Node | null {
  for (let at: Node | undefined = use; at; at = file.index.parent.get(at)) if (at.kind === 'loop' && contains(at, value)) return at;
  return null;
}

function contains(outer: Node, inner: Node): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
