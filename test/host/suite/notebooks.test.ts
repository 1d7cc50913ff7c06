import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { put, putBack } from './configure.js';
import { activeIn, diagnosticsWhen, firstCheckLimit, has, placeIn, sampleFile, setUpWorkbench } from './workbench.js';

/** Opens the sample notebook; VS Code reads it with its built-in support for Jupyter's files. */
async function openNotebook(): Promise<vscode.NotebookEditor> {
  const notebook = await vscode.workspace.openNotebookDocument(sampleFile('notebooks/badges.ipynb'));
  return vscode.window.showNotebookDocument(notebook, { viewColumn: vscode.ViewColumn.One });
}

/** Document of a cell, all cells counted. */
function cell({ notebook }: vscode.NotebookEditor, index: number): vscode.TextDocument {
  return notebook.cellAt(index).document;
}

async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('a notebook in the editor', function () {
  // VS Code 1.100 at times takes half a minute to show a notebook that has just been closed.
  this.timeout(firstCheckLimit);
  setUpWorkbench();

  it('gets its diagnostics in the cells that they are about', async () => {
    const editor = await openNotebook();
    const [call, action] = [cell(editor, 5), cell(editor, 7)];
    const stored = (await diagnosticsWhen(call.uri, has('stores-prediction-image'))).find(({ code }) => code === 'stores-prediction-image');
    assert.ok(stored);
    assert.equal(call.getText(stored.range), 'classify_image');
    const decided = (await diagnosticsWhen(action.uri, has('missing-human-review'))).find(({ code }) => code === 'missing-human-review');
    assert.ok(decided);
    assert.equal(action.getText(decided.range), 'suspend_user');
    assert.ok(decided.relatedInformation?.some(({ location }) => location.uri.toString() === call.uri.toString()));
    assert.deepEqual(vscode.languages.getDiagnostics(cell(editor, 4).uri).filter(({ source }) => source === 'responsible-use'), []);
  });

  it('says at a call in a cell what is kept', async () => {
    const editor = await openNotebook();
    const document = cell(editor, 5);
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    const place = placeIn(document, 'classify_image');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
    assert.ok(texts.some((text) => text.includes('Custom Vision') && text.includes('30 days')), texts.join('\n---\n'));
  });

  it('shows the facts of the call at the cursor in a cell', async () => {
    const editor = await openNotebook();
    const document = cell(editor, 5);
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    editor.selection = new vscode.NotebookRange(5, 6);
    await vscode.commands.executeCommand('notebook.cell.edit');
    const inCell = await activeIn(document);
    const place = placeIn(document, 'classify_image');
    inCell.selection = new vscode.Selection(place, place);
    const address = await vscode.commands.executeCommand<string | null>('responsibleUse.factsAtCursor');
    assert.match(decodeURIComponent(address ?? ''), /custom-vision\/classify-image/);
  });

  it('takes a fix in a cell, and the diagnostic goes away', async () => {
    const editor = await openNotebook();
    const document = cell(editor, 5);
    const finding = (await diagnosticsWhen(document.uri, has('stores-prediction-image'))).find(({ code }) => code === 'stores-prediction-image');
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, undefined, 20);
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit, 'the preferred fix has no edit');
    const original = document.getText();
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(document.getText().includes('classify_image_with_no_store'));
    await diagnosticsWhen(document.uri, (found) => !has('stores-prediction-image')(found));
    // An open notebook outlives its editor, and so do changes.
    await setText(document, original);
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
  });

  it('has a severity of its own', async () => {
    const editor = await openNotebook();
    const [call, action] = [cell(editor, 5), cell(editor, 7)];
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
    await put('notebookSeverity', 'hint');
    const isHint = (found: readonly vscode.Diagnostic[]): boolean => found.length > 0 && found.every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
    await diagnosticsWhen(call.uri, isHint);
    await diagnosticsWhen(action.uri, isHint);
    await put('notebookSeverity', 'off');
    await diagnosticsWhen(call.uri, (found) => found.length === 0);
    await putBack();
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
  });

  it('can be switched off as a language, whatever its cells are written in', async () => {
    const editor = await openNotebook();
    const call = cell(editor, 5);
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
    await put('languages', { notebooks: false });
    await diagnosticsWhen(call.uri, (found) => found.length === 0);
    await putBack();
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
  });

  it('is checked as a whole when one cell changes', async () => {
    const editor = await openNotebook();
    const [setup, call] = [cell(editor, 2), cell(editor, 5)];
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
    const original = setup.getText();
    await setText(setup, 'import os');
    await diagnosticsWhen(call.uri, (found) => found.length === 0);
    await setText(setup, original);
    await diagnosticsWhen(call.uri, has('stores-prediction-image'));
  });
});
