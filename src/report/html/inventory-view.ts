import { toHtml } from 'hast-util-to-html';
import type { Element, Root, RootContent } from 'hast';
import type { InventoryReport } from '../inventory-report.js';
import { h } from './element.js';
import { bodyOf } from './frame.js';
import { inventoryPage } from './inventory-page.js';
import { style } from './style.js';

/** The inventory for a frame that can open places and pages: nothing in it loads or runs by itself. */
export interface InventoryView {
  /**
   * What stands in the body. Places are `button.place` with `data-path`, and where there is one
   * `data-line`, `data-column` (from 1) and `data-cell` (from 0); ids that have a page are `button.page`
   * with `data-kind` and `data-id`. Tables with very many rows are `table.long`.
   */
  readonly body: string;
  readonly style: string;
  /** Paths that a place leads to, each once, in the order of the page. */
  readonly paths: readonly string[];
}

/** What has a page of its own. */
export type PageKind = 'service' | 'operation' | 'fact' | 'clause' | 'rule';

/** The inventory's page with buttons in place of what leads out of it. @param known paths that can be opened */
export function inventoryView(inventory: InventoryReport, known: ReadonlySet<string>): InventoryView {
  const paths = new Set<string>();
  const context: Context = { known, paths, pages: pagesIn(inventory) };
  const body: Root = { type: 'root', children: bodyOf(inventoryPage(inventory, { onlyChanges: false })).map((element) => withButtons(element, context)) };
  return { body: toHtml(body), style, paths: [...paths] };
}

/** Tables with more rows are marked, so that a frame can leave out what is not in sight. */
const longTable = 100;

interface Context {
  readonly known: ReadonlySet<string>;
  readonly paths: Set<string>;
  readonly pages: ReadonlyMap<string, PageKind>;
}

/** Ids that the page may name, with what they are. Own services have no page: nobody published anything about them. */
function pagesIn({ services, clauses, findings, notEvaluated }: InventoryReport): ReadonlyMap<string, PageKind> {
  const pages = new Map<string, PageKind>();
  for (const { rule } of notEvaluated) pages.set(rule, 'rule');
  for (const { rule } of findings) pages.set(rule, 'rule');
  for (const { id, rules } of clauses) {
    pages.set(id, 'clause');
    for (const rule of rules) pages.set(rule.id, 'rule');
  }
  for (const { id, isOwn, operations, facts } of services) {
    if (isOwn) continue;
    pages.set(id, 'service');
    for (const operation of operations) {
      for (const one of [operation.id, ...operation.deletion.operations, ...(operation.keepsNothingTwin === null ? [] : [operation.keepsNothingTwin])]) pages.set(one, 'operation');
    }
    for (const fact of facts) pages.set(fact.id, 'fact');
  }
  return pages;
}

function withButtons(element: Element, context: Context): Element {
  // A link cannot hold a button; it leads within the page, to where the button is.
  if (element.tagName === 'a') return element;
  if (element.tagName === 'code') return buttonFor(element, context) ?? element;
  if (element.tagName === 'table' && rowsOf(element) > longTable) element.properties.className = ['long'];
  element.children = element.children.map((child) => (child.type === 'element' ? withButtons(child, context) : child));
  return element;
}

function rowsOf(table: Element): number {
  const body = table.children.find((child) => child.type === 'element' && child.tagName === 'tbody');
  return body?.type === 'element' ? body.children.length : 0;
}

function buttonFor(code: Element, { known, paths, pages }: Context): Element | null {
  const { dataPath, dataLine, dataColumn, dataCell, className } = code.properties;
  if (typeof dataPath === 'string') {
    if (!known.has(dataPath)) return null;
    paths.add(dataPath);
    // Beside its file a place shows its numbers alone; whoever hears it out of its list needs the file too.
    const text = textOf(code);
    const name = text.startsWith(dataPath) ? {} : { ariaLabel: `${dataPath}:${text}` };
    return h('button.place', { type: 'button', dataPath, dataLine, dataColumn, dataCell, ...name }, { ...code, properties: { className } });
  }
  const id = textOf(code);
  const kind = className === undefined ? pages.get(id) : undefined;
  return kind === undefined ? null : h('button.page', { type: 'button', dataKind: kind, dataId: id }, code);
}

const textOf = (element: Element): string => (element.children as RootContent[]).map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
