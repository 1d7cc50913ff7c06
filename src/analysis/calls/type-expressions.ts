import type { Expression } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

const nothing: readonly Value[] = [];
/** Types of types nest no deeper. */
const MAX_DEPTH = 6;

/** Names before `[…]` that say no more than one of their arguments: a value of the type is a value of that. */
const transparent = new Set(['Annotated', 'Optional', 'Union', 'Final', 'ClassVar', 'Required', 'NotRequired', 'Awaitable']);

/** Functions that make a type out of those they are given after its name. */
const bounded = new Set(['TypeVar', 'NewType']);

/**
 * What a value is whose type is given as an expression: the second argument of a type test, or the
 * right side of `Safety = Annotated[Client, Depends(make)]`.
 */
export function typeExpression(node: Expression, file: SourceFile, at: ValueContext, depth = 0): readonly Value[] {
  if (depth > MAX_DEPTH) return nothing;
  const inner = (part: Expression): readonly Value[] => typeExpression(part, file, at, depth + 1);
  switch (node.kind) {
    case 'name':
    case 'member':
      return at.values(node, file).flatMap((value): readonly Value[] => {
        if (value.kind === 'external') return at.types.instanceOfExternal(value.module, value.name, file, false);
        return value.kind === 'class' ? [{ kind: 'instance', file: value.file, cls: value.cls }] : nothing;
      });
    // Client | Other, (Client, Other)
    case 'binary':
      return [...inner(node.left), ...inner(node.right)];
    case 'list':
      return node.elements.flatMap(inner);
    // Annotated[Client, Depends(make)]
    case 'index': {
      const name = node.object.kind === 'name' || node.object.kind === 'member' ? node.object.name : '';
      return transparent.has(name) ? inner(node.index) : nothing;
    }
    // TypeVar("T", bound=Client), or Depends(make) beside a type
    case 'call': {
      const name = node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
      if (bounded.has(name)) return node.args.slice(1).flatMap((arg) => inner(arg.value));
      return at.values(node, file).filter((value) => value.kind === 'client' || value.kind === 'instance');
    }
    default:
      return nothing;
  }
}
