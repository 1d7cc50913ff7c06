import type { BlockContent, Heading, RootContent } from 'mdast';
import type { RuleSummary } from '../../engine/types.js';
import type { CallEntry, FindingEntry, PathReason, Report } from '../scan-report.js';
import { counted, folded, heading, item, leftOut, list } from './blocks.js';
import { code, plain, text, type Phrases } from './phrases.js';
import { spot, type Spot } from './places.js';

type Depth = Heading['depth'];

/** What the rules of the findings report, in the order of the rule list. */
export function rulesOf(findings: readonly FindingEntry[], rules: readonly RuleSummary[]): RootContent[] {
  const wanted = new Set(findings.map(({ rule }) => rule));
  const some = rules.filter(({ id }) => wanted.has(id));
  return some.length === 0 ? [] : folded('What these rules report', list(some.map(({ id, description }) => item([code(id), plain(': '), ...text(description)]))));
}

/** Findings that a waiver or a baseline keeps from counting. */
export function suppressedFindings({ findings }: Pick<Report, 'findings'>, most: number): RootContent[] {
  return section('Suppressed findings', 'suppressed finding', findings.filter(({ suppressed }) => suppressed !== null), most, 3, (finding) => {
    if (finding.suppressed === null) return [];
    const { kind, reason, owner, until } = finding.suppressed;
    return [
      ...spot(finding), plain(' '), code(finding.rule), plain(`, ${kind}: `), ...text(reason),
      ...(owner === null ? [plain(' (no owner)')] : [plain(' (owner: '), ...text(owner), plain(')')]), plain(' until '), ...text(until),
    ];
  });
}

/** Calls of Azure AI that the catalogue lacks. */
export function unknownCalls(report: { readonly unknownCalls: readonly (Spot & Pick<CallEntry, 'member' | 'service'>)[] }, most: number, depth: Depth = 3): RootContent[] {
  return section('Unknown calls', 'unknown call', report.unknownCalls, most, depth, (call) => [
    ...spot(call), plain(' '), code(call.member), ...(call.service === null ? [] : [plain(' of '), ...text(call.service)]),
  ]);
}

const pathReason = ({ path, reason }: PathReason): Phrases => [code(path), plain(': '), ...text(reason)];

/** Files that were read in part. */
export function partlyRead({ scanned }: Pick<Report, 'scanned'>, most: number, depth: Depth = 3): RootContent[] {
  return section('Not fully read', 'file', scanned.partial, most, depth, pathReason);
}

/** Files that were not read. */
export function notRead({ scanned }: Pick<Report, 'scanned'>, most: number, depth: Depth = 3): RootContent[] {
  return section('Not read', 'path', scanned.skipped, most, depth, pathReason);
}

/** Rules whose silence says nothing. */
export function notEvaluated(report: Pick<Report, 'notEvaluated'>, most: number, depth: Depth = 3): RootContent[] {
  return section('Rules not evaluated', 'rule', report.notEvaluated, most, depth, ({ rule, reason }) => [code(rule), plain(': '), ...text(reason)]);
}

/** A folded list under a heading of its own; nothing where the list is empty. */
export function section<T>(title: string, what: string, entries: readonly T[], most: number, depth: Depth, line: (entry: T) => Phrases): RootContent[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, most);
  const below: BlockContent[] = [list(shown.map((entry) => item(line(entry))))];
  if (shown.length < entries.length) below.push(leftOut(entries.length - shown.length, what));
  return [heading(depth, plain(title)), ...folded(counted(entries.length, what), ...below)];
}
