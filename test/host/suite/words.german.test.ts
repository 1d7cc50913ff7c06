/** The extension in a VS Code whose display language is German. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, firstCheck, firstCheckLimit, openSample, placeIn } from './workbench.js';

interface Manifest {
  readonly description: string;
  readonly contributes: {
    /** Commands show their English title as well, so theirs are two texts. */
    readonly commands: readonly { readonly command: string; readonly title: string | { readonly value: string } }[];
    readonly configuration: unknown;
    readonly views: unknown;
  };
}

describe('a German editor', () => {
  before(async function () {
    this.timeout(firstCheckLimit);
    assert.equal(vscode.env.language, 'de');
    await firstCheck();
  });

  after(async () => {
    await closeAll();
  });

  it('shows commands, settings and views in German', () => {
    const { description, contributes } = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest;
    assert.match(description, /^Zeigt an jedem Azure-AI-Aufruf/);
    const titles = new Map(contributes.commands.map(({ command, title }) => [command, typeof title === 'string' ? title : title.value]));
    assert.equal(titles.get('responsibleUse.scanWorkspace'), 'Arbeitsbereich scannen');
    assert.match(JSON.stringify(contributes.configuration), /Schweregrad jeder Regel/);
    assert.match(JSON.stringify(contributes.views), /Befunde/);
    assert.doesNotMatch(JSON.stringify(contributes), /"%[\w.]+%"/);
  });

  it('frames a hover in German and says that facts are in English', async () => {
    const { document } = await openSample('avatar.ts');
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeIn(document, 'classifyImage('));
    const text = found.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    for (const part of ['**Sendet:**', '**Behält:**', '**Aufbewahrung**', '*Die Fakten sind auf Englisch.*', 'the image']) assert.ok(text.includes(part), `${part} is missing in\n${text}`);
    assert.doesNotMatch(text, /\*\*(?:Sends|Keeps|Retention)/);
  });

  it('opens pages and reports in German', async () => {
    const address = await vscode.commands.executeCommand<string>('responsibleUse.lookUp', { kind: 'service', id: 'custom-vision' });
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
    assert.match(page.getText(), /## Operationen[^]*\| Operation \| sendet \| behält \|[^]*Die Fakten sind auf Englisch\./);
    assert.match(await vscode.commands.executeCommand<string>('responsibleUse.collectProblemReport'), /Es wurde nichts gesendet\.[^]*- display language: de/);
  });
});
