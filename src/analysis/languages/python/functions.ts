import type { Annotation, FunctionNode, FunctionRole, Lambda } from '../../program/model.js';
import { emptySpan, field, has, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { toAnnotations } from './annotations.js';
import type { PythonLowering } from './lowering.js';
import { bindParameters, draftParameters, type ParameterDraft } from './parameters.js';

/** `def f(…)`: a function, or a method when it stands in a class body. */
export function lowerFunction(low: PythonLowering, node: SyntaxNode, decorators: readonly SyntaxNode[], whole: SyntaxNode): FunctionNode {
  const nameNode = field(node, 'name');
  const name = nameNode ? low.textOf(nameNode) : '';
  const isMethod = low.place.classBody !== null;
  const annotations = toAnnotations(low, decorators);
  const isPlain = annotations.some((annotation) => annotation.name === 'staticmethod');
  const returnType = field(node, 'return_type');
  const drafts = draftParameters(low, field(node, 'parameters'));
  // The first parameter of a method is the instance or the class; arguments start after it.
  const receiver = isMethod && !isPlain ? drafts.find((draft, index) => index === 0 && !draft.rest && draft.default === null) : undefined;
  const params = drafts.filter((draft) => draft !== receiver);
  const self = isMethod ? (receiver ? low.textOf(receiver.name) : null) : visibleSelf(low, drafts);
  return {
    role: isMethod ? methodRole(name, annotations) : 'function',
    name,
    nameSpan: nameNode ? spanOf(nameNode) : emptySpan(node.start),
    variable: isMethod || !nameNode ? null : low.binder.assign(name, spanOf(nameNode)),
    annotations,
    returnType: returnType ? low.type(returnType) : null,
    ...low.binder.within('function', () =>
      low.at({ self, classBody: null, yields: false }, () => {
        const bound = bindParameters(low, params);
        const body = low.body(node, field(node, 'body'));
        return { params: bound, body, isGenerator: low.place.yields };
      }),
    ),
    isAsync: has(node, 'async'),
    isStatic: isPlain || annotations.some((annotation) => annotation.name === 'classmethod') || name === '__new__',
    span: spanOf(whole),
  };
}

/** `lambda a: value`. */
export function lowerLambda(low: PythonLowering, node: SyntaxNode): Lambda {
  const value = field(node, 'body');
  const drafts = draftParameters(low, field(node, 'parameters'));
  const parts = low.binder.within('function', () =>
    low.at({ self: visibleSelf(low, drafts), classBody: null, yields: false }, () => ({
      params: bindParameters(low, drafts),
      body: value ? [{ kind: 'return' as const, value: low.expression(value), isYield: false, span: spanOf(value) }] : [],
    })),
  );
  const fn: FunctionNode = {
    role: 'lambda',
    name: '',
    nameSpan: emptySpan(node.start),
    variable: null,
    ...parts,
    returnType: null,
    isAsync: false,
    isGenerator: false,
    isStatic: false,
    annotations: [],
    span: spanOf(node),
  };
  return { kind: 'lambda', fn, span: spanOf(node) };
}

/** A function inside a method still sees its `self`, unless it has a parameter of that name. */
function visibleSelf(low: PythonLowering, drafts: readonly ParameterDraft[]): string | null {
  const { self } = low.place;
  return self !== null && drafts.some((draft) => low.textOf(draft.name) === self) ? null : self;
}

function methodRole(name: string, annotations: readonly Annotation[]): FunctionRole {
  if (name === '__init__') return 'constructor';
  // @property, @cached_property, @functools.cached_property
  if (annotations.some((annotation) => /^(?:.*\.)?(?:cached_)?property$/.test(annotation.name))) return 'getter';
  if (annotations.some((annotation) => annotation.name.endsWith('.setter'))) return 'setter';
  return 'method';
}
