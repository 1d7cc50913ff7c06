import type { FieldNode, FunctionNode, FunctionRole, Statement } from '../../program/model.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerFunction } from './functions.js';
import type { JavaLowering } from './lowering.js';
import { declaredName, isModified } from './names.js';
import { withDimensions } from './types.js';

interface Members {
  readonly fields: readonly FieldNode[];
  readonly methods: readonly FunctionNode[];
}

/** A member of a type that is no type itself: fields, a function, or code of the class. */
export function lowerMember(low: JavaLowering, node: SyntaxNode): Members {
  switch (node.type) {
    // private final A a = b, c[]; and constants of an interface
    case 'field_declaration':
    case 'constant_declaration':
      return { fields: lowerFields(low, node), methods: [] };
    // methods, and String value() default "a"; of an annotation type
    case 'method_declaration':
    case 'annotation_type_element_declaration':
      return { fields: [], methods: [lowerMethod(low, node, 'method')] };
    case 'constructor_declaration':
      return { fields: [], methods: [lowerMethod(low, node, 'constructor')] };
    // static { … }
    case 'static_initializer':
      return { fields: [], methods: initializer(low, node, named(child(node, 'block') ?? node), true) };
    // { … }
    case 'block':
      return { fields: [], methods: initializer(low, node, named(node), false) };
    // Statements that broken code leaves in a class stay reachable.
    default:
      return { fields: [], methods: initializer(low, node, [node], true) };
  }
}

function lowerFields(low: JavaLowering, node: SyntaxNode): readonly FieldNode[] {
  const isStatic = isModified(node, 'static') || node.type === 'constant_declaration';
  return childrenOf(node, 'variable_declarator').map((declarator) => {
    const value = field(declarator, 'value');
    return {
      ...declaredName(low, declarator),
      type: withDimensions(low, low.type(field(node, 'type')), declarator),
      value: value ? low.expression(value) : null,
      isStatic,
      annotations: low.annotations(node),
      span: spanOf(node),
    };
  });
}

/** A method or constructor of a class; of a class whose head did not parse, a function with a variable. */
export function lowerMethod(low: JavaLowering, node: SyntaxNode, role: FunctionRole): FunctionNode {
  const { name, nameSpan } = declaredName(low, node);
  return lowerFunction(low, node, {
    role,
    name,
    nameSpan,
    variable: role === 'function' && name !== '' ? low.binder.declare(name, { isType: true, span: nameSpan }) : null,
    returnType: withDimensions(low, low.type(field(node, 'type')), node),
    parameters: field(node, 'parameters'),
    annotations: low.annotations(node),
    isStatic: isModified(node, 'static'),
    value: field(node, 'value'),
  }, field(node, 'body'));
}

/** Code of the class itself. */
function initializer(low: JavaLowering, node: SyntaxNode, nodes: readonly SyntaxNode[], isStatic: boolean): readonly FunctionNode[] {
  const body: readonly Statement[] = low.binder.within('function', () => low.statements(nodes));
  if (body.length === 0) return [];
  return [{
    role: 'constructor',
    name: '',
    nameSpan: emptySpan(node.start),
    variable: null,
    params: [],
    returnType: null,
    body,
    isAsync: false,
    isGenerator: false,
    isStatic,
    annotations: [],
    span: spanOf(node),
  }];
}
