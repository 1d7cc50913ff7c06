import type { Call, Expression, TypeRef } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { clientTypes, isHttpModule, isServingModule, requestMakers, requestMakersOf, requestTypes } from './http-libraries.js';
import type { SourceFile } from './project.js';
import type { RequestStep } from './request-steps.js';
import { rootOf } from './uses.js';

/** What the object of a member call is, as far as HTTP goes. */
export type Receiver = 'client' | 'request' | 'other' | 'unknown';

/** Names that people give to HTTP clients, and to things that have like members and send nothing. */
const clientNames = /(?:http|client|session|axios|^api$|api$|rest|fetch|^got$|conn|connection|^req|request|requester|agent|transport|browser|web|resty|unirest)/i;
const otherNames = /(?:^|[a-z_])(?:cache|config|configuration|settings|environ|env|map|dict|redis|params|router|^app$|server|store|storage|args|options|headers|query|registry|parser|cookies|properties|props|context|values|data|items|form|db|queue|logger|log)$/i;

/** Name of what a call calls: the member, function or type. */
export function calleeName(call: Call): string {
  return call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
}

/** True for a call that makes a request to be sent later. */
export function isRequestMaker(call: Call): boolean {
  const name = calleeName(call);
  if (requestMakers.has(name)) return true;
  // `SendAsync(new(HttpMethod.Post, url))`: nothing beside it names the type.
  const first = call.args[0]?.value;
  if (call.isNew && call.callee.kind === 'unknown' && first?.kind === 'member' && /Method$/.test(lastName(first.object))) return true;
  const owner = requestMakersOf.get(name);
  return owner !== undefined && call.callee.kind === 'member' && owner.test(lastName(call.callee.object));
}

/** True for what a request, its builder or a connection stands for. */
export function isRequest(node: Expression, steps: readonly RequestStep[], file: SourceFile): boolean {
  return steps.some((step) => step.kind === 'call' && !step.isUse && isRequestMaker(step.call)) || typeNames(node, file).some((name) => requestTypes.test(name));
}

/** What kind of thing a member is called on, by its type, its construction and its package; its name decides where nothing else does. */
export function receiverOf(object: Expression, steps: readonly RequestStep[], file: SourceFile, evaluator: Evaluator): Receiver {
  for (const value of evaluator.values(object, file)) {
    // A dictionary has `get`, too.
    if (value.kind === 'object' || value.kind === 'list' || value.kind === 'map' || value.kind === 'holder') return 'other';
    if (value.kind !== 'external' && value.kind !== 'external-value' && value.kind !== 'module') continue;
    if (isServingModule(value.module)) return 'other';
    // A request that a package builds is of that package, too.
    if (isHttpModule(value.module)) return isRequest(object, steps, file) ? 'request' : 'client';
  }
  if (isRequest(object, steps, file)) return 'request';
  const types = [...typeNames(object, file), ...steps.flatMap((step) => (step.kind === 'call' && !step.isUse ? [calleeName(step.call)] : []))];
  if (types.some((name) => clientTypes.test(name) || /^(?:Create(?:Http)?Client|createHttpClient|newHttpClient|getHttpClient)$/.test(name))) return 'client';
  const name = lastName(object);
  if (otherNames.test(name)) return 'other';
  return clientNames.test(name) ? 'client' : 'unknown';
}

/** Declared types of a variable, parameter or field: the last part of each name, and the last two where they are `X.Builder`. */
export function typeNames(node: Expression, file: SourceFile): readonly string[] {
  const root = rootOf(node, file);
  if (!root || root.path.length > 0) return [];
  const types: TypeRef[] = [];
  if (root.root.kind === 'name' && root.root.variable !== null) {
    for (const definition of file.index.definitions.get(root.root.variable) ?? []) {
      if (definition.kind === 'typed') types.push(definition.type);
      else if (definition.kind === 'parameter' && definition.parameter.type && definition.steps.length === 0) types.push(definition.parameter.type);
    }
  } else if (root.root.kind === 'name' || root.root.kind === 'member') {
    const { name } = root.root;
    for (let cls = file.index.classAround.get(root.root); cls; cls = file.index.outerClass.get(cls)) {
      for (const field of cls.fields) if (field.name === name && field.type) types.push(field.type);
      for (const method of cls.methods) for (const parameter of method.params) if (parameter.field === name && parameter.type) types.push(parameter.type);
      for (const value of file.index.memberValues.get(root.key) ?? []) if (value.kind === 'name' && value.variable !== null && value !== root.root) types.push(...parameterTypes(value.variable, file));
    }
  }
  return types.flatMap(({ name }) => [name.slice(name.lastIndexOf('.') + 1), name.split('.').slice(-2).join('.')]);
}

function parameterTypes(variable: number, file: SourceFile): readonly TypeRef[] {
  return (file.index.definitions.get(variable) ?? []).flatMap((definition) => (definition.kind === 'parameter' && definition.parameter.type ? [definition.parameter.type] : []));
}

function lastName(node: Expression): string {
  if (node.kind === 'name' || node.kind === 'member') return node.name;
  if (node.kind === 'call') return calleeName(node);
  return node.kind === 'await' || node.kind === 'cast' ? lastName(node.value) : '';
}
