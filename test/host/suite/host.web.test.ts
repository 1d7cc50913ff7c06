import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, has, openSample, sampleFile, setUpWorkbench } from './workbench.js';

describe('the web worker host', () => {
  setUpWorkbench();

  it('is where this runs, and no file of the workspace is on a disk there', () => {
    assert.ok('WorkerGlobalScope' in globalThis);
    assert.notEqual(sampleFile('src/avatar.ts').scheme, 'file');
  });

  it('follows a call through a file that is not open, and what is written to that file', async () => {
    const clients = sampleFile('src/clients.ts');
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => uri.toString() !== clients.toString()));
    const original = await vscode.workspace.fs.readFile(clients);
    try {
      await vscode.workspace.fs.writeFile(clients, new TextEncoder().encode('export const predictor = { classifyImage: async () => ({ predictions: [] }) };\n'));
      await diagnosticsWhen(document.uri, (now) => !has('stores-prediction-image')(now));
    } finally {
      await vscode.workspace.fs.writeFile(clients, original);
    }
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
  });
});
