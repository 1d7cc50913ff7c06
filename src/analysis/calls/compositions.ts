import type { Composition } from '../../knowledge/wrappers/contract.js';
import type { Binary, Call, Expression } from '../program/model.js';
import { knowledgeLanguage } from './catalogue.js';
import { ComposedClients } from './composed-clients.js';
import { elementsOf } from './containers.js';
import { libraryCall } from './library-calls.js';
import { isOfLibrary, modulesOf } from './library-callees.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue, Value } from './values.js';

const nothing: readonly ClientValue[] = [];
/** Containers in containers that are looked into for what a function is given. */
const MAX_DEPTH = 4;

/**
 * What libraries make of the clients they are given: a chain of a prompt and a model, an agent around a
 * client, a store that asks for embeddings. Running that runs the client.
 */
export class Compositions {
  private readonly composed: ComposedClients;

  constructor(private readonly at: ValueContext) {
    this.composed = new ComposedClients(at);
  }

  /** What a call of a library gives that is handed clients among its arguments. */
  given(node: Call, callees: readonly Value[], file: SourceFile): readonly ClientValue[] {
    if (node.args.length === 0 && !node.initializer) return nothing;
    if (!this.composed.mayHave(file) || !isOfLibrary(node, callees, file, this.at)) return nothing;
    const modules = modulesOf(callees);
    return this.ranked(this.within(node, file).flatMap((client) => this.partOf(client, node, file, (entry) => entry.members === undefined && matches(entry.modules, modules))));
  }

  /** What two operands are joined to: `prompt | model`. */
  joined(node: Binary, file: SourceFile): readonly ClientValue[] {
    if (!this.composed.mayHave(file)) return nothing;
    const joined = [node.left, node.right].flatMap((side) => this.clientsIn(this.at.values(side, file), 0));
    return this.ranked(joined.flatMap((client) => this.partOf(client, node, file, (entry) => entry.members === undefined)));
  }

  /**
   * What a member of clients gives that reaches no operation. A library's clients are changed by them
   * and stay what they are: `model.bind_tools(tools)`, `builder.Build()`.
   */
  member(clients: readonly ClientValue[], node: Call, name: string, file: SourceFile): readonly ClientValue[] {
    const changed = clients.filter((client) => this.staysItself(client, name));
    const added = clients.flatMap((client) => this.partOf(client, node, file, (entry) => entry.members?.includes(name) === true));
    if (changed.length === 0 || added.length > 0) return this.ranked(added);
    const asked = libraryCall(node, [], file, this.at).filter((value): value is ClientValue => value.kind === 'client');
    if (asked.length > 0) return asked;
    const given = this.composed.mayHave(file) ? this.within(node, file).flatMap((client) => this.partOf(client, node, file, (entry) => entry.members === undefined)) : nothing;
    return this.ranked([...given, ...changed]);
  }

  /** True for members of a library's client that run nothing. */
  staysItself(client: ClientValue, name: string): boolean {
    return this.at.catalogue.wrapperOf(client.client) !== null && this.at.catalogue.member(client, name).length === 0;
  }

  /** False where the workspace has no client that becomes part of anything. */
  mayHave(file: SourceFile): boolean {
    return this.composed.mayHave(file);
  }

  /** Clients that a call is given, in whatever containers. */
  within(node: Call, file: SourceFile): readonly ClientValue[] {
    const given = [...node.args.map((arg) => arg.value), ...(node.initializer?.entries.map((entry) => entry.value) ?? [])];
    return given.flatMap((value) => this.clientsIn(this.at.values(value, file), 0));
  }

  /** What asks a model before what only asks for embeddings: running both is told by the first. */
  private ranked(clients: readonly ClientValue[]): readonly ClientValue[] {
    return clients.length < 2 ? clients : [...clients].sort((a, b) => this.composed.rank(a) - this.composed.rank(b));
  }

  private clientsIn(values: readonly Value[], depth: number): readonly ClientValue[] {
    if (depth > MAX_DEPTH) return nothing;
    return values.flatMap((value) => (value.kind === 'client' ? [value] : this.clientsIn(elementsOf(value, this.at), depth + 1)));
  }

  private partOf(client: ClientValue, node: Expression, file: SourceFile, applies: (entry: Composition) => boolean): readonly ClientValue[] {
    const entry = this.composed.entriesFor(client, knowledgeLanguage(file.language)).find(applies);
    const made = entry ? this.composed.client(entry) : undefined;
    if (!made) return nothing;
    return [{ ...client, client: made, partOf: client, joinedBy: { node, file } }];
  }
}

/** True where one of the modules is among the patterns; without patterns always. */
export function matches(patterns: readonly string[] | undefined, modules: readonly string[]): boolean {
  return patterns === undefined || modules.some((module) => patterns.some((pattern) => (pattern.endsWith('*') ? module.startsWith(pattern.slice(0, -1)) : module === pattern)));
}
