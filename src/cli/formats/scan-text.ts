import { severities, type FindingEntry, type Place, type Report } from '../report.js';
import { oneLine, type Style } from './style.js';

/** Writes a report for people: findings by file, then what is unknown or was not read, then one summary line. */
export function scanText(report: Report, style: Style, quiet: boolean): string {
  const parts = [...findingBlocks(report, style)];
  if (!quiet) parts.push(remarks(report, style), summary(report, style));
  return parts.filter((part) => part !== '').map((part) => `${part}\n`).join('\n');
}

/** One block of lines for each file with findings. */
function findingBlocks(report: Report, style: Style): string[] {
  const blocks = new Map<string, string[]>();
  for (const finding of report.findings) {
    const lines = blocks.get(finding.path) ?? [];
    lines.push(...findingLines(finding, style));
    blocks.set(finding.path, lines);
  }
  return [...blocks.values()].map((lines) => lines.join('\n'));
}

type Spot = Pick<Place, 'path' | 'cell' | 'line' | 'column'>;

/** People count cells from 1, as they do lines. */
const at = ({ path, cell, line, column }: Spot): string => `${oneLine(path)}:${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line)}:${String(column)}`;

function findingLines(finding: FindingEntry, style: Style): string[] {
  const { suppressed } = finding;
  const state = suppressed === null ? style.severity(finding.severity) : style.dim('suppressed');
  const lines = [`${style.bold(at(finding))} ${state} ${finding.rule} ${oneLine(finding.message)}`];
  for (const one of finding.evidence) lines.push(`    ${style.dim(at(one))} ${oneLine(one.note)}`);
  if (suppressed !== null) {
    lines.push(`    ${suppressed.kind}: ${oneLine(suppressed.reason)} (owner: ${oneLine(suppressed.owner)}) until ${suppressed.until}`);
  }
  return lines;
}

/** What is shown although it is no finding: unknown calls, files not read, rules not evaluated. */
function remarks(report: Report, style: Style): string {
  const { skipped, partial } = report.scanned;
  return [
    ...report.unknownCalls.map((call) => `${style.bold(at(call))} unknown call ${oneLine(call.member)}${call.service === null ? '' : ` of ${call.service}`}`),
    ...partial.map(({ path, reason }) => `${oneLine(path)}: not fully read: ${oneLine(reason)}`),
    ...skipped.map(({ path, reason }) => `${oneLine(path)}: skipped: ${oneLine(reason)}`),
    ...report.notEvaluated.map(({ rule, reason }) => `${rule}: not evaluated: ${oneLine(reason)}`),
  ].join('\n');
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

function summary(report: Report, style: Style): string {
  const open = report.findings.filter(({ suppressed }) => suppressed === null);
  const bySeverity = severities.map((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return severity === 'information' ? `${String(count)} information` : counted(count, severity, `${severity}s`);
  });
  const line = [
    `${counted(report.scanned.files, 'file', 'files')} read`,
    counted(report.calls.length, 'call', 'calls'),
    counted(report.unknownCalls.length, 'unknown call', 'unknown calls'),
    ...bySeverity,
    `${String(report.findings.length - open.length)} suppressed`,
    `${String(report.scanned.skipped.length)} skipped`,
  ].join(', ');
  return `${style.bold(line)}.${open.length === 0 ? ' No findings is not compliance.' : ''}`;
}
