import type { SourceFile } from '../analysis/calls/project.js';
import type { ClassNode, Expression, FunctionNode } from '../analysis/program/model.js';

/** Members of platforms and libraries that take every certificate, or every host name for it. */
const acceptingMembers = new Set(['DangerousAcceptAnyServerCertificateValidator', 'ALLOW_ALL_HOSTNAME_VERIFIER']);
/** Types of which every instance does, constructed or through their own constant. */
const acceptingTypes = new Set(['NoopHostnameVerifier', 'AllowAllHostnameVerifier', 'TrustAllStrategy', 'InsecureTrustManagerFactory']);
/** Methods of classes that check certificates; those that answer do so with true or false, the others by throwing. */
const answering = new Set(['verify', 'isTrusted']);
const throwing = new Set(['checkServerTrusted']);
/** Names and lists are followed no further than this. */
const MAX_STEPS = 4;

/** True for a callback, an object or a list of them that takes every certificate, as far as the file shows it. */
export function acceptsAll(value: Expression, file: SourceFile, steps = 0): boolean {
  if (steps > MAX_STEPS) return false;
  const inner = (node: Expression): boolean => acceptsAll(node, file, steps + 1);
  switch (value.kind) {
    case 'member':
      return acceptingMembers.has(value.name) || (value.name === 'INSTANCE' && isAcceptingType(value.object));
    case 'lambda':
      return isYes(value.fn);
    case 'name':
      return acceptingMembers.has(value.name) || valuesOf(value, file).some(inner);
    case 'list':
      return value.elements.some(inner);
    case 'index':
      return inner(value.object);
    case 'cast':
      return inner(value.value);
    case 'call':
      return value.isNew && (isAcceptingType(value.callee) || classesOf(value.callee, file).some(isAcceptingClass));
    default:
      return false;
  }
}

function isAcceptingType(node: Expression): boolean {
  return (node.kind === 'name' || node.kind === 'member') && acceptingTypes.has(node.name);
}

/** What a variable or field of the file is given, where it is given one thing. */
function valuesOf(node: Extract<Expression, { kind: 'name' }>, file: SourceFile): readonly Expression[] {
  if (node.variable === null) {
    const fields = file.index.classes.flatMap((cls) => cls.fields).filter((field) => field.name === node.name);
    return fields.length === 1 ? fields.flatMap((field) => field.value ?? []) : [];
  }
  const definitions = (file.index.definitions.get(node.variable) ?? []).filter(({ kind }) => kind !== 'typed');
  const [only] = definitions;
  return definitions.length === 1 && only?.kind === 'value' && only.steps.length === 0 ? [only.value] : [];
}

/** The class that a construction names or holds. */
function classesOf(callee: Expression, file: SourceFile): readonly ClassNode[] {
  if (callee.kind === 'class-expression') return [callee.cls];
  return callee.kind === 'name' && callee.variable !== null ? file.index.classes.filter((cls) => cls.variable === callee.variable) : [];
}

function isAcceptingClass(cls: ClassNode): boolean {
  return cls.methods.some((method) => (answering.has(method.name) && isYes(method)) || (throwing.has(method.name) && method.body.length === 0));
}

/** True for a function that does nothing but say yes. */
function isYes({ body }: FunctionNode): boolean {
  if (body.length === 0) return true;
  const [only] = body;
  if (body.length > 1 || only?.kind !== 'return') return false;
  const result = only.value;
  return result === null || (result.kind === 'literal' && (result.value === true || result.value === null)) || (result.kind === 'name' && result.name === 'undefined');
}
