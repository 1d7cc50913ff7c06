import type { Call, Expression, TypeRef } from '../program/model.js';
import { dottedPath } from './client-names.js';
import { holderType } from './containers.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type Value } from './values.js';

/*
 * What calls of libraries give that nobody but the table knows: containers of dependency injection,
 * constructions of collections and lazy values, mocking libraries.
 */

const nothing: readonly Value[] = [];
const double: readonly Value[] = [{ kind: 'double' }];

/** Functions of dependency injection that give a service of the type they are asked for. */
const serviceLookUps = new Set([
  'GetService', 'GetRequiredService', 'GetKeyedService', 'GetRequiredKeyedService', 'CreateInstance', 'GetServiceOrCreateInstance', 'Resolve', 'ResolveNamed', 'ResolveKeyed', 'ResolveOptional',
  'GetInstance', 'GetExportedValue', 'GetClient', 'getBean', 'getInstance', 'getService', 'resolve', 'lookup',
]);

/** The same, giving several or a supplier. */
const severalLookUps = new Set(['GetServices', 'GetKeyedServices', 'GetAllInstances', 'ResolveAll', 'getBeanProvider', 'getBeansOfType', 'getProvider', 'select', 'instance']);

/** Library functions that hold their arguments, and those that give the argument as a promise. */
const collectingFunctions = new Set([
  'of', 'ofNullable', 'asList', 'singletonList', 'singleton', 'singletonMap', 'copyOf', 'ofEntries', 'entry', 'stream', 'unmodifiableList', 'unmodifiableMap', 'synchronizedList', 'synchronizedMap',
  'newArrayList', 'newHashMap', 'completedFuture', 'completedStage', 'just', 'fromCallable', 'fromSupplier', 'supplyAsync', 'defer', 'withInitial', 'memoize',
]);
const promisingFunctions = new Set(['FromResult', 'Run', 'StartNew']);

/** Functions, types and the like of mocking libraries, by their last names. */
const doubleMakers = new Set([
  'Mock', 'AutoMock', 'MockRepository', 'Substitute.For', 'Substitute.ForPartsOf', 'Substitute.ForTypeForwardingTo', 'A.Fake', 'A.Dummy', 'Mock.Of', 'Mock.Get', 'Mock.Create', 'Isolate.Fake',
  'MockRepository.GenerateMock', 'MockRepository.GenerateStub',
]);
const doubleModules = /^(?:org\.(?:mockito|easymock|powermock|jmock)|io\.mockk|mockit|Moq|NSubstitute|FakeItEasy|github\.com\/golang\/mock|go\.uber\.org\/mock|github\.com\/stretchr\/testify)\b/;

/** Annotations and attributes of fields and parameters that hold test doubles. */
const doubleAnnotations = new Set(['Mock', 'MockBean', 'MockitoBean', 'Spy', 'SpyBean', 'MockitoSpyBean', 'InjectMock', 'InjectSpy', 'Mocked', 'Injectable', 'Fake', 'Substitute']);

/** True for fields and parameters that a mocking library fills. */
export function isDoubleAnnotation(name: string): boolean {
  return doubleAnnotations.has(name.slice(name.lastIndexOf('.') + 1));
}

/** True for modules of mocking libraries. */
export function isDoubleModule(module: string): boolean {
  return doubleModules.test(module);
}

/** True for types of mocking libraries. */
export function isDoubleType(name: string): boolean {
  return /(?:^|\.)Mock$/.test(name);
}

