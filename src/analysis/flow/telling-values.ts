import type { Expression } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';

const MAX_DEPTH = 4;

/**
 * True for values that tell which way was taken when they are returned: literals, constants, and what is
 * made of them, such as `{ allowed: false }`, `Verdict.Blocked` and `ModerationResult.safe()`. What a
 * function returns after a condition on something else (`return post`) tells nothing.
 */
export function isTelling(node: Expression, file: SourceFile, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (child: Expression): boolean => isTelling(child, file, depth + 1);
  switch (node.kind) {
    case 'literal':
    case 'template':
      return true;
    case 'cast':
    case 'await':
    case 'unary':
    case 'spread':
      return inner(node.value);
    case 'list':
      return node.elements.length === 0 || node.elements.some(inner);
    case 'object':
      return node.entries.length === 0 || node.entries.some(({ value }) => value.kind !== 'lambda' && inner(value));
    case 'member':
      return /^[A-Z]/.test(node.name) || isConstantName(node.object);
    case 'name':
      return isConstantName(node) || isConstantVariable(node, file, depth);
    case 'call': {
      const isMade = node.isNew || isConstantName(node.callee) || (node.callee.kind === 'member' && isConstantName(node.callee.object));
      const parts = [...node.args.map(({ value }) => value), ...(node.initializer ? [node.initializer] : [])];
      return isMade && (parts.length === 0 || parts.some(inner));
    }
    default:
      return false;
  }
}

/** A constant, class or enumeration by its spelling, or nothing at all. */
function isConstantName(node: Expression): boolean {
  return node.kind === 'name' && (/^[A-Z]/.test(node.name) || (node.variable === null && /^(?:undefined|nil)$/.test(node.name)));
}

/** A variable that is given nothing but telling values. */
function isConstantVariable(node: Expression & { readonly kind: 'name' }, file: SourceFile, depth: number): boolean {
  const definitions = (node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? [])).filter(({ kind }) => kind !== 'typed');
  return definitions.length > 0 && definitions.every((definition) => definition.kind === 'value' && definition.steps.length === 0 && isTelling(definition.value, file, depth + 1));
}
