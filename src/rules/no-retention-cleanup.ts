import { findArgument, argumentTexts } from '../analysis/calls/arguments.js';
import { knowledgeLanguage } from '../analysis/calls/catalogue.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { KeptContent } from '../knowledge/schema.js';
import { memberNames } from './operation-names.js';
import { deletionFixes } from './retention-fixes.js';
import { shownPeople, type PeopleHint } from './retention-people.js';
import { sensitiveReading, type SensitiveReading } from './retention-reading.js';
import type { EvidenceDraft, FindingDraft, Rule, RuleContext } from './rule.js';

/** Content that stays in a service although code could delete it. */
export const noRetentionCleanup: Rule = {
  id: 'no-retention-cleanup',
  title: 'Stored content that nothing deletes',
  summary: 'A call leaves content in the service, and nothing in the workspace deletes it.',
  severity: 'information',
  clauses: [],
  facts: ['cv-training-stored', 'cv-30-days-unused', 'cv-delete-apis', 'cv-delete-prediction', 'cs-blocklist-stored', 'cs-blocklist-delete', 'di-model-stored', 'di-model-delete', 'di-24h-new', 'di-early-delete'],
  needsWorkspace: true,
  page: {
    why: 'What a service keeps until somebody deletes it is kept for good unless code or a person does so. Pictures of people, terms of a blocklist and models trained on customer documents then outlive the purpose they were collected for, and a request for erasure has nothing to call. Results of models that read identity, health, tax or finance documents go after a day, but can go as soon as they are read.',
    bad: [
      {
        language: 'typescript',
        code: "import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';\n\nconst client = DocumentIntelligence(endpoint, credential);\n\nexport async function readPassport(urlSource: string) {\n  const started = await client.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ contentType: 'application/json', body: { urlSource } });\n  const poller = getLongRunningPoller(client, started);\n  const done = await poller.pollUntilDone();\n  return done.body;\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef enroll(trainer: CustomVisionTrainingClient, project, employee_photos):\n    trainer.create_images_from_files(project, employee_photos)\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import DocumentIntelligence, { getLongRunningPoller, parseResultIdFromResponse } from '@azure-rest/ai-document-intelligence';\n\nconst client = DocumentIntelligence(endpoint, credential);\n\nexport async function readPassport(urlSource: string) {\n  const started = await client.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ contentType: 'application/json', body: { urlSource } });\n  const poller = getLongRunningPoller(client, started);\n  const done = await poller.pollUntilDone();\n  await client.path('/documentModels/{modelId}/analyzeResults/{resultId}', 'prebuilt-idDocument', parseResultIdFromResponse(started)).delete();\n  return done.body;\n}\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef enroll(trainer: CustomVisionTrainingClient, project, employee_photos):\n    trainer.create_images_from_files(project, employee_photos)\n\n\ndef forget(trainer: CustomVisionTrainingClient, project, image_ids):\n    trainer.delete_images(project, image_ids)\n',
      },
    ],
    whenNotToUse: 'Where another code base, a scheduled script or a person in the portal deletes what is stored. Waive the call and say who does, and when.',
  },
  *check(context) {
    for (const kept of firstKept(context)) {
      if (kept.call.file === context.file) yield finding(kept, context);
    }
  },
};

/** A call that leaves content behind, and what tells that it matters. */
interface Kept {
  readonly call: ResolvedCall;
  readonly content: KeptContent;
  readonly people: PeopleHint | null;
  readonly reading: SensitiveReading | null;
}

/** One scan gives every file the same calls, and asks the same of them. */
const known = new WeakMap<readonly ResolvedCall[], readonly Kept[]>();

/** The first call of each operation whose content stays and is deleted nowhere, in order of the workspace's calls. */
function firstKept(context: RuleContext): readonly Kept[] {
  const calls = context.workspaceCalls ?? context.calls.calls;
  const before = known.get(calls);
  if (before) return before;
  const called = new Set(calls.flatMap(({ service, operation }) => (operation ? [`${service.id}/${operation.id}`] : [])));
  const found = new Map<string, Kept>();
  for (const call of calls) {
    const key = `${call.service.id}/${call.operation?.id ?? ''}`;
    if (found.has(key) || (call.operation?.deletedBy ?? []).some((id) => called.has(`${call.service.id}/${id}`))) continue;
    const kept = keptBy(call, calls, context);
    if (kept) found.set(key, kept);
  }
  const result = [...found.values()];
  known.set(calls, result);
  return result;
}

