import type { Call, Member } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { HolderValue, Value } from './values.js';

/*
 * Library types that hold values and give them out again: collections, optionals, lazy values,
 * suppliers, factories. The tables name members of the standard libraries and of widespread packages
 * of all languages; which language a name comes from makes no difference.
 */

/** Which type arguments of a holder are what it holds. */
interface HolderType {
  readonly held: 'all' | 'first' | 'last';
  readonly keyed: boolean;
  /** True for factories, pools and the like. */
  readonly isMaker?: boolean;
}

const all: HolderType = { held: 'all', keyed: false };
const first: HolderType = { held: 'first', keyed: false };
const last: HolderType = { held: 'last', keyed: false };
const keyed: HolderType = { held: 'last', keyed: true };

/** Holders by the last part of their type's name. */
const holderTypes: ReadonlyMap<string, HolderType> = new Map([
  ...names(all, `
    Array chan ReadonlyArray Set ReadonlySet List IList IReadOnlyList IEnumerable IAsyncEnumerable ICollection IReadOnlyCollection ISet HashSet SortedSet LinkedList Queue Stack PriorityQueue
    ConcurrentBag ConcurrentQueue ConcurrentStack BlockingCollection Channel Collection ReadOnlyCollection ObservableCollection ArraySegment Span ReadOnlySpan Memory
    ImmutableArray ImmutableList ImmutableHashSet FrozenSet IQueryable IOrderedEnumerable IEnumerator IAsyncEnumerator ThreadLocal AsyncLocal ContextVar WeakReference Pointer
    ArrayList CopyOnWriteArrayList Vector Deque ArrayDeque BlockingQueue LinkedBlockingQueue ConcurrentLinkedQueue ConcurrentLinkedDeque LinkedHashSet TreeSet Iterable ListIterator Stream
    CompletableFuture CompletionStage Future ListenableFuture Mono Flux Single Maybe Observable Publisher Uni Multi
    Optional AtomicReference SoftReference InheritableThreadLocal ObjectProvider ObjectFactory Provider Supplier Callable Instance Memoizer
    list set tuple frozenset deque Sequence MutableSequence MutableSet AbstractSet Tuple ValueTuple
    IOptions IOptionsSnapshot IOptionsMonitor`),
  ...names(first, 'Lazy'),
  ...names(last, 'Func Function BiFunction UnaryOperator IntFunction Pair Entry KeyValuePair'),
  ...names(keyed, `
    Map ReadonlyMap WeakMap Record Dictionary IDictionary IReadOnlyDictionary ReadOnlyDictionary ConcurrentDictionary SortedDictionary SortedList ImmutableDictionary FrozenDictionary
    ILookup Lookup IGrouping HashMap LinkedHashMap ConcurrentHashMap ConcurrentMap TreeMap SortedMap NavigableMap WeakHashMap IdentityHashMap EnumMap ImmutableMap Hashtable
    dict Dict Mapping MutableMapping OrderedDict defaultdict DefaultDict`),
]);

/** Types of packages and programs that make or keep one thing, by the end of their name: `IAzureClientFactory<T>`. */
const makerType = /(?:Factory|Provider|Pool|Supplier|Accessor|Resolver|Cache|Holder|Registry)$/;
const makerMember = /^(?:[cC]reate|[gG]et|[rR]ent|[bB]orrow|[aA]cquire|[rR]esolve|[pP]rovide|[mM]ake|[bB]uild)/;

/** Members that give one of the held values when they are called. */
const givingMembers = new Set(words(`
  get getOrDefault getIfAvailable getIfUnique getObject orElse orElseThrow orElseGet getFirst getLast getValue element peek poll pop remove take removeFirst removeLast pollFirst pollLast
  peekFirst peekLast next firstElement lastElement elementAt computeIfAbsent computeIfPresent putIfAbsent getAndSet getPlain getAcquire updateAndGet call apply invoke setdefault popitem popleft
  first last at find findLast shift join getNow resultNow block blockFirst blockLast blockingGet blockingFirst await
  First FirstOrDefault FirstAsync FirstOrDefaultAsync Single SingleOrDefault SingleAsync SingleOrDefaultAsync Last LastOrDefault ElementAt ElementAtOrDefault Find FindLast MinBy MaxBy Aggregate
  Dequeue Pop Peek GetOrAdd AddOrUpdate GetValueOrDefault GetValueRefOrAddDefault Invoke GetValue Get MoveNext`));

/** Members without arguments of their own that hold one of the held values. */
const valueMembers = new Set(words('Value Current CurrentValue Result value current'));

/** Members that give a holder of the same values: views, copies, filters. */
const keepingMembers = new Set(words(`
  stream parallelStream filter sorted limit skip distinct peek iterator listIterator descendingIterator toList toSet toArray subList slice copy concat reverse reversed sort entries values items
  orTimeout timeout retry cache share doOnNext doOnSuccess doOnError doFinally subscribeOn publishOn observeOn onErrorResume switchIfEmpty toFuture toCompletableFuture whenComplete exceptionally
  entrySet elements findFirst findAny or of ofNullable unmodifiableList flat splice collect
  Where OrderBy OrderByDescending ThenBy ThenByDescending Skip Take TakeLast SkipLast TakeWhile SkipWhile Reverse ToList ToArray ToHashSet ToListAsync ToArrayAsync ToDictionary ToImmutableArray
  ToImmutableList AsEnumerable AsReadOnly AsQueryable AsParallel AsSpan Concat Union Append Prepend Distinct DistinctBy DefaultIfEmpty Shuffle FindAll GetEnumerator GetAsyncEnumerator GetConsumingEnumerable
  WithCancellation ConfigureAwait Values Chunk`));

