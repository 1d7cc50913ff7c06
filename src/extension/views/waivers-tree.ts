/** Rows of the view "Waivers", those that end first before the others. */
import { l10n } from 'vscode';
import type { OverviewWaiver } from '../../server/protocol.js';
import type { FilteredOverview } from './filter.js';
import { Ids, node, type NodeIcon, type ViewNode } from './nodes.js';
import { beside, fullPlace, shortPlace, spoken, spokenPlace, testCode } from './words.js';

/** A waiver that ends within so many days is marked. */
export const soonDays = 30;

export function waiversTree({ waivers, titles, evaluatedOn }: FilteredOverview): readonly ViewNode[] {
  const ids = new Ids();
  return [...waivers]
    .map((waiver, index) => ({ waiver, index, days: daysUntil(waiver.until, evaluatedOn) }))
    // What has no end date that could be read wants attention most.
    .sort((a, b) => (a.days ?? -Infinity) - (b.days ?? -Infinity) || a.index - b.index)
    .map(({ waiver, days }) => waiverNode(waiver, days, ids, titles));
}

/** Waivers that no longer suppress anything because their day has passed. */
export function expiredCount(waivers: readonly OverviewWaiver[]): number {
  return waivers.filter(({ state }) => state === 'expired').length;
}

function waiverNode(waiver: OverviewWaiver, days: number | null, ids: Ids, titles: FilteredOverview['titles']): ViewNode {
  const { at, rules, reason, owner, isTest } = waiver;
  const named = rules.length === 0 ? l10n.t('No rule named') : rules.map((rule) => titles[rule] ?? rule).join(', ');
  const ends = endsIn(waiver, days);
  const state = stateWord(waiver);
  const by = owner === '' ? '' : l10n.t('owner {0}', owner);
  const mark = isTest === true ? testCode() : '';
  return node({
    id: ids.of(`waiver ${at.path} ${String(at.cell ?? '')} ${rules.join(' ')}`),
    // The end date is what the view is looked at for, and labels are cut last.
    label: ends,
    description: beside(state, named, by, shortPlace(at), mark),
    tooltip: [rules.join(', '), reason, beside(state, ends, by, mark), fullPlace(at)].filter((line) => line !== ''),
    spoken: spoken(named, state, ends, by, reason, spokenPlace(at), mark),
    icon: iconOf(waiver, days),
    place: at,
    explains: rules.filter((rule) => titles[rule] !== undefined),
    message: reason === '' ? named : reason,
  });
}

/** When it ends, in words; a date that has passed or comes soon is marked as such. */
function endsIn({ until }: OverviewWaiver, days: number | null): string {
  if (until === '') return l10n.t('no end date');
  if (days === null) return l10n.t('end date not readable: {0}', until);
  if (days < 0) return l10n.t('expired on {0}', until);
  if (days === 0) return l10n.t('expires soon: today, {0}', until);
  if (days === 1) return l10n.t('expires soon: tomorrow, {0}', until);
  if (days <= soonDays) return l10n.t('expires soon: in {0} days, {1}', days, until);
  return l10n.t('until {0}', until);
}

/** What is wrong with it; empty where it does its work, or where the end date says it. */
function stateWord({ state }: OverviewWaiver): string {
  switch (state) {
    case 'unused':
      return l10n.t('waives nothing');
    case 'incomplete':
      return l10n.t('incomplete');
    case 'invalid':
      return l10n.t('malformed');
    case 'active':
    case 'expired':
      return '';
  }
}

function iconOf({ state }: OverviewWaiver, days: number | null): NodeIcon {
  if (state === 'expired' || days === null || days < 0) return 'waiver-ended';
  return days <= soonDays || state !== 'active' ? 'waiver-soon' : 'waiver';
}

/** Days from one ISO date to another; negative for a day that has passed, null for what is no date. */
function daysUntil(until: string, today: string): number | null {
  const [end, start] = [until, today].map((text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN));
  const days = ((end ?? NaN) - (start ?? NaN)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}
