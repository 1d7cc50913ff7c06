import { services } from '../../../../src/knowledge/index.js';
import type { ArgumentCondition, Client, Language, Operation, Reach, Service } from '../../../../src/knowledge/schema.js';

/** One way to reach operations through one client: a member, or a path with its verb. */
export interface Binding {
  readonly service: Service;
  readonly language: Language;
  /** Key of the client. */
  readonly client: string;
  /** Member name, or the path of path-style clients. */
  readonly member: string;
  readonly verb: Reach['verb'] | null;
  readonly poller: boolean;
  /** True where the member hands out another client instead of calling the service. */
  readonly handsOut: boolean;
  /** What the catalogue lists for it; several where API generations share a member. */
  readonly entries: readonly { readonly operation: Operation; readonly reach: Reach }[];
  /** What the call has to pass for these entries to count. */
  readonly condition?: ArgumentCondition;
}

/** A client type of a module, with what it reaches. */
export interface ClientForm {
  readonly service: Service;
  readonly client: Client;
  readonly module: string;
  readonly type: string;
  readonly bindings: readonly Binding[];
}

/** Bindings of a language, in the order of the catalogue; each member of a client once. */
export function bindingsOf(service: Service, language: Language): readonly Binding[] {
  const found = new Map<string, Binding>();
  for (const operation of service.operations) {
    for (const reach of operation.reach[language] ?? []) {
      for (const member of reach.path === undefined ? (reach.members ?? []) : [reach.path]) {
        const verb = reach.path === undefined ? null : (reach.verb ?? null);
        const key = `${reach.client} ${member} ${verb ?? ''}`;
        const entries = [...(found.get(key)?.entries ?? []), { operation, reach }];
        found.set(key, {
          service,
          language,
          client: reach.client,
          member,
          verb,
          poller: entries.some((entry) => entry.reach.poller === true),
          // A client of another service that is handed out is a call of its own besides.
          handsOut: operation.kind === 'factory' && service.clients.some(({ from }) => from?.client === reach.client && from.members.includes(member)),
          entries,
        });
      }
    }
  }
  return [...found.values()];
}

/**
 * Every client type of a language, under every module it is imported from.
 *
 * @param versionsOf what stands for the `*` of a module.
 */
export function clientForms(language: Language, versionsOf: (module: string) => readonly string[] = () => []): readonly ClientForm[] {
  return services.flatMap((service) => {
    const bindings = bindingsOf(service, language);
    const clients = service.clients.filter((client) => client.language === language);
    // A module that one client names in full is not another's through a wildcard.
    const named = new Set(clients.flatMap(({ modules }) => modules));
    const written = (module: string): readonly string[] =>
      module.includes('*') ? versionsOf(module).map((version) => module.replace('*', version)).filter((full) => !named.has(full)) : [module];
    return clients
      .flatMap((client) =>
        client.modules
          .flatMap(written)
          .flatMap((module) => client.types.map((type) => ({ service, client, module, type, bindings: bindings.filter((binding) => binding.client === client.key).flatMap(told) }))),
      );
  });
}

/** A binding once for each thing that arguments tell it to be. */
function told(binding: Binding): readonly Binding[] {
  const open = binding.entries.filter(({ reach }) => reach.when === undefined);
  const conditional = binding.entries.flatMap((entry): readonly Binding[] => (entry.reach.when ? [{ ...binding, entries: [entry], condition: entry.reach.when }] : []));
  return [...(open.length > 0 ? [{ ...binding, entries: open }] : []), ...conditional];
}

/** A short name for messages: `custom-vision python training.get_project`. */
export function nameOf(binding: Binding): string {
  return `${binding.service.id} ${binding.language} ${binding.client}.${binding.member}${binding.verb === null ? '' : ` ${binding.verb}`}`;
}
