/** Turns the ids that a page names into links to their own pages. */
import type { LookUpItem, LookUpParams } from '../server/protocol.js';
import { addressParts, type PageAddress } from './page-address.js';

/** Code spans, ids in brackets at the end of a sentence, and first cells of table rows: where pages name ids. */
const mentions = /`([A-Za-z0-9][A-Za-z0-9._/-]*)`|\(([a-z0-9][a-z0-9._-]*)\)(?=[:\s]|$)|^\| ([a-z0-9][a-z0-9-]*) \|/gm;

/** Code blocks and existing links are left as they are. */
const untouched = /^```[\s\S]*?^```|\[[^\]\n]*\]\([^)\n]*\)/gm;

/**
 * The page with links. They are relative, the only kind that a preview follows from one page to another.
 *
 * @param items everything that has a page
 */
export function linkedPage(markdown: string, address: PageAddress, items: readonly LookUpItem[]): string {
  const kinds = new Map(items.map(({ kind, id }) => [id, kind]));
  const { path } = addressParts(address);
  const service = address.page === 'look-up' && address.what.kind === 'service' ? address.what.id : null;
  const link = (text: string, id: string): string => {
    const kind = kinds.get(id);
    const own = kind === undefined ? null : addressParts(addressOf({ kind, id })).path;
    return own === null || own === path ? text : `[${text}](${relative(path, own)})`;
  };
  const linked = (text: string): string => text.replace(mentions, (whole: string, span?: string, bracketed?: string, cell?: string) => {
    if (span !== undefined) return link(whole, span);
    if (bracketed !== undefined) return `(${link(bracketed, bracketed)})`;
    return cell === undefined || service === null ? whole : `| ${link(cell, `${service}/${cell}`)} |`;
  });
  let done = '';
  let from = 0;
  for (const match of markdown.matchAll(untouched)) {
    done += linked(markdown.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return done + linked(markdown.slice(from));
}

/** Rules and clauses are explained, everything else is looked up. */
export function addressOf(what: LookUpParams): PageAddress {
  return what.kind === 'rule' || what.kind === 'clause' ? { page: 'explain', id: what.id } : { page: 'look-up', what };
}

/** From one page to another: up to their common folder and down again. */
function relative(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let common = 0;
  while (common < start.length && start[common] === end[common]) common += 1;
  const way = [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
  return encodeURI(way.startsWith('..') ? way : `./${way}`);
}
