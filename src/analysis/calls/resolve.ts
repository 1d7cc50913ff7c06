import type { Call, Expression, Name } from '../program/model.js';
import type { Client, Service } from '../../knowledge/schema.js';
import { HandedOnMethods } from './bound-methods.js';
import { knowledgeLanguage, type Catalogue, type ClientEntry, type MemberEntry } from './catalogue.js';
import { constructionsOf } from './constructions.js';
import { ClientStandings, type Standing } from './client-standing.js';
import { InterfaceRuns } from './interface-runs.js';
import { libraryParts } from './library-parts.js';
import { LibraryRuns } from './library-runs.js';
import { LibraryStanding } from './library-standing.js';
import { holds, told } from './conditions.js';
import { Evaluator } from './evaluate.js';
import { HttpResolver } from './http.js';
import type { Project, SourceFile } from './project.js';
import { callBase, type Construction, type FileCalls, type PackageUse, type ResolvedCall } from './resolved-call.js';
import { HOLE } from './routes.js';
import { TextReader } from './text-reader.js';
import { staticClients } from './static-clients.js';
import { flatten, wholeText, type Text } from './text.js';
import type { ClientValue, Value } from './values.js';

/** Members of clients that call no operation: life cycle, configuration, policy. */
const housekeeping = new Set([
  'close', 'dispose', 'aclose', 'toString', 'valueOf', 'constructor', 'hasOwnProperty', 'bind', 'call', 'apply', 'then', 'catch', 'finally', 'pipeline', 'sendRequest', 'sendOperationRequest',
  'sendRequestWithHttpOperationResponse', 'getPackageJsonInfo', 'addUserAgentInfo',
  'Dispose', 'DisposeAsync', 'GetType', 'Equals', 'GetHashCode', 'ToString', 'equals', 'hashCode', 'getClass', '__enter__', '__exit__', '__aenter__', '__aexit__', 'on', 'emit', 'withEndpoint', 'addPolicy', 'AddToUserAgent',
]);

const verbs = new Set(['get', 'put', 'post', 'patch', 'delete', 'head']);

/** Resolves the Azure AI calls of one file at a time over one project. */
export class Resolver {
  readonly evaluator: Evaluator;
  readonly reader: TextReader;
  private readonly http: HttpResolver;
  private readonly handedOnMethods: HandedOnMethods;
  private readonly standings: ClientStandings;
  private readonly libraries: LibraryStanding;
  private readonly libraryRuns: LibraryRuns;
  private readonly interfaceRuns: InterfaceRuns;

  constructor(
    private readonly catalogue: Catalogue,
    project: Project,
  ) {
    this.evaluator = new Evaluator(catalogue, project);
    this.reader = new TextReader(this.evaluator);
    this.handedOnMethods = new HandedOnMethods(this.evaluator);
    this.standings = new ClientStandings(this.evaluator, this.reader);
    this.libraries = new LibraryStanding(this.evaluator, this.standings);
    this.libraryRuns = new LibraryRuns(this.evaluator, this.libraries);
    this.interfaceRuns = new InterfaceRuns(this.evaluator, this.libraries);
    this.http = new HttpResolver(catalogue, this.evaluator, this.reader);
  }

  /**
   * Finds calls, client constructions and package imports of a file.
   *
   * @param withClients false where it is known that there are no clients in the workspace, so that
   * requests alone are looked for.
   */
  resolve(file: SourceFile, withClients = true): FileCalls {
    const found: ResolvedCall[] = [];
    const constructions: Construction[] = [];
    for (const call of withClients ? file.index.calls : []) {
      found.push(...this.memberCall(call, file), ...this.handedOn(call, file), ...this.libraryRuns.calls(call, file), ...this.calledClient(call, file), ...this.interfaceRuns.calls(call, file));
      const construction = constructionsOf(call, file, (expression) => this.evaluator.values(expression, file)).find((one) => this.isAzure(one));
      if (construction) constructions.push(construction);
    }
    const sdkCalls = new Set(found.map((call) => call.node));
    const rest = this.http.resolve(file, sdkCalls);
    found.push(...rest.calls);
    const all = onePerPlace(found).sort((a, b) => a.place.start - b.place.start);
    return {
      file,
      calls: all.filter((call) => call.operation !== null),
      unknownCalls: all.filter((call) => call.operation === null),
      unlistedCalls: rest.unlisted,
      constructions,
      packages: this.packages(file, all),
    };
  }

