import assert from 'node:assert/strict';
import { matchesWildcard } from '../../src/wording/wildcard.js';

describe('wildcards', () => {
  for (const [pattern, yes, no] of [
    ['retired-api', ['retired-api'], ['retired-apis', 'a-retired-api', '']],
    ['*', ['', 'anything'], []],
    ['*-moderation', ['fail-open-moderation', '-moderation'], ['moderation', 'fail-open-moderation-x']],
    ['stores-*', ['stores-', 'stores-prediction-image'], ['store', 'x-stores-']],
    ['*-*-image', ['stores-prediction-image', 'a-b-c-image'], ['stores-image']],
    ['**a**', ['a', 'bab'], ['b']],
    ['a.c', ['a.c'], ['abc']],
  ] as const) {
    it(`${pattern} stands for what it says`, () => {
      for (const text of yes) assert.equal(matchesWildcard(text, pattern), true, text);
      for (const text of no) assert.equal(matchesWildcard(text, pattern), false, text);
    });
  }

  it('take no longer for patterns that are made to', () => {
    assert.equal(matchesWildcard('a'.repeat(2000), `${'*a'.repeat(500)}b`), false);
  });
});
