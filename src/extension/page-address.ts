/** Addresses of the pages that the extension shows; they hold all that is needed to make the page again. */
import type { LookUpKind, LookUpParams } from '../server/protocol.js';

/** Scheme of the virtual documents. */
export const pageScheme = 'responsible-use';

export type PageAddress =
  | { readonly page: 'look-up'; readonly what: LookUpParams }
  | { readonly page: 'explain'; readonly id: string }
  /** What was said about one call; the subject is what remains once the call itself is forgotten. */
  | { readonly page: 'call'; readonly title: string; readonly what: LookUpParams }
  | { readonly page: 'report' }
  /** Made by running the tests. */
  | { readonly page: 'self-test' };

const kinds: readonly LookUpKind[] = ['service', 'operation', 'fact', 'clause', 'rule', 'coverage'];
const ending = '.md';

/** Path and query of a page; the name ends in `.md` so that the editor shows Markdown. */
export function addressParts(address: PageAddress): { readonly path: string; readonly query: string } {
  switch (address.page) {
    case 'look-up':
      return { path: `/look-up/${address.what.kind}/${address.what.id}${ending}`, query: '' };
    case 'explain':
      return { path: `/explain/${address.id}${ending}`, query: '' };
    case 'call':
      return { path: `/call/${fileName(address.title)}${ending}`, query: `${address.what.kind}=${address.what.id}` };
    case 'report':
      return { path: `/what-was-read${ending}`, query: '' };
    case 'self-test':
      return { path: `/self-tests${ending}`, query: '' };
  }
}

/** The address behind path and query, or null when it is none of ours. */
export function parseAddress(path: string, query: string): PageAddress | null {
  if (!path.endsWith(ending)) return null;
  const [page, ...rest] = path.slice(1, -ending.length).split('/');
  if (page === 'what-was-read' && rest.length === 0) return { page: 'report' };
  if (page === 'self-tests' && rest.length === 0) return { page: 'self-test' };
  if (page === 'explain' && rest.length === 1) return { page, id: rest[0] ?? '' };
  if (page === 'look-up') {
    const what = lookUpOf(rest[0], rest.slice(1).join('/'));
    return what === null ? null : { page, what };
  }
  if (page === 'call') {
    const [kind, id] = query.split('=');
    const what = lookUpOf(kind, id ?? '');
    return what === null ? null : { page, title: rest.join('/'), what };
  }
  return null;
}

function lookUpOf(kind: string | undefined, id: string): LookUpParams | null {
  return isKind(kind) && id !== '' ? { kind, id } : null;
}

function isKind(kind: string | undefined): kind is LookUpKind {
  return (kinds as readonly (string | undefined)[]).includes(kind);
}

/** The title becomes the name of a tab; a slash would look like a folder. */
function fileName(title: string): string {
  return title.replace(/[/\\?#]+/g, ' ').trim();
}
