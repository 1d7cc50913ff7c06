import type { Literal, Span } from '../../program/model.js';
import { text } from '../tree-sitter/build.js';
import type { SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';

/** `"a"`, `` `a` `` and `'a'`: text. A character is a text of one letter. */
export function lowerText(low: GoLowering, node: SyntaxNode): Literal {
  const raw = low.textOf(node);
  if (raw.startsWith('`')) return text(raw.replace(/^`|`$/g, '').replaceAll('\r', ''), node);
  return text(raw.replace(/^["']|["']$/g, '').replace(ESCAPE, unescape), node);
}

export function isText(node: SyntaxNode): boolean {
  return node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal';
}

/** The text between the quotes. */
export function innerSpan(node: SyntaxNode): Span {
  return { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
}

const ESCAPE = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[0-7]{3}|[\s\S])/g;

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};

function unescape(escape: string): string {
  const body = escape.slice(1);
  if (body.length === 1) return simpleEscapes[body] ?? body;
  const code = /^[0-7]/.test(body) ? parseInt(body, 8) : parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}
