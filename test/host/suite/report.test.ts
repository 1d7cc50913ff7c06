/** The inventory report in VS Code: the panel, places that lead to code, and pages beside the code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inventoryViewType } from '../../../src/extension/report/commands.js';
import { InventoryPanel, type PanelParts } from '../../../src/extension/report/inventory-panel.js';
import { extensionId, openSample, placeIn, sampleFile, setUpWorkbench } from './workbench.js';

/** Scans start threads and load parsers, on machines that are busy. */
const scanLimit = 120_000;

const extension = (): vscode.Extension<unknown> => {
  const own = vscode.extensions.getExtension(extensionId);
  assert.ok(own);
  return own;
};

const reportTabs = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(inventoryViewType));

/** Resolves when the tabs are as a test wants them. */
function tabsWhen(accept: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!accept()) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve();
    };
    const subscriptions = [vscode.window.tabGroups.onDidChangeTabs(look), vscode.window.tabGroups.onDidChangeTabGroups(look), vscode.window.onDidChangeActiveTextEditor(look), vscode.window.onDidChangeTextEditorSelection(look)];
    look();
  });
}

/** Resolves with the editor whose cursor is where a click should have led. */
async function cursorAt(path: string, line: number): Promise<vscode.TextEditor> {
  const editor = (): vscode.TextEditor | undefined => vscode.window.visibleTextEditors.find((one) => one.document.uri.path.endsWith(path) && one.selection.active.line === line - 1);
  await tabsWhen(() => editor() !== undefined);
  const found = editor();
  assert.ok(found);
  return found;
}

/** A panel of the product's own class, whose server is the running one: what its page says can be handed to it. */
function ownPanel(pages: string[] = []): InventoryPanel {
  const session = {
    request: (command: string, params: unknown) => vscode.commands.executeCommand(command, ...(params === undefined ? [] : [params])),
    requestWithProgress: (command: string) => vscode.commands.executeCommand(command),
  } as unknown as PanelParts['session'];
  const log = vscode.window.createOutputChannel('Report suite', { log: true });
  return new InventoryPanel({
    session,
    log,
    extensionUri: extension().extensionUri,
    showPage: (address) => {
      pages.push(JSON.stringify(address));
      return Promise.resolve();
    },
  });
}

describe('inventory report', () => {
  setUpWorkbench();
  before(async function () {
    this.timeout(scanLimit);
    assert.equal(await vscode.commands.executeCommand<boolean>('responsibleUse.refreshReport'), true);
  });

  it('opens in a tab with its name, once', async () => {
    assert.equal(await vscode.commands.executeCommand<boolean>('responsibleUse.openReport'), true);
    await tabsWhen(() => reportTabs().length === 1);
    assert.equal(await vscode.commands.executeCommand<boolean>('responsibleUse.openReport'), true);
    assert.deepEqual(reportTabs().map(({ label, isActive }) => [label, isActive]), [['Azure AI Inventory', true]]);
  });

  it('keeps to a page that loads nothing but its own script', async () => {
    const panel = ownPanel();
    try {
      assert.equal(await panel.open(), true);
      const { html = '', options } = panel.panel?.webview ?? {};
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      assert.match(policy, /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; script-src 'nonce-[0-9a-f-]{36}'; base-uri 'none'; form-action 'none'$/);
      assert.equal(html.match(/<script/g)?.length, 1);
      assert.ok(!/\son[a-z]+="/.test(html));
      assert.deepEqual(options?.localResourceRoots?.map(({ path }) => path.slice(-'/dist/webview'.length)), ['/dist/webview']);
      assert.ok(html.includes('data-path="src/avatar.ts"'));
    } finally {
      panel.dispose();
    }
  });

  it('leads from a place to the line, beside the report', async () => {
    const panel = ownPanel();
    try {
      await panel.open();
      const opened = await panel.take({ type: 'open', place: { path: 'src/avatar.ts', line: 6, column: 34 } });
      assert.equal(opened?.path, sampleFile('src/avatar.ts').path);
      const { selection, viewColumn } = await cursorAt('/src/avatar.ts', 6);
      assert.deepEqual([selection.active.line, selection.active.character], [5, 33]);
      assert.notEqual(viewColumn, panel.panel?.viewColumn);
      await panel.take({ type: 'open', place: { path: 'src/comments.ts', line: 8, column: 45 } });
      assert.equal((await cursorAt('/src/comments.ts', 8)).viewColumn, viewColumn, 'a second place opens no third column');
    } finally {
      panel.dispose();
    }
  });

  it('leads to the cell of a notebook', async () => {
    const panel = ownPanel();
    try {
      await panel.open();
      await panel.take({ type: 'open', place: { path: 'notebooks/badges.ipynb', line: 3, column: 24, cell: 5 } });
      await tabsWhen(() => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputNotebook && activeTab.input.uri.path.endsWith('/badges.ipynb')));
    } finally {
      panel.dispose();
    }
  });

  it('opens nothing that the report does not name', async () => {
    const panel = ownPanel();
    const shown = (): readonly string[] => vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    try {
      await panel.open();
      const before = shown();
      const refused: readonly unknown[] = [
        { type: 'open', place: { path: '../../../package.json', line: 1, column: 1 } },
        { type: 'open', place: { path: 'src/../../../package.json', line: 1, column: 1 } },
        { type: 'open', place: { path: '/etc/hostname', line: 1, column: 1 } },
        { type: 'open', place: { path: 'README.md', line: 1, column: 1 } },
        { type: 'open', place: { path: 'src/avatar.ts', line: 0, column: 1 } },
        { type: 'open', place: { path: 'src/avatar.ts', line: '6', column: 1 } },
        { type: 'open', place: { path: 7 } },
        { type: 'open' },
        { type: 'page', kind: 'command', id: 'workbench.action.closeWindow' },
        { type: 'page', kind: 'rule', id: 'a b' },
        'open',
        null,
      ];
      for (const message of refused) assert.equal(await panel.take(message), null, JSON.stringify(message));
      assert.deepEqual(shown(), before);
    } finally {
      panel.dispose();
    }
  });

  it('leads from an id to its page', async () => {
    const pages: string[] = [];
    const panel = ownPanel(pages);
    try {
      await panel.open();
      await panel.take({ type: 'page', kind: 'rule', id: 'missing-human-review' });
      await panel.take({ type: 'page', kind: 'operation', id: 'custom-vision/classify-image' });
      assert.deepEqual(pages, ['{"page":"explain","id":"missing-human-review"}', '{"page":"look-up","what":{"kind":"operation","id":"custom-vision/classify-image"}}']);
    } finally {
      panel.dispose();
    }
  });

  it('comes back with a panel of the last session', async () => {
    const panel = ownPanel();
    const restored = vscode.window.createWebviewPanel(inventoryViewType, 'as it was', vscode.ViewColumn.One, {});
    try {
      await panel.deserializeWebviewPanel(restored);
      assert.equal(restored.title, 'Azure AI Inventory');
      assert.ok(restored.webview.html.includes('id="filter"'));
      assert.equal(restored.webview.options.enableScripts, true);
    } finally {
      panel.dispose();
    }
  });
});

