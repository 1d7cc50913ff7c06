import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlainNode, PlainView } from '../../../src/extension/views/plain-view.js';
import type { ViewName } from '../../../src/extension/views/view-state.js';
import { closeAll, cursorWhen, diagnosticsWhen, extensionId, firstCheck, firstCheckLimit, has, openSample } from './workbench.js';

function run<T>(command: string, ...args: readonly unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`responsibleUse.${command}`, ...args);
}

async function shown(view: ViewName): Promise<PlainView> {
  const plain = await run<PlainView | null>('copyView', view);
  assert.ok(plain);
  return plain;
}

/** What a view shows, once it is as a test wants it: asked again after every change of diagnostics. */
async function shownWhen(view: ViewName, accept: (plain: PlainView) => boolean): Promise<PlainView> {
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      const timer = setTimeout(done, 1_000);
      const subscription = vscode.languages.onDidChangeDiagnostics(done);
      function done(): void {
        clearTimeout(timer);
        subscription.dispose();
        resolve();
      }
    });
    const plain = await shown(view);
    if (accept(plain)) return plain;
    await changed;
  }
}

function all(nodes: readonly PlainNode[]): readonly PlainNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function labels({ nodes }: PlainView): readonly string[] {
  return all(nodes).map(({ label }) => label);
}

function row(plain: PlainView, test: (node: PlainNode) => boolean): PlainNode {
  const found = all(plain.nodes).find(test);
  assert.ok(found, plain.markdown);
  return found;
}

const isAt = (path: string) => (node: PlainNode): boolean => node.place?.path === path && node.children.length === 0;

