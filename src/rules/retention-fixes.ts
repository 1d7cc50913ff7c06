import { findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, Name, Node, Statement } from '../analysis/program/model.js';
import { isStatement } from '../analysis/program/walk.js';
import { lineStart } from './layout.js';
import type { EditDraft, FixDraft, RuleContext } from './rule.js';

/**
 * Deletes the result of a document analysis once it is read. Offered only where the poller and with
 * it the id of the result are at hand, on a line of their own. Not safe: code elsewhere may want to
 * fetch the result a second time.
 */
export function deletionFixes(call: ResolvedCall, context: RuleContext): readonly FixDraft[] {
  if (call.operation?.deletedBy?.includes('delete-analyze-result') !== true) return [];
  const parts = new AfterReading(call, context).parts();
  if (!parts) return [];
  return [{ title: 'Delete the result once it is read', safe: false, preferred: true, edits: parts, cursorAt: null }];
}

/** Members that wait for the final result of a poller. */
const waits = /^(?:result|pollUntilDone|getFinalResult|waitForCompletion|WaitForCompletion|WaitForCompletionAsync)$/;

class AfterReading {
  private readonly file: SourceFile;

  constructor(
    private readonly call: ResolvedCall,
    private readonly context: RuleContext,
  ) {
    this.file = call.file;
  }

  parts(): readonly EditDraft[] | null {
    const started = this.holderOf(this.call.node);
    const model = this.model();
    if (!started || model === null) return null;
    switch (this.file.language) {
      case 'typescript':
      case 'javascript':
        return this.javascript(started, model);
      case 'python':
        return this.python(started, model);
      case 'csharp':
        return this.csharp(started, model);
      case 'java':
        return this.java(started, model);
      case 'go':
        return null;
    }
  }

  private javascript(started: Name, model: string): readonly EditDraft[] | null {
    const client = this.call.pathCall && this.receiver(this.call.pathCall);
    const made = this.file.index.calls.find((call) => call.callee.kind === 'name' && call.args.some(({ value }) => isSame(value, started)) && this.context.flow.reach([this.call.node]).makesPoller(call));
    const poller = made && this.holderOf(made);
    const read = poller && this.readOf(poller);
    const imported = this.importEdit('parseResultIdFromResponse', this.call.client?.modules ?? []);
    if (!client || !read || !imported) return null;
    const text = `await ${client}.path('/documentModels/{modelId}/analyzeResults/{resultId}', ${model}, parseResultIdFromResponse(${started.name})).delete()`;
    const edit = this.behind(read.statement, text);
    return edit && [edit, ...imported];
  }

  private python(poller: Name, model: string): readonly EditDraft[] | null {
    const client = this.receiver(this.call.node);
    const read = this.readOf(poller);
    if (!client || !read) return null;
    const edit = this.behind(read.statement, `${read.isAwaited ? 'await ' : ''}${client}.delete_analyze_result(${model}, ${poller.name}.details["operation_id"])`);
    return edit && [edit];
  }

  private csharp(operation: Name, model: string): readonly EditDraft[] | null {
    const client = this.receiver(this.call.node);
    const isWaited = this.call.node.args.some(({ value }) => value.kind === 'member' && value.name === 'Completed');
    const statement = isWaited ? this.statementOf(this.call.node) : this.readOf(operation)?.statement;
    if (!client || !statement) return null;
    const isAsync = this.call.member.endsWith('Async');
    const edit = this.behind(statement, `${isAsync ? 'await ' : ''}${client}.DeleteAnalyzeResult${isAsync ? 'Async' : ''}(${model}, ${operation.name}.Id)`);
    return edit && [edit];
  }

  private java(poller: Name, model: string): readonly EditDraft[] | null {
    const client = this.receiver(this.call.node);
    const read = this.readOf(poller);
    if (!client || !read) return null;
    const edit = this.behind(read.statement, `${client}.deleteAnalyzeResult(${model}, ${poller.name}.poll().getValue().getResultId())`);
    return edit && [edit];
  }

  /** The model id as the code writes it, where it can be written again behind the reading. */
  private model(): string | null {
    const choice = this.call.service.choices.find(({ operations, argument }) => operations.includes(this.call.operation?.id ?? '') && argument.placeholder === 'modelId');
    const given = choice && findArgument(this.call, choice.argument, this.context.evaluator);
    if (!given?.node || given.file !== this.file) return null;
    const { node } = given;
    const isHere = node.kind === 'literal' || (node.kind === 'name' && this.file.index.functionOf.get(node) === this.call.fn);
    return isHere ? this.text(node) : null;
  }

