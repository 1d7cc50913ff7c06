import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Expression, Literal, Span, Unknown } from '../../program/model.js';
import { lowerCall, lowerImportExpression, lowerMember, lowerNew, lowerTaggedTemplate } from './lower-calls.js';
import { lowerJsxElement, lowerJsxFragment } from './lower-jsx.js';
import { lowerObject } from './lower-objects.js';
import { lowerAssignment, lowerBinary, lowerTemplate, lowerUnary, lowerUpdate } from './lower-operators.js';
import type { Lowering, Maybe } from './lowering.js';
import { lowerName, spanOf } from './names.js';

/** Any expression. What has no node of its own becomes `unknown` with its parts. */
export function lowerExpression(cx: Lowering, node: Maybe, hole = 0): Expression {
  if (!node) return unknown([], { start: hole, end: hole });
  const span = spanOf(node);
  switch (node.type) {
    // a
    case T.Identifier:
      return node.name === '' ? unknown([], span) : lowerName(cx, node);
    // #a in b
    case T.PrivateIdentifier:
      return { kind: 'name', name: `#${node.name}`, variable: null, span };
    // 'a'   1   /a/
    case T.Literal:
      return lowerLiteral(node);
    // `a${b}`
    case T.TemplateLiteral:
      return lowerTemplate(cx, node);
    // tag`a${b}`
    case T.TaggedTemplateExpression:
      return lowerTaggedTemplate(cx, node);
    // a.b   a[b]
    case T.MemberExpression:
      return lowerMember(cx, node);
    // f(a)
    case T.CallExpression:
      return lowerCall(cx, node);
    // new A(b)
    case T.NewExpression:
      return lowerNew(cx, node);
    // import('m')
    case T.ImportExpression:
      return lowerImportExpression(node);
    // a?.b: the chain around it says nothing more
    case T.ChainExpression:
      return lowerExpression(cx, node.expression);
    // f<T> without a call
    case T.TSInstantiationExpression:
      return lowerExpression(cx, node.expression);
    // { a: b }
    case T.ObjectExpression:
      return lowerObject(cx, node);
    // [a, , ...b]
    case T.ArrayExpression:
      return { kind: 'list', elements: lowerElements(cx, node), span };
    // () => a   function () {}
    case T.ArrowFunctionExpression:
    case T.FunctionExpression:
      return { kind: 'lambda', fn: cx.function(node, null), span };
    // class {}
    case T.ClassExpression:
      return { kind: 'class-expression', cls: cx.class(node), span };
    // await a
    case T.AwaitExpression:
      return { kind: 'await', value: cx.expression(node.argument), span };
    // a ? b : c
    case T.ConditionalExpression:
      return {
        kind: 'conditional',
        test: cx.expression(node.test),
        then: cx.expression(node.consequent),
        otherwise: cx.expression(node.alternate),
        span,
      };
    // a + b   a && b
    case T.BinaryExpression:
    case T.LogicalExpression:
      return lowerBinary(cx, node);
    // !a   -a   typeof a   void a   delete a
    case T.UnaryExpression:
      return lowerUnary(cx, node);
    // a++
    case T.UpdateExpression:
      return lowerUpdate(cx, node);
    // a = b   a += b   a ??= b
    case T.AssignmentExpression:
      return lowerAssignment(cx, node);
    case T.ThisExpression:
      return { kind: 'this', isSuper: false, span };
    case T.Super:
      return { kind: 'this', isSuper: true, span };
    // a as T   a satisfies T   <T>a
    case T.TSAsExpression:
    case T.TSSatisfiesExpression:
    case T.TSTypeAssertion:
      return { kind: 'cast', type: cx.type(node.typeAnnotation), value: cx.expression(node.expression), span };
    // a!
    case T.TSNonNullExpression:
      return { kind: 'cast', type: null, value: cx.expression(node.expression), span };
    // ...a
    case T.SpreadElement:
      return { kind: 'spread', value: cx.expression(node.argument), span };
    // a, b
    case T.SequenceExpression:
      return unknown(node.expressions.map((part) => cx.expression(part)), span);
    // const a = yield b
    case T.YieldExpression:
      return unknown(node.argument ? [cx.expression(node.argument)] : [], span);
    // import.meta   new.target
    case T.MetaProperty:
      return { kind: 'name', name: `${node.meta.name}.${node.property.name}`, variable: null, span };
    // <A b={c}>d</A>   <>d</>
    case T.JSXElement:
      return lowerJsxElement(cx, node);
    case T.JSXFragment:
      return lowerJsxFragment(cx, node);
    // { a = 1 } where no pattern is expected
    case T.AssignmentPattern:
      return unknown([cx.expression(node.left), cx.expression(node.right)], span);
    default:
      return unknown([], span);
  }
}

/** An expression without a node of its own. */
export function unknown(parts: readonly Expression[], span: Span): Unknown {
  return { kind: 'unknown', parts, span };
}

/** `Literal.span` includes the quotes of a string; the text parts of a template have none. */
function lowerLiteral(node: TSESTree.Literal): Literal {
  const span = spanOf(node);
  const { value } = node;
  switch (typeof value) {
    case 'string':
      return { kind: 'literal', type: 'string', value, span };
    case 'number':
      return { kind: 'literal', type: 'number', value, span };
    case 'boolean':
      return { kind: 'literal', type: 'boolean', value, span };
    default:
      // null
      if (node.raw === 'null') return { kind: 'literal', type: 'null', value: null, span };
      // /a/g   10n
      return { kind: 'literal', type: 'other', value: node.raw, span };
  }
}

/** A hole (`[, a]`) keeps its place as an `unknown` without parts. */
function lowerElements(cx: Lowering, node: TSESTree.ArrayExpression): Expression[] {
  let end = node.range[0] + 1;
  return node.elements.map((element) => {
    const lowered = cx.expression(element, end);
    if (element) end = lowered.span.end;
    return lowered;
  });
}
