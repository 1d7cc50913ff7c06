/** Commands of the views. */
import type { OverviewPlace } from '../../server/protocol.js';
import type { ViewNode } from './nodes.js';
import type { PlainView } from './plain-view.js';
import type { Grouping, Severity, ViewName } from './view-state.js';

/** The row that a command is about, and all selected ones; without any, the selection of the view that was used last counts. */
type ForRows<Answer> = (row?: ViewNode, selected?: readonly ViewNode[]) => Promise<Answer>;

export interface ViewCommands {
  'responsibleUse.refreshViews': () => Promise<void>;
  /** Shows what holds all words of a text; without an argument the user types it, and sees the effect. Answers with the text, or null when the user left. */
  'responsibleUse.filterViews': (text?: string) => Promise<string | null>;
  'responsibleUse.clearViewFilters': () => Promise<void>;
  /** Without an argument the user picks. Answers with the grouping, or null when the user left. */
  'responsibleUse.groupFindings': (by?: Grouping) => Promise<Grouping | null>;
  /** Hides findings below a severity; without an argument the user picks. Answers with it, or null when the user left. */
  'responsibleUse.setLowestSeverity': (severity?: Severity) => Promise<Severity | null>;
  'responsibleUse.showWaivedFindings': () => Promise<void>;
  'responsibleUse.hideWaivedFindings': () => Promise<void>;
  'responsibleUse.showTestCode': () => Promise<void>;
  'responsibleUse.hideTestCode': () => Promise<void>;
  /** Opens the place of a row, or any place. Answers with the address of the document, or null where the row has none. */
  'responsibleUse.openPlace': (what?: ViewNode | OverviewPlace) => Promise<string | null>;
  'responsibleUse.openPlaceToSide': (what?: ViewNode | OverviewPlace) => Promise<string | null>;
  /** These put a text on the clipboard and answer with it, or with null where there is nothing to copy. */
  'responsibleUse.copyPlace': ForRows<string | null>;
  'responsibleUse.copyMessage': ForRows<string | null>;
  'responsibleUse.copyItemAsMarkdown': ForRows<string | null>;
  /** Copies all that a view shows, as Markdown, and answers with it as data; without an argument the user picks the view. */
  'responsibleUse.copyView': (view?: ViewName) => Promise<PlainView | null>;
  /** Opens the page of the rule or clause of a row; answers with its address. */
  'responsibleUse.explainItem': ForRows<string | null>;
  /** Opens the page of the service or operation of a row; answers with its address. */
  'responsibleUse.lookUpItem': ForRows<string | null>;
}

export const viewCommandTitles: Readonly<Record<keyof ViewCommands, string>> = {
  'responsibleUse.refreshViews': 'Refresh Views',
  'responsibleUse.filterViews': 'Filter Views by Path or Text',
  'responsibleUse.clearViewFilters': 'Clear View Filters',
  'responsibleUse.groupFindings': 'Group Findings',
  'responsibleUse.setLowestSeverity': 'Choose Lowest Severity of Findings',
  'responsibleUse.showWaivedFindings': 'Show Waived Findings',
  'responsibleUse.hideWaivedFindings': 'Hide Waived Findings',
  'responsibleUse.showTestCode': 'Show Test Code and Generated Code',
  'responsibleUse.hideTestCode': 'Hide Test Code and Generated Code',
  'responsibleUse.openPlace': 'Go to Place',
  'responsibleUse.openPlaceToSide': 'Open Place to the Side',
  'responsibleUse.copyPlace': 'Copy Place',
  'responsibleUse.copyMessage': 'Copy Message',
  'responsibleUse.copyItemAsMarkdown': 'Copy Item as Markdown',
  'responsibleUse.copyView': 'Copy View as Markdown',
  'responsibleUse.explainItem': 'Explain Rule or Clause',
  'responsibleUse.lookUpItem': 'Look Up Service or Operation',
};
