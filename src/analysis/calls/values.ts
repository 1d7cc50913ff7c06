import type { Call, ClassNode, Expression, FunctionNode, ListLiteral, Member, ObjectLiteral } from '../program/model.js';
import type { Client, Service } from '../../knowledge/schema.js';
import type { SourceFile } from './project.js';

/** What an expression can stand for, as far as resolution cares. Awaited and promised values are the same. */
export type Value =
  /** A package outside the workspace, as a namespace. */
  | { readonly kind: 'module'; readonly module: string }
  /** A name exported by a package outside the workspace; `default` for its default export. */
  | { readonly kind: 'external'; readonly module: string; readonly name: string }
  /** A member of a package export that is not in the catalogue, or what calling one gave. */
  | { readonly kind: 'external-value'; readonly module: string; readonly name: string; readonly call: Call | null; readonly file?: SourceFile }
  /** A client of an Azure AI service. */
  | ClientValue
  /** A builder that will make a client. */
  | { readonly kind: 'builder'; readonly service: Service; readonly client: Client; readonly made?: Made }
  /** `client.path(…)` of a path-style client, before its verb. */
  | { readonly kind: 'path'; readonly client: ClientValue; readonly call: Call; readonly file: SourceFile }
  /** A function of the workspace; `typeArgs` are those of the object it was taken from. */
  | { readonly kind: 'function'; readonly file: SourceFile; readonly fn: FunctionNode; readonly typeArgs?: readonly Value[] }
  /** A class of the workspace, and an instance of one; `typeArgs` is what its type arguments stand for. */
  | { readonly kind: 'class'; readonly file: SourceFile; readonly cls: ClassNode }
  | { readonly kind: 'instance'; readonly file: SourceFile; readonly cls: ClassNode; readonly typeArgs?: readonly Value[] }
  | { readonly kind: 'object'; readonly file: SourceFile; readonly node: ObjectLiteral }
  | { readonly kind: 'list'; readonly file: SourceFile; readonly node: ListLiteral }
  /** A module of the workspace as a namespace. */
  | { readonly kind: 'namespace'; readonly file: SourceFile }
  /** A `Map`-like container made in the workspace; `key` is its member key for `.set` and `.get`. */
  | { readonly kind: 'map'; readonly file: SourceFile; readonly node: Expression }
  /** Something of a library that gives other values out: a collection, an optional, a lazy value, a supplier. */
  | HolderValue
  /** Several values side by side that no list literal shows: an element of `zip(a, b)`; `node` is what gave it. */
  | { readonly kind: 'tuple'; readonly parts: readonly (readonly Value[])[]; readonly node: object }
  /** A member of a client that the catalogue knows, as a value: it may be called elsewhere. */
  | { readonly kind: 'method'; readonly client: ClientValue; readonly node: Member; readonly file: SourceFile }
  /** A package of the workspace without a file of its own, by its full name, as `from` sees it. */
  | { readonly kind: 'package'; readonly module: string; readonly from: SourceFile }
  /** A stand-in that a mocking library made, and whatever it gives. */
  | { readonly kind: 'double' }
  /** Something known to be no client, such as a literal. */
  | { readonly kind: 'other' };

/** See `containers.ts` for what its members give. */
export interface HolderValue {
  readonly kind: 'holder';
  readonly held: readonly Value[];
  /** True for maps and dictionaries: walking over them gives pairs, which are holders as well. */
  readonly keyed: boolean;
  /** True for a pair of a map, whose first part is the key. */
  readonly isPair?: boolean;
  /** True for factories, pools and the like, whose members that make or get something give a held value. */
  readonly isMaker?: boolean;
  /** True where a function that makes the values was given to a function nobody knows: it may give them as they are. */
  readonly isGuess?: boolean;
}

export interface ClientValue {
  readonly kind: 'client';
  readonly service: Service;
  readonly client: Client;
  /** The construction that made it, or the client that handed it out; unknown for what only a type tells. */
  readonly made?: Made;
  /** True for a client that one of Azure's own hands out, whatever else its package reaches. */
  readonly isAzure?: true;
  /** The client that a library made this one of: the model of a chain. */
  readonly partOf?: ClientValue;
  /** The expression in which it did: `prompt | model`. */
  readonly joinedBy?: { readonly node: Expression; readonly file: SourceFile };
}

/** Where a client is made: the call that constructs it, or that makes its builder. */
export interface Made {
  readonly call: Call;
  readonly file: SourceFile;
  /** The client that is made there; of a client that another one hands out, that other one. */
  readonly client: Client;
}

/** True for values that settle what a variable holds, so that its declared type adds nothing. */
export function isDefinite(value: Value): boolean {
  // What an empty container holds shows elsewhere, perhaps in its type.
  // `[new(a), new(b)]`: what is made is left to the declared type.
  if (value.kind === 'list' && value.node.elements.every((element) => element.kind === 'call' && element.callee.kind === 'unknown')) return false;
  if (value.kind === 'map' || (value.kind === 'object' && value.node.entries.length === 0) || (value.kind === 'list' && value.node.elements.length === 0)) return false;
  return value.kind !== 'external-value' && value.kind !== 'module' && !(value.kind === 'holder' && value.isGuess === true);
}
