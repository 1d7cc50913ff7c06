import assert from 'node:assert/strict';
import { parseDirectives, type Directive } from '../../src/rules/directives.js';
import { isFilled } from '../../src/wording/filled.js';

const today = '2026-11-21';
const knownRules = new Set(['missing-human-review', 'stores-prediction-image', 'retired-api']);

/** Parses the text of one comment written as `//…`. */
function parse(text: string, options: Parameters<typeof parseDirectives>[2] = { knownRules }): readonly Directive[] {
  return parseDirectives([{ text, span: { start: 2, end: 2 + text.length }, outer: { start: 0, end: 2 + text.length } }], today, options);
}

/** Problems of the only directive, as `rule: message @text`. */
function problems(text: string, options?: Parameters<typeof parseDirectives>[2]): readonly string[] {
  const [directive, ...more] = parse(text, options);
  assert(directive, 'a directive');
  assert.equal(more.length, 0);
  return directive.problems.map(({ rule, message, span }) => {
    assert.match(message, /^[^!]+\.$/);
    return `${rule}: ${message} @${text.slice(span.start - 2, span.end - 2)}`;
  });
}

describe('directives', () => {
  it('state a mitigation with fields', () => {
    const [directive] = parse(' responsible-use: human-review queue="moderation queue" owner="trust-safety"');
    assert(directive);
    assert.equal(directive.kind, 'human-review');
    assert.deepEqual(directive.fields.map(({ key, value }) => [key, value]), [['queue', 'moderation queue'], ['owner', 'trust-safety']]);
    assert.deepEqual(directive.problems, []);
    assert.deepEqual(directive.span, { start: 3, end: 78 });
  });

  it('keep the spans of keys and values', () => {
    const text = ' responsible-use: input-limit max="10000 characters"';
    const [directive] = parse(text);
    const field = directive?.fields[0];
    assert(field);
    assert.equal(text.slice(field.keySpan.start - 2, field.keySpan.end - 2), 'max');
    assert.equal(text.slice(field.valueSpan.start - 2, field.valueSpan.end - 2), '10000 characters');
  });

  it('waive rules with reason, owner and end date', () => {
    const [directive] = parse(' responsible-use-disable-next-line missing-human-review, retired-api -- appeal handled by case team (owner: ana) until 2027-03-31');
    assert(directive);
    assert.equal(directive.kind, 'disable-next-line');
    assert.deepEqual(directive.rules.map(({ id }) => id), ['missing-human-review', 'retired-api']);
    assert.equal(directive.reason, 'appeal handled by case team');
    assert.equal(directive.owner, 'ana');
    assert.equal(directive.until, '2027-03-31');
    assert.deepEqual(directive.problems, []);
  });

  it('may stand in a block comment, behind stars, or in several lines', () => {
    const found = parse('*\n * Decides on reports.\n * responsible-use: human-review queue="cases" owner="ana"\r\n * responsible-use: input-limit max="1 MB"\n ');
    assert.deepEqual(found.map(({ kind, problems: wrong }) => [kind, wrong.length]), [['human-review', 0], ['input-limit', 0]]);
  });

  it('are no prose that mentions the words', () => {
    for (const text of [' see responsible-use: human-review', ' responsible-use is checked in CI', ' responsible-use.json declares it', ' responsible-useful', ' eslint-disable-next-line no-console', ' responsible-use - see the handbook']) {
      assert.deepEqual(parse(text), [], text);
    }
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    [' responsible-use: human-reviewed queue="a" owner="b"', ['invalid-directive: There is no directive "human-reviewed". The closest is human-review. @responsible-use: human-reviewed queue="a" owner="b"']],
    [' responsible-use:', ['invalid-directive: The directive says nothing after the colon. Known are human-review, input-limit, consent. @responsible-use:']],
    [' responsible-use: approved', ['invalid-directive: There is no directive "approved". Known are human-review, input-limit, consent. @responsible-use: approved']],
    [' responsible-use human-review queue="a" owner="b"', ['invalid-directive: A colon is missing after responsible-use, so the comment states nothing. @responsible-use human-review queue="a" owner="b"']],
    [' responsible-use: human-review queue="" owner=""', ['invalid-directive: human-review does not count until queue and owner say something a person can follow up. @responsible-use: human-review queue="" owner=""']],
    [' responsible-use: consent basis="TODO"', ['invalid-directive: consent does not count until basis says something a person can follow up. @responsible-use: consent basis="TODO"']],
    [' responsible-use: human-review queu="a" owner="b"', [
      'invalid-directive: human-review has no field "queu". The closest is queue. @queu',
      'invalid-directive: human-review does not count until queue says something a person can follow up. @responsible-use: human-review queu="a" owner="b"',
    ]],
    [' responsible-use: input-limit max=10000', [
      'invalid-directive: "max=10000" is no field of input-limit. Fields are written as max="…". @max=10000',
      'invalid-directive: input-limit does not count until max says something a person can follow up. @responsible-use: input-limit max=10000',
    ]],
    [' responsible-use: consent basis="a" basis="b"', ['invalid-directive: The field "basis" stands twice. @basis']],
    [' responsible-use-disable retired-api', ['invalid-directive: There is no directive responsible-use-disable. A waiver begins with responsible-use-disable-next-line. @responsible-use-disable retired-api']],
    [' responsible-use-disable-next-line -- moved (owner: ana) until 2027-03-31', ['invalid-directive: The waiver names no rule, so it waives nothing. @responsible-use-disable-next-line -- moved (owner: ana) until 2027-03-31']],
    [' responsible-use-disable-next-line retired-apis -- moved (owner: ana) until 2027-03-31', ['invalid-directive: There is no rule "retired-apis", so the waiver does not count. The closest is retired-api. @retired-apis']],
    [' responsible-use-disable-next-line retired-api', ['waiver-incomplete: The waiver does not count until it has a reason, an owner and an end date: "-- reason (owner: name) until 2027-02-19". @responsible-use-disable-next-line retired-api']],
    [' responsible-use-disable-next-line retired-api --  (owner: ) until 2027-02-19', ['waiver-incomplete: The waiver does not count until it has a reason and an owner: "-- reason (owner: name) until 2027-02-19". @responsible-use-disable-next-line retired-api --  (owner: ) until 2027-02-19']],
    [' responsible-use-disable-next-line retired-api -- TODO (owner: ana) until 2027-02-19', ['waiver-incomplete: The waiver does not count until it has a reason: "-- reason (owner: name) until 2027-02-19". @responsible-use-disable-next-line retired-api -- TODO (owner: ana) until 2027-02-19']],
    [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2027-02-30', ['invalid-directive: "2027-02-30" is not a date, so the waiver does not count. Write it as 2027-02-19. @2027-02-30']],
    [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until spring', ['invalid-directive: "spring" is not a date, so the waiver does not count. Write it as 2027-02-19. @spring']],
    [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2026-11-20', ['waiver-expired: The waiver ended on 2026-11-20 and no longer counts. Settle the finding, or decide again and set a new date. @2026-11-20']],
    [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2029-01-01', ['invalid-directive: The end date 2029-01-01 lies more than 366 days ahead, so the waiver does not count. The latest date today is 2027-11-22. @2029-01-01']],
  ];
  for (const [text, expected] of wrong) it(`explain what is wrong with "${text.trim()}"`, () => assert.deepEqual(problems(text), expected));

  // The text after each correction; `|` is where the cursor goes.
  const mended: readonly (readonly [string, readonly string[]])[] = [
    [' responsible-use-disable-next-line retired-apis -- moved (owner: ana) until 2027-03-31', [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2027-03-31']],
    [' responsible-use-disable-next-line something -- moved (owner: ana) until 2027-03-31', []],
    [' responsible-use-disable-next-line retired-api, retired-apis -- moved (owner: ana) until 2027-03-31', []],
    [' responsible-use: human-review queu="a" owner="b"', [' responsible-use: human-review queue="a" owner="b"']],
    [' responsible-use: input-limit max=10000 characters', [' responsible-use: input-limit max="10000 characters"']],
    [" responsible-use: human-review queue='the cases' owner=ana", [' responsible-use: human-review queue="the cases" owner=ana', " responsible-use: human-review queue='the cases' owner=\"ana\""]],
    [' responsible-use: input-limit max=', [' responsible-use: input-limit max="|"']],
    [' responsible-use: input-limit max=“1 MB”', [' responsible-use: input-limit max="1 MB"']],
    [' responsible-use: consent basis="a" basis="b"', [' responsible-use: consent basis="a"']],
    [' responsible-use: human-review', [' responsible-use: human-review queue="|" owner=""']],
    [' responsible-use: consent-form', []],
    [' responsible-use-disable-next-line retired-api -- TODO (owner: ana) until 2027-01-15', [' responsible-use-disable-next-line retired-api -- | (owner: ana) until 2027-01-15']],
    [' responsible-use-disable-next-line retired-api -- moved', [' responsible-use-disable-next-line retired-api -- moved (owner: |) until 2027-02-19']],
    [' responsible-use-disable-next-line retired-api -- moved (owner: ana)', [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until |2027-02-19']],
    [' responsible-use-disable-next-line', []],
    [' responsible-use-disable-next-line retired-api: moved (owner: ana) until 2027-03-31', [' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2027-03-31']],
  ];
  for (const [text, expected] of mended) {
    it(`are mended: ${text.trim()}`, () => {
      const corrections = parse(text).flatMap((directive) => directive.problems.flatMap((problem) => problem.corrections));
      const written = corrections.map(({ span, text: inserted, cursorAt }) => {
        const marked = cursorAt === null ? inserted : `${inserted.slice(0, cursorAt)}|${inserted.slice(cursorAt)}`;
        return text.slice(0, span.start - 2) + marked + text.slice(span.end - 2);
      });
      assert.deepEqual(written, expected);
    });
  }

  it('propose end dates within the cap', () => {
    const [directive] = parse(' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2026-01-01', { knownRules, capDays: 30 });
    assert.deepEqual(directive?.problems[0]?.corrections.map(({ text }) => text), ['2026-12-21']);
  });

  it('last through their end date', () => {
    assert.deepEqual(problems(' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2026-11-21'), []);
  });

  it('follow a cap of their own', () => {
    assert.deepEqual(problems(' responsible-use-disable-next-line retired-api -- moved (owner: ana) until 2027-03-31', { knownRules, capDays: 30 }), [
      'invalid-directive: The end date 2027-03-31 lies more than 30 days ahead, so the waiver does not count. The latest date today is 2026-12-21. @2027-03-31',
    ]);
  });

  it('keep "until" in a reason apart from the end date', () => {
    const [directive] = parse(' responsible-use-disable-next-line retired-api -- kept until the move is done (owner: ana) until 2027-03-31');
    assert.equal(directive?.reason, 'kept until the move is done');
    assert.deepEqual(directive?.problems, []);
  });

  it('know words that only hold a place', () => {
    for (const text of ['', '  ', 'TODO', 'tbd', '...', '…', '?', '<name>', '[owner]', 'n/a', 'xxx', '-']) assert(!isFilled(text), text);
    for (const text of ['ana', 'moderation queue', '10000 characters', 'see docs/consent.md', 'team-x']) assert(isFilled(text), text);
  });
});
