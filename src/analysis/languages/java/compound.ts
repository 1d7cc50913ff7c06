import type { Block, Declare, Handler, If, Loop, Statement, Try, Using } from '../../program/model.js';
import { noTarget } from '../tree-sitter/build.js';
import { child, childrenOf, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { declareTarget } from './targets.js';
import { withDimensions } from './types.js';
import { lowerVariables } from './variables.js';

/** `if (a) … else …`. What its condition binds holds after it too: `if (!(a instanceof T b)) return;`. */
export function lowerIf(low: JavaLowering, node: SyntaxNode): If {
  return {
    kind: 'if',
    test: low.expressionOr(field(node, 'condition'), node),
    then: low.block(field(node, 'consequence')),
    otherwise: low.block(field(node, 'alternative')),
    span: spanOf(node),
  };
}

/** `while (a) …`. */
export function lowerWhile(low: JavaLowering, node: SyntaxNode): Loop {
  return low.binder.within('block', () => {
    const test = low.expressionOr(field(node, 'condition'), node);
    return { ...emptyLoop(node), test, body: low.block(field(node, 'body')) };
  });
}

/** `do … while (a);`. */
export function lowerDo(low: JavaLowering, node: SyntaxNode): Loop {
  const body = low.block(field(node, 'body'));
  return { ...emptyLoop(node), test: low.expressionOr(field(node, 'condition'), node), body };
}

/** `for (a; b; c) …`. */
export function lowerFor(low: JavaLowering, node: SyntaxNode): Loop {
  return low.binder.within('block', () => {
    const init = fields(node, 'init').flatMap((part): readonly Statement[] =>
      part.type === 'local_variable_declaration' ? lowerVariables(low, part) : [{ kind: 'expression', value: low.expression(part), span: spanOf(part) }],
    );
    const condition = field(node, 'condition');
    const test = condition ? low.expression(condition) : null;
    const body = low.block(field(node, 'body'));
    return { ...emptyLoop(node), init, test, body, update: fields(node, 'update').map((part) => low.expression(part)) };
  });
}

/** `for (T a : b) …`. */
export function lowerForEach(low: JavaLowering, node: SyntaxNode): Loop {
  const iterable = low.expressionOr(field(node, 'value'), node);
  return low.binder.within('block', () => {
    const target = declareTarget(low, field(node, 'name'), node.start);
    return { ...emptyLoop(node), target, iterable, body: low.block(field(node, 'body')) };
  });
}

/** `try … catch (A | B e) … finally …`. Resources are closed before a handler runs. */
export function lowerTry(low: JavaLowering, node: SyntaxNode): Try | Using {
  const last = child(node, 'finally_clause');
  const handlers = childrenOf(node, 'catch_clause').map((clause) => lowerHandler(low, clause));
  const using = lowerResources(low, node);
  if (using && handlers.length === 0 && !last) return using;
  return {
    kind: 'try',
    body: using ? [using] : low.block(field(node, 'body')),
    handlers,
    otherwise: [],
    finalizer: last ? low.block(child(last, 'block')) : [],
    span: spanOf(node),
  };
}

/** `try (T a = b; c) …`, without its handlers. */
function lowerResources(low: JavaLowering, node: SyntaxNode): Using | null {
  const list = field(node, 'resources');
  if (!list) return null;
  return low.binder.within('block', () => {
    const resources = childrenOf(list, 'resource').map((part) => lowerResource(low, part));
    const body = field(node, 'body');
    return { kind: 'using', resources, body: low.block(body), span: { start: node.start, end: body?.end ?? list.end } };
  });
}

function lowerResource(low: JavaLowering, node: SyntaxNode): Declare {
  const name = field(node, 'name');
  const value = field(node, 'value') ?? (name ? null : (named(node).at(-1) ?? null));
  return {
    kind: 'declare',
    target: name ? declareTarget(low, name, node.start) : noTarget(node.end),
    type: name ? withDimensions(low, low.type(field(node, 'type')), node) : null,
    value: value ? low.expression(value) : null,
    span: spanOf(node),
  };
}

function lowerHandler(low: JavaLowering, node: SyntaxNode): Handler {
  return low.binder.within('block', () => {
    const parameter = child(node, 'catch_formal_parameter');
    const list = parameter && child(parameter, 'catch_type');
    const name = parameter && field(parameter, 'name');
    return {
      target: name ? declareTarget(low, name, node.start) : null,
      types: list ? named(list).flatMap((part) => low.type(part) ?? []) : [],
      body: low.block(field(node, 'body')),
      span: spanOf(node),
    };
  });
}

/** `synchronized (a) …`: the body, after what is locked. */
export function lowerSynchronized(low: JavaLowering, node: SyntaxNode): Block {
  const locked = child(node, 'parenthesized_expression');
  const first: readonly Statement[] = locked ? [{ kind: 'expression', value: low.expression(locked), span: spanOf(locked) }] : [];
  return { kind: 'block', body: [...first, ...low.block(field(node, 'body'))], span: spanOf(node) };
}

function emptyLoop(node: SyntaxNode): Loop {
  return { kind: 'loop', init: [], test: null, target: null, iterable: null, body: [], update: [], span: spanOf(node) };
}
