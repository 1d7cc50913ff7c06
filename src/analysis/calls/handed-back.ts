import type { Annotation, Call, Expression } from '../program/model.js';
import { makes } from './client-names.js';
import { walkedOver } from './parts.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type Value } from './values.js';

/*
 * Functions of standard libraries and of widespread packages that hand back what they are given, in
 * some form. The tables name functions of all languages; which language a name comes from makes no
 * difference.
 */

const nothing: readonly Value[] = [];

/** Functions that give their first argument, or what it is waited for. */
const same = new Set([
  'closing', 'aclosing', 'nullcontext', 'enter_context', 'enter_async_context', 'copy', 'deepcopy', 'shield', 'wait_for', 'ensure_future', 'create_task', 'run', 'run_until_complete',
  'run_coroutine_threadsafe', 'run_sync', 'async_to_sync', 'proxy', 'freeze', 'seal', 'markRaw', 'reactive', 'shallowRef', 'toRaw', 'requireNonNull', 'requireNonNullElse', 'identity',
]);
/** Functions that give one of what walking over their first argument gives. */
const picking = new Set(['next', 'anext', 'choice', 'min', 'max', 'first', 'last', 'one', 'first_true', 'sample', 'random_choice']);
/** Functions and classes that make a container of what they are given. */
const collecting = new Set([
  'list', 'tuple', 'set', 'frozenset', 'deque', 'sorted', 'reversed', 'iter', 'aiter', 'cycle', 'chain', 'islice', 'tee', 'dict', 'OrderedDict', 'defaultdict', 'ChainMap', 'WeakValueDictionary', 'fromEntries', 'Queue', 'LifoQueue', 'PriorityQueue', 'SimpleQueue', 'ContextVar',
]);
/** Functions that put an order or a name beside each of what they walk over. */
const numbering = new Set(['enumerate']);
const pairing = new Set(['zip', 'zip_longest']);
/** Functions that give what a function makes of everything they walk over, and those that leave something out. */
const mapping = new Set(['map', 'imap', 'starmap']);
const filtering = new Set(['filter', 'filterfalse', 'takewhile', 'dropwhile']);
/** Functions and classes that make a factory of the factory or class they are given. */
const deferring = new Set(['partial', 'partialmethod', 'Singleton', 'ThreadSafeSingleton', 'ThreadLocalSingleton', 'ContextLocalSingleton', 'Factory', 'Resource', 'Callable', 'Coroutine', 'lru_cache', 'cache']);
/** Functions by which a framework is told what to give for a parameter or an attribute. */
const providing = new Set(['Depends', 'Security', 'Provide', 'Inject', 'inject', 'FromDishka', 'Autowired']);
/** Named arguments whose function or value is what the result holds. */
const initial = new Set(['default_factory', 'factory', 'default', 'initial', 'wraps']);

/** The container that a call of a library makes; null for other calls. */
export function madeContainer(node: Call, callees: readonly Value[], file: SourceFile): Value | null {
  const name = node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : '';
  const isOwn = callees.some((value) => value.kind === 'function' || value.kind === 'class' || value.kind === 'double');
  return collecting.has(name) && !isOwn ? { kind: 'map', file, node } : null;
}

/** What a call gives whose callee is no function of the workspace and makes no client; empty where its name tells nothing. */
export function handedBack(node: Call, callees: readonly Value[], file: SourceFile, at: ValueContext): readonly Value[] {
  if (callees.some((value) => value.kind === 'function' || value.kind === 'class' || value.kind === 'double')) return nothing;
  const name = node.callee.kind === 'member' || node.callee.kind === 'name' ? node.callee.name : '';
  const placed = node.args.filter((arg) => arg.name === null).map((arg) => arg.value);
  const [first, second] = placed;
  const given = (expression: Expression | undefined): readonly Value[] => (expression ? at.values(expression, file) : nothing);
  const walked = (expression: Expression | undefined): readonly Value[] => walkedOver(given(expression), at);
  if (same.has(name)) return given(first).filter(isWorthHanding);
  if (picking.has(name)) return walked(first);
  // `type(self)`
  if (name === 'type' && placed.length === 1) return given(first).flatMap((value): readonly Value[] => (value.kind === 'instance' ? [{ kind: 'class', file: value.file, cls: value.cls }] : nothing));
  if (numbering.has(name)) return holderOf([{ kind: 'tuple', node, parts: [nothing, walked(first)] }]);
  if (pairing.has(name)) return holderOf([{ kind: 'tuple', node, parts: placed.map(walked) }]);
  if (mapping.has(name)) return holderOf(given(first).flatMap((value) => madeBy(value, file, at)));
  if (filtering.has(name)) return holderOf(walked(second));
  if (deferring.has(name)) return given(first).filter((value) => value.kind === 'function' || value.kind === 'class' || isMaker(value, file, at));
  if (providing.has(name)) return given(first).flatMap((value) => madeBy(value, file, at));
  return node.args.filter((arg) => arg.name !== null && initial.has(arg.name)).flatMap((arg) => given(arg.value)).flatMap((value) => (isWorthHanding(value) ? [value] : madeBy(value, file, at)));
}

/** What an annotation beside a parameter's type provides: `Annotated[Client, Depends(make)]`. */
export function providedBy(annotation: Annotation, file: SourceFile, at: ValueContext): readonly Value[] {
  const [first] = annotation.args;
  if (!first || !providing.has(annotation.name.slice(annotation.name.lastIndexOf('.') + 1))) return nothing;
  return at.values(first.value, file).flatMap((value) => madeBy(value, file, at)).filter(isWorthHanding);
}

/** What an object of a package was made with under the name of one of its members: `SimpleNamespace(client=c).client`. */
export function givenUnder(value: Extract<Value, { kind: 'external-value' }>, name: string, at: ValueContext): readonly Value[] {
  const { call, file } = value;
  const arg = call?.args.find((candidate) => candidate.name === name);
  return arg && file ? at.values(arg.value, file).filter(isWorthHanding) : nothing;
}

/** What calling a function or a class gives. */
function madeBy(value: Value, file: SourceFile, at: ValueContext): readonly Value[] {
  switch (value.kind) {
    case 'function':
      return at.calls.returned(value.fn, value.file);
    case 'class':
      return [{ kind: 'instance', file: value.file, cls: value.cls }];
    case 'external':
      return at.types.instanceOfExternal(value.module, value.name, file, true);
    default:
      return nothing;
  }
}

function isMaker(value: Value, file: SourceFile, at: ValueContext): boolean {
  return value.kind === 'external' && at.clientTypes(file, value.module).some(({ client }) => makes(client, value.name));
}

function isWorthHanding(value: Value): boolean {
  return isDefinite(value) && value.kind !== 'other' && value.kind !== 'function' && value.kind !== 'class' && value.kind !== 'external';
}

function holderOf(held: readonly Value[]): readonly Value[] {
  return held.length === 0 ? nothing : [{ kind: 'holder', held, keyed: false }];
}
