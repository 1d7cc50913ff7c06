import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Call } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import { droppedResults } from './dropped-results.js';
import { hasFixedContent } from './fixed-content.js';
import { ResultUse, type Gap } from './result-use.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';

/** Finds moderation calls whose answer changes nothing. */
export const ignoredModerationResult: Rule = {
  id: 'ignored-moderation-result',
  title: 'Moderation result that is not used',
  summary: 'The result of a moderation call is never read, only logged, not awaited, or comes after the content is out.',
  severity: 'warning',
  clauses: ['coc-prohibited-content', 'coc-technical-limits'],
  facts: [],
  page: {
    why: 'Asking whether content is harmful and then not looking at the answer is no moderation. It usually happens when a check is added in a hurry, when an await is forgotten, or when the code that used the answer was removed later.',
    bad: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function publish(text: string) {
  await client.path('/text:analyze').post({ body: { text } });
  await posts.insert(text);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def publish(text):
    result = client.analyze_text(options(text))
    posts.insert(text)
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function publish(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  if (result.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
  await posts.insert(text);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)

def publish(text):
    result = client.analyze_text(options(text))
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        raise ValueError("blocked")
    posts.insert(text)
`,
      },
    ],
    whenNotToUse: 'When the call only tries out a key or an endpoint. A call with content that is written in the code, or read from a file that is named there, is taken as such and not reported.',
  },

  *check(context: RuleContext): Iterable<FindingDraft> {
    const seen = new Set<Call>();
    for (const call of context.calls.calls) {
      if (call.operation?.moderation !== true || hasFixedContent(call, context)) continue;
      const gap = new ResultUse(call.node, context).gap();
      if (!gap) continue;
      seen.add(call.node);
      yield finding(call, call.node, gap, context);
    }
    for (const { call, node, gap } of droppedResults(context)) {
      // Where nobody uses what a function hands back, that was said of the call in it.
      if (seen.has(node) || seen.has(call.node)) continue;
      seen.add(node);
      yield finding(call, node, gap, context);
    }
  },
};

/** @param node the call in this file that gives the result. */
function finding(call: ResolvedCall, node: Call, gap: Gap, context: RuleContext): FindingDraft {
  const { file } = context;
  const quoted = bindingClause(ignoredModerationResult, call.service, context.conduct);
  const place = node === call.node ? call.place : node.callee.kind === 'member' ? node.callee.nameSpan : node.callee.span;
  const back: readonly EvidenceDraft[] = node === call.node ? [] : [{ file, span: place, note: 'The result comes back here.' }];
  return {
    file,
    span: place,
    message: `The result of ${call.operation?.id ?? ''} (${call.service.name}) ${gap.what}, so the check keeps nothing back. ${quoted ? `This may conflict with "${quoted.clause.title}". ` : ''}${gap.clears}`,
    call,
    evidence: [{ file: call.file, span: call.place, note: `The call: ${call.operation?.id ?? ''} judges the content.` }, ...back, ...gap.evidence.map((entry) => ({ file, ...entry }))],
    certainty: call.certainty,
    clause: quoted?.clause.id ?? null,
    facts: [],
    fixes: gap.fixes,
  };
}
