import { env, l10n, window } from 'vscode';
import type { LookUpParams, OverviewPlace } from '../../server/protocol.js';
import type { ViewCommands } from './commands.js';
import { goToPlace } from './go-to-place.js';
import type { ViewNode } from './nodes.js';
import { pickGrouping, pickSeverity, pickView, typeFilter } from './pickers.js';
import { markdownOf, messagesOf, placesOf } from './plain-view.js';
import { withoutFilters } from './view-state.js';
import type { Views } from './views.js';

export interface ViewHandlerParts {
  readonly views: Views;
  /** Opens the page of a rule or clause. */
  explain(id: string | undefined): Promise<string | null>;
  /** Opens a page of the look-up. */
  lookUp(what: LookUpParams): Promise<string | null>;
  /** Lets the user pick one of some rules and clauses. */
  pickRule(ids: readonly string[]): Promise<string | null>;
}

/** What each command of the views does. */
export function viewHandlers(parts: ViewHandlerParts): ViewCommands {
  const { views } = parts;
  const rows = (row: ViewNode | undefined, selected: readonly ViewNode[] | undefined): readonly ViewNode[] => rowsOf(row, selected, views);
  return {
    'responsibleUse.refreshViews': () => views.refresh(),
    'responsibleUse.filterViews': async (text) => {
      if (text === undefined) return typeFilter(views);
      await views.choose({ text });
      return text;
    },
    'responsibleUse.clearViewFilters': () => views.choose(withoutFilters(views.state)),
    'responsibleUse.groupFindings': async (by) => {
      const grouping = by ?? (await pickGrouping(views.state.grouping));
      if (grouping !== null) await views.choose({ grouping });
      return grouping;
    },
    'responsibleUse.setLowestSeverity': async (severity) => {
      const lowest = severity ?? (await pickSeverity(views.state.lowest));
      if (lowest !== null) await views.choose({ lowest });
      return lowest;
    },
    'responsibleUse.showWaivedFindings': () => views.choose({ showsWaived: true }),
    'responsibleUse.hideWaivedFindings': () => views.choose({ showsWaived: false }),
    'responsibleUse.showTestCode': () => views.choose({ showsTestCode: true }),
    'responsibleUse.hideTestCode': () => views.choose({ showsTestCode: false }),
    'responsibleUse.openPlace': (what) => open(what, views, false),
    'responsibleUse.openPlaceToSide': (what) => open(what, views, true),
    'responsibleUse.copyPlace': (row, selected) => copy(placesOf(rows(row, selected))),
    'responsibleUse.copyMessage': (row, selected) => copy(messagesOf(rows(row, selected))),
    'responsibleUse.copyItemAsMarkdown': (row, selected) => copy(markdownOf(rows(row, selected))),
    'responsibleUse.copyView': async (view) => {
      const name = view ?? (await pickView((one) => views.title(one)));
      if (name === null) return null;
      const plain = await views.plain(name);
      await copy(plain.markdown);
      return plain;
    },
    'responsibleUse.explainItem': async (row) => {
      const ids = rows(row, undefined)[0]?.explains ?? [];
      if (ids.length === 0) return nothingToDo();
      const id = ids.length === 1 ? ids[0] : await parts.pickRule(ids);
      return id === null ? null : parts.explain(id);
    },
    'responsibleUse.lookUpItem': async (row) => {
      const what = rows(row, undefined)[0]?.lookUp ?? null;
      return what === null ? nothingToDo() : parts.lookUp(what);
    },
  };
}

/** From a menu, all selected rows where the one that was clicked is among them; else the selection of the view that was used last. */
function rowsOf(row: ViewNode | undefined, selected: readonly ViewNode[] | undefined, views: Views): readonly ViewNode[] {
  if (row === undefined) return views.selection;
  return selected?.some(({ id }) => id === row.id) === true ? selected : [row];
}

async function open(what: ViewNode | OverviewPlace | undefined, views: Views, toSide: boolean): Promise<string | null> {
  const given = what ?? views.selection[0];
  const place = given === undefined ? null : 'uri' in given ? given : given.place;
  return place === null ? nothingToDo() : (await goToPlace(place, { toSide })).toString();
}

async function copy(text: string): Promise<string | null> {
  if (text.trim() === '') return nothingToDo();
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Copied'), 3_000);
  return text;
}

/** For commands of the palette that need a row. */
function nothingToDo(): null {
  void window.showInformationMessage(l10n.t('Select a fitting item in a view of Responsible Use first.'));
  return null;
}
