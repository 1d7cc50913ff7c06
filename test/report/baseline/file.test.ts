import assert from 'node:assert/strict';
import { readBaseline } from '../../../src/report/baseline/read.js';
import { baselineText } from '../../../src/report/baseline/write.js';
import { baseline, entry } from './examples.js';

const three = baseline([entry({ path: 'src/b.ts' }), entry({ owner: null, operation: null }), entry({ fingerprint: '00000000000000bb', reason: 'said "so"\nin two lines' })]);

describe('baseline: the file', () => {
  it('is sorted and has one line for each entry', () => {
    const line = (fingerprint: string, path: string, rest: string): string => `    { "fingerprint": "${fingerprint}", "rule": "hardcoded-key", "path": "${path}", ${rest}, "until": "2027-11-22", "addedOn": "2026-11-21" }`;
    const known = '"reason": "present when the baseline was written"';
    const operation = '"operation": "content-safety/analyze-text"';
    assert.equal(baselineText(three), [
      '{',
      '  "schemaVersion": 1,',
      '  "kind": "baseline",',
      '  "tool": { "name": "responsible-use", "version": "1.2.3" },',
      '  "writtenOn": "2026-11-21",',
      '  "entries": [',
      `${line('00000000000000aa', 'src/a.ts', `"operation": null, ${known}, "owner": null`)},`,
      `${line('00000000000000bb', 'src/a.ts', `${operation}, "reason": "said \\"so\\"\\nin two lines", "owner": "ana"`)},`,
      line('00000000000000aa', 'src/b.ts', `${operation}, ${known}, "owner": "ana"`),
      '  ]',
      '}',
      '',
    ].join('\n'));
  });

  it('is the same whatever the order of the entries', () => assert.equal(baselineText({ ...three, entries: [...three.entries].reverse() }), baselineText(three)));

  it('writes characters that nobody sees as escapes', () => {
    const text = baselineText(baseline([entry({ path: 'src/\u202ea\u200b.ts' })]));
    assert.match(text, /"src\/\\u202ea\\u200b\.ts"/);
    assert.equal(readBaseline(text).problems, undefined);
    assert.deepEqual((JSON.parse(text) as { entries: { path: string }[] }).entries[0]?.path, 'src/\u202ea\u200b.ts');
  });

  it('reads what it wrote, and where the rules stand', () => {
    for (const one of [three, baseline([])]) {
      const read = readBaseline(baselineText(one));
      assert.ok(!read.problems);
      assert.deepEqual(new Set(read.baseline.entries), new Set(one.entries));
      assert.deepEqual({ ...read.baseline, entries: [] }, { ...one, entries: [] });
      assert.equal(baselineText(read.baseline), baselineText(one));
      read.baseline.entries.forEach((each, index) => { assert.deepEqual(read.ruleAt(each), { line: 7 + index, column: 50 }); });
    }
  });

  it('reads any layout, with a byte order mark and Windows line ends', () => {
    const text = `\ufeff${JSON.stringify(JSON.parse(baselineText(three)), null, 4).replaceAll('\n', '\r\n')}`;
    const read = readBaseline(text);
    assert.ok(!read.problems);
    assert.equal(baselineText(read.baseline), baselineText(three));
  });

  it('takes the same fingerprint for two files', () => assert.equal(readBaseline(baselineText(baseline([entry(), entry({ path: 'other/src/a.ts' })]))).problems, undefined));
});