  private memberCall(call: Call, file: SourceFile): readonly ResolvedCall[] {
    const callee = call.callee;
    if (callee.kind === 'name') return [...this.importedCall(call, callee, file), ...this.inheritedCall(call, callee, file)];
    if (callee.kind !== 'member' || call.isNew || (housekeeping.has(callee.name) && !this.catalogue.isMemberName(file.language, callee.name))) return [];
    const receivers = this.evaluator.values(callee.object, file);
    const path = receivers.filter((value): value is Extract<Value, { kind: 'path' }> => value.kind === 'path');
    if (path.length > 0) return verbs.has(callee.name) ? path.slice(0, 1).map((value) => this.pathCall(call, callee.name, value, file)) : [];
    const all = receivers.flatMap((value) => this.clientsOf(value, callee.name, file)).filter((client) => this.catalogue.hasOperations(client));
    // Of several that it can be, those that have the member count.
    const having = all.filter((client) => this.catalogue.member(client, callee.name).length > 0);
    const clients = having.length > 0 ? having : all;
    if (clients.length === 0 || callee.name === 'path' || callee.name === 'pathUnchecked' || clients.every((client) => this.isHousekeeping(client, callee.name))) return [];
    // A test puts something else in the member's place; a double in the client's place is only another receiver.
    if (!receivers.some((value) => value.kind === 'double') && this.evaluator.values(callee, file).some((value) => value.kind === 'double')) return [];
    // Handing out a client is no call of the service; what fetches one of another service may be.
    const given = this.evaluator.values(call, file).filter((value) => value.kind === 'client');
    if (given.some((value) => clients.some((client) => client.service === value.service && client.client.language === value.client.language)) || (given.length > 0 && clients.every((client) => this.catalogue.member(client, callee.name).length === 0))) return [];
    // Called as the static method it is, an extension method takes the client first.
    const argumentOffset = receivers.some((value) => value.kind === 'external' && clients.some(({ client }) => client.extensions?.includes(value.name) === true)) ? 1 : 0;
    const made = this.clientCall(call, callee.name, callee.nameSpan, clients, file, argumentOffset);
    if (!made) return [];
    // A method that the program adds to the client is its own.
    if (made.operation === null && clients.some((client) => this.evaluator.extensions.hasFor(client, callee.name, file))) return [];
    return [made];
  }

  /** `Analyze(x)` in a class that extends a client. */
  private inheritedCall(call: Call, callee: Name, file: SourceFile): readonly ResolvedCall[] {
    if (callee.variable !== null || call.isNew || (file.language !== 'csharp' && file.language !== 'java') || this.evaluator.values(callee, file).length > 0) return [];
    for (let cls = file.index.classAround.get(call); cls; cls = file.index.outerClass.get(cls)) {
      const clients = this.evaluator.clientBases({ kind: 'instance', file, cls }, callee.name).filter((client) => this.catalogue.member(client, callee.name).length > 0);
      if (clients.length > 0) return this.listed(this.clientCall(call, callee.name, callee.span, clients, file));
    }
    return [];
  }

  /** `ask(x)` where the function itself is a member of a module that is the client. */
  private importedCall(call: Call, callee: Name, file: SourceFile): readonly ResolvedCall[] {
    if (call.isNew) return [];
    for (const value of this.evaluator.values(callee, file)) {
      if (value.kind !== 'external') continue;
      const clients = staticClients({ kind: 'module', module: value.module }, file, this.evaluator).filter((client) => this.catalogue.member(client, value.name).length > 0);
      if (clients.length > 0) return this.listed(this.clientCall(call, value.name, callee.span, clients, file));
    }
    return [];
  }

