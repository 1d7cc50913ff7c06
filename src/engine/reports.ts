import type { ResolvedCall, UnlistedCall } from '../analysis/calls/resolved-call.js';
import { placesOf } from './places.js';
import type { CallReport, FileReport } from './types.js';

/** Shared by the reports of all files in which nothing was looked at: most files of a scan. */
const nothing: readonly never[] = [];

/** A report of a file in which nothing was looked at. */
export function emptyReport(path: string, status: FileReport['status'], reason: string | null): FileReport {
  return { path, status, reason, partial: null, language: null, calls: nothing, unknownCalls: nothing, findings: nothing, dependsOn: nothing };
}

/** A report of a file that a setting leaves out. @param reason as a sentence part */
export function leftOutReport(path: string, skippedBy: NonNullable<FileReport['skippedBy']>, reason: string): FileReport {
  return { ...emptyReport(path, 'skipped', reason), skippedBy };
}

/** A resolved call in editor words. */
export function callReport(call: ResolvedCall): CallReport {
  return {
    path: call.file.path,
    ...placesOf(call.file).range(call.place),
    language: call.file.language,
    service: call.service.id,
    operation: call.operation?.id ?? null,
    member: call.member,
    via: call.via,
    certainty: call.certainty,
  };
}

/** A request to Azure AI that the catalogue does not know, in editor words. */
export function unlistedReport(call: UnlistedCall): CallReport {
  return {
    path: call.file.path,
    ...placesOf(call.file).range(call.place),
    language: call.file.language,
    service: null,
    operation: null,
    member: call.member,
    via: 'rest',
    certainty: 'likely',
  };
}
