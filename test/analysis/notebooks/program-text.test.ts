import assert from 'node:assert/strict';
import { notebookFile } from '../../../src/analysis/notebooks/notebook-file.js';
import { markdown, notebookJson } from '../../support/notebooks.js';

const polyglot = (kernelName: string, source: string) => ({ source, metadata: { polyglot_notebook: { kernelName } } });
const csharpKernel = { kernelspec: { language: 'C#', name: '.net-csharp' } };

describe('a notebook as one program', () => {
  it('joins the code cells in order and leaves the others out', () => {
    const { program } = notebookFile(notebookJson(['a = 1', markdown('# T'), '%%bash\nls', 'b = 2\n', { source: 'x', type: 'raw' }, 'c = 3']));
    assert.equal(program.text, 'a = 1\nb = 2\n\nc = 3');
    assert.deepEqual(program.cells.cells, [
      { cell: 0, start: 0, end: 5, codeStart: 0 },
      { cell: 3, start: 6, end: 12, codeStart: 6 },
      { cell: 5, start: 13, end: 18, codeStart: 13 },
    ]);
  });

  it('keeps offsets true where code stands beside the cells', () => {
    const { program } = notebookFile(notebookJson(['f(', '    a = 1', '!ls\nb']));
    assert.equal(program.code, 'f(\n)\nif 1:\n    a = 1\n0  \nb');
    assert.equal(program.text, 'f(\n\n\n\n\n\n\n\n\n    a = 1\n!ls\nb');
    assert.equal(program.code.length, program.text.length);
    assert.deepEqual(program.problems, [{ message: 'Brackets or a text are not closed', span: { start: 2, end: 2 } }]);
  });

  it('finds the cell of every offset', () => {
    const { cells, text } = notebookFile(notebookJson(['ab', markdown('x'), 'f(', 'cd'])).program;
    assert.deepEqual([...text, ''].map((_, offset) => cells.at(offset)?.cell), [0, 0, 0, 2, 2, 2, 2, 2, 3, 3, 3]);
    assert.equal(cells.cell(1), null);
    assert.equal(cells.cell(3)?.start, 8);
  });

  it('has another layout when a cell moves or is split, even where the text is the same', () => {
    const layout = (...cells: Parameters<typeof notebookJson>[0]): string => notebookFile(notebookJson(cells)).program.cells.layout;
    assert.equal(layout('a\nb'), layout('c\nd'));
    assert.notEqual(layout('a\nb'), layout('a', 'b'));
    assert.notEqual(layout('a', 'b'), layout('a', markdown('x'), 'b'));
  });

  it('takes the cells of the main language in a polyglot notebook', () => {
    const file = notebookFile(notebookJson([polyglot('csharp', 'var a = 1;'), polyglot('pwsh', 'ls'), polyglot('javascript', 'b()'), 'c();'], { metadata: csharpKernel }));
    assert.equal(file.language, 'csharp');
    assert.equal(file.program.text, 'var a = 1;\nc();');
  });

  it('takes the language that most cells share where the kernel is of none that programs are made of', () => {
    const file = notebookFile(notebookJson(['%%python\na', '%%javascript\nb', '%%python\nc', 'd'], { metadata: { kernelspec: { language: 'scala' } } }));
    assert.equal(file.language, 'python');
    assert.equal(file.program.text, '%%python\na\n%%python\nc');
  });

  it('keeps the text of another language for those who look for names in it', () => {
    const file = notebookFile(notebookJson(['library(x)', 'y <- 1'], { metadata: { kernelspec: { language: 'R' } } }));
    assert.equal(file.language, null);
    assert.equal(file.shownLanguage, 'R');
    assert.equal(file.program.text, 'library(x)\ny <- 1');
  });

  it('has a program without cells where there is no code', () => {
    const file = notebookFile(notebookJson([markdown('x')]));
    assert.equal(file.program.text, '');
    assert.equal(file.program.cells.at(0), null);
    assert.equal(file.language, 'python');
  });

  it('says why a text is no notebook, and keeps it', () => {
    const file = notebookFile('{"cells": [');
    assert.equal(file.reason, 'the notebook is not valid JSON: it ends in the middle (line 1)');
    assert.equal(file.program.text, '{"cells": [');
    assert.equal(file.language, null);
  });
});
