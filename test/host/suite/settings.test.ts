import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showNewDocument } from '../../../src/extension/new-document.js';
import { put, putBack } from './configure.js';
import { diagnosticsWhen, has, openSample, placeIn, setUpWorkbench } from './workbench.js';

/** True when a diagnostic of a rule has a severity. */
function weighs(rule: string, severity: vscode.DiagnosticSeverity): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some((one) => one.code === rule && one.severity === severity);
}

/** Code with a finding of its own in each of two rules. */
const undecided = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
const predictor = new PredictionAPIClient(credentials, endpoint);
export async function check(userId: string, photo: Buffer): Promise<void> {
  const result = await predictor.classifyImage('avatars', 'offensive', photo);
  if ((result.predictions?.[0]?.probability ?? 0) > 0.9) await users.banUser(userId);
}
`;

const isEmpty = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;

describe('settings in the editor', () => {
  setUpWorkbench();

  it('change severities at once, by id and by pattern', async () => {
    // No project file governs a document that was never saved, so nothing but settings counts there.
    const { document } = await showNewDocument({ language: 'typescript', content: undecided });
    await diagnosticsWhen(document.uri, weighs('missing-human-review', vscode.DiagnosticSeverity.Warning));
    await put('severities', { 'missing-human-review': 'error', 'stores-*': 'off' });
    const found = await diagnosticsWhen(document.uri, weighs('missing-human-review', vscode.DiagnosticSeverity.Error));
    assert.ok(!has('stores-prediction-image')(found));
    await putBack();
    await diagnosticsWhen(document.uri, (back) => has('stores-prediction-image')(back) && weighs('missing-human-review', vscode.DiagnosticSeverity.Warning)(back));
  });

  it('switch diagnostics off and leave hovers', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    await put('diagnostics', false);
    await diagnosticsWhen(document.uri, isEmpty);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, 'classifyImage'));
    const texts = hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value));
    assert.ok(texts.some((text) => text.includes('30 days')), texts.join('\n'));
    await putBack();
    await diagnosticsWhen(document.uri, has('missing-human-review'));
  });

  it('switch a language off and on again', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    await put('languages', { typescript: false });
    await diagnosticsWhen(document.uri, isEmpty);
    await put('languages', { typescript: true });
    await diagnosticsWhen(document.uri, has('missing-human-review'));
  });

  it('keep a file over the size limit from being checked, with a notice', async () => {
    const { document } = await openSample('comments.ts');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), `\n// ${'x'.repeat(2_000)}\n`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await put('maxFileSize', 1);
    const [notice] = await diagnosticsWhen(document.uri, has('file-skipped'));
    assert.match(notice?.message ?? '', /responsibleUse\.maxFileSize/);
    await putBack();
    await diagnosticsWhen(document.uri, (found) => !has('file-skipped')(found));
  });
});
