/** What happens when the language server's process ends: in a real VS Code, with a real process. */
import assert from 'node:assert/strict';
import { setTimeout as rest } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { StatusAnswer } from '../../../src/server/protocol.js';
import { diagnosticsWhen, firstCheckLimit, openSample, setUpWorkbench } from './workbench.js';

const rule = 'missing-human-review';

/** Process of the server; null while none answers. */
async function serverProcess(): Promise<number | null> {
  try {
    const status = await vscode.commands.executeCommand<StatusAnswer>('responsibleUse.server.status', {});
    return status.processId;
  } catch {
    // The command belongs to the running client: between two of them there is none.
    return null;
  }
}

/** Process of a server that came after another one. */
async function nextProcess(last: number): Promise<number> {
  for (;;) {
    const now = await serverProcess();
    if (now !== null && now !== last) return now;
    await rest(50);
  }
}

async function kill(): Promise<number> {
  const id = await serverProcess();
  assert.ok(id !== null && id !== process.pid, 'the server has a process of its own');
  process.kill(id, 'SIGKILL');
  return id;
}

/** Line of the one finding of the rule, from 0. */
function lineOf(found: readonly vscode.Diagnostic[]): number | undefined {
  return found.find(({ code }) => code === rule)?.range.start.line;
}

function report(): Thenable<string> {
  return vscode.commands.executeCommand<string>('responsibleUse.collectProblemReport');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('a server that crashes', () => {
  setUpWorkbench();

  it('is started again, knows unsaved text, and the user is told once', async function () {
    this.timeout(firstCheckLimit);
    const told = count(await report(), 'The user was told of it.');
    const { document } = await openSample('avatar.ts');
    const before = lineOf(await diagnosticsWhen(document.uri, (found) => lineOf(found) !== undefined));
    assert.ok(before !== undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '// one\n// two\n');
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.isDirty);
    await diagnosticsWhen(document.uri, (found) => lineOf(found) === before + 2);

    await nextProcess(await kill());
    await diagnosticsWhen(document.uri, (found) => lineOf(found) === before + 2);
    // And it goes on following what is typed.
    const more = new vscode.WorkspaceEdit();
    more.insert(document.uri, new vscode.Position(0, 0), '// three\n');
    await vscode.workspace.applyEdit(more);
    await diagnosticsWhen(document.uri, (found) => lineOf(found) === before + 3);
    assert.equal(count(await report(), 'The user was told of it.'), told + 1);
  });

  it('leaves a report without source text, names and paths', async () => {
    const { document } = await openSample('avatar.ts');
    const text = await report();
    assert.match(text, /^# Problem report/);
    const shown = vscode.window.activeTextEditor?.document;
    assert.deepEqual([shown?.isUntitled, shown?.languageId, shown?.getText()], [true, 'markdown', text]);
    assert.match(text, /- state: running\n- version: /);
    assert.match(text, /The language server ended unexpectedly/);
    const words = new Set(document.getText().match(/[A-Za-z_]{9,}/g) ?? []);
    const frame = new Set(['extension', 'operations', 'knowledge', 'information']);
    for (const word of words) if (!frame.has(word.toLowerCase())) assert.equal(text.includes(word), false, word);
    for (const piece of [document.fileName, 'avatar', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath), process.env.HOME ?? '/home/']) {
      assert.equal(text.includes(piece), false, piece);
    }
  });

  it('stays down after several crashes in a row, says so, and comes back when it is restarted', async function () {
    this.timeout(firstCheckLimit);
    let last = await kill();
    let kills = 1;
    let text = '';
    while (!text.includes('The language server is not started again by itself.')) {
      const now = await serverProcess();
      if (now !== null && now !== last) {
        last = await kill();
        kills += 1;
      } else {
        await rest(500);
        if (now === null) text = await report();
      }
    }
    // The crash of the first test may belong to the series.
    assert.ok(kills === 3 || kills === 4, String(kills));
    assert.match(text, /- state: failed\n- answer: none/);
    assert.equal(await serverProcess(), null);

    await vscode.commands.executeCommand('responsibleUse.restartServer');
    assert.match(await report(), /- state: running\n- version: /);
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, (found) => lineOf(found) !== undefined);
  });
});
