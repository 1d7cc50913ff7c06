import type { Expression, Literal } from '../../program/model.js';
import { text, unknown } from '../tree-sitter/build.js';
import { child, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';

/** `"a"`, `@"a"`, `"""a"""`, `'a'`: text. A character is a text of one letter. */
export function lowerText(low: CsharpLowering, node: SyntaxNode): Literal {
  const raw = low.textOf(node);
  switch (node.type) {
    case 'verbatim_string_literal':
      return text(raw.replace(/^@"|"(?:u8)?$/gi, '').replaceAll('""', '"'), node);
    case 'raw_string_literal': {
      const content = child(node, 'raw_string_content');
      return text(content ? unindented(low.textOf(content)) : '', node);
    }
    default:
      return text(raw.replace(/^["']|["'](?:u8)?$/gi, '').replace(ESCAPE, unescape), node);
  }
}

/** `$"a{b}"`: text parts and values in order. */
export function lowerInterpolated(low: CsharpLowering, node: SyntaxNode): Expression {
  const opening = child(node, 'interpolation_start');
  const isVerbatim = opening !== null && low.textOf(opening).includes('@');
  const isRaw = child(node, 'interpolation_quote') !== null;
  const parts: Expression[] = [];
  let pending: { value: string; start: number; end: number } | null = null;
  const flush = (): void => {
    if (pending) parts.push(text(pending.value, pending));
    pending = null;
  };
  for (const part of named(node)) {
    if (part.type === 'string_content' || part.type === 'escape_sequence') {
      const raw = low.textOf(part);
      const cooked = isRaw ? raw : (isVerbatim ? raw.replaceAll('""', '"') : raw.replace(ESCAPE, unescape)).replaceAll('{{', '{').replaceAll('}}', '}');
      // The parser splits text at escapes; it is one part all the same.
      pending = pending ? { value: pending.value + cooked, start: pending.start, end: part.end } : { value: cooked, start: part.start, end: part.end };
    } else if (part.type === 'interpolation') {
      flush();
      const value = named(part).find((inner) => !inner.type.startsWith('interpolation_'));
      parts.push(value ? low.expression(value) : unknown([], part));
    }
  }
  flush();
  return { kind: 'template', parts, span: spanOf(node) };
}

/** The text between the quotes. */
export function innerSpan(low: CsharpLowering, node: SyntaxNode): { start: number; end: number } {
  const content = child(node, 'string_literal_content', 'raw_string_content');
  if (node.type === 'string_literal') return { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
  if (node.type === 'verbatim_string_literal') return { start: node.start + 2, end: Math.max(node.start + 2, node.end - (low.textOf(node).endsWith('"') ? 1 : 0)) };
  return content ? spanOf(content) : spanOf(node);
}

/** Raw texts over several lines lose the indentation of their last line. */
function unindented(content: string): string {
  const lines = content.split(/\r?\n/);
  const last = lines.at(-1);
  if (lines.length < 3 || last === undefined || last.trim() !== '') return content;
  return lines.slice(1, -1).map((line) => (line.startsWith(last) ? line.slice(last.length) : line)).join('\n');
}

const ESCAPE = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,4}|[\s\S])/g;

const simpleEscapes: Readonly<Record<string, string>> = {
  0: '\0', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', e: '\x1b',
};

function unescape(escape: string): string {
  const body = escape.slice(1);
  if (body.length === 1) return simpleEscapes[body] ?? body;
  const code = parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}
