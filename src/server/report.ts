/** The page that says what was read, what was not, and why. */
import type { CallReport, ClauseCoverage, ScanReport } from '../engine/types.js';
import type { WorkspaceRoot } from './client-capabilities.js';
import type { PathAndReason, ScanSummary } from './protocol.js';
import { shownPath } from './summary.js';
import type { Translate } from '../wording/translate.js';

/** Longer lists are cut, and the page says how many lines were left out. */
const longestList = 500;

/** What the page is made from; null before the first scan. */
export interface ScanOutcome {
  readonly summary: ScanSummary;
  readonly scan: ScanReport;
}

/** Markdown of the scan report. */
export function reportMarkdown(
  outcome: ScanOutcome | null,
  context: { readonly roots: readonly WorkspaceRoot[]; readonly version: string; readonly knowledgeReadOn: string; readonly maxFileSize: number; readonly coverage: readonly ClauseCoverage[]; readonly translate: Translate },
): string {
  const { translate } = context;
  const about = [
    translate('Responsible Use {0}. Newest source read on {1}. Files over {2} KiB are not read (setting `responsibleUse.maxFileSize`).', context.version, context.knowledgeReadOn, context.maxFileSize),
  ];
  if (outcome === null) {
    return page([`# ${translate('What was read')}`, ...about, translate('The workspace has not been scanned yet. Run the command **Responsible Use: Scan Workspace**.')]);
  }
  const { summary, scan } = outcome;
  const unknown = scan.files.flatMap((file) => file.unknownCalls);
  return page([
    `# ${translate('What was read')}`,
    ...about,
    `${translate('Scan of {0}.', summary.evaluatedOn)} ${summary.findings === 0 ? `${translate('No findings.')} ` : ''}${translate('No findings is not compliance: this is what can be seen in code, no more.')}`,
    table([
      [translate('Files read'), summary.files],
      [translate('Files that point at Azure AI, analyzed'), summary.parsed],
      [translate('Azure AI calls'), summary.calls],
      [translate('Calls that the catalogue does not know'), summary.unknownCalls],
      [translate('Findings'), summary.findings],
      [translate('Findings that are waived'), summary.suppressed],
      [translate('Files not read'), summary.skipped.length],
      [translate('Files that could not be analyzed'), summary.failed.length],
      [translate('Files analyzed in part'), summary.partial.length],
    ]),
    ...section(translate('Files that could not be analyzed'), summary.failed.map(pathLine), translate),
    ...section(translate('Files analyzed in part'), summary.partial.map(pathLine), translate),
    ...section(translate('Calls that the catalogue does not know'), unknown.map((call) => unknownLine(call, context.roots, translate)), translate),
    ...section(translate('Rules that were not evaluated'), summary.notEvaluated.map(({ rule, reason }) => `- \`${rule}\`: ${escaped(reason)}`), translate),
    ...section(translate('Files not read'), summary.skipped.map(pathLine), translate),
    ...conduct(scan, context.coverage, translate),
  ]);
}

/** The clauses that bind the services in use, with what answers them and what was found. */
function conduct(scan: ScanReport, coverage: readonly ClauseCoverage[], translate: Translate): string[] {
  const services = new Set(scan.files.flatMap((file) => file.calls.flatMap((call) => call.service ?? [])));
  const binding = coverage.filter(({ binds }) => (binds === 'all' ? services.size > 0 : binds.some((id) => services.has(id))));
  if (binding.length === 0) return [];
  const findings = scan.files.flatMap((file) => file.findings);
  const rows = binding.map(({ clause, title, rules, declarations }) => {
    const own = findings.filter(({ rule }) => rules.includes(rule));
    const waived = own.filter(({ suppressed }) => suppressed !== null).length;
    const answer = [...rules.map((rule) => translate('rule {0}', code(rule))), ...declarations.map((key) => translate('declaration {0}', code(key)))].join(', ');
    return `| ${escaped(title)} (${code(clause)}) | ${answer === '' ? translate('cannot be seen in code; state it') : answer} | ${rules.length === 0 ? '' : own.length - waived} | ${rules.length === 0 ? '' : waived} |`;
  });
  return [`## ${translate('Code of conduct')}`, translate('Clauses that bind the services in use. A rule sees what code shows and no more.'), [translate('| clause | answered by | findings | waived |'), '|---|---|---:|---:|', ...rows].join('\n')];
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function table(rows: readonly (readonly [string, number])[]): string {
  return ['| | |', '|---|---:|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function section(title: string, lines: readonly string[], translate: Translate): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - longestList;
  const shown = lines.slice(0, longestList);
  return [`## ${title}`, [...shown, ...(rest > 0 ? [`- ${translate('and {0} more', rest)}`] : [])].join('\n')];
}

function pathLine({ path, reason }: PathAndReason): string {
  return `- ${code(path)}: ${escaped(reason)}`;
}

function unknownLine(call: CallReport, roots: readonly WorkspaceRoot[], translate: Translate): string {
  const cell = call.cell === undefined ? '' : `cell ${call.cell + 1}:`;
  const place = `${shownPath(call.path, roots)}:${cell}${call.range.start.line + 1}:${call.range.start.character + 1}`;
  return `- ${translate('{0} at {1}', code(call.member), code(place))}${call.service === null ? '' : ` (${call.service})`}`;
}

/** File names and members are other people's text; a backtick in one must not end the code span. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.includes('`') ? `\`\` ${flat} \`\`` : `\`${flat}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');
}