describe('baseline: a file that cannot be read as meant', () => {
  const good = baselineText(baseline([entry()]));
  const changed = (from: string, to: string): string => {
    assert.ok(good.includes(from), from);
    return good.replace(from, to);
  };
  /** The text, and what is said: line and column, what the text has there, message. */
  const table: readonly (readonly [name: string, text: string, ...said: readonly (readonly [line: number, there: string, message: string])[]])[] = [
    ['empty', '', [1, '', 'The file is empty.']],
    ['no JSON', 'entries: none', [1, 'entries', 'This is no JSON.']],
    ['cut off', good.slice(0, good.indexOf('  ]')), [8, '', 'A closing bracket is missing here.']],
    ['two values', `${good}{}`, [10, '{}', 'The file goes on after its end.']],
    ['a comment', changed('"entries": [', '"entries": [ // known'), [6, '// known', 'Comments are not kept in a baseline, so there can be none. "reason" has room for words.']],
    ['a comma at the end', changed(' }\n  ]', ' },\n  ]'), [8, ']', 'A value is expected here.']],
    ['nested too deep', '['.repeat(100_000), [1, '[', 'The file is nested more than 50 levels deep.']],
    ['a list', '[]', [1, '[]', 'A baseline is an object in braces.']],
    ['another report', '{ "schemaVersion": 1, "kind": "inventory" }', [1, '"inventory"', 'This is no baseline: "kind" has to be "baseline".']],
    ['the report of a scan', '{\n  "schemaVersion": 1,\n  "findings": []\n}', [1, '{', 'This is no baseline: "kind" has to be "baseline".']],
    ['a later version', changed('"schemaVersion": 1', '"schemaVersion": 2'), [2, '2,', '"schemaVersion" 2 is not known: this version reads 1. A newer version may have written the file.']],
    ['a version in quotes', changed('"schemaVersion": 1', '"schemaVersion": "1"'), [2, '"1"', '"schemaVersion" has to be 1.']],
    ['no version', changed('  "schemaVersion": 1,\n', ''), [1, '{', '"schemaVersion" has to be 1.']],
    ['no entries', '{\n  "schemaVersion": 1, "kind": "baseline",\n  "tool": { "name": "a", "version": "1" }, "writtenOn": "2026-11-21"\n}', [1, '{', 'The baseline lacks the key "entries".']],
    ['entries that are no list', changed('"entries": [', '"entries": {}, "x": ['), [6, '"x"', 'There is no key "x" here. Known are schemaVersion, kind, tool, writtenOn, entries.'], [6, '{}', '"entries" has to be a list.']],
    ['an entry that is no object', changed('"entries": [', '"entries": [ 7,'), [6, '7', 'An entry has to be an object in braces.']],
    ['an unknown key', changed('"owner"', '"ownr": "x", "owner"'), [7, '"ownr"', 'There is no key "ownr" here. The closest is "owner".']],
    ['an unknown key that looks like a secret', changed('"owner"', '"k3yAbC99": "x", "owner"'), [7, '"k3y', 'There is no key like this here. Known are fingerprint, rule, path, operation, reason, owner, until, addedOn.']],
    ['a key that stands twice', changed('"owner"', '"rule": "x", "owner"'), [7, '"rule": "x"', 'The key "rule" stands twice.']],
    ['a missing key', changed('"rule": "hardcoded-key", ', ''), [7, '{', 'An entry lacks the key "rule".']],
    ['a fingerprint that is a number', changed('"00000000000000aa"', '17'), [7, '17', '"fingerprint" has to be a text.']],
    ['an empty path', changed('"src/a.ts"', '" "'), [7, '" "', '"path" is empty.']],
    ['an operation that is a list', changed('"content-safety/analyze-text"', '[]'), [7, '[]', '"operation" has to be a text or null.']],
    ['no reason', changed('"present when the baseline was written"', '"TODO"'), [7, '"TODO"', '"reason" says nothing a person can follow up.']],
    ['an owner that only holds a place', changed('"ana"', '"owner"'), [7, '"owner",', '"owner" says nothing a person can follow up.']],
    ['an owner that is true', changed('"ana"', 'true'), [7, 'true', '"owner" has to be a text, or null where nobody answers for it.']],
    ['an end that is no day', changed('"2027-11-22"', '"2027-02-30"'), [7, '"2027-02-30"', '"until" has to be a day as in "2027-03-31".']],
    ['no end', changed('"until": "2027-11-22"', '"until": null'), [7, 'null', '"until" has to be a day as in "2027-03-31".']],
    ['a day of writing that is none', changed('"writtenOn": "2026-11-21"', '"writtenOn": "soon"'), [5, '"soon"', '"writtenOn" has to be a day as in "2027-03-31".']],
    ['a tool without a version', changed(', "version": "1.2.3"', ''), [4, '{', '"tool" lacks the key "version".']],
    ['several mistakes', changed('"ana"', '7').replace('"src/a.ts"', 'null'), [7, 'null', '"path" has to be a text.'], [7, '7', '"owner" has to be a text, or null where nobody answers for it.']],
    ['a fingerprint that stands twice for a file', baselineText(baseline([entry(), entry({ path: 'src\\a.ts', reason: 'again' })])), [8, '"00000000000000aa"', 'This fingerprint stands twice for the same file, so two entries decide about one finding.']],
  ];
  for (const [name, text, ...said] of table) {
    it(name, () => {
      const { problems = [] } = readBaseline(text);
      assert.deepEqual(problems.map(({ message }) => message), said.map(([,, message]) => message));
      problems.forEach(({ line, column }, index) => {
        const [expectedLine, there] = said[index] ?? [0, ''];
        assert.equal(line, expectedLine);
        const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1);
        assert.ok(there === '' ? rest === '' : rest.startsWith(there), `${String(line)}:${String(column)}: ${rest.slice(0, 30)}`);
      });
    });
  }

  it('is refused with the first mistakes, not with thousands', () => {
    const { problems } = readBaseline(baselineText(baseline(Array.from({ length: 500 }, () => entry({ until: 'soon' })))));
    assert.equal(problems?.length, 20);
  });

  it('says nothing of what it holds', () => {
    for (const key of ['reason', 'owner', 'until', 'path', 'fingerprint', 'operation']) {
      const secret = JSON.stringify({ ...JSON.parse(good) as object, entries: [{ ...entry(), [key]: { sk: 'sk-1234567890abcdef' } }] });
      const { problems = [] } = readBaseline(secret);
      assert.equal(problems.length, 1);
      assert.doesNotMatch(JSON.stringify(problems), /1234567890/);
    }
  });
});