/** Keeping members after which walking gives values and no longer pairs. */
const valueViews = new Set(['values', 'Values']);

/** Members that give what a function makes of each held value. */
const mappingMembers = new Set(words('map flatMap mapToObj mapMulti Select SelectMany thenApply thenCompose thenApplyAsync handle concatMap flatMapMany'));

/** Members of promises, futures and reactive values that give the awaited value, or the same promise again. */
const awaitingMembers = new Set(words(`
  Result ConfigureAwait GetAwaiter GetResult AsTask WaitAsync Unwrap get join getNow resultNow block blockOptional toFuture toCompletableFuture orTimeout await_ result
  Value value`));

/** True for members by which a promised value is reached: `task.Result`, `future.join()`. */
export function isAwaitingMember(name: string): boolean {
  return awaitingMembers.has(name);
}

/** How the type of that name holds what its arguments say; null where it is no holder. */
export function holderType(name: string): HolderType | null {
  return holderTypes.get(name) ?? (makerType.test(name) ? { ...all, isMaker: true } : null);
}

/** What a holder, list or object literal holds, one by one; a map's are pairs. */
export function elementsOf(value: Value, at: ValueContext): readonly Value[] {
  switch (value.kind) {
    case 'list':
    case 'object':
    case 'map':
      return at.contents.held(value);
    case 'tuple':
      return value.parts.flat();
    case 'holder':
      return value.keyed ? [{ ...value, keyed: false, isPair: true }] : value.held;
    default:
      return [];
  }
}

/** Held values, whatever the way to them. */
function heldBy(value: Value, at: ValueContext): readonly Value[] {
  return value.kind === 'holder' ? value.held : elementsOf(value, at);
}

/** True for object literals with an entry of that name, which then is what the member means. */
function hasOwn(value: Value, name: string, at: ValueContext): boolean {
  if (value.kind !== 'object') return false;
  const { entries } = value.node;
  return entries.some((entry) => entry.key === name) || (entries.some((entry) => entry.spread) && at.contents.under(value, name).some((own) => own.kind === 'function'));
}

const isContainer = (value: Value): boolean => value.kind === 'holder' || value.kind === 'list' || value.kind === 'object' || value.kind === 'map';

/** True for containers with keys, whose views are pairs unless they are views of the values. */
const hasKeys = (value: Value): boolean => (value.kind === 'holder' ? value.keyed : value.kind === 'object' || value.kind === 'map');

/**
 * What a function that is given to a member of a container gets at a place; null where that is
 * nothing of the container.
 */
export function givenToCallback(value: Value, name: string, index: number, file: SourceFile, at: ValueContext): readonly Value[] | null {
  if (!isContainer(value)) return null;
  // Walking over a map with a function gives keys and values apart: Java's the key first.
  if (value.kind === 'holder' && value.keyed && name === 'forEach') return index === (file.language === 'java' ? 1 : 0) ? value.held : [];
  return index === 0 ? elementsOf(value, at) : null;
}

/** What a member of a holder is, when it is not called. */
export function holderMember(holder: HolderValue, name: string): readonly Value[] {
  if (valueMembers.has(name) || /^Item\d$/.test(name)) return holder.held;
  return keepingMembers.has(name) ? [{ ...holder, keyed: holder.keyed && !valueViews.has(name) }] : [];
}

/** `holder["key"]`: one of the held values, for every kind of holder. */
export function isKeyAccess(node: Member, file: SourceFile): boolean {
  return /["'`]/.test(file.text[node.nameSpan.start - 1] ?? '') || /["'`]/.test(file.text[node.nameSpan.start] ?? '');
}

/**
 * What a member of a library's holder gives when it is called; null where the name tells nothing.
 *
 * @param returned what calling a function value gives.
 */
export function holderCall(receivers: readonly Value[], name: string, node: Call, file: SourceFile, at: ValueContext, returned: (value: Value) => readonly Value[]): readonly Value[] | null {
  const containers = receivers.filter((value) => isContainer(value) && !hasOwn(value, name, at));
  if (containers.length === 0) return null;
  if (mappingMembers.has(name)) {
    const held = node.args.flatMap((arg) => at.values(arg.value, file).flatMap(returned));
    return held.length === 0 ? [] : [{ kind: 'holder', held, keyed: false }];
  }
  const holds = (): readonly Value[] => containers.flatMap((value) => heldBy(value, at));
  if (givingMembers.has(name) && !(name === 'peek' && node.args.length > 0)) {
    const key = node.args[0]?.value;
    const text = key?.kind === 'literal' && typeof key.value === 'string' ? key.value : null;
    return containers.flatMap((value) => (text !== null && (value.kind === 'object' || value.kind === 'map') ? at.contents.under(value, text) : heldBy(value, at)));
  }
  if (keepingMembers.has(name)) {
    const held = holds();
    if (held.length === 0) return null;
    return [{ kind: 'holder', held, keyed: containers.some(hasKeys) && !valueViews.has(name) }];
  }
  const makers = makerMember.test(name) ? containers.filter((value) => value.kind === 'holder' && value.isMaker === true) : [];
  return makers.length > 0 ? makers.flatMap((maker) => heldBy(maker, at)) : null;
}

/** `map.TryGetValue(key, out var value)`, `queue.TryDequeue(out var value)`: what a call on a holder gives through an argument. */
export function isGivingThroughArgument(name: string): boolean {
  return /^Try(?:Get|Remove|Dequeue|Pop|Peek|Take|Read|Add)/.test(name);
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function names(type: HolderType, text: string): readonly (readonly [string, HolderType])[] {
  return words(text).map((name) => [name, type] as const);
}
