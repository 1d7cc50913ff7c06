import type { AlignType, BlockContent, Heading, Html, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plain } from './phrases.js';

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** One item of a list: a line, and what belongs below it. */
export function item(line: readonly PhrasingContent[], ...below: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...line), ...below] };
}

export function list(items: readonly ListItem[], options: { readonly ordered?: boolean } = {}): List {
  return { type: 'list', ordered: options.ordered === true, spread: false, children: [...items] };
}

/** A table; the first row is its head. Cells hold `text` and own words, never `code`. */
export function table(align: readonly AlignType[], rows: readonly (readonly (readonly PhrasingContent[])[])[]): Table {
  return {
    type: 'table',
    align: [...align],
    children: rows.map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
    })),
  };
}

/** Something that a reader unfolds. @param summary own words. */
export function folded(summary: string, ...below: BlockContent[]): BlockContent[] {
  const html = (value: string): Html => ({ type: 'html', value });
  return [html(`<details>\n<summary>${summary}</summary>`), ...below, html('</details>')];
}

/** The text of a page. The same tree gives the same text. */
export function written(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), {
      // GitHub also strikes words out, which the writer knows nothing of.
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
      // What follows a tag without an empty line would be read as HTML too.
      join: [(left, right) => (left.type === 'html' || right.type === 'html') && left.type !== 'paragraph' ? 1 : undefined],
    }],
  });
}

const counts = new Intl.NumberFormat('en-US');

/** A number as people read it: `5,000`. */
export function number(count: number): string {
  return counts.format(count);
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** The remark about what a page leaves out. */
export function leftOut(count: number, what: string): Paragraph {
  return paragraph(plain(`And ${counted(count, `more ${what}`)}; `), { type: 'inlineCode', value: '--format json' }, plain(' has all.'));
}
