import assert from 'node:assert/strict';
import { english } from '../../src/wording/translate.js';
import type { CallReport, ClauseCoverage, FileReport, Finding } from '../../src/engine.js';
import { reportMarkdown } from '../../src/server/report.js';
import { summaryOf } from '../../src/server/summary.js';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const clause = (change: Partial<ClauseCoverage>): ClauseCoverage => ({ clause: 'coc-a', title: 'A', duty: 'must', binds: 'all', readAtSource: true, rules: [], declarations: [], note: 'A note.', ...change });
const finding = (rule: string, waived: boolean): Finding => ({
  path: '/p/a.ts', range, rule, severity: 'warning', certainty: 'resolved', message: 'M.', service: 'custom-vision', operation: null, clause: null, facts: [], evidence: [], fingerprint: '1',
  suppressed: waived ? { kind: 'waiver', reason: 'r', owner: 'o', until: '2027-01-01' } : null, deprecated: false, unnecessary: false,
});
const call: CallReport = { path: '/p/a.ts', range, language: 'typescript', service: 'custom-vision', operation: 'custom-vision/classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved' };

function markdown(calls: readonly CallReport[], findings: readonly Finding[], coverage: readonly ClauseCoverage[]): string {
  const file: FileReport = { path: '/p/a.ts', status: 'checked', reason: null, partial: null, language: 'typescript', calls, unknownCalls: [], findings, dependsOn: [] };
  const scan = { evaluatedOn: '2026-11-21', files: [file], notEvaluated: [] };
  return reportMarkdown({ summary: summaryOf(scan, { files: ['/p/a.ts'], skipped: [] }, []), scan }, { roots: [], version: '1', knowledgeReadOn: '2026-11-01', maxFileSize: 1024, coverage, translate: english });
}

describe('the code of conduct in the scan report', () => {
  const coverage = [
    clause({ clause: 'coc-rule', title: 'By a rule', rules: ['missing-human-review'], declarations: ['humanOversight'] }),
    clause({ clause: 'coc-stated', title: 'By | statement', binds: ['custom-vision'] }),
    clause({ clause: 'coc-other', title: 'Of another service', binds: ['content-safety'] }),
  ];

  it('lists the clauses that bind the services in use, with counts of open and waived findings', () => {
    const page = markdown([call], [finding('missing-human-review', false), finding('missing-human-review', true), finding('retired-api', false)], coverage);
    assert(page.includes('| By a rule (`coc-rule`) | rule `missing-human-review`, declaration `humanOversight` | 1 | 1 |'), page);
    assert(page.includes('| By \\| statement (`coc-stated`) | cannot be seen in code; state it |  |  |'), page);
    assert(!page.includes('coc-other'));
  });

  it('is left out where no service is used', () => {
    assert(!markdown([], [], coverage).includes('Code of conduct'));
  });
});
