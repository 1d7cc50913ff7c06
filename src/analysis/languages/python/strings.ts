import type { Expression, Literal, Template } from '../../program/model.js';
import { text, unknown } from '../tree-sitter/build.js';
import { child, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** Node types of text. */
export function isString(node: SyntaxNode): boolean {
  return node.type === 'string' || node.type === 'concatenated_string';
}

/** `"a"`, `f"a{b}"`, `"a" "b"`: a literal where all of it is text, else a template. */
export function lowerString(low: PythonLowering, node: SyntaxNode): Literal | Template {
  const strings = node.type === 'concatenated_string' ? named(node).filter((part) => part.type === 'string') : [node];
  const parts = strings.flatMap((part) => stringParts(low, part));
  if (parts.every((part) => part.kind === 'literal' && part.type === 'string')) {
    return text(parts.map((part) => (part.kind === 'literal' ? String(part.value) : '')).join(''), node);
  }
  return { kind: 'template', parts, span: spanOf(node) };
}

/** Span between the quotes, for names that are written as strings. */
export function contentSpan(node: SyntaxNode): { start: number; end: number } {
  const opening = child(node, 'string_start');
  const closing = child(node, 'string_end');
  return { start: opening?.end ?? node.start, end: closing?.start ?? node.end };
}

function stringParts(low: PythonLowering, node: SyntaxNode): readonly Expression[] {
  const opening = child(node, 'string_start');
  const prefix = opening ? low.textOf(opening).toLowerCase() : '';
  const isRaw = prefix.includes('r');
  const isFormat = prefix.includes('f') || prefix.includes('t');
  return named(node).flatMap((part): readonly Expression[] => {
    switch (part.type) {
      case 'string_content':
        return [text(content(low, part, isRaw, isFormat), part)];
      case 'interpolation':
        return interpolation(low, part);
      default:
        return [];
    }
  });
}

/** `{value!r:{width}}`: the value, then what the format takes in. */
function interpolation(low: PythonLowering, node: SyntaxNode): readonly Expression[] {
  const value = field(node, 'expression');
  const format = field(node, 'format_specifier');
  const inFormat = format ? named(format).filter((part) => part.type !== 'type_conversion') : [];
  return [
    value ? low.expression(value) : unknown([], node),
    ...inFormat.flatMap((part) => (part.type === 'interpolation' || part.type === 'format_expression' ? interpolation(low, part) : [])),
  ];
}

function content(low: PythonLowering, node: SyntaxNode, isRaw: boolean, isFormat: boolean): string {
  const raw = low.textOf(node);
  const cooked = isRaw ? raw : raw.replace(ESCAPE, unescape);
  return isFormat ? cooked.replaceAll('{{', '{').replaceAll('}}', '}') : cooked;
}

const ESCAPE = /\\(?:\r\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;

const simpleEscapes: Readonly<Record<string, string>> = {
  '\n': '', '\r\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};

function unescape(escape: string): string {
  const body = escape.slice(1);
  const simple = simpleEscapes[body];
  if (simple !== undefined) return simple;
  if (/^[0-7]+$/.test(body)) return String.fromCodePoint(parseInt(body, 8));
  if (/^[xuU][\da-fA-F]{2,}$/.test(body)) {
    const code = parseInt(body.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  }
  // Named characters would need the Unicode names; unknown escapes stand for themselves.
  return escape;
}
