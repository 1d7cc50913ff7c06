import type { Page } from 'playwright-core';

/** What a browser makes of a page: read from its own tree, not from the text. */
export interface Structure {
  readonly language: string;
  readonly headings: readonly number[];
  readonly repeatedIds: readonly string[];
  /** Links within the page that lead nowhere. */
  readonly deadLinks: readonly string[];
  /** Links that are neither within the page nor to the web, or lack their `rel`. */
  readonly oddLinks: readonly string[];
  /** Elements and attributes that load or run something. */
  readonly active: readonly string[];
  /** Tables without caption, headings of columns, or headings of rows. */
  readonly poorTables: number;
  readonly tables: number;
  readonly landmarks: readonly string[];
}

/** Reads the structure of the page that is open. */
export function structureOf(page: Page): Promise<Structure> {
  // The function runs in the browser, so everything that it needs is inside.
  return page.evaluate(`(() => {
    const all = [...document.querySelectorAll('*')];
    const ids = all.map((element) => element.id).filter((id) => id !== '');
    const links = [...document.querySelectorAll('a')];
    const tables = [...document.querySelectorAll('table')];
    const loading = ['src', 'srcset', 'style', 'background', 'action', 'formaction', 'data', 'poster', 'ping', 'srcdoc', 'xlink:href'];
    return {
      language: document.documentElement.lang,
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName.slice(1))),
      repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      deadLinks: links.map((link) => link.getAttribute('href')).filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
      oddLinks: links.filter((link) => !link.getAttribute('href').startsWith('#') && !(/^https?:$/.test(link.protocol) && link.rel === 'noreferrer noopener')).map((link) => link.outerHTML),
      active: all.flatMap((element) => [
        ...(['script', 'iframe', 'object', 'embed', 'img', 'link', 'form', 'input', 'base', 'svg', 'math', 'template', 'audio', 'video'].includes(element.localName) ? [element.outerHTML] : []),
        ...element.getAttributeNames().filter((name) => name.startsWith('on') || loading.includes(name)).map((name) => element.localName + ' ' + name),
      ]),
      tables: tables.length,
      poorTables: tables.filter((table) => !table.caption?.textContent.trim() || [...table.querySelectorAll('thead th')].some((cell) => cell.scope !== 'col') || [...table.tBodies[0].rows].some((row) => row.cells[0].localName !== 'th' || row.cells[0].scope !== 'row')).length,
      landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => document.querySelectorAll('body > ' + name + ', body > .columns > ' + name).length === 1),
    };
  })()`);
}

/** Texts that are in the page's body and cannot be seen as it is shown now, those of the skip link aside. */
export function unseenTexts(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unseen = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() === '' || element.closest('.skip')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2 || box.height < 2) unseen.push(walker.currentNode.data);
    }
    return unseen;
  })()`);
}
