import type { Operation, Route, Service } from '../../knowledge/schema.js';
import type { Hosts } from './hosts.js';

/** Stands for a part of a URL or path whose text is unknown. */
export const HOLE = '\u0000';

/** A route that a text can be. */
export interface RouteMatch {
  readonly service: Service;
  /** Null where the text names the service but not which operation. */
  readonly operation: Operation | null;
  readonly route: Route | null;
  /** Start of the route within the text, and the end of its last fixed segment: what names the operation. */
  readonly start: number;
  readonly end: number;
  /** Text of placeholders, with `HOLE` where unknown; keys as in the route, such as `modelId`. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly apiVersion: string | null;
  /** Further routes that the text is as well, where arguments tell which: routes with conditions. */
  readonly also: readonly { readonly service: Service; readonly operation: Operation; readonly route: Route }[];
}

interface CompiledRoute {
  readonly service: Service;
  readonly operation: Operation;
  readonly route: Route;
  readonly segments: readonly string[];
}

export interface RouteTable {
  /**
   * Matches a URL or path against all routes of all services.
   *
   * @param text URL or path, unknown parts as `HOLE`.
   * @param method HTTP method in upper case, or null when it is not known.
   */
  match(text: string, method: string | null): RouteMatch | null;
  /**
   * Matches the end of routes: a path below a base that is not known. Only where the path names an
   * action (`text:analyze`) or, of a known service, has two fixed segments, and one operation alone
   * has it.
   *
   * @param service the only service whose routes count, or null for all.
   */
  matchEnd(text: string, method: string | null, service: Service | null): RouteMatch | null;
  /** Matches a path of a path-style client of one service, which leaves out the service's prefix. */
  matchWithin(service: Service, path: string, method: string | null): RouteMatch | null;
}

