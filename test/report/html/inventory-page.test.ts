import assert from 'node:assert/strict';
import type { Element, ElementContent } from 'hast';
import { bodyOf, type Page } from '../../../src/report/html/frame.js';
import { inventoryHtml, inventoryPage } from '../../../src/report/html/inventory-page.js';
import type { InventoryReport } from '../../../src/report/inventory-report.js';
import { emptyInventory, inventoryExample } from '../../support/inventory-example.js';
import { assertGolden } from './golden.js';

const whole = { onlyChanges: false };

/** Text of an element with everything below it. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join(' ') : '';
}

function find(nodes: readonly ElementContent[], holds: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = holds(node) ? node : find(node.children, holds);
    if (found) return found;
  }
  return undefined;
}

/** Text of the element with an id, on one line. */
function partOf(page: Page, id: string): string {
  const element = find(bodyOf(page), ({ properties }) => properties.id === id);
  assert.ok(element, `no element has the id ${id}`);
  return textOf(element).replaceAll(/\s+/g, ' ');
}

const partsOf = (inventory: InventoryReport) => (id: string): string => partOf(inventoryPage(inventory, whole), id);

describe('HTML page of an inventory', () => {
  it('is the golden page', () => {
    assertGolden('inventory.html', inventoryHtml(inventoryExample, whole));
  });

  it('is the golden page of changes alone', () => {
    assertGolden('changes.html', inventoryHtml(inventoryExample, { onlyChanges: true }));
  });

  it('is the same for the same inventory', () => {
    const copy = JSON.parse(JSON.stringify(inventoryExample)) as InventoryReport;
    assert.equal(inventoryHtml(copy, whole), inventoryHtml(inventoryExample, whole));
  });

  it('answers in the order in which a reviewer asks', () => {
    assert.deepEqual(inventoryPage(inventoryExample, whole).sections.map(({ id }) => id), [
      'scope', 'summary', 'changes', 'kept', 'services', 'sources', 'clauses', 'stated', 'findings', 'unknown-calls', 'not-read',
    ]);
  });

  it('leaves the changes out where no earlier inventory was given', () => {
    const { comparison: _, ...alone } = inventoryExample;
    assert.ok(!inventoryPage(alone, whole).sections.some(({ id }) => id === 'changes'));
    assert.match(partOf(inventoryPage(alone, { onlyChanges: true }), 'changes'), /No earlier inventory was given/);
  });

  it('says for a part of a code base that nothing can be called nowhere', () => {
    assert.match(partsOf(inventoryExample)('scope'), /Whole folders/);
    assert.match(partsOf({ ...inventoryExample, isWhole: false })('scope'), /Only part of a code base/);
  });

  it('counts what is in use, what is open, waivers and entries of the baseline', () => {
    const summary = partsOf(inventoryExample)('summary');
    for (const part of [
      'Services 3 1 not declared', 'Operations 8', 'Calls 12 1 in test or generated code', 'Unknown calls 2', 'Operations after which content stays 4 3 without a deletion in this code',
      'Access gates 2 1 without a declared registration', 'End dates 3 1 past, 2 ahead', 'Clauses 5 1 open', 'Open findings 3 0 error, 1 warning, 2 information, 0 hint',
      'Suppressed findings 2 1 waived, 1 set aside by a baseline', 'Waivers 5 1 active, 1 expired, 3 other', 'Baseline entries 4', 'Stated mitigations 4 1 of them do not count',
    ]) assert.ok(summary.includes(part), `${part}\n${summary}`);
  });

  it('lists every operation once under what is kept', () => {
    const kept = partsOf(inventoryExample)('kept');
    for (const { operations } of inventoryExample.services) {
      for (const { summary } of operations) assert.equal(kept.split(` ${summary} `).length, 2, summary);
    }
    assert.match(partsOf(inventoryExample)('kept-content'), /custom-vision\/ classify-image Classifies an image .*content stays the submitted image.*after some weeks.*deletion not called/);
    assert.match(partsOf(inventoryExample)('kept-not-published'), /create-conversation.*not published.*not published/);
  });

  it('says "not published" and "undated" where nothing is known', () => {
    const page = partsOf(inventoryExample);
    assert.match(page('operation-azure-openai.create-conversation'), /Kept not published Deletion not published/);
    assert.match(page('service-azure-openai'), /Trains models not published Seen by Microsoft staff not published/);
    assert.match(page('fact-custom-vision.cv-30-days-unused'), /undated/);
    assert.match(page('fact-custom-vision.cv-30-days-unused'), /to be read again since 2026-10-01/);
  });

  it('shows facts that disagree with each other', () => {
    assert.match(partsOf(inventoryExample)('fact-custom-vision.cv-two-years'), /sources disagree Says otherwise: cv-30-days-unused/);
  });

  it('shows for every state of a deletion whether this code deletes', () => {
    const state = (id: string): string => partsOf(inventoryExample)(`operation-${id}`);
    assert.match(state('custom-vision.create-images-from-data'), /deletion in this code custom-vision\/ delete-images/);
    assert.match(state('custom-vision.classify-image'), /deletion not called Whoever may call custom-vision\/ delete-prediction/);
    assert.match(state('azure-openai.chat-completions'), /cannot tell Whoever may call/);
    assert.match(state('azure-openai.create-video'), /no operation deletes it/);
    assert.match(state('custom-vision.quick-test-image'), /leave nothing that could be deleted/);
  });

  it('names registrations that ended, gates without one, and end dates ahead and past', () => {
    const page = partsOf(inventoryExample);
    assert.match(page('service-claims-gateway'), /TICKET-77 , approved on 2025-01-15 , ended on 2026-01-15 .*expired/);
    assert.match(page('gate-azure-openai.face-recognition'), /Limited Access no registration declared/);
    assert.match(page('retirement-azure-openai.aoai-2023'), /ended 2025-10-15/);
    assert.match(page('retirement-custom-vision.cv-retirement'), /ends 2028-09-25 .* 4 places in 4 files/);
  });

  it('says that a place is none where there is none', () => {
    assert.match(partsOf(inventoryExample)('changes-other'), /no place/);
  });

  it('says of a tree without calls that there are none', () => {
    const page = partsOf(emptyInventory);
    assert.match(page('kept'), /No operation of the catalogue is called/);
    assert.match(page('findings'), /There is no finding/);
    assert.match(page('scope'), /No findings is not compliance/);
  });

  it('spells out characters that hide or reorder text', () => {
    const inventory = { ...emptyInventory, unknownCalls: [{ ...inventoryExample.unknownCalls[0]!, member: 'pay\u202eload\u0000\u200b' }] };
    assert.match(partsOf(inventory)('unknown-calls'), /pay\\u202eload\\u0000\\u200b/);
  });

  it('folds long lists and says how long they are', () => {
    const call = inventoryExample.services[1]!.operations[0]!.calls[0]!;
    const [service] = inventoryExample.services;
    const calls = Array.from({ length: 12_345 }, (_, index) => ({ ...call, at: { ...call.at, path: `src/${String(index % 7)}.ts`, line: index + 1 } })).sort((a, b) => (a.at.path < b.at.path ? -1 : 1));
    const page = inventoryPage({ ...inventoryExample, services: [{ ...service!, operations: [{ ...service!.operations[0]!, calls }] }] }, whole);
    const fold = find(bodyOf(page), (element) => element.tagName === 'details' && textOf(element).startsWith('12,345 calls in 7 files'));
    assert.ok(fold);
    assert.ok(fold.properties.open !== true);
  });
});
