import assert from 'node:assert/strict';
import { readPageMessage } from '../../../src/extension/report/page-message.js';
import { pathInRoot, type ReportRoot } from '../../../src/extension/report/place-address.js';
import { reportPage, standbyPage } from '../../../src/extension/report/frame.js';

describe('messages of the report page', () => {
  const good: readonly unknown[] = [
    { type: 'scan' },
    { type: 'cancel' },
    { type: 'page', kind: 'rule', id: 'missing-human-review' },
    { type: 'page', kind: 'operation', id: 'custom-vision/classify-image' },
    { type: 'open', place: { path: 'src/a.ts' } },
    { type: 'open', place: { path: 'notebooks/try out.ipynb', line: 2, column: 1, cell: 0 } },
  ];
  for (const message of good) {
    it(`takes ${JSON.stringify(message)}`, () => {
      assert.deepEqual(readPageMessage(message), message);
    });
  }

  it('takes over nothing else that stands in a message', () => {
    assert.deepEqual(readPageMessage({ type: 'open', place: { path: 'a', line: 1, column: 1, root: '/' }, command: 'x' }), { type: 'open', place: { path: 'a', line: 1, column: 1 } });
  });

  const bad: readonly unknown[] = [
    undefined, null, 'scan', 7, [], {}, { type: 'run' },
    { type: 'page', kind: 'rule' }, { type: 'page', kind: 'rule', id: '../x' }, { type: 'page', kind: 'rule', id: 'a/b/c' }, { type: 'page', kind: 'rule', id: 'x'.repeat(201) }, { type: 'page', kind: 'rule', id: 'a?b#c' },
    { type: 'open' }, { type: 'open', place: 'src/a.ts' }, { type: 'open', place: { path: '' } },
    { type: 'open', place: { path: 'a', line: 0 } }, { type: 'open', place: { path: 'a', line: 1.5 } }, { type: 'open', place: { path: 'a', line: Number.NaN } }, { type: 'open', place: { path: 'a', line: 1, column: 0 } },
    { type: 'open', place: { path: 'a', cell: -1 } }, { type: 'open', place: { path: 'a', line: '1' } },
  ];
  for (const message of bad) {
    it(`refuses ${String(JSON.stringify(message)).slice(0, 80)}`, () => {
      assert.equal(readPageMessage(message), null);
    });
  }
});

describe('places of the report', () => {
  const one: readonly ReportRoot[] = [{ name: '', uri: 'file:///home/project' }];
  const two: readonly ReportRoot[] = [{ name: 'api', uri: 'vscode-vfs://github/a/api' }, { name: 'api (2)', uri: 'file:///b/api' }];

  it('lie below the only folder', () => {
    assert.deepEqual(pathInRoot('src/a b.ts', new Set(['src/a b.ts']), one), { root: 'file:///home/project', segments: ['src', 'a b.ts'] });
  });

  it('lie below the folder that is named in front', () => {
    const listed = new Set(['api/x.ts', 'api (2)/x.ts']);
    assert.deepEqual(pathInRoot('api/x.ts', listed, two), { root: 'vscode-vfs://github/a/api', segments: ['x.ts'] });
    assert.deepEqual(pathInRoot('api (2)/x.ts', listed, two), { root: 'file:///b/api', segments: ['x.ts'] });
  });

  for (const path of ['src/b.ts', '../a.ts', 'src/../../a.ts', '/etc/hosts', 'src//a.ts', './a.ts', '']) {
    it(`are not ${JSON.stringify(path)}`, () => {
      assert.equal(pathInRoot(path, new Set(path === 'src/b.ts' ? [] : [path]), one), null);
    });
  }

  it('are none below a folder that is not there', () => {
    assert.equal(pathInRoot('web/x.ts', new Set(['web/x.ts']), two), null);
  });
});

describe('frame of the report page', () => {
  const content = { body: '<main id="content">body</main>', style: 'main { color: red }', scannedAt: '2026-11-21T10:00:00.000Z', isOutdated: false };

  it('lets in one style and one script, each by its own mark, and nothing else', async () => {
    const [first, second] = [await reportPage(content, { script: 'https://script/report.js' }), await reportPage(content, { script: 'https://script/report.js' })];
    const marks = [first, second].map((html) => /style-src '([^']+)'; script-src 'nonce-([^']+)'/.exec(html) ?? []);
    assert.equal(marks[0]?.[1], marks[1]?.[1]);
    assert.notEqual(marks[0]?.[2], marks[1]?.[2], 'a nonce is used once');
    assert.ok(first.includes(`<script nonce="${marks[0]?.[2] ?? ''}" src="https://script/report.js"></script>`));
  });

  it('keeps what it is given in its place', async () => {
    const html = await standbyPage({ title: '<b>', message: 'a & b', action: { does: 'scan', label: '"scan"' } }, { script: '"><script>' });
    assert.ok(html.includes('<h1>&lt;b></h1>') && html.includes('a &amp; b') && html.includes('src="&quot;>&lt;script>"'));
  });
});
