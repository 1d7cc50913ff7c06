import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Node, Span } from '../analysis/program/model.js';
import { walkStatements } from '../analysis/program/walk.js';
import { wholeStatement } from './layout.js';
import { argumentSpan, entrySpan, itemCut } from './literal-places.js';
import { tlsCalls } from './tls-calls.js';
import { isAcceptAll, isFalse, isOld, isTrue, type Test, type TlsSwitch } from './tls-switch.js';

/** Options of requests, agents, handlers and clients, by name. */
const options: Readonly<Record<string, Test>> = {
  rejectUnauthorized: isFalse,
  strictSSL: isFalse,
  checkServerIdentity: isAcceptAll,
  minVersion: isOld,
  maxVersion: isOld,
  secureProtocol: isOld,
  verify: isFalse,
  verify_ssl: isFalse,
  connection_verify: isFalse,
  ssl_version: isOld,
  ServerCertificateCustomValidationCallback: isAcceptAll,
  ServerCertificateValidationCallback: isAcceptAll,
  RemoteCertificateValidationCallback: isAcceptAll,
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
  'ServicePointManager.ServerCertificateValidationCallback': isAcceptAll,
  'ServicePointManager.SecurityProtocol': isOld,
};

/** All places of a file where TLS is weakened by a literal. Values that are computed are left alone. */
export function tlsSwitches(file: SourceFile): readonly TlsSwitch[] {
  const found: TlsSwitch[] = [];
  const add = (name: string, nameSpan: Span, value: Expression, test: Test | undefined, where: { readonly carrier?: Node; readonly owner?: Expression; readonly statement?: Span | null; readonly option?: Span | null }): void => {
    const result = test?.(value, file);
    if (result) found.push({ name, effect: result.effect, span: { start: Math.min(nameSpan.start, value.span.start), end: value.span.end }, value, carrier: where.carrier ?? null, owner: where.owner ?? null, replacement: result.replacement, removal: where.statement ? { span: where.statement, title: 'Remove the assignment' } : where.option ? { span: where.option, title: 'Remove the option' } : null });
  };
  for (const object of file.index.objects) {
    object.entries.forEach(({ key, keySpan, value }, index) => {
      if (key !== null) add(key, keySpan, value, optionTest(key), { carrier: object, option: optionCut(object.entries.map((entry) => entrySpan(entry, file)), index, file) });
    });
  }
  for (const call of file.index.calls) {
    call.args.forEach(({ name, nameSpan, value }, index) => {
      if (name !== null && nameSpan) add(name, nameSpan, value, optionTest(name), { carrier: call, option: optionCut(call.args.map(argumentSpan), index, file) });
    });
  }
  walkStatements(file.program.body, {
    node(node) {
      if (node.kind !== 'assignment' || node.target.kind !== 'member' || node.compound) return;
      const { target } = node;
      const owner = target.object.kind === 'name' || target.object.kind === 'member' ? target.object.name : '';
      const wide = processWide[`${owner}.${target.name}`];
      const parent = file.index.parent.get(node);
      const statement = parent?.kind === 'expression' ? wholeStatement(parent.span, file.text) : null;
      if (wide) add(target.name, node.span, node.value, wide, { statement });
      else add(target.name, target.nameSpan, node.value, optionTest(target.name), { owner: target.object, statement });
    },
  });
  found.push(...tlsCalls(file));
  return found.sort((a, b) => a.span.start - b.span.start);
}

function optionTest(name: string): Test | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** One option with its comma; the last one of all takes a comma behind it along. */
function optionCut(options: readonly Span[], index: number, { text }: SourceFile): Span | null {
  const span = itemCut(options, index, text);
  const comma = span && options.length === 1 ? /^\s*,/.exec(text.slice(span.end)) : null;
  return span && comma ? { start: span.start, end: span.end + comma[0].length } : span;
}
