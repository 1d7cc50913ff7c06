import assert from 'node:assert/strict';
import type { RuleSummary } from '../../../src/engine/types.js';
import { scanMarkdown } from '../../../src/report/markdown/scan-page.js';
import type { CallEntry, FindingEntry, Report } from '../../../src/report/scan-report.js';
import { visibleText } from '../../../src/report/visible-text.js';
import { assertGolden } from './golden.js';
import { activeWords, hostileTexts, parsed } from './hostile.js';

const place = (path: string, line: number, column = 5) => ({ path, line, column, endLine: line, endColumn: column + 4 });

function finding(more: Partial<FindingEntry> = {}): FindingEntry {
  return {
    rule: 'stores-prediction-image', severity: 'information', certainty: 'resolved', ...place('src/sort.ts', 12),
    message: 'classifyImage keeps the image with the Custom Vision project. classifyImageWithNoStore does not; calling that one clears it.',
    service: 'custom-vision', operation: 'classify-image', clause: null, facts: [], evidence: [], fingerprint: 'a1', suppressed: null, ...more,
  };
}

function call(more: Partial<CallEntry> = {}): CallEntry {
  return { ...place('src/sort.ts', 12), language: 'typescript', service: 'custom-vision', operation: 'classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved', ...more };
}

const rules: RuleSummary[] = [
  { id: 'missing-human-review', title: 'Decision without a person', description: 'A result decides about a person and no human step lies between.', severity: 'warning', clauses: ['coc-human-oversight'], about: 'code' },
  { id: 'stores-prediction-image', title: 'Prediction keeps the image', description: 'A prediction keeps the submitted image.', severity: 'information', clauses: [], about: 'code' },
];

function report(more: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1, evaluatedOn: '2026-11-21', tool: { name: 'responsible-use', version: '0.1.0', knowledgeReadOn: '2026-11-20' },
    scanned: { files: 12, parsed: 3, skipped: [], partial: [] }, calls: [], unknownCalls: [], findings: [], notEvaluated: [], ...more,
  };
}

const small = report({
  scanned: {
    files: 1204, parsed: 3,
    skipped: [{ path: 'assets/logo.ts', reason: 'binary' }, { path: 'src/app.kt', reason: 'no front end for this kind of file' }],
    partial: [{ path: 'src/old.py', reason: '1 place does not parse, the first on line 7' }],
  },
  calls: [call(), call({ line: 30 })],
  unknownCalls: [call({ member: 'classifyImageAtOnce', operation: null, line: 44 }), call({ path: 'src/answer.py', member: '/openai/v9/new', service: null, operation: null, via: 'rest' })],
  findings: [
    finding({ path: 'notebooks/try out.ipynb', cell: 2, line: 3, certainty: 'likely' }),
    finding({
      rule: 'missing-human-review', severity: 'warning', line: 18, message: 'The result of classify-image (Custom Vision) decides "ban" and no human step lies between.', clause: 'coc-human-oversight',
      evidence: [{ ...place('src/sort.ts', 12), note: 'The call.' }, { ...place('src/ban.ts', 4, 1), note: 'The action: ban.' }],
    }),
    finding({ rule: 'hardcoded-key', severity: 'error', line: 3, message: 'A key of Custom Vision stands in the source.' }),
    finding({ line: 50, suppressed: { kind: 'waiver', reason: 'shown to the model team', owner: 'ana', until: '2027-03-31' } }),
    finding({ line: 60, suppressed: { kind: 'baseline', reason: 'there before', owner: null, until: '2027-01-31' } }),
  ],
  notEvaluated: [{ rule: 'no-retention-cleanup', reason: 'needs the whole workspace' }],
  baseline: { path: 'responsible-use-baseline.json', entries: 3, matched: 1, waived: 0, expired: 0, beyondCap: 0, unmatched: 2, notSeen: 0, withoutOwner: 1 },
});

