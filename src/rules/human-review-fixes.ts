import type { FunctionNode, Node, Statement } from '../analysis/program/model.js';
import { directiveStub, onOwnLine } from './directive-stub.js';
import { indentationAt, lineStart, withLineEndsOf } from './layout.js';
import type { ConsequentialAction } from './consequential-actions.js';
import type { EditDraft, FixDraft, RuleContext } from './rule.js';

/**
 * Two ways to settle a decision without a human step. Both leave something to fill in and go on
 * firing until a person has done so: the directive has empty fields, the function only throws.
 */
export function humanReviewFixes(action: ConsequentialAction, context: RuleContext): readonly FixDraft[] {
  const { file, flow } = context;
  const own = flow.control.statementOf(action.node);
  const statement = own && onOwnLine(own, context);
  if (!own || !statement) return [];
  const stated = directiveStub('human-review', 'State the human review that takes place (human-review directive)', own, context);
  const fixes: FixDraft[] = stated ? [stated] : [];
  // Above a whole condition the step would run for everybody.
  const review = statement === own && alwaysRunsIn(own, action.node, context) ? reviewFunction(action, context) : null;
  if (review) {
    const start = lineStart(file.text, statement.span.start);
    fixes.push({
      title: 'Route through a review function (inserts a stub that throws until it is written)',
      safe: false,
      preferred: false,
      edits: [{ file, span: { start, end: start }, text: `${indentationAt(file.text, statement.span.start)}${review.call}\n` }, ...review.stub].map((edit) => ({ ...edit, text: withLineEndsOf(edit.file.text, edit.text) })),
      cursorAt: null,
    });
  }
  return fixes;
}

/** True when an expression of a statement runs whenever the statement does. */
function alwaysRunsIn(statement: Statement, node: Node, context: RuleContext): boolean {
  let current: Node | undefined = node;
  while (current && current !== statement) {
    const parent: Node | undefined = context.file.index.parent.get(current);
    if ((parent?.kind === 'binary' && parent.left !== current) || (parent?.kind === 'conditional' && parent.test !== current)) return false;
    current = parent;
  }
  return current === statement;
}

/** A call of a review function and, where the file has none, the function, as the language writes them. */
function reviewFunction(action: ConsequentialAction, context: RuleContext): { readonly call: string; readonly stub: readonly EditDraft[] } | null {
  const { file } = context;
  const fn = file.index.functionOf.get(action.node);
  const subject = subjectOf(action.node, file.text);
  if (!fn || subject === null) return null;
  const isWritten = (name: string): boolean => file.index.functions.some((candidate) => candidate.name === name);
  // A notebook's cells run one after the other: what a function calls has to be there when its own cell has run.
  const end = file.cells?.at(fn.span.start)?.end ?? file.text.length;
  const atEnd = (text: string): readonly EditDraft[] => [{ file, span: { start: end, end }, text: `${file.text.slice(0, end).endsWith('\n') ? '' : '\n'}${text}` }];
  switch (file.language) {
    case 'typescript':
    case 'javascript': {
      // Waiting for a person needs an asynchronous function.
      if (!fn.isAsync) return null;
      const signature = file.language === 'typescript' ? '(subject: unknown): Promise<void>' : '(subject)';
      const stub = `\n/** Hands the case to a person and waits for the decision. */\nasync function requestHumanReview${signature} {\n  throw new Error('requestHumanReview is not written yet');\n}\n`;
      return { call: `await requestHumanReview(${subject});`, stub: isWritten('requestHumanReview') ? [] : atEnd(stub) };
    }
    case 'python': {
      const before = fn.isAsync ? 'async ' : '';
      const stub = `\n\n${before}def request_human_review(subject):\n    """Hands the case to a person and waits for the decision."""\n    raise NotImplementedError("request_human_review is not written yet")\n`;
      return { call: `${fn.isAsync ? 'await ' : ''}request_human_review(${subject})`, stub: isWritten('request_human_review') ? [] : atEnd(stub) };
    }
    case 'go': {
      const stub = '\n// requestHumanReview hands the case to a person and waits for the decision.\nfunc requestHumanReview(subject any) {\n\tpanic("requestHumanReview is not written yet")\n}\n';
      return { call: `requestHumanReview(${subject})`, stub: isWritten('requestHumanReview') ? [] : atEnd(stub) };
    }
    case 'csharp':
      return csharpReview(fn, subject, isWritten, context);
    case 'java': {
      const stub = methodAtEnd(fn, context, (inside, deeper) => [
        `${inside}/** Hands the case to a person and waits for the decision. */`,
        `${inside}private static void requestHumanReview(Object subject) {`,
        `${deeper}throw new UnsupportedOperationException("requestHumanReview is not written yet");`,
        `${inside}}`,
      ]);
      return stub && { call: `requestHumanReview(${subject});`, stub: isWritten('requestHumanReview') ? [] : stub };
    }
    default:
      return null;
  }
}

