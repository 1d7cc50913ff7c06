import type { Expression, FunctionNode } from '../program/model.js';
import type { SourceFile } from './project.js';
import { HOLE } from './routes.js';

/** A stretch of a text: known text with the literal it comes from, or a hole. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string; readonly node: Expression; readonly file: SourceFile }
  | {
      readonly kind: 'hole';
      readonly node: Expression;
      readonly file: SourceFile;
      /** Set when the hole is a parameter (or a property of one) of a function. */
      readonly parameter: { readonly fn: FunctionNode; readonly index: number; readonly key: string | null } | null;
    };

/** One way a text can read. */
export type Text = readonly TextPart[];

/** How many ways one text is followed; a variable assigned a hundred texts is no URL. */
export const MAX_TEXTS = 8;

/** A text of which nothing is known. */
export function hole(node: Expression, file: SourceFile): Text {
  return [{ kind: 'hole', node, file, parameter: null }];
}

/** A known text, with the expression that stands for it. */
export function known(text: string, node: Expression, file: SourceFile): Text {
  return [{ kind: 'text', text, node, file }];
}

/** True when any stretch of the text is known. */
export function isKnown(text: Text): boolean {
  return text.some((part) => part.kind === 'text' && part.text !== '');
}

/** True when anything is known of the text: some of it, or that it is a parameter. */
export function isFollowed(text: Text): boolean {
  return text.some((part) => (part.kind === 'text' ? part.text !== '' : part.parameter !== null));
}

/** A text as one string with `HOLE` for unknown stretches. */
export function flatten(text: Text): string {
  return text.map((part) => (part.kind === 'text' ? part.text : HOLE)).join('');
}

/** All ways to follow each of some texts by each of others. */
export function chained(before: readonly Text[], after: readonly Text[]): readonly Text[] {
  return before.flatMap((text) => after.map((option) => [...text, ...option])).slice(0, MAX_TEXTS);
}

/** The stretch between two offsets of the flattened text. */
export function cut(text: Text, start: number, end: number): Text {
  let position = 0;
  return text.flatMap((part): Text => {
    const from = position;
    const length = part.kind === 'text' ? part.text.length : 1;
    position += length;
    if (position <= start || from >= end) return [];
    return part.kind === 'hole' ? [part] : [{ ...part, text: part.text.slice(Math.max(0, start - from), end - from) }];
  });
}

/** The part that covers an offset of the flattened text. */
export function partAt(text: Text, offset: number): TextPart | null {
  let position = 0;
  for (const part of text) {
    const length = part.kind === 'text' ? part.text.length : 1;
    if (offset < position + length) return part;
    position += length;
  }
  return text.at(-1) ?? null;
}

/**
 * The whole template or concatenation that a literal is a part of; the literal itself where there is
 * none, or where it runs over several lines, so that the place is the line a reader looks for.
 */
export function wholeText(node: Expression, file: SourceFile): Expression {
  const parent = file.index.parent.get(node);
  if (parent?.kind !== 'template') return node;
  return file.text.slice(parent.span.start, parent.span.end).includes('\n') ? node : parent;
}
