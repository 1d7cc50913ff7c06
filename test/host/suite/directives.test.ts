import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorWhen, diagnosticsWhen, has, openSample, placeIn, setUpWorkbench, textWhen } from './workbench.js';

/** Puts a line above the one that holds a word, with its indentation, and the cursor at its end. */
async function lineAbove(editor: vscode.TextEditor, word: string, text: string): Promise<vscode.Position> {
  const { line } = placeIn(editor.document, word);
  const indentation = /^\s*/.exec(editor.document.lineAt(line).text)?.[0] ?? '';
  assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), `${indentation}${text}\n`)));
  const end = new vscode.Position(line, indentation.length + text.length);
  editor.selection = new vscode.Selection(end, end);
  return end;
}

async function completionsAt(document: vscode.TextDocument, place: vscode.Position, trigger?: string): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place, trigger);
  return list.items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Code actions at a range, with their edits. */
function actionsAt(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, undefined, 20);
}

describe('directives in the editor', () => {
  setUpWorkbench();

  it('are proposed in a comment, what the code asks for first', async () => {
    const editor = await openSample('avatar.ts');
    await diagnosticsWhen(editor.document.uri, has('stores-prediction-image'));
    const place = await lineAbove(editor, 'await predictor', '// responsible-use-disable-next-line ');
    const items = (await completionsAt(editor.document, place)).filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember);
    const [first] = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
    assert.ok(first);
    assert.equal(labelOf(first), 'stores-prediction-image');
    assert.equal(first.preselect, true);
    assert.ok(items.some((item) => labelOf(item) === 'missing-human-review'));
  });

  it('are taken from the list, and say what is left to fill in', async () => {
    const editor = await openSample('avatar.ts');
    const { document } = editor;
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    await lineAbove(editor, 'users.banUser', '// responsible-use: ');
    // Without a list, or before it is filled, accepting does nothing.
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const text = await textWhen(document, (now) => now.includes('human-review queue='), () => vscode.commands.executeCommand('acceptSelectedSuggestion'));
    assert.match(text, /\/\/ responsible-use: human-review queue="" owner=""\n/);
    await diagnosticsWhen(document.uri, (now) => has('invalid-directive')(now) && has('missing-human-review')(now));
    // The cursor stands in the first field, Tab goes on to the next.
    await vscode.commands.executeCommand('type', { text: 'appeals board' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'trust-safety' });
    assert.match(document.getText(), /human-review queue="appeals board" owner="trust-safety"\n/);
    await diagnosticsWhen(document.uri, (now) => !has('invalid-directive')(now) && !has('missing-human-review')(now));
  });

  it('are not proposed in a text', async () => {
    const editor = await openSample('avatar.ts');
    await diagnosticsWhen(editor.document.uri, has('missing-human-review'));
    const place = await lineAbove(editor, 'await predictor', "const note = '// responsible-");
    assert.deepEqual((await completionsAt(editor.document, place)).map(labelOf).filter((label) => label.startsWith('responsible-use')), []);
  });

  it('are explained at the word under the cursor', async () => {
    const editor = await openSample('avatar.ts');
    const { document } = editor;
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    await lineAbove(editor, 'await predictor', '// responsible-use-disable-next-line stores-prediction-image -- reviewers retrain (owner: ana) until 2020-01-01');
    await diagnosticsWhen(document.uri, has('waiver-expired'));
    const hoverAt = async (word: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, word));
      return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    };
    assert.match(await hoverAt('stores-prediction-image'), /suppresses this rule/);
    assert.match(await hoverAt('2020-01-01'), /no longer counts/);
    assert.match(await hoverAt('reviewers retrain'), /Owner: ana/);
  });

  it('waive a finding by a fix that puts the cursor at the reason', async () => {
    const editor = await openSample('avatar.ts');
    const { document } = editor;
    const finding = (await diagnosticsWhen(document.uri, has('stores-prediction-image'))).find(({ code }) => code === 'stores-prediction-image');
    assert.ok(finding);
    const waive = (await actionsAt(document, finding.range)).find(({ title }) => title.startsWith('Waive stores-prediction-image'));
    assert.ok(waive?.edit && waive.command);
    // What the editor does when the fix is chosen: the edit first, then the command.
    assert.ok(await vscode.workspace.applyEdit(waive.edit));
    await vscode.commands.executeCommand(waive.command.command, ...((waive.command.arguments ?? []) as unknown[]));
    const line = placeIn(document, 'responsible-use-disable-next-line').line;
    const cursor = await cursorWhen(document, (place) => place.line === line);
    assert.match(document.lineAt(line).text.slice(0, cursor.character), /responsible-use-disable-next-line stores-prediction-image -- $/);
    await diagnosticsWhen(document.uri, (now) => has('waiver-incomplete')(now) && has('stores-prediction-image')(now));
    await vscode.commands.executeCommand('type', { text: 'reviewers retrain with these images' });
    const owner = document.lineAt(line).text.indexOf('owner: ') + 'owner: '.length;
    assert.ok(await (vscode.window.activeTextEditor ?? editor).edit((edit) => edit.insert(new vscode.Position(line, owner), 'ana')));
    await diagnosticsWhen(document.uri, (now) => !has('waiver-incomplete')(now) && !has('stores-prediction-image')(now) && has('missing-human-review')(now));
  });

  it('are mended by the fix that the editor applies by itself', async () => {
    const editor = await openSample('avatar.ts');
    const { document } = editor;
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    await lineAbove(editor, 'users.banUser', '// responsible-use: human-reviw queue="appeals board" owner="trust-safety"');
    await diagnosticsWhen(document.uri, has('invalid-directive'));
    const place = placeIn(document, 'human-reviw');
    editor.selection = new vscode.Selection(place, place);
    // What the editor asks by itself after an edit takes the place of what was asked before.
    const fix = (): Thenable<unknown> => vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first', preferred: true });
    await textWhen(document, (now) => now.includes('responsible-use: human-review queue'), fix);
    await diagnosticsWhen(document.uri, (now) => !has('invalid-directive')(now) && !has('missing-human-review')(now));
  });
});
