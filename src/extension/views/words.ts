/** Phrases that several views use. */
import { l10n } from 'vscode';
import type { OverviewPlace } from '../../server/protocol.js';
import type { Grouping, Severity } from './view-state.js';

/** "avatar.ts:12", "badges.ipynb, cell 6, line 3". Lines and cells from 1. */
export function shortPlace({ path, range, cell }: OverviewPlace): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const line = range.start.line + 1;
  return cell === undefined ? `${name}:${String(line)}` : l10n.t('{0}, cell {1}, line {2}', name, cell + 1, line);
}

/** "src/avatar.ts:12:5", "notebooks/badges.ipynb:cell 6:3:1": what is copied, and understood by terminals. From 1. */
export function fullPlace({ path, range, cell }: OverviewPlace): string {
  const { line, character } = range.start;
  return `${path}:${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line + 1)}:${String(character + 1)}`;
}

/** "src/avatar.ts, line 12". */
export function spokenPlace({ path, range, cell }: OverviewPlace): string {
  const line = range.start.line + 1;
  return cell === undefined ? l10n.t('{0}, line {1}', path, line) : l10n.t('{0}, cell {1}, line {2}', path, cell + 1, line);
}

/** Folder of a path; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function callsCounted(count: number): string {
  return count === 1 ? l10n.t('1 call') : l10n.t('{0} calls', count);
}

export function operationsCounted(count: number): string {
  return count === 1 ? l10n.t('1 operation') : l10n.t('{0} operations', count);
}

export function filesCounted(count: number): string {
  return count === 1 ? l10n.t('1 file') : l10n.t('{0} files', count);
}

export function findingsCounted(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

export function waivedCounted(count: number): string {
  return l10n.t('{0} waived', count);
}

export function waiversCounted(count: number): string {
  return count === 1 ? l10n.t('1 waiver') : l10n.t('{0} waivers', count);
}

export function testCode(): string {
  return l10n.t('test code');
}

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}

export function groupingWord(grouping: Grouping): string {
  switch (grouping) {
    case 'rule':
      return l10n.t('Rule');
    case 'file':
      return l10n.t('File');
    case 'clause':
      return l10n.t('Clause of the code of conduct');
  }
}

/** Phrases that stand side by side in a row. */
export function beside(...phrases: readonly string[]): string {
  return phrases.filter((phrase) => phrase !== '').join(' · ');
}

/** Phrases that are spoken one after the other. */
export function spoken(...phrases: readonly string[]): string {
  return phrases.filter((phrase) => phrase !== '').map((phrase) => phrase.replace(/[.:]$/, '')).join('. ');
}
