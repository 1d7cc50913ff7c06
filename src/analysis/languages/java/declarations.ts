import type { ClassExpression, ClassNode, FieldNode, FunctionNode, TypeRef } from '../../program/model.js';
import { childrenOf, emptySpan, ERROR, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerConstant } from './enums.js';
import type { JavaLowering } from './lowering.js';
import { lowerMember } from './members.js';
import { declaredName } from './names.js';
import { componentsOf, lowerRecord } from './records.js';
import { salvaged } from './salvage.js';

/** Declarations of types. */
export const typeDeclarations: ReadonlySet<string> = new Set([
  'class_declaration', 'record_declaration', 'interface_declaration', 'enum_declaration', 'annotation_type_declaration',
]);

/** What the members of a type are lowered into. */
export interface TypeBody {
  readonly fields: FieldNode[];
  readonly methods: FunctionNode[];
  readonly classes: ClassNode[];
}

/** A class, record, interface, enum or annotation type. Its name holds in the whole scope around it. */
export function lowerTypeDeclaration(low: JavaLowering, node: SyntaxNode): ClassNode {
  const { name, nameSpan } = declaredName(low, node);
  const variable = name === '' ? null : low.binder.declare(name, { isType: true, span: nameSpan });
  const annotations = low.annotations(node);
  const members = membersOf(node);
  const { bases, body } = withinType(low, node, members, (into) => {
    if (node.type === 'record_declaration') lowerRecord(low, node, members, into);
    return lowerBases(low, node);
  });
  return {
    name,
    nameSpan,
    variable,
    bases,
    ...body,
    annotations,
    isInterface: node.type === 'interface_declaration' || node.type === 'annotation_type_declaration',
    span: spanOf(node),
  };
}

/** The class that `new T() { … }` constructs: one without a name, whose base is T. */
export function lowerAnonymousClass(low: JavaLowering, node: SyntaxNode, base: TypeRef | null): ClassExpression {
  const span = spanOf(node);
  const { body } = withinType(low, node, throughErrors(named(node)), () => []);
  return { kind: 'class-expression', cls: { name: '', nameSpan: emptySpan(node.start), variable: null, bases: base ? [base] : [], ...body, annotations: [], isInterface: false, span }, span };
}

/** Lowers the head of a type and then its members, where the names of its members hide what lies outside. */
function withinType(low: JavaLowering, node: SyntaxNode, members: readonly SyntaxNode[], head: (into: TypeBody) => readonly TypeRef[]): { readonly bases: readonly TypeRef[]; readonly body: TypeBody } {
  const body: TypeBody = { fields: [], methods: [], classes: [] };
  const fields = fieldsIn(low, node, members);
  low.around.push({ fields, methods: methodsIn(low, members) });
  const bases = low.binder.within('class', () => {
    const found = head(body);
    for (const member of members) lowerInto(low, member, node, body);
    return found;
  }, fields);
  low.around.pop();
  return { bases, body };
}

function lowerInto(low: JavaLowering, node: SyntaxNode, owner: SyntaxNode, body: TypeBody): void {
  if (typeDeclarations.has(node.type)) {
    body.classes.push(lowerTypeDeclaration(low, node));
  } else if (node.type === 'enum_constant') {
    body.fields.push(lowerConstant(low, node, declaredName(low, owner).name));
  } else if (node.type !== 'compact_constructor_declaration') {
    const { fields, methods } = lowerMember(low, node);
    body.fields.push(...fields);
    body.methods.push(...methods);
  }
}

function membersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const body = field(node, 'body');
  // Members that did not parse as such stand in errors, beside the body or in it.
  return throughErrors([...(body ? named(body) : []), ...childrenOf(node, ERROR)]);
}

/** Members in order; those of an enum stand in a part of their own. */
function throughErrors(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return nodes.flatMap((part) => {
    if (part.type === 'enum_body_declarations') return throughErrors(named(part));
    return part.type === ERROR ? salvaged(part) : [part];
  });
}

/** Base classes and interfaces. */
function lowerBases(low: JavaLowering, node: SyntaxNode): readonly TypeRef[] {
  const types = childrenOf(node, 'superclass', 'super_interfaces', 'extends_interfaces').flatMap(named);
  return types.flatMap((part) => (part.type === 'type_list' ? named(part) : [part])).flatMap((part) => low.type(part) ?? []);
}

/** Names of fields, constants and record components. */
function fieldsIn(low: JavaLowering, node: SyntaxNode, members: readonly SyntaxNode[]): ReadonlySet<string> {
  const owners = members.flatMap((member) => (member.type === 'field_declaration' || member.type === 'constant_declaration' ? childrenOf(member, 'variable_declarator') : member.type === 'enum_constant' ? [member] : []));
  return new Set([...owners, ...componentsOf(node)].map((owner) => declaredName(low, owner).name));
}

function methodsIn(low: JavaLowering, members: readonly SyntaxNode[]): ReadonlySet<string> {
  return new Set(members.filter((member) => member.type === 'method_declaration').map((member) => declaredName(low, member).name));
}
