import type { Client, SharedClient } from '../../knowledge/schema.js';
import type { Call } from '../program/model.js';
import { argumentInside, named, plain } from './arguments.js';
import { isIdentity, namesAzure, textEvidence, type Evidence } from './endpoint-evidence.js';
import type { Evaluator } from './evaluate.js';
import { allGiven, givenAt, givenWhenMade, type PlacedExpression } from './made-arguments.js';
import { ModuleSettings, type ModuleSetting } from './module-settings.js';
import { originNames } from './origin-names.js';
import { isMadeForOthers } from './other-making.js';
import type { SourceFile } from './project.js';
import { flatten } from './text.js';
import type { TextReader } from './text-reader.js';
import { TypedClients } from './typed-clients.js';
import type { ClientValue, Made } from './values.js';

/**
 * Whose service a client reaches: Azure's, Azure's as far as names tell, somebody else's, or nothing
 * tells.
 */
export type Standing = 'azure' | 'likely' | 'other' | 'undecided';

/** Tells clients of packages that reach several vendors apart. */
export class ClientStandings {
  private readonly known = new WeakMap<Call, Map<Client, Standing>>();
  private readonly settings: ModuleSettings;
  private readonly typed: TypedClients;

  constructor(
    private readonly at: Evaluator,
    private readonly reader: TextReader,
  ) {
    this.settings = new ModuleSettings(at);
    this.typed = new TypedClients(at, (value) => this.of(value, value.made?.file ?? null));
  }

  /**
   * The standing of a client.
   *
   * @param file where it is used; null where only its construction counts.
   * @param call a call of it, whose own arguments may tell.
   */
  of(value: ClientValue, file: SourceFile | null, call: Call | null = null): Standing {
    const { catalogue } = this.at;
    const root = catalogue.rootOf(value.client);
    const shared = root.shared;
    if (value.isAzure === true) return 'azure';
    if (!shared) return root.otherwise && value.made ? this.ofMade(value.made) : 'azure';
    if (call && file && shared.azureCallArguments && argumentInside(call, named(shared.azureCallArguments.names), file, this.at)) return 'azure';
    if (value.made) return this.ofMade(value.made);
    if (!file) return 'undecided';
    return root.making === 'static' || root.making === 'module' ? this.ofSettings(root, shared, file) : this.typed.standing({ ...value, client: root }, file);
  }

  /** What a construction shows, remembered. */
  private ofMade(made: Made): Standing {
    const { shared, otherwise } = made.client;
    if (!shared && !otherwise) return 'azure';
    const standings = this.known.get(made.call) ?? new Map<Client, Standing>();
    this.known.set(made.call, standings);
    const known = standings.get(made.client);
    if (known) return known;
    const found = shared ? this.decide(made, shared) : otherwise && isMadeForOthers(made, otherwise, this.at, this.reader) ? 'other' : 'azure';
    standings.set(made.client, found);
    return found;
  }

  private decide(made: Made, shared: SharedClient): Standing {
    if (shared.azureArguments && this.hasArgument(made, shared.azureArguments)) return 'azure';
    const endpoint = this.endpointOf(made);
    const byEndpoint = endpoint && this.ofEndpoint(endpoint);
    if (byEndpoint) return byEndpoint;
    const given = allGiven(made);
    const names = given.map(({ node, file }) => originNames(node, file, this.at));
    if (names.some(isIdentity)) return 'azure';
    if (endpoint) return names.some(namesAzure) ? 'likely' : 'undecided';
    if (shared.azureSettings && this.settings.hold(shared.azureSettings, this.settings.of(made.client, made.file))) return 'azure';
    return given.some((one) => this.isOpaque(one)) || shared.absent === 'unknown' ? 'undecided' : 'other';
  }

  private hasArgument(made: Made, ref: NonNullable<SharedClient['azureArguments']>): boolean {
    const found = givenWhenMade(made, ref.names, this.at, exactly(ref.names));
    return found !== null && !isNothing(found);
  }

  /** The endpoint that a construction is given; null where it is given none. */
  endpointOf(made: Made): PlacedExpression | null {
    const { endpoint, endpointName } = made.client;
    const names = [typeof endpoint === 'string' ? endpoint : null, endpointName ?? null].filter((name) => name !== null);
    const found = (names.length > 0 ? givenWhenMade(made, names, this.at) : null) ?? (typeof endpoint === 'number' ? givenAt(made, endpoint) : null);
    return found && isNothing(found) ? null : found;
  }

  private ofEndpoint({ node, file }: PlacedExpression): Evidence | null {
    const seen = new Set(this.reader.texts(node, file).map((text) => textEvidence(flatten(text), this.at.catalogue.hosts)));
    if (seen.has('azure')) return 'azure';
    if (seen.has('likely') || namesAzure(originNames(node, file, this.at))) return 'likely';
    return seen.has('other') ? 'other' : null;
  }

  private ofSettings(client: Client, shared: SharedClient, file: SourceFile): Standing {
    const settings = this.settings.of(client, file);
    if (shared.azureSettings && this.settings.hold(shared.azureSettings, settings)) return 'azure';
    const found = settings.filter((setting) => isEndpoint(setting, client)).flatMap((setting) => this.ofEndpoint(setting) ?? []);
    const best = (['azure', 'likely', 'other'] as const).find((evidence) => found.includes(evidence));
    if (best) return best;
    if (settings.some(({ node, file: owner, name }) => namesAzure([name, ...originNames(node, owner, this.at)]))) return 'likely';
    // A type or an endpoint that only configuration knows leaves it open.
    const isOpen = settings.some((setting) => isEndpoint(setting, client) || /type$/i.test(setting.name));
    return isOpen || shared.absent === 'unknown' ? 'undecided' : 'other';
  }

  /** True for options that come from where analysis does not see: they may name an endpoint. */
  private isOpaque({ node, file }: PlacedExpression): boolean {
    const inner = node.kind === 'spread' || node.kind === 'await' || node.kind === 'cast' ? node.value : node;
    const name = inner.kind === 'name' || inner.kind === 'member' ? inner.name : inner.kind === 'call' && (inner.callee.kind === 'name' || inner.callee.kind === 'member') ? inner.callee.name : '';
    if (node.kind !== 'spread' && !/(?:option|config|setting|kwarg|param|props)s?$/i.test(name)) return false;
    if (inner.kind === 'call' && inner.isNew) return false;
    return !this.at.values(inner, file).some((value) => value.kind === 'object') && !(inner.kind === 'name' && isMadeHere(inner.variable, file));
  }
}

/** Tells names by every dash: the header `api-key` is Azure's, the option `apiKey` everybody's. */
function exactly(names: readonly string[]): (name: string) => boolean {
  const spelled = (name: string): string => name.replaceAll('_', '').toLowerCase();
  const known = new Set(names.map(spelled));
  return (name) => known.has(spelled(name));
}

function isEndpoint({ name }: ModuleSetting, { endpoint, endpointName }: Client): boolean {
  return (typeof endpoint === 'string' && plain(endpoint) === plain(name)) || (endpointName !== undefined && plain(endpointName) === plain(name));
}

/** True for a variable that holds an object made in the file, whose properties are in sight. */
function isMadeHere(variable: number | null, file: SourceFile): boolean {
  return variable !== null && (file.index.definitions.get(variable) ?? []).some((definition) => definition.kind === 'value' && definition.value.kind === 'call');
}

/** `undefined` and the like: as good as left out. */
function isNothing({ node }: PlacedExpression): boolean {
  return (node.kind === 'literal' && (node.type === 'null' || node.value === '')) || (node.kind === 'name' && node.variable === null && node.name === 'undefined');
}
