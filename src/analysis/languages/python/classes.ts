import type { ClassNode, FieldNode, FunctionNode, Span, Statement, Target, TypeRef } from '../../program/model.js';
import { emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { toAnnotations } from './annotations.js';
import type { ClassBody, PythonLowering } from './lowering.js';

/** `class C(Base): …`. */
export function lowerClass(low: PythonLowering, node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): ClassNode {
  const nameNode = field(node, 'name');
  const name = nameNode ? low.textOf(nameNode) : '';
  const isInner = low.place.classBody !== null;
  const bases = field(node, 'superclasses');
  const block = field(node, 'body');
  const body: ClassBody = { fields: [], methods: [], classes: [] };
  const head = {
    name,
    nameSpan: nameNode ? spanOf(nameNode) : emptySpan(node.start),
    variable: isInner || !nameNode ? null : low.binder.assign(name, spanOf(nameNode)),
    // class C(Base, metaclass=M): keywords are no bases.
    bases: bases ? named(bases).flatMap((base) => lowerBase(low, base)) : [],
    annotations: toAnnotations(low, decorators),
  };
  low.binder.within(
    'class',
    () => low.at({ classBody: body, self: null, yields: false }, () => lowerBody(low, node, block, body)),
    memberNames(low, block),
  );
  return { ...head, ...body, isInterface: false, span: spanOf(whole) };
}

function lowerBase(low: PythonLowering, node: SyntaxNode): readonly TypeRef[] {
  return ['identifier', 'attribute', 'subscript', 'generic_type', 'string'].includes(node.type) ? [low.type(node)] : [];
}

function lowerBody(low: PythonLowering, node: SyntaxNode, block: SyntaxNode | null, body: ClassBody): void {
  const rest: Statement[] = [];
  for (const statement of low.body(node, block)) {
    const field = asField(statement);
    if (field) body.fields.push(field);
    else rest.push(statement);
  }
  if (rest.length > 0) body.methods.push(initializer(rest));
}

/** `x = value`, `x: T`, `x: T = value` directly in the class body. */
function asField(statement: Statement): FieldNode | null {
  if (statement.kind === 'declare') return fieldOf(statement.target, statement.type, statement.value, statement.span);
  if (statement.kind !== 'expression' || statement.value.kind !== 'assignment' || statement.value.compound) return null;
  const { target, value } = statement.value;
  return value.kind === 'assignment' ? null : fieldOf(target, null, value, statement.span);
}

function fieldOf(target: Target, type: TypeRef | null, value: FieldNode['value'], span: Span): FieldNode | null {
  if (target.kind !== 'member' || target.object.kind !== 'this') return null;
  return { name: target.name, nameSpan: target.nameSpan, type, value, isStatic: true, annotations: [], span };
}

/** Statements of a class body that are no members run once, when the class is made. */
function initializer(body: readonly Statement[]): FunctionNode {
  const start = body[0]?.span.start ?? 0;
  return {
    role: 'constructor',
    name: '',
    nameSpan: emptySpan(start),
    variable: null,
    params: [],
    returnType: null,
    body,
    isAsync: false,
    isGenerator: false,
    isStatic: true,
    annotations: [],
    span: { start, end: body.at(-1)?.span.end ?? start },
  };
}

/** Names that the body gives to the class, so that its statements do not bind them to variables outside. */
function memberNames(low: PythonLowering, block: SyntaxNode | null): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: SyntaxNode | null): void => {
    if (node?.type === 'identifier') names.add(low.textOf(node));
  };
  for (const statement of block ? named(block) : []) {
    const inner = statement.type === 'decorated_definition' ? field(statement, 'definition') : statement;
    if (inner?.type === 'function_definition' || inner?.type === 'class_definition') add(field(inner, 'name'));
    const expression = inner?.type === 'expression_statement' ? named(inner)[0] : inner;
    if (expression?.type === 'assignment') add(field(expression, 'left'));
  }
  return names;
}
