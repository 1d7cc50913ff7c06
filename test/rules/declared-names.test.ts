/** Names that a project file declares, seen through the rules that ask for them: each list beside the same code without the declaration. */
import assert from 'node:assert/strict';
import { noNames, type DeclaredNames } from '../../src/policy/policy.js';
import { failOpenModeration } from '../../src/rules/fail-open-moderation.js';
import { ignoredModerationResult } from '../../src/rules/ignored-moderation-result.js';
import { missingHumanReview } from '../../src/rules/missing-human-review.js';
import type { Rule } from '../../src/rules/rule.js';
import { checkText } from '../support/check-text.js';

interface DeclaredCase {
  readonly name: string;
  readonly rule: Rule;
  readonly path: string;
  readonly code: string;
  readonly names: Partial<DeclaredNames>;
  /** Number of findings without and with the declaration. */
  readonly before: number;
  readonly after: number;
}

const classified = (body: string): string => `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export async function check(predictor: PredictionAPIClient, user: User, photo: Buffer) {
  const result = await predictor.classifyImageWithNoStore('p', 'm', photo);
${body}}
`;
const classifiedInPython = (body: string): string => `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient


def check(predictor: CustomVisionPredictionClient, user, photo):
    result = predictor.classify_image_with_no_store("p", "m", photo)
${body}`;
const moderated = (body: string): string => `import ContentSafetyClient, { isUnexpected } from '@azure-rest/ai-content-safety';
import { AzureKeyCredential } from '@azure/core-auth';
const client = ContentSafetyClient(endpoint, new AzureKeyCredential(key));
${body}`;
const moderatedInCsharp = (body: string): string => `using Azure.AI.ContentSafety;

public class Gate
{
    private readonly ContentSafetyClient client;

    public async Task<bool> IsPublishable(string text)
    {
${body}    }
}
`;

const cases: readonly DeclaredCase[] = [
  {
    name: 'a human step',
    rule: missingHumanReview,
    path: 'src/code.ts',
    code: classified("  if (result.predictions[0].probability > 0.9) {\n    await dossier.hand(user);\n    await banUser(user);\n  }\n"),
    names: { humanSteps: ['dossier.hand'] },
    before: 1,
    after: 0,
  },
  {
    name: 'a human step, under another receiver',
    rule: missingHumanReview,
    path: 'src/code.ts',
    code: classified("  if (result.predictions[0].probability > 0.9) {\n    await glove.hand(user);\n    await banUser(user);\n  }\n"),
    names: { humanSteps: ['dossier.hand'] },
    before: 1,
    after: 1,
  },
  {
    name: 'a human step that is only a stub',
    rule: missingHumanReview,
    path: 'src/code.ts',
    code: `${classified("  if (result.predictions[0].probability > 0.9) {\n    await handOver(user);\n    await banUser(user);\n  }\n")}async function handOver(user: User) {\n  throw new Error('not written');\n}\n`,
    names: { humanSteps: ['handOver'] },
    before: 1,
    after: 1,
  },
  {
    name: 'a topic for people',
    rule: missingHumanReview,
    path: 'src/code.py',
    code: classifiedInPython('    if result.predictions[0].probability > 0.9:\n        bus.publish("dossiers", user)\n        ban_user(user)\n'),
    names: { humanSteps: ['dossiers'] },
    before: 1,
    after: 0,
  },
  {
    name: 'a step written in another spelling',
    rule: missingHumanReview,
    path: 'src/code.py',
    code: classifiedInPython('    if result.predictions[0].probability > 0.9:\n        hand_dossier(user)\n        ban_user(user)\n'),
    names: { humanSteps: ['handDossier'] },
    before: 1,
    after: 0,
  },
  {
    name: 'a consequential action',
    rule: missingHumanReview,
    path: 'src/code.ts',
    code: classified("  if (result.predictions[0].probability > 0.9) await parkDossier(user);\n"),
    names: { consequentialActions: ['park*'] },
    before: 0,
    after: 1,
  },
  {
    name: 'a consequential action that the result goes into',
    rule: missingHumanReview,
    path: 'src/code.py',
    code: classifiedInPython('    ledger.strike(user, result.predictions[0].tag_name)\n'),
    names: { consequentialActions: ['ledger.strike'] },
    before: 0,
    after: 1,
  },
  {
    name: 'a verdict',
    rule: failOpenModeration,
    path: 'src/code.ts',
    code: moderated("export async function publishable(text: string): Promise<boolean> {\n  try {\n    const result = await client.path('/text:analyze').post({ body: { text } });\n    if (isUnexpected(result)) throw result;\n    return result.body.categoriesAnalysis.every(({ severity }) => severity !== undefined && severity < 4);\n  } catch {\n    return true;\n  }\n}\n"),
    names: { moderationVerdicts: ['publishable'] },
    before: 1,
    after: 1,
  },
  {
    name: 'a verdict that nothing else tells',
    rule: failOpenModeration,
    path: 'src/code.ts',
    code: moderated("export async function publishable(text: string): Promise<boolean> {\n  try {\n    const result = await client.path('/text:analyze').post({ body: { text } });\n    return await board.weigh(result);\n  } catch {\n    return true;\n  }\n}\n"),
    names: { moderationVerdicts: ['publishable'] },
    before: 0,
    after: 1,
  },
  {
    name: 'a verdict that nothing else tells',
    rule: failOpenModeration,
    path: 'src/Gate.cs',
    code: moderatedInCsharp('        try\n        {\n            var result = await client.AnalyzeTextAsync(text);\n            return Weigh(result);\n        }\n        catch (Exception)\n        {\n            return true;\n        }\n'),
    names: { moderationVerdicts: ['isPublishable'] },
    before: 0,
    after: 1,
  },
  {
    name: 'a human step on an error path',
    rule: failOpenModeration,
    path: 'src/code.ts',
    code: moderated("export async function post(text: string) {\n  try {\n    const result = await client.path('/text:analyze').post({ body: { text } });\n    if (isUnexpected(result)) throw result;\n    if (result.body.categoriesAnalysis.some(({ severity }) => (severity ?? 7) >= 4)) return;\n  } catch {\n    await dossier.hand(text);\n  }\n  await publishPost(text);\n}\n"),
    names: { humanSteps: ['dossier.hand'] },
    before: 1,
    after: 0,
  },
  {
    name: 'a log',
    rule: ignoredModerationResult,
    path: 'src/code.ts',
    code: moderated("export async function post(text: string) {\n  const result = await client.path('/text:analyze').post({ body: { text } });\n  chronicle(result.body);\n  await publishPost(text);\n}\n"),
    names: { logs: ['chronicle'] },
    before: 0,
    after: 1,
  },
];

describe('declared names', () => {
  for (const { name, rule, path, code, names, before, after } of cases) {
    it(`${JSON.stringify(names)}: ${name} (${path})`, async () => {
      const run = async (declared: Partial<DeclaredNames>): Promise<number> => {
        const { findings, calls } = await checkText([rule], { [path]: code }, { policy: { names: { ...noNames, ...declared } } });
        assert.deepEqual(calls.file.program.problems, []);
        assert(calls.calls.length > 0, 'the code reaches a service');
        return findings.length;
      };
      assert.equal(await run({}), before, 'without the declaration');
      assert.equal(await run(names), after, 'with the declaration');
    });
  }
});
