import type { Expression, ObjectEntry, ObjectLiteral, Span } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';
import { firstRead } from './salvage.js';
import { innerSpan, isText, lowerText } from './strings.js';
import { typeArgumentsOf, typeAsValue } from './types.js';

/**
 * `T{…}`. Slices and arrays are lists, maps and structs without a name are objects, and a named type
 * is constructed. Inside a list or map of T, `{…}` alone is a T too.
 *
 * @param type the type as written, here or around; null where nothing tells.
 * @param node what the literal's span covers.
 */
export function lowerComposite(low: GoLowering, type: SyntaxNode | null, body: SyntaxNode | null, node: SyntaxNode): Expression {
  switch (type?.type) {
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return { kind: 'list', elements: elementsOf(body).map((element) => lowerItem(low, element, field(type, 'element'))), span: spanOf(node) };
    case 'map_type':
      return lowerEntries(low, body, node, field(type, 'value'));
    case 'pointer_type':
    case 'parenthesized_type': {
      const inner = named(type)[0];
      return lowerComposite(low, inner ?? null, body, node);
    }
    case 'struct_type':
    case undefined:
      if (elementsOf(body).some((element) => element.type === 'keyed_element')) return lowerEntries(low, body, node, null);
      return { kind: 'list', elements: elementsOf(body).map((element) => lowerItem(low, element, null)), span: spanOf(node) };
    default:
      return {
        kind: 'call',
        callee: typeAsValue(low, type ?? node),
        args: [],
        typeArgs: type ? typeArgumentsOf(type).map((part) => low.type(part)) : [],
        isNew: true,
        initializer: lowerEntries(low, body, body ?? node, null),
        span: spanOf(node),
      };
  }
}

function elementsOf(body: SyntaxNode | null): readonly SyntaxNode[] {
  return body ? named(body) : [];
}

/** `{ A: 1, "b": 2, c }`. */
function lowerEntries(low: GoLowering, body: SyntaxNode | null, node: SyntaxNode, valueType: SyntaxNode | null): ObjectLiteral {
  // A plain name before the colon is a field, except in a map, where it is a value.
  const isMap = valueType !== null;
  return { kind: 'object', entries: elementsOf(body).map((element) => lowerEntry(low, element, valueType, isMap)), span: spanOf(node) };
}

function lowerEntry(low: GoLowering, node: SyntaxNode, valueType: SyntaxNode | null, isMap: boolean): ObjectEntry {
  if (node.type !== 'keyed_element') return { key: null, keySpan: emptySpan(node.start), value: lowerValue(low, node, valueType), spread: false };
  const key = inside(field(node, 'key'));
  const value = field(node, 'value');
  const lowered = value ? lowerValue(low, value, valueType) : unknown([], emptySpan(node.end));
  const entry = (name: string | null, keySpan: Span, result: Expression): ObjectEntry => ({ key: name, keySpan, value: result, spread: false });
  if (!key) return entry(null, emptySpan(node.start), lowered);
  if (isText(key)) return entry(String(lowerText(low, key).value), innerSpan(key), lowered);
  if (!isMap && key.type === 'identifier') return entry(low.textOf(key), spanOf(key), lowered);
  // A key that is worked out stays reachable beside the value, which comes last.
  const computed = low.expression(key);
  const isPlain = ['name', 'member', 'literal'].includes(computed.kind);
  return entry(null, spanOf(key), isPlain ? lowered : unknown([computed, lowered], node));
}

/** An element of a list; an index in front of it says where it stands. */
function lowerItem(low: GoLowering, node: SyntaxNode, type: SyntaxNode | null): Expression {
  if (node.type !== 'keyed_element') return lowerValue(low, node, type);
  const value = field(node, 'value');
  return value ? lowerValue(low, value, type) : unknown([], emptySpan(node.end));
}

/** A value that may leave out the type that the literal around gives it. */
function lowerValue(low: GoLowering, node: SyntaxNode, type: SyntaxNode | null): Expression {
  const value = inside(node);
  if (value?.type === 'literal_value') return lowerComposite(low, type, value, value);
  return low.expressionOr(value, node);
}

function inside(node: SyntaxNode | null): SyntaxNode | null {
  return node?.type === 'literal_element' ? firstRead(node) : node;
}
