import assert from 'node:assert/strict';
import { pageColumn, type Column } from '../../src/extension/page-column.js';
import { addressParts, parseAddress, type PageAddress } from '../../src/extension/page-address.js';
import { linkedPage } from '../../src/extension/page-links.js';
import type { LookUpItem } from '../../src/server/protocol.js';

const item = (kind: LookUpItem['kind'], id: string): LookUpItem => ({ kind, id, label: id, description: '', detail: '' });
const items = [item('rule', 'retired-api'), item('fact', 'cv-30-days'), item('clause', 'coc-human'), item('service', 'custom-vision'), item('operation', 'custom-vision/classify-image')];
const explain: PageAddress = { page: 'explain', id: 'missing-human-review' };

describe('links between pages', () => {
  const cases: readonly (readonly [string, PageAddress, string, string])[] = [
    ['an id in a code span', explain, '- `cv-30-days`\n', '- [`cv-30-days`](../look-up/fact/cv-30-days.md)\n'],
    ['a clause in brackets', explain, 'Human oversight (coc-human): must', 'Human oversight ([coc-human](./coc-human.md)): must'],
    ['an operation with its service', { page: 'look-up', what: { kind: 'fact', id: 'x' } }, 'See `custom-vision/classify-image`.', 'See [`custom-vision/classify-image`](../operation/custom-vision/classify-image.md).'],
    ['the operations in the table of a service', { page: 'look-up', what: { kind: 'service', id: 'custom-vision' } }, '| classify-image | the image |', '| [classify-image](../operation/custom-vision/classify-image.md) | the image |'],
    ['from a call, whose title is a name', { page: 'call', title: 'Custom Vision: classify-image', what: { kind: 'operation', id: 'custom-vision/classify-image' } }, '`retired-api`', '[`retired-api`](../explain/retired-api.md)'],
    ['from the report of what was read', { page: 'report' }, '`retired-api`', '[`retired-api`](./explain/retired-api.md)'],
    ['nothing that has no page', explain, '`nobody` (nothing) | classify-image |', '`nobody` (nothing) | classify-image |'],
    ['nothing in code', explain, '```ts\n`retired-api`\n```\n`retired-api`', '```ts\n`retired-api`\n```\n[`retired-api`](./retired-api.md)'],
    ['no link twice', explain, '[`retired-api`](https://example.org)', '[`retired-api`](https://example.org)'],
    ['not the page itself', { page: 'explain', id: 'retired-api' }, '`retired-api`', '`retired-api`'],
  ];
  for (const [name, address, before, after] of cases) {
    it(name, () => {
      assert.equal(linkedPage(before, address, items), after);
    });
  }

  it('lead to addresses that are pages', () => {
    for (const [, address, before] of cases) {
      const { path } = addressParts(address);
      for (const [, target = ''] of linkedPage(before, address, items).matchAll(/\]\((\.[^)]*)\)/g)) {
        const { pathname } = new URL(target, `https://page${encodeURI(path)}`);
        assert.notEqual(parseAddress(decodeURI(pathname), ''), null, target);
      }
    }
  });
});

describe('column of a page', () => {
  const column = (number: number, isActive: boolean, ...pages: readonly (string | null)[]): Column => ({ column: number, isActive, pages });
  const cases: readonly (readonly [string, readonly Column[], number | null])[] = [
    ['a new one beside the only column', [column(1, true, null)], null],
    ['the active one where nothing is open in it', [column(1, true)], 1],
    ['the one beside the active', [column(1, true, null), column(2, false, null)], 2],
    ['the one before the active, where that is the last', [column(1, false, null), column(2, true, null)], 1],
    ['where the page is, wherever that is', [column(1, true, 'a'), column(2, false, 'b')], 1],
    ['where other pages are', [column(1, true, null), column(2, false, null), column(3, false, 'b', null)], 3],
    ['where pages are, also from one of them', [column(1, false, null), column(2, true, 'b')], 2],
  ];
  for (const [name, columns, expected] of cases) {
    it(`is ${name}`, () => {
      assert.equal(pageColumn('a', columns), expected);
    });
  }
});
