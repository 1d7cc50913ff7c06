import type { Service, Wrapper } from '../knowledge/schema.js';
import { withoutLabel } from './host-pattern.js';
import { MarkerSearch } from './marker-search.js';

/** What besides the services' own names points at Azure AI. */
export interface SharedReach {
  readonly hosts: readonly string[];
  readonly headers: readonly string[];
}

/** Type names shorter than this are too common to decide that a file is parsed. */
const MIN_TYPE_NAME = 14;

/** Beginnings of routes up to this length keep their slash as a marker. */
const MIN_BARE_PREFIX = 8;

/**
 * Texts whose presence decides whether a file is parsed at all: modules, route prefixes, hosts,
 * headers and client type names; of clients that have markers of their own only these. Lower case;
 * none contains another.
 */
export function markersOf(services: readonly Service[], shared: SharedReach, wrappers: readonly Wrapper[] = []): readonly string[] {
  const all = new Set<string>();
  const add = (text: string): void => {
    // `*` stands for a path segment: the longest fixed piece is the marker.
    const fixed = text.split('*').sort((a, b) => b.length - a.length)[0] ?? '';
    if (fixed.length >= 5) all.add(fixed.toLowerCase());
  };
  for (const { clients } of [...services, ...wrappers]) {
    for (const client of clients) {
      if (client.markers) {
        client.markers.forEach(add);
        continue;
      }
      // A namespace that others share is a common word; as an import it is not.
      client.modules.forEach(client.shared && client.language === 'csharp' ? (module) => { add(`using ${module}`); } : add);
      // What another client hands out stands beside it, or is named by its module; alone such names are common words.
      if (client.from) continue;
      for (const name of [...client.types, ...(client.builder === undefined ? [] : [client.builder])]) if (name.length >= MIN_TYPE_NAME) add(name);
    }
  }
  for (const service of services) {
    // Behind an endpoint that ends with a slash a route stands without its own; short ones end many a word (`interface/v`).
    for (const prefix of service.routePrefixes) add(prefix.length > MIN_BARE_PREFIX ? prefix.replace(/^\//, '') : prefix);
    for (const host of service.hosts) add(withoutLabel(host));
    service.headers.forEach(add);
  }
  shared.hosts.forEach(add);
  shared.headers.forEach(add);
  return withoutLonger(all);
}

/**
 * Names under which dependency manifests list the services' packages; those of
 * packages that also serve others say nothing.
 */
export function packageMarkersOf(services: readonly Service[], wrappers: readonly Wrapper[] = []): readonly string[] {
  const names = [...services, ...wrappers].flatMap(({ clients }) => clients.flatMap((client) => (client.markers || client.shared ? [] : client.packages)));
  return withoutLonger(new Set(names.map((name) => manifestName(name).split('*')[0]?.toLowerCase() ?? '').filter((name) => name.length >= 5)));
}

/** Maven's artifact alone where it tells what it is, else with its group: `client-sdk` is anybody's. */
function manifestName(name: string): string {
  const [group = '', artifact] = name.split(':');
  if (artifact === undefined) return group;
  return /azure|cognitive|semantickernel|langchain|spring-ai/i.test(artifact) ? artifact : group;
}

/** Sorted texts of which none contains another. */
export function withoutLonger(texts: Iterable<string>): readonly string[] {
  const kept: string[] = [];
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (!kept.some((shorter) => text.includes(shorter))) kept.push(text);
  }
  return kept.sort();
}

/** A test for any of the markers in a text or its UTF-8 bytes, without regard to case. */
export function markerTest(markers: readonly string[]): (content: string | Uint8Array) => boolean {
  const search = new MarkerSearch(markers);
  return (content) => (typeof content === 'string' ? search.inText(content) : search.inBytes(content));
}
