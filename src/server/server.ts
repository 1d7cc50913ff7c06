/** The language server: standard LSP on one side, the engine on the other. */
import { TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { readClientFeatures, rootOf, type ClientFeatures, type WorkspaceRoot } from './client-capabilities.js';
import { codeActionKinds, registerCodeActions } from './code-actions.js';
import { registerCommands } from './commands.js';
import { CheckTimings } from './check-timings.js';
import { CodeLenses } from './code-lens.js';
import { Configuration } from './configuration.js';
import { DocumentChecks } from './document-checks.js';
import type { ServerEnvironment } from './environment.js';
import type { Engine, ProjectFiles } from '../engine/types.js';
import { guarded, type Logger } from './fence.js';
import { pageLinkFor, registerHover } from './hover.js';
import { askHiddenFiles } from './hidden-files.js';
import { diagnosticSource, serverCommands, settingsSection } from './names.js';
import { OpenDocuments, type OpenDocument } from './open-documents.js';
import { notebookSync } from './open-notebooks.js';
import { LatestReports } from './overview/latest-reports.js';
import { Overview } from './overview/overview.js';
import { registerPullDiagnostics } from './pull-diagnostics.js';
import { PushedDiagnostics } from './push-diagnostics.js';
import { Ripple } from './ripple.js';
import { ScanChanges } from './scan-changes.js';
import { ScannedFiles } from './scanned-files.js';
import { isNotebookPath } from './uris.js';
import { registerWatchedFiles, watchFiles } from './watched-files.js';
import { WorkspaceScan } from './workspace-scan.js';
import { registerCompletion, triggerCharacters, type CompletionSource } from './completion.js';
import { directiveCompletion } from './directive-completion.js';
import { ProjectFileLanguage } from './project-file-language.js';

/** How long changes are gathered before they are followed into other files, or published. */
const gatherMs = 200;

/** Serves one client. The handlers are set up when the client says what it can do. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  const logger: Logger = connection.console;
  connection.onInitialize((params) => {
    const session = startSession(connection, environment, logger, params);
    connection.onInitialized(() => guarded(logger, 'Registering with the client', () => session.initialized()));
    connection.onShutdown(() => session.dispose());
    return session.result;
  });
  connection.listen();
}

interface Session {
  readonly result: InitializeResult;
  initialized(): Promise<void>;
  dispose(): void;
}

function startSession(connection: Connection, environment: ServerEnvironment, logger: Logger, params: InitializeParams): Session {
  const features = readClientFeatures(params);
  let roots = features.roots;
  const exchanged = features.options.readsFiles === true ? environment.exchanged : undefined;
  exchanged?.relist(roots.map(({ path }) => path));
  const engine = environment.createEngine({
    files: environment.files,
    readAsset: (name) => environment.readAsset(name),
    today: () => environment.today(),
    translate: features.translate,
    ...(environment.survey ? { survey: environment.survey } : {}),
    ...(environment.turn ? { turn: environment.turn } : {}),
    log: (level, message) => logger[level === 'warning' ? 'warn' : level](message),
  });
  const takeProjectFiles = (isTrusted: boolean): void => engine.configure({ projectFiles: projectFilesIn(roots, isTrusted) });
  const configuration: Configuration = new Configuration(connection, features, engine, logger, () => takeProjectFiles(configuration.isTrusted));
  takeProjectFiles(configuration.isTrusted);
  const documents = new OpenDocuments(engine, exchanged !== undefined);
  const changes = new ScanChanges();
  const timings: CheckTimings = new CheckTimings({ budget: () => configuration.settings.checkTimeBudget, isScanning: (): boolean => scan.isRunning, logger });
  const lenses = new CodeLenses({ connection, engine, documents, configuration, features, logger });
  const checks = new DocumentChecks(engine, documents, configuration, features, changes, timings);
  const latest = new LatestReports();
  const scanned = new ScannedFiles(connection, documents, checks, changes, latest);
  const pushed = new PushedDiagnostics(connection, documents, checks, logger, gatherMs);
  const isPulled = ({ cell }: Pick<OpenDocument, 'cell'>): boolean => features.pullDiagnostics && cell === undefined;
  const ripple = new Ripple(
    { connection, engine, documents, checks, scanned, pushed, isPulled, canRefresh: features.refreshDiagnostics, reachedOthers: () => lenses.refresh(), logger },
    gatherMs,
  );
  const scan = new WorkspaceScan({ engine, environment, configuration, scanned, changes, translate: features.translate, roots: () => roots, hidden: () => askHiddenFiles(connection, features, roots, logger) });

  documents.listen(connection, {
    changed(path, open) {
      const isPublishedAnew = open.some((one) => one.cell === undefined && !isPulled(one));
      void guarded(logger, 'Opening a document', () => scanned.opened(path, !isPublishedAnew));
      for (const one of open) if (!isPulled(one)) pushed.schedule(one.uri);
      ripple.changed(path, 'dependants');
    },
    closed(path, uris) {
      for (const uri of uris) {
        checks.forget(uri);
        if (!features.pullDiagnostics || isNotebookPath(path)) pushed.closed(uri);
      }
      latest.closed(path);
      timings.forget(path);
      // The file on disk counts again, and it can differ from what was in the editor.
      ripple.changed(path, 'dependants');
    },
  });
  if (features.codeLens) lenses.register();
  if (features.pullDiagnostics) registerPullDiagnostics(connection, documents, checks, logger);
  const projectFile = new ProjectFileLanguage(engine, features.snippets);
  registerHover(connection, { engine, documents, configuration, logger, markdown: features.markdownHover, projectFile, pageLink: pageLinkFor(features) });
  const completions = [completionOf(projectFile, engine), directiveCompletion(engine, { snippets: features.snippets, markdown: features.markdownCompletions })];
  registerCompletion(connection, { documents, logger, sources: completions });
  registerCodeActions(connection, { engine, documents, checks, features, logger });
  const overview = new Overview({ engine, documents, checks, latest, logger, translate: features.translate, roots: () => roots, today: () => environment.today(), isFollowing: () => ripple.isFollowing });
  registerCommands({ connection, engine, overview, timings, environment, documents, configuration, features, scan, version: environment.version, logger, roots: () => roots, fileExists: (path) => environment.files.fileExists(path) });
  registerWatchedFiles(connection, { engine, ripple, scanned, logger, exchanged });
  connection.onDidChangeConfiguration(({ settings }) =>
    guarded(logger, 'Changed settings', async () => {
      await configuration.reload(sectionOf(settings));
      ripple.everythingChanged();
      lenses.refresh();
    }),
  );

  return {
    result: initializeResult(features, environment.version, completions),
    async initialized() {
      if (features.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          roots = changedRoots(roots, added, removed, exchanged !== undefined);
          exchanged?.relist(roots.map(({ path }) => path));
          takeProjectFiles(configuration.isTrusted);
          ripple.everythingChanged();
        });
      }
      await Promise.all([configuration.ready(), configuration.register(), watchFiles(connection, features, engine)]);
    },
    dispose() {
      ripple.dispose();
      pushed.dispose();
      environment.dispose?.();
    },
  };
}

function initializeResult(features: ClientFeatures, version: string, completions: readonly CompletionSource[]): InitializeResult {
  return {
    serverInfo: { name: diagnosticSource, version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(features.notebooks ? { notebookDocumentSync: notebookSync(features.notebookSchemes) } : {}),
      hoverProvider: true,
      ...(features.codeLens ? { codeLensProvider: { resolveProvider: false } } : {}),
      completionProvider: { triggerCharacters: triggerCharacters(completions) },
      codeActionProvider: { codeActionKinds, resolveProvider: features.resolveCodeActionEdit },
      executeCommandProvider: { commands: Object.values(serverCommands), workDoneProgress: true },
      // Results of a workspace scan are published, so clients do not poll for them before one was asked for.
      ...(features.pullDiagnostics
        ? { diagnosticProvider: { identifier: diagnosticSource, interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
      ...(features.workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    },
  };
}

/** Project files count inside the workspace and nowhere else, and only where the user trusts it. */
function projectFilesIn(roots: readonly WorkspaceRoot[], isTrusted: boolean): ProjectFiles {
  return { roots: roots.map(({ path }) => path), use: isTrusted ? 'nearest' : 'none' };
}

function completionOf(projectFile: ProjectFileLanguage, engine: Engine): CompletionSource {
  return {
    triggers: ['"', ':'],
    takes: ({ path }) => engine.isProjectFile(path),
    complete: ({ document }, position) => projectFile.complete(document, position),
  };
}

function changedRoots(
  roots: readonly WorkspaceRoot[],
  added: readonly { readonly uri: string; readonly name: string }[],
  removed: readonly { readonly uri: string; readonly name: string }[],
  readsFiles: boolean,
): readonly WorkspaceRoot[] {
  const gone = new Set(removed.flatMap(({ uri, name }) => rootOf(uri, name, readsFiles)).map(({ path }) => path));
  return [...roots.filter(({ path }) => !gone.has(path)), ...added.flatMap(({ uri, name }) => rootOf(uri, name, readsFiles))];
}

/** Clients that push settings send them below the section's name. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[settingsSection] : undefined;
}
