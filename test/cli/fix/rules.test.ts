/** Every rule with a safe fix, as the command applies it: what comes out, and that nothing is left to do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TemporaryTree } from '../../host-node/temporary-tree.js';
import { runFix } from './run-fix.js';

interface Case {
  readonly rule: string;
  readonly file: string;
  readonly before: string;
  /** Stretches of the text and what stands in their place afterwards. */
  readonly changes: readonly (readonly [string, string])[];
}

const moderation = 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory\n\n\ndef check(client: ContentSafetyClient, text):\n    result = client.analyze_text(AnalyzeTextOptions(text=text[:1000], categories=[TextCategory.HATE]))\n    for item in result.categories_analysis:\n        if item.category == TextCategory.VIOLENCE and item.severity >= 2:\n            raise ValueError("violence")\n        if item.category == TextCategory.SEXUAL and item.severity >= 2:\n            raise ValueError("sexual")\n        if item.category == TextCategory.HATE and item.severity >= 2:\n            raise ValueError("hate")\n';

const cases: readonly Case[] = [
  {
    rule: 'stores-prediction-image', file: 'Sorter.java',
    before: 'import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionClient;\nimport com.microsoft.azure.cognitiveservices.vision.customvision.prediction.models.ImagePrediction;\n\nclass Sorter {\n    ImagePrediction sort(CustomVisionPredictionClient client, byte[] photo) {\n        return client.predictions().classifyImage().withProjectId(project).withPublishedName("name").withImageData(photo).execute();\n    }\n}\n',
    changes: [['classifyImage()', 'classifyImageWithNoStore()']],
  },
  {
    rule: 'stores-prediction-image', file: 'Sorter.cs',
    before: 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\n\nclass Sorter\n{\n    async Task<ImagePrediction> Sort(CustomVisionPredictionClient client, Stream photo)\n    {\n        return await client.ClassifyImageAsync(project, "name", photo);\n    }\n}\n',
    changes: [['ClassifyImageAsync', 'ClassifyImageWithNoStoreAsync']],
  },
  {
    rule: 'stores-prediction-image', file: 'sort.go',
    before: 'package pictures\n\nimport (\n\t"context"\n\t"io"\n\n\t"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"\n)\n\nfunc sort(ctx context.Context, client prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {\n\treturn client.ClassifyImage(ctx, project, "name", photo, "")\n}\n',
    changes: [['ClassifyImage(', 'ClassifyImageWithNoStore(']],
  },
  {
    rule: 'logging-enabled', file: 'reply.py',
    before: 'from openai import AzureOpenAI\n\nclient = AzureOpenAI(azure_endpoint=ENDPOINT, api_version="2025-03-01-preview", azure_ad_token_provider=token)\n\n\ndef reply(text):\n    return client.chat.completions.create(model="chat", max_tokens=300, store=True, messages=[{"role": "user", "content": text}])\n',
    changes: [['store=True, ', '']],
  },
  {
    rule: 'logging-enabled', file: 'ears.cs',
    before: 'using Microsoft.CognitiveServices.Speech;\n\nclass Ears\n{\n    SpeechRecognizer Make(string key)\n    {\n        var config = SpeechConfig.FromSubscription(key, "westeurope");\n        config.EnableAudioLogging();\n        return new SpeechRecognizer(config);\n    }\n}\n',
    changes: [['        config.EnableAudioLogging();\n', '']],
  },
  {
    rule: 'celebrity-recognition', file: 'describe.ts',
    before: "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n\nexport async function describe(client: ComputerVisionClient, url: string) {\n  return client.analyzeImage(url, { visualFeatures: ['Description'], details: ['Celebrities', 'Landmarks'] });\n}\n",
    changes: [["'Celebrities', ", '']],
  },
  {
    rule: 'insecure-transport', file: 'moderate.ts',
    before: "import { Agent, fetch } from 'undici';\n\nconst agent = new Agent({ connect: { rejectUnauthorized: false } });\n\nexport async function moderate(token: string, text: string) {\n  return fetch('http://me.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01', {\n    method: 'POST',\n    dispatcher: agent,\n    headers: { Authorization: `Bearer ${token}` },\n    body: JSON.stringify({ text }),\n  });\n}\n",
    changes: [['rejectUnauthorized: false', 'rejectUnauthorized: true'], ["'http://me", "'https://me"]],
  },
  // Two elements for one list: the second is put behind the first, after a fresh look.
  { rule: 'ineffective-threshold', file: 'check.py', before: moderation, changes: [['[TextCategory.HATE]', '[TextCategory.HATE, TextCategory.VIOLENCE, TextCategory.SEXUAL]']] },
  {
    rule: 'waiver-unused', file: 'sort.py',
    before: 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, photo):\n    # responsible-use-disable-next-line stores-prediction-image -- reviewers train with these (owner: ana) until 2027-03-31\n    return predictor.classify_image_with_no_store("project", "name", photo)\n',
    changes: [['    # responsible-use-disable-next-line stores-prediction-image -- reviewers train with these (owner: ana) until 2027-03-31\n', '']],
  },
  {
    rule: 'waiver-unused', file: 'two.ts',
    before: "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n\nexport async function sort(predictor: PredictionAPIClient, photo: Buffer) {\n  // responsible-use-disable-next-line unbounded-input, stores-prediction-image -- reviewers train with these (owner: ana) until 2027-03-31\n  return predictor.classifyImage('project', 'name', photo);\n}\n",
    changes: [['unbounded-input, ', '']],
  },
];

describe('cli: fix, rule by rule', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  for (const { rule, file, before, changes } of cases) {
    it(`${rule} in ${file}`, async () => {
      tree = new TemporaryTree({ [file]: before });
      const run = () => runFix(['--as-of', '2026-11-21', '--rule', rule], { cwd: tree.root });
      const first = await run();
      assert.equal(readFileSync(tree.path(file), 'utf8'), changes.reduce((text, [old, fresh]) => text.replace(old, fresh), before));
      assert.match(first.out, /, 0 left\. /);
      assert.match((await run()).out, /^0 fixed in 0 files, 0 left\. /);
    });
  }

  it('names places as they were before anything was changed', async () => {
    // The waiver goes first; what is in the next line is looked at again, and then stands a line higher.
    const waiver = '    # responsible-use-disable-next-line unbounded-input -- reviewers look at these (owner: ana) until 2027-03-31\n';
    tree = new TemporaryTree({ 'sort.py': `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, photo):\n${waiver}    one = predictor.classify_image("project", "name", photo)\n    two = predictor.detect_image("project", "name", photo)\n    return one, two\n` });
    const { out } = await runFix(['--as-of', '2026-11-21'], { cwd: tree.root });
    assert.deepEqual(out.split('\n').slice(0, 3), [
      'sort.py:5:7 fixed waiver-unused Remove the waiver',
      'sort.py:6:21 fixed stores-prediction-image Call classify_image_with_no_store',
      'sort.py:7:21 fixed stores-prediction-image Call detect_image_with_no_store',
    ]);
  });
});
