import { l10n } from 'vscode';
import type { ScanSummary } from '../server/protocol.js';

/** One line about a scan, and whether it deserves a warning: a scan that read nothing is no clean result. */
export function scanMessage(summary: ScanSummary): { readonly text: string; readonly warning: boolean } {
  const { files, calls, findings, unknownCalls, skipped, failed, partial } = summary;
  if (files === 0) {
    return { text: l10n.t('Nothing was scanned: the workspace has no file of a supported language that could be read.'), warning: true };
  }
  const parts = [
    files === 1 ? l10n.t('1 file read') : l10n.t('{0} files read', files),
    calls === 1 ? l10n.t('1 Azure AI call') : l10n.t('{0} Azure AI calls', calls),
    findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings),
    ...optional(unknownCalls, (count) => (count === 1 ? l10n.t('1 call not in the catalogue') : l10n.t('{0} calls not in the catalogue', count))),
    ...optional(skipped.length, (count) => (count === 1 ? l10n.t('1 file not read') : l10n.t('{0} files not read', count))),
    ...optional(failed.length, (count) => (count === 1 ? l10n.t('1 file not analyzed') : l10n.t('{0} files not analyzed', count))),
    ...optional(partial.length, (count) => (count === 1 ? l10n.t('1 file analyzed in part') : l10n.t('{0} files analyzed in part', count))),
  ];
  return { text: `${parts.join(', ')}.`, warning: failed.length > 0 };
}

function optional(count: number, text: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [text(count)];
}
