import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, has, openSample, placeIn, sampleFile, setUpWorkbench } from './workbench.js';

function projectFile(): vscode.Uri {
  return sampleFile('responsible-use.json');
}

async function setText({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Opens a project file with a text beside the sample. It is not saved, so nothing of it is left behind. */
async function openProjectFile(text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(projectFile(), new TextEncoder().encode('{}\n'));
  const document = await vscode.workspace.openTextDocument(projectFile());
  const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
  // The editor may still hold the document of the test before: it outlives its tab for a while.
  await setText(editor, text);
  return editor;
}

function severityIs(wanted: vscode.DiagnosticSeverity): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some(({ code, severity }) => code === 'missing-human-review' && severity === wanted);
}

describe('the project file in the editor', () => {
  setUpWorkbench();
  afterEach(async () => {
    await vscode.workspace.fs.delete(projectFile()).then(undefined, () => undefined);
  });

  // The first test: a document that was once opened outlives its tab for minutes, and an open document counts before the file.
  it('counts when it appears and no longer when it is gone', async () => {
    const sample = await openSample('avatar.ts');
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Warning));
    await vscode.workspace.fs.writeFile(projectFile(), new TextEncoder().encode('{ "rules": { "missing-human-review": "hint" } }\n'));
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Hint));
    await vscode.workspace.fs.delete(projectFile());
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Warning));
  });

  it('says which key it does not know, and changes it to the one that was meant', async () => {
    const { document } = await openProjectFile('{\n  // Policy of the sample.\n  "ruls": { "missing-human-review": "error" },\n}\n');
    assert.equal(document.languageId, 'jsonc');
    const finding = (await diagnosticsWhen(document.uri, has('unknown-key'))).find(({ code }) => code === 'unknown-key');
    assert.ok(finding);
    assert.match(document.getText(finding.range), /ruls/);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, undefined, 20);
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /"rules": \{/);
    await diagnosticsWhen(document.uri, (now) => !has('unknown-key')(now));
  });

  it('changes the severities of an open file at once, without being saved', async () => {
    const sample = await openSample('avatar.ts');
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Warning));
    const editor = await openProjectFile('{\n  "rules": {}\n}\n');
    await setText(editor, '{\n  "rules": { "missing-human-review": "error" }\n}\n');
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Error));
    await setText(editor, '{\n  "rules": { "missing-*": "off" }\n}\n');
    await diagnosticsWhen(sample.document.uri, (now) => !has('missing-human-review')(now));
    assert.equal(editor.document.isDirty, true);
    // What cannot be read silences nothing.
    await setText(editor, '{\n  "rules": { "missing-*": "off"\n');
    await diagnosticsWhen(sample.document.uri, severityIs(vscode.DiagnosticSeverity.Warning));
  });

  it('completes keys and rules', async () => {
    const { document } = await openProjectFile('{\n  "rules": {\n    ""\n  }\n}\n');
    await diagnosticsWhen(document.uri, () => true);
    const place = placeIn(document, '""');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('missing-human-review') || labels.includes('"missing-human-review"'), labels.join());
  });
});
