import type { Construction } from '../analysis/calls/resolved-call.js';
import { namedFunctionOf } from '../analysis/flow/escapes.js';
import type { Expression, FunctionNode, Span } from '../analysis/program/model.js';
import { inFile } from './file-context.js';
import { passValue } from './pass-values.js';
import type { RuleContext } from './rule.js';

/** Something that is used in place of a moderation client and passes everything. */
export interface StandIn {
  readonly construction: Construction;
  readonly span: Span;
  readonly what: string;
}

/** Functions that make a moderation client and, at times, give something in its place that passes everything. */
export function* standIns(context: RuleContext): Iterable<StandIn> {
  const { file } = context;
  const seen = new Set<FunctionNode>();
  for (const construction of context.calls.constructions) {
    const fn = construction.service.operations.some(({ moderation }) => moderation === true) ? namedFunctionOf(construction.node, file) : null;
    if (!fn || seen.has(fn)) continue;
    seen.add(fn);
    const results = (file.index.returns.get(fn) ?? []).flatMap(({ value, span }) => (value ? [{ value, span }] : []));
    // Where nothing but stand-ins is given, nobody expected a check.
    const given = results.map(({ value, span }) => ({ span, what: standInPass(value, context) }));
    if (given.every(({ what }) => what !== null)) continue;
    for (const { span, what } of given) if (what !== null) yield { construction, span, what };
  }
}

/** What a function or object answers that is there instead of a check, where that always passes; null for anything else. */
export function standInPass(value: Expression, context: RuleContext): string | null {
  const functions = functionsOf(value, context);
  if (functions.length === 0) return null;
  const answers = functions.map(({ fn, context: inner }) => {
    const results = inner.file.index.returns.get(fn) ?? [];
    const [only] = results;
    const pass = results.length === 1 && only?.value ? passValue(only.value, fn.name === '' ? ['verdict'] : [fn.name], inner, []) : null;
    return pass?.what ?? null;
  });
  const [first] = answers;
  return first != null && answers.every((answer) => answer !== null) ? `puts a stand-in in its place that ${first}` : null;
}

/** Functions that give something: a lambda itself, or the methods of an object that is made. */
function functionsOf(value: Expression, context: RuleContext): readonly { readonly fn: FunctionNode; readonly context: RuleContext }[] {
  if (value.kind === 'lambda') return [{ fn: value.fn, context }];
  if (value.kind === 'cast' || value.kind === 'await') return functionsOf(value.value, context);
  if (value.kind === 'object') return value.entries.flatMap((entry) => (entry.value.kind === 'lambda' ? [{ fn: entry.value.fn, context }] : []));
  if (value.kind !== 'call') return [];
  return context.evaluator.values(value, context.file).flatMap((made) => {
    if (made.kind !== 'instance') return [];
    const inner = inFile(context, made.file);
    return made.cls.methods.filter((method) => method.role === 'method' && (made.file.index.returns.get(method) ?? []).some((result) => result.value !== null)).map((fn) => ({ fn, context: inner }));
  });
}
