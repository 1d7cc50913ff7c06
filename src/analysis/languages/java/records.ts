import type { FunctionNode, Parameter, Span } from '../../program/model.js';
import { child, childrenOf, emptySpan, field, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { TypeBody } from './declarations.js';
import { lowerFunction } from './functions.js';
import type { JavaLowering } from './lowering.js';
import { declaredName } from './names.js';

/** The components of a record; nothing for other types. */
export function componentsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list = node.type === 'record_declaration' ? field(node, 'parameters') : null;
  return list ? childrenOf(list, 'formal_parameter', 'spread_parameter').map((part) => child(part, 'variable_declarator') ?? part) : [];
}

/**
 * The head of `record R(T a) { R { … } }`: the constructor, whose parameters are fields as well, with
 * the body that a constructor without parameters gives it; and for each component a method that
 * returns it, unless the record has one of its own.
 */
export function lowerRecord(low: JavaLowering, node: SyntaxNode, members: readonly SyntaxNode[], into: TypeBody): void {
  const compact = members.find((member) => member.type === 'compact_constructor_declaration');
  const owner = compact ?? field(node, 'parameters');
  if (!owner) return;
  const made = lowerFunction(low, owner, {
    role: 'constructor',
    ...declaredName(low, compact ?? node),
    parameters: field(node, 'parameters'),
    annotations: compact ? low.annotations(compact) : [],
  }, compact ? field(compact, 'body') : null);
  const params = made.params.map((param): Parameter => (param.target.kind === 'name' ? { ...param, field: param.target.name } : param));
  into.methods.push({ ...made, params });
  const own = new Set(members.filter((member) => member.type === 'method_declaration' && isWithoutParameters(member)).map((member) => declaredName(low, member).name));
  for (const param of params) if (param.field !== null && !own.has(param.field)) into.methods.push(accessor(param, param.field));
}

function isWithoutParameters(method: SyntaxNode): boolean {
  const list = field(method, 'parameters');
  return list === null || childrenOf(list, 'formal_parameter', 'spread_parameter').length === 0;
}

/** `T a() { return this.a; }`, which a record has without writing it. */
function accessor(component: Parameter, name: string): FunctionNode {
  const span: Span = emptySpan(component.span.end);
  return {
    role: 'method',
    name,
    nameSpan: span,
    variable: null,
    params: [],
    returnType: component.type,
    body: [{ kind: 'return', value: { kind: 'member', object: { kind: 'this', isSuper: false, span }, name, nameSpan: span, optional: false, span }, isYield: false, span }],
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    annotations: [],
    span,
  };
}
