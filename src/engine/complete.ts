import { commentAt } from '../analysis/languages/comment-at.js';
import { directiveCompletions, type CompletionKnowledge } from '../answers/directive-completion.js';
import { directiveContext } from '../answers/directive-context.js';
import { rules } from '../rules/index.js';
import { coveredSpan } from '../rules/waivers.js';
import type { CheckedFinding } from './check-file.js';
import { LineIndex } from './positions.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Completion, Position } from './types.js';

/** Where somebody is writing. */
export interface WritingPlace {
  /** Text of the file; of a notebook that of the cell. */
  readonly text: string;
  readonly position: Position;
  /** Key of the front end that would read the file. */
  readonly language: Parameters<typeof commentAt>[2];
}

/**
 * What can be written at a place: directives in comments. No parser is needed for it; what the code
 * at hand asks for comes from a check that has been made anyway.
 *
 * @param trigger character that was typed and asked for completions by itself; null where a person asked.
 * @param covered ids of rules that report something in the statement that a comment would cover.
 */
export async function completionsAt(place: WritingPlace, trigger: string | null, covered: () => Promise<readonly string[]>, knowledge: Pick<CompletionKnowledge, 'today' | 'capDays' | 'translate'>): Promise<readonly Completion[]> {
  const { text } = place;
  const lines = new LineIndex(text);
  const offset = lines.offset(place.position);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const written = text.slice(lineStart, offset);
  // Most lines end here: nothing in them begins like a directive, and a character alone asks for nothing.
  if (!(trigger === null ? /(?:^|[\s/*#!])(?:r[\w-]*|responsible-use.*)?$/ : /responsible-/).test(written)) return [];
  const comment = commentAt(text, offset, place.language);
  if (!comment) return [];
  const context = directiveContext(text.slice(comment.start, comment.end), offset - comment.start);
  if (!context || (trigger !== null && !asksFor(context.kind, trigger))) return [];
  const wantsCovered = context.kind === 'name' || context.kind === 'statement' || context.kind === 'rule';
  const items = directiveCompletions(context, { ...knowledge, rules, covered: wantsCovered ? await covered() : [] });
  return items.map(({ replaces, ...item }) => ({ ...item, range: lines.range({ start: comment.start + replaces.start, end: comment.start + replaces.end }) }));
}

/** While a reason is written, no blank asks for anything. */
function asksFor(kind: string, trigger: string): boolean {
  return kind !== 'tail' || trigger !== ' ';
}

/** Rules with a finding in the statement that a comment at an offset covers; also those that the comment waives already. */
export function rulesCovered(offset: number, file: SourceFile, findings: readonly CheckedFinding[]): readonly string[] {
  const comment = file.program.comments.find(({ outer }) => outer.start <= offset && offset <= outer.end);
  const covered = coveredSpan(comment?.outer ?? { start: offset, end: offset }, file);
  if (!covered) return [];
  const there = findings.filter(({ draft }) => draft.file === file && covered.start <= draft.span.start && draft.span.start < covered.end);
  const ids = new Set(rules.map(({ id }) => id));
  return [...new Set(there.map(({ finding }) => finding.rule))].filter((id) => ids.has(id));
}

