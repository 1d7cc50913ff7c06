import type { Client, Language as KnowledgeLanguage, Operation, Reach, Service, Wrapper } from '../../knowledge/schema.js';
import type { Language } from '../program/model.js';
import { ClientGroups } from './client-groups.js';
import { Hosts } from './hosts.js';
import { compileRoutes, type RouteTable } from './routes.js';

export interface ClientEntry {
  readonly service: Service;
  readonly client: Client;
  /** The library that the client belongs to, where it is none of the service's own. */
  readonly wrapper?: Wrapper;
}

export interface MemberEntry {
  readonly operation: Operation;
  readonly reach: Reach;
}

/** Language as the knowledge base names it. */
export function knowledgeLanguage(language: Language): KnowledgeLanguage {
  return language === 'typescript' ? 'javascript' : language;
}

/** Names of modules whose clients are remembered, for each language; a workspace with more is asked anew. */
const MAX_ASKED = 20_000;

/** Look-ups over the services' bindings. Built once. */
export class Catalogue {
  readonly services: readonly Service[];
  readonly routes: RouteTable;
  readonly hosts: Hosts;
  /** Request headers that belong to one service, lower case. */
  readonly headers: ReadonlyMap<string, Service>;
  private readonly byModule = new Map<string, ClientEntry[]>();
  private readonly wildModules: { readonly pattern: RegExp; readonly entry: ClientEntry }[] = [];
  /** Clients by service, and those that a member of a client hands out. */
  private readonly byService = new Map<Service, ClientEntry[]>();
  private readonly bySource = new Map<string, (() => readonly ClientEntry[])[]>();
  private readonly wrapping = new Map<Client, Wrapper>();
  private readonly groups: ClientGroups = new ClientGroups();
  private readonly members = new Map<string, MemberEntry[]>();
  private readonly paths = new Map<string, MemberEntry[]>();
  private readonly reaching = new Set<string>();
  /** Names of members by language, and endings that make variants of them. */
  private readonly memberNames = new Map<KnowledgeLanguage, Set<string>>();
  private readonly variants = new Map<KnowledgeLanguage, Set<string>>();
  /** Clients by language and module as it was asked for: most modules hold none, and come back with every file. */
  private readonly asked = new Map<Language, Map<string, readonly ClientEntry[]>>();

  /**
   * @param sharedHosts endpoint hosts that several services share, without the resource's label.
   * @param wrappers libraries that call the services on a program's behalf.
   * @param admits whether a client counts in a file, by its path; null where every client counts everywhere.
   */
  constructor(
    services: readonly Service[],
    readonly sharedHosts: readonly string[] = [],
    wrappers: readonly Wrapper[] = [],
    readonly admits: ((client: Client, path: string) => boolean) | null = null,
  ) {
    this.services = services;
    this.hosts = new Hosts(this);
    this.routes = compileRoutes(services, this.hosts);
    this.headers = new Map(services.flatMap((service) => service.headers.map((header) => [header.toLowerCase(), service] as const)));
    for (const service of services) {
      for (const client of service.clients) this.addClient({ service, client });
      for (const operation of service.operations) {
        for (const [language, reaches] of Object.entries(operation.reach)) this.addReaches(service, operation, language as KnowledgeLanguage, reaches);
      }
    }
    for (const wrapper of wrappers) this.addWrapper(wrapper);
  }

  private addWrapper(wrapper: Wrapper): void {
    const service = this.service(wrapper.service);
    if (!service) return;
    for (const client of wrapper.clients) this.addClient({ service, client, wrapper });
    for (const { operation: id, language, reaches } of wrapper.reach) {
      const operation = service.operations.find((candidate) => candidate.id === id);
      if (operation) this.addReaches(service, operation, language, reaches);
    }
  }

  private addClient(entry: ClientEntry): void {
    const { service, client, wrapper } = entry;
    if (wrapper) this.wrapping.set(client, wrapper);
    append(this.byService, service, entry);
    if (client.from) this.addSource(service, client.from.client, client.language, client.from.members, () => [entry]);
    for (const { members, service: other, client: key } of client.handsOut ?? []) {
      this.addSource(service, client.key, client.language, members, () => this.clientsWith(other, key, client.language));
    }
    for (const ending of client.variants ?? []) include(this.variants, client.language, ending);
    for (const module of client.modules) {
      if (module.includes('*')) this.wildModules.push({ pattern: wildcard(module), entry });
      else append(this.byModule, `${client.language} ${module}`, entry);
    }
  }

  private addSource(service: Service, from: string, language: KnowledgeLanguage, members: readonly string[], gives: () => readonly ClientEntry[]): void {
    for (const dotted of members) {
      const { group, member } = this.groups.add(service, from, language, dotted);
      append(this.bySource, `${service.id} ${group} ${language} ${member}`, gives);
    }
  }

  /** Clients of a service by their key. */
  private clientsWith(service: string, key: string, language: KnowledgeLanguage): readonly ClientEntry[] {
    const owner = this.service(service);
    return (owner && this.byService.get(owner)?.filter(({ client }) => client.key === key && client.language === language)) ?? [];
  }

  private addReaches(service: Service, operation: Operation, language: KnowledgeLanguage, reaches: readonly Reach[]): void {
    for (const reach of reaches) {
      for (const dotted of reach.members ?? []) {
        const { group, member } = this.groups.add(service, reach.client, language, dotted);
        const key = `${service.id} ${group} ${language}`;
        this.reaching.add(key);
        append(this.members, `${key} ${member}`, { operation, reach });
        include(this.memberNames, language, member);
      }
      if (reach.path !== undefined) {
        const key = `${service.id} ${reach.client} ${language}`;
        this.reaching.add(key);
        append(this.paths, key, { operation, reach });
      }
    }
  }

