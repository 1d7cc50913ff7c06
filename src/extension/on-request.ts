/**
 * What runs only once the user asks for something: commands, pages, the report. For Node it is a file of its
 * own, because most windows never need it.
 */
import type { Disposable, EventEmitter, ExtensionContext, Uri } from 'vscode';
import type { Commands } from './commands.js';
import { createHandlers } from './handlers.js';
import { Pages } from './pages.js';
import { InventoryPanel } from './report/inventory-panel.js';
import type { RecordedLog } from './robust/recorded-log.js';
import type { ServerSession } from './server-session.js';
import type { StatusItems } from './status/status-items.js';
import type { Views } from './views/views.js';

export { afterFailedStart } from './robust/failed-start.js';

export interface RunningParts {
  readonly context: ExtensionContext;
  readonly session: ServerSession;
  readonly views: Views;
  readonly status: StatusItems;
  readonly log: RecordedLog;
  /** Fired with the address of a page whose text is to be asked for again. */
  readonly pageChanged: EventEmitter<Uri>;
}

export interface OnRequest extends Disposable {
  readonly commands: Commands;
  readonly pages: Pages;
  readonly report: InventoryPanel;
}

export function onRequest(running: RunningParts): OnRequest {
  const { context, session, log, pageChanged } = running;
  const pages = new Pages(session, pageChanged);
  const report = new InventoryPanel({ session, log, extensionUri: context.extensionUri, showPage: (address, from) => pages.show(address, from) });
  return { commands: createHandlers({ ...running, pages, report }), pages, report, dispose: () => report.dispose() };
}
