/**
 * Exports of the inventory, compared with what the command line writes, for which this host can start a process.
 * The file stands before the suite of the project file, whose unsaved document outlives its tab and governs.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { closeAll, extensionId } from './workbench.js';

describe('inventory report: export', function () {
  // A scan starts threads and loads parsers, here and in the command line.
  this.timeout(240_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-suite-'));
    assert.equal(await vscode.commands.executeCommand<boolean>('responsibleUse.refreshReport'), true);
  });
  after(async () => {
    await rm(folder, { recursive: true, force: true });
    await closeAll();
  });

  for (const format of ['html', 'markdown', 'json'] as const) {
    it(`writes in ${format} what the command line writes`, async () => {
      const to = vscode.Uri.file(join(folder, `inventory.${format}`));
      assert.equal(await vscode.commands.executeCommand<string | null>('responsibleUse.exportReport', { format, to: to.toString() }), to.toString());
      const [root] = vscode.workspace.workspaceFolders ?? [];
      const extension = vscode.extensions.getExtension(extensionId);
      assert.ok(root && extension);
      const { stdout } = await promisify(execFile)(process.execPath, [join(extension.extensionPath, 'dist', 'cli.js'), 'inventory', '--format', format, '--quiet'], { cwd: root.uri.fsPath, maxBuffer: 64 * 1024 * 1024 });
      assert.equal(await readFile(to.fsPath, 'utf8'), stdout);
    });
  }

  it('writes nothing where the form is none', async () => {
    const to = vscode.Uri.file(join(folder, 'inventory.pdf'));
    assert.equal(await vscode.commands.executeCommand('responsibleUse.exportReport', { format: 'pdf', to: to.toString() }), undefined);
    await assert.rejects(readFile(to.fsPath));
  });
});
