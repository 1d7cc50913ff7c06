import assert from 'node:assert/strict';
import { inventoryMarkdown } from '../../../src/report/markdown/inventory-page.js';
import type { InventoryReport } from '../../../src/report/inventory-report.js';
import type { Place } from '../../../src/report/scan-report.js';
import { visibleText } from '../../../src/report/visible-text.js';
import { emptyInventory, inventoryExample } from '../../support/inventory-example.js';
import { assertGolden } from './golden.js';
import { activeWords, hostileTexts, parsed } from './hostile.js';

const whole = { onlyChanges: false };
const changes = { onlyChanges: true };

/** Keys whose values choose words of the page and come from no file. */
const own = new Set(['schemaVersion', 'kind', 'state', 'weight', 'via', 'certainty', 'duty', 'scope', 'severity', 'from', 'until', 'turnsOn']);

/** The example with texts, in turn, in the place of every text that could come from a file or a source. */
function saying(texts: readonly string[], first: number): InventoryReport {
  let turn = first;
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return own.has(key) && key !== 'until' ? value : key === 'until' && ['deleted', 'unused', 'hours', 'expires'].includes(value) ? value : texts[turn++ % texts.length];
    if (Array.isArray(value)) return value.map((one) => replace(one, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]));
    return value;
  };
  const mitigations = inventoryExample.mitigations.map((one) => ({ ...one, kind: texts[turn++ % texts.length] }));
  return { ...(replace(inventoryExample, '') as InventoryReport), mitigations: replace(mitigations, 'x') as InventoryReport['mitigations'] };
}

const spots = (count: number): Place[] => Array.from({ length: count }, (_, index) => ({ path: `src/some folder/part ${String(index % 400).padStart(4, '0')}.ts`, line: index + 1, column: 9, endLine: index + 1, endColumn: 20 }));

