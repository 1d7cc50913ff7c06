import type { Statement } from './model.js';

/** False where control certainly leaves before the end of the list. */
export function runsOn(statements: readonly Statement[]): boolean {
  return !statements.some(leaves);
}

function leaves(node: Statement): boolean {
  switch (node.kind) {
    case 'return':
      return !node.isYield;
    case 'throw':
    case 'jump':
      return true;
    case 'if':
      return node.otherwise.length > 0 && !runsOn(node.then) && !runsOn(node.otherwise);
    case 'block':
    case 'using':
      return !runsOn(node.body);
    case 'try': {
      const always = !runsOn(node.body) && node.handlers.every((handler) => !runsOn(handler.body));
      return always || !runsOn(node.finalizer);
    }
    default:
      return false;
  }
}
