import assert from 'node:assert/strict';
import { directiveCompletions, type DirectiveCompletion } from '../../src/answers/directive-completion.js';
import { directiveContext } from '../../src/answers/directive-context.js';
import { parseDirectives } from '../../src/rules/directives.js';
import { english } from '../../src/wording/translate.js';

const today = '2026-11-21';
const rules = ['missing-human-review', 'retired-api', 'hardcoded-key'].map((id) => ({ id, title: `Title of ${id}`, summary: `About ${id}.` }));

function completions(line: string, covered: readonly string[] = [], capDays = 366): readonly DirectiveCompletion[] {
  const context = directiveContext(line.replace('|', ''), line.indexOf('|'));
  return context ? directiveCompletions(context, { rules, covered, today, capDays, translate: english }) : [];
}

/** The line after a proposal was taken; `▸` is where the author goes on. */
function taken(line: string, { replaces, insert }: DirectiveCompletion): string {
  const text = line.replace('|', '');
  const written = insert.map((part) => (typeof part === 'string' ? part : `▸${part.choices[0] ?? ''}`)).join('');
  return text.slice(0, replaces.start) + written + text.slice(replaces.end);
}

describe('directive completion', () => {
  // `|` is the cursor in the text of a comment's line; then the labels, in order.
  const names = ['responsible-use: human-review', 'responsible-use: input-limit', 'responsible-use: consent', 'responsible-use-disable-next-line'];
  const kinds = ['human-review', 'input-limit', 'consent'];
  const ids = rules.map(({ id }) => id);
  const waiver = ' responsible-use-disable-next-line';
  const skeleton = '-- reason (owner: …) until …';
  const dates = ['2026-12-21', '2027-02-19', '2027-05-20', '2027-11-22'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [' |', names],
    [' r|', names],
    [' responsible-|', names],
    [' responsible-use|', names],
    ['/ resp|', names],
    [' * resp|', names],
    ['resp|onsible-use', names],
    [' responsible-use-dis|', names],
    [' see resp|', []],
    [' red|', []],
    [' responsible |', []],
    [' responsible-use:|', kinds],
    [' responsible-use: |', kinds],
    [' responsible-use: hum|', kinds],
    [' responsible-use: human-review |', ['queue', 'owner']],
    [' responsible-use: human-review qu|', ['queue', 'owner']],
    [' responsible-use: human-review queue="a" |', ['owner']],
    [' responsible-use: human-review | owner="a"', ['queue']],
    [' responsible-use: human-review queue="a" owner="b" |', []],
    [' responsible-use: human-review queue=|', ['"…"']],
    [' responsible-use: human-review queue=|"a"', []],
    [' responsible-use: human-review queue="|"', []],
    [' responsible-use: human-review queue="a |', []],
    [' responsible-use: something |', []],
    [`${waiver} |`, ids],
    [`${waiver} ret|`, ids],
    [`${waiver} retired-api, |`, [skeleton, 'missing-human-review', 'hardcoded-key']],
    [`${waiver} retired-api |`, [skeleton, 'missing-human-review', 'hardcoded-key']],
    [`${waiver} retired-api -|`, [skeleton, 'missing-human-review', 'hardcoded-key']],
    [`${waiver} |, retired-api -- moved (owner: ana) until 2027-01-01`, ['missing-human-review', 'hardcoded-key']],
    [`${waiver} retired-api -- |`, ['(owner: …) until …']],
    [`${waiver} retired-api -- moved later |`, ['(owner: …) until …']],
    [`${waiver} retired-api -- moved la|`, []],
    [`${waiver} retired-api -- moved (ow|`, ['(owner: …) until …']],
    [`${waiver} retired-api -- moved (owner: ana) |`, ['until …']],
    [`${waiver} retired-api -- moved (owner: ana) un|`, ['until …']],
    [`${waiver} retired-api -- moved (|until 2027-01-01`, ['(owner: …)']],
    [`${waiver} retired-api -- moved (owner: |`, []],
    [`${waiver} retired-api -- moved (owner: ana) until |`, dates],
    [`${waiver} retired-api -- moved (owner: ana) until 2027-|`, dates],
    [`${waiver} retired-api -- moved (owner: ana) until 2027-01-01 |`, []],
  ];
  for (const [line, labels] of cases) it(`proposes at "${line}"`, () => assert.deepEqual(completions(line).map(({ label }) => label), labels));

  // The line before and after the first proposal is taken.
  const written: readonly (readonly [string, string])[] = [
    [' resp|', ' responsible-use: human-review queue="▸" owner="▸"'],
    [' resp| queue="a"', ' responsible-use: human-review queue="a"'],
    [' responsible-use: hum|an queue="a"', ' responsible-use: human-review queue="a"'],
    [' responsible-use: |', ' responsible-use: human-review queue="▸" owner="▸"'],
    [' responsible-use: human-review qu|', ' responsible-use: human-review queue="▸"'],
    [' responsible-use: human-review queue=|', ' responsible-use: human-review queue="▸"'],
    [`${waiver} miss|ing`, `${waiver} missing-human-review`],
    [`${waiver} retired-api |`, `${waiver} retired-api -- ▸ (owner: ▸) until ▸2027-02-19`],
    [`${waiver} retired-api -|`, `${waiver} retired-api -- ▸ (owner: ▸) until ▸2027-02-19`],
    [`${waiver} retired-api -- moved (ow|`, `${waiver} retired-api -- moved (owner: ▸) until ▸2027-02-19`],
    [`${waiver} retired-api -- moved (owner: ana) u|`, `${waiver} retired-api -- moved (owner: ana) until ▸2027-02-19`],
    [`${waiver} retired-api -- moved (owner: ana) until 20|26`, `${waiver} retired-api -- moved (owner: ana) until 2026-12-21`],
  ];
  for (const [before, after] of written) {
    it(`writes "${after}"`, () => {
      const [first] = completions(before);
      assert(first);
      assert.equal(taken(before, first), after);
    });
  }

  it('puts what the code asks for first', () => {
    const found = completions(`${waiver} |`, ['retired-api']);
    assert.deepEqual(found.map(({ label, isLikely, detail }) => [label, isLikely, detail]), [
      ['retired-api', true, 'reported here'],
      ['missing-human-review', false, 'Title of missing-human-review'],
      ['hardcoded-key', false, 'Title of hardcoded-key'],
    ]);
    assert.deepEqual(completions(' resp|', ['missing-human-review']).filter(({ isLikely }) => isLikely).map(({ label }) => label), ['responsible-use: human-review', 'responsible-use-disable-next-line']);
  });

  it('offers the rules that report here in a new waiver', () => {
    const item = completions(' resp|', ['retired-api']).find(({ label }) => label === 'responsible-use-disable-next-line');
    assert(item);
    assert.deepEqual(item.insert[1], { choices: ['retired-api', 'missing-human-review', 'hardcoded-key'] });
  });

  it('offers no date behind the cap', () => {
    assert.deepEqual(completions(`${waiver} retired-api -- moved (owner: ana) until |`, [], 90).map(({ label }) => label), ['2026-12-21', '2027-02-19']);
  });

  it('leaves holes that do not count until a person filled them', () => {
    for (const line of [' resp|', ` responsible-use: |`, `${waiver} retired-api |`]) {
      for (const item of completions(line, ['retired-api']).filter(({ insert }) => insert.length > 1)) {
        const text = taken(line, item).replaceAll('▸', '');
        const [directive] = parseDirectives([{ text, span: { start: 0, end: text.length }, outer: { start: 0, end: text.length } }], today, { knownRules: new Set(ids) });
        assert((directive?.problems.length ?? 0) > 0, text);
        const filled = taken(line, item).replaceAll('▸', 'x-team ').replace(/until x-team /, 'until ').replace(/line x-team /, 'line ');
        const [whole] = parseDirectives([{ text: filled, span: { start: 0, end: filled.length }, outer: { start: 0, end: filled.length } }], today, { knownRules: new Set(ids) });
        assert.deepEqual(whole?.problems, [], filled);
      }
    }
  });

  it('explains every proposal', () => {
    for (const [line] of cases) for (const { markdown, detail } of completions(line)) assert(markdown.length > 10 && detail !== '' && !markdown.includes('!'), line);
  });
});
