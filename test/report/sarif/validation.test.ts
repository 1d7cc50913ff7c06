import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { sarif } from '../../../src/report/sarif/log.js';
import type { Report } from '../../../src/report/scan-report.js';
import { notebookJson } from '../../support/notebooks.js';
import { finding, fullReport, fullSource, many, read, report, scannedLog, source } from './example.js';
import { multitoolFindings, noInformationUri, schemaProblem } from './multitool.js';

const sample = join(import.meta.dirname, '../../samples/every-rule');

/** Sound by the schema and by the Multitool, but for what is accepted, which has to come once for each run. */
function assertValid(log: string): void {
  assert.equal(schemaProblem(log), null);
  const found = multitoolFindings(log);
  assert.deepEqual(found.filter((one) => !one.startsWith(noInformationUri)), []);
  assert.equal(found.length, read(log).runs.length, 'the Multitool did not look at every run');
}

/** The log with no more than some results in each run. The Multitool takes minutes for many results that are all alike. */
function cut(log: string, most: number): string {
  const whole = read(log);
  return JSON.stringify({ ...whole, runs: whole.runs.map((run) => ({ ...run, results: run.results?.slice(0, most) })) });
}

function sampleTexts(): Readonly<Record<string, string>> {
  const paths = (readdirSync(sample, { recursive: true }) as string[]).filter((path) => statSync(join(sample, path)).isFile()).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')]));
}

const hostile = 'a {0} {x} [b](c) [d](1) **e** <script> `f` \u0000\u001b[31m\u202e\ud800 \r\n "g" \\ %s $& ]( {{';

describe('SARIF: validation', function () {
  this.timeout(180_000);

  it('takes an empty report', () => { assertValid(sarif(report(), source())); });

  it('takes one of everything', () => { assertValid(sarif(fullReport, fullSource)); });

  it('takes the sample with every rule, as the real engine sees it', async () => {
    const { log, report: { findings } } = await scannedLog(sampleTexts());
    assert.equal(new Set(findings.map(({ rule }) => rule)).size, read(log).runs[0]?.tool.driver.rules?.length);
    assertValid(log);
  });

  it('takes waivers and a baseline', async () => {
    const { log } = await scannedLog(
      { 'a.py': 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)\n# responsible-use-disable-next-line stores-prediction-image -- deleted by hand (owner: ana) until 2027-03-31\npredictor.classify_image("p", "n", open("photo.jpg", "rb"))\npredictor.detect_image("p", "n", open("photo.jpg", "rb"))\n' },
      (made: Report) => ({ ...made, findings: made.findings.map((one) => (one.suppressed === null ? { ...one, suppressed: { kind: 'baseline', reason: 'there before', owner: null, until: '2027-01-31' } } : one)) }),
    );
    const suppressed = read(log).runs[0]?.results?.flatMap(({ suppressions = [] }) => suppressions.map(({ kind }) => kind)) ?? [];
    assert.deepEqual([...new Set(suppressed)].sort(), ['external', 'inSource']);
    assertValid(log);
  });

  it('takes notebooks', async () => {
    const { log } = await scannedLog({ 'study.ipynb': notebookJson(['from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)', 'result = predictor.classify_image("p", "n", photo)', 'if result.predictions[0].probability > 0.9:\n    ban_user(user)']) });
    assert.ok((read(log).runs[0]?.results?.length ?? 0) > 1);
    assertValid(log);
  });

  it('takes hostile paths and texts', () => {
    const path = `..//x/${hostile}.ts`;
    const log = sarif(
      report({
        findings: [finding({ path, message: hostile, fingerprint: hostile, evidence: [1, 2].map((line) => ({ path: `C:/${hostile}`, line, column: 1, note: hostile })), suppressed: { kind: 'waiver', reason: hostile, owner: hostile, until: hostile } }), finding({ path: '//server/x.ts', evidence: [{ path, line: 1, column: 1, note: hostile }] })],
        scanned: { files: 1, parsed: 1, skipped: [{ path, reason: hostile }], partial: [{ path: hostile, reason: hostile }] },
        unknownCalls: [{ path, line: 1, column: 1, endLine: 1, endColumn: 2, language: 'go', service: null, operation: null, member: hostile, via: 'rest', certainty: 'likely' }],
        notEvaluated: [{ rule: hostile, reason: hostile }],
      }),
      source({ missing: [hostile] }),
    );
    assertValid(log);
  });

  for (const [title, counts, runs] of [
    ['5,001 results', { error: 100, warning: 4000, information: 901 }, 2],
    ['25,001 results', { error: 6000, warning: 10_000, hint: 9001 }, 7],
  ] as const) {
    it(`takes ${title}`, () => {
      const log = sarif(report({ findings: many(counts) }), source());
      const written = read(log);
      assert.equal(schemaProblem(log), null);
      assert.equal(written.runs.length, runs);
      assert.equal(written.runs.reduce((sum, run) => sum + (run.results?.length ?? 0), 0), Object.values(counts).reduce((sum, count) => sum + count, 0));
      assert.ok(written.runs.every((run) => (run.results?.length ?? 0) <= 5000));
      assertValid(cut(log, 40));
    });
  }

  describe('the validators', () => {
    const change = (edit: (run: Log['runs'][number]) => void): string => {
      const log = read(sarif(fullReport, fullSource));
      for (const run of log.runs) edit(run);
      return JSON.stringify(log);
    };

    it('find a result without a place, which GitHub cannot show', () => {
      const found = multitoolFindings(change((run) => { for (const one of run.results ?? []) delete one.locations; }));
      assert.ok(found.some((one) => one.startsWith('GH1015')) && found.some((one) => one.startsWith('GH1001')), found.join('\n'));
    });

    it('find an index that leads nowhere', () => {
      const found = multitoolFindings(change((run) => { for (const one of run.results ?? []) one.ruleIndex = 99; }));
      assert.ok(found.some((one) => one.startsWith('SARIF1009')), found.join('\n'));
    });

    it('find a level that does not exist', () => {
      assert.match(schemaProblem(change((run) => { Object.assign(run.results?.[0] ?? {}, { level: 'grave' }); })) ?? '', /level/);
    });
  });
});
