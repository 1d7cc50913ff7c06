import type { Call, FunctionNode } from '../program/model.js';
import type { RequestReader } from './http-requests.js';
import type { Senders } from './http-senders.js';
import type { SourceFile } from './project.js';
import type { Text } from './text.js';
import type { TextReader } from './text-reader.js';

/** A call and its file. */
export interface Sender {
  readonly call: Call;
  readonly file: SourceFile;
}

/** A URL that a function of the workspace sends a request to; its parameters are holes. */
export interface HelperUrl {
  readonly text: Text;
  readonly method: string | null;
  /** The call that sends. */
  readonly sender: Sender;
}

const MAX_DEPTH = 4;

/** Reads what a program's own functions do with the URLs and paths they are given. */
export class HttpHelpers {
  private readonly urls = new Map<FunctionNode, readonly HelperUrl[]>();
  private readonly sending = new Map<FunctionNode, boolean>();

  constructor(
    private readonly senders: Senders,
    private readonly requests: RequestReader,
    private readonly reader: TextReader,
  ) {}

  /** URLs that a function sends to and that a parameter of it completes. */
  urlsOf(fn: FunctionNode, owner: SourceFile, depth = 0): readonly HelperUrl[] {
    const known = this.urls.get(fn);
    if (known) return known;
    if (depth > MAX_DEPTH) return [];
    // Functions that call each other add nothing by that alone.
    this.urls.set(fn, []);
    const found: HelperUrl[] = [];
    const takes = (text: Text): boolean => text.some((part) => part.kind === 'hole' && part.parameter?.fn === fn);
    for (const call of callsIn(fn, owner)) {
      const sink = this.senders.sink(call, owner);
      if (sink?.kind === 'sends' || sink?.kind === 'makes') {
        const { urls, method } = this.requests.at(call, owner);
        for (const { text } of urls) if (takes(text)) found.push({ text, method, sender: { call, file: owner } });
      } else if (sink?.kind === 'function' && sink.fn !== fn) {
        for (const inner of this.urlsOf(sink.fn, sink.file, depth + 1)) {
          for (const text of this.reader.substitute(inner.text, sink.fn, call, owner)) if (takes(text)) found.push({ text, method: inner.method ?? this.requests.methodAt(call, owner), sender: inner.sender });
        }
      }
    }
    this.urls.set(fn, found);
    return found;
  }

  /** True when a function of the workspace sends or makes any request. */
  sends(fn: FunctionNode, owner: SourceFile, depth = 0): boolean {
    const known = this.sending.get(fn);
    if (known !== undefined || depth > MAX_DEPTH) return known ?? false;
    this.sending.set(fn, false);
    const found = callsIn(fn, owner).some((call) => {
      const sink = this.senders.sink(call, owner);
      return sink?.kind === 'sends' || sink?.kind === 'makes' || (sink?.kind === 'function' && sink.fn !== fn && this.sends(sink.fn, sink.file, depth + 1));
    });
    this.sending.set(fn, found);
    return found;
  }
}

const inside = new WeakMap<SourceFile, ReadonlyMap<FunctionNode, readonly Call[]>>();

/** Calls in a function, those in functions inside it as well. */
function callsIn(fn: FunctionNode, file: SourceFile): readonly Call[] {
  let table = inside.get(file);
  if (!table) {
    const made = new Map<FunctionNode, Call[]>();
    for (const call of file.index.calls) {
      for (let around = file.index.functionOf.get(call); around; around = file.index.outerFunction.get(around)) {
        const list = made.get(around);
        if (list) list.push(call);
        else made.set(around, [call]);
      }
    }
    table = made;
    inside.set(file, table);
  }
  return table.get(fn) ?? [];
}
