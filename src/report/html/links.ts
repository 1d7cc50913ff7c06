import type { Element } from 'hast';
import { isDate } from '../../wording/dates.js';
import { h, type Content } from './element.js';

/** The address when it leads to a page of the web, or null: nothing else becomes a link. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  const { protocol, href, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : null;
}

/** A link to a page of the web; where the address is not one, the content and the address as text. */
export function outward(content: Content, address: string | null): Content {
  if (address === null) return content;
  const href = webAddress(address);
  return href === null ? [content, ` (${address})`] : h('a', { href, rel: 'noreferrer noopener' }, content);
}

/** Text that a person stated: a link where it is nothing but an address. */
export const stated = (text: string): Content => (webAddress(text) === null ? text : outward(text, text));

/** A link within the page. */
export const inward = (content: Content, id: string): Element => h('a', { href: `#${id}` }, content);

/** Where something is published. */
export interface PublishedAt {
  readonly title: string;
  readonly heading: string;
  readonly url: string | null;
  readonly asOf?: string | null;
}

/** Document and heading, linked where there is an address. */
export const sourceLink = ({ title, heading, url }: PublishedAt): Content => outward(`${title}, “${heading}”`, url);

/** The page's own date. */
export const dated = (asOf: string | null): Content => (asOf === null ? 'undated' : day(asOf));

/** A day; text that is none stays text. */
export const day = (date: string): Content => (isDate(date) ? h('time', { dateTime: date }, date) : date);

/** Document, heading and the page's date. */
export const sourceWithDate = (source: PublishedAt & { readonly asOf: string | null }): Content[] => [sourceLink(source), ', ', source.asOf === null ? 'undated' : ['dated ', day(source.asOf)]];
