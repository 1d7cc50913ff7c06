import type { Element } from 'hast';
import { h, type Content } from './element.js';

/** A part of a page under its heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Said behind the title in the list of contents. */
  readonly count?: string;
  readonly content: Content;
  /** Parts that the list of contents names below this one. */
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

/** A section of the page itself. */
export const mainSection = ({ id, title, content }: Section): Element => h('section', { id, ariaLabelledBy: `${id}-title` }, h('h2', { id: `${id}-title` }, title), content);

/** A section inside one: 3 and 4 are the levels of headings. */
export const innerSection = (level: 3 | 4, id: string, title: Content, content: Content): Element => h('section', { id }, h(`h${String(level)}`, title), content);

/** Content that opens on demand, with a line that says what it is and how much. It is printed as well. */
export const folded = (summary: Content, content: Content, isOpen = false): Element => h('details', { open: isOpen }, h('summary', summary), content);

/** What stands where a list is empty. */
export const nothing = (text: string): Element => h('p.nothing', text);

/** Names with what is said of them; entries without content are left out. */
export function described(entries: readonly (readonly [name: string, content: Content])[]): Element {
  return h('dl.described', entries.filter(([, content]) => !isEmpty(content)).map(([name, content]) => h('div', h('dt', name), h('dd', content))));
}

const isEmpty = (content: Content): boolean => content === '' || (Array.isArray(content) && content.every((one: Content) => isEmpty(one)));

/** One number of a summary. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** What the number is made of. */
  readonly note?: Content;
  /** Id of the section that has the rest. */
  readonly target?: string;
}

/** Numbers side by side, each with its name. */
export function figures(entries: readonly Figure[]): Element {
  return h('dl.figures', entries.map(({ label, value, note, target }) =>
    h('div', h('dt', label), h('dd', h('span.figure', target === undefined ? value : h('a', { href: `#${target}` }, value)), note === undefined ? [] : [' ', h('span.note', note)])),
  ));
}
