import type { Call, Expression } from '../program/model.js';
import type { ResolvedCall } from './resolved-call.js';

/** A REST call as seen at one place; one request may be seen several times. */
export interface Report {
  readonly call: ResolvedCall;
  /** The call that gives the URL: the same for all places that see one request. */
  readonly origin: Call;
  /** 0 where it is sent, 1 where a function of the workspace sends it, 2 where it is made, 3 where it may be sent. */
  readonly rank: number;
  readonly url: Expression | null;
}

/**
 * One report per request. A URL literal that several requests share stands for the first of them;
 * the others are reported where they use it.
 */
export function chosenReports(reports: readonly Report[]): readonly ResolvedCall[] {
  const chosen = new Map<number, ResolvedCall>();
  const reported = new Set<Call>();
  const byPlace = new Map<number, Report[]>();
  const shared: { readonly place: number; readonly first: Report; readonly others: readonly Report[] }[] = [];
  for (const report of reports) byPlace.set(report.call.place.start, [...(byPlace.get(report.call.place.start) ?? []), report]);
  for (const [place, seen] of byPlace) {
    const best = [...seen].sort((a, b) => unnamed(a) - unnamed(b) || a.rank - b.rank || a.call.node.span.start - b.call.node.span.start);
    const [first] = best;
    if (!first) continue;
    keep(chosen, place, first.call);
    reported.add(first.origin);
    shared.push({ place, first, others: best.slice(1) });
  }
  for (const { place, first, others } of shared) {
    const origins = new Set([first.origin]);
    for (const other of others) {
      if (origins.has(other.origin) || reported.has(other.origin) || other.rank !== first.rank || unnamed(other) !== unnamed(first)) continue;
      origins.add(other.origin);
      const { url } = other;
      if (!url || url.span.start === place || !isInFile(url, other)) continue;
      reported.add(other.origin);
      keep(chosen, url.span.start, { ...other.call, place: url.span });
    }
  }
  return [...chosen.values()];
}

function unnamed(report: Report): number {
  return report.call.operation === null ? 1 : 0;
}

function keep(chosen: Map<number, ResolvedCall>, place: number, call: ResolvedCall): void {
  const before = chosen.get(place);
  if (!before || (before.operation === null && call.operation !== null)) chosen.set(place, call);
}

/** True for a URL expression that stands in the call that is reported. */
function isInFile(url: Expression, report: Report): boolean {
  const { span } = report.origin;
  return span.start <= url.span.start && url.span.end <= span.end;
}
