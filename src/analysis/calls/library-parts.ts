import type { Call, Expression } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { RequestPart } from './resolved-call.js';
import type { ValueContext } from './value-context.js';
import type { ClientValue } from './values.js';

/**
 * What says what a library sends besides the arguments of the call: the expressions in which the client
 * was joined with prompts and settings, the outermost first, and the construction of the client itself.
 */
export function libraryParts(client: ClientValue, at: ValueContext): readonly RequestPart[] {
  if (at.catalogue.wrapperOf(client.client) === null) return [];
  const parts: RequestPart[] = [];
  let inner = client;
  for (;;) {
    if (inner.joinedBy) parts.push(inner.joinedBy);
    if (!inner.partOf) break;
    inner = inner.partOf;
  }
  // The construction of a service's own client says how it is reached, and nothing of what is sent.
  if (inner.made && at.catalogue.wrapperOf(inner.client) !== null) parts.push({ node: wholeChain(inner.made.call, inner.made.file), file: inner.made.file });
  return parts;
}

/** A call with what follows it in its chain: `Model.builder().temperature(0).build()`. */
function wholeChain(first: Call, file: SourceFile): Expression {
  let call = first;
  for (;;) {
    const member = file.index.parent.get(call);
    const next = member?.kind === 'member' && member.object === call ? file.index.parent.get(member) : undefined;
    if (next?.kind !== 'call' || next.callee !== member) return call;
    call = next;
  }
}
