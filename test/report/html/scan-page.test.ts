import assert from 'node:assert/strict';
import { scanHtml, scanPage } from '../../../src/report/html/scan-page.js';
import type { Report } from '../../../src/report/scan-report.js';
import { assertGolden } from './golden.js';
import { emptyScan, largeScan, ruleExamples, scanExample } from './scan-example.js';

const detailsOf = (html: string): { readonly open: number; readonly folded: number } => ({
  open: html.split('<details open>').length - 1,
  folded: html.split('<details>').length - 1,
});

describe('HTML page of a scan', () => {
  it('is the golden page', () => {
    assertGolden('scan.html', scanHtml(scanExample, ruleExamples));
  });

  it('is the golden page where nothing calls Azure AI', () => {
    assertGolden('scan-empty.html', scanHtml(emptyScan, ruleExamples));
  });

  it('is the same for the same report', () => {
    assert.equal(scanHtml(JSON.parse(JSON.stringify(scanExample)) as Report, ruleExamples), scanHtml(scanExample, ruleExamples));
  });

  it('leads with what to do', () => {
    assert.deepEqual(scanPage(scanExample, ruleExamples).sections.map(({ id, count }) => [id, count]), [
      ['summary', undefined], ['findings', '4'], ['suppressed', '2'], ['rules', '4'], ['calls', '5'], ['unknown-calls', '2'], ['not-read', '3'],
    ]);
  });

  it('shows the findings of some files, and folds those of many', () => {
    assert.equal(detailsOf(scanHtml(scanExample, ruleExamples)).open, 4);
    const { open, folded } = detailsOf(scanHtml(largeScan(800, 1), ruleExamples));
    assert.equal(open, 200, 'the suppressed ones are few enough to be shown');
    assert.ok(folded >= 400);
  });

  it('never folds an error away, and leads to the first one of each severity', () => {
    const many = largeScan(800, 1);
    const [error] = scanExample.findings.filter(({ severity }) => severity === 'error');
    const html = scanHtml({ ...many, findings: [...many.findings.filter(({ suppressed }) => suppressed === null), error!] }, ruleExamples);
    assert.equal(detailsOf(html).open, 1);
    assert.match(html, /Open, error<\/dt><dd><span class="figure"><a href="#finding-f1b2c3d4e5f60718">1</);
  });

  it('describes every rule that a finding links to, also one that the list lacks', () => {
    assert.match(scanHtml(scanExample, []), /id="rule-missing-human-review"/);
  });
});
