import type { Call, Expression, Node, Span, Statement } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import { endingOf, type ControlFlow } from './control.js';
import { isAvailabilityTest, type ValueReach } from './value-reach.js';

/** Code that runs when a call fails or gives no answer. */
export interface ErrorPath {
  /** What the path hangs on: `catch`, `.catch`, a test of failure. */
  readonly place: Span;
  readonly statements: readonly Statement[];
  readonly expressions: readonly Expression[];
  /** What runs afterwards when the path runs to its end; empty when it leaves the function. */
  readonly rest: readonly Statement[];
  readonly note: string;
}

/**
 * Error paths of a call within its function: handlers of the `try` around it, rejection handlers of
 * its promise, and branches taken when its answer is an error.
 */
export function errorPaths(call: Call, reach: ValueReach, control: ControlFlow): readonly ErrorPath[] {
  return [...handlerPaths(call, control), ...rejectionPaths(call, control.file), ...branchPaths(reach, control)];
}

/** `catch` blocks; an outer one only where the inner one throws on. */
function handlerPaths(call: Call, control: ControlFlow): readonly ErrorPath[] {
  const paths: ErrorPath[] = [];
  for (const around of control.triesAround(call)) {
    let throwsOn = false;
    for (const handler of around.handlers) {
      const leaves = endingOf(handler.body) !== 'continues' || endingOf(around.finalizer) !== 'continues';
      paths.push({
        place: handler.span,
        statements: handler.body,
        expressions: [],
        rest: leaves ? [] : control.after(around),
        note: 'The error path: this handler runs when the call fails.',
      });
      throwsOn ||= handler.body.some((statement) => statement.kind === 'throw');
    }
    if (!throwsOn) break;
  }
  return paths;
}

/** `call.catch((error) => …)` and `call.then(done, failed)`, also further down the chain. */
function rejectionPaths(call: Call, file: SourceFile): readonly ErrorPath[] {
  let current: Node = call;
  for (;;) {
    const member: Node | undefined = file.index.parent.get(current);
    const next: Node | undefined = member && file.index.parent.get(member);
    if (member?.kind !== 'member' || member.object !== current || next?.kind !== 'call' || next.callee !== member) return [];
    const handler = member.name === 'catch' ? next.args[0]?.value : member.name === 'then' ? next.args[1]?.value : undefined;
    if (handler?.kind === 'lambda') {
      return [{ place: member.nameSpan, statements: handler.fn.body, expressions: [], rest: [], note: 'The error path: this handler runs when the call fails.' }];
    }
    current = next;
  }
}

/** Branches on `isUnexpected(response)`, `!response.ok`, `error` and the like. */
function branchPaths(reach: ValueReach, control: ControlFlow): readonly ErrorPath[] {
  return reach.decisions().flatMap((decision): readonly ErrorPath[] => {
    const { owner, condition } = decision;
    if (!isAvailabilityTest(condition)) return [];
    const failure = failsWhen(condition);
    if (failure === null) return [];
    const note = 'The error path: this branch runs when there is no valid answer.';
    if (owner.kind === 'if') {
      const taken = failure ? owner.then : owner.otherwise;
      return [{ place: condition.span, statements: taken, expressions: [], rest: endingOf(taken) === 'continues' ? control.after(owner) : [], note }];
    }
    if (owner.kind === 'conditional') {
      return [{ place: condition.span, statements: [], expressions: [failure ? owner.then : owner.otherwise], rest: [], note }];
    }
    return [];
  });
}
