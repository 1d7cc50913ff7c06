import type { CallEntry, FindingEntry, Place, Report } from '../../../src/report/scan-report.js';
import type { RuleSummary } from '../../../src/engine/types.js';

const at = (path: string, line: number, column: number, length: number): Place => ({ path, line, column, endLine: line, endColumn: column + length });

const call = (place: Place, more: Partial<CallEntry> = {}): CallEntry => ({
  ...place, language: 'typescript', service: 'custom-vision', operation: 'classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved', ...more,
});

const finding = (place: Place, fingerprint: string, more: Partial<FindingEntry> = {}): FindingEntry => ({
  ...place,
  rule: 'stores-prediction-image', severity: 'information', certainty: 'resolved',
  message: 'classifyImage keeps the image with the Custom Vision project. classifyImageWithNoStore does not; calling that one clears it.',
  service: 'custom-vision', operation: 'classify-image', clause: null,
  facts: ['cv-prediction-default-stored', 'cv-30-days-unused'], evidence: [], fingerprint, suppressed: null, ...more,
});

/** Rules of the example, of which the last has no finding. */
export const ruleExamples: readonly RuleSummary[] = [
  { id: 'missing-human-review', title: 'Decision about a person without a human step', description: 'A result of an Azure AI service decides about a person and no human step lies between.', severity: 'warning', clauses: ['coc-human-oversight'], about: 'code' },
  { id: 'stores-prediction-image', title: 'Prediction keeps the image', description: 'An image is classified with a method that stores it.', severity: 'information', clauses: [], about: 'code' },
  { id: 'hardcoded-key', title: 'Key in the code', description: 'A literal with the shape of a service key reaches a credential.', severity: 'error', clauses: [], about: 'code' },
  { id: 'waiver-expired', title: 'Waiver has expired', description: 'The end date of a waiver has passed.', severity: 'warning', clauses: [], about: 'directives' },
];

/** A made-up report with everything a scan's page can show. */
export const scanExample: Report = {
  schemaVersion: 1,
  evaluatedOn: '2026-11-21',
  tool: { name: 'responsible-use', version: '0.1.0', knowledgeReadOn: '2026-11-20' },
  scanned: {
    files: 1214,
    parsed: 9,
    skipped: [{ path: 'vendor/blob.js', reason: 'larger than the limit of 1048576 characters (it has 2400000)' }],
    partial: [{ path: 'src/old.py', reason: '1 place does not parse, the first on line 7' }],
  },
  calls: [
    call({ ...at('notebooks/try out.ipynb', 2, 1, 14), cell: 3 }, { language: 'python', member: 'classify_image' }),
    call(at('src/sort.ts', 12, 9, 13)),
    call(at('src/sort.ts', 40, 9, 13), { certainty: 'likely' }),
    call(at('src/train.ts', 31, 17, 21), { operation: 'create-images-from-data', member: 'createImagesFromData' }),
    call(at('src/video.cs', 17, 30, 37), { language: 'csharp', service: 'azure-openai', operation: 'create-video', member: '/openai/v1/video/generations/jobs', via: 'rest' }),
  ],
  unknownCalls: [
    call(at('src/sort.ts', 44, 9, 18), { operation: null, member: 'classifyImageAtOnce' }),
    call(at('src/sort.ts', 60, 9, 18), { service: null, operation: null, member: '/vision/v9/new', via: 'rest', certainty: 'likely' }),
  ],
  findings: [
    finding({ ...at('notebooks/try out.ipynb', 2, 1, 14), cell: 3 }, 'd1b2c3d4e5f60718'),
    finding(at('src/sort.ts', 12, 9, 13), 'e1b2c3d4e5f60718'),
    finding(at('src/sort.ts', 18, 5, 3), 'a1b2c3d4e5f60718', {
      rule: 'missing-human-review', severity: 'warning', clause: 'coc-human-oversight', certainty: 'likely',
      message: 'ban follows from the result of classifyImage, and no person decides, which may conflict with "Human oversight". A human step before it clears it.',
      evidence: [
        { path: 'src/sort.ts', line: 12, column: 9, note: 'the image is classified here' },
        { path: 'src/threshold.ts', line: 3, column: 14, note: 'the result is compared here' },
        { path: 'src/sort.ts', line: 18, column: 5, note: 'the person is banned here' },
      ],
    }),
    finding(at('src/train.ts', 50, 5, 3), 'b1b2c3d4e5f60718', {
      rule: 'missing-human-review', severity: 'warning', clause: 'coc-human-oversight', message: 'reject follows from the result, and no person decides.',
      suppressed: { kind: 'waiver', reason: 'appeal handled by case team', owner: 'ana', until: '2027-03-31' },
    }),
    finding(at('src/train.ts', 60, 5, 3), 'c1b2c3d4e5f60718', { suppressed: { kind: 'baseline', reason: 'there before the rule was', owner: null, until: '2027-01-31' } }),
    finding(at('src/video.cs', 5, 20, 34), 'f1b2c3d4e5f60718', { rule: 'hardcoded-key', severity: 'error', service: null, operation: null, facts: [], message: 'A key stands in the code. Reading it from a vault clears this.' }),
  ],
  notEvaluated: [{ rule: 'unbounded-input', reason: 'failed on src/sort.ts: depth' }],
  baseline: { path: 'baseline.json', entries: 4, matched: 1, waived: 0, expired: 1, beyondCap: 0, unmatched: 1, notSeen: 1, withoutOwner: 1 },
};

/** A report of a tree in which nothing calls Azure AI. */
export const emptyScan: Report = {
  schemaVersion: 1,
  evaluatedOn: '2026-11-21',
  tool: { name: 'responsible-use', version: '0.1.0', knowledgeReadOn: '2026-11-20' },
  scanned: { files: 3, parsed: 0, skipped: [], partial: [] },
  calls: [], unknownCalls: [], findings: [], notEvaluated: [],
};

/** A report of many findings and calls in many files. */
export function largeScan(findings: number, calls: number): Report {
  const path = (index: number, count: number): string => `src/part-${String(Math.floor((index * 40) / count))}/feature-${String(Math.floor((index * 400) / count))}.ts`;
  return {
    ...scanExample,
    baseline: { path: 'baseline.json', entries: 0, matched: 0, waived: 0, expired: 0, beyondCap: 0, unmatched: 0, notSeen: 0, withoutOwner: 0 },
    calls: Array.from({ length: calls }, (_, index) => call(at(path(index, calls), index + 1, 9, 13), { operation: ['classify-image', 'detect-image', 'create-images-from-data'][index % 3] ?? null })),
    findings: Array.from({ length: findings }, (_, index) => finding(at(path(index, findings), index + 1, 9, 13), `f${index.toString(16).padStart(15, '0')}`, {
      ...(index % 4 === 0 ? { suppressed: { kind: 'baseline', reason: 'there before the rule was', owner: 'ana', until: '2027-01-31' } } : {}),
      evidence: [{ path: path(index, findings), line: index + 1, column: 9, note: 'the image is classified here' }, { path: path(index, findings), line: index + 2, column: 9, note: 'the result is used here' }],
    })),
  };
}
