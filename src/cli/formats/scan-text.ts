import { baselineSentences } from '../../report/baseline/words.js';
import { severities, type FindingEntry, type Place, type Report } from '../../report/scan-report.js';
import { suppressedCounts, suppressedWords } from '../../report/suppressed.js';
import { oneLine, type Style } from './style.js';

/** Writes a report for people: findings by file, then what is unknown or was not read, then one summary line. */
export function scanText(report: Report, style: Style, quiet: boolean): string {
  const parts = findingBlocks(report, style);
  if (!quiet) parts.push(remarks(report, style), summary(report, style));
  return parts.filter((part) => part !== '').map((part) => `${part}\n`).join('\n');
}

/** One block of lines for each file with findings. What a baseline sets aside is a remark: what is new has to stand out. */
function findingBlocks(report: Report, style: Style): string[] {
  const blocks = new Map<string, string[]>();
  for (const finding of report.findings) {
    if (finding.suppressed?.kind === 'baseline') continue;
    const lines = blocks.get(finding.path) ?? [];
    lines.push(...findingLines(finding, style));
    blocks.set(finding.path, lines);
  }
  return [...blocks.values()].map((lines) => lines.join('\n'));
}

type Spot = Pick<Place, 'path' | 'cell' | 'line' | 'column'>;

/** People count cells from 1, as they do lines. */
const spot = ({ cell, line, column }: Omit<Spot, 'path'>): string => `${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line)}:${String(column)}`;

const at = (place: Spot): string => `${oneLine(place.path)}:${spot(place)}`;

function findingLines(finding: FindingEntry, style: Style): string[] {
  const { suppressed } = finding;
  const state = suppressed === null ? style.severity(finding.severity) : style.dim('suppressed');
  const lines = [`${style.bold(at(finding))} ${state} ${finding.rule} ${oneLine(finding.message)}`];
  for (const one of finding.evidence) lines.push(`    ${style.dim(at(one))} ${oneLine(one.note)}`);
  if (suppressed !== null) {
    lines.push(`    ${suppressed.kind}: ${oneLine(suppressed.reason)} (${suppressed.owner === null ? 'no owner' : `owner: ${oneLine(suppressed.owner)}`}) until ${suppressed.until}`);
  }
  return lines;
}

/** One line for each file with findings that a baseline sets aside: `src/a.ts: set aside by the baseline: hardcoded-key at 4:1, 9:1`. */
function setAside(report: Report, style: Style): string[] {
  const files = new Map<string, Map<string, string[]>>();
  for (const finding of report.findings) {
    if (finding.suppressed?.kind !== 'baseline') continue;
    const rules = files.get(finding.path) ?? new Map<string, string[]>();
    files.set(finding.path, rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), spot(finding)]));
  }
  return [...files].map(([path, rules]) => `${style.bold(oneLine(path))}: set aside by the baseline: ${[...rules].map(([rule, spots]) => `${rule} at ${spots.join(', ')}`).join('; ')}`);
}

/** What is shown although it does not count or is no finding: the baseline, unknown calls, files not read, rules not evaluated. */
function remarks(report: Report, style: Style): string {
  const { skipped, partial } = report.scanned;
  return [
    ...setAside(report, style),
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
    suppressedWords(suppressedCounts(report.findings)),
    `${String(report.scanned.skipped.length)} skipped`,
  ].join(', ');
  return [
    ...(report.baseline ? [oneLine(baselineSentences(report.baseline).join(' '))] : []),
    `${style.bold(line)}.${open.length === 0 ? ' No findings is not compliance.' : ''}`,
  ].join('\n');
}
