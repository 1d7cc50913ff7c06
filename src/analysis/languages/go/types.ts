import type { Expression, TypeRef } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';

/** A type as written. Pointers are what they point at; types without a name are named ''. */
export function lowerType(low: GoLowering, node: SyntaxNode): TypeRef {
  const make = (name: string, args: readonly TypeRef[]): TypeRef => low.binder.type(name, args, spanOf(node));
  const one = (part: SyntaxNode | null): readonly TypeRef[] => (part ? [lowerType(low, part)] : []);
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
    case 'package_identifier':
      return make(low.textOf(node), []);
    case 'qualified_type':
    case 'selector_expression':
      return make(dottedName(low, node), []);
    // T[A, B]
    case 'generic_type': {
      const type = field(node, 'type');
      return type ? make(dottedName(low, type), typeArgumentsOf(node).map((part) => lowerType(low, part))) : make('', []);
    }
    // []T, [2]T, [...]T
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return make('Array', one(field(node, 'element')));
    case 'map_type':
      return make('Map', [...one(field(node, 'key')), ...one(field(node, 'value'))]);
    case 'channel_type':
      return make('chan', one(field(node, 'value')));
    // *T, (T), ~T
    case 'pointer_type':
    case 'parenthesized_type':
    case 'negated_type':
    case 'type_elem':
    case 'type_constraint': {
      const inner = named(node)[0];
      return inner ? lowerType(low, inner) : make('', []);
    }
    // (T, error) as results
    case 'parameter_list': {
      const results = resultTypes(node);
      const [only] = results;
      return only && results.length === 1 ? lowerType(low, only) : make('', results.map((part) => lowerType(low, part)));
    }
    // func(A) R: what it gives; one that gives nothing has no name
    case 'function_type': {
      const result = field(node, 'result');
      return result ? make('Func', one(result)) : make('', []);
    }
    // struct{…}, interface{…}
    default:
      return make('', []);
  }
}

/** One type for each result: `(a, b int)` are two. */
function resultTypes(list: SyntaxNode): readonly SyntaxNode[] {
  return named(list).flatMap((part) => {
    const type = field(part, 'type');
    const names = part.children.filter((inner) => inner.field === 'name' && inner.named).length;
    return type ? Array.from({ length: Math.max(1, names) }, () => type) : [];
  });
}

/** Nodes that are types and no expressions. */
export const typeNodes: ReadonlySet<string> = new Set([
  'type_identifier', 'qualified_type', 'generic_type', 'pointer_type', 'array_type', 'implicit_length_array_type', 'slice_type', 'struct_type',
  'map_type', 'channel_type', 'function_type', 'interface_type', 'negated_type', 'parenthesized_type',
]);

/** Types that every file knows without declaring them; called, they convert. */
export const predeclaredTypes: ReadonlySet<string> = new Set([
  'any', 'bool', 'byte', 'complex64', 'complex128', 'error', 'float32', 'float64', 'int', 'int8', 'int16', 'int32', 'int64', 'rune', 'string',
  'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr',
]);

/** `T` and `p.T` without blanks, pointers and type arguments; '' for types without a name. */
export function dottedName(low: GoLowering, node: SyntaxNode): string {
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
    case 'field_identifier':
    case 'package_identifier':
      return low.textOf(node);
    case 'qualified_type':
    case 'selector_expression': {
      const parts = [field(node, 'package') ?? field(node, 'operand'), field(node, 'name') ?? field(node, 'field')];
      return parts.flatMap((part) => (part ? [dottedName(low, part)] : [])).join('.');
    }
    default: {
      const inner = namedTypeIn(node);
      return inner && inner !== node ? dottedName(low, inner) : '';
    }
  }
}

/** The type that pointers, brackets and type arguments are put around; null for types without a name. */
export function namedTypeIn(node: SyntaxNode): SyntaxNode | null {
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
    case 'qualified_type':
    case 'selector_expression':
      return node;
    case 'generic_type': {
      const type = field(node, 'type');
      return type ? namedTypeIn(type) : null;
    }
    case 'pointer_type':
    case 'parenthesized_type':
    case 'parenthesized_expression':
    case 'unary_expression': {
      const inner = named(node)[0];
      return inner ? namedTypeIn(inner) : null;
    }
    default:
      return null;
  }
}

/** Type arguments of `T[A, B]`. */
export function typeArgumentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list = node.type === 'type_arguments' ? node : child(node, 'type_arguments');
  return list ? named(list).flatMap((part) => (part.type === 'type_elem' ? named(part).slice(0, 1) : [part])) : [];
}

/** A type's name as a value: what a composite literal constructs, what a type switch compares with. */
export function typeAsValue(low: GoLowering, node: SyntaxNode): Expression {
  const type = namedTypeIn(node);
  if (!type) return unknown([], node);
  const outer = field(type, 'package') ?? field(type, 'operand');
  const name = field(type, 'name') ?? field(type, 'field');
  if (!outer || !name) return low.binder.typeName(low.textOf(type), spanOf(type));
  const object = low.binder.typeName(low.textOf(outer), spanOf(outer));
  return { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: spanOf(type) };
}
