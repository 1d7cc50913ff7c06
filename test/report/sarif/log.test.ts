import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import type { Notification, Result } from 'sarif';
import { sarif } from '../../../src/report/sarif/log.js';
import type { SarifSource } from '../../../src/report/sarif/source.js';
import { notebookJson } from '../../support/notebooks.js';
import { finding, fullReport, fullSource, onlyRun, read, report, scannedLog, source } from './example.js';

const golden = join(import.meta.dirname, 'golden/full.sarif');

function onlyResult(own: Parameters<typeof finding>[0], from?: SarifSource): Result {
  const [result] = onlyRun(report({ findings: [finding(own)] }), from).results ?? [];
  assert.ok(result);
  return result;
}

const uriOf = (path: string, from?: SarifSource): string => onlyResult({ path }, from).locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
const remarks = (run: ReturnType<typeof onlyRun>): readonly Notification[] => run.invocations?.[0]?.toolExecutionNotifications ?? [];
const kinds = (run: ReturnType<typeof onlyRun>): readonly string[] => remarks(run).map(({ descriptor, level }) => `${level ?? ''} ${descriptor?.id ?? ''}`);

describe('SARIF: the log', function () {
  this.timeout(60_000);

  it('is the golden one for a report with one of everything (UPDATE_GOLDEN=1 writes it anew)', () => {
    const log = sarif(fullReport, fullSource);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, log);
    assert.equal(log, readFileSync(golden, 'utf8'));
  });

  it('has two spaces, one line feed at the end, and no time', () => {
    const log = sarif(fullReport, fullSource);
    assert.match(log, /^\{\n {2}"\$schema": /);
    assert.match(log, /[^\n]\n$/);
    assert.doesNotMatch(log, /TimeUtc/);
  });

  it('lists every rule and every clause, whether or not there are results', () => {
    const run = onlyRun(report());
    assert.deepEqual(run.tool.driver.rules?.map(({ id }) => id), ['missing-human-review', 'unknown-key']);
    assert.deepEqual(run.taxonomies?.[0]?.taxa?.map(({ id }) => id), ['coc-testing', 'coc-human-oversight']);
    assert.deepEqual(run.tool.driver.rules[0]?.relationships?.[0]?.target, { id: 'coc-human-oversight', index: 1, toolComponent: { name: 'conduct-clauses', index: 0 } });
    assert.deepEqual(run.results, []);
  });

  it('says no place on the machine', async () => {
    const { log } = await scannedLog({ 'a.py': 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)\npredictor.classify_image("p", "n", open("photo.jpg", "rb"))\n' });
    assert.match(log, /stores-prediction-image/);
    assert.doesNotMatch(log, /\/project|file:/);
  });
});

describe('SARIF: results', function () {
  this.timeout(60_000);

  it('maps severities to the levels of the standard', () => {
    assert.deepEqual((['error', 'warning', 'information', 'hint'] as const).map((severity) => onlyResult({ severity }).level), ['error', 'warning', 'note', 'note']);
  });

  it('names a rule that is not in the list without an index', () => {
    const result = onlyResult({ rule: 'of-another-version' });
    assert.equal(result.ruleId, 'of-another-version');
    assert.equal(result.ruleIndex, undefined);
  });

  it('says whether it is suppressed, for every result', () => {
    assert.deepEqual(onlyResult({}).suppressions, []);
    assert.deepEqual(onlyResult({ suppressed: { kind: 'waiver', reason: 'known', owner: 'ana', until: '2027-03-31' } }).suppressions, [
      { kind: 'inSource', status: 'accepted', justification: 'Reason: known; owner: ana; until: 2027-03-31', properties: { reason: 'known', owner: 'ana', until: '2027-03-31' } },
    ]);
    const [baseline] = onlyResult({ suppressed: { kind: 'baseline', reason: '', owner: null, until: '2027-03-31' } }).suppressions ?? [];
    assert.equal(baseline?.kind, 'external');
    assert.equal(baseline.justification, 'until: 2027-03-31');
  });

  it('has steps as a code flow in their order, a single place as a related one', () => {
    const step = (line: number) => ({ path: 'a.ts', line, column: 1, note: `step ${String(line)}` });
    const flow = onlyResult({ evidence: [step(3), step(1), step(2)] });
    assert.deepEqual(flow.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [location?.message?.text, location?.physicalLocation?.region?.startLine]), [['step 3', 3], ['step 1', 1], ['step 2', 2]]);
    assert.equal(flow.relatedLocations, undefined);
    const single = onlyResult({ evidence: [step(5)] });
    assert.equal(single.codeFlows, undefined);
    assert.deepEqual(single.relatedLocations?.map(({ message }) => message?.text), ['step 5']);
  });

  it('leaves no more steps in a code flow than GitHub shows, and says so', () => {
    const evidence = Array.from({ length: 1200 }, (_, index) => ({ path: 'a.ts', line: index + 1, column: 1, note: 'step' }));
    const [flow] = onlyResult({ evidence }).codeFlows ?? [];
    assert.equal(flow?.threadFlows[0]?.locations.length, 1000);
    assert.equal(flow.message?.text, 'The first 1000 of 1200 steps.');
  });

  it('encodes paths so that nothing in a name counts as syntax', () => {
    assert.equal(uriOf('src/a b#c%d?é.ts'), 'src/a%20b%23c%25d%3F%C3%A9.ts');
    assert.equal(uriOf('../x/y.ts'), '../x/y.ts');
    assert.equal(uriOf('c:/x.ts'), 'c%3A/x.ts');
    assert.equal(uriOf('a\\b\n\ud800.ts'), 'a%5Cb%0A%EF%BF%BD.ts');
  });

  it('keeps what is on another drive apart from the working directory', () => {
    const windows = source({ isAbsolute: (path) => win32.isAbsolute(path) });
    const run = onlyRun(report({ findings: [finding({ path: 'D:/other/x.ts' }), finding({ path: '//server/share/y.ts' }), finding({})] }), windows);
    assert.deepEqual(run.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation), [
      { uri: 'D%3A/other/x.ts', uriBaseId: '%ELSEWHERE%' },
      { uri: 'server/share/y.ts', uriBaseId: '%ELSEWHERE%' },
      { uri: 'src/avatar.ts', uriBaseId: '%SRCROOT%' },
    ]);
    assert.deepEqual(Object.keys(run.originalUriBaseIds ?? {}), ['%SRCROOT%', '%ELSEWHERE%']);
    assert.ok(Object.values(run.originalUriBaseIds ?? {}).every(({ uri }) => uri === undefined));
  });

  it('writes messages so that they hold neither placeholders nor links, on one line', () => {
    assert.equal(onlyResult({ message: 'Path {0}/{id} of rows[1](x):\n\u001b[31m\u202eend' }).message.text, 'Path {{0}}/{{id}} of rows[1] (x): \\u001b[31m\\u202eend');
    assert.equal(onlyRun(report()).tool.driver.rules?.[0]?.help?.markdown?.includes('{ ban(); }'), true);
  });

  it('points into the lines of a notebook\'s file, and names the cell', async () => {
    const text = notebookJson(['from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)', 'photo = open("é.jpg", "rb")\nresult = predictor.classify_image_with_no_store("p", "n", photo)', 'if result.predictions[0].probability > 0.9:\n    ban_user(user)']);
    const { log } = await scannedLog({ 'study.ipynb': text });
    const result = read(log).runs[0]?.results?.find(({ ruleId }) => ruleId === 'missing-human-review');
    assert.ok(result);
    const shown = (location: NonNullable<Result['locations']>[number] | undefined): string => {
      const { startLine = 0, startColumn = 0, endLine, endColumn } = location?.physicalLocation?.region ?? {};
      assert.equal(endLine, startLine);
      return text.split('\n')[startLine - 1]?.slice(startColumn - 1, (endColumn ?? 0) - 1) ?? '';
    };
    assert.equal(shown(result.locations?.[0]), 'ban_user');
    assert.equal(result.properties?.['cell'], 2);
    assert.equal(result.properties['lineInCell'], 2);
    const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => shown(location)) ?? [];
    assert.equal(steps[0], 'classify_image_with_no_store');
    assert.equal(steps.at(-1), 'ban_user');
  });

  it('keeps the end of every step, which the report leaves out', async () => {
    const text = 'import { PredictionAPIClient } from "@azure/cognitiveservices-customvision-prediction";\ndeclare const predictor: PredictionAPIClient;\nexport async function check(user: User, photo: Buffer) {\n  const result = await predictor.classifyImageWithNoStore("p", "m", photo);\n  if (result.predictions[0].probability > 0.9) banUser(user);\n}\n';
    const { log } = await scannedLog({ 'package.json': '{}', 'a.ts': text });
    const result = read(log).runs[0]?.results?.find(({ ruleId }) => ruleId === 'missing-human-review');
    const shown = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => {
      const { startLine = 0, startColumn = 0, endColumn = 0 } = location?.physicalLocation?.region ?? {};
      return text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1);
    });
    assert.equal(shown?.[0], 'classifyImageWithNoStore');
    assert.ok(shown.every((part) => part !== undefined && part.length > 1), JSON.stringify(shown));
  });
});

