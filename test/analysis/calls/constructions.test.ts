import assert from 'node:assert/strict';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

const inJava = (imports: string, body: string): string => `package p;\nimport ${imports};\nclass C { void main(String e, String k) { ${body} } }\n`;
const safety = 'com.azure.ai.contentsafety.*';
const training = 'com.microsoft.azure.cognitiveservices.vision.customvision.training.*';

/** Programs with one construction: what makes the client, its endpoint and its credential. */
const cases: readonly (readonly [name: string, path: string, code: string, found: readonly [made: string, client: string, endpoint: string | null, credential: string | null]])[] = [
  ['arguments by position', 'a.ts', "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nnew PredictionAPIClient(k, e);\n", ['PredictionAPIClient', 'prediction', 'e', 'k']],
  ['a default factory', 'a.ts', "import make from '@azure-rest/ai-content-safety';\nmake(e, { key: k });\n", ['make', 'content-safety', 'e', '{ key: k }']],
  ['arguments by name', 'a.py', 'from azure.ai.contentsafety import ContentSafetyClient\nContentSafetyClient(credential=k, endpoint=e)\n', ['ContentSafetyClient', 'content-safety', 'e', 'k']],
  ['a key that stands first', 'a.py', 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\nCustomVisionTrainingClient(k, endpoint=e)\n', ['CustomVisionTrainingClient', 'training', 'e', 'k']],
  ['an initializer', 'a.cs', 'using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;\nvar c = new ComputerVisionClient(k) { Endpoint = e };\n', ['ComputerVisionClient', 'vision', 'e', 'k']],
  ['a builder in one chain', 'A.java', inJava(safety, 'var c = new ContentSafetyClientBuilder().credential(k).endpoint(e).buildClient();'), ['ContentSafetyClientBuilder', 'content-safety', 'e', 'k']],
  ['a builder in steps', 'A.java', inJava(safety, 'ContentSafetyClientBuilder b = new ContentSafetyClientBuilder(); b.endpoint(e); b.credential(k); var c = b.buildAsyncClient();'), ['ContentSafetyClientBuilder', 'content-safety', 'e', 'k']],
  ['a builder without an endpoint', 'A.java', inJava(safety, 'var c = new ContentSafetyClientBuilder().credential(k).buildClient();'), ['ContentSafetyClientBuilder', 'content-safety', null, 'k']],
  ['a manager', 'A.java', inJava(training, 'var c = CustomVisionTrainingManager.authenticate(base, k).withEndpoint(e);'), ['authenticate', 'training-manager', 'e', 'k']],
  ['a manager by static import', 'A.java', inJava('static com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionManager.authenticate', 'var c = authenticate(k).withEndpoint(e);'), ['authenticate', 'vision-manager', 'e', 'k']],
  ['a function of the package', 'main.go', 'package main\nimport "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/customvision/training"\nfunc main() {\n\tc := training.New(k, e)\n\tc.GetDomains(ctx)\n}\n', ['New', 'training', 'e', 'k']],
];

describe('client constructions', () => {
  for (const [name, path, code, [made, client, endpoint, credential]] of cases) {
    it(`take their endpoint and credential from ${name}`, async () => {
      const { calls } = await resolveTexts({ [path]: code });
      const found = calls.get(absolute(path));
      assert.ok(found);
      const text = (node: { readonly span: { readonly start: number; readonly end: number } } | null): string | null => node && code.slice(node.span.start, node.span.end);
      assert.deepEqual(
        found.constructions.map((construction) => [text({ span: construction.place }), construction.client.key, text(construction.endpoint), text(construction.credential)]),
        [[made, client, endpoint, credential]],
      );
    });
  }

  it('of a manager call nothing: its own members are settings', async () => {
    const code = inJava(training, 'CustomVisionTrainingClient c = CustomVisionTrainingManager.authenticate(base, k).withEndpoint(e); log(c.endpoint(), c.apiKey()); c.trainings().createProject().withName("a").execute();');
    const { calls } = await resolveTexts({ 'A.java': code });
    const found = calls.get(absolute('A.java'));
    assert.deepEqual([...(found?.calls ?? []), ...(found?.unknownCalls ?? [])].map(({ member }) => member), ['createProject']);
  });
});
