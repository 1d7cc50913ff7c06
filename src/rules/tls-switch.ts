import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Node, Span } from '../analysis/program/model.js';
import { acceptsAll } from './accept-all.js';
import { idiomsOf } from './languages.js';

/** A place where code weakens TLS. */
export interface TlsSwitch {
  /** Name as written. */
  readonly name: string;
  readonly effect: 'unchecked' | 'old';
  /** The name together with its value. */
  readonly span: Span;
  readonly value: Expression;
  /** What carries the setting on: the object literal or the call it is an argument of; null for the two below. */
  readonly carrier: Node | null;
  /** The object it is assigned to. */
  readonly owner: Expression | null;
  /** Text that settles it, or null. */
  readonly replacement: string | null;
  /** What can be taken out to be rid of it, and what that is called. */
  readonly removal: { readonly span: Span; readonly title: string } | null;
}

export type Test = (value: Expression, file: SourceFile) => { readonly effect: TlsSwitch['effect']; readonly replacement: string | null } | null;

export const isFalse: Test = (value, file) => (value.kind === 'literal' && value.value === false ? { effect: 'unchecked', replacement: idiomsOf(file.language).true } : null);
export const isTrue: Test = (value, file) => (value.kind === 'literal' && value.value === true ? { effect: 'unchecked', replacement: idiomsOf(file.language).false } : null);
export const isAcceptAll: Test = (value, file) => (acceptsAll(value, file) ? { effect: 'unchecked', replacement: null } : null);
export const isOld: Test = (value, file) => {
  const name = value.kind === 'literal' ? String(value.value) : value.kind === 'member' ? value.name : '';
  if (!/^(?:SSLv[23]|TLSv1|TLSv1[._][01])(?:_(?:client_|server_)?method)?$|^(?:Tls|Tls11|Ssl[23]|PROTOCOL_(?:SSLv[23]|TLSv1|TLSv1_1)|VersionTLS1[01]|VersionSSL30)$/.test(name)) return null;
  return { effect: 'old', replacement: value.kind === 'literal' ? newerText(value, name, file) : newerConstant(value, name, file) };
};

/** `'TLSv1'` becomes `'TLSv1.2'`, `'TLSv1_client_method'` becomes `'TLSv1_2_client_method'`; SSL names are left to people where a library may spell the newer one differently. */
function newerText({ span }: Expression, name: string, file: SourceFile): string | null {
  const quote = file.text[span.start] ?? "'";
  const method = /_(?:client_|server_)?method$/.exec(name)?.[0];
  if (method !== undefined) return `${quote}TLSv1_2${method}${quote}`;
  return /^TLSv1(?:\.[01])?$/.test(name) ? `${quote}TLSv1.2${quote}` : null;
}

/** The constant beside it for TLS 1.2: `tls.VersionTLS10` becomes `tls.VersionTLS12`, `SslProtocols.Tls` becomes `SslProtocols.Tls12`. */
function newerConstant(value: Expression, name: string, file: SourceFile): string | null {
  if (value.kind !== 'member') return null;
  const newer = /^Version(?:TLS1[01]|SSL30)$/.test(name) ? 'VersionTLS12' : /^(?:Tls|Tls11|Ssl[23])$/.test(name) ? 'Tls12' : /^PROTOCOL_/.test(name) ? 'PROTOCOL_TLSv1_2' : null;
  return newer && file.text.slice(value.span.start, value.nameSpan.start) + newer;
}
