import assert from 'node:assert/strict';
import { services } from '../../src/knowledge/index.js';
import { folded, rowKey, score, table, type Found, type Label } from './score.js';

const label = (change: Partial<Label>): Label => ({ repo: 'o/r', path: 'a.py', line: 3, language: 'python', service: 'content-safety', operation: 'analyze_text', ...change });
const found = (change: Partial<Found>): Found => ({ repo: 'o/r', path: 'a.py', line: 3, language: 'python', service: 'content-safety', operation: 'analyze-text', member: 'analyze_text', ...change });
const row = (labels: readonly Label[], calls: readonly Found[], language = 'python', service = 'content-safety') => score(labels, [], calls, services).counts.get(rowKey(language, service));

describe('comparison of reports with labels', () => {
  it('a report on the labeled line with the right operation', () => {
    assert.deepEqual(row([label({})], [found({})]), { labels: 1, found: 1, extra: 0, rightOperation: 1 });
  });

  it('a report on an alternative line', () => {
    assert.deepEqual(row([label({ alt_lines: [7] })], [found({ line: 7 })]), { labels: 1, found: 1, extra: 0, rightOperation: 1 });
  });

  it('a report elsewhere is extra and the label is missed', () => {
    const result = score([label({})], [], [found({ line: 9 })], services);
    assert.deepEqual(result.counts.get('python content-safety'), { labels: 1, found: 0, extra: 1, rightOperation: 0 });
    assert.equal(result.missed.length, 1);
    assert.equal(result.extra.length, 1);
  });

  it('a wrong operation and an unknown one are found, not right', () => {
    assert.deepEqual(row([label({}), label({ line: 5 })], [found({ operation: 'analyze-image' }), found({ line: 5, operation: null })]), { labels: 2, found: 2, extra: 0, rightOperation: 0 });
  });

  it('another service at the place is no hit', () => {
    assert.deepEqual(row([label({})], [found({ service: 'custom-vision', operation: 'classify-image' })]), { labels: 1, found: 0, extra: 0, rightOperation: 0 });
  });

  it('generations fold into one service', () => {
    assert.deepEqual(row([label({ service: 'custom-vision-prediction', operation: 'ClassifyImage' })], [found({ service: 'custom-vision', operation: 'classify-image' })], 'python', 'custom-vision'), { labels: 1, found: 1, extra: 0, rightOperation: 1 });
  });

  it('the end of a route names the operation', () => {
    assert.deepEqual(row([label({ operation: 'text:analyze' })], [found({ member: '/contentsafety/text:analyze' })]), { labels: 1, found: 1, extra: 0, rightOperation: 1 });
  });

  it('optional and disputed labels are not missed, and their place allows a report', () => {
    const result = score([label({ optional: true }), label({ line: 5, dispute: 'unclear' })], [], [found({ line: 5 })], services);
    assert.deepEqual([result.missed, result.extra], [[], []]);
  });

  it('services outside the catalogue are not counted, and their places allow a report', () => {
    const result = score([label({ service: 'weather', operation: 'detect' })], [], [found({ service: null, operation: null })], services);
    assert.deepEqual([result.counts.size, result.extra.length], [0, 0]);
  });

  it('a report in a negative file is extra, one in a file without labels is not judged', () => {
    const result = score([label({})], [{ repo: 'o/r', path: 'b.py', language: 'python' }], [found({}), found({ path: 'b.py' }), found({ path: 'c.py' })], services);
    assert.deepEqual(result.extra.map(({ path }) => path), ['b.py']);
  });

  it('a notebook matches by cell and line, or by the line of the file', () => {
    const cells = { path: 'n.ipynb', line: 90, cell_index: 2, cell_line: 4 };
    assert.equal(row([label(cells)], [found({ path: 'n.ipynb', cell: 2, line: 4, fileLine: 300 })])?.found, 1);
    assert.equal(row([label(cells)], [found({ path: 'n.ipynb', cell: 1, line: 4, fileLine: 90 })])?.found, 1);
    assert.equal(row([label(cells)], [found({ path: 'n.ipynb', cell: 1, line: 4, fileLine: 91 })])?.found, 0);
  });

  it('affixes of asynchronous and long-running twins fold', () => {
    assert.deepEqual(['begin_analyze_document', 'StartTrainingAsync', 'analyzeTextWithResponse', 'AnalyzeImageWithHttpMessagesAsync'].map(folded), ['analyzedocument', 'training', 'analyzetext', 'analyzeimage']);
  });

  it('the table has a row per language and service and a total', () => {
    const { counts } = score([label({}), label({ line: 9 })], [], [found({})], services);
    assert.deepEqual(table(counts).split('\n').slice(2), ['| python content-safety | 2 | 1 | 0.500 | 0 | 1.000 | 1.000 |', '| all | 2 | 1 | 0.500 | 0 | 1.000 | 1.000 |']);
  });
});
