import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Span, Target, TargetEntry } from '../../program/model.js';
import type { Lowering, Maybe } from './lowering.js';
import { keyOf, lowerName, patternSpan, spanOf } from './names.js';

/** What an assignment, declaration, parameter or loop binds; null for what cannot be assigned to. */
export function lowerTarget(cx: Lowering, node: Maybe): Target | null {
  switch (node?.type) {
    // a
    case T.Identifier:
      return lowerName(cx, node);
    // a.b   a[b]
    case T.MemberExpression: {
      const member = cx.expression(node);
      return member.kind === 'member' || member.kind === 'index' ? member : null;
    }
    // (a as T) = …   (<T>a) = …   a! = …   a?.b = …
    case T.TSAsExpression:
    case T.TSSatisfiesExpression:
    case T.TSTypeAssertion:
    case T.TSNonNullExpression:
    case T.ChainExpression:
      return lowerTarget(cx, node.expression);
    // { a, b: c, ...d }
    case T.ObjectPattern:
      return {
        kind: 'object-target',
        entries: node.properties.flatMap((property) => lowerEntry(cx, property)),
        rest: lowerRest(cx, node.properties),
        span: patternSpan(cx, node),
      };
    // [a, , b, ...c]
    case T.ArrayPattern:
      return {
        kind: 'list-target',
        elements: node.elements.filter((element) => element?.type !== T.RestElement).map((element) => lowerTarget(cx, element)),
        rest: lowerRest(cx, node.elements),
        span: patternSpan(cx, node),
      };
    // a = 1
    case T.AssignmentPattern: {
      const target = lowerTarget(cx, node.left) ?? nowhere(spanOf(node.left));
      return { kind: 'default-target', target, default: cx.expression(node.right), span: spanOf(node) };
    }
    default:
      return null;
  }
}

/** Stands for a target that half-typed code has not named yet. */
export function nowhere(span: Span): Target {
  return { kind: 'name', name: '', variable: null, span: { start: span.start, end: span.start } };
}

// { a }   { a: b }   { 'a': b }   { [a]: b }
function lowerEntry(cx: Lowering, property: TSESTree.Node): TargetEntry[] {
  if (property.type !== T.Property) return [];
  const key = keyOf(property.key, property.computed);
  const target = lowerTarget(cx, property.value) ?? nowhere(spanOf(property.value));
  return [{ key: key.name, keySpan: key.span, target }];
}

// ...rest
function lowerRest(cx: Lowering, nodes: readonly (TSESTree.Node | null)[]): Target | null {
  const rest = nodes.find((node) => node?.type === T.RestElement);
  return rest?.type === T.RestElement ? lowerTarget(cx, rest.argument) : null;
}
