import assert from 'node:assert/strict';
import { NotebookCellKind } from 'vscode-languageserver-protocol/node';
import { notebookFile } from '../../src/analysis/notebooks/notebook-file.js';
import { notebookJson } from '../../src/server/notebook-json.js';

const kernelspec = { language: 'C#', name: '.net-csharp' };

/** Language and text of the program that the engine makes of an open notebook. */
function program(metadata: object | undefined, ...cells: readonly { readonly languageId: string; readonly text: string; readonly metadata?: object; readonly kind?: NotebookCellKind }[]): readonly [string | null, string] {
  const { language, program } = notebookFile(notebookJson({ metadata, cells: cells.map((cell) => ({ kind: NotebookCellKind.Code, metadata: undefined, ...cell })) }));
  return [language, program.text];
}

describe('server: the text of an open notebook', () => {
  for (const [name, metadata] of [
    ['as it is', { kernelspec }],
    ['one level deep', { metadata: { kernelspec }, nbformat: 4 }],
    ['two levels deep', { custom: { metadata: { kernelspec } } }],
  ] as const) {
    it(`takes the kernel from the file's metadata ${name}`, () => {
      assert.deepEqual(program(metadata, { languageId: 'polyglot-notebook', text: 'a();' }), ['csharp', 'a();']);
    });
  }

  it('takes the language of a cell from its document', () => {
    assert.deepEqual(program(undefined, { languageId: 'python', text: 'a' }, { languageId: 'sql', text: 'b' }, { languageId: 'python', text: 'c' }), ['python', 'a\nc']);
    assert.deepEqual(program(undefined, { languageId: 'typescript', text: 'a;' }), ['typescript', 'a;']);
  });

  it('takes the kernel of a polyglot cell from its metadata', () => {
    const cell = (kernelName: string, text: string) => ({ languageId: 'polyglot-notebook', text, metadata: { metadata: { polyglot_notebook: { kernelName } } } });
    assert.deepEqual(program({ kernelspec }, cell('csharp', 'a();'), cell('pwsh', 'b'), cell('csharp', 'c();')), ['csharp', 'a();\nc();']);
  });

  it('holds no text of cells that are none of code', () => {
    assert.deepEqual(program({ kernelspec }, { languageId: 'markdown', text: '# T', kind: NotebookCellKind.Markup }, { languageId: 'csharp', text: 'a();' }), ['csharp', 'a();']);
  });

  it('is the same for metadata that says nothing about languages', () => {
    const text = (metadata: object) => notebookJson({ metadata, cells: [{ kind: NotebookCellKind.Code, metadata, languageId: 'python', text: 'a' }] });
    assert.equal(text({ metadata: { execution: 1 }, execution_count: 1 }), text({ metadata: { execution: 2 }, collapsed: true }));
  });
});
