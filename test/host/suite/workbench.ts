/** What the suites share: the sample in an editor, and waiting for what VS Code says about it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { putBack } from './configure.js';

export const extensionId = 'responsible-use.responsible-use';

/** A file of the sample workspace. */
export function sampleFile(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a source file of the sample workspace in an editor. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(sampleFile(`src/${name}`));
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

/** Our diagnostics of a document, once they are as a test wants them. Waits for the event, never for a clock. */
export function diagnosticsWhen(uri: vscode.Uri, accept: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'responsible-use');
      if (!accept(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** True when a diagnostic of a rule is there. */
export function has(rule: string): (found: readonly vscode.Diagnostic[]) => boolean {
  return (found) => found.some(({ code }) => code === rule);
}

/** How long the first check may take: the server starts and loads a parser, beside everything VS Code itself starts. */
export const firstCheckLimit = 120_000;

/** Opens a sample and waits for its first diagnostics, so that the tests after it do not wait for the server. */
export async function firstCheck(): Promise<void> {
  const { document } = await openSample('avatar.ts');
  await diagnosticsWhen(document.uri, has('missing-human-review'));
  await closeAll();
}

/** For the suite it is called in: begins with the first check; after each test puts settings back and closes every editor. */
export function setUpWorkbench(): void {
  before(async function () {
    this.timeout(firstCheckLimit);
    await firstCheck();
  });
  afterEach(async () => {
    await putBack();
    await closeAll();
  });
}

/** Place just inside the first occurrence of a word. */
export function placeIn(document: vscode.TextDocument, word: string): vscode.Position {
  const index = document.getText().indexOf(word);
  assert.ok(index >= 0, `${word} is not in ${document.fileName}`);
  return document.positionAt(index + 1);
}

/** Throws away changes and closes every editor, so that the next test starts from the file. */
export async function closeAll(): Promise<void> {
  await settingsAreSaved();
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty && !isUntitled)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * The workbench edits the user's settings as a document and saves it itself, at its start too. It is nobody
 * else's to revert, and while it is not saved the workbench may open an editor on it.
 */
async function settingsAreSaved(): Promise<void> {
  const isUnsaved = (): boolean => vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.endsWith('/User/settings.json'));
  while (isUnsaved()) await nextOf(vscode.workspace.onDidSaveTextDocument, vscode.workspace.onDidCloseTextDocument);
}

/** Resolves when the first of some events fires. */
function nextOf(...events: readonly vscode.Event<unknown>[]): Promise<void> {
  return new Promise((resolve) => {
    const subscriptions = events.map((event) =>
      event(() => {
        for (const subscription of subscriptions) subscription.dispose();
        resolve();
      }),
    );
  });
}

/** Milliseconds from one nudge to the next. They grow: a nudge can end what the one before has set going. */
const nudgePauses = [500, 1_000, 2_000, 4_000, 8_000, 12_000];

/**
 * The text of a document, once it is as a test wants it.
 *
 * @param nudge is called again until then, for what the editor does only when it is ready and nothing comes between.
 */
export async function textWhen(document: vscode.TextDocument, accept: (text: string) => boolean, nudge?: () => Thenable<unknown>): Promise<string> {
  const changed = new Promise<string>((resolve) => {
    const look = (): void => {
      const text = document.getText();
      if (!accept(text)) return;
      subscription.dispose();
      resolve(text);
    };
    const subscription = vscode.workspace.onDidChangeTextDocument(look);
    look();
  });
  for (const pause of nudge ? nudgePauses : []) {
    if (accept(document.getText())) break;
    await nudge?.();
    await Promise.race([changed, new Promise((resume) => setTimeout(resume, pause))]);
  }
  return changed;
}

/** The editor of a document, once the cursor is in it. */
export function activeIn(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  return new Promise((resolve) => {
    const look = (): void => {
      const active = vscode.window.activeTextEditor;
      if (active?.document !== document) return;
      subscription.dispose();
      resolve(active);
    };
    const subscription = vscode.window.onDidChangeActiveTextEditor(look);
    look();
  });
}

/** Place of the cursor in the editor of a document, once it is where a test wants it. */
export function cursorWhen(document: vscode.TextDocument, accept: (place: vscode.Position) => boolean): Promise<vscode.Position> {
  return new Promise((resolve) => {
    const look = (): void => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document !== document || !accept(editor.selection.active)) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve(editor.selection.active);
    };
    const subscriptions = [vscode.window.onDidChangeTextEditorSelection(look), vscode.window.onDidChangeActiveTextEditor(look)];
    look();
  });
}
