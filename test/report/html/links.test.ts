import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { anchor, operationAnchor } from '../../../src/report/html/anchors.js';
import { h } from '../../../src/report/html/element.js';
import { outward, sourceWithDate, stated, webAddress } from '../../../src/report/html/links.js';
import { hostileAddresses } from './hostile.js';

describe('links of HTML reports', () => {
  it('lead to pages of the web and nowhere else', () => {
    for (const address of hostileAddresses) assert.equal(webAddress(address), null, address);
    assert.equal(webAddress('https://example.org/a?b=c&d=e#f'), 'https://example.org/a?b=c&d=e#f');
    assert.equal(webAddress('HTTP://EXAMPLE.org'), 'http://example.org/');
  });

  it('say nothing of the page they are on', () => {
    assert.equal(toHtml(h('p', outward('A & B', 'https://example.org/?a=1&b="2"'))), '<p><a href="https://example.org/?a=1&#x26;b=%222%22" rel="noreferrer noopener">A &#x26; B</a></p>');
  });

  it('show an address that is none of the web as text', () => {
    assert.equal(toHtml(h('p', outward('Page', 'javascript:alert(1)'))), '<p>Page (javascript:alert(1))</p>');
    assert.equal(toHtml(h('p', stated('see https://example.org'))), '<p>see https://example.org</p>');
  });

  it('say "undated" where a page has no date', () => {
    assert.equal(toHtml(h('p', sourceWithDate({ title: 'T', heading: 'H', url: null, asOf: null }))), '<p>T, “H”, undated</p>');
    assert.equal(toHtml(h('p', sourceWithDate({ title: 'T', heading: 'H', url: null, asOf: '2026-01-02' }))), '<p>T, “H”, dated <time datetime="2026-01-02">2026-01-02</time></p>');
  });

  it('have ends whose names hold no character with a meaning of its own, and never meet', () => {
    assert.equal(operationAnchor('custom-vision/classify-image'), 'operation-custom-vision.classify-image');
    const names = ['a b', 'a_b', 'a_20_b', 'a"b', 'a.b', 'ä', 'a/b'].map((id) => anchor('fact', id));
    for (const name of names) assert.match(name, /^fact-[\w-]+$/);
    assert.equal(new Set(names).size, names.length);
  });
});
