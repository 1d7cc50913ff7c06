import type { InlineCode, PhrasingContent, Strong, Text } from 'mdast';
import { shortened, visibleText } from '../visible-text.js';

/** A run of phrases, such as a line. */
export type Phrases = readonly PhrasingContent[];

/** Longest text that a page takes over from a file, in UTF-16 units. */
const longestText = 1000;

/**
 * What GitHub makes something of although it is plain text: addresses, mentions, numbers of issues,
 * ids of commits, emoji by name, formulas. Words that hold no backtick, backslash or pipe, so that
 * they are safe as code in a table as well.
 */
const active = new RegExp([
  String.raw`(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)[^\s|\\${'`'}<>]*`,
  // What stands before the mark belongs to it, from its beginning: so each character is looked at once.
  String.raw`(?:(?<![\w./+-])[\w./+-]*)?@[\w./-]*`,
  String.raw`(?:(?<![\w./-])[\w./-]*)?#\d\w*`,
  String.raw`\bGH-\d+`,
  String.raw`\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b`,
  String.raw`:[a-z0-9_+-]+:`,
  String.raw`\$[^\s|\\${'`'}]*`,
].map((one) => `(?:${one})`).join('|'), 'giu');

/** What none of these words lacks. */
const suspicious = /[@#:$]|www\.|GH-|\d[a-f]|[a-f]\d/iu;

/** Words that are shown as they are, whatever they hold. Of very long text the beginning. */
export function text(words: string): PhrasingContent[] {
  const shown = shortened(visibleText(words), longestText);
  if (!suspicious.test(shown)) return shown === '' ? [] : [plain(shown)];
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: word, index } of shown.matchAll(active)) {
    if (index > end) nodes.push(plain(shown.slice(end, index)));
    const last = nodes.at(-1);
    // Two pieces of code side by side would be read as one, with backticks inside.
    if (index === end && last?.type === 'inlineCode') last.value += word;
    else nodes.push({ type: 'inlineCode', value: word });
    end = index + word.length;
  }
  if (end < shown.length) nodes.push(plain(shown.slice(end)));
  return nodes;
}

/** A sentence of the knowledge base: names in backticks are code. Not for cells of tables. */
export function prose(words: string): PhrasingContent[] {
  return words.split(/`([^`]+)`/).flatMap((part, index) => (index % 2 === 1 ? [code(part)] : text(part)));
}

/** A name or a value from code. Not for cells of tables: a pipe behind a backslash would end the cell. */
export function code(words: string): InlineCode | Text {
  const shown = shortened(visibleText(words), longestText);
  return shown.trim() === '' ? plain('(empty)') : { type: 'inlineCode', value: shown };
}

export function strong(...children: PhrasingContent[]): Strong {
  return { type: 'strong', children };
}

/** Words of this program, which hold nothing that would need care. */
export function plain(words: string): Text {
  return { type: 'text', value: words };
}

/** A link to a page of the web; plain text where the address is none. */
export function link(words: string, address: string | null): PhrasingContent[] {
  if (address === null || !/^https?:\/\/[^\s<>]+$/.test(address)) return text(words);
  return [{ type: 'link', url: address, children: [plain(visibleText(words))] }];
}

/** Phrases with something between each two of them. */
export function joined(parts: readonly (readonly PhrasingContent[])[], between: string): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plain(between), ...part]));
}
