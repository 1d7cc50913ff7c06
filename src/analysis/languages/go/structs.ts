import type { Annotation, ClassNode, FieldNode, FunctionNode, TypeRef } from '../../program/model.js';
import { text } from '../tree-sitter/build.js';
import { child, childrenOf, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { declaredName, lowerFunction, lowerMethod } from './functions.js';
import type { GoLowering } from './lowering.js';
import { innerSpan, lowerText } from './strings.js';
import { namedTypeIn } from './types.js';

/** What a type declaration holds. */
interface TypeBody {
  readonly bases: readonly TypeRef[];
  readonly fields: readonly FieldNode[];
  readonly methods: readonly FunctionNode[];
  readonly isInterface: boolean;
}

/**
 * `type T struct { … }`, `type T interface { … }`, `type T U`, `type T = U`.
 *
 * @param methods declarations of T's methods in the same file.
 */
export function lowerTypeSpec(low: GoLowering, node: SyntaxNode, methods: readonly SyntaxNode[]): ClassNode {
  const { name, nameSpan } = declaredName(low, node);
  const isBound = name !== '' && name !== '_';
  const from = low.place.isLocal ? node.start : 0;
  const variable = isBound ? low.binder.declare(name, { isType: true, span: nameSpan, from }) : null;
  const type = field(node, 'type');
  const body = lowerTypeBody(low, type, methods.length > 0);
  return {
    name,
    nameSpan,
    variable,
    ...body,
    methods: [...body.methods, ...methods.map((method) => lowerMethod(low, method))],
    classes: [],
    annotations: [],
    span: spanOf(node),
  };
}

/**
 * Methods of a type that another file of the package declares. They stand in a class without a
 * variable: the name means the type of that other file.
 */
export function lowerPartialType(low: GoLowering, methods: readonly SyntaxNode[]): ClassNode | null {
  const [first] = methods;
  const name = first && receiverType(first);
  if (!first || !name) return null;
  return {
    name: low.textOf(name),
    nameSpan: spanOf(name),
    variable: null,
    bases: [],
    fields: [],
    methods: methods.map((method) => lowerMethod(low, method)),
    classes: [],
    annotations: [],
    isInterface: false,
    span: spanOf(first),
  };
}

/** The name of the type that a method belongs to. */
export function receiverType(method: SyntaxNode): SyntaxNode | null {
  const list = field(method, 'receiver');
  const parameter = list && child(list, 'parameter_declaration');
  const type = parameter && field(parameter, 'type');
  return type ? namedTypeIn(type) : null;
}

function lowerTypeBody(low: GoLowering, type: SyntaxNode | null, hasMethods: boolean): TypeBody {
  const none: TypeBody = { bases: [], fields: [], methods: [], isInterface: !hasMethods };
  switch (type?.type) {
    case 'struct_type':
      return { ...lowerStruct(low, type), methods: [], isInterface: false };
    case 'interface_type':
      return lowerInterface(low, type);
    case undefined:
      return none;
    // a function type has no members; what it gives is told by its base
    case 'function_type':
      return { ...none, bases: field(type, 'result') ? [low.type(type)] : [] };
    default:
      return { ...none, bases: type ? [low.type(type)] : [] };
  }
}

/** Fields; an embedded type is a base, and a field of its own name as well. */
function lowerStruct(low: GoLowering, node: SyntaxNode): { readonly bases: readonly TypeRef[]; readonly fields: readonly FieldNode[] } {
  const list = child(node, 'field_declaration_list');
  const bases: TypeRef[] = [];
  const found: FieldNode[] = [];
  for (const part of list ? childrenOf(list, 'field_declaration') : []) {
    const type = field(part, 'type');
    const tag = field(part, 'tag');
    const names = fields(part, 'name');
    const embedded = names.length === 0 && type ? lastName(type) : null;
    if (embedded && type) bases.push(low.type(type));
    for (const name of embedded ? [embedded] : names) {
      found.push({
        name: low.textOf(name),
        nameSpan: spanOf(name),
        type: type ? low.type(type) : null,
        value: null,
        isStatic: false,
        annotations: tag ? lowerTag(low, tag) : [],
        span: spanOf(part),
      });
    }
  }
  return { bases, fields: found };
}

/** `T` of `*p.T[A]`. */
function lastName(type: SyntaxNode): SyntaxNode | null {
  const inner = namedTypeIn(type);
  return inner ? (field(inner, 'name') ?? inner) : null;
}

/** Methods, and embedded interfaces as bases; sets of types are constraints. */
function lowerInterface(low: GoLowering, node: SyntaxNode): TypeBody {
  const bases = childrenOf(node, 'type_elem').flatMap((part) => {
    const types = named(part);
    return types.length === 1 && types[0] && types[0].type !== 'negated_type' ? [low.type(types[0])] : [];
  });
  const methods = childrenOf(node, 'method_elem').map((part) => lowerFunction(low, part, { role: 'method', ...declaredName(low, part), variable: null }));
  return { bases, fields: [], methods, isInterface: true };
}

/** `` `json:"a,omitempty" db:"b"` ``: an annotation for each key, with its value; other texts are one without a name. */
function lowerTag(low: GoLowering, node: SyntaxNode): readonly Annotation[] {
  const whole = lowerText(low, node);
  const inner = innerSpan(node);
  const source = low.text.slice(inner.start, inner.end);
  const found = node.type === 'raw_string_literal' ? [...source.matchAll(/([^\s":]+):"((?:[^"\\]|\\.)*)"/g)] : [];
  if (found.length === 0) return [{ name: '', args: [{ name: null, nameSpan: null, value: whole }], span: spanOf(node) }];
  return found.map((match) => {
    const start = inner.start + match.index;
    const [pair, key = '', value = ''] = match;
    const valueStart = start + key.length + 2;
    return {
      name: key,
      args: [{ name: null, nameSpan: null, value: text(value, { start: valueStart, end: valueStart + value.length }) }],
      span: { start, end: start + pair.length },
    };
  });
}
