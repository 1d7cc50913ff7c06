import { env, extensions, l10n, ProgressLocation, UIKind, version, ViewColumn, window, workspace, type ExtensionContext } from 'vscode';
import type { StatusAnswer } from '../../server/protocol.js';
import { showNewDocument } from '../new-document.js';
import type { ServerSession } from '../server-session.js';
import { changedSettings, type DeclaredSettings } from './changed-settings.js';
import type { RecordedLog } from './recorded-log.js';
import { reportText, type ProblemFacts } from './report-text.js';

/** Longest wait for a server that may be busy or dead, in milliseconds. */
const patienceMs = 3_000;

interface Parts {
  readonly context: ExtensionContext;
  /** Null where the extension could not start. */
  readonly session: ServerSession | null;
  readonly log: RecordedLog;
}

/**
 * Opens an untitled document that helps to look into a problem, and answers with its text. Nothing
 * is sent: the user reads it and decides. It holds no source text, no names and no paths.
 */
export async function collectProblemReport(parts: Parts): Promise<string> {
  const options = { location: ProgressLocation.Window, title: l10n.t('Collecting a problem report') };
  const text = reportText(await window.withProgress(options, () => factsOf(parts)));
  await showNewDocument({ language: 'markdown', content: text }, { viewColumn: ViewColumn.Active, preview: false });
  return text;
}

async function factsOf({ context, session, log }: Parts): Promise<ProblemFacts> {
  const manifest = context.extension.packageJSON as { readonly version?: string; readonly contributes?: { readonly configuration?: { readonly properties?: DeclaredSettings } } };
  const declared = manifest.contributes?.configuration?.properties ?? {};
  return {
    extension: manifest.version ?? '?',
    editor: version,
    application: applicationKind(env.appName),
    host: env.uiKind === UIKind.Web ? 'web' : 'desktop',
    extensionHost: typeof process === 'object' && process.versions.node !== undefined ? 'node' : 'web-worker',
    system: systemKind(),
    remote: env.remoteName === undefined ? 'none' : remoteKind(env.remoteName),
    language: /^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(env.language) ? env.language : '?',
    isTrusted: workspace.isTrusted,
    folders: workspace.workspaceFolders?.length ?? 0,
    // An address scheme of another extension could be a name.
    schemes: [...new Set((workspace.workspaceFolders ?? []).map(({ uri }) => (uri.scheme === 'file' ? 'file' : 'virtual')))],
    openDocuments: workspace.textDocuments.length,
    settings: changedSettings(declared, (key) => workspace.getConfiguration().inspect(key)),
    state: session?.state ?? 'failed',
    status: session === null ? null : await statusOf(session),
    scan: session?.lastScan ?? null,
    log: log.last,
    rules: Object.keys(declared['responsibleUse.severities']?.properties ?? {}),
    companions: companions.filter((id) => extensions.getExtension(id) !== undefined),
  };
}

/** Extensions that matter to what ours does; others are the user's own affair. */
const companions: readonly string[] = ['ms-toolsai.jupyter', 'ms-python.python', 'ms-dotnettools.csharp', 'redhat.java', 'golang.go'];

/** The server's own account; null where it does not run or does not answer in time. */
async function statusOf(session: ServerSession): Promise<StatusAnswer | null> {
  // A report about a server that is down must not start it.
  if (!session.isRunning) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  try {
    return await Promise.race([session.request('responsibleUse.server.status', {}), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Names of builds are free text; only those that are known are told. */
function applicationKind(name: string): string {
  return ['Visual Studio Code', 'Visual Studio Code - Insiders', 'VSCodium', 'code-server', 'Code - OSS', 'Cursor'].find((known) => known === name) ?? 'other';
}

/** Names of remotes can carry a host behind a plus sign, and unknown kinds could be anything. */
function remoteKind(name: string): string {
  const [kind = ''] = name.split('+');
  return ['ssh-remote', 'wsl', 'dev-container', 'attached-container', 'codespaces', 'tunnel', 'k8s-container'].includes(kind) ? kind : 'other';
}

function systemKind(): string {
  if (typeof process === 'object' && typeof process.platform === 'string') return `${process.platform} ${process.arch}`;
  return 'browser';
}
