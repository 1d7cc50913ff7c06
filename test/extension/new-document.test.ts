import assert from 'node:assert/strict';
import { said } from '../support/vscode/index.js';
import { showNewDocument } from '../../src/extension/new-document.js';

/** Text that the editor shows after it was asked for some text, and came up with another. */
async function shown(content: string, leftOver?: string): Promise<string> {
  said.leftOver = leftOver;
  const { document } = await showNewDocument({ language: 'java', content }, { preview: false });
  return document.getText();
}

describe('a new document', () => {
  afterEach(() => said.forget());

  it('has the text that was asked for', async () => {
    assert.equal(await shown('class New {}\n'), 'class New {}\n');
    assert.equal(said.documents.length, 1);
  });

  it('has nothing of the text of an earlier one of the same name', async () => {
    assert.equal(await shown('class New {}\n', 'using System;\nclass Old { }\n'), 'class New {}\n');
    assert.equal(await shown('', 'secret\nlines'), '');
    assert.equal(await shown('class New {}', ''), 'class New {}');
  });

  it('is left alone where it is the right one, whatever ends its lines', async () => {
    assert.equal(await shown('class New {\n}\n', 'class New {\r\n}\r\n'), 'class New {\r\n}\r\n');
  });
});
