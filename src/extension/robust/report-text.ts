/** The problem report as text. It goes to whoever looks into problems, so it stays in English. */
import { l10n } from 'vscode';
import type { ScanSummary, StatusAnswer } from '../../server/protocol.js';
import type { SessionState } from '../session-state.js';
import type { ChangedSetting } from './changed-settings.js';
import { redacted } from './known-log-lines.js';
import type { LoggedMessage } from './recorded-log.js';

export interface ProblemFacts {
  readonly extension: string;
  readonly editor: string;
  readonly application: string;
  readonly host: 'web' | 'desktop';
  readonly extensionHost: 'node' | 'web-worker';
  readonly system: string;
  readonly remote: string;
  readonly language: string;
  readonly isTrusted: boolean;
  readonly folders: number;
  readonly schemes: readonly string[];
  readonly openDocuments: number;
  readonly settings: readonly ChangedSetting[];
  readonly state: SessionState;
  readonly status: StatusAnswer | null;
  readonly scan: ScanSummary | null;
  readonly log: readonly LoggedMessage[];
  readonly companions: readonly string[];
  /** Ids of the rules that exist; others are not repeated. */
  readonly rules: readonly string[];
}

/** How many of the last log messages are told. */
const mostMessages = 60;

export function reportText(facts: ProblemFacts): string {
  const { scan, status } = facts;
  const lines = [
    '# Problem report: Responsible Use for Azure AI',
    '',
    l10n.t('Nothing was sent. This page holds versions, settings, counts and kinds of errors; source text, names, paths and messages of errors are left out. Read it, add what you did and what you expected, and attach it where you report the problem.'),
    '',
    '## Versions',
    '',
    ...list([
      ['extension', facts.extension],
      ['editor', `${facts.editor} (${facts.application}, ${facts.host})`],
      ['extension host', facts.extensionHost],
      ['system', facts.system],
      ['remote', facts.remote],
      ['display language', facts.language],
      ['other extensions', facts.companions.join(', ') || 'none of those that matter here'],
    ]),
    '',
    '## Workspace',
    '',
    ...list([
      ['folders', `${String(facts.folders)}${facts.schemes.length === 0 ? '' : ` (${facts.schemes.join(', ')})`}`],
      ['trusted', facts.isTrusted ? 'yes' : 'no'],
      ['open documents', String(facts.openDocuments)],
    ]),
    '',
    '## Settings that were changed',
    '',
    ...(facts.settings.length === 0 ? ['none'] : facts.settings.map(({ key, scope, value }) => `- \`${key}\` (${scope}): ${value}`)),
    '',
    '## Language server',
    '',
    ...list([['state', facts.state], ...(status === null ? [['answer', 'none'] as const] : statusLines(status))]),
    '',
    '## Last workspace scan',
    '',
    ...(scan === null ? ['none'] : list(scanLines(scan))),
    '',
    '## Log',
    '',
    '```text',
    ...logLines(facts),
    '```',
    '',
  ];
  return lines.join('\n');
}

type Row = readonly [string, string];

function list(rows: readonly Row[]): readonly string[] {
  return rows.map(([name, value]) => `- ${name}: ${value}`);
}

function statusLines(status: StatusAnswer): readonly Row[] {
  const { lastCheck } = status;
  return [
    ['version', status.version],
    ['knowledge read on', status.knowledgeReadOn],
    ['services, operations', `${String(status.services)}, ${String(status.operations)}`],
    ['process', status.processId === null ? 'none of its own' : 'of its own'],
    ...(lastCheck === null ? [] : [['last check', `${lastCheck.status}, ${String(Math.round(lastCheck.milliseconds))} ms, calls ${String(lastCheck.calls)}, findings ${String(lastCheck.findings)}${lastCheck.exceeded === null ? '' : `, over ${lastCheck.exceeded}`}`] as const]),
  ];
}

function scanLines(scan: ScanSummary): readonly Row[] {
  const counts = { files: scan.files, analyzed: scan.parsed, calls: scan.calls, 'unknown calls': scan.unknownCalls, findings: scan.findings, suppressed: scan.suppressed, 'not read': scan.skipped.length, 'not analyzed': scan.failed.length, 'analyzed in part': scan.partial.length, 'rules not evaluated': scan.notEvaluated.length };
  return Object.entries(counts).map(([name, count]) => [name, String(count)]);
}

function logLines({ log, rules }: ProblemFacts): readonly string[] {
  const last = log.slice(-mostMessages);
  if (last.length === 0) return ['(empty)'];
  const shown = last.map(({ level, time, message }) => ({ time, text: `[${level}] ${redacted(message, rules)}` }));
  return shown.flatMap(({ time, text }, index) => {
    if (text === shown[index - 1]?.text) return [];
    const after = shown.findIndex((other, place) => place > index && other.text !== text);
    const times = (after < 0 ? shown.length : after) - index;
    return `${time.toISOString()} ${text}${times === 1 ? '' : ` (${String(times)} times)`}`.split('\n');
  });
}
