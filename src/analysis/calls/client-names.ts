import type { Client } from '../../knowledge/schema.js';
import type { Expression } from '../program/model.js';

/** True when calling or constructing the exported name gives the client (or its builder). */
export function makes(client: Client, name: string): boolean {
  switch (client.making) {
    case 'default-factory':
      // The named export is a type, yet code that constructs it occurs and means the same client.
      return name === 'default' || client.types.includes(name) || (client.makers ?? []).includes(name);
    case 'class':
      return client.types.includes(name) || (client.makers ?? []).includes(name) || (client.defaultExport === true && name === 'default');
    case 'builder':
      return client.builder === name || (client.makers ?? []).includes(name);
    case 'function':
      return (client.makers ?? []).includes(name);
    case 'sub-client':
    case 'interface':
    case 'static':
    case 'module':
      return false;
  }
}

/** All names of a client that an import can bring in; of a static method, also of one that makes a builder, the class. */
export function namesOf(client: Client): readonly string[] {
  const makers = (client.makers ?? []).map((maker) => maker.split('.')[0] ?? maker);
  return [...client.types, ...makers, ...(client.builder === undefined ? [] : [client.builder.split('.')[0] ?? client.builder]), ...(client.extensions ?? [])];
}

/** True for calls of a client that give the client again: `withEndpoint(…)`. */
export function givesItself(client: Client, member: string): boolean {
  return client.endpoint === member || client.credential === member;
}

/** `a.b.c` as text, or null for anything but names and members. */
export function dottedPath(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'member') return null;
  const object = dottedPath(expression.object);
  return object === null ? null : `${object}.${expression.name}`;
}
