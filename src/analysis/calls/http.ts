import type { Call, Expression, FunctionNode } from '../program/model.js';
import type { Catalogue } from './catalogue.js';
import { holds, told } from './conditions.js';
import { isContinued } from './continued-requests.js';
import { declaredHeaders, declaredRequests } from './declared-clients.js';
import type { Evaluator } from './evaluate.js';
import { HeaderReader } from './http-headers.js';
import { HttpHelpers, type Sender } from './http-helpers.js';
import { verbs } from './http-libraries.js';
import { chosenReports, type Report } from './http-reports.js';
import { RequestReader, type Request } from './http-requests.js';
import { Senders, type Sink } from './http-senders.js';
import type { SourceFile } from './project.js';
import { RequestSteps } from './request-steps.js';
import { callBase, type ResolvedCall, type UnlistedCall } from './resolved-call.js';
import { HOLE, type RouteMatch } from './routes.js';
import { flatten, isKnown, partAt, wholeText, type Text } from './text.js';
import { isAround, TextCompletion } from './text-completion.js';
import { argumentFor, type TextReader } from './text-reader.js';
import { UnlistedRequests, type Unlisted } from './unlisted.js';

/** One URL that a call may send a request to. */
export interface Candidate {
  readonly text: Text;
  readonly method: string | null;
  /** The expression at this call that gives the URL, or a part of it. */
  readonly url: Expression | null;
  readonly origin: Call;
  readonly request: Request | null;
  /** Where a function of the workspace sends it, if one does. */
  readonly sender: Sender | null;
}

