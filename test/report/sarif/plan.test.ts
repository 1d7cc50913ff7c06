import assert from 'node:assert/strict';
import { sarif } from '../../../src/report/sarif/log.js';
import { planRuns } from '../../../src/report/sarif/plan.js';
import type { FindingEntry } from '../../../src/report/scan-report.js';
import { many, read, report, source } from './example.js';

const idsOf = (findings: readonly FindingEntry[]): readonly (string | null)[] => planRuns(findings).runs.map(({ id }) => id);
const sizesOf = (findings: readonly FindingEntry[]): readonly number[] => planRuns(findings).runs.map((run) => run.findings.length);

/** The run of each finding, by what tells it apart. */
function homes(findings: readonly FindingEntry[]): ReadonlyMap<string, string | null> {
  return new Map(planRuns(findings).runs.flatMap(({ id, findings: held }) => held.map((one) => [`${one.path} ${one.fingerprint}`, id] as const)));
}

/** Every finding is in exactly one run, and runs keep the order of the report. */
function assertWhole(findings: readonly FindingEntry[]): void {
  const { runs } = planRuns(findings);
  const places = new Map(findings.map((one, index) => [one, index]));
  assert.equal(new Set(runs.flatMap((run) => run.findings)).size, findings.length);
  assert.equal(runs.reduce((sum, run) => sum + run.findings.length, 0), findings.length);
  for (const run of runs) {
    const order = run.findings.map((one) => places.get(one) ?? -1);
    assert.deepEqual(order, [...order].sort((a, b) => a - b));
  }
}

describe('SARIF: the plan for many results', function () {
  this.timeout(90_000);

  it('is one run without an id as long as GitHub shows all of it', () => {
    for (const findings of [[], many({ hint: 1 }), many({ error: 2500, suppressed: 2500 })]) {
      assert.deepEqual(idsOf(findings), [null]);
      assertWhole(findings);
    }
  });

  it('keeps the gravest grades in the first run and gives the others runs of their own', () => {
    const findings = many({ error: 1000, warning: 3000, information: 2000, hint: 500, suppressed: 900 });
    assert.deepEqual(idsOf(findings), [null, 'responsible-use/note-1/', 'responsible-use/suppressed-1/']);
    assert.deepEqual(sizesOf(findings), [4000, 2500, 900]);
    assertWhole(findings);
  });

  it('splits a grade that GitHub would not show as a whole, the gravest one from the first run on', () => {
    const findings = many({ error: 12_000, warning: 10 });
    assert.deepEqual(idsOf(findings), [null, 'responsible-use/error-2/', 'responsible-use/error-3/', 'responsible-use/warning-1/']);
    assert.ok(sizesOf(findings).every((size) => size <= 5000), sizesOf(findings).join(' '));
    assertWhole(findings);
  });

  it('gives every run a category of its own', () => {
    const ids = idsOf(many({ error: 20_000, warning: 20_000, information: 20_000, suppressed: 6000 }));
    assert.equal(new Set(ids).size, ids.length);
    // What follows the last slash would be the name of one run of the category.
    assert.ok(ids.every((id) => id === null || /^responsible-use\/[a-z]+-\d+\/$/.test(id)), ids.join(' '));
  });

  it('leaves a finding where it is when others come in front of it, of other grades or of its own', () => {
    const before = many({ warning: 9000, information: 100 });
    const after = [...many({ error: 300 }), ...before, ...many({ suppressed: 200 })].reverse();
    const [old, now] = [homes(before), homes(after)];
    for (const [finding, home] of old) if (home !== null) assert.equal(now.get(finding), home);
  });

  it('moves a finding only into a run that was added', () => {
    const after = many({ warning: 16_000 });
    const before = after.slice(0, 12_000);
    const [old, now] = [homes(before), homes(after)];
    const known = new Set(old.values());
    const added = new Set([...now.values()].filter((id) => !known.has(id)));
    assert.equal(added.size, 1);
    const moved = [...old].filter(([finding, home]) => now.get(finding) !== home);
    assert.ok(moved.length < before.length * 0.35, `${String(moved.length)} moved`);
    assert.ok(moved.every(([finding]) => added.has(now.get(finding) ?? null)), 'moved between runs that were there before');
  });

  it('does not depend on the order of the findings', () => {
    const findings = many({ warning: 12_000 });
    assert.deepEqual([...homes([...findings].reverse())].sort(), [...homes(findings)].sort());
  });

  it('takes runs from the least grave grades where there would be more than 20', () => {
    const findings = many({ error: 20_000, warning: 40_000, information: 45_000, suppressed: 20_000 });
    const plan = planRuns(findings);
    assert.equal(plan.runs.length, 20);
    assert.equal(plan.isRefused, false);
    const largest = (grade: string): number => Math.max(...plan.runs.filter(({ id }) => id === null ? grade === 'error' : id.includes(grade)).map((run) => run.findings.length));
    assert.ok(largest('error') <= 5000 && largest('warning') <= 5000);
    assert.ok(largest('suppressed') > 5000 && largest('suppressed') <= 25_000);
    assert.equal(plan.notShown, plan.runs.reduce((sum, run) => sum + Math.max(0, run.findings.length - 5000), 0));
    assertWhole(findings);
  });

  it('stays whole where no plan would do, and says that GitHub refuses it', () => {
    // One fingerprint for all: nothing could spread them.
    const findings = many({ warning: 25_001 }).map((one) => ({ ...one, fingerprint: '0123456789abcdef' }));
    const plan = planRuns(findings);
    assert.equal(plan.isRefused, true);
    assert.ok(plan.runs.length <= 20);
    assertWhole(findings);
    const [first] = read(sarif(report({ findings }), source())).runs;
    const texts = first?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text ?? '') ?? [];
    assert.ok(texts.some((text) => text.includes('refuses this log')), texts.join('\n'));
  });

  it('tells once what there is to say about the scan, and in each run whether it succeeded', () => {
    const { runs } = read(sarif(report({ findings: many({ error: 5000, warning: 4 }), notEvaluated: [{ rule: 'unknown-key', reason: 'because' }] }), source({ missing: ['gone'] })));
    assert.deepEqual(runs.map(({ invocations }) => invocations?.[0]?.executionSuccessful), [false, false]);
    assert.deepEqual(runs.map(({ invocations }) => invocations?.[0]?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)), [['path-missing', 'rule-not-evaluated', 'results-split'], undefined]);
    assert.deepEqual(runs.map(({ automationDetails }) => automationDetails?.id), [undefined, 'responsible-use/warning-1/']);
  });
});
