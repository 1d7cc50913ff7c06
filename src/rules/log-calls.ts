import type { SourceFile } from '../analysis/calls/project.js';
import type { Call, Expression, Span } from '../analysis/program/model.js';
import { logKind, type LogKind } from './vocabulary/logging.js';

/** A call that writes to a log, console, trace or telemetry. */
export interface LogCall {
  readonly node: Call;
  readonly kind: LogKind;
  /** The called name, where a finding about the call lies. */
  readonly place: Span;
  /** The name with what it is called on, for messages: `logger.info`. */
  readonly name: string;
}

/** Log calls of a file in source order. @param declared names that the project file declares as logs. */
export function logCalls(file: SourceFile, declared: readonly string[]): readonly LogCall[] {
  return file.index.calls.flatMap((node): readonly LogCall[] => {
    const chain = node.isNew ? [] : chainOf(node.callee);
    const kind = chain.length === 0 ? null : logKind(chain, declared);
    const place = node.callee.kind === 'member' ? node.callee.nameSpan : node.callee.span;
    return kind === null ? [] : [{ node, kind, place, name: chain.slice(-2).join('.') }];
  });
}

/** Names from the root of a callee on, through calls; empty where there is no root with a name. */
function chainOf(callee: Expression): readonly string[] {
  switch (callee.kind) {
    case 'name':
      return [callee.name];
    case 'this':
      return ['this'];
    case 'member': {
      const before = chainOf(callee.object);
      return before.length === 0 ? [] : [...before.filter((name) => name !== 'this'), callee.name];
    }
    case 'call':
    case 'index':
      return chainOf(callee.kind === 'call' ? callee.callee : callee.object);
    case 'cast':
    case 'await':
      return chainOf(callee.value);
    default:
      return [];
  }
}
