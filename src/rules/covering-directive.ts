import type { FunctionNode, Node, Span, Statement } from '../analysis/program/model.js';
import { isStatement } from '../analysis/program/walk.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Directive, DirectiveKind } from './directives.js';
import { lineStart } from './layout.js';

/**
 * A valid directive that covers a node: it stands directly above the node's statement, above a
 * statement or function around it, opens the body of a function around it, or stands behind the
 * node's own statement on its last line.
 *
 * @returns the directive, or null. A directive with problems covers nothing.
 */
export function coveringDirective(kind: DirectiveKind, node: Node, context: { readonly file: SourceFile; readonly directives: readonly Directive[] }): Directive | null {
  const candidates = context.directives.filter((directive) => directive.kind === kind && directive.problems.length === 0);
  if (candidates.length === 0) return null;
  const { file } = context;
  const spans: Span[] = [];
  const own: Span[] = [];
  let isOwn = true;
  let current: Node | undefined = node;
  while (current) {
    spans.push(current.span);
    if (isOwn) own.push(current.span);
    if (isStatement(current)) isOwn = false;
    // `ImageAnalysis result = …`: a declaration begins with its type where a language writes it in front.
    if (current.kind === 'declare' && current.type && current.type.span.start < current.span.start) spans.push({ start: current.type.span.start, end: current.span.end });
    current = file.index.parent.get(current);
  }
  let fn: FunctionNode | undefined = file.index.functionOf.get(node);
  while (fn) {
    spans.push(fn.span);
    spans.push(...opening(fn.body).map(({ span }) => span));
    for (const annotation of fn.annotations) spans.push(annotation.span);
    let around: Node | undefined = file.index.lambdaOf.get(fn);
    while (around) {
      spans.push(around.span);
      around = file.index.parent.get(around);
    }
    fn = file.index.outerFunction.get(fn);
  }
  return candidates.find(({ outer }) => spans.some((span) => standsAbove(outer, span, file.text)) || own.some((span) => standsBehind(outer, span, file.text))) ?? null;
}

/** The statements that a body opens with: the first, and behind a documentation string the next one as well. */
function opening(body: readonly Statement[]): readonly Statement[] {
  const [first] = body;
  const isDocumentation = first?.kind === 'expression' && first.value.kind === 'literal' && typeof first.value.value === 'string';
  return body.slice(0, isDocumentation ? 2 : 1);
}

/** Only what ends a statement between a node and a comment on the same line. */
function standsBehind(comment: Span, covered: Span, text: string): boolean {
  return covered.end <= comment.start && /^[ \t;,)\]]*$/.test(text.slice(covered.end, Math.min(comment.start, covered.end + 80)));
}

/** Nothing but white space, other comments and modifiers between a comment and what it covers. */
function standsAbove(comment: Span, covered: Span, text: string): boolean {
  if (comment.end > covered.start) return false;
  // Behind a statement it is about that one, and not about the next.
  const before = text.slice(lineStart(text, comment.start), comment.start).trimEnd();
  if (/[;)\]\w"'`]$/.test(before) && lineStart(text, covered.start) > comment.start) return false;
  const between = text.slice(comment.end, covered.start);
  if (between.length > 400) return false;
  return /^\s*(?:(?:(?:export|default|async|public|private|protected|static|readonly|override|internal|final|const|let|var|await|return)\b|\/\/[^\n]*\n|#[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|@\w+(?:\([^)]*\))?)\s*)*$/.test(between);
}
