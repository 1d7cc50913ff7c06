/** What one view shows at a moment: rows, heading texts, and why it is empty where it is. */
import { l10n } from 'vscode';
import type { OverviewAnswer } from '../../server/protocol.js';
import type { SessionState } from '../session-state.js';
import { callCount, filterOverview, type FilteredOverview } from './filter.js';
import { findingsTree } from './findings-tree.js';
import type { ViewNode } from './nodes.js';
import { servicesTree } from './services-tree.js';
import { isFiltered, type ViewName, type ViewState } from './view-state.js';
import { expiredCount, waiversTree } from './waivers-tree.js';
import { beside, findingsCounted } from './words.js';

/**
 * What the views know. `idle`: the server does not run, because nothing points at Azure AI so far.
 * `starting`: no answer yet. `open-files`, `workspace`: what the answer covers.
 */
export type Knowledge = 'idle' | 'starting' | 'failed' | OverviewAnswer['covers'];

/** What views are made from. */
export interface ViewSource {
  readonly session: SessionState;
  /** The last answer of the server that runs; null before it came. */
  readonly overview: OverviewAnswer | null;
  /** Why the last request failed; null where it did not. */
  readonly failure: string | null;
}

export interface ShownView {
  readonly view: ViewName;
  readonly knowledge: Knowledge;
  /** True where something is there and filters hide all of it. */
  readonly isHidden: boolean;
  /** Short text beside the name of the view; empty for none. */
  readonly description: string;
  /** A line above the rows; empty for none, and always where there are no rows. */
  readonly message: string;
  /** Open findings; null where there are none, and in the other views. */
  readonly badge: { readonly value: number; readonly tooltip: string } | null;
  readonly nodes: readonly ViewNode[];
}

export function knowledgeOf({ session, overview, failure }: ViewSource): Knowledge {
  if (overview !== null) return overview.covers;
  if (failure !== null || session === 'failed') return 'failed';
  return session === 'starting' || session === 'running' ? 'starting' : 'idle';
}

/** Makes all views of what the server said. */
export function shownViews(source: ViewSource, state: ViewState): Readonly<Record<ViewName, ShownView>> {
  const knowledge = knowledgeOf(source);
  const { overview } = source;
  const empty = (view: ViewName): ShownView => ({ view, knowledge, isHidden: false, description: '', message: '', badge: null, nodes: [] });
  if (overview === null) return { services: empty('services'), findings: empty('findings'), waivers: empty('waivers') };

  const filtered = filterOverview(overview, state);
  const { hidden } = filtered;
  const make = (view: ViewName, nodes: readonly ViewNode[], shown: number, left: number, description: string): ShownView => ({
    ...empty(view),
    nodes,
    isHidden: nodes.length === 0 && left > 0,
    description: beside(left > 0 ? l10n.t('{0} of {1}', shown, shown + left) : shown === 0 ? '' : description, state.text.trim() === '' ? '' : `"${state.text.trim()}"`),
    message: nodes.length === 0 ? '' : messageOf(source, overview, left, state),
  });
  const open = overview.findings.filter(({ suppressed }) => !suppressed).length;
  return {
    services: make('services', servicesTree(filtered), callCount(filtered), hidden.calls, String(callCount(filtered))),
    findings: { ...make('findings', findingsTree(filtered, state.grouping), filtered.findings.length, hidden.findings, String(filtered.findings.length)), badge: open === 0 ? null : { value: open, tooltip: findingsCounted(open) } },
    waivers: make('waivers', waiversTree(filtered), filtered.waivers.length, hidden.waivers, waiversDescription(filtered)),
  };
}

function waiversDescription({ waivers }: FilteredOverview): string {
  const expired = expiredCount(waivers);
  return beside(String(waivers.length), expired === 0 ? '' : l10n.t('{0} expired', expired));
}

/** What keeps the rows from being all there is. */
function messageOf({ failure }: ViewSource, { covers }: OverviewAnswer, hidden: number, state: ViewState): string {
  return [
    failure === null ? '' : l10n.t('This is not current: {0}', failure),
    covers === 'open-files' ? l10n.t('Open files only. Scan the workspace to see all of it.') : '',
    hidden > 0 && isFiltered(state) ? l10n.t('{0} hidden by filters.', hidden) : '',
  ].filter((line) => line !== '').join(' ');
}
