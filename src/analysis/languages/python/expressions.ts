import type { Argument, Expression, Member, ObjectEntry } from '../../program/model.js';
import { binary, boolean, not, nothing, number, other, unknown } from '../tree-sitter/build.js';
import { child, emptySpan, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerDictionaryComprehension, lowerGenerator, lowerListComprehension } from './comprehensions.js';
import { lowerLambda } from './functions.js';
import type { PythonLowering } from './lowering.js';
import { lowerArithmetic, lowerBoolean, lowerComparison } from './operators.js';
import { contentSpan, isString, lowerString } from './strings.js';
import { nameAt } from './targets.js';

/** Any expression. What has no node of its own becomes `unknown`, with its parts. */
export function lowerExpression(low: PythonLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
      // self, cls
      return low.textOf(node) === low.place.self ? { kind: 'this', isSuper: false, span: spanOf(node) } : nameAt(low, node);
    // object.name
    case 'attribute':
      return lowerAttribute(low, node);
    // object["name"], object[index]
    case 'subscript':
      return lowerSubscript(low, node);
    // f(a, b=1)
    case 'call':
      return lowerCall(low, node);
    case 'string':
    case 'concatenated_string':
      return lowerString(low, node);
    case 'integer':
    case 'float':
      return number(Number(low.textOf(node).replaceAll('_', '')), node);
    case 'true':
    case 'false':
      return boolean(node.type === 'true', node);
    case 'none':
      return nothing(node);
    case 'ellipsis':
      return other(node);
    // (a)
    case 'parenthesized_expression':
      return low.expressionOr(named(node)[0] ?? null, node);
    // [a, *b], (a, b), {a, b}, a, b
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
      return { kind: 'list', elements: named(node).map((part) => low.expression(part)), span: spanOf(node) };
    // {"a": 1, **b}
    case 'dictionary':
      return { kind: 'object', entries: named(node).map((part) => lowerEntry(low, part)), span: spanOf(node) };
    case 'list_comprehension':
    case 'set_comprehension':
      return lowerListComprehension(low, node);
    case 'dictionary_comprehension':
      return lowerDictionaryComprehension(low, node);
    case 'generator_expression':
      return lowerGenerator(low, node);
    // k: v as what a dictionary comprehension yields
    case 'pair':
      return { kind: 'list', elements: named(node).map((part) => low.expression(part)), span: spanOf(node) };
    // *a, **a
    case 'list_splat':
    case 'dictionary_splat':
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
      return { kind: 'spread', value: low.expressionOr(named(node)[0] ?? null, node), span: spanOf(node) };
    case 'binary_operator':
      return lowerArithmetic(low, node);
    case 'boolean_operator':
      return lowerBoolean(low, node);
    case 'comparison_operator':
      return lowerComparison(low, node);
    // not a
    case 'not_operator':
      return not(low.expressionOr(field(node, 'argument'), node), node);
    // -a, ~a
    case 'unary_operator':
      return lowerUnary(low, node);
    // a if b else c
    case 'conditional_expression':
      return lowerConditional(low, node);
    // a := b
    case 'named_expression':
      return lowerWalrus(low, node);
    // a = b = c: the inner one
    case 'assignment':
    case 'augmented_assignment':
      return lowerAssignment(low, node);
    case 'lambda':
      return lowerLambda(low, node);
    // await a
    case 'await':
      return { kind: 'await', value: low.expressionOr(named(node)[0] ?? null, node), span: spanOf(node) };
    // x = yield a: what comes back in is not known
    case 'yield':
      low.place.yields = true;
      return unknown(parts(low, node), node);
    default:
      return unknown(parts(low, node), node);
  }
}

/** `(a, *b, c=1, **d)`; a generator without parentheses of its own is the only argument. */
export function lowerArguments(low: PythonLowering, node: SyntaxNode | null): readonly Argument[] {
  if (!node) return [];
  if (node.type === 'generator_expression') return [{ name: null, nameSpan: null, value: lowerGenerator(low, node) }];
  return named(node).map((part): Argument => {
    const name = part.type === 'keyword_argument' ? field(part, 'name') : null;
    if (!name) return { name: null, nameSpan: null, value: low.expression(part) };
    return { name: low.textOf(name), nameSpan: spanOf(name), value: low.expressionOr(field(part, 'value'), part) };
  });
}

/** `a = b`, `a += b`, `a = b = c`. */
export function lowerAssignment(low: PythonLowering, node: SyntaxNode): Expression {
  const left = field(node, 'left');
  const value = low.expressionOr(field(node, 'right'), node);
  if (!left) return unknown([value], node);
  return { kind: 'assignment', target: low.target(left), value, compound: node.type === 'augmented_assignment', span: spanOf(node) };
}

function lowerAttribute(low: PythonLowering, node: SyntaxNode): Expression {
  const name = field(node, 'attribute');
  const object = low.expressionOr(field(node, 'object'), node);
  if (!name) return object;
  return { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: spanOf(node) };
}

function lowerSubscript(low: PythonLowering, node: SyntaxNode): Expression {
  const object = low.expressionOr(field(node, 'value'), node);
  const keys = fields(node, 'subscript');
  const [key] = keys;
  // object["name"]
  if (key && keys.length === 1 && isString(key)) {
    const value = lowerString(low, key);
    if (value.kind === 'literal') {
      return { kind: 'member', object, name: String(value.value), nameSpan: contentSpan(key), optional: false, span: spanOf(node) };
    }
  }
  // object[i], object[a:b], object[a, b]
  const index = key && keys.length === 1
    ? low.expression(key)
    : ({ kind: 'list', elements: keys.map((part) => low.expression(part)), span: key ? { start: key.start, end: keys.at(-1)?.end ?? key.end } : emptySpan(node.end) } as const);
  return { kind: 'index', object, index, span: spanOf(node) };
}

