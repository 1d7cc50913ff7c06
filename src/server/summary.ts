import type { FileReport, ScanReport } from '../engine/types.js';
import type { WorkspaceRoot } from './client-capabilities.js';
import type { Discovery } from './environment.js';
import type { PathAndReason, ScanSummary } from './protocol.js';

/** Counts of a scan, with paths as a reader of the workspace knows them. */
export function summaryOf(scan: ScanReport, discovery: Discovery, roots: readonly WorkspaceRoot[]): ScanSummary {
  const findings = [...scan.files, ...(scan.projectFiles ?? [])].flatMap((file) => file.findings);
  const checked = scan.files.filter(({ status }) => status === 'checked');
  const withReason = (files: readonly FileReport[]): PathAndReason[] =>
    files.map(({ path, reason }) => ({ path: shownPath(path, roots), reason: reason ?? 'no reason is known' }));
  const ofStatus = (status: FileReport['status']): PathAndReason[] => withReason(scan.files.filter((file) => file.status === status));
  const skipped = [
    ...discovery.skipped.map(({ path, reason }) => ({ path: shownPath(path, roots), reason })),
    ...ofStatus('skipped'),
  ];
  return {
    evaluatedOn: scan.evaluatedOn,
    files: scan.files.filter(({ status }) => status !== 'skipped').length,
    parsed: checked.length,
    calls: count(scan.files, (file) => file.calls),
    findings: findings.filter(({ suppressed }) => suppressed === null).length,
    suppressed: findings.filter(({ suppressed }) => suppressed !== null).length,
    unknownCalls: count(scan.files, (file) => file.unknownCalls),
    skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    failed: ofStatus('failed'),
    partial: checked.flatMap(({ path, partial }) => (partial === null ? [] : [{ path: shownPath(path, roots), reason: partial }])),
    notEvaluated: scan.notEvaluated,
  };
}

function count(files: readonly FileReport[], list: (file: FileReport) => readonly unknown[]): number {
  return files.reduce((sum, file) => sum + list(file).length, 0);
}

/** Path below its workspace folder; the folder's name goes in front where there are several. */
export function shownPath(path: string, roots: readonly WorkspaceRoot[]): string {
  const root = roots
    .filter((candidate) => path.startsWith(`${candidate.path}/`))
    .reduce<WorkspaceRoot | null>((longest, candidate) => (longest !== null && longest.path.length >= candidate.path.length ? longest : candidate), null);
  if (root === null) return path;
  const below = path.slice(root.path.length + 1);
  return roots.length > 1 && root.name !== '' ? `${root.name}/${below}` : below;
}
