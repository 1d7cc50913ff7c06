import assert from 'node:assert/strict';
import { sourceFile, type SourceFile } from '../../src/analysis/calls/project.js';
import { notebookFile } from '../../src/analysis/notebooks/notebook-file.js';
import type { Program } from '../../src/analysis/program/model.js';
import { NotebookFilePlaces, placesOf } from '../../src/engine/places.js';
import type { Position, Range } from '../../src/engine.js';
import { markdown, notebookJson } from '../support/notebooks.js';

const nothing: Program = { language: 'python', body: [], imports: [], exports: [], variables: [], namespace: null, comments: [], problems: [] };
const range = (line: number, character: number, endLine = line, endCharacter = character): Range => ({ start: { line, character }, end: { line: endLine, character: endCharacter } });

/** Cells 1, 3 and 4 of a notebook, `ab⏎cd` and `%%time⏎x(` and `    y`; line breaks of the second cell are those of Windows. */
const json = notebookJson([markdown('# T'), 'ab\ncd', markdown('# T'), '%%time\r\nx(', '    y']);

function study(): SourceFile {
  const { program } = notebookFile(json);
  return sourceFile('/a.ipynb', program.text, nothing, program.cells);
}

const at = (word: string): number => study().text.indexOf(word);

describe('places in a notebook', () => {
  it('are lines and characters of a cell', () => {
    const places = placesOf(study());
    assert.deepEqual(places.range({ start: at('b'), end: at('b') + 1 }), { range: range(0, 1, 0, 2), cell: 1 });
    assert.deepEqual(places.range({ start: at('cd'), end: at('cd') + 2 }), { range: range(1, 0, 1, 2), cell: 1 });
    assert.deepEqual(places.range({ start: at('x('), end: at('x(') + 1 }), { range: range(1, 0, 1, 1), cell: 3 });
    assert.deepEqual(places.range({ start: at('y'), end: at('y') + 1 }), { range: range(0, 4, 0, 5), cell: 4 });
  });

  it('do not leave the cell that they begin in', () => {
    const places = placesOf(study());
    assert.deepEqual(places.range({ start: at('cd'), end: at('y') }), { range: range(1, 0, 1, 2), cell: 1 });
    assert.deepEqual(places.range({ start: at('x(') + 3, end: at('x(') + 4 }), { range: range(1, 2), cell: 3 }, 'what stands between cells is no text of theirs');
  });

  it('lead back to the text', () => {
    const places = placesOf(study());
    for (const word of ['ab', 'cd', 'x(', 'y']) {
      const { range: { start }, cell } = places.range({ start: at(word), end: at(word) });
      assert.equal(places.offset({ ...start, ...(cell === undefined ? {} : { cell }) }), at(word), word);
    }
    for (const position of [{ line: 0, character: 0 }, { line: 0, character: 0, cell: 0 }, { line: 0, character: 0, cell: 9 }]) assert.equal(places.offset(position), null);
  });

  /** What an edit makes of its cell. */
  function edited(offset: number, end: number, text: string): { readonly cell: number | undefined; readonly text: string; readonly cursor: Position } {
    const places = placesOf(study());
    const span = { start: offset, end };
    const { cell, range: { start: from, end: to }, newText } = places.edit(span, text);
    const source = { 1: 'ab\ncd', 3: '%%time\r\nx(', 4: '    y' }[cell ?? 0] ?? '';
    const lines = source.split(/\r\n|\n/);
    const before = [...lines.slice(0, from.line), lines[from.line]?.slice(0, from.character)].join('\n');
    const after = [lines[to.line]?.slice(to.character), ...lines.slice(to.line + 1)].join('\n');
    const cursor = places.afterEdit(span, text, text.length);
    assert.equal(cursor.cell, cell);
    return { cell, text: before + newText + after, cursor: cursor.position };
  }

  it('are edited inside the cell', () => {
    assert.deepEqual(edited(at('cd'), at('cd') + 1, 'CC'), { cell: 1, text: 'ab\nCCd', cursor: { line: 1, character: 2 } });
    assert.deepEqual(edited(at('y'), at('y'), '# z\n    '), { cell: 4, text: '    # z\n    y', cursor: { line: 1, character: 4 } });
  });

  it('are edited below the magics that stay first', () => {
    assert.deepEqual(edited(at('%%time'), at('%%time'), 'import os\n'), { cell: 3, text: '%%time\nimport os\nx(', cursor: { line: 2, character: 0 } });
  });

  it('are edited on a line of their own behind the last line', () => {
    assert.deepEqual(edited(at('cd') + 3, at('cd') + 3, 'z'), { cell: 3, text: '%%time\nzx(', cursor: { line: 1, character: 1 } }, 'one line break stands between plain cells');
    assert.deepEqual(edited(at('x(') + 3, at('x(') + 3, 'z\n'), { cell: 3, text: '%%time\nx(\nz\n', cursor: { line: 3, character: 0 } });
  });

  it('are nowhere in a notebook without code', () => {
    const { program } = notebookFile(notebookJson([markdown('x')]));
    const places = placesOf(sourceFile('/b.ipynb', program.text, nothing, program.cells));
    assert.deepEqual(places.range({ start: 0, end: 0 }), { range: range(0, 0) });
    assert.deepEqual(places.afterEdit({ start: 0, end: 0 }, 'x', 1), { position: { line: 0, character: 0 } });
  });
});

describe('places of cells in the lines of the file', () => {
  it('are those of the same text', () => {
    const lines = json.split('\n');
    const places = new NotebookFilePlaces(json);
    const text = ({ start, end }: Range): string => (start.line === end.line ? (lines[start.line]?.slice(start.character, end.character) ?? '') : `${String(start.line)}-${String(end.line)}`);
    assert.equal(text(places.range({ range: range(1, 0, 1, 2), cell: 1 })), 'cd');
    assert.equal(text(places.range({ range: range(0, 4, 0, 5), cell: 4 })), 'y');
    assert.equal(text(places.range({ range: range(1, 0, 1, 2), cell: 3 })), 'x(');
    const both = places.range({ range: range(0, 0, 1, 2), cell: 1 });
    assert.equal(both.end.line, both.start.line + 1);
    assert.deepEqual(places.range({ range: range(0, 0), cell: 9 }), range(0, 0));
  });
});
