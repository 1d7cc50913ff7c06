import type { Span } from '../analysis/program/model.js';
import type { Retirement, Service } from '../knowledge/schema.js';
import { addMonths } from '../wording/dates.js';
import { usesPerCall, type RetirementsAtUse, type RetirementUse } from './retirement-uses.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';

/** How long before an end date the rule begins to say so. */
const AHEAD_MONTHS = 12;

/** Versions, client generations, features and services that have ended or soon will. */
export const retiredApi: Rule = {
  id: 'retired-api',
  title: 'Retired or retiring API',
  summary: 'An API version, client generation, feature or service is past its published end, or within twelve months of it.',
  severity: 'warning',
  clauses: [],
  facts: [],
  page: {
    why: 'After its end date a version may answer with errors at any time, and it no longer gets fixes. Published end dates are known long before, so the change can be planned.',
    bad: [
      {
        language: 'typescript',
        code: "export async function analyze(endpoint: string, token: string, url: string) {\n  return fetch(`${endpoint}/vision/v3.1/analyze?visualFeatures=Tags`, {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${token}` },\n    body: JSON.stringify({ url }),\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'import requests\n\n\ndef analyze(endpoint, headers, url):\n    return requests.post(endpoint + "/vision/v3.1/analyze?visualFeatures=Tags", headers=headers, json={"url": url})\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "export async function analyze(endpoint: string, token: string, url: string) {\n  return fetch(`${endpoint}/vision/v3.2/analyze?visualFeatures=Tags`, {\n    method: 'POST',\n    headers: { Authorization: `Bearer ${token}` },\n    body: JSON.stringify({ url }),\n  });\n}\n",
      },
      {
        language: 'python',
        code: 'import requests\n\n\ndef analyze(endpoint, headers, url):\n    return requests.post(endpoint + "/vision/v3.2/analyze?visualFeatures=Tags", headers=headers, json={"url": url})\n',
      },
    ],
    whenNotToUse: 'Code that runs only against a container or an archive that does not end with the service.',
  },
  *check(context) {
    for (const service of context.services) {
      const due = service.retirements.filter(({ on }) => on <= addMonths(context.today, AHEAD_MONTHS));
      for (const retirement of due.filter(({ scope }) => scope === 'service')) {
        for (const use of firstUse(service, retirement, context)) yield draft(service, { retirements: [retirement], use, also: [] }, context);
      }
      for (const uses of usesPerCall(service, due.filter(({ scope }) => scope !== 'service'), context)) yield draft(service, uses, context);
    }
  },
};

/** The end of a whole service is said once: at the first call of the workspace, or of the file when it stands alone. */
function firstUse(service: Service, { operations }: Retirement, { calls, workspaceCalls, file }: RuleContext): readonly RetirementUse[] {
  const ends = (call: { readonly service: Service; readonly operation: { readonly id: string } | null }): boolean =>
    call.service.id === service.id && (operations === undefined || (call.operation !== null && operations.includes(call.operation.id)));
  const first = (workspaceCalls ?? calls.calls)
    .filter(ends)
    .reduce<(typeof calls.calls)[number] | null>((best, call) => (best === null || isBefore(call, best) ? call : best), null);
  if (first === null || first.file.path !== file.path) return [];
  return [{ span: first.place, call: first, certainty: first.certainty, elsewhere: null }];
}

function isBefore(a: RuleContext['calls']['calls'][number], b: RuleContext['calls']['calls'][number]): boolean {
  return a.file.path === b.file.path ? a.place.start < b.place.start : a.file.path < b.file.path;
}

function draft(service: Service, { retirements, use, also }: RetirementsAtUse, context: RuleContext): FindingDraft {
  const [retirement] = retirements;
  const past = retirement.on < context.today;
  const words = together(retirements.map(({ what }) => what));
  const plural = retirements.length > 1 || /\b(?:versions|operations|packages|attributes|features|models|clients)\b/.test(words);
  const what = words.slice(0, 1).toUpperCase() + words.slice(1);
  const verb = past ? 'ended' : plural ? 'end' : 'ends';
  const successor = retirement.successor === null ? 'No successor is named.' : `Successor: ${retirement.successor}.`;
  const age = retirement.source.asOf === null ? '' : `, ${retirement.source.asOf}`;
  return {
    file: context.file,
    span: use.span,
    message: `${what} ${verb} on ${retirement.on}. ${successor} Source: "${retirement.source.title}"${age}.`,
    call: use.call,
    evidence: [
      ...(use.elsewhere ? [{ ...use.elsewhere, note: 'It is chosen here.' }] : []),
      ...also.flatMap(({ span, elsewhere }) => alsoChosen(span, elsewhere, use, context)),
      ...(use.call && use.call.place.start !== use.span.start ? [{ file: use.call.file, span: use.call.place, note: `This call of ${service.name} uses it.` }] : []),
    ],
    certainty: use.certainty,
    clause: null,
    facts: [],
    fixes: [],
    deprecated: true,
    ...(past ? {} : { severity: 'information' as const }),
  };
}

/** Where the same call asks for more that ends; nothing where it is written at the same place. */
function alsoChosen(span: Span, elsewhere: RetirementUse['elsewhere'], first: RetirementUse, { file }: RuleContext): readonly EvidenceDraft[] {
  const place = elsewhere ?? { file, span };
  const firstPlace = first.elsewhere ?? { file, span: first.span };
  return place.file === firstPlace.file && place.span.start === firstPlace.span.start ? [] : [{ ...place, note: 'This ends with it.' }];
}

/** Several things in words. Those that differ in a quoted name alone share the rest: `the attributes "a" and "b"`. */
function together(things: readonly string[]): string {
  const named = things.map((thing) => /^(.*\w) ("[^"]+")$/.exec(thing));
  const kind = named[0]?.[1];
  if (things.length === 1 || kind === undefined || named.some((one) => one?.[1] !== kind)) return listed(things);
  return `${kind}s ${listed(named.map((one) => one?.[2] ?? ''))}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
