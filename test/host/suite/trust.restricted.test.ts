import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownStatus } from '../../../src/extension/status/status-items.js';
import { closeAll, diagnosticsWhen, firstCheckLimit, has, openSample, sampleFile } from './workbench.js';

describe('a workspace that is not trusted', () => {
  afterEach(closeAll);

  it('is checked all the same, whatever its settings and its project file switch off', async function () {
    this.timeout(firstCheckLimit);
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openSample('avatar.ts');
    const found = await diagnosticsWhen(document.uri, has('missing-human-review'));
    assert.ok(has('stores-prediction-image')(found));
    assert.ok(!has('file-skipped')(found));
    const settings = vscode.workspace.getConfiguration('responsibleUse');
    assert.deepEqual(settings.inspect('severities')?.workspaceValue, undefined);
    assert.equal(settings.get('diagnostics'), true);
  });

  it('has its settings that only present things count', () => {
    assert.equal(vscode.workspace.getConfiguration('responsibleUse').get('codeLens'), true);
  });

  it('says in the status what does not count', async () => {
    await openSample('avatar.ts');
    const status = await vscode.commands.executeCommand<ShownStatus>('responsibleUse.showStatus');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.match(status.trust?.detail ?? '', /Project files, and settings of the workspace/);
    assert.equal(status.trust?.action?.command, 'workbench.trust.manage');
  });

  it('checks project files that are open, so that they can be read before they are trusted', async () => {
    const document = await vscode.workspace.openTextDocument(sampleFile('responsible-use.json'));
    await vscode.window.showTextDocument(document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf('"rules"') + 2));
    assert.ok(hovers.length > 0);
  });
});
