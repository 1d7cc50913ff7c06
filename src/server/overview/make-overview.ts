import type { CallReport, ClauseCoverage, FileReport, Finding, Place, RuleSummary, ServiceSummary } from '../../engine/types.js';
import { byCodeUnits } from '../../wording/order.js';
import type { OverviewAnswer, OverviewCall, OverviewFinding, OverviewPlace, OverviewService, OverviewUnread, OverviewWaiver } from '../protocol.js';
import type { LeftOut } from './latest-reports.js';

/** What an overview is made from. */
export interface OverviewParts {
  readonly reports: Iterable<FileReport>;
  readonly leftOut: readonly LeftOut[];
  readonly coversWorkspace: boolean;
  readonly evaluatedOn: string;
  readonly services: readonly ServiceSummary[];
  readonly rules: readonly RuleSummary[];
  readonly clauses: readonly ClauseCoverage[];
  /** Path as people read it. */
  shown(path: string): string;
  /** Address of a file or a notebook. */
  uriOf(path: string): string;
}

type File = FileReport & { readonly shown: string; readonly uri: string };

/** Makes the overview of some reports, everything in the order of shown paths and of places. */
export function makeOverview(parts: OverviewParts): Omit<OverviewAnswer, 'revision' | 'isSettled'> {
  const files = [...parts.reports]
    .map((report): File => ({ ...report, shown: parts.shown(report.path), uri: parts.uriOf(report.path) }))
    .sort((a, b) => byCodeUnits(a.shown, b.shown));
  const calls = files.flatMap((file) => file.calls.map((call) => ({ key: keyOf(call), call: overviewCall(call, file) })));
  const services = servicesIn(parts.services, calls);
  const listed = new Set(services.flatMap(({ operations }) => operations.map(({ id }) => id)));
  const findings = files.flatMap((file) => file.findings.map((finding) => overviewFinding(finding, file)));
  const waivers = files.flatMap((file) => (file.waivers ?? []).map(({ at, ...waiver }): OverviewWaiver => ({ at: placeIn(file, at), ...waiver, ...testMark(file) })));
  return {
    covers: parts.coversWorkspace ? 'workspace' : 'open-files',
    evaluatedOn: parts.evaluatedOn,
    services,
    unknownCalls: [
      ...files.flatMap((file) => file.unknownCalls.map((call) => overviewCall(call, file))),
      // What a project file described until just now.
      ...calls.filter(({ key }) => !listed.has(key)).map(({ call }) => call),
    ],
    findings,
    waivers,
    titles: titlesOf(parts, findings, waivers),
    notRead: notRead(parts, files),
  };
}

function keyOf({ service, operation }: CallReport): string {
  return `${service ?? ''}/${operation ?? ''}`;
}

function overviewCall({ member, language, service, ...place }: CallReport, file: File): OverviewCall {
  return { at: placeIn(file, place), member, language, service, ...testMark(file) };
}

function overviewFinding(finding: Finding, file: File): OverviewFinding {
  const { rule, severity, message, service, operation, clause, fingerprint, suppressed } = finding;
  return { at: placeIn(file, finding), rule, severity, message, service, operation, clause, fingerprint, suppressed: suppressed !== null, ...testMark(file) };
}

function placeIn({ uri, shown }: File, { range, cell }: Place): OverviewPlace {
  return { uri, range, path: shown, ...(cell === undefined ? {} : { cell }) };
}

function testMark({ isTest }: FileReport): { readonly isTest?: boolean } {
  return isTest === true ? { isTest } : {};
}

function servicesIn(catalogue: readonly ServiceSummary[], calls: readonly { readonly key: string; readonly call: OverviewCall }[]): readonly OverviewService[] {
  const byKey = new Map<string, OverviewCall[]>();
  for (const { key, call } of calls) {
    const known = byKey.get(key);
    if (known) known.push(call);
    else byKey.set(key, [call]);
  }
  return catalogue.flatMap((service) => {
    const operations = service.operations.flatMap(({ id, label, summary, keeps }) => {
      const own = byKey.get(id);
      return own ? [{ id, label, summary, keeps, calls: own }] : [];
    });
    return operations.length === 0 ? [] : [{ id: service.id, name: service.name, operations }];
  });
}

function titlesOf({ rules, clauses }: OverviewParts, findings: readonly OverviewFinding[], waivers: readonly OverviewWaiver[]): Readonly<Record<string, string>> {
  const used = new Set([...findings.flatMap(({ rule, clause }) => [rule, clause]), ...waivers.flatMap((waiver) => waiver.rules)]);
  const all = [...rules.map(({ id, title }) => [id, title] as const), ...clauses.map(({ clause, title }) => [clause, title] as const)];
  return Object.fromEntries(all.filter(([id]) => used.has(id)));
}

function notRead({ leftOut, shown, uriOf }: OverviewParts, files: readonly File[]): readonly OverviewUnread[] {
  return [
    ...leftOut.map(({ path, reason }) => ({ path: shown(path), reason, uri: uriOf(path) })),
    ...files.filter(({ status }) => status === 'skipped' || status === 'failed').map((file) => ({ path: file.shown, reason: file.reason ?? 'no reason is known', uri: file.uri })),
  ].sort((a, b) => byCodeUnits(a.path, b.path));
}
