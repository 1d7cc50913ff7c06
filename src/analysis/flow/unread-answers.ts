import type { Call, Expression, Name, Statement } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import type { ControlFlow } from './control.js';
import type { ErrorPath } from './error-paths.js';
import type { ValueReach } from './value-reach.js';
import { isReading, rootVariable } from './value-shapes.js';

/**
 * Failures that nothing notices where an answer is read into a variable that starts empty: text that
 * cannot be read, and an answer with an error status, both leave it empty, and what walks over it
 * afterwards finds nothing harmful.
 */
export function unreadAnswers(reach: ValueReach, control: ControlFlow): readonly ErrorPath[] {
  return readingsIn(control.file).flatMap((call): readonly ErrorPath[] => {
    const filled = filledBy(call, reach, control.file);
    const statement = filled && control.statementOf(call);
    if (!filled || !statement || call.callee.kind !== 'member') return [];
    const isDropped = control.file.index.parent.get(call)?.kind === 'expression';
    if (!isDropped && asksForStatus(call, filled, reach, control)) return [];
    const rest = control.after(statement);
    return [{
      place: call.callee.nameSpan,
      statements: [],
      expressions: [],
      rest,
      skipped: rest.find((candidate) => walksOver(candidate, filled))?.span ?? null,
      // An error status gives text that can be read: there is no error of reading it.
      settled: new Map(isDropped ? [] : [[call, { kind: 'nothing', shortened: false }]]),
      note: isDropped ? 'The error path: an answer that cannot be read leaves this empty, and nothing tests for it.' : 'The error path: an answer with an error status is read like any other, because nothing tests the status.',
      ...(isDropped ? {} : { certainty: 'likely' as const }),
    }];
  });
}

const known = new WeakMap<SourceFile, readonly Call[]>();

/** Calls of a file that read something into a variable. */
function readingsIn(file: SourceFile): readonly Call[] {
  let found = known.get(file);
  if (!found) known.set(file, (found = file.index.calls.filter(isReading)));
  return found;
}

/** The variable without a value of its own that a call reads the answer into; null where it does something else. */
function filledBy(call: Call, reach: ValueReach, file: SourceFile): Name | null {
  const last = call.args.at(-1)?.value;
  if (last?.kind !== 'name' || last.variable === null || !reach.holds(last)) return null;
  const definitions = file.index.definitions.get(last.variable) ?? [];
  return definitions.length > 0 && definitions.every((definition) => definition.kind === 'typed') ? last : null;
}

/** True where the function looks at the status, at an error in the answer, or leaves that to a function that is given the whole answer. */
function asksForStatus(call: Call, filled: Name, reach: ValueReach, { file }: ControlFlow): boolean {
  const fn = file.index.functionOf.get(call);
  const inside = (node: Expression): boolean => file.index.functionOf.get(node) === fn;
  for (const [node, parent] of file.index.parent) {
    if (node.kind === 'member' && inside(node) && /^(?:Status|StatusCode|status|statusCode|IsError|IsSuccess)$/.test(node.name) && reach.holds(node.object)) return true;
    if (node.kind === 'member' && inside(node) && /error/i.test(node.name) && rootVariable(node.object) === filled.variable) return true;
    if (node.kind === 'name' && parent.kind === 'call' && parent !== call && inside(node) && reach.isWholeAnswer(node) && parent.args.some(({ value }) => value === node)) return true;
  }
  return false;
}

function walksOver(statement: Statement, filled: Name): boolean {
  return statement.kind === 'loop' && statement.iterable !== null && rootVariable(statement.iterable) === filled.variable;
}
