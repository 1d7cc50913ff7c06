import assert from 'node:assert/strict';
import type { Inventory } from '../../src/engine/inventory/types.js';
import type { Place as EnginePlace, Range } from '../../src/engine/types.js';
import { withPlaces } from '../../src/report/inventory-places.js';
import { makeInventoryReport } from '../../src/report/inventory-report.js';
import { readInventory } from '../../src/report/inventory-reading.js';
import type { Report } from '../../src/report/scan-report.js';
import { emptyInventory, inventoryExample } from '../support/inventory-example.js';

const range = (line: number): Range => ({ start: { line, character: 2 }, end: { line, character: 5 } });
const place = (path: string, line: number, cell?: number): EnginePlace => ({ path, range: range(line), ...(cell === undefined ? {} : { cell }) });

describe('places of an inventory', () => {
  const shorten = (path: string): string => path.replace('/base/here/', '').replace('/base/', '../');

  it('become those of the contract, wherever they stand', () => {
    assert.deepEqual(withPlaces({ at: place('/base/here/a.ts', 3), deep: [{ calls: [place('/base/here/n.ipynb', 0, 2)], name: 'x', none: null }] }, shorten), {
      at: { path: 'a.ts', line: 4, column: 3, endLine: 4, endColumn: 6 },
      deep: [{ calls: [{ path: 'n.ipynb', line: 1, column: 3, endLine: 1, endColumn: 6, cell: 2 }], name: 'x', none: null }],
    });
  });

  it('stand in the order of the shown paths, and other lists as they were', () => {
    const { calls, listed, words } = withPlaces({
      // Absolute paths have this order, relative ones the other.
      calls: [place('/base/here/z.ts', 1), place('/base/sibling/a.ts', 1), place('/base/here/a.ts', 9), place('/base/here/a.ts', 1)],
      listed: [{ at: place('/base/here/b.ts', 1), n: 1 }, { at: place('/base/a/b.ts', 1), n: 2 }],
      words: ['z', 'a'],
    }, shorten);
    assert.deepEqual(calls.map(({ path, line }) => `${path}:${String(line)}`), ['../sibling/a.ts:2', 'a.ts:2', 'a.ts:10', 'z.ts:2']);
    assert.deepEqual(listed.map(({ n }) => n), [2, 1]);
    assert.deepEqual(words, ['z', 'a']);
  });
});

describe('an inventory report', () => {
  const inventory: Inventory = { services: [], unknownCalls: [], clauses: [], mitigations: [], waivers: [{ at: place('/r/a.ts', 0), rules: [], reason: '', owner: '', until: '', state: 'unused' }], findings: [] };
  const { evaluatedOn, tool, scanned } = emptyInventory;
  const report: Report = { schemaVersion: 1, evaluatedOn, tool, scanned, calls: [], unknownCalls: [], findings: [], notEvaluated: [{ rule: 'x', reason: 'y' }] };
  const context = { paths: ['.'], isWhole: false, shorten: (path: string) => path.slice(3) };

  it('has what the scan has, in one order of keys', () => {
    const made = makeInventoryReport(inventory, { ...context, report });
    assert.deepEqual(Object.keys(made), ['schemaVersion', 'kind', 'evaluatedOn', 'tool', 'paths', 'isWhole', 'scanned', 'notEvaluated', 'services', 'unknownCalls', 'clauses', 'mitigations', 'waivers', 'findings']);
    assert.deepEqual([made.kind, made.isWhole, made.notEvaluated, made.waivers[0]?.at.path], ['inventory', false, report.notEvaluated, 'a.ts']);
  });

  it('has a baseline where one was applied', () => {
    assert.deepEqual(makeInventoryReport(inventory, { ...context, report: { ...report, ...(inventoryExample.baseline ? { baseline: inventoryExample.baseline } : {}) } }).baseline, inventoryExample.baseline);
  });
});

describe('reading an inventory', () => {
  const reading = (change: (inventory: Record<string, unknown>) => unknown): unknown => readInventory(JSON.stringify(change(structuredClone(inventoryExample) as unknown as Record<string, unknown>)));

  it('takes what was written', () => {
    assert.deepEqual(readInventory(JSON.stringify(inventoryExample)), inventoryExample);
    assert.deepEqual(readInventory(JSON.stringify(emptyInventory)), emptyInventory);
  });

  it('says why something is none', () => {
    assert.match(readInventory('{') as string, /^it is not valid JSON/);
    assert.equal(readInventory('[]'), 'it holds no object');
    assert.equal(readInventory('{ "schemaVersion": 1, "findings": [] }'), 'it was not written by "inventory --format json"');
    assert.match(reading((inventory) => ({ ...inventory, schemaVersion: 2 })) as string, /schemaVersion 2.*newer version/);
    assert.equal(reading((inventory) => ({ ...inventory, schemaVersion: 0 })), 'it has schemaVersion 0, which there is not');
    assert.equal(reading((inventory) => ({ ...inventory, schemaVersion: '1' })), 'it has no schemaVersion');
  });

  it('names the first thing that is not as it was written', () => {
    assert.equal(reading((inventory) => ({ ...inventory, services: {} })), 'services is no list');
    assert.equal(reading((inventory) => ({ ...inventory, isWhole: 'yes' })), 'isWhole is neither true nor false');
    assert.equal(reading((inventory) => ({ ...inventory, clauses: [{ id: 'a', title: 'b', state: 'kept' }] })), 'clauses[0].state is none of open, untold, waived, answered, elsewhere');
    assert.equal(reading((inventory) => ({ ...inventory, waivers: [{ at: { path: 'a' } }] })), 'waivers[0].at.line is no number');
  });
});
