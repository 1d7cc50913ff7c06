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

/** Options in options that are looked into. */
const MAX_DEPTH = 3;

/**
 * What a method of a builder that is named like an argument is given, in a chain or in the chains that
 * its methods are given: `prompt().options(Options.builder().maxTokens(5).build())`.
 */
export function builtWith(node: Expression, file: SourceFile, isNamed: (name: string) => boolean, depth = 0): RequestPart | null {
  if (depth > MAX_DEPTH) return null;
  for (let link: Expression = node; link.kind === 'call' && link.callee.kind === 'member'; link = link.callee.object) {
    const [first] = link.args;
    if (first && first.name === null && link.args.length === 1 && isNamed(link.callee.name)) return { node: first.value, file };
    for (const { value } of link.args) {
      const inner = value.kind === 'call' ? builtWith(value, file, isNamed, depth + 1) : null;
      if (inner) return inner;
    }
  }
  return null;
}