describe('SARIF: what the run says about itself', () => {
  it('counts as failed exactly where something is an error', () => {
    const run = onlyRun(fullReport, fullSource);
    assert.deepEqual(kinds(run), ['error path-missing', 'warning file-partial', 'error file-not-analyzed', 'warning file-skipped', 'warning rule-not-evaluated', 'warning unknown-call']);
    assert.equal(run.invocations?.[0]?.executionSuccessful, false);
    const sound = onlyRun({ ...fullReport, scanned: { ...fullReport.scanned, skipped: [], partial: [] } }, source());
    assert.deepEqual(kinds(sound), ['warning rule-not-evaluated', 'warning unknown-call']);
    assert.equal(sound.invocations?.[0]?.executionSuccessful, true);
  });

  it('points every notification at its description', () => {
    const run = onlyRun(fullReport, fullSource);
    for (const { descriptor } of remarks(run)) assert.equal(run.tool.driver.notifications?.[descriptor?.index ?? -1]?.id, descriptor?.id);
    const rule = remarks(run).find(({ descriptor }) => descriptor?.id === 'rule-not-evaluated');
    assert.deepEqual(rule?.associatedRule, { id: 'unknown-key', index: 1 });
  });

  it('says that nothing was read, unless that is fine', () => {
    const empty = report({ scanned: { files: 0, parsed: 0, skipped: [], partial: [] } });
    assert.deepEqual(kinds(onlyRun(empty)), ['error nothing-read']);
    assert.equal(onlyRun(empty).invocations?.[0]?.executionSuccessful, false);
    assert.deepEqual(kinds(onlyRun(empty, source({ mayBeEmpty: true }))), []);
    assert.equal(onlyRun(empty, source({ mayBeEmpty: true })).invocations?.[0]?.executionSuccessful, true);
  });

  it('calls no findings what it is', () => {
    const run = onlyRun(report());
    assert.deepEqual(kinds(run), ['note nothing-found']);
    assert.match(remarks(run)[0]?.message.text ?? '', /not compliance/);
    assert.deepEqual(kinds(onlyRun(report({ findings: [finding()] }))), []);
  });

  it('warns of a log that is near what GitHub takes, or beyond', () => {
    const large = report({ findings: [finding({ message: 'x'.repeat(9_000_000) })] });
    const size = (bytes: number): string | undefined => remarks(onlyRun(large, source({ compressedSize: () => bytes }))).find(({ descriptor }) => descriptor?.id === 'log-near-limit')?.message.text;
    assert.equal(size(8_000_000), undefined);
    assert.equal(size(9_500_000), 'After gzip this log has about 9.5 MB; GitHub code scanning takes 10.0 MB.');
    assert.match(size(11_000_000) ?? '', /refuses it/);
  });
});
