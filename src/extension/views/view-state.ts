/** What the user chose for the views: grouping and filters. */
import type { OverviewFinding } from '../../server/protocol.js';

export type ViewName = 'services' | 'findings' | 'waivers';
export type Grouping = 'rule' | 'file' | 'clause';
export type Severity = OverviewFinding['severity'];

export const viewNames: readonly ViewName[] = ['services', 'findings', 'waivers'];
export const groupings: readonly Grouping[] = ['rule', 'file', 'clause'];
/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Id of a view in the manifest. */
export function viewId(name: ViewName): string {
  return `responsibleUse.${name}`;
}

export interface ViewState {
  readonly grouping: Grouping;
  /** Words that must all occur, compared without case; empty for everything. */
  readonly text: string;
  /** Findings below it are hidden. */
  readonly lowest: Severity;
  readonly showsWaived: boolean;
  readonly showsTestCode: boolean;
}

/** Everything is shown until the user says otherwise. */
export const defaultViewState: ViewState = { grouping: 'rule', text: '', lowest: 'hint', showsWaived: true, showsTestCode: true };

/** What was stored, as far as it makes sense; another version may have stored something else. */
export function parseViewState(stored: unknown): ViewState {
  const { grouping, text, lowest, showsWaived, showsTestCode } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    grouping: groupings.find((one) => one === grouping) ?? defaultViewState.grouping,
    text: typeof text === 'string' ? text : defaultViewState.text,
    lowest: severities.find((one) => one === lowest) ?? defaultViewState.lowest,
    showsWaived: typeof showsWaived === 'boolean' ? showsWaived : defaultViewState.showsWaived,
    showsTestCode: typeof showsTestCode === 'boolean' ? showsTestCode : defaultViewState.showsTestCode,
  };
}

/** True where something is hidden by choice. */
export function isFiltered({ text, lowest, showsWaived, showsTestCode }: ViewState): boolean {
  return text.trim() !== '' || lowest !== defaultViewState.lowest || !showsWaived || !showsTestCode;
}

/** The same grouping without filters. */
export function withoutFilters({ grouping }: ViewState): ViewState {
  return { ...defaultViewState, grouping };
}
