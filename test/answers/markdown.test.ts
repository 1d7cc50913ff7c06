import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../src/answers/markdown.js';

describe('escaping Markdown', () => {
  for (const [name, text, wanted] of [
    ['characters of its own', 'a*b_c[d]<e>#f|g\\h', 'a\\*b\\_c\\[d\\]\\<e\\>\\#f\\|g\\\\h'],
    ['names in backticks stay code', 'unless `store_it` is *false*', 'unless `store_it` is \\*false\\*'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['backticks that would break a table', '`a|b`', '\\`a\\|b\\`'],
    ['backticks over two lines', '`a\nb`', '\\`a\nb\\`'],
  ] as const) {
    it(name, () => assert.equal(escapeMarkdown(text), wanted));
  }
});
