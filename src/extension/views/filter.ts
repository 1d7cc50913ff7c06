/** Leaves out of an overview what the user does not want to see. */
import type { OverviewAnswer, OverviewCall, OverviewFinding, OverviewService, OverviewWaiver } from '../../server/protocol.js';
import { severities, type ViewState } from './view-state.js';

/** What is left of an overview, with how much is hidden. */
export interface FilteredOverview extends Pick<OverviewAnswer, 'services' | 'unknownCalls' | 'findings' | 'waivers' | 'notRead' | 'titles' | 'evaluatedOn'> {
  readonly hidden: { readonly calls: number; readonly findings: number; readonly waivers: number; readonly notRead: number };
}

/** Applies the filters; nothing is reordered. */
export function filterOverview(overview: OverviewAnswer, state: ViewState): FilteredOverview {
  const { titles, evaluatedOn } = overview;
  const matches = textTest(state.text);
  const isShown = ({ isTest }: { readonly isTest?: boolean }): boolean => state.showsTestCode || isTest !== true;
  const call = (one: OverviewCall, about: readonly string[]): boolean => isShown(one) && matches(one.at.path, one.member, ...about);
  const services = overview.services.flatMap((service): readonly OverviewService[] => {
    const operations = service.operations
      .map((operation) => ({ ...operation, calls: operation.calls.filter((one) => call(one, [service.name, operation.id, operation.keeps])) }))
      .filter(({ calls }) => calls.length > 0);
    return operations.length === 0 ? [] : [{ ...service, operations }];
  });
  const unknownCalls = overview.unknownCalls.filter((one) => call(one, [one.service ?? '']));
  const lowest = severities.indexOf(state.lowest);
  const findings = overview.findings.filter(
    (one: OverviewFinding) =>
      isShown(one) &&
      severities.indexOf(one.severity) <= lowest &&
      (state.showsWaived || !one.suppressed) &&
      matches(one.at.path, one.message, one.rule, titles[one.rule] ?? '', one.clause === null ? '' : (titles[one.clause] ?? one.clause)),
  );
  const waivers = overview.waivers.filter((one: OverviewWaiver) => isShown(one) && matches(one.at.path, one.reason, one.owner, one.until, ...one.rules, ...one.rules.map((rule) => titles[rule] ?? '')));
  const notRead = overview.notRead.filter(({ path, reason }) => matches(path, reason));
  return {
    services,
    unknownCalls,
    findings,
    waivers,
    notRead,
    titles,
    evaluatedOn,
    hidden: {
      calls: callCount(overview) - callCount({ services, unknownCalls }),
      findings: overview.findings.length - findings.length,
      waivers: overview.waivers.length - waivers.length,
      notRead: overview.notRead.length - notRead.length,
    },
  };
}

/** Calls of an overview, those that are not in the catalogue included. */
export function callCount({ services, unknownCalls }: Pick<OverviewAnswer, 'services' | 'unknownCalls'>): number {
  return services.reduce((sum, { operations }) => operations.reduce((inner, { calls }) => inner + calls.length, sum), unknownCalls.length);
}

/** Every word must occur in one of the texts. */
function textTest(text: string): (...texts: readonly string[]) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (...texts) => {
    const all = texts.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}
