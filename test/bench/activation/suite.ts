/** Runs inside the editor: wakes the extension with a file, and reads what the editor itself measured. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { extensionId, firstCheckLimit } from '../../host/suite/workbench.js';
import { serverProcesses } from '../../package/host/server-processes.js';
import { activationTimes } from './performance-text.js';

/** How long a server that should not start is waited for. */
const graceMs = 5_000;

/** The editor is at rest when timers have been on time, to so many milliseconds, for so many turns of 50 milliseconds. */
const punctualMs = 5;
const punctualTurns = 60;

/** An extension of the editor with hardly any script, woken without being asked: what no extension can do without on this machine. */
const floorId = 'vscode.debug-auto-launch';

describe('activation', () => {
  it('is measured by the editor', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const file = process.env['RESPONSIBLE_USE_ACTIVATION_FILE'];
    const output = process.env['RESPONSIBLE_USE_ACTIVATION_OUTPUT'];
    const expected = Number(process.env['RESPONSIBLE_USE_ACTIVATION_SERVERS']);
    assert.ok(extension && folder && file && output);
    assert.ok(!extension.isActive, 'it was active before a file was open');
    // What else starts with the editor would be measured as well, where there are few processors.
    await rest();
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, file));
    while (!extension.isActive) await delay(50);
    const servers = (): number => serverProcesses(extension.extensionPath).length;
    while (servers() < expected) await delay(100);
    await delay(graceMs);
    const text = await performanceText();
    const times = activationTimes(text, extensionId);
    assert.ok(times, 'the editor tells nothing of this extension');
    const floor = activationTimes(text, floorId);
    assert.ok(floor, `the editor tells nothing of ${floorId}`);
    writeFileSync(output, JSON.stringify({ ...times, floorMs: floor.loadMs + floor.callMs, processorMs: processorMs(), servers: servers() }));
  }).timeout(firstCheckLimit);
});

/** What the script before the extension's own measured. */
function processorMs(): number {
  const measured: unknown = (globalThis as { responsibleUseActivationMs?: unknown }).responsibleUseActivationMs;
  assert.ok(typeof measured === 'number', 'the measuring script did not run');
  return Math.round(measured * 10) / 10;
}

/** Resolves when the editor has come to rest. */
async function rest(): Promise<void> {
  for (let punctual = 0; punctual < punctualTurns; ) {
    const before = performance.now();
    await delay(50);
    punctual = performance.now() - before < 50 + punctualMs ? punctual + 1 : 0;
  }
}

/** Text of the page that "Developer: Startup Performance" opens. Its parts come one after the other. */
async function performanceText(): Promise<string> {
  for (;;) {
    await vscode.commands.executeCommand('perfview.show');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    if (text.includes(`| ${extensionId}`)) return text;
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await delay(500);
  }
}
