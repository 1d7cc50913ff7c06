import type { Choice, ChoiceValue } from '../knowledge/schema.js';
import { argumentTexts, findArgument, type FoundArgument } from '../analysis/calls/arguments.js';
import { hostsOf } from '../analysis/calls/call-hosts.js';
import { fits } from '../analysis/calls/conditions.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { TextReader } from '../analysis/calls/text-reader.js';

/** What one choice of the arguments at hand comes to. */
export interface ChoiceAnswer {
  readonly choice: Choice;
  /** The argument as found; null when the call leaves it out. */
  readonly found: FoundArgument | null;
  /** Values that the catalogue has something to say about; empty when left out or unknown. */
  readonly values: readonly ChoiceValue[];
  readonly effect: string;
  readonly facts: readonly string[];
}

/** Evaluates the choices of a call's operation against its arguments. */
export function choiceAnswers(call: ResolvedCall, evaluator: Evaluator): readonly ChoiceAnswer[] {
  const operation = call.operation;
  if (!operation) return [];
  return call.service.choices.filter((choice) => choice.operations.includes(operation.id)).flatMap((choice): readonly ChoiceAnswer[] => {
    if (choice.looksAt === 'host') return hostAnswer(choice, call, evaluator);
    const implied = call.reach?.impliedModel;
    const found = givenArgument(call, choice, evaluator);
    const texts = found ? argumentTexts(found) : implied !== undefined && choice.argument.placeholder === 'modelId' ? [implied.toLowerCase()] : null;
    if (texts === null) {
      return choice.absent ? [{ choice, found: null, values: [], effect: choice.absent.effect, facts: choice.absent.facts }] : [];
    }
    const values = choice.values.filter((value) => value.is.some((pattern) => pattern === '*' || texts.some((text) => matchesValue(text, String(pattern)))));
    if (values.length === 0) return [];
    return [{ choice, found, values, effect: values.map((value) => value.effect).join(' '), facts: values.flatMap((value) => value.facts) }];
  });
}

/** Choices of a call's operation that an argument makes whose value is not known. */
export function undecidedChoices(call: ResolvedCall, evaluator: Evaluator): readonly Choice[] {
  const { operation } = call;
  if (!operation) return [];
  return call.service.choices.filter((choice) => {
    if (!choice.operations.includes(operation.id) || choice.looksAt === 'host' || choice.values.some(({ is }) => is.includes('*'))) return false;
    const found = givenArgument(call, choice, evaluator);
    return found !== null && argumentTexts(found).length === 0;
  });
}

/** The argument that makes a choice; null where it is left out, or given as nothing. */
function givenArgument(call: ResolvedCall, choice: Choice, evaluator: Evaluator): FoundArgument | null {
  const found = findArgument(call, choice.argument, evaluator);
  return found?.node?.kind === 'literal' && found.node.type === 'null' ? null : found;
}

/** What the host of the request, or of the client's endpoint, comes to. */
function hostAnswer(choice: Choice, call: ResolvedCall, evaluator: Evaluator): readonly ChoiceAnswer[] {
  const hosts = hostsOf(call, new TextReader(evaluator));
  if (hosts.length === 0) return choice.absent ? [{ choice, found: null, values: [], effect: choice.absent.effect, facts: choice.absent.facts }] : [];
  const values = choice.values.filter((value) => value.is.some((pattern) => hosts.some((host) => isHost(host, String(pattern)))));
  if (values.length === 0) return [];
  return [{ choice, found: { node: null, file: call.file, literals: [], texts: hosts }, values, effect: values.map((value) => value.effect).join(' '), facts: values.flatMap((value) => value.facts) }];
}

/** `*.example.com` matches by its end; an unknown label in front is left out of a host. */
function isHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Compares as the catalogue's conditions do; `*` matches any value. */
export function matchesValue(text: string, pattern: string): boolean {
  return pattern === '*' || fits(text, pattern);
}

