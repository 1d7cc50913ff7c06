import { toHtml } from 'hast-util-to-html';
import type { Element, Root, RootContent } from 'hast';
import { visibleText } from '../visible-text.js';
import { h, type Content } from './element.js';
import { mainSection, type Section } from './sections.js';
import { style, styleHash } from './style.js';

/** A page without its frame: what stands in the body, and the name of the whole. */
export interface Page {
  readonly title: string;
  /** One line below the title: what was evaluated, when and with what. */
  readonly lead: Content;
  readonly sections: readonly Section[];
  /** Last line. */
  readonly closing: string;
}

/**
 * The elements of a page's body. They bring no style and no script, so that they can stand in another
 * frame too. What would be invisible in their texts is spelled out.
 */
export const bodyOf = (page: Page): Element[] => elements(page).map(spelledOut);

function elements({ title, lead, sections, closing }: Page): Element[] {
  return [
    h('a.skip', { href: '#content' }, 'Skip to the content'),
    h('header', h('h1', title), h('p.lead', lead)),
    h('div.columns', [
      h('nav.contents', { ariaLabel: 'Contents' }, h('ul', sections.map(({ id, title: name, count, parts = [] }) =>
        h('li', [h('a', { href: `#${id}` }, name), count === undefined ? [] : [' ', h('span.count', `(${count})`)], parts.length === 0 ? [] : h('ul', parts.map((part) => h('li', h('a', { href: `#${part.id}` }, part.title))))]),
      ))),
      h('main#content', { tabIndex: -1 }, sections.map(mainSection)),
    ]),
    h('footer', h('p', closing)),
  ];
}

/** Nothing is loaded and nothing runs, whatever the page holds; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** A whole document: one file that needs nothing besides itself. */
export function htmlDocument(page: Page): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        '\n',
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', visibleText(page.title)),
          h('style', style),
        ]),
        '\n',
        h('body', bodyOf(page).flatMap((element) => [element, '\n'])),
      ]),
    ],
  };
  return `${toHtml(document)}\n`;
}

/** The same tree with its texts as every reader sees them. */
function spelledOut<T extends Element>(element: T): T {
  for (const child of element.children as RootContent[]) {
    if (child.type === 'text') child.value = visibleText(child.value);
    else if (child.type === 'element') spelledOut(child);
  }
  return element;
}
