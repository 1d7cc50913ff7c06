import type { Notification } from 'sarif';
import type { Report } from '../scan-report.js';
import { limits } from './limits.js';
import { messageText, sentence } from './messages.js';
import { notificationKinds, type NotificationId } from './notification-kinds.js';
import { artifactLocation, location } from './places.js';
import type { RunPlan } from './plan.js';
import type { SarifSource } from './source.js';

/** What the run says about itself: what was not read or not evaluated, what is not known, and how the log is made. */
export function notifications(report: Report, source: SarifSource, plan: RunPlan): Notification[] {
  return [...ofFiles(report, source), ...ofRules(report, source), ...ofCalls(report, source), ...ofPlan(report, plan), ...ofFindings(report)];
}

/** The remark that a log is large. @param bytes size of the log after gzip. */
export function sizeNotification(bytes: number): Notification {
  const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
  const limit = `GitHub code scanning takes ${megabytes(limits.mostBytes)} MB`;
  const size = `After gzip this log has about ${megabytes(bytes)} MB; ${limit}`;
  return notification('log-near-limit', bytes > limits.mostBytes ? `${size} and refuses it. Scan parts of the tree and upload each with a category of its own.` : `${size}.`);
}

function notification(id: NotificationId, text: string): Notification {
  const index = notificationKinds.findIndex((kind) => kind.id === id);
  const level = notificationKinds.find((kind) => kind.id === id)?.level ?? 'warning';
  return { descriptor: { id, index }, level, message: { text: messageText(sentence(text)) } };
}

function ofFiles({ scanned }: Report, source: SarifSource): Notification[] {
  const failed = new Set(source.failed);
  const missing = new Set(source.missing);
  const at = (path: string): Pick<Notification, 'locations'> => ({ locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, source) } }] });
  return [
    ...(scanned.files > 0 || source.mayBeEmpty ? [] : [notification('nothing-read', 'No file was read, so nothing was checked.')]),
    ...source.missing.map((path) => ({ ...notification('path-missing', `${path} does not exist.`), ...at(path) })),
    ...scanned.partial.map(({ path, reason }) => ({ ...notification(failed.has(path) ? 'file-not-analyzed' : 'file-partial', `${path}: ${reason}`), ...at(path) })),
    ...scanned.skipped.filter(({ path }) => !missing.has(path)).map(({ path, reason }) => ({ ...notification('file-skipped', `${path} was skipped: ${reason}`), ...at(path) })),
  ];
}

function ofRules(report: Report, source: SarifSource): Notification[] {
  return report.notEvaluated.map(({ rule, reason }) => {
    const index = source.rules.findIndex(({ id }) => id === rule);
    return { ...notification('rule-not-evaluated', `${rule} was not evaluated: ${reason}`), associatedRule: { id: rule, ...(index < 0 ? {} : { index }) } };
  });
}

function ofCalls(report: Report, source: SarifSource): Notification[] {
  return report.unknownCalls.map((call) => ({
    ...notification('unknown-call', `The call ${call.member}${call.service === null ? '' : ` of ${call.service}`} is not in the catalogue. What happens to its data is unknown.`),
    locations: [location(call, source)],
  }));
}

function ofPlan(report: Report, { runs, notShown, isRefused }: RunPlan): Notification[] {
  const [found, shown] = [String(report.findings.length), String(limits.shownResults)];
  return [
    ...(runs.length === 1 ? [] : [notification('results-split', `The ${found} results are in ${String(runs.length)} runs, because GitHub code scanning shows ${shown} of a run.`)]),
    ...(isRefused
      ? [notification('results-not-shown', `GitHub code scanning refuses this log: it takes ${String(limits.mostRuns)} runs of ${String(limits.mostResults)} results. Scan parts of the tree and upload each with a category of its own.`)]
      : notShown === 0 ? [] : [notification('results-not-shown', `GitHub code scanning leaves out ${String(notShown)} of the ${found} results: it shows ${shown} of a run. Scan parts of the tree and upload each with a category of its own.`)]),
  ];
}

function ofFindings({ findings, scanned }: Report): Notification[] {
  const isSilent = findings.every(({ suppressed }) => suppressed !== null);
  return isSilent && scanned.files > 0 ? [notification('nothing-found', 'No open findings. That is not compliance: a scan sees what code shows.')] : [];
}
