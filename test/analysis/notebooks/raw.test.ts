import assert from 'node:assert/strict';
import { applyRawEdits, rawEdits, type CellEdit } from '../../../src/analysis/notebooks/raw-edits.js';
import { RawPlaces } from '../../../src/analysis/notebooks/raw-places.js';
import { readNotebook } from '../../../src/analysis/notebooks/read-notebook.js';
import { markdown, notebookJson } from '../../support/notebooks.js';

const sources = (json: string): readonly string[] => (readNotebook(json).notebook?.cells ?? []).map(({ source }) => source);

describe('places of cells in the file', () => {
  const source = 'name = "Zoë"\n\tprint(name)\npath = "c:\\\\x"  # 𝄞\nlast';
  for (const [name, json] of [
    ['a list of lines', notebookJson([markdown('x'), source])],
    ['one text', notebookJson([markdown('x'), source], { asText: true })],
    ['escaped characters', notebookJson([markdown('x'), source]).replace('ë', '\\u00eb').replace('𝄞', '\\ud834\\udd1e')],
  ] as const) {
    it(`are those of the same characters: ${name}`, () => {
      const places = new RawPlaces(json);
      assert.equal(places.source(1), source);
      for (const [offset, character] of [...source.split('').entries()]) {
        const at = places.offset(1, offset);
        assert.ok(at !== null);
        const rest = json.slice(at);
        const escape = /^\\u[0-9a-f]{4}|^\\./.exec(rest)?.[0];
        assert.equal(escape === undefined ? rest[0] : JSON.parse(`"${escape}"`), character, `at ${String(offset)}`);
      }
      const end = places.offset(1, source.length);
      assert.equal(json[end ?? -1], '"');
    });
  }

  it('are none where there is no cell or no text', () => {
    const places = new RawPlaces(notebookJson([{ source: '' }]));
    assert.equal(places.offset(0, 0), null);
    assert.equal(places.offset(7, 0), null);
    assert.equal(places.source(7), null);
    assert.equal(new RawPlaces('nothing').offset(0, 0), null);
  });
});

/** Makes edits in the file and checks that nothing but the cells' sources changed, and those as asked for. */
function edited(json: string, edits: readonly CellEdit[]): string {
  const raw = rawEdits(json, edits);
  assert.ok(raw);
  const result = applyRawEdits(json, raw);
  const expected = sources(json).map((source, cell) =>
    edits
      .filter((edit) => edit.cell === cell)
      .sort((a, b) => a.span.start - b.span.start)
      .reduceRight((text, { span, text: added }) => text.slice(0, span.start) + added + text.slice(span.end), source),
  );
  assert.deepEqual(sources(result), expected);
  return result;
}

