import type { Client, Language, Service } from '../../knowledge/schema.js';

/**
 * Groups of a client's members: `client.chat.completions.create` goes through `chat` and
 * `completions`. A group is a client of its own, with a key below that of the client it belongs to, so
 * that it travels through variables, fields and files as clients do.
 */
export class ClientGroups {
  /** Keys of groups and clients that have members: service, key and language. */
  private readonly known = new Set<string>();
  private readonly made = new Map<Client, Map<string, Client>>();
  private readonly roots = new Map<Client, Client>();

  /** Notes the groups of a member; gives the key of its last group and its own name. */
  add(service: Service, client: string, language: Language, dotted: string): { readonly group: string; readonly member: string } {
    const path = dotted.split('.');
    const member = path.pop() ?? dotted;
    let group = client;
    for (const name of path) {
      group += `.${name}`;
      this.known.add(`${service.id} ${group} ${language}`);
    }
    return { group, member };
  }

  /** The group that a member of a client, or of a group, is. */
  below(service: Service, client: Client, name: string): Client | null {
    return this.known.has(`${service.id} ${client.key}.${name} ${client.language}`) ? this.group(client, name) : null;
  }

  /** The client that a group belongs to; a client itself. */
  root(client: Client): Client {
    return this.roots.get(client) ?? client;
  }

  /** The group of a client that is named like a group of another one. */
  sameGroup(client: Client, group: Client): Client {
    const root = this.root(group);
    if (root === group) return client;
    return group.key.slice(root.key.length + 1).split('.').reduce((above, name) => this.group(above, name), client);
  }

  private group(above: Client, name: string): Client {
    const groups = this.made.get(above) ?? new Map<string, Client>();
    this.made.set(above, groups);
    let group = groups.get(name);
    if (!group) {
      group = { ...above, key: `${above.key}.${name}`, making: 'sub-client' };
      groups.set(name, group);
      this.roots.set(group, this.root(above));
    }
    return group;
  }
}
