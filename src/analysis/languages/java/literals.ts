import type { Expression } from '../../program/model.js';
import { number, text, unknown } from '../tree-sitter/build.js';
import { childrenOf, named, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';

/** `"a"`, `'a'`, and text blocks: text. A character is a text of one letter. */
export function lowerText(low: JavaLowering, node: SyntaxNode): Expression {
  const interpolated = childrenOf(node, 'string_interpolation').flatMap((part) => named(part));
  if (interpolated.length > 0) return unknown(interpolated.map((part) => low.expression(part)), node);
  const raw = low.textOf(node);
  if (raw.startsWith('"""')) return text(unescaped(unindented(raw.slice(3).replace(/"""$/, ''))), node);
  return text(unescaped(raw.replace(/^["']|["']$/g, '')), node);
}

/** `1_000L`, `0x1F`, `0b11`, `017`, `1.5e3f`, `0x1.8p3`. */
export function lowerNumber(low: JavaLowering, node: SyntaxNode): Expression {
  const plain = low.textOf(node).replaceAll('_', '').toLowerCase();
  switch (node.type) {
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'binary_integer_literal':
      return number(Number(plain.replace(/l$/, '')), node);
    case 'octal_integer_literal':
      return number(Number.parseInt(plain.replace(/^0o?/, ''), 8), node);
    default:
      return number(plain.startsWith('0x') ? hexadecimalFloat(plain) : Number(plain.replace(/[fd]$/, '')), node);
  }
}

function hexadecimalFloat(plain: string): number {
  const parts = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)[fd]?$/.exec(plain);
  if (!parts) return Number.NaN;
  const [, whole = '', fraction = '', exponent = '0'] = parts;
  return Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
}

/**
 * The content of a text block: what follows its first line, without the indentation that all its lines
 * share with the closing quotes, and without blanks at the ends of lines.
 */
function unindented(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n').slice(1);
  const last = lines.length - 1;
  const indents = lines.flatMap((line, index) => (index === last || line.trim() !== '' ? [/^\s*/.exec(line)?.[0].length ?? 0] : []));
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared).trimEnd()).join('\n');
}

const ESCAPE = /\\(?:u+[\da-fA-F]{4}|[0-3]?[0-7]{1,2}|[\s\S])/g;

const simpleEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t', '\n': '' };

function unescaped(content: string): string {
  return content.replace(ESCAPE, (escape) => {
    const body = escape.slice(1);
    if (/^u+[\da-fA-F]/.test(body)) return String.fromCharCode(Number.parseInt(body.replace(/^u+/, ''), 16));
    if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
    return simpleEscapes[body] ?? body;
  });
}
