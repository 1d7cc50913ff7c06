import assert from 'node:assert/strict';
import { services as knownServices } from '../../../src/knowledge/index.js';
import { notebookJson } from '../../support/notebooks.js';
import { inventoryOf, operationOf, shown } from './inventory-of.js';

const predictor = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const trainer = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n";
const classify = `${predictor}export const sort = (predictor: PredictionAPIClient, photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n`;
const upload = `${trainer}export const teach = (trainer: TrainingAPIClient, photo: Buffer) => trainer.createImagesFromData('p', photo);\n`;
const forget = `${trainer}export const forget = (trainer: TrainingAPIClient, ids: string[]) => trainer.deleteImages('p', { imageIds: ids });\n`;
const azure = 'from openai import AzureOpenAI\nclient = AzureOpenAI(azure_endpoint="https://x.openai.azure.com", api_version="2024-10-21")\n';
const chat = (more: string): string => `${azure}\n\ndef ask(messages, wanted):\n    return client.chat.completions.create(model="gpt", messages=messages${more})\n`;
const respond = (more: string): string => `${azure}\n\ndef ask(text, wanted):\n    return client.responses.create(model="gpt", input=text${more})\n`;

describe('inventory: operations', () => {
  it('lists calls in several languages and in notebooks, services in the order of the catalogue', async function () {
    // Loads four front ends.
    this.timeout(60_000);
    const inventory = await inventoryOf({
      'src/z.ts': classify,
      'src/b.py': 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\n\n\ndef sort(predictor: CustomVisionPredictionClient, photo):\n    return predictor.classify_image("p", "n", photo)\n',
      'study.ipynb': notebookJson(['from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)', 'x = 1\npredictor.classify_image("p", "n", photo)']),
      'src/chat.py': chat(''),
      'src/plain.ts': 'export const a = 1;\n',
      'Judge.java': 'import com.azure.ai.contentsafety.ContentSafetyClient;\nimport com.azure.ai.contentsafety.models.AnalyzeTextOptions;\n\nclass Judge {\n  Object judge(ContentSafetyClient client, String text) {\n    return client.analyzeText(new AnalyzeTextOptions(text));\n  }\n}\n',
    });
    const used = ['azure-openai', 'content-safety', 'custom-vision'];
    assert.deepEqual(inventory.services.map(({ id }) => id), knownServices.map(({ id }) => id).filter((id) => used.includes(id)));
    const { calls } = operationOf(inventory, 'custom-vision/classify-image');
    assert.deepEqual(calls.map(({ at, member, language, isTest }) => [shown(at), member, language, isTest]), [
      ['src/b.py:5', 'classify_image', 'python', false],
      ['src/z.ts:2', 'classifyImage', 'typescript', false],
      ['study.ipynb#1:2', 'classify_image', 'python', false],
    ]);
    assert.notEqual(operationOf(inventory, 'content-safety/analyze-text').sends.length, 0);
  });

  it('says what stays, and the twin that keeps nothing', async () => {
    const { keeps, keepsNothingTwin } = operationOf(await inventoryOf({ 'a.ts': classify }), 'custom-vision/classify-image');
    assert.deepEqual([keeps.state, keeps.content, keeps.until, keeps.notes, keeps.calls.map(shown)], ['stays', 'the submitted image', 'unused', [], ['a.ts:2']]);
    assert.equal(keepsNothingTwin, 'custom-vision/classify-image-with-no-store');
  });

  describe('deletion', () => {
    const deletion = async (files: Readonly<Record<string, string>>, isWhole = true): Promise<unknown> => {
      const { state, calls } = operationOf(await inventoryOf(files, { isWhole }), 'custom-vision/create-images-from-data').deletion;
      return [state, ...calls.map(shown)];
    };
    it('is there where an operation that deletes is called', async () => assert.deepEqual(await deletion({ 'a.ts': upload, 'b.ts': forget }), ['present', 'b.ts:2']));
    it('is absent where the whole was seen', async () => assert.deepEqual(await deletion({ 'a.ts': upload }), ['absent']));
    it('cannot be told where a part was seen', async () => assert.deepEqual(await deletion({ 'a.ts': upload }, false), ['untold']));
    it('is there in a part, too', async () => assert.deepEqual(await deletion({ 'a.ts': upload, 'b.ts': forget }, false), ['present', 'b.ts:2']));
    it('does not count in test code', async () => assert.deepEqual(await deletion({ 'src/a.ts': upload, 'test/b.ts': forget, 'package.json': '{}' }), ['absent']));
    it('counts in test code for what test code alone stores', async () => assert.deepEqual(await deletion({ 'test/a.ts': upload, 'test/b.ts': forget, 'package.json': '{}' }), ['present', 'test/b.ts:2']));
    it('cannot be told where a file could not be analyzed', async () => {
      const inventory = await inventoryOf({ 'a.ts': upload }, { change: (report) => ({ ...report, files: [...report.files, { path: '/project/b.ts', status: 'failed', reason: 'x', partial: null, language: null, calls: [], unknownCalls: [], findings: [], dependsOn: [] }] }) });
      assert.equal(operationOf(inventory, 'custom-vision/create-images-from-data').deletion.state, 'untold');
    });
    it('is of no use where only reading takes place', async () => {
      const inventory = await inventoryOf({ 'a.ts': `${trainer}export const look = (trainer: TrainingAPIClient) => trainer.getTags('p');\n` });
      assert.equal(operationOf(inventory, 'custom-vision/get-tags').deletion.state, 'as-stated');
    });
  });

  describe('arguments', () => {
    const chatting = async (more: string): Promise<unknown> => {
      const { keeps, deletion, choices } = operationOf(await inventoryOf({ 'a.py': chat(more) }), 'azure-openai/chat-completions');
      const stored = choices.filter(({ id }) => id === 'aoai-chat-store').map(({ state, values, turnsOn }) => [state, values.join(), turnsOn]);
      return { keeps: keeps.state, deletion: deletion.state, stored };
    };
    it('switch storage on', async () => assert.deepEqual(await chatting(', store=True'), { keeps: 'stays', deletion: 'absent', stored: [['given', 'true', 'storage']] }));
    it('leave it off when left out or given as nothing', async () => {
      assert.deepEqual(await chatting(''), { keeps: 'as-stated', deletion: 'not-needed', stored: [['left-out', '', null]] });
      assert.deepEqual(await chatting(', store=None'), { keeps: 'as-stated', deletion: 'not-needed', stored: [['left-out', '', null]] });
    });
    it('ask for nothing to be kept', async () => assert.deepEqual(await chatting(', store=False'), { keeps: 'asked-not-to', deletion: 'not-needed', stored: [['given', 'false', null]] }));
    it('are told as unknown where the value is', async () => assert.deepEqual(await chatting(', store=wanted'), { keeps: 'stays-at-some', deletion: 'absent', stored: [['unknown', '', null]] }));

    it('decide about what is kept without them', async () => {
      const states = await Promise.all(['', ', store=False', ', store=wanted'].map(async (more) => operationOf(await inventoryOf({ 'a.py': respond(more) }), 'azure-openai/responses').keeps.state));
      assert.deepEqual(states, ['stays', 'asked-not-to', 'stays-at-some']);
    });

    it('of several calls are told together, with the calls at which something stays', async () => {
      const { keeps, choices } = operationOf(await inventoryOf({ 'a.py': respond(', store=False'), 'b.py': respond('') }), 'azure-openai/responses');
      assert.deepEqual([keeps.state, keeps.calls.map(shown)], ['stays-at-some', ['b.py:6']]);
      assert.deepEqual(keeps.notes, ['The response is not stored, and later calls cannot refer to it.', 'The response is stored for 30 days.']);
      assert.deepEqual(choices.filter(({ id }) => id === 'aoai-response-store').map(({ state, values, calls }) => [state, values, calls.map(shown)]), [['given', ['false'], ['a.py:6']], ['left-out', [], ['b.py:6']]]);
    });

    it('tell no value where one falls back to nothing', async () => {
      const { choices } = operationOf(await inventoryOf({ 'a.py': chat('').replace('"gpt"', 'wanted or None') }), 'azure-openai/chat-completions');
      assert.deepEqual(choices.filter(({ id }) => id === 'aoai-model').map(({ state, values }) => [state, values]), [['given', []]]);
    });

    it('give files an end', async () => {
      const { keeps } = operationOf(await inventoryOf({ 'a.py': `${azure}\n\ndef put(data):\n    return client.files.create(file=data, purpose="batch", expires_after={"seconds": 1209600, "anchor": "created_at"})\n` }), 'azure-openai/upload-file');
      assert.deepEqual([keeps.state, keeps.until, keeps.content], ['stays', 'expires', 'the file']);
    });

    it('are shown by their values, one for each effect', async () => {
      const { choices } = operationOf(await inventoryOf({ 'a.py': chat(''), 'b.py': chat('').replace('"gpt"', '"mini"') }), 'azure-openai/chat-completions');
      assert.deepEqual(choices.filter(({ id }) => id === 'aoai-model').map(({ values, calls }) => [values, calls.length]), [[['gpt', 'mini'], 2]]);
    });

    it('never show what could be a secret, and no long text', async () => {
      const key = '0f4a1c9d8e7b6a5f4e3d2c1b0a998877';
      const shownValues = async (value: string): Promise<readonly string[]> => operationOf(await inventoryOf({ 'a.py': chat('').replace('"gpt"', `"${value}"`) }), 'azure-openai/chat-completions').choices.flatMap(({ values }) => values);
      assert.deepEqual(await shownValues(key), ['(not shown)']);
      assert.deepEqual(await shownValues(`https://ana:pw@x.example/?sig=abc&v=1 ${key}`), ['https://(not shown)@x.example/?sig=(not shown)&v=1 (not shown)']);
      const agents = 'from azure.ai.agents import AgentsClient\n\n\ndef make(client: AgentsClient):\n    return client.create_agent(model="gpt", instructions="Ana Novak is ill")\n';
      assert.equal(JSON.stringify(await inventoryOf({ 'a.py': agents })).includes('Ana Novak'), false);
      const [long = ''] = await shownValues('model-'.repeat(60));
      assert.equal(long.length, 120);
    });
  });

  it('is refused for a scan that took no notes', async () => {
    await assert.rejects(inventoryOf({ 'a.ts': classify }, { change: ({ evaluatedOn, files, notEvaluated }) => ({ evaluatedOn, files, notEvaluated }) }), /made for one/);
  });
});
