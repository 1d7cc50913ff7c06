import type { Client, Language as KnowledgeLanguage, Operation, Reach, Service } from '../../knowledge/schema.js';
import type { Language } from '../program/model.js';
import { compileRoutes, type RouteTable } from './routes.js';

export interface ClientEntry {
  readonly service: Service;
  readonly client: Client;
}

export interface MemberEntry {
  readonly operation: Operation;
  readonly reach: Reach;
}

/** Language as the knowledge base names it. */
export function knowledgeLanguage(language: Language): KnowledgeLanguage {
  return language === 'typescript' ? 'javascript' : language;
}

/** Look-ups over the services' bindings. Built once. */
export class Catalogue {
  readonly services: readonly Service[];
  readonly routes: RouteTable;
  /** Request headers that belong to one service, lower case. */
  readonly headers: ReadonlyMap<string, Service>;
  private readonly byModule = new Map<string, ClientEntry[]>();
  private readonly wildModules: { readonly pattern: RegExp; readonly entry: ClientEntry }[] = [];
  private readonly members = new Map<string, MemberEntry[]>();
  private readonly paths = new Map<string, MemberEntry[]>();
  private readonly reaching = new Set<string>();
  /** Names of members by language, and endings that make variants of them. */
  private readonly memberNames = new Map<KnowledgeLanguage, Set<string>>();
  private readonly variants = new Map<KnowledgeLanguage, Set<string>>();

  /** @param sharedHosts endpoint hosts that several services share, without the resource's label. */
  constructor(
    services: readonly Service[],
    readonly sharedHosts: readonly string[] = [],
  ) {
    this.services = services;
    this.routes = compileRoutes(services);
    this.headers = new Map(services.flatMap((service) => service.headers.map((header) => [header.toLowerCase(), service] as const)));
    for (const service of services) {
      for (const client of service.clients) this.addClient({ service, client });
      for (const operation of service.operations) this.addOperation(service, operation);
    }
  }

  private addClient(entry: ClientEntry): void {
    for (const ending of entry.client.variants ?? []) include(this.variants, entry.client.language, ending);
    for (const module of entry.client.modules) {
      if (module.includes('*')) this.wildModules.push({ pattern: wildcard(module), entry });
      else append(this.byModule, `${entry.client.language} ${module}`, entry);
    }
  }

  private addOperation(service: Service, operation: Operation): void {
    for (const [language, reaches] of Object.entries(operation.reach)) {
      for (const reach of reaches) {
        const key = `${service.id} ${reach.client} ${language}`;
        this.reaching.add(key);
        for (const member of reach.members ?? []) {
          append(this.members, `${key} ${member}`, { operation, reach });
          include(this.memberNames, language as KnowledgeLanguage, member);
        }
        if (reach.path !== undefined) append(this.paths, key, { operation, reach });
      }
    }
  }

  /** Clients that a module or namespace holds; submodules of an npm package count as the package. */
  clientsOf(language: Language, module: string): readonly ClientEntry[] {
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
  siblingMember({ service, client }: ClientEntry, member: string): readonly MemberEntry[] {
    return service.clients
      .filter((other) => other.key !== client.key && other.language === client.language && other.packages.some((name) => client.packages.includes(name)))
      .flatMap((other) => this.member({ service, client: other }, member));
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
