import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { baselineSentences } from '../baseline/words.js';
import { severities, type FindingEntry, type Report } from '../scan-report.js';
import { counted, folded, heading, item, list, number, paragraph, table } from './blocks.js';
import { code, joined, plain, strong, text } from './phrases.js';
import { position, spot, type Spot } from './places.js';

/** What the page says first: counts, and what they rest on. */
export function summary(report: Report): RootContent[] {
  const open = report.findings.filter(({ suppressed }) => suppressed === null).length;
  const head = ['Severity', 'Open', 'Waived', 'In the baseline'].map((name) => [plain(name)]);
  return [
    paragraph(strong(plain(open === 0 ? 'No open findings.' : `${counted(open, 'open finding')}.`)), plain(' No findings is not compliance.')),
    table([null, 'right', 'right', 'right'], [
      head,
      ...severities.map((severity) => countsOf(plain(severity), report.findings.filter((finding) => finding.severity === severity))),
      countsOf(strong(plain('all')), report.findings),
    ]),
    paragraph(plain(`${[
      `${counted(report.scanned.files, 'file')} read, ${number(report.scanned.parsed)} of them with a marker of Azure AI`,
      counted(report.calls.length, 'call'),
      counted(report.unknownCalls.length, 'unknown call'),
      `${number(report.scanned.skipped.length)} skipped`,
      `${number(report.scanned.partial.length)} not fully read`,
      `${counted(report.notEvaluated.length, 'rule')} not evaluated`,
    ].join('; ')}.`)),
    ...baselineLine(report),
    paragraph(
      plain('A finding names what it may conflict with, the lines it rests on and what would clear it. It is no verdict. '),
      ...text(`Judged by the day ${report.evaluatedOn}; ${report.tool.name} ${report.tool.version}; sources read until ${report.tool.knowledgeReadOn}.`),
    ),
  ];
}

function countsOf(name: PhrasingContent, findings: readonly FindingEntry[]): PhrasingContent[][] {
  const of = (kind: 'waiver' | 'baseline' | undefined): PhrasingContent[] => [plain(number(findings.filter(({ suppressed }) => suppressed?.kind === kind).length))];
  return [[name], of(undefined), of('waiver'), of('baseline')];
}

/** What became of the entries of a baseline. */
export function baselineLine({ baseline }: Pick<Report, 'baseline'>): BlockContent[] {
  return baseline === undefined ? [] : [paragraph(...joined(baselineSentences(baseline).map(text), ' '))];
}

/** Findings under the file that they are about, with their evidence folded. */
export function findingsByFile(findings: readonly FindingEntry[], hasEvidence: boolean): RootContent[] {
  if (findings.length === 0) return [];
  const byPath = new Map<string, FindingEntry[]>();
  for (const finding of findings) {
    const some = byPath.get(finding.path);
    if (some === undefined) byPath.set(finding.path, [finding]);
    else some.push(finding);
  }
  return [
    heading(3, plain('Findings')),
    ...[...byPath].flatMap(([path, some]) => [
      heading(4, code(path)),
      list(some.map((finding) => item(findingLine(finding), ...(hasEvidence ? evidence(finding) : [])))),
    ]),
  ];
}

function findingLine(finding: FindingEntry): PhrasingContent[] {
  const { severity, rule, certainty, message } = finding;
  return [plain(`${position(finding)} `), strong(plain(severity)), plain(' '), code(rule), plain(certainty === 'likely' ? ' (likely): ' : ': '), ...text(message)];
}

function evidence(finding: FindingEntry): BlockContent[] {
  if (finding.evidence.length === 0) return [];
  const where = (one: Spot): PhrasingContent[] => (one.path === finding.path ? [plain(position(one))] : spot(one));
  return folded(`Evidence: ${counted(finding.evidence.length, 'place')}`, list(finding.evidence.map((one) => item([...where(one), plain(' '), ...text(one.note)])), { ordered: true }));
}
