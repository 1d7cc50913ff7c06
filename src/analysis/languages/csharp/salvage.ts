import { ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';

/** Pieces of headers: they say nothing without the declaration they belonged to. */
const headerParts: ReadonlySet<string> = new Set([
  'modifier', 'attribute_list', 'parameter_list', 'type_parameter_list', 'base_list', 'type_argument_list', 'implicit_type', 'predefined_type',
  'nullable_type', 'array_type', 'accessor_list', 'accessor_declaration', 'parameter', 'interpolation_start', 'interpolation_brace', 'string_content',
]);

/** What can still be read of a place that did not parse: the statements, members and expressions in it. */
export function salvaged(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).flatMap((part) => (part.type === ERROR ? salvaged(part) : headerParts.has(part.type) ? [] : [part]));
}
