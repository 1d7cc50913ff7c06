import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { walkStatements } from '../analysis/program/walk.js';
import type { Binary, Expression, Handler, If, Node, Span, Statement } from '../analysis/program/model.js';
import type { Leak } from './fail-open-leaks.js';
import { idiomsOf } from './languages.js';
import { indentationAt, lineStart } from './layout.js';
import type { EditDraft, FixDraft, RuleContext } from './rule.js';
import { scoreValues } from './threshold-scores.js';

/**
 * Ways to close an error path. None is safe: what passed on bad days is held back from then on, and
 * callers get an error that they may not expect.
 */
export function failOpenFixes(leak: Leak, context: RuleContext): readonly FixDraft[] {
  const { literal } = leak;
  if (literal && typeof literal.value === 'boolean') return [flipped(literal, literal.value, context)];
  const handed = handOn(leak, context);
  if (handed) return [{ title: 'Hand the error on', safe: false, preferred: true, edits: [handed], cursorAt: null }];
  // Where content goes out behind a handler that only noted the failure, letting the error out stops that.
  const edit = leak.what.startsWith('goes on to') && leak.path.start !== leak.span.start ? rethrow(leak.path, context) : null;
  return edit ? [{ title: 'Let the error out of the handler', safe: false, preferred: true, edits: [edit], cursorAt: null }] : [];
}

/** `next()` of a middleware in JavaScript becomes `next(error)`. */
function handOn({ path, span }: Leak, context: RuleContext): EditDraft | null {
  const { file } = context;
  if (file.language !== 'typescript' && file.language !== 'javascript') return null;
  const call = file.index.calls.find(({ callee, args }) => callee.kind === 'name' && callee.name === 'next' && args.length === 0 && callee.span.start === span.start);
  const target = call && handlerAt(path, context)?.target;
  if (!call || target?.kind !== 'name') return null;
  return { file, span: { start: call.span.end - 1, end: call.span.end - 1 }, text: target.name };
}

function flipped(literal: Expression, value: boolean, { file }: RuleContext): FixDraft {
  const idioms = idiomsOf(file.language);
  const text = value ? idioms.false : idioms.true;
  return { title: `Block when the check fails (${text} instead of ${value ? idioms.true : idioms.false})`, safe: false, preferred: true, edits: [{ file, span: literal.span, text }], cursorAt: null };
}

/**
 * Counts a missing severity as the highest one.
 *
 * @param places expressions that read a missing severity as 0.
 */
export function missingSeverityFixes(places: readonly Expression[], call: ResolvedCall, context: RuleContext): readonly FixDraft[] {
  const score = call.operation?.scores?.[0];
  const top = score && scoreValues(call, score, context).at(-1);
  if (top === undefined) return [];
  const edits = places.map((place) => highest(place, String(top), context));
  if (edits.some((edit) => edit === null)) return [];
  return [{ title: `Count a missing severity as ${String(top)}`, safe: false, preferred: true, edits: edits.flatMap((edit) => edit ?? []), cursorAt: null }];
}

/** `?? 0` becomes `?? 6`, `.get("severity", 0)` becomes `.get("severity", 6)`, `.GetValueOrDefault()` becomes `.GetValueOrDefault(6)`. */
function highest(place: Expression, top: string, { file }: RuleContext): EditDraft | null {
  const zero = zeroIn(place);
  if (zero && place.kind === 'binary' && place.operator === '||') return withoutFalsy(place, zero, top, file);
  if (zero) return { file, span: zero.span, text: top };
  if (place.kind !== 'call' || place.args.length > 0 || file.text[place.span.end - 1] !== ')') return null;
  return { file, span: { start: place.span.end - 1, end: place.span.end - 1 }, text: top };
}

/** `severity || 0`, `severity or 0`: 0 is false as well, so the highest must stand in for what is missing alone. */
function withoutFalsy(place: Binary, zero: Expression, top: string, file: SourceFile): EditDraft | null {
  if (file.language !== 'python') return { file, span: { start: place.operatorSpan.start, end: zero.span.end }, text: `?? ${top}` };
  const value = file.text.slice(place.left.span.start, place.left.span.end);
  return place.left.kind === 'call' ? null : { file, span: place.span, text: `${top} if ${value} is None else ${value}` };
}

