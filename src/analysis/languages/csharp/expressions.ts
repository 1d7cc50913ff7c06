import type { Argument, Expression } from '../../program/model.js';
import { boolean, nothing, number, other, runInPlace, unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerAnonymous, lowerArray, lowerCreation, lowerImplicitCreation, lowerInitializer, lowerWith } from './creation.js';
import type { CsharpLowering } from './lowering.js';
import { typeArgumentsOf, typeAsValue } from './names.js';
import { lowerBinary, lowerIsType, lowerPostfix, lowerPrefix } from './operators.js';
import { lowerIsPattern, lowerNameof } from './patterns.js';
import { lowerQuery } from './queries.js';
import { innerSpan, lowerInterpolated, lowerText } from './strings.js';
import { lowerSwitchExpression } from './switches.js';
import { declareTarget } from './targets.js';

/** Any expression. What has no node of its own becomes `unknown`, with its parts. */
export function lowerExpression(low: CsharpLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
      return low.binder.name(low.nameOf(node), spanOf(node));
    case 'this':
    case 'base':
      return { kind: 'this', isSuper: node.type === 'base', span: spanOf(node) };
    // M<T> without its call, List<T> of a static member, int.Parse, global::A
    case 'generic_name':
    case 'predefined_type':
    case 'qualified_name':
    case 'alias_qualified_name':
      return typeAsValue(low, node);
    // a.b, a?.b, a?[b], a[b]
    case 'member_access_expression':
      return lowerMember(low, node);
    case 'conditional_access_expression':
      return lowerConditionalAccess(low, node);
    case 'element_access_expression':
      return lowerIndex(low, low.expressionOr(field(node, 'expression'), node), field(node, 'subscript'), node, false);
    // f(a)
    case 'invocation_expression':
      return lowerInvocation(low, node);
    case 'object_creation_expression':
      return lowerCreation(low, node);
    case 'implicit_object_creation_expression':
      return lowerImplicitCreation(low, node, null);
    case 'anonymous_object_creation_expression':
      return lowerAnonymous(low, node);
    case 'array_creation_expression':
      return lowerArray(low, node, child(node, 'initializer_expression'), field(node, 'type'));
    case 'implicit_array_creation_expression':
      return lowerArray(low, node, child(node, 'initializer_expression'));
    // { a, b } as the value of an array
    case 'initializer_expression':
      return named(node).some((part) => part.type === 'assignment_expression') ? lowerInitializer(low, node) : lowerArray(low, node, node);
    case 'with_expression':
      return lowerWith(low, node);
    // [a, ..b], (a, b)
    case 'element_binding_expression':
    case 'collection_expression':
    case 'tuple_expression':
      return { kind: 'list', elements: named(node).flatMap((part) => lowerElement(low, part)), span: spanOf(node) };
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return lowerText(low, node);
    case 'interpolated_string_expression':
      return lowerInterpolated(low, node);
    case 'integer_literal':
    case 'real_literal':
      return number(numberOf(low.textOf(node)), node);
    case 'boolean_literal':
      return boolean(low.textOf(node) === 'true', node);
    case 'null_literal':
    case 'default_expression':
      return nothing(node);
    // (a), checked(a), ref a
    case 'parenthesized_expression':
    case 'checked_expression':
    case 'ref_expression':
    case 'argument':
      return low.expressionOr(named(node).at(-1) ?? null, node);
    case 'binary_expression':
      return lowerBinary(low, node);
    case 'is_expression':
      return lowerIsType(low, node);
    case 'is_pattern_expression':
      return lowerIsPattern(low, node);
    case 'prefix_unary_expression':
      return lowerPrefix(low, node);
    case 'postfix_unary_expression':
      return lowerPostfix(low, node);
    case 'assignment_expression':
      return lowerAssignment(low, node);
    // a ? b : c
    case 'conditional_expression':
      return lowerConditional(low, node);
    case 'await_expression':
      return { kind: 'await', value: low.expressionOr(named(node)[0] ?? null, node), span: spanOf(node) };
    // (T)a
    case 'cast_expression':
      return { kind: 'cast', type: low.type(field(node, 'type')), value: low.expressionOr(field(node, 'value'), node), span: spanOf(node) };
    // a as T
    case 'as_expression':
      return { kind: 'cast', type: low.type(field(node, 'right')), value: low.expressionOr(field(node, 'left'), node), span: spanOf(node) };
    case 'lambda_expression':
    case 'anonymous_method_expression':
      return { kind: 'lambda', fn: low.lambda(node), span: spanOf(node) };
    case 'switch_expression':
      return lowerSwitchExpression(low, node);
    // a ?? throw b
    case 'throw_expression': {
      const thrown = named(node)[0];
      return runInPlace([{ kind: 'throw', value: thrown ? low.expression(thrown) : null, span: spanOf(node) }], node);
    }
    case 'query_expression':
      return lowerQuery(low, node);
    // typeof(T)
    case 'typeof_expression': {
      const type = field(node, 'type') ?? named(node)[0];
      return type ? typeAsValue(low, type) : other(node);
    }
    case 'sizeof_expression':
      return other(node);
    // out var a, out T a
    case 'declaration_expression':
      return lowerDeclared(low, node);
    default:
      return unknown(named(node).map((part) => low.expression(part)), node);
  }
}

