import { severities } from '../../report/scan-report.js';
import { oneLine, type Style } from '../formats/style.js';
import type { FixEntry, FixReport } from './fix-report.js';

const at = ({ path, cell, line, column }: FixEntry): string => `${oneLine(path)}:${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line)}:${String(column)}`;

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** One line for each fix that was made, or would be. */
export function fixedLines({ fixed, dryRun }: FixReport, style: Style): readonly string[] {
  return fixed.map((entry) => `${style.bold(at(entry))} ${dryRun ? 'would fix' : 'fixed'} ${described(entry)}`);
}

/** One line for each safe fix that was not made, with the reason. */
export function leftLines({ left }: FixReport, style: Style): readonly string[] {
  return left.map((entry) => `${style.bold(at(entry))} left ${described(entry)}: ${oneLine(entry.reason)}`);
}

function described({ rule, title, changes }: FixEntry): string {
  return `${rule} ${oneLine(title)}${changes === undefined ? '' : ` (in ${oneLine(changes)})`}`;
}

/** What the run came to, in one line. */
export function fixSummary(report: FixReport, style: Style): string {
  const { fixed, left, files, dryRun, remaining, interrupted } = report;
  const done = `${String(fixed.length)} ${dryRun ? 'would be fixed' : 'fixed'} in ${counted(files.length, 'file', 'files')}, ${String(left.length)} left`;
  if (interrupted || remaining === null) return `${style.bold(`${done}; stopped before the end`)}.`;
  const open = severities.reduce((sum, severity) => sum + remaining[severity], 0);
  const bySeverity = severities.map((severity) => (severity === 'information' ? `${String(remaining.information)} information` : counted(remaining[severity], severity, `${severity}s`)));
  const remains = `${counted(open, 'finding', 'findings')} ${dryRun ? 'would remain' : open === 1 ? 'remains' : 'remain'}: ${bySeverity.join(', ')}; ${String(remaining.suppressed)} suppressed`;
  return `${style.bold(`${done}. ${remains}`)}.${open === 0 ? ' No findings is not compliance.' : ''}`;
}
