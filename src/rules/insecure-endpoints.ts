import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { HOLE } from '../analysis/calls/routes.js';
import { flatten, type Text } from '../analysis/calls/text.js';
import type { Expression, Span } from '../analysis/program/model.js';
import type { Service } from '../knowledge/schema.js';
import { settingValues } from './construction-settings.js';
import { sourcePlace, wholeText, type SourcePlace } from './literal-places.js';
import type { RuleContext } from './rule.js';

/** An `http://` address of a service, as far as the code shows it. */
export interface InsecureEndpoint {
  readonly service: Service;
  readonly call: ResolvedCall | null;
  /** Where the address is used in this file. */
  readonly use: Span;
  /** Where it is written. */
  readonly literal: SourcePlace;
  readonly whole: Span;
}

const baseKeys = new Set(['baseurl', 'prefixurl', 'base_url', 'baseaddress']);

/** Addresses without encryption that reach a client or a request of a known service. */
export function insecureEndpoints(context: RuleContext): readonly InsecureEndpoint[] {
  const { file, calls } = context;
  const found: InsecureEndpoint[] = [];
  const add = (service: Service, call: ResolvedCall | null, expression: Expression): void => {
    for (const text of context.reader.texts(expression, file)) {
      const literal = insecureStart(text);
      if (!literal) continue;
      if (found.some((other) => other.literal.file === literal.file && other.literal.offset === literal.offset)) continue;
      found.push({ service, call, use: expression.span, literal, whole: wholeText(literal.node, literal.file).span });
    }
  };
  for (const construction of calls.constructions) {
    for (const endpoint of settingValues(construction, 'endpoint')) add(construction.service, null, endpoint);
  }
  for (const call of [...calls.calls, ...calls.unknownCalls]) {
    if (call.via !== 'rest') continue;
    if (call.url) add(call.service, call, call.url);
    for (const base of baseAddresses(call, context)) add(call.service, call, base);
  }
  return found;
}

/** `axios.create({ baseURL })` behind a request that only names its path. */
function baseAddresses(call: ResolvedCall, context: RuleContext): readonly Expression[] {
  const { callee } = call.node;
  if (callee.kind !== 'member') return [];
  return context.evaluator.values(callee.object, call.file).flatMap((value) => {
    if (value.kind !== 'external-value' || !value.call) return [];
    return value.call.args.flatMap((arg) =>
      arg.value.kind === 'object' ? arg.value.entries.filter(({ key }) => key !== null && baseKeys.has(key.toLowerCase())).map((entry) => entry.value) : [],
    );
  });
}

/** Start of the text where it begins with `http://` and names a host that is neither unknown nor local. */
function insecureStart(text: Text): SourcePlace | null {
  const flat = flatten(text);
  const host = /^http:\/\/([^/?#]*)/i.exec(flat)?.[1];
  if (host === undefined || isNearby(host)) return null;
  return sourcePlace(text, 0);
}

/**
 * True for hosts where unencrypted traffic stays on the machine or in a private network, and for
 * unknown ones: service containers are reached by such addresses. A host whose beginning alone is
 * unknown still shows its domain.
 */
export function isNearby(authority: string): boolean {
  const bare = authority.replace(/^.*@/, '').toLowerCase();
  const host = /^\[(.*)\]/.exec(bare)?.[1] ?? bare.replace(/:\d*$/, '');
  if (host === '' || host.endsWith(HOLE) || !/[.:]/.test(host)) return true;
  if (/(?:^|\.)(?:localhost|local|internal|lan|home|test|invalid|intranet|corp|svc)$/.test(host)) return true;
  if (/^(?:::1|fe80:|f[cd][0-9a-f]{2}:)/.test(host)) return true;
  const octets = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host);
  if (!octets) return false;
  const [first, second] = [Number(octets[1]), Number(octets[2])];
  return first === 127 || first === 10 || first === 0 || (first === 192 && second === 168) || (first === 172 && second >= 16 && second <= 31) || (first === 169 && second === 254);
}
