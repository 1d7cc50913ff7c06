import type { Engine } from '../engine/types.js';
import type { CheckTimings, TimedCheck } from './check-timings.js';
import type { Configuration } from './configuration.js';
import type { OpenDocuments } from './open-documents.js';
import type { StatusAnswer, StatusParams } from './protocol.js';

/** What the status is made from. */
export interface StatusParts {
  readonly engine: Pick<Engine, 'services' | 'knowledgeReadOn'>;
  readonly documents: Pick<OpenDocuments, 'get'>;
  readonly configuration: Pick<Configuration, 'ready'>;
  readonly timings: CheckTimings;
  readonly version: string;
  /** Null in a browser. */
  readonly processId: number | null;
}

/** What the server knows, and what its last check of a document came to. Waits for checks of the document that run. */
export async function statusAnswer({ engine, documents, configuration, timings, version, processId }: StatusParts, { uri }: StatusParams): Promise<StatusAnswer> {
  await configuration.ready();
  const open = uri === undefined ? null : documents.get(uri);
  if (open !== null) await timings.settled(open.path);
  const last = open === null ? null : timings.last(open.path);
  const services = engine.services();
  return {
    version,
    knowledgeReadOn: engine.knowledgeReadOn,
    services: services.length,
    operations: services.reduce((sum, { operations }) => sum + operations.length, 0),
    lastCheck: last && lastCheckOf(last, timings),
    processId,
  };
}

function lastCheckOf(last: TimedCheck, timings: CheckTimings): NonNullable<StatusAnswer['lastCheck']> {
  const { status, reason, calls, unknownCalls, findings, skippedBy } = last.report;
  return {
    milliseconds: last.milliseconds,
    calls: calls.length,
    unknownCalls: unknownCalls.length,
    findings: findings.filter(({ suppressed }) => suppressed === null).length,
    status,
    reason,
    exceeded: skippedBy === 'maxFileLength' ? 'maxFileSize' : timings.isOverBudget(last) ? 'checkTimeBudget' : null,
    isSwitchedOff: skippedBy === 'languages',
  };
}
