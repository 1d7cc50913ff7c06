import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { ClassNode, FieldNode, FunctionNode, FunctionRole, TypeRef } from '../../program/model.js';
import { lowerDecorators } from './lower-functions.js';
import { lowerType, namedType } from './lower-types.js';
import type { FunctionPlace, Lowering } from './lowering.js';
import { identifierSpan, keyOf, spanOf, spanWithDecorators, type Key } from './names.js';

/** `class A extends B implements C { … }` */
export function lowerClass(cx: Lowering, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ClassNode {
  const fields: FieldNode[] = [];
  const methods: FunctionNode[] = [];
  const implemented = implementedMethods(node.body.body);
  for (const member of node.body.body) {
    switch (member.type) {
      // m() {}   get m() {}   constructor() {}   abstract m(): void
      case T.MethodDefinition:
      case T.TSAbstractMethodDefinition: {
        const hasBody = member.value.type === T.FunctionExpression;
        // m(a: string): void; in front of m(a: unknown) {}
        if (!hasBody && implemented.has(memberId(member))) break;
        methods.push(cx.function(member.value, methodPlace(member, roleOf(member.kind))));
        break;
      }
      // a = 1   declare a: T   accessor a = 1   abstract a: T
      case T.PropertyDefinition:
      case T.AccessorProperty:
      case T.TSAbstractPropertyDefinition:
      case T.TSAbstractAccessorProperty:
        fields.push(lowerField(cx, member));
        break;
      // static { … }
      case T.StaticBlock:
        methods.push(lowerStaticBlock(cx, member));
        break;
      // [key: string]: T
      case T.TSIndexSignature:
        break;
    }
  }
  return {
    ...classHead(cx, node, node.id),
    bases: lowerBases(cx, node),
    fields,
    methods,
    annotations: lowerDecorators(cx, node.decorators),
    isInterface: false,
    span: spanWithDecorators(node, node.decorators),
  };
}

/** `interface A extends B { … }` */
export function lowerInterface(cx: Lowering, node: TSESTree.TSInterfaceDeclaration): ClassNode {
  const bases = node.extends.map((base) => lowerType(cx, base)).filter((type) => type !== null);
  return { ...classHead(cx, node, node.id), bases, ...lowerMembers(cx, node.body.body), isInterface: true };
}

/** `type A = B`: an interface named A, with B as its base or, for `{ … }`, with the members of B. */
export function lowerTypeAlias(cx: Lowering, node: TSESTree.TSTypeAliasDeclaration): ClassNode {
  const head = classHead(cx, node, node.id);
  if (node.typeAnnotation.type === T.TSTypeLiteral) {
    return { ...head, bases: [], ...lowerMembers(cx, node.typeAnnotation.members), isInterface: true };
  }
  const base = lowerType(cx, node.typeAnnotation);
  const saysSomething = base !== null && (base.name !== '' || base.args.length > 0);
  return { ...head, bases: saysSomething ? [base] : [], fields: [], methods: [], isInterface: true };
}

type ClassHead = Pick<ClassNode, 'name' | 'nameSpan' | 'variable' | 'classes' | 'annotations' | 'span'>;

function classHead(cx: Lowering, node: TSESTree.Node, id: TSESTree.Identifier | null): ClassHead {
  const span = spanOf(node);
  return {
    name: id?.name ?? '',
    nameSpan: id ? identifierSpan(cx, id) : { start: span.start, end: span.start },
    variable: id && id.name !== '' ? cx.bindings.at(id.range[0]) : null,
    // A class inside of a class body is a value here: static Inner = class { }
    classes: [],
    annotations: [],
    span,
  };
}

function lowerBases(cx: Lowering, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): TypeRef[] {
  const base = node.superClass ? [namedType(cx, node.superClass, node.superClass, node.superTypeArguments)] : [];
  const interfaces = node.implements.map((one) => lowerType(cx, one)).filter((type) => type !== null);
  return [...base, ...interfaces];
}

/* ------------------------------------------------------------------ members of classes */

type Method = TSESTree.MethodDefinition | TSESTree.TSAbstractMethodDefinition;

/** The methods that have a body: their other declarations are overloads. */
function implementedMethods(members: readonly TSESTree.ClassElement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const member of members) {
    if (member.type === T.MethodDefinition && member.value.type === T.FunctionExpression) ids.add(memberId(member));
  }
  return ids;
}

function memberId(member: Method): string {
  const key = keyOf(member.key, member.computed);
  return `${member.static ? 'static ' : ''}${member.kind} ${key.name ?? `computed ${key.span.start}`}`;
}

function roleOf(kind: TSESTree.MethodDefinition['kind']): FunctionRole {
  switch (kind) {
    case 'constructor':
      return 'constructor';
    case 'get':
      return 'getter';
    case 'set':
      return 'setter';
    default:
      return 'method';
  }
}

function methodPlace(member: Method, role: FunctionRole): FunctionPlace {
  return {
    role,
    ...named(keyOf(member.key, member.computed)),
    span: spanWithDecorators(member, member.decorators),
    isStatic: member.static,
    decorators: member.decorators,
  };
}

// A computed name is no name.
function named(key: Key): { readonly name: string; readonly nameSpan: FieldNode['nameSpan'] } {
  if (key.name !== null) return { name: key.name, nameSpan: key.span };
  return { name: '', nameSpan: { start: key.span.start, end: key.span.start } };
}

type Field =
  | TSESTree.PropertyDefinition
  | TSESTree.AccessorProperty
  | TSESTree.TSAbstractPropertyDefinition
  | TSESTree.TSAbstractAccessorProperty;

function lowerField(cx: Lowering, node: Field): FieldNode {
  cx.functionDepth += 1;
  const value = node.value ? cx.expression(node.value) : null;
  cx.functionDepth -= 1;
  return {
    ...named(keyOf(node.key, node.computed)),
    type: cx.type(node.typeAnnotation),
    value,
    isStatic: node.static,
    annotations: lowerDecorators(cx, node.decorators),
    span: spanWithDecorators(node, node.decorators),
  };
}

/** `static { … }` runs once with the class: a static constructor without a name. */
function lowerStaticBlock(cx: Lowering, node: TSESTree.StaticBlock): FunctionNode {
  const span = spanOf(node);
  cx.functionDepth += 1;
  const body = cx.statements(node.body);
  cx.functionDepth -= 1;
  return {
    role: 'constructor',
    name: '',
    nameSpan: { start: span.start, end: span.start },
    variable: null,
    params: [],
    returnType: null,
    body,
    isAsync: false,
    isGenerator: false,
    isStatic: true,
    annotations: [],
    span,
  };
}

/* ------------------------------------------------------------------ members of interfaces */

function lowerMembers(cx: Lowering, members: readonly TSESTree.TypeElement[]): Pick<ClassNode, 'fields' | 'methods'> {
  const fields: FieldNode[] = [];
  const methods: FunctionNode[] = [];
  for (const member of members) {
    // a?: T
    if (member.type === T.TSPropertySignature) {
      const type = cx.type(member.typeAnnotation);
      const name = named(keyOf(member.key, member.computed));
      fields.push({ ...name, type, value: null, isStatic: false, annotations: [], span: spanOf(member) });
    }
    // m(a: A): B   get a(): T
    if (member.type === T.TSMethodSignature) {
      const name = named(keyOf(member.key, member.computed));
      methods.push(cx.function(member, { role: roleOf(member.kind), ...name, span: spanOf(member) }));
    }
  }
  return { fields, methods };
}
