import { lstatSync } from 'node:fs';
import type { FileReport, Finding, RuleSummary, Suppression } from '../engine.js';
import { enginePath, relativePath } from '../host/paths.js';
import type { BaselineFinding } from '../report/baseline/baseline.js';
import { pair, suppressionBy } from '../report/baseline/match.js';
import { sightOver, type Looked, type LookedAt } from '../report/baseline/sight.js';
import { baselineSummary } from '../report/baseline/summary.js';
import { operationName, type FindingEntry } from '../report/scan-report.js';
import { requireSettableRules, type BaselineFile, type BaselinePlace } from './baseline-file.js';
import type { ScannedTree } from './tree-scan.js';

/** Which findings a baseline can set aside: those about code. The others watch over suppressions, or over the project file that is there to be corrected. */
export function settableRules(rules: readonly RuleSummary[]): ReadonlySet<string> {
  return new Set(rules.filter(({ about }) => about === 'code').map(({ id }) => id));
}

/** A finding of a tree as a baseline sees it. */
export interface TreeFinding extends BaselineFinding {
  readonly finding: Finding;
}

/** The findings of a tree that a baseline can set aside. */
export function settableFindings({ engine, scanned }: ScannedTree, { folder }: BaselinePlace): readonly TreeFinding[] {
  const settable = settableRules(engine.rules);
  return scanned.files.flatMap(({ findings }) => findings.filter(({ rule }) => settable.has(rule))).map((finding) => ({
    finding,
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    path: relativePath(finding.path, folder),
    operation: fullOperation(finding),
    isWaived: finding.suppressed?.kind === 'waiver',
    latestEnd: engine.latestSuppressionEnd(finding.path),
  }));
}

/** `service/operation`, so that the entry says which service it is about; null where no operation is known. */
function fullOperation({ service, operation }: Finding): string | null {
  const name = operationName(operation);
  return name === null || service === null ? name : `${service}/${name}`;
}

/** What a scan of a tree looked at, so that silence about an entry can be judged. */
export function lookedAt({ engine, scanned, folders }: ScannedTree, { folder }: BaselinePlace): Looked {
  const known = new Set(engine.rules.map(({ id }) => id));
  const files = new Map(scanned.files.map((file) => [relativePath(file.path, folder), fileLookedAt(file)]));
  const onFiles = new Set([...files.values()].flatMap(({ notEvaluated }) => [...notEvaluated.keys()]));
  return {
    files,
    notEvaluated: new Map(scanned.notEvaluated.filter(({ rule }) => !onFiles.has(rule)).map(({ rule, reason }) => [rule, reason])),
    isRule: (id) => known.has(id),
    isOff: (rule, path) => engine.isOff(rule, enginePath(path, folder)),
    isGone: (path) => {
      const absolute = enginePath(path, folder);
      return folders.some((scannedFolder) => absolute.startsWith(scannedFolder.endsWith('/') ? scannedFolder : `${scannedFolder}/`)) && isNoFile(absolute);
    },
  };
}

function fileLookedAt({ status, reason, partial, notEvaluated = [] }: FileReport): LookedAt {
  const gap = status === 'skipped' ? `the file was skipped: ${reason ?? 'not read'}`
    : status === 'failed' ? 'the file could not be analyzed'
      : partial === null ? null : 'the file was not read in full';
  return { gap, notEvaluated: new Map(notEvaluated.map((one) => [one.rule, one.reason])) };
}

/** True where there is nothing at a path. What cannot be looked at, such as in a folder without permission, may be there. */
function isNoFile(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
  }
}

/**
 * The tree with what a baseline sets aside: findings with an entry in effect are suppressed, in the
 * engine's report and in the contract's, which says besides what became of the entries. A waiver goes
 * before an entry.
 *
 * @throws ConfigurationError for entries about rules whose findings cannot be set aside.
 */
export function withBaseline(tree: ScannedTree, file: BaselineFile): ScannedTree {
  const { engine, scanned, report } = tree;
  requireSettableRules(file, settableRules(engine.rules), new Set(engine.rules.map(({ id }) => id)));
  const today = report.evaluatedOn;
  const findings = settableFindings(tree, file);
  const pairs = pair(file.baseline.entries, findings);
  const suppressions = new Map<Finding, Suppression>();
  for (const one of findings) {
    const entry = pairs.entryOf(one);
    const suppression = entry && suppressionBy(entry, one, today);
    if (suppression) suppressions.set(one.finding, suppression);
  }
  const inReport = new Map([...suppressions].map(([{ rule, fingerprint, path }, suppression]) => [keyOf({ rule, fingerprint, path: tree.shorten(path) }), suppression]));
  return {
    ...tree,
    scanned: { ...scanned, files: scanned.files.map((one) => (one.findings.some((finding) => suppressions.has(finding)) ? { ...one, findings: one.findings.map((finding) => ({ ...finding, suppressed: suppressions.get(finding) ?? finding.suppressed })) } : one)) },
    report: {
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, suppressed: inReport.get(keyOf(finding)) ?? finding.suppressed })),
      baseline: baselineSummary(file.shown, file.baseline, pairs, sightOver(lookedAt(tree, file)), today),
    },
  };
}

function keyOf({ rule, fingerprint, path }: Pick<FindingEntry, 'rule' | 'fingerprint' | 'path'>): string {
  return `${rule}\n${fingerprint}\n${path}`;
}
