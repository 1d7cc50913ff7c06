import type { Annotation, Expression, Parameter, TypeRef } from '../../program/model.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** A parameter whose type and default are lowered and whose name is not yet bound. */
export interface ParameterDraft {
  readonly node: SyntaxNode;
  readonly name: SyntaxNode;
  readonly type: TypeRef | null;
  readonly annotations: readonly Annotation[];
  readonly default: Expression | null;
  readonly rest: boolean;
}

/**
 * Lowers types and defaults. Called outside the function's scope: in `def f(client=client)` the
 * default is the outer `client`.
 */
export function draftParameters(low: PythonLowering, list: SyntaxNode | null): readonly ParameterDraft[] {
  return list ? named(list).flatMap((node) => draft(low, node) ?? []) : [];
}

/** Binds the names. Called inside the function's scope. */
export function bindParameters(low: PythonLowering, drafts: readonly ParameterDraft[]): readonly Parameter[] {
  return drafts.map(({ node, name, type, annotations, default: value, rest }) => ({
    target: low.binder.declaredName(low.textOf(name), spanOf(name)),
    type,
    default: value,
    rest,
    annotations,
    field: null,
    span: spanOf(node),
  }));
}

function draft(low: PythonLowering, node: SyntaxNode): ParameterDraft | null {
  switch (node.type) {
    // a, a=1, a: T, a: T=1, *args, **kwargs, *args: T
    case 'identifier':
    case 'default_parameter':
    case 'typed_default_parameter':
    case 'typed_parameter':
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
      break;
    // a lone * or /, or what broken code leaves
    default:
      return null;
  }
  const name = nameOf(node);
  if (!name) return null;
  const type = field(node, 'type');
  const value = field(node, 'value');
  return {
    node,
    name,
    ...(type ? low.annotated(type) : { type: null, annotations: [] }),
    default: value ? low.expression(value) : null,
    rest: [node, ...named(node)].some((part) => part.type.endsWith('_splat_pattern')),
  };
}

/** The name a parameter binds, below stars and types. */
function nameOf(node: SyntaxNode): SyntaxNode | null {
  if (node.type === 'identifier') return node;
  const inner = field(node, 'name') ?? named(node).find((part) => part.field !== 'type');
  return inner ? nameOf(inner) : null;
}
