import type { SourceFile } from '../analysis/calls/project.js';
import type { ClassNode, FunctionNode, Node, Span } from '../analysis/program/model.js';
import { eachChild, eachFunctionChild, isStatement } from '../analysis/program/walk.js';
import type { Directive } from './directives.js';

/** What a waiver can suppress: a finding of one rule at one place of the file. */
export interface Waivable {
  readonly rule: string;
  readonly span: Span;
}

/** Which waiver suppresses which finding, and which rules each waiver was needed for. */
export interface WaiverResult<F extends Waivable> {
  readonly suppressed: ReadonlyMap<F, Directive>;
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>;
}

/**
 * Matches findings of a file with its waivers. A waiver counts only when nothing is wrong with it:
 * one that is malformed, incomplete or past its date suppresses nothing.
 *
 * @param findings findings of this file, directive findings left out.
 */
export function applyWaivers<F extends Waivable>(findings: readonly F[], directives: readonly Directive[], file: SourceFile): WaiverResult<F> {
  const suppressed = new Map<F, Directive>();
  const used = new Map<Directive, Set<string>>();
  for (const directive of directives) {
    if (directive.kind !== 'disable-next-line' || directive.problems.length > 0) continue;
    const covered = coveredSpan(directive.outer, file);
    if (!covered) continue;
    for (const finding of findings) {
      if (finding.span.start < covered.start || finding.span.start >= covered.end) continue;
      if (!directive.rules.some(({ id }) => id === finding.rule)) continue;
      if (!suppressed.has(finding)) suppressed.set(finding, directive);
      const rules = used.get(directive) ?? new Set<string>();
      used.set(directive, rules.add(finding.rule));
    }
  }
  return { suppressed, used };
}

/**
 * The statement that follows a comment: the next one of the block that the comment stands in. Within
 * a longer expression it is the next part, so that a comment above one property of an object covers
 * that property and not the whole object. Members of classes count as statements.
 *
 * @returns null where nothing follows in that block.
 */
export function coveredSpan(comment: Span, file: SourceFile): Span | null {
  let parts = partsOfList(file.program.body);
  let tail: Span | null = null;
  for (;;) {
    const around = parts.find(({ span }) => span.start <= comment.start && comment.end <= span.end);
    if (!around) break;
    parts = around.parts();
    // Behind the last part of an expression stands what it ends with: `client ⟨comment⟩ .classifyImage(…)`.
    tail = around.isExpression ? { start: comment.end, end: around.span.end } : null;
  }
  const next = parts.find(({ span }) => span.start >= comment.end);
  // A closing brace in between ends the block: the comment was the last thing in it.
  if (next && !next.isExpression && file.text.slice(comment.end, next.span.start).includes('}')) return null;
  return next?.span ?? tail;
}

/** Spans of the statements and class members that hold an offset, outermost first. */
export function statementsAround(offset: number, file: SourceFile): readonly Span[] {
  const found: Span[] = [];
  let parts = partsOfList(file.program.body);
  for (;;) {
    const around = parts.find(({ span }) => span.start <= offset && offset < span.end);
    if (!around) return found;
    if (!around.isExpression) found.push(around.span);
    parts = around.parts();
  }
}

/** A stretch of code and, on demand, the stretches inside it in source order. */
interface Part {
  readonly span: Span;
  readonly isExpression: boolean;
  parts(): readonly Part[];
}

function partsOfList(nodes: readonly Node[]): readonly Part[] {
  return inOrder(nodes.map(ofNode));
}

function ofNode(node: Node): Part {
  return { span: node.span, isExpression: !isStatement(node), parts: () => inside(node) };
}

function inside(node: Node): readonly Part[] {
  if (node.kind === 'object') {
    return node.entries.map(({ keySpan, value }) => ({
      span: { start: Math.min(keySpan.start, value.span.start), end: value.span.end },
      isExpression: true,
      parts: () => [ofNode(value)],
    }));
  }
  if (node.kind === 'call') {
    const args = node.args.map(({ nameSpan, value }): Part => ({
      span: { start: nameSpan?.start ?? value.span.start, end: value.span.end },
      isExpression: true,
      parts: () => [ofNode(value)],
    }));
    return inOrder([ofNode(node.callee), ...args, ...(node.initializer ? [ofNode(node.initializer)] : [])]);
  }
  const parts: Part[] = [];
  eachChild(node, { node: (child) => void parts.push(ofNode(child)), fn: (fn) => void parts.push(...ofFunction(fn)), cls: (cls) => void parts.push(...ofClass(cls)) });
  return inOrder(parts);
}

/** The parameters and the body of a function; the function itself is the statement or lambda around. */
function ofFunction(fn: FunctionNode): readonly Part[] {
  const parts: Part[] = [];
  eachFunctionChild(fn, { node: (child) => void parts.push(ofNode(child)), fn: (inner) => void parts.push(...ofFunction(inner)), cls: (cls) => void parts.push(...ofClass(cls)) });
  return inOrder(parts);
}

function ofClass(cls: ClassNode): readonly Part[] {
  const member = (span: Span, parts: () => readonly Part[]): Part => ({ span, isExpression: false, parts });
  return inOrder([
    ...cls.fields.map(({ span, value }) => member(span, () => (value ? [ofNode(value)] : []))),
    ...cls.methods.map((method) => member(method.span, () => ofFunction(method))),
    ...cls.classes.map((inner) => member(inner.span, () => ofClass(inner))),
  ]);
}

/** Source order; a child that a front end hands out with an empty span covers nothing. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ span }) => span.end > span.start).sort((a, b) => a.span.start - b.span.start);
}
