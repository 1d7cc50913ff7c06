import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import type { Choice } from '../knowledge/schema.js';
import { personalData } from './personal-data.js';
import { sentTexts } from './personal-texts.js';
import type { FindingDraft, Rule, RuleContext } from './rule.js';

/** Personal data written into what a service keeps as configuration. */
export const blocklistPersonalData: Rule = {
  id: 'blocklist-personal-data',
  title: 'Personal data in a blocklist, category or tag',
  summary: 'A blocklist item, custom category or tag holds a literal e-mail address, telephone number or personal identifier.',
  severity: 'warning',
  clauses: [],
  facts: ['cs-blocklist-stored', 'cs-blocklist-limits', 'cv-labels-stored'],
  page: {
    why: 'Blocklist items, definitions and tags are configuration: the service keeps their text as it is written until somebody deletes it, everybody with access to the resource can read it, and no request of a person to be forgotten reaches it. The source code keeps a second copy.',
    bad: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\ndeclare const key: never;\nconst client = ContentSafetyClient(process.env.CONTENT_SAFETY_ENDPOINT ?? '', key);\n\nexport const block = (list: string) =>\n  client.path('/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', list).post({\n    body: { blocklistItems: [{ description: 'spammer', text: 'ana.lopez@postbox.es' }] },\n  });\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef tag_employee(trainer: CustomVisionTrainingClient, project_id):\n    return trainer.create_tag(project_id, "maria +34 612 48 27 90")\n',
      },
    ],
    good: [
      {
        language: 'typescript',
        code: "import ContentSafetyClient from '@azure-rest/ai-content-safety';\ndeclare const key: never;\nconst client = ContentSafetyClient(process.env.CONTENT_SAFETY_ENDPOINT ?? '', key);\n\nexport const block = (list: string) =>\n  client.path('/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', list).post({\n    body: { blocklistItems: [{ description: 'any address', text: '[a-z0-9._]+@[a-z0-9.]+', isRegex: true }] },\n  });\n",
      },
      {
        language: 'python',
        code: 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n\n\ndef tag_employee(trainer: CustomVisionTrainingClient, project_id):\n    return trainer.create_tag(project_id, "employee-badge")\n',
      },
    ],
    whenNotToUse: 'Where the address or number belongs to nobody, such as a hotline of a company that is to be blocked. Waive it with that reason.',
  },
  *check(context) {
    const seen = new Set<string>();
    for (const call of context.calls.calls) {
      const operation = call.operation?.id;
      const choice = operation === undefined ? undefined : call.service.choices.find((candidate) => candidate.keepsText === true && candidate.operations.includes(operation));
      if (!choice) continue;
      for (const { file, span, what } of personalTexts(call, context)) {
        const key = `${file.path} ${String(span.start)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield finding(call, choice, file, span, what);
      }
    }
  },
};

function personalTexts(call: ResolvedCall, context: RuleContext): readonly { readonly file: SourceFile; readonly span: Span; readonly what: string }[] {
  const inTexts = sentTexts(call, context).flatMap(({ node, file, text }) => {
    const what = personalData(text);
    return what === null ? [] : [{ file, span: node.span, what }];
  });
  const inUrl = personalData(decoded(call.query));
  return inUrl === null ? inTexts : [...inTexts, { file: call.file, span: call.place, what: inUrl }];
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query.replaceAll('+', ' ').replaceAll('=', ' '));
  } catch {
    return query;
  }
}

function finding(call: ResolvedCall, choice: Choice, file: SourceFile, span: Span, what: string): FindingDraft {
  const { operation, service } = call;
  const who = call.via === 'rest' || call.pathCall ? 'this request' : call.member;
  const here = file === call.file;
  return {
    file: call.file,
    span: here ? span : call.place,
    message: `${what[0]?.toUpperCase() ?? ''}${what.slice(1)} is given to ${who}. ${operation?.keeps.statement ?? `How long ${service.name} keeps it is not published.`} Leaving the data out, or a name or pattern that fits no single person, clears this.`,
    call,
    evidence: [{ file, span, note: 'The text that holds the data.' }, { file: call.file, span: call.place, note: 'The call that hands it over.' }],
    certainty: call.certainty,
    clause: null,
    facts: [...new Set([...(operation?.keeps.facts ?? []), ...choice.values.flatMap((value) => value.facts)])],
    fixes: [],
  };
}
