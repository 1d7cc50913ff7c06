import type { Baseline, BaselineEntry, BaselineFinding } from '../../../src/report/baseline/baseline.js';
import type { Looked } from '../../../src/report/baseline/sight.js';

/** The day that the tables judge by. */
export const today = '2026-11-21';

export const entry = (over: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: '00000000000000aa',
  rule: 'hardcoded-key',
  path: 'src/a.ts',
  operation: 'content-safety/analyze-text',
  reason: 'present when the baseline was written',
  owner: 'ana',
  until: '2027-11-22',
  addedOn: '2026-11-21',
  ...over,
});

export const finding = (over: Partial<BaselineFinding> = {}): BaselineFinding => ({
  fingerprint: '00000000000000aa',
  rule: 'hardcoded-key',
  path: 'src/a.ts',
  operation: 'content-safety/analyze-text',
  isWaived: false,
  latestEnd: '2027-11-22',
  ...over,
});

export const baseline = (entries: readonly BaselineEntry[]): Baseline => ({ tool: { name: 'responsible-use', version: '1.2.3' }, writtenOn: '2026-11-21', entries });

/** A run over whole files. */
export const looked = (paths: readonly string[], over: Partial<Looked> = {}): Looked => ({
  files: new Map(paths.map((path) => [path, { gap: null, notEvaluated: new Map() }])),
  notEvaluated: new Map(),
  isRule: (id) => id !== 'no-such-rule',
  isOff: () => false,
  isGone: () => false,
  ...over,
});