/** @param hosts whose hosts are whose. */
export function compileRoutes(services: readonly Service[], hosts: Hosts): RouteTable {
  const prefixes: { readonly service: Service; readonly prefix: string; readonly routes: readonly CompiledRoute[] }[] = [];
  const whole = new Map<Service, readonly CompiledRoute[]>();
  for (const service of services) {
    const all = service.operations.flatMap((operation) => operation.routes.map((route): CompiledRoute => ({ service, operation, route, segments: segmentsOf(route.path) })));
    whole.set(service, all);
    for (const prefix of service.routePrefixes.map((text) => text.toLowerCase())) {
      prefixes.push({ service, prefix, routes: all.filter(({ route }) => isOpen(route) && route.path.toLowerCase().startsWith(prefix)) });
    }
  }
  // A longer prefix is the more exact one.
  prefixes.sort((a, b) => b.prefix.length - a.prefix.length);
  const atShared = [...whole.values()].flat().filter(({ route }) => route.atSharedHost === true);
  const atOwn = [...whole.values()].flat().filter(({ route }) => route.atOwnHost === true);

  /** Routes from the root of a URL, where its host tells whose they are. */
  const matchHost = (text: string, method: string | null): RouteMatch | null => {
    const root = rootOf(text);
    if (!root) return null;
    const owner = hosts.ownerOf(root.host);
    if (owner) return root.path.length > 1 ? best(owner, whole.get(owner) ?? [], text, root.start, method) : null;
    return hosts.isShared(root.host) ? named(atShared, text, root.start, method) : null;
  };

  return {
    match(text, method) {
      const atHost = matchHost(text, method);
      if (atHost?.operation) return atHost;
      const lower = text.toLowerCase();
      const found = prefixes.flatMap(({ service, prefix, routes }) => {
        const place = prefixStart(lower, prefix);
        return place ? [best(service, routes, text, place.start, method)] : [];
      });
      const [first, ...others] = found.filter(({ operation }) => operation !== null);
      if (!first) return atHost ?? found[0] ?? null;
      // Two services with one route: their conditions tell.
      const same = others.filter(({ route }) => route?.path.toLowerCase() === first.route?.path.toLowerCase());
      return same.length === 0 ? first : { ...first, also: [...first.also, ...same.flatMap(asAlso)] };
    },
    matchEnd(text, method, service) {
      const opened = text.replace(/^(?:[a-z]+:\/\/)?\0[^/?#]*/i, '');
      const start = text.length - opened.length;
      const path = opened.replace(/[?#].*$/s, '');
      const actual = segmentsOf(path);
      if (actual.length === 0) return null;
      const atRoot = named(atOwn.filter((entry) => (service ? entry.service === service : hasVersion(entry.route, text))), text, start, method);
      if (atRoot) return atRoot;
      const found = prefixes.flatMap(({ service: owner, routes }) => (service && owner !== service ? [] : routes.flatMap((route) => endOf(route, actual, method, service !== null) ?? [])));
      const [first] = found;
      if (!first || found.some((other) => other.route.operation !== first.route.operation)) return null;
      return { service: first.route.service, operation: first.route.operation, route: first.route.route, start, end: start + path.length, placeholders: first.placeholders, apiVersion: /[?&]api-version=([^&\0#]+)/i.exec(text)?.[1] ?? null, also: [] };
    },
    matchWithin(service, path, method) {
      for (const { service: owner, prefix, routes } of prefixes) {
        if (owner !== service) continue;
        const base = prefix.replace(/\/$/, '');
        const found = best(service, routes, base + (path.startsWith('/') ? path : `/${path}`), 0, method);
        if (found.operation) return { ...found, start: 0, end: path.length };
      }
      return null;
    },
  };
}

/**
 * Finds a prefix at the start of a path segment; a prefix may also end the text (`…/contentsafety`).
 * Endpoints often end with a slash, so the prefix's own may be missing at the text's beginning and
 * behind an unknown part: `${endpoint}vision/v3.2/analyze`, `<endpoint>vision/v3.2/analyze`.
 *
 * @returns start of the path and how many characters of the prefix the text lacks, or null.
 */
function prefixStart(lower: string, prefix: string): { readonly start: number; readonly lacks: number } | null {
  const start = lower.indexOf(prefix);
  if (start >= 0) return { start, lacks: 0 };
  const open = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix;
  if (prefix.endsWith('/') && lower.endsWith(open)) return { start: lower.length - open.length, lacks: 0 };
  const bare = prefix.slice(1);
  if (lower.startsWith(bare)) return { start: 0, lacks: 1 };
  for (const end of [HOLE, '>', '}', ']']) {
    const behind = lower.indexOf(end + bare);
    if (behind >= 0) return { start: behind + 1, lacks: 1 };
  }
  return null;
}

/** The best of some routes; null where the text is none of them. */
function named(routes: readonly CompiledRoute[], text: string, start: number, method: string | null): RouteMatch | null {
  const [first] = routes;
  const found = first && best(first.service, routes, text, start, method);
  return found?.operation ? found : null;
}

/** Host and path of a URL, which may lack its scheme. */
function rootOf(text: string): { readonly host: string; readonly path: string; readonly start: number } | null {
  const [all = '', before = '', host = '', path = ''] = /^([a-z][a-z+.-]*:\/\/)?([^/?#\s]+)(\/[^?#]*)?/i.exec(text) ?? [];
  return all === '' ? null : { host: host.replace(/:\d*$/, ''), path, start: before.length + host.length };
}

/** True for routes that count wherever their prefix is found. */
function isOpen(route: Route): boolean {
  return route.atOwnHost !== true && route.atSharedHost !== true;
}

/** True where the query names one of the route's API versions. */
function hasVersion(route: Route, text: string): boolean {
  const version = /[?&]api-version=([^&\0#]+)/i.exec(text)?.[1]?.toLowerCase();
  return version !== undefined && route.apiVersions?.some((known) => known.toLowerCase() === version) === true;
}

function asAlso({ service, operation, route, also }: RouteMatch): RouteMatch['also'] {
  return operation && route ? [{ service, operation, route }, ...also] : also;
}

function best(service: Service, routes: readonly CompiledRoute[], text: string, start: number, method: string | null): RouteMatch {
  const queryStart = text.search(/[?#]/);
  const path = text.slice(start, queryStart < 0 ? undefined : queryStart);
  const query = queryStart < 0 ? '' : text.slice(queryStart + 1);
  const version = /(?:^|[&?])api-version=([^&\u0000#]+)/i.exec(query)?.[1] ?? null;
  const actual = segmentsOf(path);
  let winner: { readonly found: CompiledRoute; readonly score: number; readonly placeholders: Record<string, string> } | null = null;
  let also: CompiledRoute[] = [];
  for (const candidate of routes) {
    const placeholders: Record<string, string> = {};
    let score = matchSegments(candidate.segments, actual, placeholders);
    if (score < 0) continue;
    if (method !== null) {
      if (candidate.route.method !== method) continue;
      score += 0.5;
    } else if (candidate.route.method === 'POST') {
      score += 0.25;
    }
    if (!winner || score > winner.score) {
      winner = { found: candidate, score, placeholders };
      also = [];
    } else if (score === winner.score && (candidate.route.when ?? winner.found.route.when) !== undefined) {
      also.push(candidate);
    }
  }
  const end = start + path.length;
  if (!winner) return { service, operation: null, route: null, start, end, placeholders: {}, apiVersion: version, also: [] };
  const pathVersion = winner.placeholders['version'];
  return {
    service: winner.found.service,
    operation: winner.found.operation,
    route: winner.found.route,
    start,
    end: start + fixedLength(winner.found.segments, actual, path),
    placeholders: winner.placeholders,
    apiVersion: version ?? (pathVersion !== undefined && !pathVersion.includes(HOLE) ? pathVersion : routeVersion(winner.found.route.path)),
    also: also.map(({ service: other, operation, route }) => ({ service: other, operation, route })),
  };
}

/** A route whose last segments a path is, where the path is telling enough. */
function endOf(route: CompiledRoute, actual: readonly string[], method: string | null, isService: boolean): { readonly route: CompiledRoute; readonly placeholders: Readonly<Record<string, string>> } | null {
  if (actual.length >= route.segments.length || (method !== null && route.route.method !== method)) return null;
  const segments = route.segments.slice(-actual.length);
  const placeholders: Record<string, string> = {};
  const fixed = matchSegments(segments, actual, placeholders);
  const hasAction = segments.some((segment) => segment.includes(':'));
  return (fixed >= 2 && isService) || (fixed >= 1 && hasAction) ? { route, placeholders } : null;
}

/** A version that is a fixed part of a route (`/vision/v3.2/analyze`). */
function routeVersion(path: string): string | null {
  return /\/(v\d+\.\d+[^/]*)\//i.exec(path)?.[1] ?? null;
}

/** Splits at `/` and keeps `:action` with its segment. Empty segments vanish. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Number of fixed segments that matched, or -1. Every segment must match; nothing may be left over. */
function matchSegments(pattern: readonly string[], actual: readonly string[], placeholders: Record<string, string>): number {
  if (pattern.length !== actual.length) return -1;
  let score = 0;
  for (let i = 0; i < pattern.length; i++) {
    let segment = actual[i] ?? '';
    // An unknown tail of the last segment is usually the query string (`…/text:analyze${query}`).
    if (i === pattern.length - 1 && segment.length > 1 && segment.endsWith(HOLE) && !pattern[i]?.endsWith('}')) segment = segment.slice(0, -1);
    const matched = matchSegment(pattern[i] ?? '', segment, placeholders);
    if (matched < 0) return -1;
    score += matched;
  }
  return score;
}

/** Matches one segment such as `{modelId}:analyze`. 1 for a fixed text, 0 for a pure placeholder, -1 for none. */
function matchSegment(pattern: string, actual: string, placeholders: Record<string, string>): number {
  const placeholder = /^([^{]*)\{([^}]+)\}(.*)$/.exec(pattern);
  if (!placeholder) return pattern.toLowerCase() === actual.toLowerCase() ? 1 : -1;
  const [, before = '', name = '', after = ''] = placeholder;
  const lower = actual.toLowerCase();
  if (!lower.startsWith(before.toLowerCase()) || !lower.endsWith(after.toLowerCase())) return -1;
  const value = actual.slice(before.length, actual.length - after.length);
  if (value === '' || (after === '' && value.includes(':'))) return -1;
  placeholders[name] = value;
  return before + after === '' ? 0 : 1;
}

/** Length of the path up to the end of its last fixed segment. */
function fixedLength(pattern: readonly string[], actual: readonly string[], path: string): number {
  let last = actual.length - 1;
  while (last > 0 && /^\{[^}]+\}$/.test(pattern[last] ?? '')) last -= 1;
  let position = 0;
  for (let i = 0; i <= last; i++) {
    const segment = actual[i] ?? '';
    position = path.indexOf(segment, position) + segment.length;
  }
  return position;
}
