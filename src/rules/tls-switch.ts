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
  const quote = file.text[value.span.start];
  return { effect: 'old', replacement: name === 'TLSv1' || /^TLSv1\.[01]$/.test(name) ? `${quote ?? "'"}TLSv1.2${quote ?? "'"}` : newerConstant(value, name, file) };
};

/** The constant of the same package for TLS 1.2: `tls.VersionTLS10` becomes `tls.VersionTLS12`. */
function newerConstant(value: Expression, name: string, file: SourceFile): string | null {
  if (value.kind !== 'member' || !/^VersionTLS1[01]$/.test(name)) return null;
  return `${file.text.slice(value.span.start, value.nameSpan.start)}VersionTLS12`;
}