/** Finds REST calls: a URL or path text with a route of a known service that reaches an HTTP request. */
export class HttpResolver {
  private readonly completion: TextCompletion;
  private readonly requests: RequestReader;
  private readonly senders: Senders;
  private readonly helpers: HttpHelpers;
  private readonly headers: HeaderReader;
  private readonly others: UnlistedRequests;
  /** Functions whose URLs some call of the file at hand completes. */
  private readonly completed = new Set<FunctionNode>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly evaluator: Evaluator,
    private readonly reader: TextReader,
  ) {
    const steps = new RequestSteps(evaluator);
    this.completion = new TextCompletion(evaluator, reader);
    this.requests = new RequestReader(steps, reader, evaluator.project);
    this.senders = new Senders(evaluator, steps);
    this.helpers = new HttpHelpers(this.senders, this.requests, reader);
    this.others = new UnlistedRequests(catalogue);
    this.headers = new HeaderReader(steps, reader, new Set([...catalogue.headers.keys(), ...this.others.headers]));
  }

  /**
   * REST calls of a file, and requests to Azure AI that no route explains.
   *
   * @param taken calls that are SDK calls already.
   */
  resolve(file: SourceFile, taken: ReadonlySet<Call>): { readonly calls: readonly ResolvedCall[]; readonly unlisted: readonly UnlistedCall[] } {
    const reports: Report[] = [];
    const unlisted: Unlisted[] = [];
    this.completed.clear();
    const seen = file.index.calls.flatMap((call) => {
      const sink = taken.has(call) ? null : this.senders.sink(call, file);
      return sink ? [{ call, sink, candidates: this.candidates(call, sink, file) }] : [];
    });
    for (const { sink, candidates } of seen) if (sink.kind === 'function' && candidates.some(({ sender }) => sender !== null)) this.completed.add(sink.fn);
    for (const { call, sink, candidates } of seen) {
      const found = this.matches(call, sink, candidates, file);
      reports.push(...found);
      if (found.length > 0 || sink.kind === 'unknown' || (sink.kind === 'function' && candidates.length === 0)) continue;
      const headers = this.headersAt(call, sink, candidates, file);
      const byEnd = this.fromEnd(call, sink, headers, candidates, file);
      if (byEnd) {
        reports.push(byEnd);
        continue;
      }
      const byHeader = this.fromHeader(call, sink, headers, candidates, file);
      if (byHeader) reports.push(byHeader);
      else unlisted.push(...this.others.at(call, candidates, headers, file, sink.kind === 'makes', (candidate) => this.isCompletedElsewhere(candidate, call, file)));
    }
    const calls = chosenReports(reports);
    const places = new Set(calls.map((call) => call.place.start));
    const nodes = new Set(reports.flatMap(({ call, origin }) => [call.node, origin]));
    return { calls, unlisted: this.others.chosen(unlisted).filter((call) => !places.has(call.place.start) && !nodes.has(call.node)) };
  }

  private candidates(call: Call, sink: Sink, file: SourceFile): readonly Candidate[] {
    if (sink.kind === 'function') return this.functionCandidates(call, sink.fn, sink.file, file);
    const request = this.requests.at(call, file);
    return request.urls.flatMap(({ text, url, origin }) => this.completion.complete(text, call, file).map((one): Candidate => ({ text: one, method: request.method, url, origin, request, sender: null })));
  }

  private functionCandidates(call: Call, fn: FunctionNode, owner: SourceFile, file: SourceFile): readonly Candidate[] {
    const declared = declaredRequests(fn, owner, this.reader);
    if (declared.length > 0) return declared.map(({ text, method }): Candidate => ({ text, method, url: calledName(call), origin: call, request: this.requests.at(call, file), sender: null }));
    const urls = this.helpers.urlsOf(fn, owner);
    // What a function does with its arguments is known where it completes URLs with them; else it may send them as they are.
    if (urls.length === 0) return this.helpers.sends(fn, owner) ? this.candidates(call, { kind: 'unknown' }, file) : [];
    // A function that sends in several ways is told which by its caller.
    const told = urls.some(({ method }) => method !== urls[0]?.method) ? this.requests.methodAt(call, file) : null;
    return urls
      .filter(({ text, method }) => !this.isOwnUrl(text) && (told === null || method === null || method === told))
      .flatMap(({ text, method, sender }) => {
        const open = text.find((part) => part.kind === 'hole' && part.parameter?.fn === fn);
        const url = open?.kind === 'hole' && open.parameter ? argumentFor(fn, open.parameter.index, call) : null;
        return this.reader
          .substitute(text, fn, call, file)
          // A caller that adds nothing known says no more than the function itself.
          .filter((one) => one.some((part) => part.kind === 'text' && part.text !== '' && !text.includes(part)) && !verbs.has(flatten(one).toUpperCase()))
          .flatMap((one) => this.completion.complete(one, call, file))
          .map((one): Candidate => ({ text: one, method: method ?? this.requests.methodAt(call, file), url, origin: call, request: null, sender }));
      });
  }

  /** True for a URL that a function sends to whatever it is given: the function is reported, not its callers. */
  private isOwnUrl(text: Text): boolean {
    const flat = flatten(text);
    return this.catalogue.routes.match(flat, null)?.operation != null || /^(?:[a-z]+:\/\/[^/?#]+|\0[^/?#\0]*)\/[^?#]*[^?#\0](?:[?#]|$)/i.test(flat);
  }

  private matches(call: Call, sink: Sink, candidates: readonly Candidate[], file: SourceFile): readonly Report[] {
    const isSure = sink.kind === 'sends' || sink.kind === 'makes' || (sink.kind === 'function' && (this.helpers.urlsOf(sink.fn, sink.file).length > 0 || declaredRequests(sink.fn, sink.file, this.reader).length > 0));
    const found = candidates.flatMap((candidate): readonly Report[] => {
      const made = this.fromText(candidate, call, sink, isSure, file);
      return made ? [{ call: made, origin: candidate.origin, rank: sink.kind === 'makes' ? 2 : !isSure ? 3 : sink.kind === 'function' ? 1 : 0, url: candidate.url }] : [];
    });
    const named = found.filter(({ call: { operation } }) => operation !== null);
    return named.length > 0 ? named : found.slice(0, 1);
  }

  /** A text that holds a route. */
  private fromText(candidate: Candidate, call: Call, sink: Sink, isSure: boolean, file: SourceFile): ResolvedCall | null {
    const match = this.routeOf(flatten(candidate.text), candidate.method);
    return match && this.madeOf(candidate, match, call, sink, isSure, file);
  }

  /** The end of a route under a base that is not known, where a key header goes along. */
  private fromEnd(call: Call, sink: Sink, headers: ReadonlySet<string>, candidates: readonly Candidate[], file: SourceFile): Report | null {
    const names = [...headers].map((name) => name.toLowerCase());
    const services = names.flatMap((name) => this.catalogue.headers.get(name) ?? []);
    if (services.length === 0 && !names.some((name) => this.others.headers.has(name))) return null;
    for (const candidate of candidates) {
      const flat = flatten(candidate.text);
      if (this.catalogue.hosts.isForeign(flat)) continue;
      const match = this.catalogue.routes.matchEnd(flat, candidate.method, services[0] ?? null);
      const made = match && this.madeOf(candidate, match, call, sink, false, file);
      if (made) return { call: made, origin: candidate.origin, rank: sink.kind === 'makes' ? 2 : 0, url: candidate.url };
    }
    return null;
  }

  private madeOf(candidate: Candidate, match: RouteMatch, call: Call, sink: Sink, isSure: boolean, file: SourceFile): ResolvedCall | null {
    const { text } = candidate;
    const flat = flatten(text);
    // A prefix alone says little on a host that is somebody else's: `https://example.com/ComputerVision/a.jpg`.
    if (this.catalogue.hosts.isForeign(flat) && (match.operation === null || isOthersToo(match, flat))) return null;
    // A helper that only completes what its caller passes is not a call of its own.
    if (match.operation === null && this.isCompletedElsewhere(candidate, call, file)) return null;
    const part = partAt(text, tellingOffset(flat, match));
    const literal = part?.kind === 'text' ? part : text.find((other) => other.kind === 'text' && other.text.toLowerCase().includes(flat.slice(match.start, match.end).toLowerCase().split('/')[1] ?? '\n'));
    const node = literal ?? part;
    // A text from another file is reported where this file uses it; one that a helper fills in is its caller's.
    const place = node?.file === file && !this.isDeclared(sink) ? wholeText(node.node, file) : candidate.url;
    if (!node || !place) return null;
    // A request that another file makes with a text of its own is reported there.
    if (node.file !== file && candidate.request?.own.some((step) => step.file !== file && step.via.length > 0) === true && candidate.origin !== call) return null;
    const queryStart = flat.indexOf('?');
    return this.told(match, {
      ...callBase(call, file),
      service: match.service,
      operation: match.operation,
      place: place.span,
      member: flat.slice(match.start, match.end).replaceAll(HOLE, '{…}'),
      via: 'rest',
      certainty: !isSure || match.operation === null || match.route?.verified === 'convention' ? 'likely' : 'resolved',
      route: match.route,
      placeholders: match.placeholders,
      query: [queryStart < 0 ? '' : flat.slice(queryStart + 1), candidate.request?.query ?? ''].filter((query) => query !== '').join('&'),
      parts: candidate.request?.own.flatMap((step) => (step.kind === 'call' && step.call === call ? [] : [{ node: step.kind === 'call' ? step.call : step.value, file: step.file }])) ?? [],
      url: candidate.url ?? place,
      apiVersion: match.apiVersion,
    });
  }

  /** The call with the operation that its arguments tell, where the route serves several. */
  private told(match: RouteMatch, call: ResolvedCall): ResolvedCall {
    const { operation, route, service, also } = match;
    if (!operation || !route || (also.length === 0 && route.when === undefined)) return call;
    const entries = [{ operation, route, service }, ...also].map((entry) => ({ ...entry, condition: entry.route.when }));
    const fitting = told(entries, (condition) => holds(condition, call, this.evaluator))[0];
    return fitting ? { ...call, operation: fitting.operation, route: fitting.route, service: fitting.service } : { ...call, operation: null, route: null, certainty: 'likely' };
  }

  /** True for methods that a library implements: each call of one is a request. */
  private isDeclared(sink: Sink): boolean {
    return sink.kind === 'function' && declaredRequests(sink.fn, sink.file, this.reader).length > 0;
  }

  private routeOf(flat: string, method: string | null): RouteMatch | null {
    const match = this.catalogue.routes.match(flat, method);
    if (method === null || match?.operation) return match;
    return this.catalogue.routes.match(flat, null) ?? match;
  }

  /** True when parameters of the function around leave the URL open and somebody who calls it tells more. */
  private isCompletedElsewhere(candidate: Candidate, call: Call, file: SourceFile): boolean {
    return !this.isOwnUrl(candidate.text) && candidate.text.some((part) => part.kind === 'hole' && part.parameter !== null && isAround(part.parameter.fn, call, file) && (this.completed.has(part.parameter.fn) || this.completion.isFilled(part)));
  }

  private headersAt(call: Call, sink: Sink, candidates: readonly Candidate[], file: SourceFile): ReadonlySet<string> {
    if (sink.kind !== 'function') {
      const { own, client } = candidates[0]?.request ?? this.requests.carriers(call, file);
      return this.headers.at(call, [...own, ...client], file);
    }
    const declared = declaredHeaders(sink.fn, sink.file, this.reader);
    if (declared.length > 0) return new Set(declared);
    const senders = new Map(candidates.flatMap(({ sender }) => (sender ? [[sender.call, sender] as const] : [])));
    return new Set([...senders.values()].flatMap((sender) => {
      const { own, client } = this.requests.carriers(sender.call, sender.file);
      return [...this.headers.at(sender.call, [...own, ...client], sender.file)];
    }));
  }

  /** `Prediction-Key` and the like tell the service where the URL tells nothing. */
  private fromHeader(call: Call, sink: Sink, headers: ReadonlySet<string>, candidates: readonly Candidate[], file: SourceFile): Report | null {
    if (sink.kind !== 'sends' && (sink.kind !== 'makes' || candidates.length === 0) && !this.isDeclared(sink)) return null;
    for (const header of headers) {
      const service = this.catalogue.headers.get(header.toLowerCase());
      if (!service) continue;
      if (isContinued(call, candidates.flatMap(({ url }) => url ?? []), file) || candidates.some((candidate) => this.catalogue.hosts.isForeign(flatten(candidate.text)) || this.isCompletedElsewhere(candidate, call, file))) return null;
      const best = candidates.find(({ text }) => isKnown(text)) ?? candidates.find(({ url }) => url !== null);
      const url = best?.url ?? call.args[0]?.value ?? call;
      return {
        call: { ...callBase(call, file), service, operation: null, place: url.span, member: header, via: 'rest', certainty: 'likely', url },
        origin: best?.origin ?? call,
        rank: sink.kind === 'makes' ? 2 : 0,
        url,
      };
    }
    return null;
  }
}

/** The name that is called, as an expression. */
function calledName(call: Call): Expression {
  return call.callee.kind === 'member' ? { kind: 'unknown', parts: [], span: call.callee.nameSpan } : call.callee;
}

/** Offset in the flattened text of the last fixed character of the route: it names the operation. */
function tellingOffset(flat: string, match: RouteMatch): number {
  let offset = match.end - 1;
  while (offset > match.start && flat[offset] === HOLE) offset -= 1;
  return offset;
}

/** True for a route that other vendors have as well: a service whose packages reach them too, and nothing in the URL that only Azure has. */
function isOthersToo({ service, apiVersion }: RouteMatch, flat: string): boolean {
  return service.clients.some(({ shared }) => shared) && apiVersion === null && !/[?&]api-version=|\/deployments\//i.test(flat);
}