  /** `model(messages)`: an object of a library that is itself called. */
  private calledClient(call: Call, file: SourceFile): readonly ResolvedCall[] {
    if (call.isNew || file.language !== 'python' || !this.evaluator.compositions.mayHave(file)) return [];
    // What a member of such an object gives is no object that is called, but a call of the member.
    if (call.callee.kind === 'member' && this.evaluator.values(call.callee.object, file).some((value) => value.kind === 'client')) return [];
    const clients = this.evaluator.values(call.callee, file).filter((value): value is ClientValue => value.kind === 'client' && this.catalogue.member(value, '__call__').length > 0);
    return clients.length === 0 ? [] : this.listed(this.clientCall(call, '__call__', call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span, clients, file));
  }

  private listed(call: ResolvedCall | null): readonly ResolvedCall[] {
    return call ? [call] : [];
  }

  /** True for members that every client has, and for those that only set something in the program. */
  private isHousekeeping({ service, client }: ClientValue, member: string): boolean {
    return (housekeeping.has(member) || client.local?.includes(member) === true) && this.catalogue.member({ service, client }, member).length === 0;
  }

  /** Methods of clients that the call hands on to be called, or calls under another name. */
  private handedOn(call: Call, file: SourceFile): readonly ResolvedCall[] {
    return this.handedOnMethods.calls(call, file).flatMap(({ method, place, skipped, isCertain }): readonly ResolvedCall[] => {
      const made = this.clientCall(call, method.node.name, place, [method.client], file, skipped);
      return made ? [{ ...made, certainty: isCertain ? made.certainty : 'likely' }] : [];
    });
  }

  /** Clients whose member a call on a value is. */
  private clientsOf(value: Value, member: string, file: SourceFile): readonly ClientValue[] {
    switch (value.kind) {
      case 'client':
        return [value];
      case 'instance':
        return this.evaluator.clientBases(value, member);
      case 'holder':
        // A function nobody knows may give what it is given to make as it is.
        return value.isGuess === true ? value.held.filter((held): held is ClientValue => held.kind === 'client' && this.catalogue.member(held, member).length > 0) : [];
      case 'module':
        return staticClients(value, file, this.evaluator);
      case 'external':
        return [
          ...staticClients(value, file, this.evaluator),
          // `ClientExtensions.Member(client, …)`: an extension method called as the static method it is.
          ...this.catalogue
            .clientsOf(file.language, value.module)
            .filter(({ client }) => client.extensions?.includes(value.name))
            .map(({ service, client }): ClientValue => ({ kind: 'client', service, client })),
        ];
      default:
        return [];
    }
  }

  /** A call of a member of one of some clients; null where all of them are somebody else's. */
  private clientCall(call: Call, member: string, place: ResolvedCall['place'], all: readonly ClientValue[], file: SourceFile, argumentOffset = 0): ResolvedCall | null {
    const { clients, standing } = this.best(all, call, file);
    const entries = clients.flatMap((client) => this.catalogue.member(client, member).map((entry) => ({ client, entry, operation: entry.operation, condition: entry.reach.when })));
    const first = entries[0]?.client ?? clients[0];
    if (!first) return null;
    // Where nothing tells whose service it is, other members are nobody's business.
    if (standing === 'undecided' && entries.length === 0) return null;
    const sibling = entries.length > 0 ? undefined : clients.flatMap((other) => this.catalogue.siblingMember(other, member))[0];
    const base = (client: ClientValue): ResolvedCall => ({
      ...callBase(call, file),
      service: client.service,
      operation: null,
      place,
      member,
      argumentOffset,
      via: this.catalogue.wrapperOf(client.client) ? 'wrapper' : 'sdk',
      parts: libraryParts(client, this.evaluator),
      certainty: 'likely',
      client: this.catalogue.rootOf(client.client),
      made: client.made ?? null,
    });
    if (standing === 'undecided') return { ...base(first), undecided: 'endpoint' };
    const fitting = told(entries, (condition) => holds(condition, base(first), this.evaluator));
    // A member that only sets something, unless an argument makes it more.
    if (fitting.length === 0 && clients.every((other) => other.client.local?.includes(member) === true)) return null;
    const { client = first, entry = sibling } = fitting[0] ?? {};
    // Other members of a library's clients, and calls for other vendors, reach nothing.
    if (!entry && this.catalogue.wrapperOf(client.client)) return null;
    return {
      ...base(client),
      operation: entry?.operation ?? null,
      certainty: sibling || standing === 'likely' ? 'likely' : certaintyOf(entry, client.client),
      reach: entry?.reach ?? null,
    };
  }

