import type { Expression, Statement } from '../../program/model.js';
import { not, unknown } from '../tree-sitter/build.js';
import { child, childrenOf, ERROR, field, fields, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerFor, lowerIf, lowerTry, lowerWhile, lowerWith } from './compound.js';
import { lowerAssignment } from './expressions.js';
import { lowerImport, lowerImportFrom } from './imports.js';
import type { PythonLowering } from './lowering.js';
import { lowerMatch } from './patterns.js';
import { salvage } from './salvage.js';

/** The statements of a block or a file. */
export function lowerBlock(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  // Where nothing of the file fits together, the root itself is an error.
  if (node.type === ERROR) return salvage(low.text, node).flatMap((statement) => lowerStatement(low, statement));
  return named(node).flatMap((statement) => lowerStatement(low, statement));
}

function lowerStatement(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  switch (node.type) {
    case 'expression_statement':
      return lowerExpressionStatement(low, node);
    case 'import_statement':
      lowerImport(low, node);
      return [];
    case 'import_from_statement':
    case 'future_import_statement':
      lowerImportFrom(low, node);
      return [];
    case 'return_statement':
      return [{ kind: 'return', value: valueOf(low, named(node)), isYield: false, span: spanOf(node) }];
    // raise X from Y: the cause changes nothing about where control goes
    case 'raise_statement':
      return [{ kind: 'throw', value: valueOf(low, named(node).filter((part) => part.field !== 'cause')), span: spanOf(node) }];
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'jump', jump: node.type === 'break_statement' ? 'break' : 'continue', span: spanOf(node) }];
    // assert test, message: throws when the test fails
    case 'assert_statement':
      return lowerAssert(low, node);
    // del a, b
    case 'delete_statement':
      return [{ kind: 'expression', value: { kind: 'unary', operator: 'other', value: valueOf(low, named(node)) ?? unknown([], node), span: spanOf(node) }, span: spanOf(node) }];
    case 'global_statement':
    case 'nonlocal_statement':
      for (const name of named(node)) low.binder.redirect(low.textOf(name), node.type === 'global_statement' ? 'top' : 'outer');
      return [];
    case 'pass_statement':
      return [];
    case 'if_statement':
      return [lowerIf(low, node)];
    case 'while_statement':
      return lowerWhile(low, node);
    case 'for_statement':
      return lowerFor(low, node);
    case 'try_statement':
      return [lowerTry(low, node)];
    case 'with_statement':
      return [lowerWith(low, node)];
    case 'match_statement':
      return [lowerMatch(low, node)];
    case 'function_definition':
    case 'class_definition':
      return lowerDefinition(low, node, [], node);
    // @decorator def f
    case 'decorated_definition': {
      const definition = field(node, 'definition');
      return definition ? lowerDefinition(low, definition, childrenOf(node, 'decorator'), node) : [];
    }
    // type X = Y
    case 'type_alias_statement':
      return lowerTypeAlias(low, node);
    // print a (Python 2), exec a
    case 'print_statement':
    case 'exec_statement':
      return [{ kind: 'expression', value: unknown(fields(node, 'argument').map((part) => low.expression(part)), node), span: spanOf(node) }];
    case 'block':
      return lowerBlock(low, node);
    case ERROR:
      return salvage(low.text, node).flatMap((part) => lowerStatement(low, part));
    // decorators without a definition, operators that stand alone, …
    default:
      return asStatement(low.expression(node));
  }
}

function lowerDefinition(low: PythonLowering, node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): readonly Statement[] {
  const { classBody } = low.place;
  if (node.type === 'class_definition') {
    const cls = low.class(node, decorators, whole);
    if (!classBody) return [{ kind: 'class', cls, span: cls.span }];
    classBody.classes.push(cls);
    return [];
  }
  const fn = low.function(node, decorators, whole);
  if (!classBody) return [{ kind: 'function', fn, span: fn.span }];
  classBody.methods.push(fn);
  return [];
}

function lowerExpressionStatement(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const children = named(node);
  const [first] = children;
  if (!first) return [];
  if (children.length === 1) {
    if (first.type === 'assignment' && field(first, 'type')) return [lowerDeclaration(low, first)];
    if (first.type === 'assignment' || first.type === 'augmented_assignment') return asStatement(lowerAssignment(low, first));
    if (first.type === 'yield') return [lowerYield(low, first)];
    // A docstring is a comment, and `...` is an empty body.
    if (first.type === 'ellipsis' || (first.type === 'string' && !child(first, 'interpolation'))) return [];
    return asStatement(low.expression(first));
  }
  // a, b
  return asStatement({ kind: 'list', elements: children.map((part) => low.expression(part)), span: spanOf(node) });
}

/** `x: T` and `x: T = value`. */
function lowerDeclaration(low: PythonLowering, node: SyntaxNode): Statement {
  const left = field(node, 'left');
  const type = field(node, 'type');
  const right = field(node, 'right');
  const value = right ? low.expression(right) : null;
  const target = low.target(left ?? node);
  return { kind: 'declare', target, type: type ? low.type(type) : null, value, span: spanOf(node) };
}

/** `yield a`, `yield from a`. */
function lowerYield(low: PythonLowering, node: SyntaxNode): Statement {
  low.place.yields = true;
  const value = valueOf(low, named(node));
  const given: Expression | null = value && has(node, 'from') ? { kind: 'spread', value, span: value.span } : value;
  return { kind: 'return', value: given, isYield: true, span: spanOf(node) };
}

function lowerAssert(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const [test, message] = named(node);
  const span = spanOf(node);
  const thrown: Statement = { kind: 'throw', value: message ? low.expression(message) : null, span };
  return [{ kind: 'if', test: not(low.expressionOr(test ?? null, node), span), then: [thrown], otherwise: [], span }];
}

function lowerTypeAlias(low: PythonLowering, node: SyntaxNode): readonly Statement[] {
  const left = field(node, 'left');
  const right = field(node, 'right');
  const name = left && named(left)[0];
  if (name?.type !== 'identifier') return [];
  const value = right && named(right)[0];
  return [{ kind: 'declare', target: low.target(name), type: null, value: value ? low.expression(value) : null, span: spanOf(node) }];
}

/** One expression, or the list that several make. */
function valueOf(low: PythonLowering, nodes: readonly SyntaxNode[]): Expression | null {
  const [first] = nodes;
  if (!first) return null;
  if (nodes.length === 1) return low.expression(first);
  return { kind: 'list', elements: nodes.map((part) => low.expression(part)), span: { start: first.start, end: nodes.at(-1)?.end ?? first.end } };
}

/** What is unknown and has no parts says nothing. */
function asStatement(value: Expression): readonly Statement[] {
  return value.kind === 'unknown' && value.parts.length === 0 ? [] : [{ kind: 'expression', value, span: value.span }];
}
