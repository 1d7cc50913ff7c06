import type { ClassNode, FieldNode, FunctionNode, Parameter, Statement, TypeRef } from '../../program/model.js';
import { child, childrenOf, emptySpan, ERROR, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerFunction } from './functions.js';
import type { CsharpLowering } from './lowering.js';
import { lowerMember } from './members.js';
import { declaredName } from './names.js';
import { throughDirectives } from './preprocessor.js';

/** Declarations of types. */
export const typeDeclarations: ReadonlySet<string> = new Set([
  'class_declaration', 'record_declaration', 'record_struct_declaration', 'struct_declaration', 'interface_declaration', 'enum_declaration', 'delegate_declaration',
]);

/** What the members of a type are lowered into. */
export interface TypeBody {
  readonly fields: FieldNode[];
  readonly methods: FunctionNode[];
  readonly classes: ClassNode[];
}

/** A class, record, struct, interface, enum or delegate. Its name holds in the whole scope around it. */
export function lowerTypeDeclaration(low: CsharpLowering, node: SyntaxNode): ClassNode {
  const { name, nameSpan } = declaredName(low, node);
  const variable = name === '' ? null : low.binder.declare(name, { isType: true, span: nameSpan });
  const annotations = low.annotations(node);
  const body: TypeBody = { fields: [], methods: [], classes: [] };
  const members = membersOf(node);
  const bases = low.binder.within('class', () => {
    const found = lowerBases(low, node);
    const primary = lowerPrimaryConstructor(low, node);
    if (primary) body.methods.push(primary);
    for (const member of members) lowerInto(low, member, body);
    return found;
  }, memberNames(low, node, members));
  return {
    name,
    nameSpan,
    variable,
    bases,
    ...body,
    annotations,
    isInterface: node.type === 'interface_declaration' || node.type === 'delegate_declaration',
    span: spanOf(node),
  };
}

function lowerInto(low: CsharpLowering, node: SyntaxNode, body: TypeBody): void {
  if (typeDeclarations.has(node.type)) {
    body.classes.push(lowerTypeDeclaration(low, node));
    return;
  }
  // A = 1 of an enum
  if (node.type === 'enum_member_declaration') {
    const value = field(node, 'value');
    body.fields.push({ ...declaredName(low, node), type: null, value: value ? low.expression(value) : null, isStatic: true, annotations: low.annotations(node), span: spanOf(node) });
    return;
  }
  const { fields, methods } = lowerMember(low, node);
  body.fields.push(...fields);
  body.methods.push(...methods);
}

function membersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const body = field(node, 'body') ?? child(node, 'declaration_list', 'enum_member_declaration_list');
  // Members that did not parse as such stand in errors, beside the body or in it.
  return [...(body ? named(body) : []), ...childrenOf(node, ERROR)].flatMap(throughDirectives);
}

/** Base classes and interfaces. */
function lowerBases(low: CsharpLowering, node: SyntaxNode): readonly TypeRef[] {
  const list = child(node, 'base_list');
  return list ? named(list).filter((part) => part.type !== 'argument_list').flatMap((part) => low.type(part) ?? []) : [];
}

/** `class C(IFoo foo) : Base(foo)`: a constructor whose parameters are fields as well. */
function lowerPrimaryConstructor(low: CsharpLowering, node: SyntaxNode): FunctionNode | null {
  const list = child(node, 'parameter_list');
  if (!list || node.type === 'delegate_declaration') return null;
  const fn = lowerFunction(low, list, { role: 'constructor', ...declaredName(low, node), parameters: list, before: () => baseCall(low, node) }, null);
  return {
    ...fn,
    params: fn.params.map((param): Parameter => (param.target.kind === 'name' ? { ...param, field: param.target.name } : param)),
  };
}

/** The arguments that a primary constructor gives to the base class. */
function baseCall(low: CsharpLowering, node: SyntaxNode): readonly Statement[] {
  const list = child(node, 'base_list');
  const record = list && child(list, 'primary_constructor_base_type');
  const args = (record ? child(record, 'argument_list') : null) ?? (list ? child(list, 'argument_list') : null);
  if (!args) return [];
  const span = spanOf(args);
  return [{
    kind: 'expression',
    value: {
      kind: 'call',
      callee: { kind: 'this', isSuper: true, span: emptySpan(args.start) },
      args: low.arguments(args),
      typeArgs: [],
      isNew: false,
      initializer: null,
      span,
    },
    span,
  }];
}

/** Names of fields, properties, methods and of what the primary constructor keeps. */
function memberNames(low: CsharpLowering, node: SyntaxNode, members: readonly SyntaxNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (owner: SyntaxNode): void => {
    const name = field(owner, 'name');
    if (name) names.add(low.nameOf(name));
  };
  for (const member of members) {
    if (typeDeclarations.has(member.type)) continue;
    const variables = child(member, 'variable_declaration');
    if (variables) childrenOf(variables, 'variable_declarator').forEach(add);
    else if (member.type !== 'constructor_declaration' && member.type !== 'destructor_declaration') add(member);
  }
  const primary = child(node, 'parameter_list');
  if (primary && node.type !== 'delegate_declaration') childrenOf(primary, 'parameter').forEach(add);
  return names;
}