function lowerCall(low: PythonLowering, node: SyntaxNode): Expression {
  const callee = field(node, 'function');
  const args = field(node, 'arguments');
  const name = callee?.type === 'identifier' ? low.textOf(callee) : '';
  // super(), super(C, self)
  if (name === 'super') return { kind: 'this', isSuper: true, span: spanOf(node) };
  const given = lowerArguments(low, args);
  const [first, second] = given;
  if (callee && first && second && given.length === 2 && first.name === null && second.name === null) {
    // isinstance(a, T)
    if (name === 'isinstance') return binary('is', first.value, second.value, callee, node);
    // getattr(a, "b")
    if (name === 'getattr') {
      const attribute = lowerNamedAttribute(first.value, second.value, node);
      if (attribute) return attribute;
    }
    // cast(T, a), typing.cast(T, a)
    const typeNode = args && named(args)[0];
    if (typeNode && isCast(low, callee)) return { kind: 'cast', type: low.type(typeNode), value: second.value, span: spanOf(node) };
  }
  const third = given[2];
  // getattr(a, "b", c), setattr(a, "b", c)
  if (first && second && third && given.length === 3 && (name === 'getattr' || name === 'setattr')) {
    const attribute = lowerNamedAttribute(first.value, second.value, node);
    if (attribute && callee) return name === 'getattr' ? binary('??', attribute, third.value, callee, node) : { kind: 'assignment', target: attribute, value: third.value, compound: false, span: spanOf(node) };
  }
  // import_module("m"), __import__("m")
  if (first && /^(?:__import__|(?:importlib\.)?import_module)$/.test(callee ? low.textOf(callee) : '') && first.value.kind === 'literal') {
    const module = typeof first.value.value === 'string' ? first.value.value : null;
    const literal = args && named(args)[0];
    return { kind: 'import', module, moduleSpan: literal && isString(literal) ? contentSpan(literal) : first.value.span, span: spanOf(node) };
  }
  // super().__init__(a)
  const target = low.expressionOr(callee, node);
  const isSuper = target.kind === 'member' && target.name === '__init__' && target.object.kind === 'this' && target.object.isSuper;
  return { kind: 'call', callee: isSuper ? target.object : target, args: given, typeArgs: [], isNew: false, initializer: null, span: spanOf(node) };
}

/** `getattr(a, "b")` is `a.b`; null where the name is worked out. */
function lowerNamedAttribute(object: Expression, name: Expression, node: SyntaxNode): Member | null {
  if (name.kind !== 'literal' || typeof name.value !== 'string') return null;
  const { start, end } = name.span;
  return { kind: 'member', object, name: name.value, nameSpan: { start: start + 1, end: Math.max(start + 1, end - 1) }, optional: false, span: spanOf(node) };
}

/** True for `cast` from `typing`, not for a function that happens to have the name. */
function isCast(low: PythonLowering, callee: SyntaxNode): boolean {
  const text = low.textOf(callee);
  if (text !== 'cast') return text === 'typing.cast';
  return low.imports.some((entry) => entry.local === 'cast' && entry.imported === 'cast' && /^typing(?:_extensions)?$/.test(entry.module));
}

function lowerEntry(low: PythonLowering, node: SyntaxNode): ObjectEntry {
  const key = field(node, 'key');
  const value = field(node, 'value');
  // **b, or what broken code leaves
  if (!key || !value) {
    return { key: null, keySpan: emptySpan(node.start), value: low.expressionOr(named(node)[0] ?? null, node), spread: node.type === 'dictionary_splat' };
  }
  const written = isString(key) ? lowerString(low, key) : null;
  if (written?.kind === 'literal') return { key: String(written.value), keySpan: contentSpan(key), value: low.expression(value), spread: false };
  // A key that is worked out: calls in it stay reachable beside the value, which comes last.
  const computed = low.expression(key);
  const plain = ['name', 'member', 'literal'].includes(computed.kind);
  const lowered = low.expression(value);
  return { key: null, keySpan: spanOf(key), value: plain ? lowered : unknown([computed, lowered], node), spread: false };
}

function lowerUnary(low: PythonLowering, node: SyntaxNode): Expression {
  const value = low.expressionOr(field(node, 'argument'), node);
  return { kind: 'unary', operator: child(node, '-') ? '-' : 'other', value, span: spanOf(node) };
}

function lowerConditional(low: PythonLowering, node: SyntaxNode): Expression {
  const [then, test, otherwise] = named(node);
  return {
    kind: 'conditional',
    test: low.expressionOr(test ?? null, node),
    then: low.expressionOr(then ?? null, node),
    otherwise: low.expressionOr(otherwise ?? null, node),
    span: spanOf(node),
  };
}

function lowerWalrus(low: PythonLowering, node: SyntaxNode): Expression {
  const name = field(node, 'name');
  const value = low.expressionOr(field(node, 'value'), node);
  return name ? { kind: 'assignment', target: low.target(name), value, compound: false, span: spanOf(node) } : value;
}

function parts(low: PythonLowering, node: SyntaxNode): readonly Expression[] {
  return named(node).map((part) => low.expression(part));
}
