import assert from 'node:assert/strict';
import { findArgument } from '../../../src/analysis/calls/arguments.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';
import { testCalls } from './expect-calls.js';

const inJava = (imports: string, body: string): Readonly<Record<string, string>> => ({ 'A.java': `package p;\nimport ${imports};\nclass A { void main(String e, String k, Object a) { ${body} } }\n` });
const inCsharp = (usings: string, body: string): Readonly<Record<string, string>> => ({ 'A.cs': `${usings}\nclass A { async Task Main(dynamic a) { ${body} } }\n` });
const training = 'com.microsoft.azure.cognitiveservices.vision.customvision.training.*';
const vision = 'using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;';
const forms = '@azure/ai-form-recognizer';

describe('members of clients', () => {
  testCalls([
    { name: 'a fluent chain is one call, at the member that opens it', code: inJava(training, 'Trainings t = CustomVisionTrainingManager.authenticate(e, k).withEndpoint(e).trainings(); t.createTag().withProjectId(a).withName("x").execute();'), calls: ['custom-vision/create-tag @ createTag'] },
    { name: 'a fluent chain in steps is one call', code: inJava(training, 'Trainings t = CustomVisionTrainingManager.authenticate(e, k).withEndpoint(e).trainings(); var d = t.createTag(); d.withName("x"); d.execute();'), calls: ['custom-vision/create-tag @ createTag'] },
    { name: 'the client of an older release', code: inJava(training, 'TrainingApi c = CustomVisionTrainingManager.authenticate(k); c.trainings().getDomains();'), calls: ['custom-vision/get-domains @ getDomains'] },
    { name: 'a builder as a parameter', code: { 'A.java': 'package p;\nimport com.azure.ai.contentsafety.*;\nclass A { void main(ContentSafetyClientBuilder builder, Object a) { builder.buildClient().analyzeText(a); } }\n' }, calls: ['content-safety/analyze-text @ analyzeText'] },
    { name: 'a poller is one call', code: inJava('com.azure.ai.documentintelligence.*', 'var c = new DocumentIntelligenceClientBuilder().endpoint(e).buildClient(); c.beginAnalyzeDocument("m", a).waitForCompletion();'), calls: ['document-intelligence/analyze-document @ beginAnalyzeDocument'] },

    { name: 'an extension method called as a static method', code: inCsharp(vision, 'var c = new ComputerVisionClient(k); await ComputerVisionClientExtensions.TagImageAsync(c, a);'), calls: ['image-analysis/tag-image @ TagImageAsync'] },
    { name: 'an extension method by its full name', code: inCsharp('', 'await Microsoft.Azure.CognitiveServices.Vision.ComputerVision.ComputerVisionClientExtensions.TagImageAsync(c, a);'), calls: ['image-analysis/tag-image @ TagImageAsync'] },
    { name: 'extension methods of the program itself', code: inCsharp(`${vision}\nstatic class MyExtensions { public static Task TagImageAsync(this string text) => Task.CompletedTask; }`, 'await MyExtensions.TagImageAsync("x");'), calls: [] },

    { name: 'a variant of a member', code: "import Client from 'azure-cognitiveservices-computervision';\nnew Client(k, e).tagImageWithHttpOperationResponse(u);\n", calls: ['image-analysis/tag-image @ tagImageWithHttpOperationResponse'] },
    { name: 'a member of another client of the package is likely', code: `import { FormRecognizerClient } from '${forms}';\nawait new FormRecognizerClient(e, k).getCustomModel(id);\n`, calls: ['~document-intelligence/get-model @ getCustomModel'] },
    { name: 'a member that no client of the package has is unknown', code: `import { FormRecognizerClient } from '${forms}';\nawait new FormRecognizerClient(e, k).beginRecognizePictures(id);\n`, calls: ['document-intelligence/? @ beginRecognizePictures'] },
    { name: 'settings of an older Go client', code: { 'main.go': 'package main\nimport "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"\nfunc main() {\n\tc := computervision.New(e)\n\tc.AddToUserAgent("x")\n\tc.TagImage(ctx, u, "")\n}\n' }, calls: ['image-analysis/tag-image @ TagImage'] },
    { name: 'the interface of an older Go client', code: { 'main.go': 'package main\nimport "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision/computervisionapi"\nfunc run(c computervisionapi.BaseClientAPI) {\n\tc.TagImage(ctx, u, "")\n}\n' }, calls: ['image-analysis/tag-image @ TagImage'] },
  ]);

  it('find their arguments behind the client of a static call', async () => {
    const { calls, resolver } = await resolveTexts(inCsharp(vision, 'await ComputerVisionClientExtensions.AnalyzeImageByDomainAsync(c, "celebrities", a);'));
    const call = calls.get(absolute('A.cs'))?.calls[0];
    assert.ok(call);
    const found = findArgument(call, { names: ['model'], position: { csharp: 0 } }, resolver.evaluator);
    assert.deepEqual(found?.literals.map(({ value }) => value), ['celebrities']);
  });
});