  /** Those of some clients of which most is known, without those of other vendors. */
  private best(all: readonly ClientValue[], call: Call, file: SourceFile): { readonly clients: readonly ClientValue[]; readonly standing: Standing } {
    if (all.every(({ client, isAzure }) => this.catalogue.wrapperOf(client) === null && (isAzure === true || !isOpen(this.catalogue.rootOf(client))))) return { clients: all, standing: 'azure' };
    const standings = new Map(all.map((client) => [client, this.libraries.of(client, call, file)]));
    for (const standing of ['azure', 'likely', 'undecided'] as const) {
      const clients = all.filter((client) => standings.get(client) === standing);
      if (clients.length > 0) return { clients, standing };
    }
    return { clients: [], standing: 'other' };
  }

  /** True for a construction that makes a client of Azure, as far as anything tells. */
  private isAzure({ service, client, node, file }: Construction): boolean {
    if (!isOpen(client)) return true;
    const standing = this.standings.of({ kind: 'client', service, client, made: { call: node, file, client } }, file);
    return standing === 'azure' || standing === 'likely';
  }

  private pathCall(call: Call, verb: string, value: Extract<Value, { kind: 'path' }>, file: SourceFile): ResolvedCall {
    const { client } = value;
    const argument = value.call.args[0]?.value ?? null;
    const texts: readonly Text[] = argument ? this.reader.texts(argument, value.file) : [];
    const found = texts.map((text) => this.pathOperation(client, flatten(text), verb)).find((match) => match !== null) ?? null;
    const text = texts[0] ? flatten(texts[0]) : '';
    const placeholders: Record<string, string> = { ...found?.placeholders };
    // `client.path("/documentModels/{modelId}:analyze", modelId)`: later arguments fill the braces in order.
    [...text.matchAll(/\{([^}]+)\}/g)].forEach((match, index) => {
      const filled = value.call.args[index + 1]?.value;
      const values = filled ? this.reader.texts(filled, value.file).map(flatten) : [];
      const name = match[1];
      if (name !== undefined) placeholders[name] = values[0] ?? HOLE;
    });
    // The path may be built in another file; then the `path` member is the place in this one.
    const place = argument && value.file === file ? literalSpan(texts, argument, file) : call.callee.kind === 'member' ? call.callee.nameSpan : call.span;
    return {
      ...callBase(call, file),
      pathCall: value.call,
      service: client.service,
      operation: found?.entry?.operation ?? found?.operation ?? null,
      place,
      member: text === '' || text === HOLE ? verb : text.replaceAll(HOLE, '{…}'),
      via: this.catalogue.wrapperOf(client.client) ? 'wrapper' : 'sdk',
      certainty: certaintyOf(found?.entry ?? undefined, client.client),
      client: client.client,
      made: client.made ?? null,
      reach: found?.entry?.reach ?? null,
      route: found?.route ?? null,
      placeholders,
      url: argument,
    };
  }

  private pathOperation(client: ClientEntry, path: string, verb: string): PathMatch | null {
    if (path === '' || path === HOLE) return null;
    for (const entry of this.catalogue.pathOperations(client)) {
      if (entry.reach.verb === verb && entry.reach.path !== undefined && samePath(entry.reach.path, path)) {
        return { entry, operation: null, route: null, placeholders: {} };
      }
    }
    const route = this.catalogue.routes.matchWithin(client.service, path, verb.toUpperCase());
    if (!route?.operation) return null;
    const entry = this.catalogue.pathOperations(client).find((candidate) => candidate.operation === route.operation && candidate.reach.verb === verb);
    return { entry: entry ?? null, operation: route.operation, route: route.route, placeholders: route.placeholders };
  }

  /** @param calls what was found in the file: of packages that also reach others only what is used for a service counts. */
  private packages(file: SourceFile, calls: readonly ResolvedCall[]): readonly PackageUse[] {
    const uses: PackageUse[] = [];
    const used = new Set(calls.flatMap(({ client, operation, service }) => (client && operation ? [service] : [])));
    const add = (module: string, place: PackageUse['place']): void => {
      const service: Service | undefined = this.catalogue.clientsOf(file.language, module).find((entry) => (!entry.client.shared && !entry.client.markers) || used.has(entry.service))?.service;
      if (service && !uses.some((use) => use.place.start === place.start)) uses.push({ file, service, module, place });
    };
    for (const entry of file.program.imports) {
      add(entry.module, entry.moduleSpan);
      const dot = entry.module.lastIndexOf('.');
      if (dot > 0 && knowledgeLanguage(file.language) !== 'javascript') add(entry.module.slice(0, dot), entry.moduleSpan);
    }
    for (const node of file.index.ofKind('import')) if (node.module !== null) add(node.module, node.moduleSpan);
    return uses;
  }
}

