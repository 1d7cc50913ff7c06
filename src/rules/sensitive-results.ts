import { argumentTexts, findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { ChoiceValue } from '../knowledge/schema.js';
import type { RuleContext } from './rule.js';

/** Words for text that was read from a document or image that may be about anything. */
export const readText = 'the text that was read';

/** Kinds of data whose reading makes a result sensitive. */
const sensitive = new Set(['identity', 'health', 'tax', 'finance', 'employment', 'civil-status', 'face', 'pii']);

/** Kinds that messages say in other words than the tables. */
const spoken: Readonly<Partial<Record<string, string>>> = { 'civil-status': 'civil status', pii: 'personal' };

/** Content of a result that does not belong into a log. */
export interface SensitiveResult {
  /** Words for messages, such as `identity data` or `readText`. */
  readonly what: string;
  /** Properties of the result that hold it; null where all of it does. */
  readonly heldIn: readonly string[] | null;
}

/** What a call's result holds that does not belong into a log; null where it holds nothing of the kind, or where the arguments do not say. */
export function sensitiveResult(call: ResolvedCall, context: RuleContext): SensitiveResult | null {
  const all = chosenValues(call, context);
  const values = all.filter(({ reads, returnsText }) => returnsText === true || reads?.some((kind) => sensitive.has(kind)));
  const heldIn = call.operation?.returnsText === true || values.some((value) => !value.heldIn) ? null : values.flatMap((value) => value.heldIn ?? []);
  const kinds = [...new Set(values.flatMap(({ reads }) => reads ?? []).filter((kind) => sensitive.has(kind)))];
  if (kinds.length > 0) return { what: `${listed(kinds.map((kind) => spoken[kind] ?? kind))} data`, heldIn };
  return call.operation?.returnsText === true || values.some(({ returnsText }) => returnsText) ? { what: readText, heldIn } : null;
}

/** The values of choices that the call's arguments, or the member itself, pick. */
function chosenValues(call: ResolvedCall, { evaluator }: RuleContext): readonly ChoiceValue[] {
  const operation = call.operation?.id;
  const implied = call.reach?.impliedModel ?? call.operation?.impliedModel;
  return call.service.choices.flatMap((choice): readonly ChoiceValue[] => {
    const isModel = implied !== undefined && choice.argument.placeholder === 'modelId';
    if (!isModel && (operation === undefined || !choice.operations.includes(operation))) return [];
    const found = findArgument(call, choice.argument, evaluator);
    const texts = isModel ? [implied.toLowerCase()] : found ? argumentTexts(found) : [];
    return choice.values.filter(({ is }) => is.some((pattern) => texts.some((text) => matches(text, String(pattern).toLowerCase()))));
  });
}

function matches(text: string, pattern: string): boolean {
  if (pattern === '*') return false;
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text.replace(/[_-]/g, '') === pattern.replace(/[_-]/g, '');
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