  private receiver({ callee }: Call): string | null {
    if (callee.kind !== 'member') return null;
    let root: Expression = callee.object;
    while (root.kind === 'member') root = root.object;
    return root.kind === 'name' || root.kind === 'this' ? this.text(callee.object) : null;
  }

  /** The variable that a statement of its own keeps a value in. */
  private holderOf(node: Expression): Name | null {
    let child: Node = node;
    let parent = this.file.index.parent.get(child);
    while (parent && (parent.kind === 'await' || parent.kind === 'cast' || isConfigured(parent, child, this.file))) {
      child = parent;
      parent = this.file.index.parent.get(child);
    }
    const target = parent?.kind === 'declare' || (parent?.kind === 'assignment' && !parent.compound) ? parent.target : null;
    return target?.kind === 'name' && target.variable !== null ? target : null;
  }

  /** The statement of the same function that waits for a poller's result and keeps it. */
  private readOf(poller: Name): { readonly statement: Statement; readonly isAwaited: boolean } | null {
    const read = this.file.index.calls.find(
      ({ callee, span }) => callee.kind === 'member' && waits.test(callee.name) && isSame(callee.object, poller) && span.start > poller.span.end && this.file.index.functionOf.get(callee) === this.call.fn,
    );
    const statement = read && this.statementOf(read);
    if (!read || !statement || (statement.kind !== 'declare' && statement.kind !== 'expression')) return null;
    return { statement, isAwaited: this.file.index.parent.get(read)?.kind === 'await' };
  }

  private statementOf(node: Node): Statement | null {
    let current: Node | undefined = node;
    while (current && !isStatement(current)) current = this.file.index.parent.get(current);
    return current ?? null;
  }

  /** A statement on the line behind another one. */
  private behind(statement: Statement, code: string): EditDraft | null {
    const { text } = this.file;
    const newline = text.indexOf('\n', statement.span.end);
    const end = newline < 0 ? text.length : newline;
    const rest = text.slice(statement.span.end, end);
    // Only the type or keyword of a declaration stands in front of what it declares.
    const isAlone = /^[^{}();=]*$/.test(text.slice(lineStart(text, statement.span.start), statement.span.start)) && /^;?[ \t\r]*$/.test(rest);
    if (!isAlone) return null;
    const ending = this.file.language !== 'python' && text.slice(statement.span.start, end).trimEnd().endsWith(';') ? ';' : '';
    const at = end - (rest.endsWith('\r') ? 1 : 0);
    const newLine = rest.endsWith('\r') ? '\r\n' : '\n';
    return { file: this.file, span: { start: at, end: at }, text: `${newLine}${/^[ \t]*/.exec(text.slice(lineStart(text, statement.span.start)))?.[0] ?? ''}${code}${ending}` };
  }

  /** What imports a further name from a module that the file imports; empty where it does already, null where that cannot be written. */
  private importEdit(name: string, modules: readonly string[]): readonly EditDraft[] | null {
    const entries = this.file.program.imports.filter(({ module, typeOnly, local }) => modules.includes(module) && !typeOnly && local !== '');
    if (entries.some(({ imported }) => imported === name)) return [];
    const last = entries.filter(({ imported }) => imported !== 'default' && imported !== '*').at(-1);
    if (last) return [{ file: this.file, span: { start: last.span.end, end: last.span.end }, text: `, ${name}` }];
    const whole = entries.find(({ imported }) => imported === 'default');
    return whole ? [{ file: this.file, span: { start: whole.span.end, end: whole.span.end }, text: `, { ${name} }` }] : null;
  }

  private text({ span }: Expression): string {
    return this.file.text.slice(span.start, span.end);
  }
}

function isSame(node: Expression, name: Name): boolean {
  return node.kind === 'name' && node.variable === name.variable;
}

/** `task.ConfigureAwait(false)` around a value. */
function isConfigured(parent: Node, child: Node, file: SourceFile): boolean {
  if (parent.kind === 'member') return parent.object === child && parent.name === 'ConfigureAwait' && file.index.parent.get(parent)?.kind === 'call';
  return parent.kind === 'call' && parent.callee === child && child.kind === 'member' && child.name === 'ConfigureAwait';
}
