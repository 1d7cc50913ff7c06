import { ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';

/** Pieces of headers: they say nothing without the declaration they belonged to. */
const headerParts: ReadonlySet<string> = new Set([
  'modifiers', 'formal_parameters', 'formal_parameter', 'spread_parameter', 'receiver_parameter', 'inferred_parameters', 'type_parameters', 'type_parameter',
  'type_arguments', 'type_list', 'superclass', 'super_interfaces', 'extends_interfaces', 'permits', 'throws', 'dimensions', 'type_identifier',
  'scoped_type_identifier', 'generic_type', 'array_type', 'annotated_type', 'integral_type', 'floating_point_type', 'boolean_type', 'void_type', 'wildcard', 'asterisk',
  'catch_type', 'catch_formal_parameter', 'string_fragment', 'multiline_string_fragment', 'escape_sequence', 'underscore_pattern',
]);

/** What can still be read of a place that did not parse: the statements, members and expressions in it. */
export function salvaged(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).flatMap((part) => (part.type === ERROR ? salvaged(part) : headerParts.has(part.type) ? [] : [part]));
}
