import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { put } from './configure.js';
import { activeIn, diagnosticsWhen, firstCheckLimit, has, openSample, placeIn, sampleFile, setUpWorkbench } from './workbench.js';

/** CodeLens of ours in a document, asked for until they are as a test wants them. */
async function lensesWhen(uri: vscode.Uri, accept: (found: readonly vscode.CodeLens[]) => boolean): Promise<readonly vscode.CodeLens[]> {
  for (;;) {
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50);
    const ours = all.filter(({ command }) => command?.command === 'responsibleUse.factsAtCursor');
    if (accept(ours)) return ours;
  }
}

describe('CodeLens in the editor', () => {
  setUpWorkbench();

  it('is off unless it is asked for', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    assert.deepEqual(await lensesWhen(document.uri, () => true), []);
  });

  it('says at the call what is kept, and opens its facts', async () => {
    const { document } = await openSample('avatar.ts');
    await put('codeLens', true);
    const [lens] = await lensesWhen(document.uri, (found) => found.length > 0);
    assert.equal(lens?.command?.title, 'keeps the submitted image: 30 days unless used to train');
    assert.ok(lens.range.contains(placeIn(document, 'classifyImage')));
    const address = await vscode.commands.executeCommand<string | null>(lens.command.command, ...(lens.command.arguments ?? []));
    assert.match(decodeURIComponent(address ?? ''), /custom-vision\/classify-image/);
    await put('codeLens', false);
    await lensesWhen(document.uri, (found) => found.length === 0);
  });

  it('stands in the cells of a notebook', async function () {
    // The first check of a notebook loads another parser.
    this.timeout(firstCheckLimit);
    await put('codeLens', true);
    const notebook = await vscode.workspace.openNotebookDocument(sampleFile('notebooks/badges.ipynb'));
    const editor = await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(5);
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    // VS Code asks for CodeLens only where the cell has an editor.
    editor.selection = new vscode.NotebookRange(5, 6);
    await vscode.commands.executeCommand('notebook.cell.edit');
    await activeIn(document);
    const [lens] = await lensesWhen(document.uri, (found) => found.length > 0);
    assert.ok(lens?.range.contains(placeIn(document, 'classify_image')));
  });
});