/** `(a, name: b, out c)`, `[a]`. */
export function lowerArguments(low: CsharpLowering, node: SyntaxNode | null): readonly Argument[] {
  if (!node) return [];
  return named(node).flatMap((part): readonly Argument[] => {
    if (part.type !== 'argument') return [{ name: null, nameSpan: null, value: low.expression(part) }];
    const name = field(part, 'name');
    const value = named(part).filter((inner) => inner !== name).at(-1);
    // `[]` holds an argument without text.
    if (!value) return [];
    return [{ name: name ? low.nameOf(name) : null, nameSpan: name ? spanOf(name) : null, value: low.expression(value) }];
  });
}

function lowerMember(low: CsharpLowering, node: SyntaxNode): Expression {
  const object = low.expressionOr(field(node, 'expression'), node);
  return member(low, object, field(node, 'name'), node, false);
}

function member(low: CsharpLowering, object: Expression, nameNode: SyntaxNode | null, node: SyntaxNode, optional: boolean): Expression {
  const name = nameNode?.type === 'generic_name' ? child(nameNode, 'identifier') : nameNode;
  if (!name) return object;
  return { kind: 'member', object, name: low.nameOf(name), nameSpan: spanOf(name), optional, span: { start: node.start, end: Math.max(name.end, object.span.end) } };
}

/** `a?.b`, `a?[b]`. */
function lowerConditionalAccess(low: CsharpLowering, node: SyntaxNode): Expression {
  const condition = field(node, 'condition');
  const object = low.expressionOr(condition, node);
  const binding = named(node).find((part) => part !== condition);
  if (binding?.type === 'member_binding_expression') return member(low, object, field(binding, 'name'), node, true);
  if (binding?.type === 'element_binding_expression') return lowerIndex(low, object, binding, node, true);
  return binding ? unknown([object, low.expression(binding)], node) : object;
}

/** `a["k"]` is a member; any other key is an index. */
function lowerIndex(low: CsharpLowering, object: Expression, list: SyntaxNode | null, node: SyntaxNode, optional: boolean): Expression {
  const keys = list ? childrenOf(list, 'argument').flatMap((part) => named(part).at(-1) ?? []) : [];
  const [key] = keys;
  if (key && keys.length === 1 && ['string_literal', 'verbatim_string_literal', 'raw_string_literal'].includes(key.type)) {
    return { kind: 'member', object, name: String(lowerText(low, key).value), nameSpan: innerSpan(low, key), optional, span: spanOf(node) };
  }
  const index: Expression = key && keys.length === 1
    ? low.expression(key)
    : { kind: 'list', elements: keys.map((part) => low.expression(part)), span: list ? spanOf(list) : emptySpan(node.end) };
  return { kind: 'index', object, index, span: spanOf(node) };
}

function lowerInvocation(low: CsharpLowering, node: SyntaxNode): Expression {
  const callee = field(node, 'function');
  const args = field(node, 'arguments');
  if (callee?.type === 'identifier' && low.textOf(callee) === 'nameof') {
    const only = args && named(args)[0];
    if (only) return lowerNameof(low, only);
  }
  return {
    kind: 'call',
    callee: low.expressionOr(callee, node),
    args: lowerArguments(low, args),
    typeArgs: callee ? calleeTypeArguments(callee).flatMap((part) => low.type(part) ?? []) : [],
    isNew: false,
    initializer: null,
    span: spanOf(node),
  };
}

/** Type arguments of `M<T>(…)`, `a.M<T>(…)` and `a?.M<T>(…)`. */
function calleeTypeArguments(callee: SyntaxNode): readonly SyntaxNode[] {
  const binding = callee.type === 'conditional_access_expression' ? child(callee, 'member_binding_expression') : null;
  const name = binding && field(binding, 'name');
  return typeArgumentsOf(name ?? callee);
}

function lowerAssignment(low: CsharpLowering, node: SyntaxNode): Expression {
  const left = field(node, 'left');
  const right = field(node, 'right');
  const operator = field(node, 'operator');
  const value = right?.type === 'initializer_expression' ? lowerArray(low, right, right) : low.expressionOr(right, node);
  if (!left) return unknown([value], node);
  return { kind: 'assignment', target: low.target(left), value, compound: operator !== null && operator.type !== '=', span: spanOf(node) };
}

function lowerConditional(low: CsharpLowering, node: SyntaxNode): Expression {
  const [test, then, otherwise] = named(node);
  return {
    kind: 'conditional',
    test: low.expressionOr(field(node, 'condition') ?? test ?? null, node),
    then: low.expressionOr(field(node, 'consequence') ?? then ?? null, node),
    otherwise: low.expressionOr(field(node, 'alternative') ?? otherwise ?? null, node),
    span: spanOf(node),
  };
}

/** A variable that a call fills: it stands where the argument stands, under its declared type. */
function lowerDeclared(low: CsharpLowering, node: SyntaxNode): Expression {
  const name = field(node, 'name');
  if (!name || name.type === 'discard') return unknown([], node);
  const target = declareTarget(low, name);
  if (target.kind !== 'name') return unknown([], node);
  const type = low.type(field(node, 'type'));
  return type ? { kind: 'cast', type, value: target, span: spanOf(node) } : target;
}

/** An element of a list; `..a` stands for all elements of `a`. */
function lowerElement(low: CsharpLowering, node: SyntaxNode): readonly Expression[] {
  const inner = node.type === 'argument' ? named(node).at(-1) : node;
  if (!inner) return [];
  if (inner.type === 'range_expression' && inner.children[0]?.type === '..') {
    return [{ kind: 'spread', value: low.expressionOr(named(inner)[0] ?? null, inner), span: spanOf(inner) }];
  }
  return [low.expression(inner)];
}

function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/(?:[ul]+)$/i, '');
  return /^0[xb]/i.test(plain) ? Number(plain) : Number(plain.replace(/[fdm]$/i, ''));
}
