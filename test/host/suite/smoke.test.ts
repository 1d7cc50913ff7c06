import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('VS Code', () => {
  it('is at least the oldest version that the extension promises to run on', () => {
    const match = /^(\d+)\.(\d+)\.\d+/.exec(vscode.version);
    assert.ok(match, `not a version: ${vscode.version}`);
    const [major, minor] = [Number(match[1]), Number(match[2])];
    assert.ok(major > 1 || (major === 1 && minor >= 100), `too old: ${vscode.version}`);
  });

  it('has the sample workspace open', async () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    assert.deepEqual(folders.map(({ uri }) => uri.path.split('/').at(-1)), ['workspace']);
    const sources = await vscode.workspace.findFiles('src/**/*.ts');
    assert.ok(sources.length > 0, 'no source file was found in the sample workspace');
  });
});
