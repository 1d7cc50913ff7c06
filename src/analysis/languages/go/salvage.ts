import { ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';

/** Pieces of heads: they say nothing without the declaration they belonged to. */
const headerParts: ReadonlySet<string> = new Set([
  'parameter_list', 'parameter_declaration', 'variadic_parameter_declaration', 'type_parameter_list', 'type_arguments', 'field_declaration', 'field_identifier',
  'package_identifier', 'label_name', 'dot', 'blank_identifier', 'escape_sequence', 'interpreted_string_literal_content', 'raw_string_literal_content', 'import_spec',
]);

/** The first child that is no token and did parse. */
export function firstRead(node: SyntaxNode): SyntaxNode | null {
  return named(node).find((part) => part.type !== ERROR) ?? null;
}

/** What can still be read of a place that did not parse: the declarations, statements and expressions in it. */
export function salvaged(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).flatMap((part) => {
    if (part.type === ERROR) return salvaged(part);
    if (part.type === 'expression_list' || part.type === 'argument_list') return named(part);
    return headerParts.has(part.type) || part.type.endsWith('_type') ? [] : [part];
  });
}

/** Nodes that read what did not parse among their children as well. */
const readers: ReadonlySet<string> = new Set(['argument_list', 'literal_value', 'expression_list', 'function_declaration', 'method_declaration', 'func_literal']);
/** Nodes that hold nothing but statements. */
const lists: ReadonlySet<string> = new Set([ERROR, 'statement_list', 'block']);

/** Places in a statement that did not parse and that nothing else reads; statements inside it look after their own. */
export function lostIn(statement: SyntaxNode): readonly SyntaxNode[] {
  if (lists.has(statement.type)) return [];
  return statement.children.flatMap((part) => {
    if (part.type === ERROR) return readers.has(statement.type) ? [] : [part];
    const readsItself = lists.has(part.type) || part.type === 'func_literal' || /_(?:statement|declaration)$/.test(part.type);
    return readsItself ? [] : lostIn(part);
  });
}
