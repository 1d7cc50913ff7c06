import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Expression } from '../../program/model.js';
import type { Lowering } from './lowering.js';
import { spanOf } from './names.js';

/** `<A b={c} {...d}>e</A>`: the values of the attributes and the children, in order. */
export function lowerJsxElement(cx: Lowering, node: TSESTree.JSXElement): Expression {
  const attributes = node.openingElement.attributes.flatMap((attribute) => lowerAttribute(cx, attribute));
  return { kind: 'unknown', parts: [...attributes, ...lowerChildren(cx, node.children)], span: spanOf(node) };
}

/** `<>a</>` */
export function lowerJsxFragment(cx: Lowering, node: TSESTree.JSXFragment): Expression {
  return { kind: 'unknown', parts: lowerChildren(cx, node.children), span: spanOf(node) };
}

function lowerAttribute(cx: Lowering, node: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute): Expression[] {
  // {...a}
  if (node.type === T.JSXSpreadAttribute) {
    return [{ kind: 'spread', value: cx.expression(node.argument), span: spanOf(node) }];
  }
  // a   a="b"   a={b}   a=<b/>
  return lowerChild(cx, node.value);
}

function lowerChildren(cx: Lowering, nodes: readonly TSESTree.JSXChild[]): Expression[] {
  return nodes.flatMap((node) => lowerChild(cx, node));
}

function lowerChild(cx: Lowering, node: TSESTree.Node | null | undefined): Expression[] {
  switch (node?.type) {
    case undefined:
      return [];
    // {a}   {}
    case T.JSXExpressionContainer:
      return node.expression.type === T.JSXEmptyExpression ? [] : [cx.expression(node.expression)];
    // {...a}
    case T.JSXSpreadChild:
      return node.expression.type === T.JSXEmptyExpression
        ? []
        : [{ kind: 'spread', value: cx.expression(node.expression), span: spanOf(node) }];
    // text between elements; only blank text says nothing
    case T.JSXText: {
      const span = spanOf(node);
      const value = node.value.trim();
      return value === '' ? [] : [{ kind: 'literal', type: 'string', value, span }];
    }
    default:
      return [cx.expression(node)];
  }
}