/** True for a client of which its making may tell that it reaches another vendor's service. */
function isOpen(client: Client): boolean {
  return client.shared !== undefined || client.otherwise !== undefined;
}

interface PathMatch {
  readonly entry: MemberEntry | null;
  readonly operation: ResolvedCall['operation'];
  readonly route: ResolvedCall['route'];
  readonly placeholders: Readonly<Record<string, string>>;
}

/** Where nobody has read the client, or the member, the call is likely. */
function certaintyOf(entry: MemberEntry | undefined, client: Client): ResolvedCall['certainty'] {
  return entry?.reach.verified === 'convention' || client.verified === 'convention' ? 'likely' : 'resolved';
}

/** Span of the literal that carries a path, else of the whole argument. */
function literalSpan(texts: readonly Text[], argument: Expression, file: SourceFile): ResolvedCall['place'] {
  const own = texts.flat().find((part) => part.kind === 'text' && part.file === file && part.text.includes('/'));
  return own ? wholeText(own.node, file).span : argument.span;
}

/** Compares a catalogue path with a written one: braces match braces, text or holes, segment by segment. */
function samePath(pattern: string, written: string): boolean {
  const a = pattern.split('/');
  const b = (written.split('?')[0] ?? '').split('/');
  return a.length === b.length && a.every((segment, index) => {
    const other = b[index] ?? '';
    if (segment.toLowerCase() === other.toLowerCase()) return true;
    const tail = /^\{[^}]+\}(.*)$/.exec(segment)?.[1];
    return tail !== undefined && other.length > tail.length && other.toLowerCase().endsWith(tail.toLowerCase()) && (tail !== '' || !other.includes(':'));
  });
}

/** Two ways to see one call (a helper and its caller) give one report; the one that names the operation wins. */
function onePerPlace(calls: readonly ResolvedCall[]): ResolvedCall[] {
  const byPlace = new Map<number, ResolvedCall>();
  for (const call of calls) {
    const other = byPlace.get(call.place.start);
    if (!other || (other.operation === null && call.operation !== null)) byPlace.set(call.place.start, call);
  }
  return [...byPlace.values()];
}
