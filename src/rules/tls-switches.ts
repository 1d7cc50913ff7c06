import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Node, Span, Statement } from '../analysis/program/model.js';
import { walkStatements } from '../analysis/program/walk.js';
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
  /** The statement that does nothing else. */
  readonly statement: Span | null;
}

type Test = (value: Expression, file: SourceFile) => { readonly effect: TlsSwitch['effect']; readonly replacement: string | null } | null;

const isFalse: Test = (value, file) => (value.kind === 'literal' && value.value === false ? { effect: 'unchecked', replacement: idiomsOf(file.language).true } : null);
const isTrue: Test = (value, file) => (value.kind === 'literal' && value.value === true ? { effect: 'unchecked', replacement: idiomsOf(file.language).false } : null);
const acceptsAll: Test = (value) => (isAcceptAll(value) ? { effect: 'unchecked', replacement: null } : null);
const isOld: Test = (value, file) => {
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

/** Options of requests, agents, handlers and clients, by name. */
const options: Readonly<Record<string, Test>> = {
  rejectUnauthorized: isFalse,
  strictSSL: isFalse,
  checkServerIdentity: acceptsAll,
  minVersion: isOld,
  maxVersion: isOld,
  secureProtocol: isOld,
  verify: isFalse,
  verify_ssl: isFalse,
  connection_verify: isFalse,
  ssl_version: isOld,
  ServerCertificateCustomValidationCallback: acceptsAll,
  ServerCertificateValidationCallback: acceptsAll,
  RemoteCertificateValidationCallback: acceptsAll,
  SslProtocols: isOld,
  InsecureSkipVerify: isTrue,
  MinVersion: isOld,
};

/** Settings of the whole process, by the owner and name they are assigned to. */
const processWide: Readonly<Record<string, Test>> = {
  'env.NODE_TLS_REJECT_UNAUTHORIZED': (value) => (value.kind === 'literal' && ['0', 'false'].includes(String(value.value)) ? { effect: 'unchecked', replacement: null } : null),
  'environ.PYTHONHTTPSVERIFY': (value) => (value.kind === 'literal' && String(value.value) === '0' ? { effect: 'unchecked', replacement: null } : null),
  'ssl._create_default_https_context': (value) => (value.kind === 'member' && value.name === '_create_unverified_context' ? { effect: 'unchecked', replacement: null } : null),
  'tls.DEFAULT_MIN_VERSION': isOld,
  'ServicePointManager.ServerCertificateValidationCallback': acceptsAll,
  'ServicePointManager.SecurityProtocol': isOld,
};

/** All places of a file where TLS is weakened by a literal. Values that are computed are left alone. */
export function tlsSwitches(file: SourceFile): readonly TlsSwitch[] {
  const found: TlsSwitch[] = [];
  const add = (name: string, nameSpan: Span, value: Expression, test: Test | undefined, where: { readonly carrier?: Node; readonly owner?: Expression; readonly statement?: Span | null }): void => {
    const result = test?.(value, file);
    if (result) found.push({ name, effect: result.effect, span: { start: Math.min(nameSpan.start, value.span.start), end: value.span.end }, value, carrier: where.carrier ?? null, owner: where.owner ?? null, replacement: result.replacement, statement: where.statement ?? null });
  };
  for (const object of file.index.objects) {
    for (const { key, keySpan, value } of object.entries) if (key !== null) add(key, keySpan, value, optionTest(key), { carrier: object });
  }
  for (const call of file.index.calls) {
    for (const { name, nameSpan, value } of call.args) if (name !== null && nameSpan) add(name, nameSpan, value, optionTest(name), { carrier: call });
  }
  walkStatements(file.program.body, {
    node(node) {
      if (node.kind !== 'assignment' || node.target.kind !== 'member' || node.compound) return;
      const { target } = node;
      const owner = target.object.kind === 'name' || target.object.kind === 'member' ? target.object.name : '';
      const wide = processWide[`${owner}.${target.name}`];
      const parent = file.index.parent.get(node);
      const statement = parent?.kind === 'expression' ? statementSpan(parent, file) : null;
      if (wide) add(target.name, node.span, node.value, wide, { statement });
      else add(target.name, target.nameSpan, node.value, optionTest(target.name), { owner: target.object, statement });
    },
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

function optionTest(name: string): Test | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** The statement with its line, when nothing else stands there. */
function statementSpan(statement: Statement, file: SourceFile): Span {
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', statement.span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', statement.span.end);
  const alone = text.slice(lineStart, statement.span.start).trim() === '' && /^;?[ \t\r]*$/.test(text.slice(statement.span.end, lineEnd < 0 ? undefined : lineEnd));
  return alone ? { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 } : statement.span;
}

/** A callback that says yes to every certificate, or the platform's own member that does. */
function isAcceptAll(value: Expression): boolean {
  if (value.kind === 'member') return value.name === 'DangerousAcceptAnyServerCertificateValidator';
  if (value.kind !== 'lambda') return false;
  const { body } = value.fn;
  if (body.length === 0) return true;
  const only = body[0];
  if (body.length > 1 || only?.kind !== 'return') return false;
  const result = only.value;
  return result === null || (result.kind === 'literal' && (result.value === true || result.value === null)) || (result.kind === 'name' && result.name === 'undefined');
}
