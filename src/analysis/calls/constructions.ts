import type { Client } from '../../knowledge/schema.js';
import type { Call, Expression } from '../program/model.js';
import { chainAfter } from './argument-setters.js';
import type { SourceFile } from './project.js';
import type { Construction } from './resolved-call.js';
import type { Value } from './values.js';

/**
 * Client constructions in a file: `new Client(…)`, factories, managers and builders. Of one call they
 * are several where generations of a package share a name.
 *
 * @param values what an expression of the file can be.
 */
export function constructionsOf(call: Call, file: SourceFile, values: (expression: Expression) => readonly Value[]): readonly Construction[] {
  if (!values(call.callee).some((value) => value.kind === 'external' || value.kind === 'module')) return [];
  return values(call).flatMap((value): readonly Construction[] => {
    if ((value.kind !== 'client' && value.kind !== 'builder') || value.client.making === 'sub-client') return [];
    const { service, client } = value;
    return [
      {
        file,
        service,
        client,
        node: call,
        place: call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span,
        endpoint: setting(call, client.endpoint, client.endpointName, file),
        credential: setting(call, client.credential, client.credentialName, file) ?? keyBeforeEndpoint(call, client),
      },
    ];
  });
}

/**
 * What a construction is given: an argument by its position or, where the language names arguments,
 * by its name; an entry of its initializer; the argument of a call further down its chain.
 *
 * @param name keyword under which the positional argument may be passed instead.
 */
function setting(call: Call, where: Client['endpoint'], name: string | undefined, file: SourceFile): Expression | null {
  const wanted = typeof where === 'string' ? where : name;
  const named = call.args.find((arg) => wanted !== undefined && arg.name === wanted);
  if (named) return named.value;
  const arg = typeof where === 'number' ? call.args[where] : undefined;
  if (arg && arg.name === null) return arg.value;
  // `new Client(credentials) { Endpoint = … }`.
  const assigned = wanted === undefined ? undefined : call.initializer?.entries.find((entry) => entry.key === wanted);
  if (assigned) return assigned.value;
  return typeof where === 'string' ? chainedArgument(call, where, file) : null;
}

/** `Client(key, endpoint=…)`: releases that took the key first; the endpoint's own position is free then. */
function keyBeforeEndpoint(call: Call, client: Client): Expression | null {
  const first = call.args[0];
  const isFree = client.endpoint === 0 && client.endpointName !== undefined && call.args.some(({ name }) => name === client.endpointName);
  return isFree && first?.name === null ? first.value : null;
}

/** The argument of a member called on what a construction gives: in its chain, or on the variable that holds it. */
export function chainedArgument(call: Call, member: string, file: SourceFile): Expression | null {
  let end = call;
  for (const next of chainAfter(call, file)) {
    if (next.callee.kind === 'member' && next.callee.name === member) return next.args[0]?.value ?? null;
    end = next;
  }
  const holder = file.index.parent.get(end);
  const target = holder?.kind === 'declare' || holder?.kind === 'assignment' ? holder.target : null;
  if (target?.kind !== 'name' || target.variable === null) return null;
  for (const other of file.index.calls) {
    const { callee } = other;
    if (callee.kind === 'member' && callee.name === member && callee.object.kind === 'name' && callee.object.variable === target.variable) return other.args[0]?.value ?? null;
  }
  return null;
}
