import type { ResolvedCall } from '../calls/resolved-call.js';
import type { SourceFile } from '../calls/project.js';
import type { Call, FunctionNode, Span } from '../program/model.js';

/** A function of another file on the way of a result to the file that asks. */
export interface Carrier {
  readonly file: SourceFile;
  /** The function's name; of one without a name, all of it. */
  readonly span: Span;
  readonly fn: FunctionNode;
  /** The call in the function's file whose result it hands back. */
  readonly from: Call;
}

/** An expression of a file that gives the result of a call to a service. */
export interface ResultOrigin {
  /** The call of the service; it may stand in another file. */
  readonly call: ResolvedCall;
  /** The call in this file that gives the result: the call itself, or one of a function that hands it back. */
  readonly node: Call;
  /** Functions of other files that handed the result back, from the call on; empty for calls of this file. */
  readonly carriedBy: readonly Carrier[];
}
