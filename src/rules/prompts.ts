import { findArgument } from '../analysis/calls/arguments.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import { sourcesOf, type SourceQuestions } from '../analysis/flow/sources.js';
import type { Call, Expression } from '../analysis/program/model.js';
import { addedMessage, messageAt, type WrittenMessage } from './prompt-messages.js';

/** A text that a generative model is given. */
export interface Prompt {
  /** Whether it steers the model (a system message, instructions) or speaks for a user. */
  readonly role: 'system' | 'user';
  readonly node: Expression;
  readonly file: SourceFile;
}

const known = new WeakMap<ResolvedCall, readonly Prompt[]>();

/** Properties of options and bodies that hold messages. */
const messageParts = /^(?:messages?|history|chat_?history|conversation|input|prompts?|body|json|data|params|request|options|payload|contents?|value|additional_?messages)$/i;

/**
 * The texts that a call of a generative model is given: instructions, and messages by their role, also
 * those that are added to a list before the call, made in other functions, or in other files.
 */
export function promptsOf(call: ResolvedCall, evaluator: Evaluator): readonly Prompt[] {
  const before = known.get(call);
  if (before) return before;
  const found = [...instructionsOf(call, evaluator), ...messagesOf(call, evaluator)];
  const prompts = found.filter(({ node }, index) => found.findIndex((other) => other.node === node) === index);
  known.set(call, prompts);
  return prompts;
}

function instructionsOf(call: ResolvedCall, evaluator: Evaluator): readonly Prompt[] {
  return (call.operation?.generates?.instructions ?? []).flatMap((ref) => {
    const found = findArgument(call, ref, evaluator);
    return found?.node ? [{ role: 'system' as const, node: found.node, file: found.file }] : [];
  });
}

function messagesOf(call: ResolvedCall, evaluator: Evaluator): readonly Prompt[] {
  const ref = call.operation?.generates?.messages;
  if (!ref) return [];
  const found = findArgument(call, ref, evaluator);
  const given = [...call.node.args.map(({ value }) => ({ node: value, file: call.file })), ...(call.pathCall?.args ?? []).map(({ value }) => ({ node: value, file: call.file })), ...call.parts];
  // `chat.CompleteChat(first, second)`: messages one after another.
  const others = given.filter(({ node, file }) => node !== found?.node && file === call.file && messageAt(node, file, evaluator) !== null);
  const starts = found?.node ? [{ node: found.node, file: found.file }, ...others] : given;
  return starts.flatMap(({ node, file }) => (node.kind === 'literal' || node.kind === 'lambda' ? [] : new MessageSearch(evaluator).from(node, file)));
}

/** Goes back from a list of messages to where they are written. */
class MessageSearch {
  private readonly found: Prompt[] = [];
  private readonly seen = new Set<Expression>();

  constructor(private readonly evaluator: Evaluator) {}

  from(node: Expression, file: SourceFile): readonly Prompt[] {
    const questions: SourceQuestions<true> = {
      expression: (place) => (this.isMessage(place.node, place.file) ? { told: true } : null),
      parameter: () => null,
      isPart: (name) => messageParts.test(name),
    };
    sourcesOf(node, file, this.evaluator, questions);
    return this.found;
  }

  /** Notes what an expression says; false where the way goes on. */
  private isMessage(node: Expression, file: SourceFile): boolean {
    if (node.kind === 'call') {
      const added = chainOf(node).flatMap((step) => addedMessage(step) ?? []);
      for (const message of added) this.note(message, file);
      if (added.length > 0) return true;
    }
    // `openai.F([]Message{…})`: wrappers around a list that is written in place.
    const [only, more] = node.kind === 'call' ? node.args : [];
    if (only?.value.kind === 'list' && !more && messageAt(node, file, this.evaluator) === null) {
      this.from(only.value, file);
      return true;
    }
    this.addedTo(node, file);
    const message = messageAt(node, file, this.evaluator);
    if (message) this.note(message, file);
    return message !== null;
  }

  /**
   * What statements of their own add: `history.AddSystemMessage(text)`, and messages that are put into a
   * field or a property, `this.messages.push(message)`, `options.Messages.Add(message)`.
   */
  private addedTo(node: Expression, file: SourceFile): void {
    const field = node.kind === 'member' && node.object.kind === 'this' ? node.name : null;
    const variable = node.kind === 'name' ? node.variable : null;
    if (field === null && variable === null) return;
    for (const call of file.index.calls) {
      if (call.callee.kind !== 'member') continue;
      const holder = holderOf(call.callee.object);
      if (field === null ? holder.variable !== variable : holder.field !== field) continue;
      const message = addedMessage(call);
      if (message) this.note(message, file);
      else if (holder.isPart && /^(?:add|append|push|unshift|insert|extend|addrange)$/i.test(call.callee.name)) for (const { value } of call.args) if (!this.seen.has(value)) this.put(value, file);
    }
  }

  private put(value: Expression, file: SourceFile): void {
    this.seen.add(value);
    if (value.kind !== 'literal' && value.kind !== 'lambda') this.from(value, file);
  }

  private note({ role, content }: WrittenMessage, file: SourceFile): void {
    if (!content || role === 'answer' || this.seen.has(content)) return;
    this.seen.add(content);
    this.found.push({ role, node: content, file });
  }
}

/** Calls of a chain, the last one first: `build()`, `addUserMessage(b)`, `addSystemMessage(a)`. */
function chainOf(node: Call): readonly Call[] {
  const calls: Call[] = [];
  for (let at: Expression = node; at.kind === 'call'; at = at.callee.object) {
    calls.push(at);
    if (at.callee.kind !== 'member') break;
  }
  return calls;
}

/** The variable or field that something is called on, also as a property of it. */
function holderOf(node: Expression): { readonly variable: number | null; readonly field: string | null; readonly isPart: boolean } {
  let at = node;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  if (at.kind === 'name') return { variable: at.variable, field: null, isPart: false };
  if (at.kind !== 'member') return { variable: null, field: null, isPart: false };
  if (at.object.kind === 'this') return { variable: null, field: at.name, isPart: true };
  return at.object.kind === 'name' ? { variable: at.object.variable, field: null, isPart: true } : { variable: null, field: null, isPart: false };
}
