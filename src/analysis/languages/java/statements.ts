import type { Expression, Statement } from '../../program/model.js';
import { not, unknown } from '../tree-sitter/build.js';
import { emptySpan, ERROR, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerDo, lowerFor, lowerForEach, lowerIf, lowerSynchronized, lowerTry, lowerWhile } from './compound.js';
import { lowerTypeDeclaration, typeDeclarations } from './declarations.js';
import type { JavaLowering } from './lowering.js';
import { lowerMethod } from './members.js';
import { salvaged } from './salvage.js';
import { lowerSwitch } from './switches.js';
import { lowerVariables } from './variables.js';

/** Statements in order. */
export function lowerStatements(low: JavaLowering, nodes: readonly SyntaxNode[]): readonly Statement[] {
  return nodes.flatMap((node) => lowerStatement(low, node));
}

function lowerStatement(low: JavaLowering, node: SyntaxNode): readonly Statement[] {
  if (typeDeclarations.has(node.type)) {
    const cls = lowerTypeDeclaration(low, node);
    return [{ kind: 'class', cls, span: cls.span }];
  }
  switch (node.type) {
    // of a class whose head did not parse, fields too
    case 'local_variable_declaration':
    case 'field_declaration':
    case 'constant_declaration':
      return lowerVariables(low, node);
    // a method of a file without a class, or of a class whose head did not parse
    case 'method_declaration':
    case 'constructor_declaration':
    case 'compact_constructor_declaration': {
      const fn = lowerMethod(low, node, 'function');
      return [{ kind: 'function', fn, span: fn.span }];
    }
    case 'static_initializer':
      return lowerStatements(low, named(node));
    case 'expression_statement':
      return asStatement(low.expressionOr(named(node)[0] ?? null, node), node);
    // this(a); super(a);
    case 'explicit_constructor_invocation':
      return [lowerOtherConstructor(low, node)];
    case 'block':
    case 'constructor_body':
    case 'class_body':
      return [{ kind: 'block', body: low.binder.within('block', () => lowerStatements(low, named(node))), span: spanOf(node) }];
    // what a switch expression yields, the lambda that it is lowered to returns
    case 'return_statement':
    case 'yield_statement':
      return [{ kind: 'return', value: valueOf(low, node), isYield: false, span: spanOf(node) }];
    case 'throw_statement':
      return [{ kind: 'throw', value: valueOf(low, node), span: spanOf(node) }];
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'jump', jump: node.type === 'break_statement' ? 'break' : 'continue', span: spanOf(node) }];
    case 'if_statement':
      return [lowerIf(low, node)];
    case 'while_statement':
      return [lowerWhile(low, node)];
    case 'do_statement':
      return [lowerDo(low, node)];
    case 'for_statement':
      return [lowerFor(low, node)];
    case 'enhanced_for_statement':
      return [lowerForEach(low, node)];
    case 'switch_expression':
      return [lowerSwitch(low, node)];
    case 'try_statement':
    case 'try_with_resources_statement':
      return [lowerTry(low, node)];
    case 'synchronized_statement':
      return [lowerSynchronized(low, node)];
    case 'assert_statement':
      return [lowerAssert(low, node)];
    // name: statement
    case 'labeled_statement':
      return lowerStatements(low, named(node).slice(1));
    case ERROR:
      return lowerStatements(low, salvaged(node));
    default:
      return asStatement(low.expression(node), node);
  }
}

function lowerOtherConstructor(low: JavaLowering, node: SyntaxNode): Statement {
  const constructor = field(node, 'constructor');
  const span = { start: constructor?.start ?? node.start, end: field(node, 'arguments')?.end ?? node.end };
  return {
    kind: 'expression',
    value: {
      kind: 'call',
      callee: { kind: 'this', isSuper: constructor?.type === 'super', span: constructor ? spanOf(constructor) : emptySpan(node.start) },
      args: low.arguments(field(node, 'arguments')),
      typeArgs: [],
      isNew: false,
      initializer: null,
      span,
    },
    span: spanOf(node),
  };
}

/** `assert a : b;`. */
function lowerAssert(low: JavaLowering, node: SyntaxNode): Statement {
  const [test, message] = named(node);
  const condition = low.expressionOr(test ?? null, node);
  const thrown: Statement = { kind: 'throw', value: message ? low.expression(message) : null, span: message ? spanOf(message) : emptySpan(node.end) };
  return { kind: 'if', test: not(condition, condition.span), then: [thrown], otherwise: [], span: spanOf(node) };
}

function valueOf(low: JavaLowering, node: SyntaxNode): Expression | null {
  const value = named(node)[0];
  return value ? low.expression(value) : null;
}

/** What is unknown and has no parts says nothing. */
function asStatement(value: Expression, node: SyntaxNode): readonly Statement[] {
  const isEmpty = value.kind === 'unknown' && value.parts.length === 0;
  return isEmpty ? [] : [{ kind: 'expression', value: value.kind === 'unknown' ? unknown(value.parts, node) : value, span: spanOf(node) }];
}
