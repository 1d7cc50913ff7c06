import { ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';

/** Pieces of heads: they say nothing without the declaration they belonged to. */
const headerParts: ReadonlySet<string> = new Set([
  'parameter_list', 'parameter_declaration', 'variadic_parameter_declaration', 'type_parameter_list', 'type_arguments', 'field_declaration', 'field_identifier',
  'package_identifier', 'label_name', 'dot', 'blank_identifier', 'escape_sequence', 'interpreted_string_literal_content', 'raw_string_literal_content', 'import_spec',
]);

/** What can still be read of a place that did not parse: the declarations, statements and expressions in it. */
export function salvaged(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).flatMap((part) => {
    if (part.type === ERROR) return salvaged(part);
    if (part.type === 'expression_list' || part.type === 'argument_list') return named(part);
    return headerParts.has(part.type) || part.type.endsWith('_type') ? [] : [part];
  });
}

/** Nodes that read what did not parse among their children as well. */
const readers: ReadonlySet<string> = new Set([
  ERROR, 'argument_list', 'literal_value', 'literal_element', 'expression_list', 'parenthesized_expression', 'expression_statement', 'return_statement', 'variadic_argument',
  'function_declaration', 'method_declaration', 'func_literal', 'go_statement', 'defer_statement',
]);

/** Places in a statement that did not parse and that nothing else reads; statements inside it look after their own. */
export function lostIn(statement: SyntaxNode): readonly SyntaxNode[] {
  return statement.children.flatMap((part) => {
    if (part.type === ERROR) return readers.has(statement.type) ? [] : [part];
    const readsItself = part.type === 'block' || part.type === 'statement_list' || part.type === 'func_literal' || /_(?:statement|declaration)$/.test(part.type);
    return readsItself ? [] : lostIn(part);
  });
}