/** Lines that differ: gone ones with `-`, new ones with `+`. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [...old.slice(start, old.length - end).map((line) => `-${line.trim()}`), ...now.slice(start, now.length - end).map((line) => `+${line.trim()}`)];
}

const edit = (cell: number, start: number, end: number, text: string): CellEdit => ({ cell, span: { start, end }, text });

describe('edits of cells in the file', () => {
  const json = notebookJson([markdown('# T'), 'import os\nkey = "abc"\nprint(key)']);

  const cases: readonly (readonly [name: string, edits: readonly CellEdit[], lines: readonly string[]])[] = [
    ['a word in a line', [edit(1, 16, 21, 'os.environ["KEY"]')], ['-"key = \\"abc\\"\\n",', '+"key = os.environ[\\"KEY\\"]\\n",']],
    ['a line put in', [edit(1, 10, 10, '# note\n')], ['+"# note\\n",']],
    ['lines put in at the start', [edit(1, 0, 0, 'a\nb\n')], ['+"a\\n",', '+"b\\n",']],
    ['lines put in at the end', [edit(1, 32, 32, '\nx\ny')], ['-"print(key)"', '+"print(key)\\n",', '+"x\\n",', '+"y"']],
    ['a line taken out', [edit(1, 10, 22, '')], ['-"key = \\"abc\\"\\n",']],
    ['the last line taken out', [edit(1, 22, 32, '')], ['-"key = \\"abc\\"\\n",', '-"print(key)"', '+"key = \\"abc\\"\\n"']],
    ['lines joined', [edit(1, 9, 10, '; ')], ['-"import os\\n",', '-"key = \\"abc\\"\\n",', '+"import os; key = \\"abc\\"\\n",']],
    ['everything taken out', [edit(1, 0, 32, '')], ['-"import os\\n",', '-"key = \\"abc\\"\\n",', '-"print(key)"', '+""']],
    ['several in one line', [edit(1, 10, 13, 'k'), edit(1, 16, 21, '1')], ['-"key = \\"abc\\"\\n",', '+"k = 1\\n",']],
    ['several in several lines', [edit(1, 28, 31, 'k'), edit(1, 10, 13, 'k')], ['-"key = \\"abc\\"\\n",', '-"print(key)"', '+"k = \\"abc\\"\\n",', '+"print(k)"']],
    ['two at one place', [edit(1, 10, 10, 'a\n'), edit(1, 10, 10, 'b\n')], ['+"a\\n",', '+"b\\n",']],
    ['two cells', [edit(1, 0, 6, 'IMPORT'), edit(0, 2, 3, 'U')], ['-"# T"', '+"# U"']],
  ];
  for (const [name, edits, lines] of cases) {
    it(name, () => {
      const changed = changedLines(json, edited(json, edits));
      assert.deepEqual(name === 'two cells' ? changed.slice(0, 1).concat(changed.find((line) => line.startsWith('+')) ?? '') : changed, lines);
    });
  }

  it('keeps indentation and line breaks of the file', () => {
    const windows = notebookJson(['a = 1\nb = 2'], { indent: 4 }).replaceAll('\n', '\r\n');
    assert.equal(edited(windows, [edit(0, 6, 6, 'x = 3\n')]), notebookJson(['a = 1\nx = 3\nb = 2'], { indent: 4 }).replaceAll('\n', '\r\n'));
  });

  it('keeps a source that is one text', () => {
    const text = notebookJson(['a = 1\nb = 2'], { asText: true });
    assert.equal(edited(text, [edit(0, 6, 6, '"x"\n')]), notebookJson(['a = 1\n"x"\nb = 2'], { asText: true }));
  });

  it('keeps a file without line breaks', () => {
    const line = '{"cells":[{"cell_type":"code","source":["a\\n","b"]}]}';
    assert.equal(edited(line, [edit(0, 2, 2, 'x\n')]), '{"cells":[{"cell_type":"code","source":["a\\n","x\\n","b"]}]}');
  });

  it('takes the place of one line by several with the break that stands before it', () => {
    const one = notebookJson(['a = 1']);
    assert.equal(edited(one, [edit(0, 5, 5, '\nb')]), notebookJson(['a = 1\nb']));
  });

  it('writes the first lines of an empty list', () => {
    assert.equal(edited('{"cells":[{"cell_type":"code","source":[]}]}', [edit(0, 0, 0, 'a\nb')]), '{"cells":[{"cell_type":"code","source":["a\\n", "b"]}]}');
  });

  it('escapes characters as the file does', () => {
    const escapes = notebookJson(['a = "\u00e4"\nb']).replace('\u00e4', '\\u00e4');
    assert.deepEqual(changedLines(escapes, edited(escapes, [edit(0, 5, 5, '\u00fc')])), ['-"a = \\"\\u00e4\\"\\n",', '+"a = \\"\\u00fc\\u00e4\\"\\n",']);
    const plain = notebookJson(['a = "\u00e4"\nb']);
    assert.deepEqual(changedLines(plain, edited(plain, [edit(0, 5, 5, '\u00fc')])), ['-"a = \\"\u00e4\\"\\n",', '+"a = \\"\u00fc\u00e4\\"\\n",']);
  });

  it('leaves the escapes of what it does not change', () => {
    const odd = notebookJson(['a = "/"\nb']).replace('\\"/\\"', '\\u0022\\/\\"');
    assert.deepEqual(changedLines(odd, edited(odd, [edit(0, 0, 1, 'x')])), ['-"a = \\u0022\\/\\"\\n",', '+"x = \\u0022\\/\\"\\n",']);
  });

  it('is refused where the text is no notebook or lacks the cell', () => {
    assert.equal(rawEdits('{', [edit(0, 0, 0, 'x')]), null);
    assert.equal(rawEdits(json, [edit(9, 0, 0, 'x')]), null);
    assert.equal(rawEdits('{"cells":[{}]}', [edit(0, 0, 0, 'x')]), null);
  });
});
