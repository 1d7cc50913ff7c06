import assert from 'node:assert/strict';
import { addressParts, parseAddress, type PageAddress } from '../../src/extension/page-address.js';
import { lookUpRows } from '../../src/extension/look-up-list.js';
import { scanMessage } from '../../src/extension/scan-message.js';
import { errorDetails, errorMessage } from '../../src/extension/error-text.js';
import type { LookUpItem, ScanSummary } from '../../src/server/protocol.js';

describe('page addresses', () => {
  const addresses: readonly (readonly [PageAddress, string, string])[] = [
    [{ page: 'look-up', what: { kind: 'service', id: 'custom-vision' } }, '/look-up/service/custom-vision.md', ''],
    [{ page: 'look-up', what: { kind: 'operation', id: 'custom-vision/classify-image' } }, '/look-up/operation/custom-vision/classify-image.md', ''],
    [{ page: 'explain', id: 'missing-human-review' }, '/explain/missing-human-review.md', ''],
    [{ page: 'call', title: 'Custom Vision: classify-image', what: { kind: 'operation', id: 'custom-vision/classify-image' } }, '/call/Custom Vision: classify-image.md', 'operation=custom-vision/classify-image'],
    [{ page: 'report' }, '/what-was-read.md', ''],
    [{ page: 'self-test' }, '/self-tests.md', ''],
  ];
  for (const [address, path, query] of addresses) {
    it(`hold all of ${path}`, () => {
      assert.deepEqual(addressParts(address), { path, query });
      assert.deepEqual(parseAddress(path, query), address);
    });
  }

  it('keep a title in one segment', () => {
    const { path } = addressParts({ page: 'call', title: 'a/b?c#d', what: { kind: 'fact', id: 'x' } });
    assert.equal(path, '/call/a b c d.md');
  });

  for (const [path, query] of [['/nothing.md', ''], ['/look-up/planet/earth.md', ''], ['/look-up/service.md', ''], ['/call/x.md', ''], ['/explain/x', '']] as const) {
    it(`refuse ${path}`, () => {
      assert.equal(parseAddress(path, query), null);
    });
  }
});

describe('look-up list', () => {
  const item = (kind: LookUpItem['kind'], id: string): LookUpItem => ({ kind, id, label: id, description: '', detail: '' });

  it('puts the entries below a heading for each kind, and leaves out kinds without any', () => {
    const rows = lookUpRows([item('rule', 'r'), item('service', 'b'), item('service', 'a')]);
    assert.deepEqual(rows.map((row) => ('heading' in row ? `# ${row.heading}` : row.item.id)), ['# Services', 'b', 'a', '# Rules', 'r']);
  });
});

describe('scan message', () => {
  const clean: ScanSummary = { evaluatedOn: '2026-11-21', files: 12, parsed: 1, calls: 1, findings: 0, suppressed: 0, unknownCalls: 0, skipped: [], failed: [], partial: [], notEvaluated: [] };
  const one = [{ path: 'a.ts', reason: 'r' }];
  const cases: readonly (readonly [string, Partial<ScanSummary>, string, boolean])[] = [
    ['counts', {}, '12 files read, 1 Azure AI call, 0 findings.', false],
    ['names what was not read', { skipped: one, partial: one, unknownCalls: 2 }, '12 files read, 1 Azure AI call, 0 findings, 2 calls not in the catalogue, 1 file not read, 1 file analyzed in part.', false],
    ['warns of files that could not be analyzed', { failed: one }, '12 files read, 1 Azure AI call, 0 findings, 1 file not analyzed.', true],
    ['never calls an empty scan clean', { files: 0 }, 'Nothing was scanned: the workspace has no file of a supported language that could be read.', true],
  ];
  for (const [name, change, text, warning] of cases) {
    it(name, () => {
      assert.deepEqual(scanMessage({ ...clean, ...change }), { text, warning });
    });
  }
});

describe('error text', () => {
  it('shows every cause once', () => {
    const error = new Error('outer', { cause: new Error('inner', { cause: new Error('outer') }) });
    assert.equal(errorMessage(error), 'outer: inner');
    assert.match(errorDetails(error), /outer[\s\S]*caused by[\s\S]*inner/);
  });

  it('has words for anything that is thrown', () => {
    assert.equal(errorMessage('text'), 'text');
    assert.equal(errorMessage(undefined), 'unknown error');
    assert.equal(errorMessage(new Error('')), 'unknown error');
  });
});
