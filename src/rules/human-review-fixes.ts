import { indentationAt, lineStart } from './layout.js';
import type { ConsequentialAction } from './consequential-actions.js';
import type { FixDraft, RuleContext } from './rule.js';
import { idiomsOf } from './languages.js';

/**
 * Two ways to settle a decision without a human step. Both leave something to fill in and go on
 * firing until a person has done so: the directive has empty fields, the function only throws.
 */
export function humanReviewFixes(action: ConsequentialAction, context: RuleContext): readonly FixDraft[] {
  const { file, flow } = context;
  const statement = flow.control.statementOf(action.node);
  if (!statement) return [];
  const start = lineStart(file.text, statement.span.start);
  const indentation = indentationAt(file.text, statement.span.start);
  // Code before the statement on its line would end up behind the comment.
  if (file.text.slice(start, statement.span.start).trim() !== '') return [];
  const comment = `${indentation}${idiomsOf(file.language).comment} responsible-use: human-review queue="`;
  const at = { start, end: start };
  const fixes: FixDraft[] = [
    {
      title: 'State the human review that takes place (human-review directive)',
      safe: false,
      preferred: false,
      edits: [{ file, span: at, text: `${comment}" owner=""\n` }],
      cursorAt: comment.length,
    },
  ];
  if (file.language === 'typescript' || file.language === 'javascript') {
    const isAsync = action.node.kind === 'call' && context.file.index.functionOf.get(action.node)?.isAsync === true;
    const end = file.text.length;
    const typed = file.language === 'typescript' ? '(subject: unknown): Promise<void>' : '(subject)';
    const stub = `${file.text.endsWith('\n') ? '' : '\n'}\n/** Hands the case to a person and waits for the decision. */\nasync function requestHumanReview${typed} {\n  throw new Error('requestHumanReview is not written yet');\n}\n`;
    const already = file.index.functions.some((fn) => fn.name === 'requestHumanReview');
    const subject = action.node.kind === 'call' ? (action.node.args[0] ? file.text.slice(action.node.args[0].value.span.start, action.node.args[0].value.span.end) : 'undefined') : 'undefined';
    if (isAsync && !subject.includes('\n')) {
      fixes.push({
        title: 'Route through a review function (inserts a stub that throws until it is written)',
        safe: false,
        preferred: false,
        edits: [
          { file, span: at, text: `${indentation}await requestHumanReview(${subject});\n` },
          ...(already ? [] : [{ file, span: { start: end, end }, text: stub }]),
        ],
        cursorAt: null,
      });
    }
  }
  return fixes;
}
