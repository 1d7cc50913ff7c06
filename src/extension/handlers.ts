import { env, l10n, ProgressLocation, window } from 'vscode';
import type { FactsAtAnswer, LookUpItem, LookUpParams, ScanSummary } from '../server/protocol.js';
import type { Commands } from './commands.js';
import { reportError } from './error-handling.js';
import { isFileScheme } from './files/file-schemes.js';
import { firstRunHandlers } from './first-run/handlers.js';
import { pickLookUp } from './look-up-picker.js';
import { pageScheme } from './page-address.js';
import type { RunningParts } from './on-request.js';
import type { Pages } from './pages.js';
import { reportHandlers } from './report/handlers.js';
import type { InventoryPanel } from './report/inventory-panel.js';
import { collectProblemReport } from './robust/problem-report.js';
import { scanMessage } from './scan-message.js';
import type { ServerSession } from './server-session.js';
import { statusHandlers } from './status/handlers.js';
import { viewHandlers } from './views/handlers.js';

interface Parts extends RunningParts {
  readonly pages: Pages;
  readonly report: InventoryPanel;
}

/** What each command does. */
export function createHandlers(parts: Parts): Commands {
  const { session, pages, log } = parts;
  return {
    'responsibleUse.lookUp': (what) => lookUp(parts, what),
    'responsibleUse.factsAtCursor': async (at) => {
      const facts = at === undefined ? await factsAtCursor(session) : await session.request('responsibleUse.server.factsAt', at);
      return facts === null ? null : pages.showCall(facts);
    },
    'responsibleUse.explainRule': (id) => explainRule(parts, id),
    'responsibleUse.scanWorkspace': () => scanWorkspace(parts),
    'responsibleUse.showScanReport': () => pages.show({ page: 'report' }),
    'responsibleUse.createProjectFile': () => createProjectFile(session),
    'responsibleUse.runSelfTests': () => pages.show({ page: 'self-test' }),
    'responsibleUse.copyFacts': () => copyFacts(session),
    'responsibleUse.restartServer': () => session.restart(),
    'responsibleUse.showLog': () => Promise.resolve(log.show()),
    'responsibleUse.collectProblemReport': () => collectProblemReport(parts),
    ...statusHandlers(parts.status, log),
    ...reportHandlers(session, parts.report),
    ...viewHandlers({
      views: parts.views,
      explain: (id) => explainRule(parts, id),
      lookUp: (what) => lookUp(parts, what),
      pickRule: async (ids) => (await pick(parts, l10n.t('Explain a rule'), l10n.t('Rule'), ({ kind, id }) => kind === 'rule' && ids.includes(id)))?.id ?? null,
    }),
    ...firstRunHandlers(parts.context.extension),
  };
}

async function lookUp(parts: Parts, what: LookUpParams | undefined): Promise<string | null> {
  const chosen = what ?? (await pick(parts, l10n.t('Look up'), l10n.t('Service, operation, fact, clause or rule'), () => true));
  return chosen === null ? null : parts.pages.show({ page: 'look-up', what: chosen });
}

async function explainRule(parts: Parts, id: string | undefined): Promise<string | null> {
  const chosen = id ?? (await pick(parts, l10n.t('Explain a rule'), l10n.t('Rule'), ({ kind }) => kind === 'rule'))?.id;
  return chosen === undefined ? null : parts.pages.show({ page: 'explain', id: chosen });
}

async function pick({ session, log }: Parts, title: string, placeholder: string, filter: (item: LookUpItem) => boolean): Promise<LookUpParams | null> {
  const items = await session.request('responsibleUse.server.lookUpItems');
  return pickLookUp(items.filter(filter), {
    title,
    placeholder,
    copy: (what) => session.request('responsibleUse.server.lookUp', what),
    onError: (error) => reportError(log, l10n.t('Responsible Use could not copy'), error),
  });
}

/** What is to be said at the cursor; a message tells the user when that is nothing. */
async function factsAtCursor(session: ServerSession): Promise<FactsAtAnswer | null> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Put the cursor on an Azure AI call first: no editor is active.'));
    return null;
  }
  const { line, character } = editor.selection.active;
  const facts = await session.request('responsibleUse.server.factsAt', { uri: editor.document.uri.toString(), position: { line, character } });
  if (facts === null) void window.showInformationMessage(l10n.t('There is no known Azure AI call at the cursor.'));
  return facts;
}

/** On a page of ours that is shown as text, the page itself is what the user wants to copy. */
async function copyFacts(session: ServerSession): Promise<string | null> {
  const document = window.activeTextEditor?.document;
  const markdown = document?.uri.scheme === pageScheme ? document.getText() : (await factsAtCursor(session))?.markdown;
  if (markdown === undefined) return null;
  await env.clipboard.writeText(markdown);
  void window.setStatusBarMessage(l10n.t('Copied as Markdown'), 3_000);
  return markdown;
}

async function createProjectFile(session: ServerSession): Promise<string | null> {
  const uri = window.activeTextEditor?.document.uri;
  const made = await session.request('responsibleUse.server.createProjectFile', uri !== undefined && isFileScheme(uri.scheme) ? { uri: uri.toString() } : {});
  if (made === null) void window.showInformationMessage(l10n.t('Open a folder first: the project file belongs to a workspace folder.'));
  return made?.uri ?? null;
}

async function scanWorkspace({ session, pages, log }: Parts): Promise<ScanSummary | null> {
  const options = { location: ProgressLocation.Notification, title: l10n.t('Scanning for Azure AI calls'), cancellable: true };
  const summary = await window.withProgress(options, async (progress, token) => {
    try {
      return await session.requestWithProgress('responsibleUse.server.scanWorkspace', progress, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  });
  if (summary === null) return null;
  const { text, warning } = scanMessage(summary);
  const show = l10n.t('Show What Was Read');
  const message = warning ? window.showWarningMessage(text, show) : window.showInformationMessage(text, show);
  // Not awaited: the command is done when the scan is, not when its message is closed.
  message.then(
    (chosen) => (chosen === show ? pages.show({ page: 'report' }) : undefined),
    () => undefined,
  ).then(undefined, (error: unknown) => reportError(log, l10n.t('Responsible Use could not open the report'), error));
  return summary;
}
