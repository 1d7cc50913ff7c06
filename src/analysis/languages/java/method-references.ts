import type { Argument, Call, Expression, FunctionNode, Lambda, Name, Parameter } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { emptySpan, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { typeAsValue } from './names.js';
import { typeArguments, typeNodes } from './types.js';

/**
 * A method reference is the lambda it stands for, so that the call in it is a call like any other:
 * `client::analyze` is `(others...) -> client.analyze(others...)`, `T::new` constructs, and
 * `T::analyze`, where the first argument is what the method is called on, is
 * `(it, others...) -> ((T) it).analyze(others...)`. Whether that method is static is not known here.
 */
export function lowerMethodReference(low: JavaLowering, node: SyntaxNode): Expression {
  const [owner, ...rest] = named(node);
  if (!owner) return unknown([], node);
  const name = rest.find((part) => part.type === 'identifier') ?? null;
  if (namesType(low, owner)) return name ? onReceiver(low, node, owner, name) : constructing(low, node, owner);
  // What stands before the colons is worked out where the reference stands, not inside the lambda.
  const object = low.expression(owner);
  return name ? lambda(low, node, false, ({ others }) => invocation(low, object, name, others, node)) : object;
}

/** Types begin with a capital; so do constants, which are fields or come from a static import. */
function namesType(low: JavaLowering, node: SyntaxNode): boolean {
  if (typeNodes.has(node.type)) return true;
  if (node.type !== 'identifier' && node.type !== 'field_access') return false;
  const name = low.textOf(node.type === 'identifier' ? node : (named(node).at(-1) ?? node));
  return /^\p{Lu}/u.test(name) && !low.staticNames.has(name) && !low.around.some(({ fields }) => fields.has(name));
}

/** `T::analyze`. */
function onReceiver(low: JavaLowering, node: SyntaxNode, owner: SyntaxNode, name: SyntaxNode): Lambda {
  const type = low.type(owner.type === 'field_access' ? { ...owner, type: 'scoped_identifier' } : owner);
  return lambda(low, node, true, ({ receiver, others }) => {
    const object: Expression = receiver ? { kind: 'cast', type, value: receiver, span: spanOf(owner) } : unknown([], owner);
    return invocation(low, object, name, others, node);
  });
}

/** `T::new`, `T[]::new`. */
function constructing(low: JavaLowering, node: SyntaxNode, owner: SyntaxNode): Lambda {
  const callee = typeAsValue(low, owner);
  const isArray = owner.type === 'array_type';
  const typeArgs = typeArguments(low, owner);
  return lambda(low, node, false, ({ others }) => (isArray ? unknown([others], node) : call(callee, others, { isNew: true, typeArgs }, node)));
}

function invocation(low: JavaLowering, object: Expression, name: SyntaxNode, others: Expression, node: SyntaxNode): Call {
  const span = { start: node.start, end: name.end };
  const callee: Expression = { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span };
  return call(callee, others, { isNew: false, typeArgs: typeArguments(low, node) }, node);
}

function call(callee: Expression, others: Expression, kind: Pick<Call, 'isNew' | 'typeArgs'>, node: SyntaxNode): Call {
  const args: readonly Argument[] = [{ name: null, nameSpan: null, value: { kind: 'spread', value: others, span: others.span } }];
  return { kind: 'call', callee, args, initializer: null, span: spanOf(node), ...kind };
}

interface Passed {
  readonly receiver: Name | null;
  readonly others: Name;
}

/** The lambda that a method reference stands for. Its parameters have no place in the text. */
function lambda(low: JavaLowering, node: SyntaxNode, hasReceiver: boolean, returned: (passed: Passed) => Expression): Lambda {
  const start = emptySpan(node.start);
  const inside = low.binder.within('function', () => {
    const params = [...(hasReceiver ? [parameter(low, 'it', start, false)] : []), parameter(low, 'others', start, true)];
    const end = emptySpan(node.end);
    const passed: Passed = { receiver: hasReceiver ? low.binder.name('it', start) : null, others: low.binder.name('others', end) };
    return { params, value: returned(passed) };
  });
  const fn: FunctionNode = {
    role: 'lambda',
    name: '',
    nameSpan: start,
    variable: null,
    params: inside.params,
    returnType: null,
    body: [{ kind: 'return', value: inside.value, isYield: false, span: spanOf(node) }],
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    annotations: [],
    span: spanOf(node),
  };
  return { kind: 'lambda', fn, span: spanOf(node) };
}

function parameter(low: JavaLowering, name: string, span: { readonly start: number; readonly end: number }, rest: boolean): Parameter {
  return { target: low.binder.declaredName(name, span), type: null, default: null, rest, annotations: [], field: null, span };
}
