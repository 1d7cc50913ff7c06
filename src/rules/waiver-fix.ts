import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import { addDays } from '../wording/dates.js';
import { WAIVER_DAYS } from './directive-waiver.js';
import { defaultCapDays, type Directive } from './directives.js';
import { idiomsOf } from './languages.js';
import { indentationAt, lineStart, withLineEndsOf } from './layout.js';
import type { FixDraft } from './rule.js';
import { coveredSpan, statementsAround } from './waivers.js';

/**
 * The fix that inserts a waiver above a finding's statement. Reason and owner are left empty, so
 * that it suppresses nothing until somebody has filled them in.
 *
 * @param capDays how long a waiver may last, in days.
 * @returns null when a waiver of the same rule already stands there.
 */
export function waiverFix(rule: string, span: Span, file: SourceFile, directives: readonly Directive[], today: string, capDays: number = defaultCapDays): FixDraft | null {
  const already = directives.some((directive) => {
    if (directive.kind !== 'disable-next-line' || !directive.rules.some(({ id }) => id === rule)) return false;
    const covered = coveredSpan(directive.outer, file);
    return covered !== null && covered.start <= span.start && span.start < covered.end;
  });
  if (already) return null;
  const line = insertionLine(span, file);
  const before = `${indentationOf(line, file.text)}${idiomsOf(file.language).comment} responsible-use-disable-next-line ${rule} -- `;
  return {
    title: `Waive ${rule} here (asks for a reason and an owner)`,
    safe: false,
    preferred: false,
    edits: [{ file, span: { start: line, end: line }, text: withLineEndsOf(file.text, `${before} (owner: ) until ${addDays(today, Math.min(WAIVER_DAYS, capDays))}\n`) }],
    cursorAt: before.length,
  };
}

/** Start of the line above which the waiver goes: that of the innermost statement that begins a line. */
function insertionLine(span: Span, file: SourceFile): number {
  const around = statementsAround(span.start, file);
  for (let i = around.length - 1; i >= 0; i--) {
    const start = around[i]?.start ?? 0;
    const line = lineStart(file.text, start);
    if (file.text.slice(line, start).trim() === '') return line;
  }
  // `export const …`: the statement's own span may leave out a modifier.
  return lineStart(file.text, around[0]?.start ?? span.start);
}

function indentationOf(line: number, text: string): string {
  const rest = /^[ \t]*/.exec(text.slice(line, line + 200))?.[0] ?? '';
  return rest === '' ? indentationAt(text, line) : rest;
}
