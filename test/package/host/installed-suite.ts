/** Runs in a VS Code that has the extension installed from its .vsix, on a folder without any Azure AI. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { samples } from '../../../src/extension/first-run/samples.js';
import { closeAll, diagnosticsWhen, extensionId, firstCheckLimit, has } from '../../host/suite/workbench.js';
import { serverProcesses } from './server-processes.js';

/** How long a server that should not start is waited for. */
const graceMs = 4_000;

describe('the extension installed from its .vsix', () => {
  const extension = vscode.extensions.getExtension(extensionId);

  afterEach(closeAll);

  it('lies where VS Code installed it', () => {
    assert.ok(extension);
    assert.equal(vscode.Uri.joinPath(extension.extensionUri, '..').fsPath, process.env['RESPONSIBLE_USE_INSTALLED_IN']);
  });

  it('wakes with a source file, and starts no server where nothing names a service', async () => {
    assert.ok(extension);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'plain.ts'));
    while (!extension.isActive) await delay(100);
    await delay(graceMs);
    assert.deepEqual(serverProcesses(extension.extensionPath), []);
  }).timeout(firstCheckLimit);

  for (const { language, name } of samples) {
    it(`shows facts and a first finding in the sample in ${name}`, async () => {
      const address = await vscode.commands.executeCommand<string | null>('responsibleUse.openSample', language);
      const editor = vscode.window.activeTextEditor;
      assert.ok(address && editor);
      assert.equal(editor.document.uri.toString(), address);
      assert.ok(editor.document.isUntitled);
      await diagnosticsWhen(editor.document.uri, has('missing-human-review'));
      await diagnosticsWhen(editor.document.uri, has('stores-prediction-image'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
      const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
      assert.ok(texts.some((text) => text.includes('Custom Vision') && text.includes('30 days')), texts.join('\n---\n'));
      assert.equal(extension && serverProcesses(extension.extensionPath).length, 1);
    }).timeout(firstCheckLimit);
  }

  it('shows a page', async () => {
    const address = await vscode.commands.executeCommand<string | null>('responsibleUse.lookUp', { kind: 'operation', id: 'custom-vision/classify-image' });
    assert.ok(address);
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
    assert.match(page.getText(), /classify-image/);
  });
});
