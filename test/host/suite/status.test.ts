import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showNewDocument } from '../../../src/extension/new-document.js';
import type { ShownStatus } from '../../../src/extension/status/status-items.js';
import { firstCheckLimit, openSample, setUpWorkbench } from './workbench.js';
import { put } from './configure.js';

/** What the status shows, once it is as a test wants it. */
async function statusWhen(accept: (status: ShownStatus) => boolean): Promise<ShownStatus> {
  for (;;) {
    const status = await vscode.commands.executeCommand<ShownStatus>('responsibleUse.showStatus');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    if (accept(status)) return status;
  }
}

describe('the language status in the editor', () => {
  setUpWorkbench();

  it('tells what the check of the document came to, and what the server knows', async () => {
    await openSample('avatar.ts');
    const { document, knowledge, trust } = await statusWhen((status) => status.document?.text.includes('findings') === true);
    assert.match(document?.text ?? '', /^Azure AI calls: 1, findings: [1-9]$/);
    assert.match(document?.detail ?? '', /^Checked in \d+ ms\.$/);
    assert.match(knowledge.text, /^Azure AI services known: \d+, operations: \d{3}$/);
    assert.match(knowledge.detail, /^Newest source read on \d{4}-\d\d-\d\d, version \d+\.\d+\.\d+\.$/);
    assert.equal(trust, null);
  });

  it('tells of a document that is not about Azure AI, and of none at all', async () => {
    await showNewDocument({ language: 'typescript', content: 'export const one = 1;' });
    assert.equal((await statusWhen(({ document }) => document?.text === 'Not about Azure AI')).document?.severity, 'information');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal((await statusWhen(({ document }) => document === null)).document, null);
  });

  it('warns of a file over the size limit, and offers the setting', async () => {
    const { document } = await openSample('comments.ts');
    await put('maxFileSize', 1);
    const big = 'x'.repeat(2_000);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `// ${big}\n`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const status = await statusWhen((shown) => shown.document?.text === 'Not read');
    assert.equal(status.document?.severity, 'warning');
    assert.deepEqual(status.document?.action?.arguments, ['responsibleUse.maxFileSize']);
  });

  it('says that a language is switched off', async () => {
    await openSample('avatar.ts');
    await put('languages', { typescript: false });
    const status = await statusWhen((shown) => shown.document?.text === 'Switched off for this language');
    assert.deepEqual(status.document?.action?.arguments, ['responsibleUse.languages']);
  });

  it('counts again after a restart of the server', async function () {
    this.timeout(firstCheckLimit);
    await openSample('avatar.ts');
    await vscode.commands.executeCommand('responsibleUse.restartServer');
    const status = await statusWhen((shown) => shown.document?.text.includes('findings') === true);
    assert.match(status.document?.text ?? '', /^Azure AI calls: 1/);
  });
});
