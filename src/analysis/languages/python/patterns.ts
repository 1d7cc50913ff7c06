import type { Expression, SwitchCase, Switch } from '../../program/model.js';
import { binary, boolean, both, isPath, unknown } from '../tree-sitter/build.js';
import { childrenOf, emptySpan, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** What a pattern asks for: plain values, a condition, or (both empty) nothing at all. */
interface Asked {
  readonly values: readonly Expression[];
  readonly test: Expression | null;
}

/** `match subject: case …`. */
export function lowerMatch(low: PythonLowering, node: SyntaxNode): Switch {
  const subjects = fields(node, 'subject');
  const [only] = subjects;
  const subject: Expression = only && subjects.length === 1
    ? low.expression(only)
    : { kind: 'list', elements: subjects.map((part) => low.expression(part)), span: { start: only?.start ?? node.start, end: subjects.at(-1)?.end ?? node.start } };
  const body = field(node, 'body');
  const cases = [node, ...(body ? [body] : [])].flatMap((part) => childrenOf(part, 'case_clause'));
  return { kind: 'switch', subject, cases: cases.map((clause) => lowerCase(low, clause, only && subjects.length === 1 ? only : null)), span: spanOf(node) };
}

function lowerCase(low: PythonLowering, node: SyntaxNode, subject: SyntaxNode | null): SwitchCase {
  const patterns = childrenOf(node, 'case_pattern');
  const [pattern] = patterns;
  // `case a, b:` is a sequence pattern without brackets.
  const asked = pattern && patterns.length === 1
    ? ask(low, pattern, subject)
    : { values: [], test: sequence(low, patterns, subject, node) };
  const guard = field(node, 'guard');
  const condition = guard ? low.expressionOr(named(guard)[0] ?? null, guard) : null;
  const tests = condition
    ? [both(asTest(low, asked, subject, node), condition) ?? condition]
    : [...asked.values, ...(asked.test ? [asked.test] : [])];
  return { tests, body: low.body(node, field(node, 'consequence')), fallsThrough: false, span: spanOf(node) };
}

function ask(low: PythonLowering, node: SyntaxNode, subject: SyntaxNode | null): Asked {
  switch (node.type) {
    case 'case_pattern': {
      const inner = named(node)[0];
      // _
      if (!inner) return { values: [], test: null };
      // -1
      if (has(node, '-')) return { values: [{ kind: 'unary', operator: '-', value: low.expression(inner), span: spanOf(node) }], test: null };
      return ask(low, inner, subject);
    }
    // a | b
    case 'union_pattern': {
      const asked = named(node).map((part) => ask(low, part, null));
      return { values: asked.flatMap((part) => part.values), test: asked.find((part) => part.test)?.test ?? null };
    }
    // name binds, a.b compares
    case 'dotted_name': {
      const names = named(node);
      const [first] = names;
      if (first && names.length === 1) return { values: [], test: capture(low, first, subject) };
      return { values: [dotted(low, node)], test: null };
    }
    case 'identifier':
      return { values: [], test: capture(low, node, subject) };
    // pattern as name
    case 'as_pattern': {
      const [pattern, name] = named(node);
      const inner = pattern ? ask(low, pattern, subject) : { values: [], test: null };
      const test = asTest(low, inner, subject, node);
      return { values: [], test: both(test, name ? capture(low, name, subject) : null) };
    }
    // Class(a, b=c)
    case 'class_pattern':
      return { values: [], test: classPattern(low, node, subject) };
    // [a, *b], (a, b)
    case 'list_pattern':
    case 'tuple_pattern':
      return { values: [], test: sequence(low, named(node), subject, node) };
    // {"k": v}
    case 'dict_pattern':
      return { values: [], test: unknown(named(node).flatMap((part) => values(low, part)), node) };
    case 'splat_pattern':
    case 'keyword_pattern':
      return { values: [], test: unknown(named(node).flatMap((part) => values(low, part)), node) };
    default:
      return { values: [low.expression(node)], test: null };
  }
}

/** A condition that is true when the pattern matches; null when it always does. */
function asTest(low: PythonLowering, asked: Asked, subject: SyntaxNode | null, node: SyntaxNode): Expression | null {
  let result: Expression | null = asked.test;
  for (const value of asked.values) {
    const equal = binary('==', subjectAgain(low, subject, node), value, emptySpan(value.span.start), value.span);
    result = result ? binary('||', result, equal, emptySpan(value.span.start), node) : equal;
  }
  return result;
}

/** `case name`: the subject under a new name. */
function capture(low: PythonLowering, node: SyntaxNode, subject: SyntaxNode | null): Expression {
  return { kind: 'assignment', target: low.target(node), value: subjectAgain(low, subject, node), compound: false, span: spanOf(node) };
}

function classPattern(low: PythonLowering, node: SyntaxNode, subject: SyntaxNode | null): Expression {
  const [type, ...rest] = named(node);
  const right = type ? dotted(low, type) : unknown([], node);
  const test = binary('is', subjectAgain(low, subject, node), right, emptySpan(node.start), node);
  const inner = rest.flatMap((part) => values(low, part));
  return inner.length > 0 ? (both(test, unknown(inner, node)) ?? test) : test;
}

/** Names of a sequence pattern are bound from the subject; values in it stay reachable. */
function sequence(low: PythonLowering, parts: readonly SyntaxNode[], subject: SyntaxNode | null, node: SyntaxNode): Expression {
  return unknown([subjectAgain(low, subject, node), ...parts.flatMap((part) => values(low, part)), boolean(true, emptySpan(node.end))], node);
}

/** Everything a nested pattern holds, with its names bound. */
function values(low: PythonLowering, node: SyntaxNode): readonly Expression[] {
  if (node.type === 'keyword_pattern') return named(node).slice(1).flatMap((part) => values(low, part));
  if (node.type === 'splat_pattern') return named(node).filter((part) => part.type === 'identifier').map((part) => capture(low, part, null));
  const asked = ask(low, node, null);
  return [...asked.values, ...(asked.test ? [asked.test] : [])];
}

/** The subject, looked at once more where that has no effect. */
function subjectAgain(low: PythonLowering, subject: SyntaxNode | null, node: SyntaxNode): Expression {
  if (subject?.type === 'identifier' || subject?.type === 'attribute') {
    const value = low.expression(subject);
    if (isPath(value)) return value;
  }
  return unknown([], { start: node.start, end: node.start });
}

/** `a.b.c` of a pattern, which the grammar keeps as one name. */
function dotted(low: PythonLowering, node: SyntaxNode): Expression {
  if (node.type !== 'dotted_name') return low.expression(node);
  const [first, ...rest] = named(node);
  if (!first) return unknown([], node);
  return rest.reduce<Expression>(
    (object, name) => ({ kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: { start: node.start, end: name.end } }),
    low.expression(first),
  );
}
