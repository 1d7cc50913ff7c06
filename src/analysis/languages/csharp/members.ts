import type { Annotation, FieldNode, FunctionNode, Parameter, Statement } from '../../program/model.js';
import { child, childrenOf, emptySpan, ERROR, field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerFunction, type FunctionHead } from './functions.js';
import type { CsharpLowering } from './lowering.js';
import { declaredName, modifiersOf } from './names.js';
import { salvaged } from './salvage.js';

interface Members {
  readonly fields: readonly FieldNode[];
  readonly methods: readonly FunctionNode[];
}

const none: Members = { fields: [], methods: [] };

/** A member of a type: one or more fields, functions, or both. */
export function lowerMember(low: CsharpLowering, node: SyntaxNode): Members {
  switch (node.type) {
    // private readonly A a = b, c;
    case 'field_declaration':
    case 'event_field_declaration':
      return { fields: lowerFields(low, node), methods: [] };
    case 'property_declaration':
      return lowerProperty(low, node);
    // this[int i] { get; set; }, event E { add; remove; }
    case 'indexer_declaration':
    case 'event_declaration':
      return { fields: [], methods: lowerAccessors(low, node, accessorHead(low, node)) };
    case 'method_declaration':
      return { fields: [], methods: [lowerMethod(low, node)] };
    case 'constructor_declaration':
      return { fields: [], methods: [lowerConstructor(low, node)] };
    case 'destructor_declaration':
    case 'operator_declaration':
    case 'conversion_operator_declaration':
      return { fields: [], methods: [lowerOperator(low, node)] };
    // A function that the parser took for a local one, because the class around it is broken.
    case 'local_function_statement':
      return { fields: [], methods: [lowerMethod(low, node)] };
    case ERROR:
      return salvaged(node).reduce<Members>((all, part) => {
        const more = lowerMember(low, part);
        return { fields: [...all.fields, ...more.fields], methods: [...all.methods, ...more.methods] };
      }, none);
    default:
      return statementsOf(low, node);
  }
}

function lowerFields(low: CsharpLowering, node: SyntaxNode): readonly FieldNode[] {
  const variables = child(node, 'variable_declaration');
  if (!variables) return [];
  const type = field(variables, 'type');
  const modifiers = modifiersOf(low, node);
  return childrenOf(variables, 'variable_declarator').map((declarator) => {
    const value = named(declarator).find((part) => part.field !== 'name' && part.type !== 'bracketed_argument_list');
    return {
      ...declaredName(low, declarator),
      type: type ? low.type(type) : null,
      value: value ? low.valueOf(value, type) : null,
      isStatic: modifiers.has('static') || modifiers.has('const'),
      annotations: low.annotations(node),
      span: spanOf(node),
    };
  });
}

function lowerProperty(low: CsharpLowering, node: SyntaxNode): Members {
  const value = field(node, 'value');
  const head = accessorHead(low, node);
  // T P => value;
  if (value?.type === 'arrow_expression_clause') return { fields: [], methods: [lowerFunction(low, node, { ...head, annotations: low.annotations(node) }, value)] };
  const accessors = lowerAccessors(low, node, head);
  const list = field(node, 'accessors');
  const isStored = !list || childrenOf(list, 'accessor_declaration').some((accessor) => !field(accessor, 'body'));
  if (!isStored) return { fields: [], methods: accessors };
  // T P { get; set; } = value;
  const type = field(node, 'type');
  const stored: FieldNode = {
    ...declaredName(low, node),
    type: type ? low.type(type) : null,
    value: value ? low.valueOf(value, type) : null,
    isStatic: head.isStatic ?? false,
    annotations: low.annotations(node),
    span: spanOf(node),
  };
  return { fields: [stored], methods: accessors };
}

/** What the accessors of a property, indexer or event have in common. */
function accessorHead(low: CsharpLowering, node: SyntaxNode): FunctionHead {
  const self = child(node, 'this');
  return {
    role: 'getter',
    ...(self ? { name: 'this', nameSpan: spanOf(self) } : declaredName(low, node)),
    returnType: field(node, 'type'),
    parameters: field(node, 'parameters'),
    isStatic: modifiersOf(low, node).has('static'),
  };
}

