import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { isAddressPath, pathOfDocument, pathOfFileUri, pathOfNotebook, pathOfUri, untitledName, uriOfPath } from '../../src/server/uris.js';

const addresses = [
  'vscode-vfs://github/owner/name/src/app.ts',
  'vscode-remote://127.0.0.1:40433/code/sample/src/app.ts',
  'vscode-remote://wsl%2Bubuntu/home/me/app.py',
  'memfs:/app.ts',
  'vscode-vfs://github%2B7b2276223a317d/owner/name/a%20b/%C3%A4%23%3F%25.cs',
  'vscode-vfs://host/src/app.ts?ref%3Dmain',
  'vscode-vfs://host/src/app.ts#part',
  'vscode-vfs://host/a%26b/c%2Bd/%3D.java',
  'custom:app.go',
  'vscode-vfs://host/a%5Cb/app.ts',
  'vscode-vfs://host/C%3A/app.ts',
];

describe('addresses without a disk behind them', () => {
  for (const address of addresses) {
    it(`come back from their path: ${address}`, () => {
      const path = pathOfUri(address, true);
      assert.ok(path !== null && path.startsWith('/'));
      assert.ok(isAddressPath(path));
      assert.equal(uriOfPath(path), URI.parse(address).toString());
    });
  }

  it('have different paths where they differ in anything', () => {
    const all = [...addresses, 'vscode-vfs://github/owner/name/src/app.ts?x', 'vscode-vfs://other/owner/name/src/app.ts', 'vscode-vfs2://github/owner/name/src/app.ts', 'custom:/app.go'];
    assert.equal(new Set(all.map((address) => pathOfUri(address, true))).size, all.length);
  });

  it('keep their folders: a file lies below its workspace folder', () => {
    for (const folder of ['vscode-vfs://github/owner/name', 'vscode-vfs://github/owner/name/', 'memfs:/']) {
      const root = pathOfUri(folder, true);
      const file = pathOfUri(`${folder.replace(/\/$/, '')}/src/app.ts`, true);
      assert.equal(file, `${String(root)}/src/app.ts`);
    }
  });

  it('are nobody’s where the client reads no files', () => {
    assert.equal(pathOfUri('vscode-vfs://github/owner/name/src/app.ts', false), null);
    assert.equal(pathOfDocument('vscode-vfs://github/owner/name/src/app.ts', 'typescript'), null);
    assert.equal(pathOfNotebook('vscode-vfs://github/owner/name/a.ipynb'), null);
  });

  it('count for documents and notebooks where it does', () => {
    assert.ok(pathOfDocument('vscode-vfs://github/owner/name/src/app.ts', 'typescript', true)?.endsWith('/src/app.ts'));
    assert.ok(pathOfNotebook('vscode-vfs://github/owner/name/a.ipynb', true)?.endsWith('/a.ipynb'));
    assert.equal(pathOfNotebook('vscode-vfs://github/owner/name/a.ts', true), null);
  });

  for (const scheme of ['git', 'output', 'vscode-notebook-cell', 'vscode-chat-code-block', 'responsible-use', 'https']) {
    it(`are silent for ${scheme}`, () => assert.equal(pathOfUri(`${scheme}://host/src/app.ts`, true), null));
  }
});

describe('addresses of files', () => {
  it('are their paths on the disk, with or without a client that reads files', () => {
    for (const readsFiles of [true, false]) assert.equal(pathOfUri('file:///code/a%20b/app.ts', readsFiles), '/code/a b/app.ts');
    assert.equal(uriOfPath('/code/a b/app.ts'), 'file:///code/a%20b/app.ts');
  });

  it('have drive letters in lower case', () => {
    assert.equal(pathOfFileUri('file:///C%3A/code/app.ts'), 'c:/code/app.ts');
    assert.equal(uriOfPath('c:/code/app.ts'), 'file:///c%3A/code/app.ts');
  });
});

describe('documents that were never saved', () => {
  it('have a path by their name and language, and that name again', () => {
    const path = pathOfDocument('untitled:Untitled-1', 'csharp', true);
    assert.ok(path !== null && path.endsWith('/Untitled-1.cs'));
    assert.equal(isAddressPath(path), false);
    assert.equal(untitledName(path), 'Untitled-1');
    assert.equal(untitledName('/code/app.ts'), null);
  });
});
