import type { Client, Service } from '../../knowledge/schema.js';
import type { ClientEntry } from './catalogue.js';
import type { Standing } from './client-standing.js';
import type { Evaluator } from './evaluate.js';
import type { SourceFile } from './project.js';
import type { ClientValue } from './values.js';

/**
 * Clients of shared packages of which only the type is known. What the program makes of the kind
 * elsewhere tells: only Azure's make it likely, only others' leave nothing to report.
 */
export class TypedClients {
  private readonly known = new Map<string, Standing | null>();

  /** @param standingOf the standing of a client that is made somewhere. */
  constructor(
    private readonly at: Evaluator,
    private readonly standingOf: (value: ClientValue) => Standing,
  ) {}

  standing(value: ClientValue, file: SourceFile): Standing {
    const { service, client } = value;
    const key = `${service.id} ${client.language} ${client.packages.join()}`;
    let made = this.known.get(key);
    if (made === undefined) {
      // What is made with what its own question is about says nothing.
      this.known.set(key, null);
      made = this.ofMade(service, client);
      this.known.set(key, made);
    }
    if (made !== null) return made;
    const text = file.text.toLowerCase();
    return client.markers?.some((marker) => text.includes(marker.toLowerCase())) === true ? 'undecided' : 'other';
  }

  /** What the constructions in the program have in common; null where there are none. */
  private ofMade(service: Service, client: Client): Standing | null {
    const entries = this.at.catalogue.relatives({ service, client });
    const names = makingNames(entries);
    const seen = new Set<Standing>();
    for (const file of this.at.project.parsedFiles()) {
      for (const call of file.index.calls) {
        if (call.callee.kind !== 'name' && call.callee.kind !== 'member') continue;
        if (!names.has(call.callee.name) && call.callee.kind === 'member') continue;
        if (call.callee.kind === 'name' && !names.has(call.callee.name) && call.callee.variable === null) continue;
        for (const value of this.at.values(call, file)) {
          if (value.kind !== 'client' || value.made?.call !== call || !entries.some((entry) => entry.client === value.client)) continue;
          this.at.consulted.add(file.path);
          seen.add(this.standingOf(value));
        }
      }
    }
    if (seen.size === 0) return null;
    const isAzure = seen.has('azure') || seen.has('likely');
    if (isAzure) return seen.has('other') || seen.has('undecided') ? 'undecided' : 'likely';
    return seen.has('undecided') ? 'undecided' : 'other';
  }
}

/** The last names of what makes clients. */
function makingNames(entries: readonly ClientEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ client }) => [...client.types, ...(client.makers ?? []), ...(client.builder === undefined ? [] : [client.builder])]).map((name) => name.slice(name.lastIndexOf('.') + 1)));
}
