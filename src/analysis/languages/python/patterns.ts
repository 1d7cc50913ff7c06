import type { Expression, Switch, SwitchCase } from '../../program/model.js';
import { binary, both, isPath, unknown } from '../tree-sitter/build.js';
import { childrenOf, emptySpan, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';
import { contentSpan, isString, lowerString } from './strings.js';

/** What a pattern asks for: plain values, a condition, or (both empty) nothing at all. */
interface Asked {
  readonly values: readonly Expression[];
  readonly test: Expression | null;
}

/** What a pattern is held against. Every call gives a node of its own. */
type Subject = () => Expression;

const anything: Asked = { values: [], test: null };

/** `match subject: case …`. */
export function lowerMatch(low: PythonLowering, node: SyntaxNode): Switch {
  const subjects = fields(node, 'subject');
  const [only] = subjects;
  const subject: Expression = only && subjects.length === 1
    ? low.expression(only)
    : { kind: 'list', elements: subjects.map((part) => low.expression(part)), span: { start: only?.start ?? node.start, end: subjects.at(-1)?.end ?? node.start } };
  const body = field(node, 'body');
  const cases = [node, ...(body ? [body] : [])].flatMap((part) => childrenOf(part, 'case_clause'));
  const again = subjectAgain(low, subjects.length === 1 ? (only ?? null) : null);
  return { kind: 'switch', subject, cases: cases.map((clause) => lowerCase(low, clause, again)), span: spanOf(node) };
}

function lowerCase(low: PythonLowering, node: SyntaxNode, subject: Subject): SwitchCase {
  const patterns = childrenOf(node, 'case_pattern');
  const [pattern] = patterns;
  // `case a, b:` is a sequence pattern without brackets.
  const asked = pattern && patterns.length === 1 ? ask(low, pattern, subject) : { values: [], test: sequence(low, patterns, subject, node) };
  const guard = field(node, 'guard');
  const condition = guard ? low.expressionOr(named(guard)[0] ?? null, guard) : null;
  const tests = condition
    ? [both(asTest(asked, subject, node), condition) ?? condition]
    : [...asked.values, ...(asked.test ? [asked.test] : [])];
  return { tests, body: low.body(node, field(node, 'consequence')), fallsThrough: false, span: spanOf(node) };
}

function ask(low: PythonLowering, node: SyntaxNode, subject: Subject): Asked {
  switch (node.type) {
    case 'case_pattern': {
      const inner = named(node)[0];
      // _
      if (!inner) return anything;
      // -1
      if (has(node, '-')) return { values: [{ kind: 'unary', operator: '-', value: low.expression(inner), span: spanOf(node) }], test: null };
      return ask(low, inner, subject);
    }
    // a | b: plain values side by side, else one condition
    case 'union_pattern': {
      const asked = named(node).map((part) => ask(low, part, subject));
      if (asked.every((part) => part.test === null && part.values.length > 0)) return { values: asked.flatMap((part) => part.values), test: null };
      const tests = asked.map((part) => asTest(part, subject, node));
      return tests.some((test) => test === null) ? anything : { values: [], test: tests.reduce((left, right) => either(left, right, node)) };
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
      const inner = pattern ? asTest(ask(low, pattern, subject), subject, node) : null;
      return { values: [], test: both(inner, name ? capture(low, name, subject) : null) };
    }
    // Class(a, b=c)
    case 'class_pattern':
      return { values: [], test: classPattern(low, node, subject) };
    // [a, *b], (a, b)
    case 'list_pattern':
    case 'tuple_pattern':
      return { values: [], test: sequence(low, named(node), subject, node) };
    // {"k": v, **rest}
    case 'dict_pattern':
      return { values: [], test: dictionary(low, node, subject) };
    // *rest
    case 'splat_pattern': {
      const name = named(node)[0];
      return name ? { values: [], test: capture(low, name, subject) } : anything;
    }
    default:
      return { values: [low.expression(node)], test: null };
  }
}

/** A condition that is true when the pattern matches; null when it always does. */
function asTest(asked: Asked, subject: Subject, node: SyntaxNode): Expression | null {
  return asked.values.reduce<Expression | null>(
    (test, value) => either(test, binary('==', subject(), value, emptySpan(value.span.start), value.span), node),
    asked.test,
  );
}

function either(left: Expression | null, right: Expression | null, node: SyntaxNode): Expression | null {
  return left && right ? binary('||', left, right, emptySpan(right.span.start), node) : (left ?? right);
}

/** `case name`: the subject under a new name. */
function capture(low: PythonLowering, node: SyntaxNode, subject: Subject): Expression {
  return { kind: 'assignment', target: low.target(node), value: subject(), compound: false, span: spanOf(node) };
}

/** `Class(a, b=c)`: the class, and each part held against what it is taken from. */
function classPattern(low: PythonLowering, node: SyntaxNode, subject: Subject): Expression {
  const [type, ...rest] = named(node);
  const right = type ? dotted(low, type) : unknown([], node);
  let test: Expression = binary('is', subject(), right, emptySpan(node.start), node);
  for (const part of rest) {
    const keyword = part.type === 'keyword_pattern' ? part : named(part).find((inner) => inner.type === 'keyword_pattern');
    const [key, value] = keyword ? named(keyword) : [];
    const pattern = key && value ? value : part;
    const inside: Subject = key && value ? () => memberOf(low.textOf(key), spanOf(key), subject()) : element(subject, part);
    test = both(test, asTest(ask(low, pattern, inside), inside, part)) ?? test;
  }
  return test;
}

/** `[a, *b]`: each part held against an element. */
function sequence(low: PythonLowering, parts: readonly SyntaxNode[], subject: Subject, node: SyntaxNode): Expression {
  return parts.reduce<Expression | null>((test, part) => {
    const inside = element(subject, part);
    return both(test, asTest(ask(low, part, inside), inside, part));
  }, null) ?? unknown([subject()], node);
}

/** `{"k": v}`: each value held against the entry of its key. */
function dictionary(low: PythonLowering, node: SyntaxNode, subject: Subject): Expression {
  let test: Expression | null = null;
  let inside: Subject = subject;
  for (const part of named(node)) {
    const key = part.type === 'case_pattern' ? named(part)[0] : part;
    if (part.field === 'key' && key) {
      const text = isString(key) ? lowerString(low, key) : null;
      inside = text?.kind === 'literal' ? () => memberOf(String(text.value), contentSpan(key), subject()) : element(subject, part);
    } else {
      const from = part.field === 'value' ? inside : subject;
      test = both(test, asTest(ask(low, part, from), from, part));
    }
  }
  return test ?? unknown([subject()], node);
}

function memberOf(name: string, nameSpan: { readonly start: number; readonly end: number }, object: Expression): Expression {
  return { kind: 'member', object, name, nameSpan, optional: false, span: nameSpan };
}

function element(subject: Subject, node: SyntaxNode): Subject {
  return () => ({ kind: 'index', object: subject(), index: unknown([], emptySpan(node.start)), span: spanOf(node) });
}

/** The subject, looked at once more where that has no effect. */
function subjectAgain(low: PythonLowering, node: SyntaxNode | null): Subject {
  return () => {
    const value = node?.type === 'identifier' || node?.type === 'attribute' ? low.expression(node) : null;
    return value && isPath(value) ? value : unknown([], emptySpan(node?.start ?? 0));
  };
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