function csharpReview(fn: FunctionNode, subject: string, isWritten: (name: string) => boolean, context: RuleContext): { readonly call: string; readonly stub: readonly EditDraft[] } | null {
  const name = fn.isAsync ? 'RequestHumanReviewAsync' : 'RequestHumanReview';
  const stub = methodAtEnd(fn, context, (inside, deeper) => [
    `${inside}/// <summary>Hands the case to a person and waits for the decision.</summary>`,
    `${inside}private static ${fn.isAsync ? 'System.Threading.Tasks.Task' : 'void'} ${name}(object subject)`,
    `${inside}{`,
    `${deeper}throw new System.NotImplementedException("${name} is not written yet");`,
    `${inside}}`,
  ]);
  return stub && { call: `${fn.isAsync ? 'await ' : ''}${name}(${subject});`, stub: isWritten(name) ? [] : stub };
}

/**
 * A method behind the last one of the class around a function; null where the function is in none, or
 * where its closing brace shares a line.
 *
 * @param lines lines of the method, from the indentation of members and of their bodies.
 */
function methodAtEnd(fn: FunctionNode, { file }: RuleContext, lines: (inside: string, deeper: string) => readonly string[]): readonly EditDraft[] | null {
  let method: FunctionNode | undefined = fn;
  while (method && !file.index.classOf.get(method)) method = file.index.outerFunction.get(method);
  const cls = method && file.index.classOf.get(method);
  if (!method || !cls || cls.name === '') return null;
  const inside = indentationAt(file.text, method.span.start);
  const at = lineStart(file.text, cls.span.end - 1);
  if (file.text.slice(at, cls.span.end - 1).trim() !== '') return null;
  const deeper = inside + (inside === '' ? '    ' : inside.slice(0, 4));
  return [{ file, span: { start: at, end: at }, text: ['', ...lines(inside, deeper), ''].join('\n') }];
}

/** What the action is about, as the code writes it: the first argument that is no context, or the object whose status is set. */
function subjectOf(node: Node, text: string): string | null {
  const changed = node.kind === 'call' && node.callee.kind === 'member' && /^set\p{Lu}/u.test(node.callee.name) && node.args.length === 1 ? node.callee.object : undefined;
  const subject = changed ?? (node.kind === 'call' ? node.args.find(({ value }) => !isContext(value))?.value : node.kind === 'assignment' && node.target.kind === 'member' ? node.target.object : undefined);
  if (!subject || subject.kind === 'object') return null;
  const written = text.slice(subject.span.start, subject.span.end);
  return written.includes('\n') ? null : written;
}

/** What only carries deadlines and cancellation: `ctx`, `context.Background()`, `request.Context()`, `cancellationToken`. */
function isContext(node: Node): boolean {
  if (node.kind === 'name') return /^(?:ctx|cancellationToken)$/.test(node.name);
  return node.kind === 'call' && node.args.length === 0 && node.callee.kind === 'member' && /^(?:Background|TODO|Context)$/.test(node.callee.name);
}