describe('pages beside the code', () => {
  setUpWorkbench();

  const pageTabs = (): readonly { readonly column: number; readonly name: string }[] =>
    vscode.window.tabGroups.all.flatMap(({ viewColumn, tabs }) => tabs.flatMap(({ input }) => (input instanceof vscode.TabInputCustom && input.uri.scheme === 'responsible-use' ? [{ column: viewColumn, name: input.uri.path }] : [])));

  it('open in the second column, and stay there', async () => {
    const editor = await openSample('avatar.ts');
    const place = placeIn(editor.document, 'classifyImage');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('responsibleUse.factsAtCursor');
    await tabsWhen(() => pageTabs().length === 1);
    await vscode.commands.executeCommand('responsibleUse.explainRule', 'missing-human-review');
    await tabsWhen(() => pageTabs().some(({ name }) => name.includes('missing-human-review')));
    await vscode.commands.executeCommand('responsibleUse.lookUp', { kind: 'clause', id: 'coc-human-oversight' });
    await tabsWhen(() => pageTabs().some(({ name }) => name.includes('coc-human-oversight')));
    assert.deepEqual([...new Set(pageTabs().map(({ column }) => column))], [2]);
    assert.equal(vscode.window.tabGroups.all.length, 2);
    assert.ok(vscode.window.tabGroups.all[0]?.tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.path.endsWith('/avatar.ts')));
  });

  it('lead to the pages of what they name', async () => {
    const address = await vscode.commands.executeCommand<string>('responsibleUse.explainRule', 'missing-human-review');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
    const targets = [...document.getText().matchAll(/\]\((\.\.?\/[^)]*\.md)\)/g)].map(([, target = '']) => vscode.Uri.joinPath(document.uri, '..', target));
    assert.ok(targets.length > 0, document.getText());
    for (const target of targets) assert.match((await vscode.workspace.openTextDocument(target)).getText(), /^# /, target.toString());
  });

  it('are reached from a hover', async () => {
    const { document } = await openSample('avatar.ts');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, 'classifyImage'));
    const texts = hovers.flatMap(({ contents }) => contents).flatMap((one) => (one instanceof vscode.MarkdownString ? [one] : []));
    const own = texts.find(({ value }) => value.includes('(command:responsibleUse.factsAtCursor?'));
    assert.ok(own, texts.map(({ value }) => value).join('\n'));
    const [, argument = ''] = /\(command:responsibleUse\.factsAtCursor\?([^)\s]*)\)/.exec(own.value) ?? [];
    const address = await vscode.commands.executeCommand<string>('responsibleUse.factsAtCursor', ...(JSON.parse(decodeURIComponent(argument)) as unknown[]));
    assert.match((await vscode.workspace.openTextDocument(vscode.Uri.parse(address))).getText(), /30 days/);
  });
});
