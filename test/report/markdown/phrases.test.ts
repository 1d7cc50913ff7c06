import assert from 'node:assert/strict';
import type { PhrasingContent } from 'mdast';
import { heading, item, list, paragraph, table, written } from '../../../src/report/markdown/blocks.js';
import { code, link, plain, prose, text } from '../../../src/report/markdown/phrases.js';
import { visibleText } from '../../../src/report/visible-text.js';
import { activeWords, hostileTexts, parsed } from './hostile.js';

/** Every block that phrases stand in, with words of the page around them. */
function pageWith(phrases: readonly PhrasingContent[]): string {
  return written([
    heading(2, ...phrases),
    paragraph(...phrases),
    paragraph(plain('before '), ...phrases, plain(' after')),
    list([item(phrases, list([item([plain('x: '), ...phrases])]))]),
    list([item(phrases)], { ordered: true }),
  ]);
}

describe('phrases of Markdown pages', function () {
  // Very long pages and every hostile text in every place take their time on a busy machine.
  this.timeout(120_000);

  it('keep hostile text as text, wherever it stands', () => {
    for (const words of hostileTexts) {
      for (const phrases of [text(words), [code(words)], text(`x ${words} y`), text(`${words}${words}`)]) {
        const page = parsed(pageWith(phrases));
        assert.deepEqual(page.html, [], words);
        assert.deepEqual(page.active, [], words);
        assert.doesNotMatch(page.prose, activeWords, words);
      }
    }
  });

  it('show every character of it', () => {
    for (const words of hostileTexts) {
      // Markdown drops spaces at the ends of a line, in every form.
      const expected = visibleText(`x ${words} y`);
      assert.equal(parsed(written([paragraph(...text(`x ${words} y`))])).words.trim(), expected, words);
      if (words.trim() !== '') assert.equal(parsed(written([paragraph(plain('x '), code(words))])).words.trim(), `x ${visibleText(words)}`.trim(), words);
    }
  });

  it('hold together when texts are put side by side at random', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const alphabet = [...'`\\|@#$<>[]()*_~!&:;"\'-=+.1a/ \n', 'https://e.x', '<b>', '@a', '#1', '\u202e'];
    for (let round = 0; round < 120; round++) {
      const words = Array.from({ length: 1 + random(14) }, () => alphabet[random(alphabet.length)]).join('');
      const page = parsed(pageWith(text(words)));
      assert.deepEqual([page.html, page.active], [[], []], JSON.stringify(words));
      assert.doesNotMatch(page.prose, activeWords, JSON.stringify(words));
      assert.deepEqual(parsed(pageWith([code(words)])).html, [], JSON.stringify(words));
    }
  });

  it('never end a cell of a table', () => {
    for (const words of hostileTexts) {
      const lines = written([table([null, null], [[[plain('a')], [plain('b')]], [text(words), [plain('end')]]])]).trimEnd().split('\n');
      assert.equal(lines.length, 3, words);
      // Cells end at pipes that no backslash stands before.
      const cells = (lines[2] ?? '').replaceAll(/\\./g, '').split('|').length - 2;
      assert.equal(cells, 2, `${words}: ${lines[2] ?? ''}`);
    }
  });

  it('make what cannot be seen visible', () => {
    assert.equal(visibleText('a\u202eb\nc\u0007\u200b'), 'a\\u202eb c\\u0007\\u200b');
    assert.equal(visibleText('\u{e0041}x\ud800'), '\\udb40\\udc41x\\ud800');
    assert.equal(visibleText('Grüße 👩‍🔬 日本'), 'Grüße 👩‍🔬 日本');
  });

  it('strike nothing out', () => {
    assert.equal(written([paragraph(...text('~~gone~~'))]), '\\~\\~gone\\~\\~\n');
  });

  it('write empty names so that they are seen', () => {
    assert.equal(written([paragraph(code(''))]), '(empty)\n');
  });

  it('cut very long text and never a character in two', () => {
    const page = written([paragraph(...text('👍'.repeat(2000)))]);
    assert.ok(page.length <= 1001);
    assert.match(page, /^(?:👍)+…\n$/u);
  });

  it('link to pages of the web and to nothing else', () => {
    assert.deepEqual(parsed(written([paragraph(...link('a', 'https://example.org/a_(b)?c=d&e'))])).links, ['https://example.org/a_(b)?c=d&e']);
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://a>b', '//evil.example', null]) {
      assert.deepEqual(parsed(written([paragraph(...link('a', address))])).links, [], String(address));
    }
  });

  it('show names in backticks of own sentences as code', () => {
    assert.equal(written([paragraph(...prose('unless `store` is <false>'))]), 'unless `store` is \\<false>\n');
  });
});
