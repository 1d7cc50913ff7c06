import type { Log, Notification, Run } from 'sarif';
import type { Report } from '../scan-report.js';
import { clauseTaxonomy } from './clauses.js';
import { limits, manyBytes } from './limits.js';
import { notifications, sizeNotification } from './notifications.js';
import { uriBaseIds } from './places.js';
import { planRuns, type PlannedRun } from './plan.js';
import { result } from './results.js';
import { driver } from './rules.js';
import type { SarifSource } from './source.js';

/** The final schema, under the address that the standard gives it. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * A report as a SARIF 2.1.0 log with one line feed at the end. The same report gives the same text: no
 * times, no names of the machine or of places on it, and no source code, which may hold secrets.
 *
 * Artifacts are not listed: all that is known of them is their location, which every result has.
 *
 * @throws RangeError for a log that is longer than a string can be, beyond 100,000 results.
 */
export function sarif(report: Report, source: SarifSource): string {
  const plan = planRuns(report.findings);
  const remarks = notifications(report, source, plan);
  const text = written(report, source, plan.runs, remarks);
  // A text that is short enough as it is needs no packing.
  const bytes = text.length < manyBytes ? 0 : source.compressedSize(text);
  return bytes < manyBytes ? text : written(report, source, plan.runs, [...remarks, sizeNotification(bytes)]);
}

function written(report: Report, source: SarifSource, runs: readonly PlannedRun[], remarks: Notification[]): string {
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: runs.map((_, index) => run(report, source, runs, index, remarks)),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function run(report: Report, source: SarifSource, runs: readonly PlannedRun[], index: number, remarks: Notification[]): Run {
  const { id = null, findings = [] } = runs[index] ?? {};
  const ruleIndexes = new Map(source.rules.map((rule, at) => [rule.id, at]));
  const isFirst = index === 0;
  return {
    ...(id === null ? {} : { automationDetails: { id, description: { text: `Run ${String(index + 1)} of ${String(runs.length)}: GitHub code scanning shows ${String(limits.shownResults)} results of a run.` } } }),
    tool: { driver: driver(report, source) },
    taxonomies: [clauseTaxonomy(source.clauses, report.tool.knowledgeReadOn)],
    // Of a scan that is told in several runs the first one tells what there is to say about it.
    invocations: [{
      executionSuccessful: !remarks.some(({ level }) => level === 'error'),
      ...(isFirst ? { toolExecutionNotifications: remarks } : {}),
    }],
    originalUriBaseIds: uriBaseIds(pathsOf(report, source), source),
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    results: findings.map((finding) => result(finding, source, ruleIndexes)),
    properties: {
      evaluatedOn: report.evaluatedOn,
      knowledgeReadOn: report.tool.knowledgeReadOn,
      files: report.scanned.files,
      filesParsed: report.scanned.parsed,
      calls: report.calls.length,
      unknownCalls: report.unknownCalls.length,
      ...(report.baseline === undefined ? {} : { baseline: report.baseline }),
    },
  };
}

/** Every path that a location of the log can have. */
function* pathsOf({ findings, scanned, unknownCalls }: Report, source: SarifSource): Generator<string> {
  for (const finding of findings) {
    yield finding.path;
    for (const step of finding.evidence) yield step.path;
  }
  for (const { path } of [...scanned.skipped, ...scanned.partial, ...unknownCalls]) yield path;
  yield* source.missing;
}
