import assert from 'node:assert/strict';
import { labeled, wrapped } from '../../../src/cli/formats/columns.js';
import { inventoryText } from '../../../src/cli/formats/inventory-text.js';
import { colorStyle, plainStyle } from '../../../src/cli/formats/style.js';
import { emptyInventory, inventoryExample } from '../../support/inventory-example.js';
import { assertGolden } from '../../report/markdown/golden.js';

const whole = { onlyChanges: false };

describe('text form of an inventory', () => {
  it('shows services, data, clauses, statements, findings and a summary', () => {
    assertGolden('inventory.txt', inventoryText(inventoryExample, whole, plainStyle));
  });

  it('stays in 100 columns where words allow it', () => {
    for (const line of inventoryText(inventoryExample, whole, plainStyle).split('\n')) assert.ok(line.length <= 100, line);
  });

  it('is the same text with colors', () => {
    const colored = inventoryText(inventoryExample, whole, colorStyle);
    assert.notEqual(colored, inventoryText(inventoryExample, whole, plainStyle));
    assert.equal(colored.replaceAll(/\x1b\[\d+m/g, ''), inventoryText(inventoryExample, whole, plainStyle));
  });

  it('shows what changed alone where that is asked for', () => {
    const text = inventoryText(inventoryExample, { onlyChanges: true }, plainStyle);
    assert.match(text, /^5 changes since the inventory of 2026-08-01/);
    assert.match(text, / {2}\+ This change starts storing prediction images/);
    assert.doesNotMatch(text, /Findings|sends/);
    assert.equal(inventoryText(emptyInventory, { onlyChanges: true }, plainStyle), 'There is no earlier inventory to compare with.\n');
  });

  it('gives no verdict where nothing is called', () => {
    assert.match(inventoryText(emptyInventory, whole, plainStyle), /^3 files read, 0 services,[^]*No findings is not compliance\./);
  });

  it('lets nothing from files write to the terminal', () => {
    const hostile = 'x\u001b[2J\u0007\u202ey\nz';
    const own = new Set(['kind', 'state', 'weight', 'via', 'certainty', 'duty', 'scope', 'severity', 'from', 'turnsOn']);
    const replace = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') return own.has(key) || (key === 'until' && /^(?:deleted|unused|hours|expires)$/.test(value)) ? value : hostile;
      if (Array.isArray(value)) return value.map((one) => replace(one, key));
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]));
      return value;
    };
    const text = inventoryText(replace(inventoryExample, '') as typeof inventoryExample, whole, plainStyle);
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    assert.ok(text.includes('x\\u001b[2J\\u0007\\u202ey z'));
    const lines = (one: string): number => one.split('\n').filter((line) => line.startsWith('z')).length;
    assert.equal(lines(text), 0);
  });

  it('counts places that it does not name', () => {
    const [service] = inventoryExample.services;
    const [operation] = service!.operations;
    const [call] = operation!.calls;
    const calls = Array.from({ length: 40 }, () => call!);
    const text = inventoryText({ ...inventoryExample, services: [{ ...service!, operations: [{ ...operation!, calls }] }] }, whole, plainStyle);
    assert.match(text.replaceAll(/\s+/g, ' '), / and 37 more/);
  });
});

describe('columns of text forms', () => {
  it('break text at spaces and leave long words whole', () => {
    assert.deepEqual(wrapped('aa bb cc dd', 5), ['aa bb', 'cc dd']);
    assert.deepEqual(wrapped('a verylongword b', 5), ['a', 'verylongword', 'b']);
    assert.deepEqual(wrapped('', 5), ['']);
  });

  it('keep text in its column, below a name that is too long', () => {
    assert.deepEqual(labeled('at', 'x', 2, 6), ['  at  x']);
    assert.deepEqual(labeled('humanOversight', 'x', 2, 6), ['  humanOversight', '      x']);
  });
});
