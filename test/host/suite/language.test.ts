import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showNewDocument } from '../../../src/extension/new-document.js';
import { diagnosticsWhen, has, openSample, placeIn, setUpWorkbench } from './workbench.js';

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, undefined, 20);
}

describe('a sample in the editor', () => {
  setUpWorkbench();

  it('gets its diagnostics with the way from the call to the action', async () => {
    const { document } = await openSample('avatar.ts');
    const found = await diagnosticsWhen(document.uri, has('missing-human-review'));
    const finding = found.find(({ code }) => code === 'missing-human-review');
    assert.ok(finding);
    assert.equal(document.getText(finding.range), 'banUser');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      finding.relatedInformation?.map(({ location }) => document.getText(location.range).slice(0, 13)),
      ['classifyImage', "worst?.tagNam", 'banUser'],
    );
  });

  it('says at the call what is kept and for how long', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, 'classifyImage'));
    const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
    assert.ok(texts.some((text) => text.includes('Custom Vision') && text.includes('30 days')), texts.join('\n---\n'));
  });

  it('takes the fix that keeps nothing, and the diagnostic goes away', async () => {
    const { document } = await openSample('avatar.ts');
    const found = await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    const finding = found.find(({ code }) => code === 'stores-prediction-image');
    assert.ok(finding);
    const fix = (await actionsAt(document, finding.range)).find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit, 'the preferred fix has no edit');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.ok(document.getText().includes("predictor.classifyImageWithNoStore('avatars'"));
    await diagnosticsWhen(document.uri, (now) => !has('stores-prediction-image')(now) && has('missing-human-review')(now));
  });

  it('offers the look-up of the rule beside the fixes', async () => {
    const { document } = await openSample('avatar.ts');
    const found = await diagnosticsWhen(document.uri, has('missing-human-review'));
    const finding = found.find(({ code }) => code === 'missing-human-review');
    assert.ok(finding);
    const actions = await actionsAt(document, finding.range);
    const lookUp = actions.find(({ title }) => title === 'Look up missing-human-review');
    assert.deepEqual(lookUp?.command?.arguments, ['missing-human-review']);
    assert.ok(actions.some(({ title }) => title.startsWith('Waive missing-human-review')));
  });

  it('fixes all that is safe by its source action', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.responsibleUse', 5);
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.ok(document.getText().includes('classifyImageWithNoStore'));
  });

  it('is checked while it is typed, also when it does not parse', async () => {
    const editor = await openSample('avatar.ts');
    const { document } = editor;
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nfunction half(: {'));
    const line = placeIn(document, 'banUser').line;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    const moved = await diagnosticsWhen(document.uri, (now) => now.some(({ code, range }) => code === 'missing-human-review' && range.start.line === line + 1));
    assert.ok(moved.length > 0);
  });

  it('follows settings at once', async () => {
    const { document } = await openSample('avatar.ts');
    const settings = vscode.workspace.getConfiguration('responsibleUse');
    const severity = (wanted: vscode.DiagnosticSeverity) => (now: readonly vscode.Diagnostic[]) =>
      now.some(({ code, severity: is }) => code === 'missing-human-review' && is === wanted);
    await diagnosticsWhen(document.uri, severity(vscode.DiagnosticSeverity.Warning));
    try {
      await settings.update('severities', { 'missing-human-review': 'error' }, vscode.ConfigurationTarget.Global);
      await diagnosticsWhen(document.uri, severity(vscode.DiagnosticSeverity.Error));
      await settings.update('severities', { 'missing-*': 'off' }, vscode.ConfigurationTarget.Global);
      await diagnosticsWhen(document.uri, (now) => !has('missing-human-review')(now));
    } finally {
      await settings.update('severities', undefined, vscode.ConfigurationTarget.Global);
    }
    await diagnosticsWhen(document.uri, severity(vscode.DiagnosticSeverity.Warning));
  });

  it('gets a notice instead of a check when it is over the size', async () => {
    const settings = vscode.workspace.getConfiguration('responsibleUse');
    const { document } = await showNewDocument({ language: 'typescript', content: `// filler\n`.repeat(300) });
    try {
      await settings.update('maxFileSize', 1, vscode.ConfigurationTarget.Global);
      const [notice] = await diagnosticsWhen(document.uri, has('file-skipped'));
      assert.match(notice?.message ?? '', /3 KiB.*responsibleUse\.maxFileSize/);
    } finally {
      await settings.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('says nothing where there is nothing to say', async () => {
    const { document } = await openSample('settled.ts');
    const other = await openSample('avatar.ts');
    await diagnosticsWhen(other.document.uri, has('missing-human-review'));
    assert.deepEqual(await diagnosticsWhen(document.uri, () => true), []);
  });
});
