import type { Call, ClassNode, Expression, FunctionNode, ListLiteral, ObjectLiteral } from '../program/model.js';
import type { Client, Service } from '../../knowledge/schema.js';
import type { SourceFile } from './project.js';

/** What an expression can stand for, as far as resolution cares. Awaited and promised values are the same. */
export type Value =
  /** A package outside the workspace, as a namespace. */
  | { readonly kind: 'module'; readonly module: string }
  /** A name exported by a package outside the workspace; `default` for its default export. */
  | { readonly kind: 'external'; readonly module: string; readonly name: string }
  /** A member of a package export that is not in the catalogue, or what calling one gave. */
  | { readonly kind: 'external-value'; readonly module: string; readonly name: string; readonly call: Call | null }
  /** A client of an Azure AI service. */
  | ClientValue
  /** A builder that will make a client. */
  | { readonly kind: 'builder'; readonly service: Service; readonly client: Client }
  /** `client.path(…)` of a path-style client, before its verb. */
  | { readonly kind: 'path'; readonly client: ClientValue; readonly call: Call; readonly file: SourceFile }
  /** A function of the workspace. */
  | { readonly kind: 'function'; readonly file: SourceFile; readonly fn: FunctionNode }
  /** A class of the workspace, and an instance of one. */
  | { readonly kind: 'class'; readonly file: SourceFile; readonly cls: ClassNode }
  | { readonly kind: 'instance'; readonly file: SourceFile; readonly cls: ClassNode }
  | { readonly kind: 'object'; readonly file: SourceFile; readonly node: ObjectLiteral }
  | { readonly kind: 'list'; readonly file: SourceFile; readonly node: ListLiteral }
  /** A module of the workspace as a namespace. */
  | { readonly kind: 'namespace'; readonly file: SourceFile }
  /** A `Map`-like container made in the workspace; `key` is its member key for `.set` and `.get`. */
  | { readonly kind: 'map'; readonly file: SourceFile; readonly node: Expression }
  /** Something known to be no client: a literal, a test double. */
  | { readonly kind: 'other' };

export interface ClientValue {
  readonly kind: 'client';
  readonly service: Service;
  readonly client: Client;
}

/** True for values that settle what a variable holds, so that its declared type adds nothing. */
export function isDefinite(value: Value): boolean {
  return value.kind !== 'external-value' && value.kind !== 'module';
}
