import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsWhen, firstCheckLimit, has, openSample } from './workbench.js';

describe('a workspace that is not trusted', () => {
  afterEach(closeAll);

  it('is checked all the same, since none of its code runs', async function () {
    this.timeout(firstCheckLimit);
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openSample('avatar.ts');
    await diagnosticsWhen(document.uri, has('missing-human-review'));
  });
});
