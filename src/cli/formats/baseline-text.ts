import type { BaselineChange, EntryReason } from '../../report/baseline/update.js';
import { oneLine, type Style } from './style.js';

/** What was done to a baseline. */
export interface BaselineOutcome extends BaselineChange {
  /** The file as messages show it. */
  readonly file: string;
  readonly command: 'write' | 'prune';
  readonly isDryRun: boolean;
  /** False where the file says it already. */
  readonly isChanged: boolean;
  /** True where a file that calls Azure AI could not be analyzed. */
  readonly isIncomplete: boolean;
}

/** Says what was done to a baseline: what was dropped, what could not be told, what no longer counts, then one summary line. */
export function baselineText(outcome: BaselineOutcome, style: Style): string {
  const { file, command, entries, added, kept, renewed, dropped, unclear, ineffective } = outcome;
  const withoutOwner = entries.filter(({ owner }) => owner === null).length;
  const counts = [
    ...(command === 'write' ? [`${String(added.length)} added`] : []),
    `${String(kept.length)} kept`,
    ...(renewed.length === 0 ? [] : [`${String(renewed.length)} of these renewed`]),
    `${String(dropped.length)} dropped`,
    ...(unclear.length === 0 ? [] : [`${String(unclear.length)} kept without looking`]),
  ].join(', ');
  const lines = [
    ...dropped.map((one) => `dropped: ${lineOf(one, style)}`),
    ...byFile(unclear).map((line) => `kept, because nobody can tell: ${line}`),
    ...ineffective.map((one) => `not in effect: ${lineOf(one, style)}`),
    `${style.bold(`${oneLine(file)}: ${counted(entries.length, 'entry', 'entries')}`)} (${counts}).`,
    ...(ineffective.length === 0 ? [] : [`${counted(ineffective.length, 'entry has a finding that counts', 'entries have findings that count')} again. Settle ${ineffective.length === 1 ? 'it' : 'them'}, or decide again with "baseline write --renew".`]),
    ...(withoutOwner === 0 ? [] : [`${counted(withoutOwner, 'entry has', 'entries have')} no owner.${added.length > 0 ? ' --owner NAME states one for new entries.' : ''}`]),
    ...(outcome.isIncomplete ? ['What could not be analyzed has no new entries and keeps those it had.'] : []),
    ...(outcome.isDryRun ? ['Nothing was written (--dry-run).'] : outcome.isChanged ? [] : ['The file stays as it is.']),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Files that are named; of more only the number is. */
const mostFiles = 20;

/** One line for each file and reason: a run over a part of a tree leaves many entries without an answer. */
function byFile(reasons: readonly EntryReason[]): string[] {
  const counts = new Map<string, number>();
  for (const { entry: { path }, why } of reasons) {
    const key = `${oneLine(path)}: ${oneLine(why)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].map(([key, count]) => `${key} (${counted(count, 'entry', 'entries')})`);
  return lines.length <= mostFiles ? lines : [...lines.slice(0, mostFiles), `${String(lines.length - mostFiles)} further files`];
}

function lineOf({ entry: { path, rule, operation }, why }: EntryReason, style: Style): string {
  return `${style.bold(oneLine(path))} ${oneLine(rule)}${operation === null ? '' : ` ${oneLine(operation)}`}: ${oneLine(why)}`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
