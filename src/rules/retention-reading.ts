import { argumentTexts, findArgument } from '../analysis/calls/arguments.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import type { ChoiceValue } from '../knowledge/schema.js';
import type { RuleContext } from './rule.js';

/** Kinds of data that deserve to go as soon as they are read. */
const sensitive = new Set(['identity', 'health', 'tax', 'finance']);

/** What a call reads about people, and the argument that says so. */
export interface SensitiveReading {
  /** In words: "tax, finance and identity". */
  readonly kinds: string;
  /** The argument; null where the member itself says it. */
  readonly place: { readonly file: SourceFile; readonly span: Span } | null;
}

/** The sensitive data that a call reads by its arguments; null where it reads none, or where the value is not known. */
export function sensitiveReading(call: ResolvedCall, context: RuleContext): SensitiveReading | null {
  for (const choice of call.service.choices) {
    if (!choice.operations.includes(call.operation?.id ?? '')) continue;
    const implied = call.reach?.impliedModel ?? call.operation?.impliedModel;
    const given = findArgument(call, choice.argument, context.evaluator);
    const texts = given ? argumentTexts(given) : implied === undefined ? [] : [implied.toLowerCase()];
    const kinds = new Set(choice.values.filter((value) => texts.some((text) => matches(value, text))).flatMap(({ reads }) => reads ?? []).filter((kind) => sensitive.has(kind)));
    if (kinds.size > 0) return { kinds: listed([...kinds]), place: given?.node ? { file: given.file, span: given.node.span } : null };
  }
  return null;
}

/** A value named as it is, or by its beginning (`prebuilt-tax.us.1099*`). */
function matches({ is }: ChoiceValue, text: string): boolean {
  return is.some((one) => {
    const wanted = String(one).toLowerCase();
    return wanted.endsWith('*') ? wanted.length > 1 && text.startsWith(wanted.slice(0, -1)) : wanted === text;
  });
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
