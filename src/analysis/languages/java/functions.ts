import type { Annotation, FunctionNode, FunctionRole, Parameter, Span, Statement, TypeRef } from '../../program/model.js';
import { child, childrenOf, emptySpan, ERROR, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { declareTarget } from './targets.js';
import { arrayOf, typeNodes, withDimensions } from './types.js';

/** What differs between methods, constructors and lambdas. */
export interface FunctionHead {
  readonly role: FunctionRole;
  readonly name: string;
  readonly nameSpan: Span;
  readonly variable?: number | null;
  readonly returnType?: TypeRef | null;
  readonly parameters?: SyntaxNode | null;
  readonly annotations?: readonly Annotation[];
  readonly isStatic?: boolean;
  /** What an annotation's element is when it is not given. */
  readonly value?: SyntaxNode | null;
}

/** Lowers a function in a scope of its own. */
export function lowerFunction(low: JavaLowering, node: SyntaxNode, head: FunctionHead, body: SyntaxNode | null): FunctionNode {
  const inside = low.binder.within('function', () => {
    const params = lowerParameters(low, head.parameters ?? null);
    return { params, body: [...lowerBody(low, body ?? head.value ?? null), ...low.statements(childrenOf(node, ERROR))] };
  });
  return {
    role: head.role,
    name: head.name,
    nameSpan: head.nameSpan,
    variable: head.variable ?? null,
    returnType: head.returnType ?? null,
    ...inside,
    isAsync: false,
    isGenerator: false,
    isStatic: head.isStatic ?? false,
    annotations: head.annotations ?? [],
    span: spanOf(node),
  };
}

/** A block, the value of a lambda, or nothing. */
function lowerBody(low: JavaLowering, body: SyntaxNode | null): readonly Statement[] {
  if (!body) return [];
  if (body.type === 'block' || body.type === 'constructor_body') return low.statements(named(body));
  return [{ kind: 'return', value: low.expression(body), isYield: false, span: spanOf(body) }];
}

/** `a -> b`, `(int a, var b) -> { … }`. */
export function lowerLambda(low: JavaLowering, node: SyntaxNode): FunctionNode {
  const head: FunctionHead = { role: 'lambda', name: '', nameSpan: emptySpan(node.start), parameters: field(node, 'parameters') };
  return lowerFunction(low, node, head, field(node, 'body'));
}

/** Parameters of any list: methods, lambdas, records. The receiver (`T this`) is none. */
function lowerParameters(low: JavaLowering, node: SyntaxNode | null): readonly Parameter[] {
  if (!node) return [];
  // a -> …
  if (node.type === 'identifier' || node.type === 'underscore_pattern') return [plainParameter(low, node)];
  return named(node).flatMap((part): readonly Parameter[] => {
    switch (part.type) {
      case 'identifier':
      case 'underscore_pattern':
        return [plainParameter(low, part)];
      case 'formal_parameter':
        return [parameter(low, part, part, withDimensions(low, low.type(field(part, 'type')), part), false)];
      // T... rest
      case 'spread_parameter': {
        const element = low.type(named(part).find((inner) => typeNodes.has(inner.type)) ?? null);
        return [parameter(low, part, child(part, 'variable_declarator') ?? part, element && arrayOf(low, element), true)];
      }
      default:
        return [];
    }
  });
}

/** A parameter without a type. */
function plainParameter(low: JavaLowering, name: SyntaxNode): Parameter {
  return { target: declareTarget(low, name, name.start), type: null, default: null, rest: false, annotations: [], field: null, span: spanOf(name) };
}

function parameter(low: JavaLowering, node: SyntaxNode, declarator: SyntaxNode, type: TypeRef | null, rest: boolean): Parameter {
  const annotations = low.annotations(node);
  return { target: declareTarget(low, field(declarator, 'name'), node.end), type, default: null, rest, annotations, field: null, span: spanOf(node) };
}
