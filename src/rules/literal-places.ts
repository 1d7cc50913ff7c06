import type { SourceFile } from '../analysis/calls/project.js';
import type { Text, TextPart } from '../analysis/calls/text.js';
import type { Argument, Expression, ObjectEntry, Span } from '../analysis/program/model.js';

/** A place in the source that a character of a text comes from. */
export interface SourcePlace {
  readonly file: SourceFile;
  /** Offset in the file. */
  readonly offset: number;
  /** The literal that holds it. */
  readonly node: Expression;
}

/**
 * Finds where a character of a flattened text is written.
 *
 * @returns null for a character of an unknown stretch, and for one inside a literal whose source
 * spells its text differently (escapes).
 */
export function sourcePlace(text: Text, offset: number): SourcePlace | null {
  let position = 0;
  for (const part of text) {
    const length = part.kind === 'text' ? part.text.length : 1;
    if (offset < position + length) {
      if (part.kind === 'hole') return null;
      const start = partStart(part);
      return start === null ? null : { file: part.file, offset: start + offset - position, node: part.node };
    }
    position += length;
  }
  return null;
}

/** Where a stretch of a literal's text begins; a literal may give several, as a format does around its fields. */
function partStart(part: Extract<TextPart, { kind: 'text' }>): number | null {
  const start = literalStart(part.node, part.file);
  if (start === null || part.node.kind !== 'literal') return null;
  const value = String(part.node.value);
  const at = value.indexOf(part.text);
  return at < 0 || at !== value.lastIndexOf(part.text) ? null : start + at;
}

/** Offset of the first character of a string literal's text; null where it is written with escapes. */
export function literalStart(node: Expression, file: SourceFile): number | null {
  if (node.kind !== 'literal' || typeof node.value !== 'string') return null;
  const at = file.text.slice(node.span.start, node.span.end).indexOf(node.value);
  return at < 0 ? null : node.span.start + at;
}

/** The whole template or concatenation that a literal is part of, else the literal. */
export function wholeText(node: Expression, file: SourceFile): Expression {
  let current = node;
  for (;;) {
    const parent = file.index.parent.get(current);
    if (parent?.kind !== 'template') return current;
    current = parent;
  }
}

/** True where an expression is nothing but one string literal. */
export function isStringLiteral(node: Expression): node is Expression & { readonly kind: 'literal'; readonly value: string } {
  return node.kind === 'literal' && typeof node.value === 'string';
}

/**
 * What to cut to drop one item of a comma-separated list together with its comma. An item at the end
 * of a line goes with the comma before it, so that the next line stays where it is.
 *
 * @param items spans of all items, in order.
 */
export function itemCut(items: readonly Span[], index: number, text: string): Span | null {
  const item = items[index];
  if (!item) return null;
  const next = items[index + 1];
  const previous = items[index - 1];
  const breaks = (start: number, end: number): boolean => text.slice(start, end).includes('\n');
  const endsLine = next && previous && breaks(item.end, next.start) && !breaks(previous.end, item.start);
  if (next && !endsLine) return { start: item.start, end: next.start };
  return previous ? { start: previous.end, end: item.end } : item;
}

/** An entry of an object literal as a whole, the quotes of its key included. */
export function entrySpan({ keySpan, value }: ObjectEntry, file: SourceFile): Span {
  const before = file.text[keySpan.start - 1];
  const quoted = (before === '"' || before === "'") && file.text[keySpan.end] === before;
  return { start: Math.min(quoted ? keySpan.start - 1 : keySpan.start, value.span.start), end: value.span.end };
}

/** An argument as a whole, its name included. */
export function argumentSpan({ nameSpan, value }: Argument): Span {
  return { start: nameSpan?.start ?? value.span.start, end: value.span.end };
}