/** What a call gives whose callee is no function of the workspace and no client. */
export function libraryCall(node: Call, callees: readonly Value[], file: SourceFile, at: ValueContext): readonly Value[] {
  const path = dottedPath(node.callee);
  const name = node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : '';
  if (makesDouble(path, callees)) return double;
  if (node.isNew) return constructed(node, name, file, at);
  if (serviceLookUps.has(name)) {
    const asked = askedFor(node, file, at);
    if (asked.length > 0) return asked;
  }
  if (severalLookUps.has(name)) {
    const held = askedFor(node, file, at);
    if (held.length > 0) return [{ kind: 'holder', held, keyed: false }];
  }
  const args = (): readonly Value[] => node.args.flatMap((arg) => at.values(arg.value, file)).filter(isWorthHolding);
  if (collectingFunctions.has(name)) return holderOf([...args().flatMap((value) => (value.kind === 'holder' ? value.held : [value])), ...madeByArguments(node, file, at)], /[mM]ap$|^ofEntries$/.test(name) || /Map\.(?:of|copyOf)$/.test(path ?? ''));
  if (promisingFunctions.has(name)) return [...args().filter((value) => value.kind !== 'function'), ...madeByArguments(node, file, at)];
  return file.language === 'typescript' || file.language === 'javascript' || file.language === 'python' ? nothing : holderOf(madeByArguments(node, file, at), false, true);
}

function makesDouble(path: string | null, callees: readonly Value[]): boolean {
  if (callees.some((value) => value.kind === 'double' || (value.kind === 'external' && doubleModules.test(value.module)))) return true;
  if (path === null) return false;
  const parts = path.split('.');
  return doubleMakers.has(parts.slice(-2).join('.')) || (parts.length === 1 && doubleMakers.has(path));
}

/** `new Lazy<Client>(() => …)`, `new Dictionary<string, Client> { … }`, `new AtomicReference<>(client)`. */
function constructed(node: Call, name: string, file: SourceFile, at: ValueContext): readonly Value[] {
  const type = holderType(name);
  if (!type) return nothing;
  const wanted: readonly TypeRef[] = type.held === 'last' ? node.typeArgs.slice(-1) : type.held === 'first' ? node.typeArgs.slice(0, 1) : node.typeArgs;
  const typed = wanted.flatMap((arg) => at.types.type(arg, file));
  if (typed.length > 0) return holderOf(typed, type.keyed);
  const put = [...(node.initializer?.entries ?? []).map((entry) => entry.value), ...node.args.map((arg) => arg.value)].flatMap((value) => at.values(value, file));
  return holderOf([...put.filter(isWorthHolding), ...madeByArguments(node, file, at)], type.keyed);
}

/** Values of the types that a look-up names: `Get<T>()`, `get(T.class)`, `Get(typeof(T))`. */
function askedFor(node: Call, file: SourceFile, at: ValueContext): readonly Value[] {
  if (node.typeArgs.length > 0) return node.typeArgs.slice(0, 1).flatMap((type) => at.types.type(type, file));
  return node.args.flatMap((arg) => at.values(arg.value, file)).flatMap((value): readonly Value[] => {
    if (value.kind === 'class') return [{ kind: 'instance', file: value.file, cls: value.cls }];
    return value.kind === 'external' ? at.types.instanceOfExternal(value.module, value.name, file, false) : nothing;
  });
}

/** Clients that functions among the arguments make. */
function madeByArguments(node: Call, file: SourceFile, at: ValueContext): readonly Value[] {
  return node.args.flatMap((arg) => (isFunctionLike(arg.value) ? at.values(arg.value, file) : [])).flatMap((value): readonly Value[] =>
    value.kind === 'function' ? at.calls.returned(value.fn, value.file).filter((made) => made.kind === 'client' || made.kind === 'instance') : nothing,
  );
}

function isFunctionLike(node: Expression): boolean {
  return node.kind === 'lambda' || node.kind === 'name' || node.kind === 'member';
}

const isWorthHolding = (value: Value): boolean => isDefinite(value) && value.kind !== 'other' && value.kind !== 'function';

function holderOf(held: readonly Value[], keyed: boolean, isGuess = false): readonly Value[] {
  return held.length === 0 ? nothing : [{ kind: 'holder', held, keyed, ...(isGuess ? { isGuess } : {}) }];
}
