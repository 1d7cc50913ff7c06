import type { Block, Declare, Expression, Handler, If, Loop, Statement, Try, Using } from '../../program/model.js';
import { noTarget } from '../tree-sitter/build.js';
import { child, childrenOf, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { declareTarget, lowerTarget } from './targets.js';
import { lowerVariables } from './variables.js';

/** `if (a) … else …`. */
export function lowerIf(low: CsharpLowering, node: SyntaxNode): If {
  return {
    kind: 'if',
    test: low.expressionOr(field(node, 'condition'), node),
    then: low.block(field(node, 'consequence')),
    otherwise: low.block(field(node, 'alternative')),
    span: spanOf(node),
  };
}

/** `while (a) …`. */
export function lowerWhile(low: CsharpLowering, node: SyntaxNode): Loop {
  return low.binder.within('block', () => {
    const test = low.expressionOr(field(node, 'condition'), node);
    return { ...emptyLoop(node), test, body: low.block(field(node, 'body')) };
  });
}

/** `do … while (a);`. */
export function lowerDo(low: CsharpLowering, node: SyntaxNode): Loop {
  const body = low.block(field(node, 'body'));
  return { ...emptyLoop(node), test: low.expressionOr(field(node, 'condition'), node), body };
}

/** `for (a; b; c) …`. */
export function lowerFor(low: CsharpLowering, node: SyntaxNode): Loop {
  return low.binder.within('block', () => {
    const variables = child(node, 'variable_declaration');
    const init: readonly Statement[] = variables
      ? lowerVariables(low, variables)
      : fields(node, 'initializer').map((part) => ({ kind: 'expression', value: low.expression(part), span: spanOf(part) }));
    const condition = field(node, 'condition');
    const test = condition ? low.expression(condition) : null;
    const body = low.block(field(node, 'body'));
    return { ...emptyLoop(node), init, test, body, update: fields(node, 'update').map((part) => low.expression(part)) };
  });
}

/** `foreach (var a in b) …`, `await foreach …`. */
export function lowerForEach(low: CsharpLowering, node: SyntaxNode): Loop {
  const iterable = low.expressionOr(field(node, 'right'), node);
  return low.binder.within('block', () => {
    const left = field(node, 'left');
    const target = left ? (field(node, 'type') || left.type === 'tuple_pattern' ? declareTarget(low, left) : lowerTarget(low, left)) : null;
    return { ...emptyLoop(node), target, iterable, body: low.block(field(node, 'body')) };
  });
}

/** `try … catch (E e) when (a) … finally …`. */
export function lowerTry(low: CsharpLowering, node: SyntaxNode): Try {
  const last = child(node, 'finally_clause');
  return {
    kind: 'try',
    body: low.block(field(node, 'body')),
    handlers: childrenOf(node, 'catch_clause').map((clause) => lowerHandler(low, clause)),
    otherwise: [],
    finalizer: last ? low.block(child(last, 'block')) : [],
    span: spanOf(node),
  };
}

function lowerHandler(low: CsharpLowering, node: SyntaxNode): Handler {
  return low.binder.within('block', () => {
    const declaration = child(node, 'catch_declaration');
    const type = declaration ? low.type(field(declaration, 'type')) : null;
    const name = declaration && field(declaration, 'name');
    const target = name ? declareTarget(low, name) : null;
    const filter = child(node, 'catch_filter_clause');
    const test = filter ? low.expressionOr(named(filter)[0] ?? null, filter) : null;
    const body = low.block(field(node, 'body'));
    return { target, types: type ? [type] : [], body: test && filter ? [filtered(test, body, filter, node)] : body, span: spanOf(node) };
  });
}

/** `when (a)`: what does not pass the filter is thrown on. */
function filtered(test: Expression, body: readonly Statement[], filter: SyntaxNode, node: SyntaxNode): Statement {
  const thrown: Statement = { kind: 'throw', value: null, span: spanOf(filter) };
  return { kind: 'if', test, then: body, otherwise: [thrown], span: { start: filter.start, end: node.end } };
}

/** `using (var a = b) …`, `using (a) …`. */
export function lowerUsing(low: CsharpLowering, node: SyntaxNode): Using {
  return low.binder.within('block', () => {
    const variables = child(node, 'variable_declaration');
    const body = field(node, 'body');
    const resource = variables ? null : (named(node).find((part) => part !== body) ?? null);
    const resources: readonly Declare[] = variables
      ? lowerVariables(low, variables)
      : resource
        ? [{ kind: 'declare', target: noTarget(resource.end), type: null, value: low.expression(resource), span: spanOf(resource) }]
        : [];
    return { kind: 'using', resources, body: low.block(body), span: spanOf(node) };
  });
}

/** `lock (a) …`: the body, after what is locked. */
export function lowerLock(low: CsharpLowering, node: SyntaxNode): Block {
  const [locked, body] = named(node);
  const first: readonly Statement[] = locked ? [{ kind: 'expression', value: low.expression(locked), span: spanOf(locked) }] : [];
  return { kind: 'block', body: [...first, ...low.block(body ?? null)], span: spanOf(node) };
}

/** `fixed (T* a = b) …`. */
export function lowerFixed(low: CsharpLowering, node: SyntaxNode): Block {
  return low.binder.within('block', () => {
    const variables = child(node, 'variable_declaration');
    const body = named(node).find((part) => part !== variables) ?? null;
    return { kind: 'block', body: [...lowerVariables(low, variables), ...low.block(body)], span: spanOf(node) };
  });
}

function emptyLoop(node: SyntaxNode): Loop {
  return { kind: 'loop', init: [], test: null, target: null, iterable: null, body: [], update: [], span: spanOf(node) };
}
