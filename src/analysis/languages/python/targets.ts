import type { Name, Target } from '../../program/model.js';
import { emptySpan, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** What an assignment, a loop or `as` binds. */
export function lowerTarget(low: PythonLowering, node: SyntaxNode): Target {
  switch (node.type) {
    case 'identifier':
      return lowerNameTarget(low, node);
    // (a), `as (a)`
    case 'parenthesized_expression':
    case 'as_pattern_target': {
      const inner = named(node)[0];
      return inner ? lowerTarget(low, inner) : { kind: 'list-target', elements: [], rest: null, span: spanOf(node) };
    }
    // a, b = …; [a, *b] = …
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'expression_list':
      return lowerListTarget(low, node);
    case 'list_splat_pattern':
    case 'list_splat':
      return { kind: 'list-target', elements: [], rest: splatted(low, node), span: spanOf(node) };
    default: {
      const expression = low.expression(node);
      if (expression.kind === 'member' || expression.kind === 'index') return expression;
      // Broken code: nothing is bound, and what was written stays reachable.
      return { kind: 'index', object: expression, index: { kind: 'unknown', parts: [], span: emptySpan(node.end) }, span: spanOf(node) };
    }
  }
}

/** A plain name: a variable, or a class attribute in a class body. */
function lowerNameTarget(low: PythonLowering, node: SyntaxNode): Target {
  const name = low.textOf(node);
  if (!low.place.classBody) return low.binder.assigned(name, spanOf(node));
  return {
    kind: 'member',
    object: { kind: 'this', isSuper: false, span: emptySpan(node.start) },
    name,
    nameSpan: spanOf(node),
    optional: false,
    span: spanOf(node),
  };
}

function lowerListTarget(low: PythonLowering, node: SyntaxNode): Target {
  const parts = named(node);
  const [only] = parts;
  // (a) = …
  if (only && parts.length === 1 && node.type === 'tuple_pattern' && !has(node, ',')) return lowerTarget(low, only);
  const splat = parts.find((part) => isSplat(part)) ?? null;
  return {
    kind: 'list-target',
    elements: parts.filter((part) => part !== splat).map((part) => lowerTarget(low, part)),
    rest: splat ? splatted(low, splat) : null,
    span: spanOf(node),
  };
}

function splatted(low: PythonLowering, node: SyntaxNode): Target | null {
  const inner = named(node)[0];
  return inner ? lowerTarget(low, inner) : null;
}

function isSplat(node: SyntaxNode): boolean {
  return node.type === 'list_splat_pattern' || node.type === 'list_splat';
}

/** Loop targets of comprehensions are variables of the comprehension alone. */
export function declareTarget(low: PythonLowering, node: SyntaxNode): void {
  if (node.type === 'identifier') {
    low.binder.declare(low.textOf(node), { span: spanOf(node) });
    return;
  }
  if (['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern'].includes(node.type)) {
    for (const part of named(node)) declareTarget(low, part);
  }
}

/** A name on its own, read or written. */
export function nameAt(low: PythonLowering, node: SyntaxNode): Name {
  return low.binder.name(low.textOf(node), spanOf(node));
}
