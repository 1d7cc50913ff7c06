/** Fix-all with the real engine: what an editor does when it saves. */
import assert from 'node:assert/strict';
import { CodeActionRequest, PublishDiagnosticsNotification, type CodeAction, type TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine } from '../../src/engine.js';
import { readAsset } from '../support/parser-assets.js';
import { startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { ClientNotebook } from './notebook-client.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function start(options: ClientOptions = {}): Promise<TestClient> {
  return startClient({ ...options, createEngine: (host) => createEngine({ ...host, readAsset, today: () => '2026-11-21' }) });
}

/** Edits of the fix-all action by document, or null where none is offered. */
async function fixAll(client: TestClient, uri: string): Promise<ReadonlyMap<string, readonly TextEdit[]> | null> {
  const actions = ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], only: ['source.fixAll'] } })) ?? []) as CodeAction[];
  assert(actions.length < 2);
  const [action] = actions;
  return action === undefined ? null : new Map((action.edit?.documentChanges ?? []).map((change) => {
    assert('edits' in change);
    return [change.textDocument.uri, change.edits as TextEdit[]];
  }));
}

/** The text after fix-all; null where it is not offered. It may change this document only. */
async function fixed(client: TestClient, uri: string, text: string): Promise<string | null> {
  const edits = await fixAll(client, uri);
  if (edits === null) return null;
  assert.deepEqual([...edits.keys()], [uri]);
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [...(edits.get(uri) ?? [])]);
}

const waiver = (rules: string): string => `responsible-use-disable-next-line ${rules} -- reviewers retrain (owner: ana) until 2027-01-01`;
const typescript = (body: string): string => `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nimport { ApiKeyCredentials } from '@azure/ms-rest-js';\n\nexport async function sort(credentials: ApiKeyCredentials, photo: Buffer) {\n${body}}\n`;

const files: readonly (readonly [string, string, string, string | null])[] = [
  [
    'several fixes of several rules, and leaves the others',
    'src/code.ts',
    typescript(`  const predictor = new PredictionAPIClient(credentials, 'http://one.cognitiveservices.azure.com');\n  // ${waiver('retired-api')}\n  const first = await predictor.classifyImage('p', 'm', photo);\n  if (first.predictions?.[0]?.tagName === 'bad') await banUser(photo);\n  return [first, await predictor.detectImage('p', 'm', photo)];\n`),
    typescript(`  const predictor = new PredictionAPIClient(credentials, 'https://one.cognitiveservices.azure.com');\n  const first = await predictor.classifyImageWithNoStore('p', 'm', photo);\n  if (first.predictions?.[0]?.tagName === 'bad') await banUser(photo);\n  return [first, await predictor.detectImageWithNoStore('p', 'm', photo)];\n`),
  ],
  [
    'no finding that is waived, and only the idle rules of a waiver',
    'src/code.ts',
    typescript(`  const predictor = new PredictionAPIClient(credentials, 'https://one.cognitiveservices.azure.com');\n  // ${waiver('retired-api, hardcoded-key, stores-prediction-image')}\n  return predictor.classifyImage('p', 'm', photo);\n`),
    typescript(`  const predictor = new PredictionAPIClient(credentials, 'https://one.cognitiveservices.azure.com');\n  // ${waiver('stores-prediction-image')}\n  return predictor.classifyImage('p', 'm', photo);\n`),
  ],
  [
    'nothing where a person has to decide',
    'src/code.ts',
    typescript(`  const predictor = new PredictionAPIClient(credentials, 'https://one.cognitiveservices.azure.com');\n  // responsible-use-disable-next-line stores-prediction-imago -- moved\n  const result = await predictor.classifyImageWithNoStore('p', 'm', photo);\n  if (result.predictions?.[0]?.tagName === 'bad') await banUser(photo);\n`),
    null,
  ],
  [
    'Python, with the line ends of the file',
    'src/code.py',
    'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\r\n\r\n\r\ndef sort(predictor: CustomVisionPredictionClient, photo):\r\n    # ' + waiver('hardcoded-key') + '\r\n    return predictor.classify_image("p", "m", photo)\r\n',
    'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\r\n\r\n\r\ndef sort(predictor: CustomVisionPredictionClient, photo):\r\n    return predictor.classify_image_with_no_store("p", "m", photo)\r\n',
  ],
];

describe('fix-all', () => {
  afterEach(stopClients);

  for (const [name, path, before, after] of files) {
    it(`takes ${name}`, async () => {
      const client = await start();
      const uri = `file:///project/${path}`;
      await client.open(uri, before, 'plaintext');
      assert.equal(await fixed(client, uri, before), after);
      if (after === null) return;
      await client.change(uri, 2, after);
      assert.equal(await fixed(client, uri, after), null, 'nothing is left to fix');
    });
  }

  it('leaves other files as they are', async () => {
    const client = await start({ files: { 'src/addresses.ts': "export const endpoint = 'http://one.cognitiveservices.azure.com';\n" } });
    const uri = 'file:///project/src/code.ts';
    const text = typescript("  return new PredictionAPIClient(credentials, endpoint).classifyImage('p', 'm', photo);\n").replace('\n\n', "\nimport { endpoint } from './addresses';\n\n");
    await client.open(uri, text);
    assert((await client.diagnostics(uri)).some(({ code }) => code === 'insecure-transport'), 'the address of the other file is reported here');
    assert.equal(await fixed(client, uri, text), text.replace('classifyImage', 'classifyImageWithNoStore'));
  });

  it('takes one cell of a notebook at a time', async () => {
    const client = await start();
    const notebook = new ClientNotebook(client);
    const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';
    const call = `# ${waiver('retired-api')}\nfirst = predictor.classify_image("p", "m", photo)`;
    const last = `second = predictor.detect_image("p", "m", photo)\n# ${waiver('retired-api')}`;
    await notebook.open(setup, call, last);
    client.connection.onNotification(PublishDiagnosticsNotification.type, () => {});
    assert.equal(await fixed(client, notebook.cell(0), setup), null);
    assert.equal(await fixed(client, notebook.cell(1), call), 'first = predictor.classify_image_with_no_store("p", "m", photo)');
    assert.equal(await fixed(client, notebook.cell(2), last), 'second = predictor.detect_image_with_no_store("p", "m", photo)');
  });
});
