import type { ScanSummary } from '../server/protocol.js';

/** One line about a scan, and whether it deserves a warning: a scan that read nothing is no clean result. */
export function scanMessage(summary: ScanSummary): { readonly text: string; readonly warning: boolean } {
  if (summary.files === 0) {
    return { text: 'Nothing was scanned: the workspace has no file of a supported language that could be read.', warning: true };
  }
  const parts = [
    `${counted(summary.files, 'file')} read`,
    counted(summary.calls, 'Azure AI call'),
    counted(summary.findings, 'finding'),
    ...optional(summary.unknownCalls, (count) => `${counted(count, 'call')} not in the catalogue`),
    ...optional(summary.skipped.length, (count) => `${counted(count, 'file')} not read`),
    ...optional(summary.failed.length, (count) => `${counted(count, 'file')} not analyzed`),
    ...optional(summary.partial.length, (count) => `${counted(count, 'file')} analyzed in part`),
  ];
  return { text: `${parts.join(', ')}.`, warning: summary.failed.length > 0 };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function optional(count: number, text: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [text(count)];
}
