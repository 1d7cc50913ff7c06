import { sharedHeaders } from '../../knowledge/shared-reach.js';
import type { Call, Expression } from '../program/model.js';
import type { Catalogue } from './catalogue.js';
import { isContinued } from './continued-requests.js';
import type { Candidate } from './http.js';
import type { SourceFile } from './project.js';
import type { UnlistedCall } from './resolved-call.js';
import { HOLE } from './routes.js';
import { flatten, partAt, wholeText } from './text.js';

/** A request as seen at one place. */
export interface Unlisted {
  readonly call: UnlistedCall;
  /** The call that gives the URL: the same for all places that see one request. */
  readonly origin: Call;
  readonly url: Expression | null;
}

/** Requests to Azure AI whose service the catalogue does not tell. */
export class UnlistedRequests {
  /** Headers that carry a key of one of several services, lower case. */
  readonly headers: ReadonlySet<string> = new Set(sharedHeaders.map((header) => header.toLowerCase()));

  constructor(private readonly catalogue: Catalogue) {}

  /**
   * The request of a call, when its host or the beginning of its route is one of Azure AI, or a key
   * header of Azure AI goes to a host that only configuration knows.
   *
   * @param isMade true where the request is only made, to be sent elsewhere.
   * @param isCompleted true for URLs that a caller of the function around completes.
   */
  at(call: Call, candidates: readonly Candidate[], headers: ReadonlySet<string>, file: SourceFile, isMade: boolean, isCompleted: (candidate: Candidate) => boolean): readonly Unlisted[] {
    if (isContinued(call, candidates.flatMap(({ url }) => url ?? []), file)) return [];
    for (const candidate of candidates) {
      const flat = flatten(candidate.text);
      const path = this.pathAtSharedHost(flat);
      if (path === null || isCompleted(candidate) || this.catalogue.routes.match(flat, null)) continue;
      return this.made(call, candidate, path, file);
    }
    const header = [...headers].find((name) => this.headers.has(name.toLowerCase()));
    if (header === undefined || candidates.some((candidate) => this.catalogue.hosts.isForeign(flatten(candidate.text)) || isCompleted(candidate))) return [];
    const known = candidates.find(({ text }) => text.some((part) => part.kind === 'text' && part.text.includes('/')));
    const path = known ? /^(?:[a-z]+:\/\/)?[^/?#]*(\/[^?#]*)/i.exec(flatten(known.text))?.[1] : undefined;
    if (known) return path === undefined || path.length < 2 ? [] : this.made(call, known, path, file);
    const first = candidates.find((candidate) => candidate.url !== null);
    const url = first?.url ?? (isMade ? undefined : call.args[0]?.value);
    return url ? [{ call: { file, node: call, place: url.span, member: header }, origin: first?.origin ?? call, url }] : [];
  }

  /**
   * One report per request; where several share a URL literal, the first stands there and the others
   * where they use it.
   */
  chosen(found: readonly Unlisted[]): readonly UnlistedCall[] {
    const origins = new Set<Call>();
    const seen = new Set<number>();
    return found.flatMap(({ call, origin, url }) => {
      if (origins.has(origin)) return [];
      const isOwn = url && origin.span.start <= url.span.start && url.span.end <= origin.span.end;
      const place = seen.has(call.place.start) && isOwn ? url.span : call.place;
      if (seen.has(place.start)) return [];
      origins.add(origin);
      seen.add(place.start);
      return [{ ...call, place }];
    });
  }

  /** Path of a URL on a resource of a shared host, without its query; null for other URLs and for hosts alone. */
  private pathAtSharedHost(flat: string): string | null {
    const [, host = '', path = ''] = /^[a-z]+:\/\/([^/?#]+)(\/[^?#]+)/i.exec(flat) ?? [];
    return path.length > 1 && this.catalogue.hosts.isResource(host) ? path : null;
  }

  private made(call: Call, { text, url, origin }: Candidate, path: string, file: SourceFile): readonly Unlisted[] {
    const flat = flatten(text);
    const end = flat.search(/[?#]/) < 0 ? flat.length : flat.search(/[?#]/);
    const telling = partAt(text, flat.slice(0, end).replace(/\0+$/, '').length - 1);
    const literal = telling?.kind === 'text' && telling.file === file ? telling : text.find((part) => part.kind === 'text' && part.file === file && part.text.includes('/'));
    const place = literal ? wholeText(literal.node, file) : url;
    // A function that sends its own URL is the one that is reported.
    return place ? [{ call: { file, node: call, place: place.span, member: path.replaceAll(HOLE, '{…}') }, origin, url }] : [];
  }
}
