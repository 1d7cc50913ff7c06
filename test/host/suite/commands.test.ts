import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LookUpItem, ScanSummary } from '../../../src/server/protocol.js';
import { diagnosticsWhen, extensionId, has, openSample, placeIn, sampleFile, setUpWorkbench } from './workbench.js';

async function textOf(address: string | null | undefined): Promise<string> {
  assert.ok(address, 'the command opened no page');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
  assert.equal(document.languageId, 'markdown');
  return document.getText();
}

/** Resolves when a Markdown preview is open in some tab. */
function previewOpened(): Promise<void> {
  const isOpen = (): boolean =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .some(({ input }) => input instanceof vscode.TabInputCustom && input.viewType.includes('markdown.preview'));
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isOpen()) return;
      subscription.dispose();
      resolve();
    };
    const subscription = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

async function putCursorOn(word: string): Promise<vscode.TextEditor> {
  const editor = await openSample('avatar.ts');
  const place = placeIn(editor.document, word);
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

/** Presses Enter in the open list until the command that opened it answers. */
async function acceptUntil<T>(running: Thenable<T>): Promise<T> {
  let done = false;
  const ended = Promise.resolve(running).finally(() => (done = true));
  while (!done) {
    // Without a list, or before it is drawn, this does nothing.
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  return ended;
}

describe('commands', () => {
  setUpWorkbench();

  it('are all there', async () => {
    const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(manifest.contributes.commands.filter(({ command }) => !known.has(command)), []);
  });

  it('look up an entry and show it as a readable page', async () => {
    const address = await vscode.commands.executeCommand<string | null>('responsibleUse.lookUp', { kind: 'operation', id: 'custom-vision/classify-image' });
    const text = await textOf(address);
    assert.match(text, /classify-image/);
    assert.match(text, /https:\/\//);
    await previewOpened();
  });

  it('look up by keyboard alone', async () => {
    const address = await acceptUntil(vscode.commands.executeCommand<string | null>('responsibleUse.lookUp'));
    assert.match(await textOf(address), /\S/);
    assert.match(address ?? '', /^responsible-use:\/look-up\/service\//);
  });

  it('show a page for every kind of entry', async () => {
    const items = await vscode.commands.executeCommand<readonly LookUpItem[]>('responsibleUse.server.lookUpItems');
    for (const kind of ['service', 'operation', 'fact', 'clause', 'rule']) {
      const item = items.find((candidate) => candidate.kind === kind);
      assert.ok(item, kind);
      const address = await vscode.commands.executeCommand<string | null>('responsibleUse.lookUp', { kind: item.kind, id: item.id });
      assert.ok((await textOf(address)).length > 20, `${kind} ${item.id}`);
    }
  });

  it('explain a rule that is named', async () => {
    const address = await vscode.commands.executeCommand<string | null>('responsibleUse.explainRule', 'missing-human-review');
    assert.match(await textOf(address), /missing-human-review/);
  });

  it('explain a rule that is picked', async () => {
    const address = await acceptUntil(vscode.commands.executeCommand<string | null>('responsibleUse.explainRule'));
    assert.match(address ?? '', /^responsible-use:\/explain\//);
  });

  it('show the facts of the call at the cursor', async () => {
    await putCursorOn('classifyImage');
    const address = await vscode.commands.executeCommand<string | null>('responsibleUse.factsAtCursor');
    const text = await textOf(address);
    assert.match(text, /Custom Vision/);
    assert.match(text, /30 days/);
  });

  it('say so when there is no call at the cursor', async () => {
    await putCursorOn('tagName');
    assert.equal(await vscode.commands.executeCommand<string | null>('responsibleUse.factsAtCursor'), null);
  });

  it('copy the facts of the call at the cursor as Markdown', async () => {
    await putCursorOn('classifyImage');
    const markdown = await vscode.commands.executeCommand<string | null>('responsibleUse.copyFacts');
    assert.match(markdown ?? '', /Custom Vision/);
  });

  it('scan the workspace, show what was found in closed files, and report what was read', async () => {
    const summary = await vscode.commands.executeCommand<ScanSummary | null>('responsibleUse.scanWorkspace');
    assert.ok(summary);
    assert.ok(summary.files >= 7 && summary.calls >= 5 && summary.findings >= 5, JSON.stringify(summary));
    await diagnosticsWhen(sampleFile('src/comments.ts'), has('fail-open-moderation'));
    const text = await textOf(await vscode.commands.executeCommand<string>('responsibleUse.showScanReport'));
    assert.ok(text.includes(`| Files read | ${summary.files} |`), text);
  });

  it('run the self-tests of the project files, and say how to add some where there are none', async () => {
    const text = await textOf(await vscode.commands.executeCommand<string>('responsibleUse.runSelfTests'));
    assert.match(text, /There are none\. A wrapper under `ownCode`/);
  });

  it('show findings once for a file that was scanned and is then opened', async () => {
    await vscode.commands.executeCommand('responsibleUse.scanWorkspace');
    const { document } = await openSample('comments.ts');
    const isFailOpen = (one: vscode.Diagnostic): boolean => has('fail-open-moderation')([one]);
    const published = (await diagnosticsWhen(document.uri, has('fail-open-moderation'))).find(isFailOpen);
    assert.ok(published);
    // What was published by the scan stays behind when the text moves; it must be gone by then.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const line = published.range.start.line + 1;
    await diagnosticsWhen(document.uri, (now) => {
      const same = now.filter(isFailOpen);
      return same.length === 1 && same[0]?.range.start.line === line;
    });
  });

  it('restart the server and go on', async () => {
    await vscode.commands.executeCommand('responsibleUse.restartServer');
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
  });

  it('show the log', async () => {
    await vscode.commands.executeCommand('responsibleUse.showLog');
  });
});
