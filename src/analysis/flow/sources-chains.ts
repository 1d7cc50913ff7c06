import type { Expression, Target } from '../program/model.js';

/** Where a chain of properties begins, and the names from there on: `req` and `body`, `text` for `req.body.text`. */
export interface Chain {
  readonly root: Expression | Target;
  readonly path: readonly string[];
}

/** Methods that give what stands under the name they are passed. */
const lookups = new Set(['get', 'getlist', 'getOrDefault', 'getAll', 'GetValue', 'getParameter', 'getString', 'asText', 'FormValue', 'PostForm', 'FormFile', 'getPart', 'getFirst', 'Get', 'Query', 'PostFormValue', 'GetFile', 'DefaultPostForm', 'GetPostForm', 'DefaultQuery', 'QueryParam', 'Param', 'input', 'file', 'Value', 'QueryValue', 'formData', 'has', 'at']);

/** Splits an identifier into lower-case words. */
export function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Names that a step takes from its object: of `a.b`, `a["b"]`, `a.getB()`, `a.get("b")`; null for other expressions. */
export function stepOf(node: Expression | Target): { readonly object: Expression; readonly names: readonly string[] } | null {
  switch (node.kind) {
    case 'member':
      return { object: node.object, names: [node.name] };
    case 'index':
      return { object: node.object, names: [] };
    case 'await':
    case 'cast':
      return { object: node.value, names: [] };
    case 'call': {
      if (node.isNew || node.callee.kind !== 'member') return null;
      const { object, name } = node.callee;
      const [first] = node.args;
      if (!first) return { object, names: [propertyName(name)] };
      if (node.args.length > 3) return null;
      if (first.value.kind === 'literal' && first.value.type === 'string' && lookups.has(name)) return { object, names: name === 'get' || name === 'Get' || name === 'getOrDefault' || name === 'at' ? [String(first.value.value)] : [name, String(first.value.value)] };
      // Options of a reader tell how, not what: `request.get_json(silent=True)`, `file.OpenReadStream(limit)`.
      return node.args.every((arg) => arg.name !== null || arg.value.kind === 'literal' || arg.value.kind === 'object' || isToken(arg.value)) ? { object, names: [propertyName(name)] } : null;
    }
    default:
      return null;
  }
}

/** What only carries deadlines and cancellation, or names a type. */
function isToken(node: Expression): boolean {
  if (node.kind === 'name' && /^[A-Z][a-z]\w*$/.test(node.name)) return true;
  return (node.kind === 'name' || node.kind === 'member') && /^(?:ctx|ct|token|cancellationToken|stoppingToken|None)$/i.test(node.name);
}

/** `question` for `getQuestion` and `question`. */
function propertyName(name: string): string {
  const getter = /^get(\p{Lu})(.*)$/u.exec(name);
  return getter ? (getter[1] ?? '').toLowerCase() + (getter[2] ?? '') : name;
}

/** The chain that an expression is, as far as it goes back. */
export function chainOf(node: Expression | Target): Chain {
  const path: string[] = [];
  let at = node;
  for (let step = stepOf(at); step; step = stepOf(at)) {
    path.unshift(...step.names);
    at = step.object;
  }
  return { root: at, path };
}
