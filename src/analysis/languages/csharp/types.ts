import type { TypeRef } from '../../program/model.js';
import { childrenOf, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { dottedName, typeArgumentsOf } from './names.js';

/** A type as written; null for `var`, which names none. */
export function lowerType(low: CsharpLowering, node: SyntaxNode): TypeRef | null {
  const make = (name: string, args: readonly TypeRef[]): TypeRef => low.binder.type(name, args, spanOf(node));
  const all = (nodes: readonly SyntaxNode[]): readonly TypeRef[] => nodes.flatMap((part) => lowerType(low, part) ?? []);
  switch (node.type) {
    case 'implicit_type':
      return null;
    case 'identifier':
    case 'predefined_type':
    case 'qualified_name':
    case 'generic_name':
    case 'alias_qualified_name':
    case 'member_access_expression':
      return make(dottedName(low, node), all(typeArgumentsOf(node)));
    // T[]
    case 'array_type':
      return make('Array', all(childrenOf(node, ...typeNodes).filter((part) => part.field === 'type')));
    // T?, ref T, scoped T, T*
    case 'nullable_type':
    case 'ref_type':
    case 'scoped_type':
    case 'pointer_type': {
      const inner = field(node, 'type') ?? named(node)[0];
      return inner ? lowerType(low, inner) : null;
    }
    // (A, B b)
    case 'tuple_type':
      return make('', all(childrenOf(node, 'tuple_element').flatMap((element) => field(element, 'type') ?? [])));
    // Base(argument) of a record
    case 'primary_constructor_base_type': {
      const type = field(node, 'type');
      return type ? lowerType(low, type) : null;
    }
    default:
      return make('', []);
  }
}

/** Nodes that are types. */
export const typeNodes = [
  'identifier', 'predefined_type', 'qualified_name', 'generic_name', 'alias_qualified_name', 'array_type', 'nullable_type', 'ref_type',
  'scoped_type', 'pointer_type', 'tuple_type', 'implicit_type', 'function_pointer_type', 'primary_constructor_base_type',
] as const;
