import type { Operation, Service } from '../../knowledge/schema.js';
import type { CallNotes, FileNotes, ScanNotes } from './notes.js';

/** A call in use, with the file that it stands in. */
export interface UsedCall {
  readonly notes: CallNotes;
  readonly file: FileNotes;
}

export interface UsedOperation {
  readonly operation: Operation;
  readonly calls: readonly UsedCall[];
}

/** A service in use with its calls. */
export interface UsedService {
  readonly service: Service;
  /** In the order of the catalogue; only those that are called. */
  readonly operations: readonly UsedOperation[];
  readonly calls: readonly UsedCall[];
}

/** Services in use, in the order of the catalogue. */
export function usedServices({ services, files }: ScanNotes): readonly UsedService[] {
  const all = files.flatMap((file) => file.calls.map((notes): UsedCall => ({ notes, file })));
  return services.map((service): UsedService => {
    const calls = all.filter(({ notes }) => notes.service === service.id);
    const operations = service.operations
      .map((operation): UsedOperation => ({ operation, calls: calls.filter(({ notes }) => notes.operation === operation.id) }))
      .filter((used) => used.calls.length > 0);
    return { service, operations, calls };
  });
}

/** Calls outside test code; all where there are none. */
export function callsThatCount(calls: readonly UsedCall[]): readonly UsedCall[] {
  const own = calls.filter(({ file }) => !file.isTest);
  return own.length > 0 ? own : calls;
}
