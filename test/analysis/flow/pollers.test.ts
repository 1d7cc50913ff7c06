import assert from 'node:assert/strict';
import { languages } from '../../../src/analysis/languages/index.js';
import { ProjectFlow } from '../../../src/analysis/flow/project-flow.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

const rest = "import make, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';\nconst client = make(e, k);\n";
const inPython = (body: string): string => `from azure.ai.documentintelligence import DocumentIntelligenceClient\ndef main(client: DocumentIntelligenceClient, a):\n    ${body.replaceAll('\n', '\n    ')}\n`;
const inAsyncPython = (body: string): string => `from azure.ai.documentintelligence.aio import DocumentIntelligenceClient\nasync def main(client: DocumentIntelligenceClient, a):\n    ${body.replaceAll('\n', '\n    ')}\n`;
const inCsharp = (body: string): string => `using Azure.AI.DocumentIntelligence;\nclass C { async Task Main(DocumentIntelligenceClient client, dynamic a) { ${body} } }\n`;
const inOldCsharp = (body: string): string => `using Azure.AI.FormRecognizer;\nclass C { async Task Main(FormRecognizerClient client, dynamic a) { ${body} } }\n`;
const inJava = (body: string): string => `package p;\nimport com.azure.ai.documentintelligence.*;\nclass C { void main(DocumentIntelligenceClient client, DocumentIntelligenceAsyncClient async, Object a) { ${body} } }\n`;
const inOldJava = (body: string): string => `package p;\nimport com.microsoft.azure.cognitiveservices.vision.computervision.*;\nclass C { void main(ComputerVision client, Object a) { ${body} } }\n`;
const inGo = (body: string): string => `package main\nimport "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"\nfunc main() {\n\tclient := computervision.New(e)\n\t${body}\n}\n`;

/** Programs that end in `probe(result)` and test whether the result is there at all. */
const programs: readonly (readonly [name: string, path: string, code: string])[] = [
  ['a class of JavaScript', 'a.ts', "import { DocumentAnalysisClient } from '@azure/ai-form-recognizer';\nconst client = new DocumentAnalysisClient(e, k);\nconst poller = await client.beginAnalyzeDocument(m, d);\nconst result = await poller.pollUntilDone();\nif (!result) stop();\nprobe(result);\n"],
  ['a path-style client', 'a.ts', `${rest}const first = await client.path('/documentModels/{modelId}:analyze', m).post({ body: d });\nconst poller = getLongRunningPoller(client, first);\nconst result = (await poller.pollUntilDone()).body;\nif (!result) stop();\nprobe(result);\n`],
  ['a path-style client whose helper is awaited', 'a.ts', `${rest}const first = await client.path('/documentModels/{modelId}:analyze', m).post({ body: d });\nconst result = (await (await getLongRunningPoller(client, first)).pollUntilDone()).body.analyzeResult;\nif (result === undefined) stop();\nprobe(result);\n`],
  ['a poller that is asked whether it is done', 'a.ts', "import { DocumentAnalysisClient } from '@azure/ai-form-recognizer';\nconst client = new DocumentAnalysisClient(e, k);\nconst poller = await client.beginAnalyzeDocument(m, d);\nif (!poller.isDone()) await poller.poll();\nprobe(poller.getResult());\n"],
  ['Python', 'a.py', inPython('poller = client.begin_analyze_document(a)\nresult = poller.result()\nif not result:\n    stop()\nprobe(result)')],
  ['Python that asks whether it is done', 'a.py', inPython('poller = client.begin_analyze_document(a)\nif not poller.done():\n    poller.wait()\nprobe(poller.result())')],
  ['asynchronous Python', 'a.py', inAsyncPython('poller = await client.begin_analyze_document(a)\nresult = await poller.result()\nif result is None:\n    stop()\nprobe(result)')],
  ['C#', 'a.cs', inCsharp('Operation<AnalyzeResult> operation = await client.AnalyzeDocumentAsync(WaitUntil.Completed, a); var result = operation.Value; if (result == null) stop(); probe(result);')],
  ['C# that waits itself', 'a.cs', inCsharp('var operation = client.AnalyzeDocument(WaitUntil.Started, a); var result = (await operation.WaitForCompletionAsync()).Value; if (result is null) stop(); probe(result);')],
  ['C# that asks whether it is done', 'a.cs', inCsharp('var operation = client.AnalyzeDocument(WaitUntil.Started, a); if (!operation.HasCompleted) operation.UpdateStatus(); probe(operation.Value);')],
  ['older C#', 'a.cs', inOldCsharp('var result = (await client.StartRecognizeContentAsync(a).WaitForCompletionAsync()).Value; if (result == null) stop(); probe(result);')],
  ['Java', 'A.java', inJava('var poller = client.beginAnalyzeDocument(a); AnalyzeResult result = poller.getFinalResult(); if (result == null) { stop(); } probe(result);')],
  ['reactive Java', 'A.java', inJava('AnalyzeResult result = async.beginAnalyzeDocument(a).getSyncPoller().getFinalResult(); if (result == null) { stop(); } probe(result);')],
  ['fluent Java', 'A.java', inOldJava('ImageAnalysis result = client.analyzeImage().withUrl(a).execute(); if (result == null) { stop(); } probe(result);')],
  ['RxJava', 'A.java', inOldJava('ImageAnalysis result = client.analyzeImageAsync(a).toBlocking().single(); if (result == null) { stop(); } probe(result);')],
  ['Go', 'main.go', inGo('result, err := client.Read(ctx, a)\n\tif err != nil {\n\t\tstop()\n\t}\n\tprobe(result)')],
];

describe('the result behind a poller', () => {
  for (const [name, path, code] of programs) {
    it(`in ${name}`, async () => {
      assert.ok(languages.some((language) => language.endings.some((ending) => path.endsWith(ending))), `${path} is not read`);
      const { calls, resolver } = await resolveTexts({ [path]: code });
      const found = calls.get(absolute(path));
      assert.ok(found);
      assert.equal(found.calls.length, 1);
      const { file, index } = { file: found.file, index: found.file.index };
      const reach = ProjectFlow.over(resolver).of(file).reach(found.calls.map(({ node }) => node));
      const probe = index.calls.find(({ callee }) => callee.kind === 'name' && callee.name === 'probe');
      assert.equal(probe?.args.some((arg) => reach.holds(arg.value)), true, 'the result is followed');
      const tests = [...index.parent].flatMap(([, owner]) => (owner.kind === 'if' ? [owner.test] : []));
      assert.deepEqual([...new Set(tests)].map((test) => reach.asksForAnswer(test)), [true], 'asking for it decides nothing');
    });
  }
});
