import type { Call, Expression, FunctionNode } from '../program/model.js';
import type { Catalogue } from './catalogue.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import { callBase, type ResolvedCall, type UnlistedCall } from './resolved-call.js';
import { HOLE, type RouteMatch } from './routes.js';
import { flatten, partAt, wholeText, type Text, type TextReader } from './text.js';

/** Packages whose exports send HTTP requests. */
const httpModules = new Set([
  'axios', 'got', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'undici', 'superagent', 'ky', 'request', 'request-promise', 'request-promise-native',
  'needle', 'ofetch', 'wretch', 'phin', 'bent', 'http', 'https', 'node:http', 'node:https', '@nestjs/axios', '@azure/core-rest-pipeline', '@azure/core-http', 'typed-rest-client',
  'jquery', 'supertest', '@tauri-apps/plugin-http', '@capacitor/core', 'axios-retry', 'follow-redirects',
  'requests', 'httpx', 'aiohttp', 'urllib.request', 'urllib3', 'http.client',
  'net/http',
]);
const httpGlobals = new Set(['fetch', '$fetch', 'axios', 'request', 'ajax', 'XMLHttpRequest', 'Request', 'UrlFetchApp', 'wx', 'uni', '$']);
const httpMembers = new Set([
  'fetch', 'get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'send', 'ajax', 'open', 'json', 'stream', 'httpRequest', 'del',
  'GetAsync', 'PostAsync', 'PutAsync', 'DeleteAsync', 'PatchAsync', 'SendAsync', 'PostAsJsonAsync', 'GetFromJsonAsync', 'GetStringAsync',
  'exchange', 'postForObject', 'postForEntity', 'getForObject', 'getForEntity', 'uri', 'url', 'newRequest', 'NewRequest', 'NewRequestWithContext', 'urlopen',
]);
/** Assertions and expectations about calls, in any test library. */
const assertionMember = /^(?:called|notCalled|toHave|toBe|toEqual|toMatch|toContain|toStrict|assert|verify|should|expect|mock|returns|resolves|rejects|Verify|Setup|Received)/;
/** Callees that take texts and send nothing. */
const silentMembers = new Set([
  'log', 'info', 'warn', 'error', 'debug', 'trace', 'push', 'includes', 'indexOf', 'startsWith', 'endsWith', 'match', 'matchAll', 'test', 'replace', 'replaceAll', 'split', 'join', 'concat', 'toBe', 'toEqual',
  'equal', 'strictEqual', 'deepEqual', 'expect', 'assert', 'contains', 'append', 'add', 'set', 'has', 'setItem', 'getItem', 'describe', 'it', 'toHaveBeenCalledWith', 'calledWith', 'exec', 'trim', 'print', 'printf', 'format',
  'onGet', 'onPost', 'withArgs', 'mockResolvedValueOnce', 'mockReturnValue', 'intercept', 'nock', 'reply', 'WriteLine', 'Contains', 'Replace', 'StartsWith',
]);
const silentFunctions = new Set(['expect', 'assert', 'describe', 'it', 'test', 'print', 'Error', 'TypeError', 'RegExp', 'nock', 'require', 'String', 'encodeURI', 'encodeURIComponent', 'URL', 'Uri', 'URI', 'URLSearchParams', 'alert', 'len']);
const urlKeys = ['url', 'uri', 'path', 'pathname', 'endpoint', 'href', 'requestUri', 'RequestUri'];
const baseKeys = ['baseURL', 'baseUrl', 'prefixUrl', 'base_url', 'BaseAddress', 'hostname', 'host'];
const MAX_HELPER_DEPTH = 3;

interface Sink {
  /** How certain it is that the callee sends what it is given. */
  readonly kind: 'http' | 'helper' | 'unknown';
  /** Function of the workspace that forwards to an HTTP call. */
  readonly fn: FunctionNode | null;
  readonly owner: SourceFile | null;
}

/** Finds REST calls: a URL or path text with a route of a known service that reaches an HTTP call. */
export class HttpResolver {
  private readonly helperTexts = new Map<FunctionNode, readonly { readonly text: Text; readonly method: string | null }[]>();

