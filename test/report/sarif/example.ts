import { isAbsolute } from 'node:path/posix';
import type { Log, Run } from 'sarif';
import { sarifSource } from '../../../src/cli/sarif-source.js';
import type { ScannedTree } from '../../../src/cli/tree-scan.js';
import { sarif } from '../../../src/report/sarif/log.js';
import type { SarifSource } from '../../../src/report/sarif/source.js';
import { makeReport, type FindingEntry, type Report } from '../../../src/report/scan-report.js';
import { absolute, memoryEngine } from '../../support/memory-engine.js';

/** A finding of which a test sets what it is about. */
export function finding(own: Partial<FindingEntry> = {}): FindingEntry {
  return {
    rule: 'missing-human-review', severity: 'warning', certainty: 'resolved',
    path: 'src/avatar.ts', line: 7, column: 11, endLine: 7, endColumn: 18,
    message: 'banUser decides about a person.', service: 'custom-vision', operation: 'classify-image', clause: null, facts: [], evidence: [],
    fingerprint: '0123456789abcdef', suppressed: null,
    ...own,
  };
}

/** A report of which a test sets what it is about. */
export function report(own: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    evaluatedOn: '2026-11-21',
    tool: { name: 'responsible-use', version: '1.2.3', knowledgeReadOn: '2026-10-01' },
    scanned: { files: 3, parsed: 2, skipped: [], partial: [] },
    calls: [],
    unknownCalls: [],
    findings: [],
    notEvaluated: [],
    ...own,
  };
}

