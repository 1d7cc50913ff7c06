import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, Member, Span } from '../analysis/program/model.js';
import { acceptsAll } from './accept-all.js';
import { wholeStatement } from './layout.js';
import { isAcceptAll, isOld, type Test, type TlsSwitch } from './tls-switch.js';

/** Methods that set how certificates are checked, of builders and connections: the argument that decides. */
const setters: ReadonlyMap<string, Test> = new Map(
  'hostnameVerifier setHostnameVerifier setSSLHostnameVerifier trustManager loadTrustMaterial sslSocketFactory'.split(' ').map((name) => [name, isAcceptAll]),
);

/** The same for the whole process. */
const processSetters: ReadonlyMap<string, Test> = new Map([['setDefaultHostnameVerifier', isAcceptAll]]);

/** Properties of the process that are set by name. */
const processProperties: ReadonlyMap<string, Test> = new Map([
  ['jdk.internal.httpclient.disableHostnameVerification', (value: Expression) => (value.kind === 'literal' && ['true', ''].includes(String(value.value)) ? { effect: 'unchecked', replacement: null } : null)],
  ['https.protocols', isOld],
  ['jdk.tls.client.protocols', isOld],
]);

/** Places where TLS is weakened by calling a method, rather than by an option or an assignment. */
export function tlsCalls(file: SourceFile): readonly TlsSwitch[] {
  return file.index.calls.flatMap((call) => (call.callee.kind === 'member' ? (tlsCall(call, call.callee, file) ?? []) : []));
}

function tlsCall(call: Call, callee: Member, file: SourceFile): TlsSwitch | null {
  const { name } = callee;
  const [first, second, third] = call.args.map(({ value }) => value);
  if (!first) return null;
  // System.setProperty("https.protocols", "TLSv1")
  const property = name === 'setProperty' && first.kind === 'literal' ? processProperties.get(String(first.value)) : undefined;
  if (property && second) return made(call, callee, second, property, file, { name: String((first as { value: unknown }).value), isWide: true });
  // SSLContext.getInstance("TLSv1.1")
  if (name === 'getInstance' && callee.object.kind === 'name' && callee.object.name === 'SSLContext') return made(call, callee, first, isOld, file, {});
  // context.init(keys, trust, random)
  if (name === 'init' && third && second) return acceptsAll(second, file) ? made(call, callee, second, isAcceptAll, file, {}) : null;
  const wide = processSetters.get(name);
  const test = wide ?? setters.get(name);
  if (!test) return null;
  for (const value of [first, second]) {
    const found = value && made(call, callee, value, test, file, { isWide: wide !== undefined });
    if (found) return found;
  }
  return null;
}

interface Kind {
  readonly name?: string;
  readonly isWide?: boolean;
}

function made(call: Call, callee: Member, value: Expression, test: Test, file: SourceFile, { name, isWide }: Kind): TlsSwitch | null {
  const result = test(value, file);
  if (!result) return null;
  const statement = statementOf(call, file);
  return {
    name: name ?? callee.name,
    effect: result.effect,
    span: { start: callee.nameSpan.start, end: call.span.end },
    value,
    carrier: isWide || statement ? null : call,
    owner: !isWide && statement ? callee.object : null,
    replacement: result.replacement,
    removal: removalOf(call, callee, statement, result.effect, file),
  };
}

/** A call that is a statement changes its receiver in place; any other hands on what it gives. */
function statementOf(call: Call, file: SourceFile): Span | null {
  const parent = file.index.parent.get(call);
  return parent?.kind === 'expression' ? parent.span : null;
}

/** The whole statement, or one step of a chain: the checks of the platform are on by themselves. */
function removalOf(call: Call, callee: Member, statement: Span | null, effect: TlsSwitch['effect'], file: SourceFile): TlsSwitch['removal'] {
  // A context without its own initialization does not work.
  if (effect === 'old' || callee.name === 'init' || callee.name === 'loadTrustMaterial' || call.args.length > 1 && callee.name !== 'setProperty') return null;
  const title = 'Remove the setting';
  if (statement) return { title, span: wholeStatement(statement, file.text) };
  return callee.object.kind === 'call' ? { title, span: { start: callee.object.span.end, end: call.span.end } } : null;
}
