import assert from 'node:assert/strict';
import { parseDirectives } from '../../src/rules/directives.js';
import { closestWord } from '../../src/rules/spelling.js';
import { addDays, addMonths, isDate } from '../../src/rules/dates.js';

const today = '2026-11-21';
const knownRules = new Set(['missing-human-review', 'hardcoded-key']);

/** The directive of one line comment, or undefined. */
function parse(text: string): ReturnType<typeof parseDirectives>[number] | undefined {
  const comment = { text, span: { start: 2, end: 2 + text.length }, outer: { start: 0, end: 2 + text.length } };
  return parseDirectives([comment], today, { knownRules })[0];
}

const problems = (text: string): readonly string[] => (parse(text)?.problems ?? []).map(({ rule, message }) => `${rule}: ${message}`);

describe('directives', () => {
  for (const [text, kind] of [
    [' responsible-use: human-review queue="moderation queue" owner="trust-safety"', 'human-review'],
    [' responsible-use: input-limit max="10000 characters"', 'input-limit'],
    [' responsible-use: consent basis="signed form, see docs/consent.md"', 'consent'],
    [' responsible-use-disable-next-line missing-human-review -- appeal handled by case team (owner: ana) until 2027-03-31', 'disable-next-line'],
    [' responsible-use-disable-next-line missing-human-review, hardcoded-key -- two at once (owner: ana) until 2027-03-31', 'disable-next-line'],
  ] as const) {
    it(`counts:${text}`, () => {
      const directive = parse(text);
      assert.equal(directive?.kind, kind);
      assert.deepEqual(directive.problems, []);
    });
  }

  it('keeps reason, owner, date, rules and fields with their places', () => {
    const text = ' responsible-use-disable-next-line missing-human-review -- appeal (owner: ana) until 2027-03-31';
    const waiver = parse(text);
    assert.deepEqual([waiver?.reason, waiver?.owner, waiver?.until], ['appeal', 'ana', '2027-03-31']);
    const rule = waiver?.rules[0];
    assert.ok(rule && waiver.untilSpan);
    assert.equal(text.slice(rule.span.start - 2, rule.span.end - 2), 'missing-human-review');
    assert.equal(text.slice(waiver.untilSpan.start - 2, waiver.untilSpan.end - 2), '2027-03-31');
    const stated = ' responsible-use: human-review queue="a b" owner="c"';
    const field = parse(stated)?.fields[0];
    assert.ok(field);
    assert.deepEqual([field.key, field.value, stated.slice(field.keySpan.start - 2, field.keySpan.end - 2)], ['queue', 'a b', 'queue']);
  });

  for (const [text, expected] of [
    [' responsible-use: human-review queue="" owner=""', ['invalid-directive: human-review does not count until queue and owner say something a person can follow up.']],
    [' responsible-use: human-review queue="TODO" owner="ana"', ['invalid-directive: human-review does not count until queue says something a person can follow up.']],
    [' responsible-use: human-revew queue="a" owner="b"', ['invalid-directive: There is no directive "human-revew". Did you mean human-review?']],
    [' responsible-use-disable-line missing-human-review', ['invalid-directive: There is no directive responsible-use-disable-line. A waiver begins with responsible-use-disable-next-line.']],
    [' responsible-use human-review queue="a" owner="b"', ['invalid-directive: A colon is missing after responsible-use, so the comment states nothing.']],
    [' responsible-use-disable-next-line missing-human-review', ['waiver-incomplete: The waiver does not count until it has a reason, an owner and an end date: "-- reason (owner: name) until 2027-02-19".']],
    [' responsible-use-disable-next-line missing-human-review -- reason (owner: ana) until 2027-03-31', ['waiver-incomplete: The waiver does not count until it has a reason: "-- reason (owner: name) until 2027-02-19".']],
    [' responsible-use-disable-next-line missing-human-revew -- appeal (owner: ana) until 2027-03-31', ['invalid-directive: There is no rule "missing-human-revew", so the waiver does not count. Did you mean missing-human-review?']],
    [' responsible-use-disable-next-line -- appeal (owner: ana) until 2027-03-31', ['invalid-directive: The waiver names no rule, so it waives nothing.']],
    [' responsible-use-disable-next-line hardcoded-key -- rotation planned (owner: ana) until 2026-11-20', ['waiver-expired: The waiver ended on 2026-11-20 and no longer counts. Settle the finding, or decide again and set a new date.']],
    [' responsible-use-disable-next-line hardcoded-key -- rotation planned (owner: ana) until 2027-02-30', ['invalid-directive: "2027-02-30" is not a date, so the waiver does not count. Write it as 2027-02-19.']],
    [' responsible-use-disable-next-line hardcoded-key -- rotation planned (owner: ana) until 2028-11-21', ['invalid-directive: The end date 2028-11-21 lies more than 366 days ahead, so the waiver does not count. The latest date today is 2027-11-22.']],
  ] as const) {
    it(`does not count:${text}`, () => {
      assert.deepEqual(problems(text), expected);
    });
  }

  it('a waiver counts on its last day', () => {
    assert.deepEqual(problems(' responsible-use-disable-next-line hardcoded-key -- rotation planned (owner: ana) until 2026-11-21'), []);
  });

  for (const text of [' see responsible-use: human-review in the manual', ' responsible-use is a package', ' the responsible use of models', ' @responsible-users: all']) {
    it(`is prose:${text}`, () => {
      assert.equal(parse(text), undefined);
    });
  }

  it('stands on any line of a block comment', () => {
    const text = '\n * Checks pictures.\n * responsible-use: human-review queue="desk" owner="ana"\n ';
    const found = parseDirectives([{ text, span: { start: 2, end: 2 + text.length }, outer: { start: 0, end: 4 + text.length } }], today, { knownRules });
    assert.deepEqual(found.map(({ kind, problems: wrong }) => [kind, wrong.length]), [['human-review', 0]]);
  });
});

describe('words and dates of directives', () => {
  it('finds the nearest known word, and none for a far one', () => {
    assert.equal(closestWord('hardcoded-kee', knownRules), 'hardcoded-key');
    assert.equal(closestWord('something-else', knownRules), null);
  });

  it('knows which dates exist', () => {
    assert.deepEqual(['2026-02-28', '2026-02-29', '2028-02-29', '2026-13-01', '26-01-01', 'soon'].map(isDate), [true, false, true, false, false, false]);
  });

  it('counts days and months over the ends of months and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-11-21', 12), '2027-11-21');
  });
});
