import type { LiteralValue } from '../analysis/calls/literals.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { plain } from '../analysis/calls/arguments.js';
import type { Span } from '../analysis/program/model.js';
import { bindingClause } from './clauses.js';
import type { EvidenceDraft, FindingDraft, FixDraft, Rule, RuleContext } from './rule.js';
import { leftOutHarms, type LeftOutHarm } from './threshold-categories.js';
import { idleComparisons, type IdleComparison } from './threshold-comparisons.js';
import { remedyOf, thresholdFixes } from './threshold-fixes.js';
import { unreadJudgments, type UnreadJudgment } from './threshold-unread.js';
import { valueCut } from './value-cut.js';

/** Moderation whose result is looked at in a way that can never keep anything back. */
export const ineffectiveThreshold: Rule = {
  id: 'ineffective-threshold',
  title: 'Threshold that blocks nothing',
  summary: 'A test of a moderation result can never keep content back: the threshold lies above the scale, a harm is read that nobody asked to rate, or a judgment is asked for and not read.',
  severity: 'warning',
  clauses: ['coc-prohibited-content', 'coc-technical-limits'],
  facts: ['ia-output-adult'],
  page: {
    why: 'Content Safety rates harm on a scale of 0, 2, 4 and 6, or of 0 to 7 for text where that is asked for. A threshold of 7, or a test for more than 6, looks strict and lets everything through. The same happens when code looks for a harm that the request leaves out, when a score between 0 and 1 is compared with a percentage, or when adult content is asked for and the answer is not read.',
    bad: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
const THRESHOLD = 7;
export async function isAllowed(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  return !result.body.categoriesAnalysis.some((entry) => entry.severity >= THRESHOLD);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions

client = ContentSafetyClient(ENDPOINT, credential)

def check(text):
    result = client.analyze_text(AnalyzeTextOptions(text=text))
    for entry in result.categories_analysis:
        if entry.severity > 6:
            raise ValueError("blocked")
`,
      },
    ],
    good: [
      {
        language: 'typescript',
        code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
const THRESHOLD = 4;
export async function isAllowed(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  return !result.body.categoriesAnalysis.some((entry) => entry.severity >= THRESHOLD);
}`,
      },
      {
        language: 'python',
        code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions

client = ContentSafetyClient(ENDPOINT, credential)

def check(text):
    result = client.analyze_text(AnalyzeTextOptions(text=text))
    for entry in result.categories_analysis:
        if entry.severity >= 4:
            raise ValueError("blocked")
`,
      },
    ],
    whenNotToUse: 'Where a harm is switched off on purpose by a threshold above the scale. Leaving the category out of the request says so more plainly.',
  },
  *check(context) {
    const seen = new Set<string>();
    const drafts = [
      ...idleComparisons(context).map((found) => comparisonFinding(found, context)),
      ...leftOutHarms(context).map((found) => harmFinding(found, context)),
      ...unreadJudgments(context).map((found) => judgmentFinding(found, context)),
    ];
    for (const draft of drafts) {
      const key = `${String(draft.span.start)} ${String(draft.span.end)}`;
      if (!seen.has(key)) yield draft;
      seen.add(key);
    }
  },
};

function comparisonFinding(found: IdleComparison, context: RuleContext): FindingDraft {
  const { file } = context;
  const { node, number, says, scale, isOpen } = found;
  const { call, carriedBy } = scale.result.origin;
  const isWrittenHere = number.file === file && number.node.span.start >= node.span.start && number.node.span.end <= node.span.end;
  // Each entry of a map is a threshold of its own.
  const isEntry = number.isOwn && number.file === file && !isWrittenHere && file.index.parent.get(number.node)?.kind === 'object';
  const span = isEntry ? number.node.span : withParentheses(node.span, file.text);
  const test = `${says ? (found.operator === '<' ? '<' : '<=') : found.operator} ${String(number.value)}`;
  const evidence: EvidenceDraft[] = [
    { file: call.file, span: call.place, note: `The call: ${operationOf(call)} gives ${scaleText(found)}.` },
    ...carriedBy.map((carrier) => ({ file: carrier.file, span: carrier.span, note: 'The result is handed on here.' })),
    { file, span: withParentheses(node.span, file.text), note: `The test is always ${String(says)}.` },
    ...(isWrittenHere ? [] : [{ file: number.file, span: number.node.span, note: 'The threshold is written here.' }]),
  ];
  return {
    ...draft(call, context),
    span,
    message: `This test of the ${scoreName(found)} (${test}) is always ${String(says)}, since ${operationOf(call)} (${call.service.name}) gives ${scaleText(found)}, so nothing is kept back by it. ${conflict(call, context)}Testing for ${remedyOf(found)} or stricter clears it.`,
    evidence,
    certainty: isOpen ? 'likely' : call.certainty,
    fixes: thresholdFixes(found, file),
  };
}

function harmFinding({ call, harm, span, list, asked, fixes }: LeftOutHarm, context: RuleContext): FindingDraft {
  const { file } = context;
  return {
    ...draft(call, context),
    span,
    message: `${harm} is looked for here, but ${operationOf(call)} (${call.service.name}) is asked to rate ${asked.join(', ')} only, so this keeps nothing back. ${conflict(call, context)}Asking for ${harm} as well clears it.`,
    evidence: [
      { file: call.file, span: call.place, note: `The call: ${operationOf(call)} rates what the list names.` },
      ...(list.node ? [{ file: list.file, span: list.node.span, note: `The list leaves ${harm} out.` }] : []),
      { file, span, note: 'The harm is looked for here.' },
    ],
    fixes,
  };
}

function judgmentFinding({ call, argument, value, property }: UnreadJudgment, context: RuleContext): FindingDraft {
  const { file } = context;
  const literal = argument.literals.find((one) => one.file === file && plain(String(one.value)) === plain(value));
  const span = literal?.node.span ?? call.place;
  return {
    ...draft(call, context),
    span,
    message: `${value} content is asked for, but nothing reads what ${operationOf(call)} (${call.service.name}) says about it, so nothing is kept back. ${conflict(call, context)}Reading ${property} of the result, or leaving the value out, clears it.`,
    evidence: [{ file: call.file, span: call.place, note: `The call: its result has the judgment in ${property}.` }, ...(literal ? [{ file, span, note: 'It is asked for here.' }] : [])],
    facts: ['ia-output-adult'],
    fixes: literal ? dropFixes(literal, value) : [],
  };
}

/** Leaving the value out is honest, but it is not what asking for it was meant for: reading the answer comes first. */
function dropFixes(literal: LiteralValue, value: string): readonly FixDraft[] {
  const cut = valueCut(literal, (word) => plain(word) === plain(value), true);
  return cut ? [{ title: `Stop asking for ${value}`, safe: false, preferred: false, edits: [{ file: literal.file, span: cut.span, text: cut.text }], cursorAt: null }] : [];
}

function draft(call: ResolvedCall, context: RuleContext): Omit<FindingDraft, 'span' | 'message' | 'evidence' | 'fixes'> {
  const quoted = bindingClause(ineffectiveThreshold, call.service, context.conduct);
  return { file: context.file, call, certainty: call.certainty, clause: quoted?.clause.id ?? null, facts: [] };
}

function conflict(call: ResolvedCall, context: RuleContext): string {
  const quoted = bindingClause(ineffectiveThreshold, call.service, context.conduct);
  return quoted ? `This may conflict with "${quoted.clause.title}". ` : '';
}

/** A comparison whose left side stands in parentheses begins with them. */
function withParentheses(span: Span, text: string): Span {
  let { start } = span;
  const count = (mark: string): number => text.slice(start, span.end).split(mark).length - 1;
  while (count(')') > count('(') && text[start - 1] === '(') start -= 1;
  return { start, end: span.end };
}

function operationOf(call: ResolvedCall): string {
  return call.operation?.id ?? call.member;
}

function scoreName({ scale }: IdleComparison): string {
  return scale.score.isRange === true ? 'score' : (scale.score.names[0] ?? 'score');
}

function scaleText({ scale: { values, score } }: IdleComparison): string {
  const [first, last] = [String(values[0] ?? 0), String(values.at(-1) ?? 0)];
  if (score.isRange === true) return `values between ${first} and ${last}`;
  return values.length > 5 ? `${first} to ${last}` : `${values.slice(0, -1).join(', ')} or ${last}`;
}
