import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { AfterFailure } from '../analysis/flow/after-failure.js';
import type { Carrier } from '../analysis/flow/result-origin.js';
import type { Call } from '../analysis/program/model.js';
import { failuresOf, leaksOf, passedWithAnswer, type FailureAnswer, type Leak } from './fail-open-leaks.js';
import { inFile } from './file-context.js';
import type { EvidenceDraft, RuleContext } from './rule.js';

/** A place of this file where content passes although a check in another file failed. */
export interface LeakElsewhere {
  readonly call: ResolvedCall;
  readonly leak: Leak;
  /** What happens between the call of the service and the error path here. */
  readonly between: readonly EvidenceDraft[];
}

/**
 * Places where the failure of a moderation call in another file lets content through here. Its own file
 * neither blocks nor passes: it lets the error out, or answers with something that says nothing.
 */
export function* leaksElsewhere(context: RuleContext): Iterable<LeakElsewhere> {
  const { file, flow } = context;
  if (context.isTest) return;
  for (const node of file.index.calls) {
    const seen = new Set<Call>();
    for (const target of flow.project.targets.of(node, file)) {
      if (target.file === file) continue;
      for (const { call, carriedBy } of flow.project.escapes.of(target)) {
        if (seen.has(call.node)) continue;
        seen.add(call.node);
        const between = [{ file, span: placeOf(node), note: 'The check is made through this call of another file, which lets the error out.' }];
        if (!passesElsewhere(carriedBy, context)) for (const leak of leaksOf(node, flow.reach([node]), context)) yield { call, leak, between };
      }
    }
  }
  for (const { call, node, carriedBy } of flow.results) {
    if (call.operation?.moderation !== true || carriedBy.length === 0) continue;
    for (const answer of answersOf(carriedBy, context)) {
      const [first] = carriedBy;
      const between = [
        ...(first ? [{ file: first.file, span: answer.path.place, note: answer.path.note }] : []),
        { file, span: placeOf(node), note: 'What is answered then comes back here.' },
      ];
      // The path lies in another file; here it begins at the call.
      const here = { ...answer, path: { ...answer.path, place: node.span } };
      for (const leak of passedWithAnswer(node, flow.reach([node]), here, context)) yield { call, leak: { ...leak, path: leak.span }, between };
    }
  }
}

/** True where a function on the way lets content pass itself, so that it is reported there. */
function passesElsewhere(carriers: readonly Carrier[], context: RuleContext): boolean {
  return carriers.some(({ file, from }) => {
    const inner = inFile(context, file);
    return failuresOf(from, inner.flow.reach([from]), inner).leaks.length > 0;
  });
}

/** What the functions that hand a result back answer when there is none. */
function answersOf(carriers: readonly Carrier[], context: RuleContext): readonly FailureAnswer[] {
  const [first, ...others] = carriers;
  if (!first || passesElsewhere(carriers, context)) return [];
  // Functions in between have to pass the answer on as it is.
  if (others.some(({ file, from }) => !isReturned(from, inFile(context, file)))) return [];
  const inner = inFile(context, first.file);
  return failuresOf(first.from, inner.flow.reach([first.from]), inner).answers.map(({ path, answer }) => ({ path, answer: new AfterFailure(first.file, path.skipped, path.settled).settle(answer) }));
}

function isReturned(call: Call, { file }: RuleContext): boolean {
  const parent = file.index.parent.get(call);
  const holder = parent?.kind === 'await' ? file.index.parent.get(parent) : parent;
  return holder?.kind === 'return' && !holder.isYield;
}

function placeOf({ callee }: Call): EvidenceDraft['span'] {
  return callee.kind === 'member' ? callee.nameSpan : callee.span;
}