describe('Markdown page of a scan', function () {
  // Very long pages and every hostile text in every place take their time on a busy machine.
  this.timeout(120_000);

  it('shows findings by file, what is suppressed, unknown and not read', () => {
    assertGolden('scan.md', scanMarkdown(small, rules));
  });

  it('gives no verdict where nothing was found', () => {
    const page = scanMarkdown(report(), rules);
    assert.match(page, /\*\*No open findings\.\*\* No findings is not compliance\./);
    assert.doesNotMatch(page, /### |compliant\b|passed/);
  });

  it('keeps everything that comes from files as text', () => {
    const pairs = hostileTexts.map((words): FindingEntry => finding({
      path: words || 'x', message: words, rule: words.trim() || 'x', evidence: [{ ...place(words, 1), note: words }],
    }));
    const waived = hostileTexts.map((words): FindingEntry => finding({ path: words, suppressed: { kind: 'waiver', reason: words, owner: words, until: words } }));
    const page = scanMarkdown(report({
      findings: [...pairs, ...waived],
      unknownCalls: hostileTexts.map((words) => call({ path: words, member: words, service: words })),
      scanned: { files: 1, parsed: 1, skipped: hostileTexts.map((words) => ({ path: words, reason: words })), partial: hostileTexts.map((words) => ({ path: words, reason: words })) },
      notEvaluated: hostileTexts.map((words) => ({ rule: words, reason: words })),
      baseline: { path: hostileTexts.join(' '), entries: 1, matched: 1, waived: 0, expired: 0, beyondCap: 0, unmatched: 0, notSeen: 0, withoutOwner: 0 },
      tool: { name: '@octocat', version: '#1', knowledgeReadOn: 'https://evil.example' },
    }), hostileTexts.map((words) => ({ id: words.trim() || 'x', title: words, description: words, severity: 'warning', clauses: [], about: 'code' })));
    const { html, active, prose, words, links } = parsed(page);
    assert.ok(page.length <= 65_536);
    assert.deepEqual(html.filter((one) => !/^<details>\n<summary>(?:[A-Z][a-z ]+|[\d,]+ [a-z ]+|Evidence: \d+ places?)<\/summary>$|^<\/details>$/.test(one)), []);
    assert.deepEqual([active, links], [[], []]);
    assert.equal(activeWords.exec(prose)?.[0], undefined);
    for (const hostile of hostileTexts) assert.ok(words.includes(visibleText(hostile).trim()), hostile);
  });

  it('fits a comment with 5,000 findings, keeps the gravest and says how many are left out', () => {
    const many = Array.from({ length: 5000 }, (_, index) => finding({
      path: `src/part ${String(Math.floor(index / 10)).padStart(3, '0')}.ts`, line: index + 1, severity: index % 100 === 99 ? 'error' : 'information', rule: index % 100 === 99 ? 'hardcoded-key' : 'stores-prediction-image',
      evidence: [{ ...place('src/a.ts', 1), note: 'The call keeps the image.' }],
    }));
    const page = scanMarkdown(report({ findings: many, scanned: { files: 500, parsed: 500, skipped: Array.from({ length: 4000 }, (_, index) => ({ path: `x/${String(index)}.kt`, reason: 'no front end' })), partial: [] } }), rules);
    assert.ok(page.length <= 65_000 && page.length > 60_000, String(page.length));
    assert.equal(page.match(/\*\*error\*\* `hardcoded-key`/g)?.length, 50);
    const shown = page.match(/^- \d+:5 \*\*/gm)?.length ?? 0;
    const left = Number(/And ([\d,]+) more findings; `--format json` has all\./.exec(page)?.[1]?.replaceAll(',', ''));
    assert.equal(shown + left, 5000);
    assert.match(page, /\| error \| 50 \|[^]*\| information \| 4,950 \|/);
    assert.match(page, /And 3,995 more paths; `--format json` has all\./);
  });

  it('shortens lists beside the findings before evidence, and evidence before findings', () => {
    const skipped = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `x/${String(index)}.kt`, reason: 'no front end for this kind of file' }));
    const withEvidence = (count: number) => Array.from({ length: count }, (_, index) => finding({ line: index + 1, evidence: Array.from({ length: 5 }, () => ({ ...place('src/a.ts', 1), note: 'The call keeps the image.' })) }));

    const lists = scanMarkdown(report({ findings: withEvidence(20), scanned: { files: 1, parsed: 1, skipped: skipped(3000), partial: [] } }), rules);
    assert.equal(lists.match(/Evidence: 5 places/g)?.length, 20);
    assert.match(lists, /And 2,980 more paths/);

    const evidence = scanMarkdown(report({ findings: withEvidence(250), scanned: { files: 1, parsed: 1, skipped: skipped(30), partial: [] } }), rules);
    assert.doesNotMatch(evidence, /Evidence|more findings/);
    assert.equal(evidence.match(/^- \d+:5 /gm)?.length, 250);
    assert.match(evidence, /And 10 more paths/);
  });

  it('fits however long single texts are', () => {
    const long = '<'.repeat(100_000);
    const page = scanMarkdown(report({
      findings: Array.from({ length: 300 }, () => finding({ path: long, message: long, suppressed: null })),
      scanned: { files: 1, parsed: 1, skipped: Array.from({ length: 50 }, () => ({ path: long, reason: long })), partial: Array.from({ length: 50 }, () => ({ path: long, reason: long })) },
      unknownCalls: Array.from({ length: 50 }, () => call({ path: long, member: long })),
      notEvaluated: Array.from({ length: 50 }, () => ({ rule: long, reason: long })),
    }), rules);
    assert.ok(page.length <= 65_000, String(page.length));
    assert.match(page, /more findings; `--format json` has all\./);
  });
});