  private readonly sending = new Map<FunctionNode, boolean>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly evaluator: Evaluator,
    private readonly reader: TextReader,
  ) {}

  /** @param taken calls that are SDK calls already. */
  resolve(file: SourceFile, taken: ReadonlySet<Call>): readonly ResolvedCall[] {
    const found: ResolvedCall[] = [];
    for (const call of file.index.calls) {
      if (taken.has(call)) continue;
      const sink = this.sink(call, file);
      if (!sink) continue;
      found.push(...this.sinkCalls(call, sink, file));
    }
    const bestFirst = [...found].sort((a, b) => rank(a) - rank(b));
    const seen = new Map<number, ResolvedCall>();
    for (const call of bestFirst) if (!seen.has(call.place.start)) seen.set(call.place.start, call);
    return [...seen.values()];
  }

  /**
   * Requests to a host of Azure AI that no route explains.
   *
   * @param explained calls that are reported already.
   */
  unlisted(file: SourceFile, explained: ReadonlySet<Call>): readonly UnlistedCall[] {
    const seen = new Set<number>();
    return file.index.calls.flatMap((call): readonly UnlistedCall[] => {
      if (explained.has(call)) return [];
      const sink = this.sink(call, file);
      if (!sink || sink.kind === 'unknown') return [];
      for (const { text, url } of this.urlTexts(call, file)) {
        const flat = flatten(text);
        const path = this.pathAtSharedHost(flat);
        const literal = path === null ? undefined : text.find((part) => part.kind === 'text' && part.file === file);
        if (path === null || this.catalogue.routes.match(flat, null)) continue;
        const place = (literal ? wholeText(literal.node, file) : url).span;
        if (seen.has(place.start)) return [];
        seen.add(place.start);
        return [{ file, node: call, place, member: path.replaceAll(HOLE, '{…}') }];
      }
      return [];
    });
  }

  /** True for a URL whose host is written out and is no host of Azure AI. */
  private isForeignHost(flat: string): boolean {
    const host = /^[a-z]+:\/\/([^/?#]+)/i.exec(flat)?.[1]?.toLowerCase();
    return host !== undefined && !host.includes(HOLE) && !this.catalogue.sharedHosts.some((shared) => host === shared || host.endsWith(`.${shared}`));
  }

  /** Path of a URL on a resource of a shared host, without its query; null for other URLs and for hosts alone. */
  private pathAtSharedHost(flat: string): string | null {
    const parts = /^[a-z]+:\/\/([^/?#]+)(\/[^?#]+)/i.exec(flat);
    const [, host = '', path = ''] = parts ?? [];
    return path.length > 1 && this.catalogue.sharedHosts.some((shared) => host.toLowerCase().endsWith(`.${shared}`)) ? path : null;
  }

  private sinkCalls(call: Call, sink: Sink, file: SourceFile): readonly ResolvedCall[] {
    const results: ResolvedCall[] = [];
    const direct = this.urlTexts(call, file);
    for (const { text, url } of direct) {
      const made = this.fromText(text, this.method(call, file), call, url, sink, file);
      if (made) results.push(made);
    }
    if (results.every((result) => result.operation === null) && sink.fn && sink.owner) {
      for (const { text, method } of this.textsOfHelper(sink.fn, sink.owner, 0)) {
        for (const filled of this.reader.substitute(text, sink.fn, call, file)) {
          const made = this.fromText(filled, method ?? this.method(call, file), call, null, sink, file);
          if (made) results.push(made);
        }
      }
    }
    if (results.length === 0 && sink.kind === 'http') {
      const byHeader = this.fromHeader(call, file);
      if (byHeader) results.push(byHeader);
    }
    const operations = results.filter((result) => result.operation !== null);
    return operations.length > 0 ? operations : results.slice(0, 1);
  }

  /** A text that holds a route and whose telling literal stands in this file. */
  private fromText(text: Text, method: string | null, call: Call, url: Expression | null, sink: Sink, file: SourceFile): ResolvedCall | null {
    const flat = flatten(text);
    const match = this.catalogue.routes.match(flat, method) ?? (method === null ? null : this.catalogue.routes.match(flat, null));
    if (!match) return null;
    const anyMethod = match.operation === null && method !== null ? this.catalogue.routes.match(flat, null) : match;
    const chosen = anyMethod?.operation ? anyMethod : match;
    // A prefix alone says little on a host that is somebody else's: `https://example.com/ComputerVision/a.jpg`.
    if (chosen.operation === null && this.isForeignHost(flat)) return null;
    const part = partAt(text, tellingOffset(flat, chosen));
    const literal = part?.kind === 'text' ? part : text.find((candidate) => candidate.kind === 'text' && candidate.text.toLowerCase().includes(flat.slice(chosen.start, chosen.end).toLowerCase().split('/')[1] ?? '\n'));
    const node = literal ?? part;
    // A text from another file is reported where this file uses it; one that a helper fills in is its caller's.
    const place = node?.file === file ? wholeText(node.node, file) : url;
    if (!node || !place) return null;
    // A helper that only completes what its caller passes is not a call of its own.
    if (chosen.operation === null && text.some((candidate) => candidate.kind === 'hole' && candidate.parameter !== null && this.hasCallers(candidate.parameter.fn, file))) return null;
    const queryStart = flat.indexOf('?');
    return {
      ...callBase(call, file),
      service: chosen.service,
      operation: chosen.operation,
      place: place.span,
      member: flat.slice(chosen.start, chosen.end).replaceAll(HOLE, '{…}'),
      via: 'rest',
      certainty: sink.kind === 'unknown' || chosen.operation === null ? 'likely' : 'resolved',
      route: chosen.route,
      placeholders: chosen.placeholders,
      query: queryStart < 0 ? '' : flat.slice(queryStart + 1),
      url: url ?? place,
      apiVersion: chosen.apiVersion,
    };
  }

  private hasCallers(fn: FunctionNode, file: SourceFile): boolean {
    return this.evaluator.callsTo(fn, file).length > 0;
  }

  /** `Prediction-Key` and the like tell the service where the URL tells nothing. */
  private fromHeader(call: Call, file: SourceFile): ResolvedCall | null {
    for (const arg of call.args) {
      const header = this.serviceHeader(arg.value, file, 0);
      if (!header) continue;
      return {
        ...callBase(call, file),
        service: header.service,
        operation: null,
        place: call.args[0]?.value.span ?? call.span,
        member: header.name,
        via: 'rest',
        certainty: 'likely',
        url: call.args[0]?.value ?? null,
      };
    }
    return null;
  }

  private serviceHeader(node: Expression, file: SourceFile, depth: number): { readonly service: ResolvedCall['service']; readonly name: string } | null {
    if (depth > 3) return null;
    for (const value of this.evaluator.values(node, file)) {
      if (value.kind !== 'object') continue;
      for (const entry of value.node.entries) {
        const service = entry.key === null ? undefined : this.catalogue.headers.get(entry.key.toLowerCase());
        if (service && entry.key !== null) return { service, name: entry.key };
        if (entry.key === null || entry.key.toLowerCase() === 'headers') {
          const inner = this.serviceHeader(entry.value, value.file, depth + 1);
          if (inner) return inner;
        }
      }
    }
    return null;
  }

  /** Texts a call is given as its URL, with the expression they come from. */
  private urlTexts(call: Call, file: SourceFile): readonly { readonly text: Text; readonly url: Expression }[] {
    const found: { text: Text; url: Expression }[] = [];
    const prefixes = this.baseTexts(call, file);
    for (const arg of call.args.slice(0, 4)) {
      const value = arg.value;
      if (value.kind === 'lambda') continue;
      for (const object of this.evaluator.values(value, file)) {
        if (object.kind !== 'object') continue;
        const bases = object.node.entries.filter((entry) => entry.key !== null && baseKeys.includes(entry.key)).flatMap((entry) => this.reader.texts(entry.value, object.file));
        for (const entry of object.node.entries) {
          if (entry.key === null || !urlKeys.includes(entry.key)) continue;
          for (const text of this.reader.texts(entry.value, object.file)) {
            found.push(...withBases(text, [...bases, ...prefixes]).map((full) => ({ text: full, url: entry.value })));
          }
        }
      }
      if (value.kind === 'object' || value.kind === 'list') continue;
      for (const text of this.reader.texts(value, file)) {
        if (text.every((part) => part.kind === 'hole')) continue;
        found.push(...withBases(text, prefixes).map((full) => ({ text: full, url: value })));
      }
    }
    return found;
  }

  /** Base address of an HTTP client made in the workspace: `axios.create({ baseURL })`, `got.extend({ prefixUrl })`. */
  private baseTexts(call: Call, file: SourceFile): readonly Text[] {
    if (call.callee.kind !== 'member') return [];
    return this.evaluator.values(call.callee.object, file).flatMap((value): readonly Text[] => {
      if (value.kind !== 'external-value' || !value.call) return [];
      return value.call.args.flatMap((arg) =>
        this.evaluator.values(arg.value, file).flatMap((object) =>
          object.kind === 'object'
            ? object.node.entries.filter((entry) => entry.key !== null && baseKeys.includes(entry.key)).flatMap((entry) => this.reader.texts(entry.value, object.file))
            : [],
        ),
      );
    });
  }

  /** HTTP method of a call in upper case, from the member name or an options object. */
  private method(call: Call, file: SourceFile): string | null {
    const member = call.callee.kind === 'member' ? call.callee.name : null;
    if (member !== null) {
      const verb = /^(get|post|put|patch|delete|head|del)(?:As|From|For|Async|Json|String|$)/i.exec(member)?.[1]?.toUpperCase();
      if (verb !== undefined) return verb === 'DEL' ? 'DELETE' : verb;
    }
    for (const arg of call.args) {
      for (const object of this.evaluator.values(arg.value, file)) {
        if (object.kind !== 'object') continue;
        const entry = object.node.entries.find((candidate) => candidate.key?.toLowerCase() === 'method');
        if (!entry) continue;
        const text = this.reader.texts(entry.value, object.file)[0];
        const flat = text ? flatten(text).toUpperCase() : '';
        if (/^[A-Z]+$/.test(flat)) return flat;
      }
    }
    // `http.NewRequest("POST", url)`, `xhr.open("POST", url)`, `requests.request("POST", url)`.
    const first = call.args[0]?.value;
    if (first?.kind === 'literal' && typeof first.value === 'string' && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(first.value)) return first.value.toUpperCase();
    return null;
  }

  /** What kind of sender a callee is, or null when it sends nothing. */
  private sink(call: Call, file: SourceFile): Sink | null {
    const callee = call.callee;
    const values = this.evaluator.values(callee, file);
    for (const value of values) {
      if (value.kind === 'function') {
        const texts = this.textsOfHelper(value.fn, value.file, 0);
        if (texts.length > 0) return { kind: 'helper', fn: value.fn, owner: value.file };
        // A function of the workspace that sends nothing is no sender; one whose use of its arguments is unclear may be.
        return this.sends(value.fn, value.file) ? { kind: 'unknown', fn: null, owner: null } : null;
      }
      if ((value.kind === 'external' || value.kind === 'external-value' || value.kind === 'module') && isHttpModule(value.module)) return { kind: 'http', fn: null, owner: null };
      if (value.kind === 'client' || value.kind === 'path' || value.kind === 'other') return null;
    }
    if (callee.kind === 'name') {
      if (callee.variable === null && httpGlobals.has(callee.name)) return { kind: 'http', fn: null, owner: null };
      if (silentFunctions.has(callee.name) || call.isNew) return null;
      return { kind: 'unknown', fn: null, owner: null };
    }
    if (callee.kind === 'member') {
      if (this.evaluator.values(callee.object, file).some((value) => value.kind === 'other')) return null;
      if (silentMembers.has(callee.name) || assertionMember.test(callee.name)) return null;
      const root = callee.object.kind === 'name' && callee.object.variable === null ? callee.object.name : null;
      if (root !== null && (httpGlobals.has(root) || (/^(?:globalThis|window|self|global)$/.test(root) && httpGlobals.has(callee.name)))) return { kind: 'http', fn: null, owner: null };
      if (httpMembers.has(callee.name)) return { kind: 'http', fn: null, owner: null };
      return { kind: 'unknown', fn: null, owner: null };
    }
    return null;
  }

  /** True when a function of the workspace holds an HTTP call. */
  private sends(fn: FunctionNode, owner: SourceFile): boolean {
    const known = this.sending.get(fn);
    if (known !== undefined) return known;
    // Functions that call each other send nothing by that alone.
    this.sending.set(fn, false);
    const found = this.holdsSender(fn, owner);
    this.sending.set(fn, found);
    return found;
  }

  private holdsSender(fn: FunctionNode, owner: SourceFile): boolean {
    return owner.index.calls.some((call) => isInside(call, fn, owner) && this.sinkWithin(call, owner, MAX_HELPER_DEPTH - 1)?.kind === 'http');
  }

  /** URL texts that a function of the workspace sends, with its parameters as holes. */
  private textsOfHelper(fn: FunctionNode, owner: SourceFile, depth: number): readonly { readonly text: Text; readonly method: string | null }[] {
    const known = this.helperTexts.get(fn);
    if (known) return known;
    this.helperTexts.set(fn, []);
    const found: { text: Text; method: string | null }[] = [];
    for (const call of owner.index.calls) {
      if (!isInside(call, fn, owner)) continue;
      const sink = this.sinkWithin(call, owner, depth);
      if (!sink) continue;
      const method = this.method(call, owner);
      if (sink.kind === 'http') {
        for (const { text } of this.urlTextsWithHoles(call, owner)) {
          if (text.some((part) => part.kind === 'hole' && part.parameter?.fn === fn)) found.push({ text, method });
        }
      } else if (sink.fn && sink.owner) {
        for (const inner of this.textsOfHelper(sink.fn, sink.owner, depth + 1)) {
          for (const text of this.reader.substitute(inner.text, sink.fn, call, owner)) {
            if (text.some((part) => part.kind === 'hole' && part.parameter?.fn === fn)) found.push({ text, method: inner.method ?? method });
          }
        }
      }
    }
    this.helperTexts.set(fn, found);
    return found;
  }

  private sinkWithin(call: Call, owner: SourceFile, depth: number): Sink | null {
    if (depth >= MAX_HELPER_DEPTH) return null;
    const sink = this.sink(call, owner);
    return sink && sink.kind !== 'unknown' ? sink : null;
  }

  private urlTextsWithHoles(call: Call, file: SourceFile): readonly { readonly text: Text }[] {
    const prefixes = this.baseTexts(call, file);
    const plain = call.args.slice(0, 2).flatMap((arg) =>
      arg.value.kind === 'object' || arg.value.kind === 'lambda' ? [] : this.reader.texts(arg.value, file).flatMap((text) => withBases(text, prefixes)).map((text) => ({ text })),
    );
    return [...plain, ...this.urlTexts(call, file)];
  }
}

function isHttpModule(module: string): boolean {
  return httpModules.has(module) || module.endsWith('/axios') || module.startsWith('got/') || module.startsWith('axios/');
}

function isInside(call: Call, fn: FunctionNode, file: SourceFile): boolean {
  let around = file.index.functionOf.get(call);
  while (around) {
    if (around === fn) return true;
    around = file.index.outerFunction.get(around);
  }
  return false;
}

function withBases(text: Text, bases: readonly Text[]): readonly Text[] {
  const first = text[0];
  const isAbsolute = first?.kind === 'text' && /^[a-z]+:\/\//i.test(first.text);
  return bases.length === 0 || isAbsolute ? [text] : bases.map((prefix) => [...prefix, ...text]);
}

/** Offset in the flattened text of the last fixed character of the route: it names the operation. */
function tellingOffset(flat: string, match: RouteMatch): number {
  let offset = match.end - 1;
  while (offset > match.start && flat[offset] === HOLE) offset -= 1;
  return offset;
}

/** Reports that name an operation come before those that do not, certain ones before likely ones. */
function rank(call: ResolvedCall): number {
  return (call.operation === null ? 2 : 0) + (call.certainty === 'likely' ? 1 : 0);
}
