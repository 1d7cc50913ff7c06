import type { Expression } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';

/** Modifiers of a declaration: `public`, `static`, `async`. */
export function modifiersOf(low: CsharpLowering, node: SyntaxNode): ReadonlySet<string> {
  return new Set(childrenOf(node, 'modifier').map((modifier) => low.textOf(modifier)));
}

/** A declaration's name and its place; both empty where broken code has none. */
export function declaredName(low: CsharpLowering, node: SyntaxNode): { readonly name: string; readonly nameSpan: { readonly start: number; readonly end: number } } {
  const name = field(node, 'name');
  return name ? { name: low.nameOf(name), nameSpan: spanOf(name) } : { name: '', nameSpan: emptySpan(node.start) };
}

/** `A.B.C<int>` without blanks, type arguments and `global::`. */
export function dottedName(low: CsharpLowering, node: SyntaxNode): string {
  switch (node.type) {
    case 'qualified_name': {
      const left = field(node, 'qualifier');
      const right = field(node, 'name');
      return [left, right].flatMap((part) => (part ? [dottedName(low, part)] : [])).join('.');
    }
    case 'alias_qualified_name': {
      const alias = field(node, 'alias');
      const name = field(node, 'name');
      const head = alias && low.textOf(alias) !== 'global' ? `${low.nameOf(alias)}.` : '';
      return head + (name ? dottedName(low, name) : '');
    }
    case 'generic_name': {
      const name = child(node, 'identifier');
      return name ? low.nameOf(name) : '';
    }
    case 'member_access_expression': {
      const left = field(node, 'expression');
      const right = field(node, 'name');
      return [left, right].flatMap((part) => (part ? [dottedName(low, part)] : [])).join('.');
    }
    default:
      return low.nameOf(node).replace(/\s+/g, '');
  }
}

/** A type's name as a value: what `new` constructs, what `is` compares with. */
export function typeAsValue(low: CsharpLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
    case 'predefined_type':
      return low.binder.typeName(low.nameOf(node), spanOf(node));
    case 'generic_name': {
      const name = child(node, 'identifier');
      return name ? low.binder.typeName(low.nameOf(name), spanOf(name)) : unknown([], node);
    }
    case 'qualified_name':
    case 'alias_qualified_name': {
      const left = field(node, 'qualifier') ?? field(node, 'alias');
      const right = field(node, 'name');
      const name = right && right.type === 'generic_name' ? child(right, 'identifier') : right;
      if (!left || !name) return unknown([], node);
      // global::A.B
      if (low.textOf(left) === 'global') return typeAsValue(low, right ?? name);
      return { kind: 'member', object: typeAsValue(low, left), name: low.nameOf(name), nameSpan: spanOf(name), optional: false, span: { start: left.start, end: name.end } };
    }
    case 'nullable_type':
    case 'array_type': {
      const inner = field(node, 'type');
      return inner ? typeAsValue(low, inner) : unknown([], node);
    }
    default:
      return unknown([], node);
  }
}

/** Type arguments of a type or method name, wherever its last segment has them. */
export function typeArgumentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'generic_name') {
    const list = child(node, 'type_argument_list');
    return list ? list.children.filter((part) => part.named && !part.missing) : [];
  }
  const last = node.type === 'qualified_name' || node.type === 'alias_qualified_name' || node.type === 'member_access_expression' ? field(node, 'name') : null;
  return last ? typeArgumentsOf(last) : [];
}