/** Accessors that have a body. */
function lowerAccessors(low: CsharpLowering, node: SyntaxNode, head: FunctionHead): readonly FunctionNode[] {
  const list = field(node, 'accessors');
  const value = field(node, 'value');
  if (!list) return value?.type === 'arrow_expression_clause' ? [lowerFunction(low, node, { ...head, annotations: low.annotations(node) }, value)] : [];
  return childrenOf(list, 'accessor_declaration').flatMap((accessor) => {
    const body = field(accessor, 'body');
    if (!body) return [];
    const name = field(accessor, 'name');
    const annotations = [...low.annotations(node), ...low.annotations(accessor)];
    if (name?.type === 'get') return [lowerFunction(low, accessor, { ...head, annotations }, body)];
    return [lowerFunction(low, accessor, { ...head, annotations, role: 'setter', returnType: null, implied: () => [impliedValue(low, accessor)] }, body)];
  });
}

/** `value`, which a setter has without naming it. */
function impliedValue(low: CsharpLowering, accessor: SyntaxNode): Parameter {
  const span = emptySpan(accessor.start);
  return { target: low.binder.declaredName('value', span), type: null, default: null, rest: false, annotations: [], field: null, span };
}

function lowerMethod(low: CsharpLowering, node: SyntaxNode): FunctionNode {
  const modifiers = modifiersOf(low, node);
  return lowerFunction(low, node, {
    role: 'method',
    ...declaredName(low, node),
    returnType: field(node, 'returns') ?? field(node, 'type'),
    parameters: field(node, 'parameters'),
    annotations: low.annotations(node),
    isStatic: modifiers.has('static'),
    isAsync: modifiers.has('async'),
  }, field(node, 'body'));
}

function lowerConstructor(low: CsharpLowering, node: SyntaxNode): FunctionNode {
  const initializer = child(node, 'constructor_initializer');
  return lowerFunction(low, node, {
    role: 'constructor',
    ...declaredName(low, node),
    parameters: field(node, 'parameters'),
    annotations: low.annotations(node),
    isStatic: modifiersOf(low, node).has('static'),
    before: () => (initializer ? [otherConstructor(low, initializer)] : []),
  }, field(node, 'body'));
}

/** `: this(a)`, `: base(a)`. */
function otherConstructor(low: CsharpLowering, node: SyntaxNode): Statement {
  const target = child(node, 'base', 'this');
  const span = { start: target?.start ?? node.start, end: node.end };
  return {
    kind: 'expression',
    value: {
      kind: 'call',
      callee: { kind: 'this', isSuper: target?.type === 'base', span: target ? spanOf(target) : emptySpan(node.start) },
      args: low.arguments(child(node, 'argument_list')),
      typeArgs: [],
      isNew: false,
      initializer: null,
      span,
    },
    span,
  };
}

/** Operators, conversions and destructors: nothing calls them by a name. */
function lowerOperator(low: CsharpLowering, node: SyntaxNode): FunctionNode {
  const annotations: readonly Annotation[] = low.annotations(node);
  return lowerFunction(low, node, {
    role: 'method',
    name: '',
    nameSpan: emptySpan(node.start),
    returnType: field(node, 'type'),
    parameters: field(node, 'parameters'),
    annotations,
    isStatic: node.type !== 'destructor_declaration' && !has(node, '~'),
  }, field(node, 'body'));
}

/** Statements that broken code leaves in a class: they stay reachable as an initializer. */
function statementsOf(low: CsharpLowering, node: SyntaxNode): Members {
  const body = low.binder.within('function', () => low.statements([node]));
  if (body.length === 0) return none;
  return {
    fields: [],
    methods: [{
      role: 'constructor',
      name: '',
      nameSpan: emptySpan(node.start),
      variable: null,
      params: [],
      returnType: null,
      body,
      isAsync: false,
      isGenerator: false,
      isStatic: true,
      annotations: [],
      span: spanOf(node),
    }],
  };
}