function zeroIn(place: Expression): Expression | null {
  const parts = place.kind === 'binary' ? [place.right] : place.kind === 'conditional' ? [place.then, place.otherwise] : place.kind === 'call' ? place.args.map(({ value }) => value) : [];
  return parts.find((part) => part.kind === 'literal' && part.value === 0) ?? null;
}

/** Throws on at the end of the handler whose head a path begins with; in Go, returns the error at the end of the branch that tests it. */
function rethrow(path: Span, context: RuleContext): EditDraft | null {
  if (context.file.language === 'go') return returnError(path, context);
  const handler = handlerAt(path, context);
  const statement = handler && throwing(handler, context);
  if (!handler || statement === null) return null;
  return handler.body.length === 0 ? inEmpty(handler, statement, context) : atEnd(handler.body, statement, context);
}

/** A statement behind the last one of a list, or in its place where that leaves quietly. */
function atEnd(body: readonly Statement[], statement: string, { file }: RuleContext): EditDraft | null {
  const last = body.at(-1);
  const newline = last ? file.text.indexOf('\n', last.span.end) : -1;
  // On a line that other code shares, the end of the statement is not the end of the line.
  if (!last || newline < 0 || !/^[;)]?[ \t\r]*$/.test(file.text.slice(last.span.end, newline)) || file.text.slice(lineStart(file.text, last.span.start), last.span.start).trim() !== '') return null;
  // What leaves the handler quietly leaves it with the error.
  if (last.kind === 'return' || last.kind === 'jump') return { file, span: { start: last.span.start, end: last.span.start + file.text.slice(last.span.start, newline).trimEnd().length }, text: statement };
  return { file, span: { start: newline, end: newline }, text: `\n${indentationAt(file.text, last.span.start)}${statement}` };
}

/** `if err != nil { log.Println(err) }` of a function that gives an error alone, or nothing. */
function returnError({ start }: Span, context: RuleContext): EditDraft | null {
  const { file } = context;
  let branch: If | null = null;
  const visit = (node: Node): void => {
    if (node.kind === 'if' && node.test.span.start === start) branch = node;
  };
  walkStatements(file.program.body, { node: visit });
  const found = branch as If | null;
  const error = found?.test.kind === 'binary' && found.test.operator === '!=' && found.test.left.kind === 'name' ? found.test.left : null;
  const fn = found && file.index.functionOf.get(found);
  if (!found || !error || !fn || fn.role === 'lambda' || found.then.length === 0) return null;
  const statement = fn.returnType === null ? 'return' : fn.returnType.name === 'error' ? `return ${error.name}` : null;
  return statement === null ? null : atEnd(found.then, statement, context);
}

function handlerAt({ start }: Span, { file }: RuleContext): Handler | null {
  const found: Handler[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'try') found.push(...node.handlers.filter(({ span }) => span.start <= start && start < span.end));
  };
  walkStatements(file.program.body, { node: visit });
  // The innermost one.
  return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/** How the language lets a caught error out again; null where the error has no name, or where that needs a declaration. */
function throwing(handler: Handler, { file }: RuleContext): string | null {
  const name = handler.target?.kind === 'name' ? handler.target.name : null;
  switch (file.language) {
    case 'typescript':
    case 'javascript':
      return name === null ? null : `throw ${name};`;
    case 'python':
      return 'raise';
    case 'csharp':
      return 'throw;';
    case 'java':
      return name === null ? null : `throw new IllegalStateException(${name});`;
    case 'go':
      return null;
  }
}

/** `except Error: pass`, `catch (error) {}`. */
function inEmpty({ span }: Handler, statement: string, { file }: RuleContext): EditDraft | null {
  const text = file.text.slice(span.start, span.end);
  if (file.language === 'python') {
    const pass = /\bpass[ \t]*$/.exec(text.trimEnd());
    return pass && { file, span: { start: span.start + pass.index, end: span.start + pass.index + 'pass'.length }, text: statement };
  }
  const braces = /\{[ \t]*\}$/.exec(text.trimEnd());
  return braces && { file, span: { start: span.start + braces.index, end: span.start + braces.index + braces[0].length }, text: `{ ${statement} }` };
}
