import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ScanSummary } from '../../../src/server/protocol.js';
import { closeAll, diagnosticsWhen, firstCheckLimit, has } from './workbench.js';

/** A file of one of the two workspace folders, by the folder's name. */
function fileIn(folder: string, path: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `there is no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, path);
}

async function severityOf(rule: string, uri: vscode.Uri): Promise<vscode.DiagnosticSeverity | undefined> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  return (await diagnosticsWhen(uri, has(rule))).find(({ code }) => code === rule)?.severity;
}

describe('a workspace of several folders', function () {
  this.timeout(firstCheckLimit);
  afterEach(closeAll);

  // First, because a document that was opened counts as open for a while after its tab is gone.
  it('is scanned as a whole, without what files.exclude hides, which the report names', async () => {
    const summary = await vscode.commands.executeCommand<ScanSummary | null>('responsibleUse.scanWorkspace');
    assert.ok(summary);
    assert.equal(summary.files, 3, JSON.stringify(summary));
    const hidden = summary.skipped.find(({ path }) => path === 'shop/src/generated');
    assert.match(hidden?.reason ?? JSON.stringify(summary.skipped), /files\.exclude \(\*\*\/generated\), with 1 file/);
    await diagnosticsWhen(fileIn('support', 'src/tickets.py'), has('stores-prediction-image'));
    assert.deepEqual(vscode.languages.getDiagnostics(fileIn('shop', 'src/generated/labels.ts')).filter(({ source }) => source === 'responsible-use'), []);
  });

  it('has each folder governed by its own project file', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    assert.equal(await severityOf('stores-prediction-image', fileIn('shop', 'src/products.ts')), vscode.DiagnosticSeverity.Error);
    assert.equal(await severityOf('stores-prediction-image', fileIn('support', 'src/tickets.py')), vscode.DiagnosticSeverity.Hint);
  });
});
