import assert from 'node:assert/strict';
import { editedText, type TextEdit } from '../../src/engine.js';
import { notebookJson } from '../support/notebooks.js';

/** An edit on one line. */
const edit = (line: number, from: number, to: number, newText: string, cell?: number): TextEdit => ({
  path: '/a', range: { start: { line, character: from }, end: { line, character: to } }, newText, ...(cell === undefined ? {} : { cell }),
});

describe('engine: text with edits', () => {
  it('takes edits in any order, those at one place in their own', () => {
    assert.equal(editedText('/a.ts', 'one\ntwo\n', [edit(1, 0, 3, '2'), edit(0, 3, 3, 'a'), edit(0, 3, 3, 'b'), edit(0, 0, 0, '>')]), '>oneab\n2\n');
  });

  it('gives what is put in the line end that stands around it', () => {
    const added = 'x\ny\r\n';
    assert.equal(editedText('/a.ts', 'one\r\ntwo\r\n', [edit(1, 0, 0, added)]), 'one\r\nx\r\ny\r\ntwo\r\n');
    assert.equal(editedText('/a.ts', 'one\r\ntwo\nthree', [edit(0, 0, 0, added), edit(2, 0, 0, added)]), 'x\r\ny\r\none\r\ntwo\nx\ny\nthree');
    assert.equal(editedText('/a.ts', 'one\rtwo', [edit(1, 3, 3, added)]), 'one\rtwox\ry\r');
    assert.equal(editedText('/a.ts', 'one', [edit(0, 3, 3, added)]), 'onex\ny\n');
  });

  it('refuses edits that overlap, and places that are not there', () => {
    assert.equal(editedText('/a.ts', 'one two', [edit(0, 0, 4, ''), edit(0, 3, 7, '')]), null);
    assert.equal(editedText('/a.ts', 'one two', [edit(0, 0, 9, '')]), null);
    assert.equal(editedText('/a.ts', 'one two', [edit(1, 0, 0, '')]), null);
  });

  it('changes cells of a notebook in the JSON of its file', () => {
    const before = notebookJson(['a = 1\r\nb = 2', 'c = "é"']);
    assert.equal(editedText('/a.ipynb', before, [edit(1, 0, 0, 'x\n', 0), edit(0, 4, 7, "'é'", 1)]), notebookJson(['a = 1\r\nx\r\nb = 2', "c = 'é'"]));
    assert.equal(editedText('/a.ipynb', before, [edit(0, 0, 0, 'x', 7)]), null, 'there is no such cell');
    assert.equal(editedText('/a.ipynb', before, [edit(0, 0, 0, 'x')]), null, 'the cell is not named');
    assert.equal(editedText('/a.ipynb', 'no notebook', [edit(0, 0, 0, 'x', 0)]), null);
  });
});
