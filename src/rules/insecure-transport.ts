import { insecureEndpoints, type InsecureEndpoint } from './insecure-endpoints.js';
import type { FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { ServiceReach, type Reach } from './service-reach.js';
import type { TlsSwitch } from './tls-switch.js';
import { tlsSwitches } from './tls-switches.js';
import type { Service } from '../knowledge/schema.js';

/** Traffic to a service that others on the way can read or answer. */
export const insecureTransport: Rule = {
  id: 'insecure-transport',
  title: 'Unprotected connection to a service',
  summary: 'A service is reached over http://, without certificate checks, or over TLS older than 1.2.',
  severity: 'error',
  clauses: [],
  facts: [],
  page: {
    why: 'Keys and personal content travel with every request. Over http:// anybody on the way reads them. With certificate checks switched off, or with old versions of TLS, anybody on the way can pose as the service.',
    bad: [
      {
        language: 'typescript',
        code: "import { Agent, fetch } from 'undici';\n\nconst agent = new Agent({ connect: { rejectUnauthorized: false } });\n\nexport async function moderate(host: string, token: string, text: string) {\n  return fetch(`https://${host}/contentsafety/text:analyze?api-version=2024-09-01`, {\n    method: 'POST',\n    dispatcher: agent,\n    headers: { Authorization: `Bearer ${token}` },\n    body: JSON.stringify({ text }),\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'import requests\n\n\ndef moderate(endpoint, headers, text):\n    return requests.post(endpoint + "/contentsafety/text:analyze?api-version=2024-09-01", headers=headers, json={"text": text}, verify=False)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import { readFileSync } from 'node:fs';\nimport { Agent, fetch } from 'undici';\n\nconst agent = new Agent({ connect: { ca: readFileSync('company-ca.pem') } });\n\nexport async function moderate(host: string, token: string, text: string) {\n  return fetch(`https://${host}/contentsafety/text:analyze?api-version=2024-09-01`, {\n    method: 'POST',\n    dispatcher: agent,\n    headers: { Authorization: `Bearer ${token}` },\n    body: JSON.stringify({ text }),\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'import requests\n\n\ndef moderate(endpoint, headers, text):\n    return requests.post(endpoint + "/contentsafety/text:analyze?api-version=2024-09-01", headers=headers, json={"text": text}, verify="company-ca.pem")\n',
      },
    ],
    whenNotToUse: 'Addresses of the own machine, of private networks and of containers are left out by the rule. Waive what a debugging proxy needs, with an end date.',
  },
  *check(context) {
    for (const endpoint of insecureEndpoints(context)) yield overHttp(endpoint, context);
    const reach = new ServiceReach(context.file, context.calls, context.evaluator);
    if (!reach.hasTargets) return;
    for (const found of tlsSwitches(context.file)) {
      const finding = weakened(found, reach, context);
      if (finding) yield finding;
    }
  },
};

function overHttp({ service, call, use, literal, whole }: InsecureEndpoint, context: RuleContext): FindingDraft {
  const here = literal.file === context.file;
  const scheme = { start: literal.offset, end: literal.offset + 'http'.length };
  return {
    file: context.file,
    span: here ? whole : use,
    message: `${service.name} is reached over http://, so keys and content can be read on the way. An https:// address clears it.`,
    call,
    evidence: [
      { file: literal.file, span: whole, note: 'The address is written here.' },
      ...(here && use.start === whole.start ? [] : [{ file: context.file, span: use, note: `It reaches ${service.name} here.` }]),
    ],
    certainty: call?.certainty ?? 'resolved',
    clause: null,
    facts: transitFacts(service),
    fixes: [{ title: 'Use https://', safe: true, preferred: true, edits: [{ file: literal.file, span: scheme, text: 'https' }], cursorAt: null }],
  };
}

function weakened(found: TlsSwitch, reach: ServiceReach, context: RuleContext): FindingDraft | null {
  const end = carried(found, reach);
  if (end?.kind === 'elsewhere') return null;
  const reached = end?.kind === 'service' ? end : null;
  const first = context.calls.calls[0] ?? context.calls.constructions[0];
  const service = reached?.service ?? first?.service;
  if (!service) return null;
  const place = reached ? (reached.call?.place ?? reached.node.callee.span) : first?.place;
  const note = reached ? `This connection to ${service.name} uses it.` : `This file reaches ${service.name}.`;
  return {
    file: context.file,
    span: found.span,
    message: messageOf(found, service, end),
    call: reached?.call ?? null,
    evidence: place ? [{ file: context.file, span: place, note }] : [],
    certainty: end?.kind === 'unknown' ? 'likely' : 'resolved',
    clause: null,
    facts: transitFacts(service),
    fixes: fixesOf(found, context),
    ...(reached ? {} : { severity: 'warning' as const }),
  };
}

/** Where the setting goes; null for one that holds for the whole process. */
function carried({ carrier, owner }: TlsSwitch, reach: ServiceReach): Reach | null {
  if (owner) return reach.ofOwner(owner);
  if (!carrier) return null;
  // An argument counts for the call it is passed to as well as for what that call gives.
  return (carrier.kind === 'call' ? reach.target(carrier) : null) ?? reach.of(carrier);
}

function messageOf(found: TlsSwitch, service: Service, end: Reach | null): string {
  const what = found.effect === 'old' ? `${found.name} allows TLS older than 1.2` : `${found.name} switches certificate checks off`;
  const remedy = found.effect === 'old' ? 'TLS 1.2 or newer clears it.' : 'Leaving the checks on, or trusting the issuing authority by name, clears it.';
  if (end?.kind === 'service') return `${what} for the connection to ${service.name}. ${remedy}`;
  if (!end) return `${what} for the whole process, the connection to ${service.name} included. ${remedy}`;
  return `${what} in a file that reaches ${service.name}; where the setting goes cannot be seen. ${remedy}`;
}

function fixesOf(found: TlsSwitch, { file }: RuleContext): readonly FixDraft[] {
  if (found.replacement !== null) {
    return [{
      title: found.effect === 'old' ? 'Require TLS 1.2' : 'Switch certificate checks on',
      safe: true,
      preferred: true,
      edits: [{ file, span: found.value.span, text: found.replacement }],
      cursorAt: null,
    }];
  }
  if (!found.removal) return [];
  const { span, title } = found.removal;
  return [{ title, safe: true, preferred: true, edits: [{ file, span, text: '' }], cursorAt: null }];
}

function transitFacts(service: Service): readonly string[] {
  return service.facts.filter(({ topic }) => topic === 'transit').map(({ id }) => id);
}