function keptBy(call: ResolvedCall, calls: readonly ResolvedCall[], context: RuleContext): Kept | null {
  const content = call.operation?.keeps.content;
  if (!content || (call.operation?.deletedBy ?? []).length === 0 || asksToKeepNothing(call, context)) return null;
  if (content.until === 'hours') {
    const reading = canDelete(call) ? sensitiveReading(call, context) : null;
    return reading && { call, content, people: null, reading };
  }
  if (content.mayShowPeople !== true) return { call, content, people: null, reading: null };
  const people = shownPeople(call, calls, context);
  return people && { call, content, people, reading: null };
}

/** True where an argument makes the call keep nothing, or where its value is decided elsewhere and may do so. */
function asksToKeepNothing(call: ResolvedCall, context: RuleContext): boolean {
  return call.service.choices.some((choice) => {
    if (!choice.operations.includes(call.operation?.id ?? '')) return false;
    const values = choice.values.filter((value) => value.keepsNothing === true).flatMap(({ is }) => is.map((one) => String(one).toLowerCase()));
    if (values.length === 0) return false;
    const given = findArgument(call, choice.argument, context.evaluator);
    if (!given || (given.node?.kind === 'literal' && given.node.type === 'null')) return false;
    const texts = argumentTexts(given);
    return texts.length === 0 || texts.some((text) => values.includes(text));
  });
}

/** True where the client, or the API version, that makes the call can also delete what it leaves. */
function canDelete(call: ResolvedCall): boolean {
  const operations = call.service.operations.filter(({ id }) => call.operation?.deletedBy?.includes(id));
  if (call.via !== 'rest') return operations.some(({ reach }) => (reach[knowledgeLanguage(call.file.language)] ?? []).some(({ client }) => client === call.client?.key));
  const root = (path: string): string => path.split('/')[1] ?? '';
  const own = call.route ? root(call.route.path) : null;
  return operations.some(({ routes }) => routes.some(({ path, apiVersions }) => root(path) === own && (call.apiVersion === null || apiVersions === undefined || apiVersions.includes(call.apiVersion))));
}

function finding(kept: Kept, context: RuleContext): FindingDraft {
  const { call, content, people, reading } = kept;
  const isRequest = call.via === 'rest' || call.pathCall !== null;
  const name = isRequest ? 'This request' : call.member;
  const evidence: EvidenceDraft[] = [{ file: call.file, span: call.place, note: `${isRequest ? 'The request' : call.member} leaves ${content.what} in the service.` }];
  if (people) evidence.push({ file: people.file, span: people.span, note: `This name says that the images show people: ${people.word}.` });
  if (reading?.place) evidence.push({ ...reading.place, note: `The model reads ${reading.kinds} data.` });
  return {
    file: call.file,
    span: call.place,
    message: `${name} keeps ${stay(kept)}. ${remedy(kept)}`,
    call,
    evidence,
    certainty: people ? 'likely' : call.certainty,
    clause: null,
    facts: [...new Set([...(call.operation?.keeps.facts ?? []), ...deletionFacts(call)])],
    fixes: reading ? deletionFixes(call, context) : [],
  };
}

function stay({ content, people, reading }: Kept): string {
  const them = isPlural(content) ? 'them' : 'it';
  const nothing = `and nothing in this workspace deletes ${them}`;
  if (reading) return `${content.what} for up to 24 hours, the model reads ${reading.kinds} data, ${nothing} earlier`;
  if (content.until === 'unused') return `${content.what} with the project until 30 days have passed without training, or until it is deleted, ${nothing}`;
  return `${content.what}${people ? `, which by a name (${people.word}) show people,` : ''} until ${isPlural(content) ? 'they are' : 'it is'} deleted, ${nothing}`;
}

function remedy({ call, reading }: Kept): string {
  const deletions = memberNames(call, call.operation?.deletedBy ?? []).join(' or ');
  return `Calling ${deletions} ${reading ? 'once the result is read' : 'when the purpose is served'} clears it.`;
}

function isPlural({ what }: KeptContent): boolean {
  const [thing = ''] = what.split(/ (?:of|in|that|with) /);
  return / and /.test(what) || /[^s]s$/.test(thing);
}

function deletionFacts(call: ResolvedCall): readonly string[] {
  return call.service.operations.filter(({ id }) => call.operation?.deletedBy?.includes(id)).flatMap(({ keeps }) => keeps.facts);
}
