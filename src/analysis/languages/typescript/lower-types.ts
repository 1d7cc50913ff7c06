import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { Expression, ImportExpression, TypeRef } from '../../program/model.js';
import type { Lowering, Maybe } from './lowering.js';
import { dottedName, spanOf, textOf } from './names.js';

/** A type as written, reduced to its name and arguments. Null only where there is no node. */
export function lowerType(cx: Lowering, node: Maybe): TypeRef | null {
  if (!node) return null;
  switch (node.type) {
    // : T
    case T.TSTypeAnnotation:
      return lowerType(cx, node.typeAnnotation);
    // A.B<C>
    case T.TSTypeReference:
      return namedType(cx, node, node.typeName, node.typeArguments);
    // interface X extends A.B<C>   class X implements A
    case T.TSInterfaceHeritage:
    case T.TSClassImplements:
      return namedType(cx, node, node.expression, node.typeArguments);
    // A | B | undefined
    case T.TSUnionType: {
      const members = node.types.filter((member) => !isNothing(member));
      const [only] = members;
      return members.length === 1 && only ? lowerType(cx, only) : plainType(node, '', lowerTypes(cx, members));
    }
    // A & B
    case T.TSIntersectionType:
      return plainType(node, '', lowerTypes(cx, node.types));
    // A[]
    case T.TSArrayType:
      return plainType(node, 'Array', lowerTypes(cx, [node.elementType]));
    // [A, b: B, ...C[]]
    case T.TSTupleType:
      return plainType(node, 'Array', lowerTypes(cx, node.elementTypes));
    case T.TSNamedTupleMember:
      return lowerType(cx, node.elementType);
    // [A?]   [...A]
    case T.TSOptionalType:
    case T.TSRestType:
      return lowerType(cx, node.typeAnnotation);
    // readonly A[]   keyof A
    case T.TSTypeOperator:
      return node.operator === 'readonly' ? lowerType(cx, node.typeAnnotation) : plainType(node, '', []);
    // typeof a.b   typeof import('m')
    case T.TSTypeQuery:
      return { ...plainType(node, 'typeof', lowerTypes(cx, node.typeArguments?.params)), query: lowerEntity(cx, node.exprName) };
    // import('m').A.B<C>
    case T.TSImportType: {
      const name = dottedName(node.qualifier)?.name ?? 'import';
      return { ...plainType(node, name, lowerTypes(cx, node.typeArguments?.params)), query: lowerEntity(cx, node) };
    }
    // x is A   asserts x
    case T.TSTypePredicate:
      return plainType(node, node.asserts ? 'void' : 'boolean', []);
    case T.TSThisType:
      return plainType(node, 'this', []);
    default:
      return plainType(node, keywordName(node.type), []);
  }
}

/** The types of a list, nothing left out. */
export function lowerTypes(cx: Lowering, nodes: readonly TSESTree.Node[] | undefined): TypeRef[] {
  return (nodes ?? []).map((node) => lowerType(cx, node)).filter((type) => type !== null);
}

/**
 * A type written as a name or as an expression: `extends A.B<C>`, `extends mixin(A)`. An expression
 * that is no name stands in `query`.
 */
export function namedType(
  cx: Lowering,
  node: TSESTree.Node,
  entity: TSESTree.Node,
  typeArguments: TSESTree.TSTypeParameterInstantiation | undefined,
): TypeRef {
  const args = lowerTypes(cx, typeArguments?.params);
  const dotted = dottedName(entity);
  // extends A<B>: the arguments stand behind the expression
  const span = { start: node.range[0], end: Math.max(node.range[1], typeArguments?.range[1] ?? 0) };
  if (!dotted) return { name: '', variable: null, args, query: isExpressionLike(entity) ? cx.expression(entity) : null, span };
  const variable = dotted.first.type === T.Identifier && dotted.name !== '' ? cx.bindings.at(dotted.first.range[0]) : null;
  return { name: dotted.name, variable, args, query: null, span };
}

function isExpressionLike(node: TSESTree.Node): boolean {
  return node.type !== T.TSQualifiedName && node.type !== T.TSImportType;
}

function plainType(node: TSESTree.Node, name: string, args: readonly TypeRef[]): TypeRef {
  return { name, variable: null, args, query: null, span: spanOf(node) };
}

function isNothing(node: TSESTree.TypeNode): boolean {
  return node.type === T.TSNullKeyword || node.type === T.TSUndefinedKeyword;
}

// string, any, void, … ; '' for function types, literal types, mapped types and the like
function keywordName(type: string): string {
  const word = /^TS(\w+)Keyword$/.exec(type)?.[1];
  return word ? word.toLowerCase() : '';
}

/** The entity of a `typeof` or import type as an expression. */
function lowerEntity(cx: Lowering, node: TSESTree.Node): Expression {
  // import('m').A.B
  if (node.type === T.TSImportType) return membersOf(lowerImportSource(node), node.qualifier);
  // a.b
  if (node.type === T.TSQualifiedName) {
    const object = lowerEntity(cx, node.left);
    const nameSpan = spanOf(node.right);
    return { kind: 'member', object, name: node.right.name, nameSpan, optional: false, span: spanOf(node) };
  }
  return cx.expression(node);
}

function lowerImportSource(node: TSESTree.TSImportType): ImportExpression {
  // A half-typed import type has no source.
  const source = node.source as TSESTree.Node | null | undefined;
  const moduleSpan = source ? spanOf(source) : spanOf(node);
  return { kind: 'import', module: textOf(source), moduleSpan, span: { start: node.range[0], end: moduleSpan.end } };
}

function membersOf(object: Expression, qualifier: Maybe): Expression {
  if (qualifier?.type === T.TSQualifiedName) {
    return memberOf(membersOf(object, qualifier.left), qualifier.right);
  }
  return qualifier?.type === T.Identifier ? memberOf(object, qualifier) : object;
}

function memberOf(object: Expression, name: TSESTree.Identifier): Expression {
  const nameSpan = spanOf(name);
  return { kind: 'member', object, name: name.name, nameSpan, optional: false, span: { start: object.span.start, end: nameSpan.end } };
}
