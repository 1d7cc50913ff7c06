import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Expression } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { leaksElsewhere } from './fail-open-elsewhere.js';
import { failOpenFixes, missingSeverityFixes } from './fail-open-fixes.js';
import { leaksOf, type Leak } from './fail-open-leaks.js';
import { leaksWithoutSettings } from './fail-open-settings.js';
import { standIns, type StandIn } from './fail-open-stand-ins.js';
import { missingSeverities } from './missing-severity.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';

/** Finds error paths of moderation calls that let the content through. */
export const failOpenModeration: Rule = {
  id: 'fail-open-moderation',
  title: 'Moderation that fails open',
  summary: 'The error path of a Content Safety call lets the content through.',
  severity: 'warning',
  clauses: ['coc-prohibited-content', 'coc-technical-limits'],
  facts: [],
  page: {
    why: 'A moderation check that answers "allowed" when it breaks protects only on good days. Outages, throttling and wrong keys then switch moderation off without anyone noticing, and an attacker who can provoke an error can publish anything.',
    bad: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await client.path('/text:analyze').post({ body: { text } });
    return result.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    return true;
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def is_allowed(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except Exception:
        return True
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function isAllowed(text: string): Promise<boolean> {
  try {
    const result = await client.path('/text:analyze').post({ body: { text } });
    return result.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    return false;
  }
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def is_allowed(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except Exception:
        return False
`,
      },
    ],
    whenNotToUse: 'When another check that blocks stands behind this one, or when the content is shown to nobody until it has been checked again. Waive it with that reason.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    const seen = new Set<number>();
    for (const call of context.calls.calls) {
      if (call.operation?.moderation !== true) continue;
      const reach = context.flow.reach([call.node]);
      for (const leak of [...leaksOf(call.node, reach, context), ...leaksWithoutSettings(call.node, context)]) {
        if (seen.has(leak.span.start)) continue;
        seen.add(leak.span.start);
        yield finding(call, leak, {}, context);
      }
      const [first, ...others] = missingSeverities(reach, call, context).filter(({ node }) => !seen.has(node.span.start));
      if (!first) continue;
      for (const { node } of [first, ...others]) seen.add(node.span.start);
      const { span } = first.node;
      yield finding(call, { path: span, pathNote: '', span, what: first.what, certainty: 'likely', literal: null }, { others: others.map(({ node }) => node), missing: [first, ...others].map(({ node }) => node) }, context);
    }
    for (const { call, leak, between } of leaksElsewhere(context)) {
      if (seen.has(leak.span.start)) continue;
      seen.add(leak.span.start);
      yield finding(call, leak, { between }, context);
    }
    for (const standIn of standIns(context)) {
      if (seen.has(standIn.span.start)) continue;
      seen.add(standIn.span.start);
      yield standInFinding(standIn, context);
    }
  },
};

/** Further evidence: what lies between the call and the error path, and places like the reported one. */
interface Further {
  readonly between?: readonly EvidenceDraft[];
  readonly others?: readonly Expression[];
  /** All places where what is missing reads as harmless, where that is what was found. */
  readonly missing?: readonly Expression[];
}

function finding(call: ResolvedCall, leak: Leak, { between = [], others = [], missing }: Further, context: RuleContext): FindingDraft {
  const { file } = context;
  const quoted = bindingClause(failOpenModeration, call.service, context.conduct);
  const evidence = [
    { file: call.file, span: call.place, note: `The call: ${call.operation?.id ?? ''} judges the content.` },
    ...between,
    ...(leak.path.start === leak.span.start ? [] : [{ file, span: leak.path, note: leak.pathNote }]),
    { file, span: leak.span, note: `The effect: ${leak.what}.` },
    ...others.map(({ span }) => ({ file, span, note: `The same here: ${leak.what}.` })),
  ];
  return {
    file,
    span: leak.span,
    message: `When ${call.operation?.id ?? ''} (${call.service.name}) gives no answer, this ${leak.what}, so unchecked content passes. ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}Blocking, throwing, retrying or queueing on the error path clears it.`,
    call,
    evidence,
    certainty: leak.certainty === 'likely' ? 'likely' : call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: missing ? missingSeverityFixes(missing, call, context) : failOpenFixes(leak, context),
  };
}

function standInFinding({ construction, span, what }: StandIn, context: RuleContext): FindingDraft {
  const { file } = context;
  const { service } = construction;
  const quoted = bindingClause(failOpenModeration, service, context.conduct);
  return {
    file,
    span,
    message: `Where the client of ${service.name} cannot be made, this ${what}, so unchecked content passes. ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}Refusing to start, or a stand-in that blocks, clears it.`,
    call: null,
    evidence: [
      { file, span: construction.place, note: 'The client that moderates is made here.' },
      { file, span, note: `The effect: ${what}.` },
    ],
    certainty: 'likely',
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: [],
  };
}
