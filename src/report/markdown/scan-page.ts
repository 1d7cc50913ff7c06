import type { RootContent } from 'mdast';
import type { RuleSummary } from '../../engine/types.js';
import { severities, type FindingEntry, type Report } from '../scan-report.js';
import { heading, leftOut } from './blocks.js';
import { commentLength, mostThatFit, writtenWithin } from './limits.js';
import { plain } from './phrases.js';
import { notEvaluated, notRead, partlyRead, rulesOf, suppressedFindings, unknownCalls } from './scan-remarks.js';
import { findingsByFile, summary } from './scan-sections.js';

/** How much of a report a page shows. */
interface Detail {
  /** Open findings, the gravest first. */
  readonly findings: number;
  /** Evidence below findings, and what their rules report. */
  readonly hasEvidence: boolean;
  /** Entries of each list beside the open findings. */
  readonly others: number;
}

/**
 * The page of a scan for a comment of a pull request or the summary of a job: at most 65,000 UTF-16
 * units. One that is too long is shortened step by step until it fits, and says how much it leaves
 * out: first the lists beside the open findings to 20 entries each, then the evidence and what the
 * rules report, then these lists to 5, then the least grave findings. Text from files stays text,
 * whatever it holds.
 */
export function scanMarkdown(report: Report, rules: readonly RuleSummary[]): string {
  const open = gravestFirst(report.findings.filter(({ suppressed }) => suppressed === null));
  const make = (detail: Detail): RootContent[] => page(report, open, rules, detail);
  // A page of more findings cannot fit, and need not be tried.
  const most = Math.min(open.length, Math.floor(commentLength / shortestFinding));
  const steps: readonly Omit<Detail, 'findings'>[] = [
    { hasEvidence: true, others: Math.floor(commentLength / shortestFinding) },
    { hasEvidence: true, others: 20 },
    { hasEvidence: false, others: 20 },
  ];
  for (const step of most < open.length ? [] : steps) {
    const text = writtenWithin(commentLength, make({ ...step, findings: most }));
    if (text !== null) return text;
  }
  return mostThatFit(most, commentLength, (findings) => make({ findings, hasEvidence: false, others: 5 }));
}

/** Fewer characters than any finding takes on a page. */
const shortestFinding = 30;

/** The gravest first; in one severity as the report has them. */
function gravestFirst(findings: readonly FindingEntry[]): FindingEntry[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function page(report: Report, open: readonly FindingEntry[], rules: readonly RuleSummary[], { findings, hasEvidence, others }: Detail): RootContent[] {
  const chosen = new Set(open.slice(0, findings));
  const shown = report.findings.filter((finding) => chosen.has(finding));
  return [
    heading(2, plain('Responsible Use for Azure AI')),
    ...summary(report),
    ...findingsByFile(shown, hasEvidence),
    ...(shown.length < open.length ? [leftOut(open.length - shown.length, 'finding')] : []),
    ...(hasEvidence ? rulesOf(shown, rules) : []),
    ...suppressedFindings(report, others),
    ...unknownCalls(report, others),
    ...partlyRead(report, others),
    ...notRead(report, others),
    ...notEvaluated(report, others),
  ];
}