describe('views', () => {
  before(async function () {
    this.timeout(firstCheckLimit);
    await firstCheck();
    await run('clearViewFilters');
    await run('groupFindings', 'rule');
    await run('scanWorkspace');
  });
  afterEach(async () => {
    await run('clearViewFilters');
    await run('groupFindings', 'rule');
    await closeAll();
  });

  it('are in a container of their own', async () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON as { contributes: { views: Record<string, { id: string }[]> } };
    assert.deepEqual(contributes.views['responsibleUse']?.map(({ id }) => id), ['responsibleUse.services', 'responsibleUse.findings', 'responsibleUse.waivers']);
    const known = await vscode.commands.getCommands(true);
    assert.ok(known.includes('workbench.view.extension.responsibleUse'));
    for (const name of ['services', 'findings', 'waivers']) {
      assert.ok(known.includes(`responsibleUse.${name}.focus`), name);
      await run(`${name}.focus`);
    }
  });

  it('show services, their operations with what they keep, and the places of calls', async () => {
    const plain = await shownWhen('services', ({ knowledge }) => knowledge === 'workspace');
    const operation = row(plain, ({ label }) => label === 'classify-image');
    assert.match(operation.description, /^keeps the submitted image: .*30 days.* · \d+ calls?$/);
    assert.ok(operation.children.some(isAt('src/avatar.ts')));
    assert.ok(labels(plain).includes('Custom Vision'));
    assert.match(plain.markdown, /`src\/avatar\.ts:\d+:\d+` classifyImage/);
  });

  it('go to a place and select it', async () => {
    const plain = await shown('services');
    const { place } = row(plain, isAt('src/avatar.ts'));
    const address = await run<string | null>('openPlace', place);
    assert.match(address ?? '', /avatar\.ts$/);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.getText(editor.selection), 'classifyImage');
  });

  it('go to a place in a cell of a notebook', async function () {
    this.timeout(firstCheckLimit);
    const plain = await shown('services');
    const { place } = row(plain, ({ description, place: at }) => at?.cell !== undefined && description.startsWith('classify_image'));
    const address = await run<string | null>('openPlace', place);
    assert.match(address ?? '', /^vscode-notebook-cell:/);
    assert.ok(vscode.window.activeNotebookEditor);
    // VS Code tells of the selection in a cell a little after it has shown it.
    const cell = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
    assert.ok(cell);
    await cursorWhen(cell, () => cell.getText(vscode.window.activeTextEditor?.selection) === 'classify_image');
  });

  it('group findings by rule, file and clause', async () => {
    const count = ({ nodes }: PlainView): number => all(nodes).filter(({ children }) => children.length === 0).length;
    const byRule = await shown('findings');
    await run('groupFindings', 'file');
    const byFile = await shown('findings');
    await run('groupFindings', 'clause');
    const byClause = await shown('findings');
    assert.ok(byFile.nodes.some(({ label }) => label === 'avatar.ts'), byFile.markdown);
    assert.ok(byClause.nodes.some(({ label }) => /oversight/i.test(label)), byClause.markdown);
    assert.notDeepEqual(labels(byRule), labels(byFile));
    assert.deepEqual([count(byFile), count(byClause)], [count(byRule), count(byRule)]);
    assert.ok((byRule.badge ?? 0) > 0);
  });

  it('filter by text and severity, and say what is hidden', async () => {
    const before = await shown('findings');
    await run('filterViews', 'avatar.ts');
    const filtered = await shown('findings');
    assert.ok(all(filtered.nodes).every(({ place }) => place === null || place.path === 'src/avatar.ts'));
    assert.match(filtered.description, /^\d+ of \d+ · "avatar\.ts"$/);
    assert.equal(filtered.badge, before.badge);
    await run('filterViews', 'no such path');
    const hidden = await shown('findings');
    assert.deepEqual([hidden.nodes, hidden.isHidden], [[], true]);
    await run('clearViewFilters');
    await run('setLowestSeverity', 'warning');
    const grave = await shown('findings');
    assert.ok(all(grave.nodes).filter(({ children }) => children.length === 0).every(({ accessibilityLabel }) => /^(?:Error|Warning)\./.test(accessibilityLabel)), grave.markdown);
    await run('clearViewFilters');
    assert.equal((await shown('findings')).markdown, before.markdown);
  });

  it('copy the place, the message and the Markdown of a row', async () => {
    await run('findings.focus');
    const plain = await shown('findings');
    const [group] = plain.nodes;
    const leaf = group?.children[0];
    assert.ok(group && leaf?.place);
    const { path, range } = leaf.place;
    // What a menu hands over: the rows themselves.
    const item = { id: leaf.id, label: leaf.label, description: leaf.description, place: leaf.place, children: null, message: leaf.description };
    const place = await run<string | null>('copyPlace', item, [item]);
    assert.equal(place, `${path}:${range.start.line + 1}:${range.start.character + 1}`);
    assert.equal(await vscode.env.clipboard.readText(), place);
    assert.equal(await run<string | null>('copyMessage', item), leaf.description);
    assert.match((await run<string | null>('copyItemAsMarkdown', item)) ?? '', /^- `src\//);
  });

  it('explain the rule of a row, and look its operation up', async () => {
    const explained = await run<string | null>('explainItem', { id: 'x', explains: ['missing-human-review'] });
    assert.match(explained ?? '', /^responsible-use:\/explain\/missing-human-review/);
    const looked = await run<string | null>('lookUpItem', { id: 'x', lookUp: { kind: 'operation', id: 'custom-vision/classify-image' } });
    assert.match(looked ?? '', /^responsible-use:\/look-up\/operation\/custom-vision/);
  });

  it('follow an edit, and go back when it is undone', async () => {
    await run('findings.focus');
    const isThere = ({ nodes }: PlainView): boolean => nodes.some(({ place }) => place?.path === 'src/avatar.ts');
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
    const line = document.getText().split('\n').findIndex((text) => text.includes('classifyImage('));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, 0), '// responsible-use-disable-next-line stores-prediction-image -- kept on purpose (owner: ana) until 2026-12-01\n');
    assert.equal(isThere(await shown('waivers')), false);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const waived = await shownWhen('waivers', isThere);
    const own = row(waived, isAt('src/avatar.ts'));
    assert.match(own.label, /2026-12-01/);
    assert.match(own.description, /owner ana/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await shownWhen('waivers', (plain) => !isThere(plain));
  });

  it('tell a waived finding from an open one, and hide it on request', async () => {
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('stores-prediction-image'));
    const line = document.getText().split('\n').findIndex((text) => text.includes('classifyImage('));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, 0), '// responsible-use-disable-next-line stores-prediction-image -- kept on purpose (owner: ana) until 2027-03-01\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const isWaived = (node: PlainNode): boolean => isAt('src/avatar.ts')(node) && node.description.startsWith('waived');
    await shownWhen('findings', ({ nodes }) => all(nodes).some(isWaived));
    await run('hideWaivedFindings');
    assert.equal(all((await shown('findings')).nodes).some(isWaived), false);
    await run('showWaivedFindings');
    assert.equal(all((await shown('findings')).nodes).some(isWaived), true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await shownWhen('findings', ({ nodes }) => !all(nodes).some(isWaived));
  });

  it('tell of open files only after the server started anew, until the next scan', async () => {
    await run('restartServer');
    await openSample('comments.ts');
    const plain = await shownWhen('findings', ({ knowledge, nodes }) => knowledge === 'open-files' && nodes.length > 0);
    // Documents outlive their editors.
    const open = [...vscode.workspace.textDocuments, ...vscode.workspace.notebookDocuments].map(({ uri }) => vscode.workspace.asRelativePath(uri));
    assert.ok(all(plain.nodes).every(({ place }) => place === null || open.includes(place.path)), plain.markdown);
    assert.match(plain.message, /Open files only/);
    await run('scanWorkspace');
    await shownWhen('findings', ({ knowledge }) => knowledge === 'workspace');
  });
});
