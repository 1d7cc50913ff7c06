import type { Expression } from '../program/model.js';
import type { SourceFile } from './project.js';
import { chained, hole, MAX_TEXTS, type Text } from './text.js';

/** Notation of a format text's fields. */
export type Notation =
  /** `%s`, `%d`, `%1$s`, `%(name)s`: printf and its kin. */
  | 'percent'
  /** `{0}`, `{}`, `{name}`: `string.Format`, `str.format`, `MessageFormat`. */
  | 'braces';

const fields: Readonly<Record<Notation, RegExp>> = {
  percent: /%%|%(?:\((\w+)\)|(\d+)\$)?[-#0 +]*(?:\d+|\*)?(?:\.\d+)?[a-zA-Z]/g,
  braces: /\{\{|\}\}|\{([^{}!:,]*)[^{}]*\}/g,
};

/** What fills a field: by position from 0, or by name; null where the call gives nothing for it. */
export type Filler = (field: number | string) => readonly Text[] | null;

/**
 * A format text with its fields filled. Known stretches keep the format literal as their place;
 * fields that nothing fills are holes.
 */
export function formatted(format: Text, notation: Notation, fill: Filler, node: Expression, file: SourceFile): readonly Text[] {
  let texts: readonly Text[] = [[]];
  let next = 0;
  for (const part of format) {
    if (part.kind === 'hole') {
      texts = chained(texts, [[part]]);
      continue;
    }
    let end = 0;
    for (const match of part.text.matchAll(fields[notation])) {
      texts = chained(texts, [[{ ...part, text: part.text.slice(end, match.index) }]]);
      end = match.index + match[0].length;
      if (match[0] === '%%' || match[0] === '{{' || match[0] === '}}') {
        texts = chained(texts, [[{ ...part, text: match[0].slice(1) }]]);
        continue;
      }
      const name = match[1] ?? (match[2] === undefined ? '' : String(Number(match[2]) - 1));
      const field = name === '' ? next++ : /^\d+$/.test(name) ? Number(name) : name;
      texts = chained(texts, (fill(field) ?? [hole(node, file)]).slice(0, MAX_TEXTS));
    }
    texts = chained(texts, [[{ ...part, text: part.text.slice(end) }]]);
  }
  return texts.map((text) => text.filter((part) => part.kind === 'hole' || part.text !== ''));
}
