import type { FunctionNode, Node, Span } from '../analysis/program/model.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Directive, DirectiveKind } from './directives.js';

/**
 * A valid directive that covers a node: it stands directly above the node's statement, above a
 * statement or function around it, or opens the body of a function around it.
 *
 * @returns the directive, or null. A directive with problems covers nothing.
 */
export function coveringDirective(kind: DirectiveKind, node: Node, context: { readonly file: SourceFile; readonly directives: readonly Directive[] }): Directive | null {
  const candidates = context.directives.filter((directive) => directive.kind === kind && directive.problems.length === 0);
  if (candidates.length === 0) return null;
  const { file } = context;
  const spans: Span[] = [];
  let current: Node | undefined = node;
  while (current) {
    spans.push(current.span);
    // `ImageAnalysis result = …`: a declaration begins with its type where a language writes it in front.
    if (current.kind === 'declare' && current.type && current.type.span.start < current.span.start) spans.push({ start: current.type.span.start, end: current.span.end });
    current = file.index.parent.get(current);
  }
  let fn: FunctionNode | undefined = file.index.functionOf.get(node);
  while (fn) {
    spans.push(fn.span);
    const first = fn.body[0];
    if (first) spans.push(first.span);
    for (const annotation of fn.annotations) spans.push(annotation.span);
    let around: Node | undefined = file.index.lambdaOf.get(fn);
    while (around) {
      spans.push(around.span);
      around = file.index.parent.get(around);
    }
    fn = file.index.outerFunction.get(fn);
  }
  return candidates.find((directive) => spans.some((span) => standsAbove(directive.outer, span, file.text))) ?? null;
}

/** Nothing but white space, other comments and modifiers between a comment and what it covers. */
function standsAbove(comment: Span, covered: Span, text: string): boolean {
  if (comment.end > covered.start) return false;
  const between = text.slice(comment.end, covered.start);
  if (between.length > 400) return false;
  return /^\s*(?:(?:(?:export|default|async|public|private|protected|static|readonly|override|internal|final|const|let|var|await|return)\b|\/\/[^\n]*\n|#[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|@\w+(?:\([^)]*\))?)\s*)*$/.test(between);
}
