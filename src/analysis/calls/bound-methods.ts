import type { Argument, Call, Expression, FunctionNode, Member, Span } from '../program/model.js';
import type { SourceFile } from './project.js';
import { staticClients } from './static-clients.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** A member of a client as a value. */
export type MethodValue = Extract<Value, { kind: 'method' }>;

/** A call of a client's method that does not stand beside its name: the method is handed on, or kept under another name. */
export interface HandedOnCall {
  readonly method: MethodValue;
  /** The name at which the call is reported. */
  readonly place: Span;
  /** Arguments of the call before those that the method is given. */
  readonly skipped: number;
  /** False where nobody knows whether the callee runs what it is given. */
  readonly isCertain: boolean;
}

/** Functions of standard libraries and widespread packages that call a function they are given. */
const running = new Set([
  'to_thread', 'run_in_executor', 'run_in_threadpool', 'run_sync', 'submit', 'map', 'imap', 'imap_unordered', 'starmap', 'apply_async', 'map_async', 'apply', 'partial', 'partialmethod', 'sync_to_async', 'async_to_sync',
  'call_soon', 'call_later', 'call_soon_threadsafe', 'call_at', 'delayed', 'retry_call', 'retry', 'filter', 'reduce', 'Thread', 'Timer', 'Process', 'start_soon', 'create_task', 'iterate_in_threadpool',
  'forEach', 'flatMap', 'then', 'promisify', 'setTimeout', 'setImmediate', 'setInterval', 'nextTick', 'queueMicrotask', 'bind', 'call', 'once', 'debounce', 'throttle',
  'Run', 'StartNew', 'Select', 'SelectMany', 'ForEach', 'ForEachAsync', 'ExecuteAsync', 'Execute', 'Invoke', 'ContinueWith', 'ConvertAll',
  'supplyAsync', 'runAsync', 'thenApply', 'thenCompose', 'mapToObj', 'execute', 'Do', 'Go',
]);

/** Functions that look at a function without calling it, that show it, or that stand in for it. */
const looking = /^(?:callable|print|repr|str|id|hash|type|dir|vars|help|hasattr|setattr|delattr|isinstance|issubclass|signature|getsource|getdoc|iscoroutinefunction|isfunction|ismethod|wraps|update_wrapper|len|log|info|debug|warn|warning|error|exception|critical|trace|expect|assert\w*|should|spyOn|spy|stub|mock\w*|Mock|patch\w*|object|fn|when|verify\w*|given|create_autospec|typeof|nameof|String|Boolean|isFunction|WriteLine|add|append|push|removeListener|off|removeEventListener)$/;

/** Members of clients that the catalogue knows, as values. */
export function methodsOf(objects: readonly Value[], node: Member, file: SourceFile, at: ValueContext): readonly Value[] {
  return objects.flatMap((value): readonly Value[] => {
    const clients = value.kind === 'client' ? [value] : value.kind === 'external' || value.kind === 'module' ? staticClients(value, file, at) : [];
    return clients.filter((client) => at.catalogue.member(client, node.name).length > 0).map((client) => ({ kind: 'method', client, node, file }));
  });
}

/** Finds calls of clients' methods that do not stand beside the client. */
export class HandedOnMethods {
  private readonly known = new Map<SourceFile, boolean>();

  constructor(private readonly at: ValueContext) {}

  /** Calls of clients' methods that one call makes or hands on. */
  calls(call: Call, file: SourceFile): readonly HandedOnCall[] {
    return this.mayHave(file) ? handedOnCalls(call, file, this.at) : [];
  }

  /** False where neither the file nor one that it imports from names a member of a client without calling it. */
  private mayHave(file: SourceFile): boolean {
    let known = this.known.get(file);
    if (known === undefined) {
      known = this.namesMethod(file) || this.imported(file).some((other) => this.namesMethod(other));
      this.known.set(file, known);
    }
    return known;
  }

  private namesMethod(file: SourceFile): boolean {
    for (const node of file.index.ofKind('member')) {
      const parent = file.index.parent.get(node);
      if (!(parent?.kind === 'call' && parent.callee === node) && this.at.catalogue.isMemberName(file.language, node.name)) return true;
    }
    return false;
  }

  private imported(file: SourceFile): readonly SourceFile[] {
    const paths = new Set(file.program.imports.map((entry) => this.at.project.resolveModule(file, entry.module)));
    return this.at.project.parsedFiles().filter((other) => paths.has(other.path));
  }
}

function handedOnCalls(call: Call, file: SourceFile, at: ValueContext): readonly HandedOnCall[] {
  const callees = at.values(call.callee, file);
  const kept = call.isNew ? undefined : callees.find(isMethod);
  // The member itself stands at its client; that is an ordinary call.
  if (kept) return kept.node === call.callee ? [] : [{ method: kept, place: nameSpan(call.callee), skipped: 0, isCertain: true }];
  if (callees.some((value) => value.kind === 'double')) return [];
  return call.args.flatMap((arg, index) => {
    const method = isReference(arg.value) ? at.values(arg.value, file).find(isMethod) : undefined;
    const isCertain = method ? runs(call, callees, arg, index) : null;
    return method && isCertain !== null ? [{ method, place: nameSpan(arg.value), skipped: index + 1, isCertain }] : [];
  });
}

/** Whether a callee calls what it is given as an argument: true, perhaps (false), or no (null). */
function runs(call: Call, callees: readonly Value[], arg: Argument, index: number): boolean | null {
  const own = callees.filter((value) => value.kind === 'function');
  if (own.length > 0) return own.some((value) => callsParameter(value.fn, value.file, arg, index));
  const name = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
  if (looking.test(name)) return null;
  return running.has(name) && !callees.some((value) => value.kind === 'class');
}

/** True when a function calls a parameter, or hands it to a function that does. */
function callsParameter(fn: FunctionNode, file: SourceFile, arg: Argument, index: number): boolean {
  const parameter = fn.params.find(({ target }) => arg.name !== null && target.kind === 'name' && target.name === arg.name) ?? fn.params[index];
  const variable = parameter?.target.kind === 'name' ? parameter.target.variable : null;
  if (variable === null || variable === undefined) return false;
  const isParameter = (node: Expression): boolean => node.kind === 'name' && node.variable === variable;
  return file.index.calls.some((call) => isParameter(call.callee) || ((call.callee.kind === 'name' || call.callee.kind === 'member') && running.has(call.callee.name) && call.args.some(({ value }) => isParameter(value))));
}

const isMethod = (value: Value): value is MethodValue => value.kind === 'method';

/** Methods are handed on by name: a call or a literal in between is something else. */
function isReference(node: Expression): boolean {
  if (node.kind === 'call') return node.callee.kind === 'member' && node.callee.name === 'bind';
  return node.kind === 'member' || node.kind === 'name';
}

function nameSpan(node: Expression): Span {
  if (node.kind === 'member') return node.nameSpan;
  return node.kind === 'call' && node.callee.kind === 'member' ? nameSpan(node.callee.object) : node.span;
}
