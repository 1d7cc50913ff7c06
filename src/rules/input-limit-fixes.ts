import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Node, Statement } from '../analysis/program/model.js';
import { isStatement } from '../analysis/program/walk.js';
import { idiomsOf } from './languages.js';
import { indentationAt, lineStart } from './layout.js';
import type { FixDraft, RuleContext } from './rule.js';

/**
 * The directive by which a limit that is enforced elsewhere is stated. Its field is empty and has to be
 * filled before it counts. Nothing is cut by a fix: what too long a text loses is for people to decide.
 */
export function inputLimitFixes(call: ResolvedCall, context: RuleContext): readonly FixDraft[] {
  const { file } = context;
  const statement = onOwnLine(call.node, context);
  if (!statement) return [];
  const start = lineStart(file.text, statement.span.start);
  const comment = `${indentationAt(file.text, statement.span.start)}${idiomsOf(file.language).comment} responsible-use: input-limit max="`;
  return [
    {
      title: 'State the limit that is enforced elsewhere (input-limit directive)',
      safe: false,
      preferred: false,
      edits: [{ file, span: { start, end: start }, text: `${comment}"\n` }],
      cursorAt: comment.length,
    },
  ];
}

/** The innermost statement around a node that begins its line, so that a comment above covers it. */
function onOwnLine(node: Node, { file }: RuleContext): Statement | null {
  let current: Node | undefined = node;
  while (current) {
    if (isStatement(current) && file.text.slice(lineStart(file.text, current.span.start), current.span.start).trim() === '') return current;
    const fn = file.index.functionOf.get(current);
    current = file.index.parent.get(current) ?? (fn && file.index.lambdaOf.get(fn));
  }
  return null;
}
