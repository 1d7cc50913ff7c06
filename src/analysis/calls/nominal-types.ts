import type { TypeRef } from '../program/model.js';
import { namesOf } from './client-names.js';
import type { SourceFile } from './project.js';
import { isTypeParameter } from './type-arguments.js';
import { hasSharedNames } from './unbound-names.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue, Value } from './values.js';

/** Types that a client may be declared as, though they are none of its own. */
const wideTypes = new Set(['object', 'dynamic', 'var', 'Object', 'any', 'IDisposable', 'IAsyncDisposable', 'AutoCloseable', 'Closeable', 'Record', 'Comparable']);

/**
 * Values that something of a declared type can have. Where types are nominal (C#, Java, Go) a type of
 * another library can not hold a client, whatever a function that serves several types was given.
 */
export function admitted(values: readonly Value[], type: TypeRef | null, file: SourceFile, at: ValueContext): readonly Value[] {
  if (!type || !hasSharedNames(file) || !values.some(isClient)) return values;
  return values.filter((value) => !isClient(value) || mayHold(type, value, file, at));
}

/** True for types that say nothing of what they hold. */
export function isWide(type: TypeRef): boolean {
  const last = type.name.slice(type.name.lastIndexOf('.') + 1);
  return (last === '' && type.args.length === 0) || wideTypes.has(last) || isTypeParameter(type) || type.args.some(isWide);
}

/** True where a type, or one of its arguments, can be that of a client. */
export function mayHold(type: TypeRef, client: ClientValue, file: SourceFile, at: ValueContext): boolean {
  const last = type.name.slice(type.name.lastIndexOf('.') + 1);
  if (last === '' || wideTypes.has(last) || isTypeParameter(type) || namesOf(client.client).includes(last)) return true;
  // Types of libraries that are not listed stand between their clients and what they are used for.
  if (at.catalogue.wrapperOf(client.client) !== null) return true;
  if (type.args.some((arg) => mayHold(arg, client, file, at))) return true;
  return at.types.type(type, file).some((value) => value.kind === 'client' || value.kind === 'builder' || value.kind === 'double' || (value.kind === 'instance' && (file.language === 'go' ? value.cls.isInterface : value.cls.bases.length > 0)));
}

const isClient = (value: Value): value is ClientValue => value.kind === 'client';
