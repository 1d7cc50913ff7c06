import type { Node } from '../program/model.js';
import { isStatement } from '../program/walk.js';
import type { SourceFile } from '../calls/project.js';

/** A node around another one, and its child on the way down. */
export interface Around {
  readonly node: Node;
  readonly child: Node;
}

/**
 * Nodes around a node, innermost first. A callback belongs to the call it is passed to, so the way
 * leads out of it; out of a declared function it does not.
 */
export function* around(node: Node, file: SourceFile): Iterable<Around> {
  let child = node;
  for (;;) {
    const parent = file.index.parent.get(child) ?? callbackOf(child, file);
    if (!parent) return;
    yield { node: parent, child };
    child = parent;
  }
}

/** The lambda whose body a node stands in at the top, where it is passed to a call or called in place. */
function callbackOf(node: Node, file: SourceFile): Node | undefined {
  const fn = file.index.functionOf.get(node);
  const lambda = fn && file.index.lambdaOf.get(fn);
  return lambda && file.index.parent.get(lambda)?.kind === 'call' ? lambda : undefined;
}

/** True when the second node only runs after the first one did: no branch around the first leaves it out. */
export function dominates(first: Node, second: Node, file: SourceFile): boolean {
  const way = new Map<Node, Node>();
  for (const step of around(second, file)) way.set(step.node, step.child);
  if (way.has(first)) return true;
  let top = first;
  for (const { node, child } of around(first, file)) {
    const other = way.get(node);
    if (other) return meetIn(node, child, other);
    if (!alwaysRuns(node, child)) return false;
    top = node;
  }
  // Both stand in one list at the top of a function or file, or else in different functions.
  const end = [...way.keys()].at(-1) ?? second;
  return file.index.functionOf.get(top) === file.index.functionOf.get(end);
}

/** True when a child runs whenever its parent does. Loops and callbacks count as run. */
function alwaysRuns(node: Node, child: Node): boolean {
  switch (node.kind) {
    case 'if':
    case 'conditional':
      return node.test === child;
    case 'switch':
      return node.subject === child;
    case 'binary':
      return node.left === child || (node.operator !== '&&' && node.operator !== '||' && node.operator !== '??');
    case 'try':
      return !node.handlers.some((handler) => isStatement(child) && handler.body.includes(child));
    default:
      return true;
  }
}

/** Whether the first of two children of one node always runs before the second. */
function meetIn(node: Node, first: Node, second: Node): boolean {
  if (alwaysRuns(node, first)) return node.kind !== 'try' || !isStatement(second) || !node.handlers.some((handler) => handler.body.includes(second));
  const lists = branchesOf(node);
  return lists.some((list) => list.includes(first) && list.includes(second));
}

function branchesOf(node: Node): readonly (readonly Node[])[] {
  switch (node.kind) {
    case 'if':
      return [node.then, node.otherwise];
    case 'switch':
      return node.cases.map((branch) => branch.body);
    case 'try':
      return node.handlers.map((handler) => handler.body);
    default:
      return [];
  }
}