  /** Clients that a module or namespace holds; submodules of an npm package count as the package. */
  clientsOf(language: Language, module: string): readonly ClientEntry[] {
    let ofLanguage = this.asked.get(language);
    if (!ofLanguage || ofLanguage.size > MAX_ASKED) this.asked.set(language, (ofLanguage = new Map()));
    const before = ofLanguage.get(module);
    if (before) return before;
    const found = this.findClients(language, module);
    ofLanguage.set(module, found);
    return found;
  }

  private findClients(language: Language, module: string): readonly ClientEntry[] {
    const known = knowledgeLanguage(language);
    const direct = this.byModule.get(`${known} ${module}`);
    if (direct) return direct;
    if (known === 'javascript') {
      const packageName = npmPackageName(module);
      if (packageName !== module) return this.byModule.get(`${known} ${packageName}`) ?? [];
    }
    return this.wildModules.filter(({ pattern, entry }) => entry.client.language === known && pattern.test(module)).map(({ entry }) => entry);
  }

  /** Operations that a member of a client reaches; several when generations share a name. */
  member({ service, client }: ClientEntry, member: string): readonly MemberEntry[] {
    const key = `${service.id} ${client.key} ${client.language}`;
    const direct = this.members.get(`${key} ${member}`);
    if (direct) return direct;
    const variant = client.variants?.find((ending) => member.endsWith(ending));
    return variant === undefined ? [] : (this.members.get(`${key} ${member.slice(0, -variant.length)}`) ?? []);
  }

  /** True for a name that some client of the language has as a member; a quick look before a closer one. */
  isMemberName(language: Language, name: string): boolean {
    const known = knowledgeLanguage(language);
    const names = this.memberNames.get(known);
    return names !== undefined && (names.has(name) || [...(this.variants.get(known) ?? [])].some((ending) => name.endsWith(ending) && names.has(name.slice(0, -ending.length))));
  }

  /** Operations that a member reaches on other clients of the same package: code for another release, or the wrong client. */
  siblingMember(entry: ClientEntry, member: string): readonly MemberEntry[] {
    const root = this.groups.root(entry.client);
    return (this.byService.get(entry.service) ?? [])
      .filter(({ client }) => client.key !== root.key && client.language === root.language && client.packages.some((name) => root.packages.includes(name)))
      .flatMap((other) => this.member({ ...other, client: this.groups.sameGroup(other.client, entry.client) }, member));
  }

  /**
   * What a member of a client hands out: another client, a group of members, or the client again.
   * The member may be a property or be called.
   */
  subClients(entry: ClientEntry, name: string): readonly ClientEntry[] {
    const { service, client } = entry;
    if (client.itself?.includes(name) === true) return [entry];
    const sources = (this.bySource.get(`${service.id} ${client.key} ${client.language} ${name}`) ?? []).flatMap((gives) => gives());
    const group = this.groups.below(service, client, name);
    return group ? [...sources, { ...entry, client: group }] : sources;
  }

  /** The groups of a client's members that a type of a module is the type of. */
  typedGroups(entry: ClientEntry, module: string, type: string): readonly ClientEntry[] {
    const named = (entry.client.groupTypes ?? []).filter((known) => known.type === type && (known.modules?.some((end) => module.endsWith(end)) ?? true));
    return named.flatMap(({ group }) => group.split('.').reduce<readonly ClientEntry[]>((above, name) => above.flatMap((one) => this.subClients(one, name)), [entry]));
  }

  /**
   * Clients of the same service and language that come in one of the client's packages, or that hand
   * out one that does; of a library's client those of the library.
   */
  relatives({ service, client }: ClientEntry): readonly ClientEntry[] {
    const wrapper = this.wrapping.get(client);
    const own = (this.byService.get(service) ?? []).filter((entry) => entry.client.language === client.language && entry.wrapper === wrapper);
    return own.filter((entry) => entry.client.packages.some((name) => client.packages.includes(name)) || own.some((other) => other.client.from?.client === entry.client.key));
  }

  /** The client as the knowledge base has it, of a client or of a group of its members. */
  rootOf(client: Client): Client {
    return this.groups.root(client);
  }

  /** The library that a client, or a group of its members, belongs to. */
  wrapperOf(client: Client): Wrapper | null {
    return this.wrapping.get(this.groups.root(client)) ?? null;
  }

  /** False for a client that only makes or holds others, such as a manager: its own members are settings. */
  hasOperations({ service, client }: ClientEntry): boolean {
    return this.reaching.has(`${service.id} ${client.key} ${client.language}`);
  }

  /** Operations of a path-style client. */
  pathOperations(client: ClientEntry): readonly MemberEntry[] {
    return this.paths.get(`${client.service.id} ${client.client.key} ${client.client.language}`) ?? [];
  }

  service(id: string): Service | undefined {
    return this.services.find((service) => service.id === id);
  }

  operation(service: string, id: string): Operation | undefined {
    return this.service(service)?.operations.find((operation) => operation.id === id);
  }
}

/** `@scope/name/sub/path` → `@scope/name`, `name/sub` → `name`. */
export function npmPackageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^/]+')}$`);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function include<K>(map: Map<K, Set<string>>, key: K, name: string): void {
  const set = map.get(key);
  if (set) set.add(name);
  else map.set(key, new Set([name]));
}
