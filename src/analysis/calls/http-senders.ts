import type { Call, FunctionNode } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { isHttpModule, maybeSending, senderGlobals, surelySending, urlSteps } from './http-libraries.js';
import { isAssertion, isLookAlike, standsForServer } from './http-look-alikes.js';
import { calleeName, isRequestMaker, receiverOf } from './http-receivers.js';
import { plainName } from './plain-name.js';
import type { SourceFile } from './project.js';
import type { RequestSteps } from './request-steps.js';

/** How a call has to do with a request. */
export type Sink =
  /** Sends what it is given. */
  | { readonly kind: 'sends' }
  /** Gives a URL to a request that is sent elsewhere. */
  | { readonly kind: 'makes' }
  /** A function of the workspace; whether it sends, its body tells. */
  | { readonly kind: 'function'; readonly fn: FunctionNode; readonly file: SourceFile }
  /** Nobody knows; its name sounds like sending. */
  | { readonly kind: 'unknown' };

/** Names of functions that may well send what they are given. */
const soundsLikeSending = /^_*(?:fetcher|requester|sender|poster|caller|send|post|put|patch|fetch|request|call|invoke|execute|submit|dispatch|api|http|rest|retry|with_?retry|make|do|perform|analy[sz]e|detect|moderate|classify|predict|query|load|download|upload|get|process|run|handle|check|scan|convert)(?=$|_|[A-Z0-9])|(?:[rR]equest|[fF]etch|[hH]ttp|[aA]pi|[pP]ost|[sS]end|_call|Call|Async)$/;
/** Among those, names that give, show or keep texts. */
const soundsLikeKeeping = /^_*(?:(?:get|load|check|process|handle|run|make|do|convert|http|api|call)_?(?:env|config|configuration|settings?|options?|logger|values?|items?|attr|attribute|property|properties|string|secret|parameter|argument|full|url|uri|path|name|by|section|required|section|header|headers|key|back|element|connection|error|exception|url_?for|endpoint|variable|default|dir|directory|file|schema|module|resource|bean|service|instance|logger|context|state|cookie)|httpexception|callback|postfix|putall|put_?if_?absent|querySelector|queryselector)/i;

const verbNames = /^(?:get|post|put|patch|delete|head|options)$/;

/** Decides which calls send requests or make them. */
export class Senders {
  private readonly known = new Map<Call, Sink | null>();

  constructor(
    private readonly evaluator: Evaluator,
    private readonly steps: RequestSteps,
  ) {}

  /** What a call does with a URL that it is given; null when it sends nothing. */
  sink(call: Call, file: SourceFile): Sink | null {
    const known = this.known.get(call);
    if (known !== undefined) return known;
    const found = this.decide(call, file);
    this.known.set(call, found);
    return found;
  }

  private decide(call: Call, file: SourceFile): Sink | null {
    if (standsForServer(call, file, this.evaluator)) return null;
    for (const value of this.evaluator.values(call.callee, file)) {
      switch (value.kind) {
        case 'function':
          return { kind: 'function', fn: value.fn, file: value.file };
        case 'class':
        case 'client':
        case 'builder':
        case 'path':
        case 'other':
        case 'double':
          return null;
        default:
      }
    }
    if (isLookAlike(call, file, this.evaluator)) return null;
    if (isRequestMaker(call)) return { kind: 'makes' };
    if (this.handsOnSender(call, file)) return { kind: 'sends' };
    if (call.isNew) return null;
    return call.callee.kind === 'name' ? this.named(call, call.callee.name, file) : this.member(call, file);
  }

  /** `asyncio.to_thread(requests.post, url)`, `pool.submit(requests.post, url)`: a sender, and what it is to be given. */
  private handsOnSender(call: Call, file: SourceFile): boolean {
    return call.args.slice(0, 2).some(({ value }) => (value.kind === 'member' || value.kind === 'name') && maybeSending.has(plainName(value.name)) && this.evaluator.values(value, file).some((found) => found.kind === 'external' && isHttpModule(found.module)));
  }

  private named(call: Call, name: string, file: SourceFile): Sink | null {
    for (const value of this.evaluator.values(call.callee, file)) {
      if (value.kind === 'module' && isHttpModule(value.module)) return { kind: 'sends' };
      if ((value.kind === 'external' || value.kind === 'external-value') && isHttpModule(value.module)) {
        const plain = plainName(value.name);
        return value.kind === 'external-value' || value.name === 'default' || surelySending.has(plain) || maybeSending.has(plain) ? { kind: 'sends' } : null;
      }
    }
    if (call.callee.kind === 'name' && call.callee.variable === null && senderGlobals.has(name)) return { kind: 'sends' };
    return maySend(name) ? { kind: 'unknown' } : null;
  }

  private member(call: Call, file: SourceFile): Sink | null {
    if (call.callee.kind !== 'member') return null;
    const { object } = call.callee;
    const name = plainName(calleeName(call));
    const root = object.kind === 'name' && object.variable === null ? object.name : null;
    if (root !== null && (senderGlobals.has(root) || (/^(?:globalThis|window|self|global)$/.test(root) && senderGlobals.has(call.callee.name)))) return { kind: 'sends' };
    const receiver = receiverOf(object, this.steps.of(object, file), file, this.evaluator);
    if (surelySending.has(name)) return receiver === 'other' ? null : { kind: 'sends' };
    if (receiver === 'other') return null;
    if (urlSteps.has(name)) return receiver !== 'unknown' || !/^(?:path|endpoint|open|setpath)$/.test(name) ? { kind: 'makes' } : null;
    // `builder.post(body)` says how a request will be sent; only Go's `request.Post(url)` sends it.
    if (receiver === 'request' && verbNames.test(name) && file.language !== 'go') return null;
    if (maybeSending.has(name)) return { kind: receiver === 'unknown' ? 'unknown' : 'sends' };
    return maySend(call.callee.name) ? { kind: 'unknown' } : null;
  }
}

/** True for names of unknown functions that may send what they are given. */
function maySend(name: string): boolean {
  // C# and Go write function names with a capital.
  const plain = name.slice(0, 1).toLowerCase() + name.slice(1);
  return soundsLikeSending.test(plain) && !/(?:Error|Exception)$/.test(name) && !soundsLikeKeeping.test(name) && !isAssertion(name);
}