/** Two rules and two clauses; places as the report has them. */
export function source(own: Partial<SarifSource> = {}): SarifSource {
  return {
    rules: [
      { id: 'missing-human-review', title: 'Decision about a person without human review', description: 'A result decides about a person.', severity: 'warning', clauses: ['coc-human-oversight'], about: 'code', help: '# Decision about a person\n\nWhy it **matters**: `if (x) { ban(); }`.\n' },
      { id: 'unknown-key', title: 'Unknown key in the project file', description: 'A key that means nothing.', severity: 'error', clauses: [], about: 'project-file', help: '# Unknown key\n' },
    ],
    clauses: [
      { id: 'coc-testing', title: 'Testing', statement: 'Applications are tested.', duty: 'must' },
      { id: 'coc-human-oversight', title: 'Human oversight', statement: 'Applications have human oversight.', duty: 'must' },
    ],
    plainText: (markdown) => markdown.replaceAll(/[*`#]+ ?/g, ''),
    regionInFile: ({ line, column, endLine = line, endColumn = column + 1 }) => ({ startLine: line, startColumn: column, endLine, endColumn }),
    isAbsolute,
    failed: [],
    missing: [],
    mayBeEmpty: false,
    compressedSize: (text) => text.length,
    ...own,
  };
}

/** A report with one of everything. */
export const fullReport: Report = report({
  scanned: {
    files: 3,
    parsed: 2,
    skipped: [{ path: 'gone.ts', reason: 'no such path' }, { path: 'photo.py', reason: 'binary file' }],
    partial: [{ path: 'src/half.ts', reason: 'line 2 did not parse' }, { path: 'src/lost.ts', reason: 'could not be analyzed: the parser gave up' }],
  },
  unknownCalls: [{ path: 'src/avatar.ts', line: 3, column: 11, endLine: 3, endColumn: 18, language: 'typescript', service: 'custom-vision', operation: null, member: 'mystery', via: 'sdk', certainty: 'resolved' }],
  findings: [
    finding({ path: 'responsible-use.json', rule: 'unknown-key', severity: 'error', line: 2, column: 3, endLine: 2, endColumn: 9, message: 'There is no key "owners".', service: null, operation: null, fingerprint: '1111111111111111' }),
    finding({
      clause: 'coc-human-oversight', facts: ['cv-scores'],
      evidence: [
        { path: 'src/avatar.ts', line: 4, column: 24, note: 'classifyImage gives the result.' },
        { path: 'src/policy.ts', line: 9, column: 5, note: 'The score decides.' },
        { path: 'src/avatar.ts', line: 7, column: 11, note: 'banUser acts.' },
      ],
    }),
    finding({ line: 12, endLine: 12, severity: 'information', evidence: [{ path: 'src/avatar.ts', line: 1, column: 10, note: 'The client comes from here.' }], fingerprint: '2222222222222222', suppressed: { kind: 'waiver', reason: 'appeals are handled', owner: 'ana', until: '2027-03-31' } }),
    finding({ path: 'study.ipynb', cell: 4, line: 2, endLine: 2, severity: 'hint', fingerprint: '3333333333333333', suppressed: { kind: 'baseline', reason: '', owner: null, until: '2027-01-31' } }),
  ],
  notEvaluated: [{ rule: 'unknown-key', reason: 'needs a scan of the whole workspace' }],
  baseline: { path: 'baseline.json', entries: 3, matched: 1, waived: 0, expired: 1, beyondCap: 0, unmatched: 1, notSeen: 0, withoutOwner: 1 },
});

export const fullSource: SarifSource = source({
  failed: ['src/lost.ts'],
  missing: ['gone.ts'],
  // Line 2 of the cell is in line 31 of the notebook's JSON.
  regionInFile: ({ line, column, endLine = line, endColumn = column + 1, cell }) => ({ startLine: line + (cell === undefined ? 0 : 29), startColumn: column, endLine: endLine + (cell === undefined ? 0 : 29), endColumn }),
});

/** A log read back. */
export function read(log: string): Log {
  return JSON.parse(log) as Log;
}

/** The only run of a report's log. */
export function onlyRun(of: Report, from: SarifSource = source()): Run {
  const { runs } = read(sarif(of, from));
  const [run] = runs;
  if (!run || runs.length > 1) throw new Error(`${String(runs.length)} runs`);
  return run;
}

/** Texts by path, scanned by the real engine as a whole tree, and the log of that. */
export async function scannedLog(texts: Readonly<Record<string, string>>, change: (report: Report) => Report = (same) => same): Promise<{ readonly log: string; readonly report: Report }> {
  const { engine } = memoryEngine(texts);
  const scanned = await engine.scan(Object.keys(texts).filter((path) => engine.isSupported(path)).map(absolute).sort(), { isWhole: true });
  const shorten = (path: string): string => path.slice(absolute('').length);
  const made = change(makeReport(scanned, { shorten, tool: { name: 'responsible-use', version: '1.2.3', knowledgeReadOn: engine.knowledgeReadOn }, skipped: [], skipReason: () => undefined }));
  const tree: ScannedTree = {
    engine, scanned, report: made, isWhole: true, folders: [absolute('')], missing: [], failed: scanned.files.some(({ status }) => status === 'failed'), mayBeEmpty: false,
    shorten, beginPhase: () => {}, signal: new AbortController().signal,
  };
  return { log: sarif(made, sarifSource(tree)), report: made };
}

/** Many findings with fingerprints of their own, as many of each severity as asked for. */
export function many(counts: Partial<Record<FindingEntry['severity'] | 'suppressed', number>>): readonly FindingEntry[] {
  return Object.entries(counts).flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => finding({
    ...(kind === 'suppressed' ? { suppressed: { kind: 'baseline', reason: 'known', owner: 'ana', until: '2027-01-31' } } : { severity: kind as FindingEntry['severity'] }),
    path: `src/${kind}/${String(index % 500)}.ts`,
    line: index + 1, endLine: index + 1,
    // Far apart, as real ones are.
    fingerprint: (((BigInt(index) + 1n) * 0x9e3779b97f4a7c15n + BigInt(kind.length)) & 0xffffffffffffffffn).toString(16).padStart(16, '0'),
  })));
}