describe('Markdown page of an inventory', function () {
  // Very long pages and every hostile text in every place take their time on a busy machine.
  this.timeout(120_000);

  it('shows services, data, clauses, statements, findings and sources', () => {
    assertGolden('inventory.md', inventoryMarkdown(inventoryExample, whole));
  });

  it('shows what changed alone where that is asked for', () => {
    const page = inventoryMarkdown(inventoryExample, changes);
    assertGolden('inventory-changes.md', page);
    assert.ok(page.includes('This change starts storing prediction images'));
    assert.ok(!page.includes('## Services'));
  });

  it('says so where there is nothing', () => {
    const page = inventoryMarkdown(emptyInventory, whole);
    assert.match(page, /No call of an Azure AI service was found/);
    assert.match(page, /no findings is not compliance/);
    assert.match(inventoryMarkdown(emptyInventory, changes), /no earlier inventory to compare with/);
    const { earlier } = inventoryExample.comparison!;
    assert.match(inventoryMarkdown({ ...emptyInventory, comparison: { earlier, changes: [] } }, changes), /Nothing differs since the inventory of 2026-08-01/);
  });

  it('gives the changes first where there is a comparison', () => {
    const page = inventoryMarkdown(inventoryExample, whole);
    assert.ok(page.indexOf('## Changes') < page.indexOf('## Services'));
    assert.ok(!inventoryMarkdown({ ...inventoryExample, comparison: undefined as never }, whole).includes('## Changes'));
  });

  it('lists every source with title, heading, address and dates, and refers to no other', () => {
    const page = inventoryMarkdown(inventoryExample, whole);
    const list = page.slice(page.indexOf('## Sources')).match(/^\d+\. .*$/gm) ?? [];
    const named = new Set([...page.matchAll(/source (\d+)/g)].map(([, number]) => Number(number)));
    assert.deepEqual([...named].sort((a, b) => a - b), list.map((_, index) => index + 1));
    for (const fact of inventoryExample.services.flatMap(({ facts }) => facts)) {
      const { source, asOf, readOn, reviewBy, isStale } = fact;
      const line = list.find((one) => one.includes(source.title) && one.includes(`"${source.heading}"`) && one.includes(asOf === null ? 'undated' : `as of ${asOf}`) && one.includes(isStale ? reviewBy : `read on ${readOn}`));
      assert.ok(line, fact.id);
      if (source.url === null) assert.match(line, /no address/);
      else assert.deepEqual(parsed(line).links, [source.url]);
    }
  });

  it('names every place of every call', () => {
    const page = inventoryMarkdown({ ...inventoryExample, services: inventoryExample.services.map((service) => ({
      ...service, operations: service.operations.map((operation) => ({ ...operation, calls: spots(300).map((at) => ({ ...operation.calls[0]!, at })) })),
    })) }, whole);
    assert.ok(page.includes('`src/some folder/part 0299.ts` 300:9'));
    assert.doesNotMatch(page, /and \d+ more/);
  });

  it('keeps everything that comes from files and pages as text', () => {
    for (const first of [0, 7, 20]) {
      for (const options of [whole, changes]) {
        const { html, active, prose, words, links } = parsed(inventoryMarkdown(saying(hostileTexts, first), options));
        assert.deepEqual(html.filter((one) => !/^<details>\n<summary>(?:Facts: \d+|\d+ [a-z ]+)<\/summary>$|^<\/details>$/.test(one)), []);
        assert.deepEqual([active, links], [[], []]);
        assert.equal(activeWords.exec(prose)?.[0], undefined);
        // Sentences of the knowledge base may show names in backticks as code.
        if (options === whole) for (const hostile of hostileTexts) assert.ok(words.replaceAll('`', '').includes(visibleText(hostile).trim().replaceAll('`', '')), hostile);
      }
    }
  });

  it('stays within 1 MiB, and says how much it leaves out', () => {
    const calls = spots(3000);
    const big: InventoryReport = {
      ...inventoryExample,
      services: inventoryExample.services.map((service) => ({
        ...service, operations: service.operations.map((operation) => ({ ...operation, calls: calls.map((at) => ({ ...operation.calls[0]!, at })) })),
      })),
      findings: inventoryExample.findings.map((some) => ({ ...some, open: calls.map((at) => ({ ...some.open[0]!, at })) })),
    };
    const page = inventoryMarkdown(big, whole);
    assert.ok(Buffer.byteLength(page) <= 1024 * 1024, String(Buffer.byteLength(page)));
    assert.match(page, /and 2,\d{3} more/);
    assert.match(page, /And 2,\d{3} more open findings; `--format json` has all\./);
    assert.ok(page.includes('## Sources'));
  });

  it('leaves services out last of all', () => {
    const one = inventoryExample.services[0]!;
    const many = { ...inventoryExample, services: Array.from({ length: 120 }, (_, index) => ({ ...one, id: `own-${String(index)}`, processes: '漢'.repeat(900), operations: one.operations.slice(0, 1) })) };
    const page = inventoryMarkdown(many, whole);
    assert.ok(Buffer.byteLength(page) <= 1024 * 1024);
    assert.match(page, /And \d+ more services; `--format json` has all\./);
  });

  it('fits a comment with the changes of a very large rewrite', () => {
    const { earlier, changes: [first] } = inventoryExample.comparison!;
    const comparison = { earlier, changes: Array.from({ length: 5000 }, (_, index) => ({ ...first!, statement: `${String(index)}: ${first!.statement}`, places: spots(20) })) };
    const page = inventoryMarkdown({ ...inventoryExample, comparison }, changes);
    assert.ok(page.length <= 65_000 && page.length > 60_000, String(page.length));
    const left = Number(/And ([\d,]+) more changes; `--format json` has all\./.exec(page)?.[1]?.replaceAll(',', ''));
    assert.equal((page.match(/^- \d+: This change/gm)?.length ?? 0) + left, 5000);
  });
});
