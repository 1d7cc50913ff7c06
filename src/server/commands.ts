import { LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, type CancellationToken, type Connection, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures, WorkspaceRoot } from './client-capabilities.js';
import { createProjectFileParams, explainParams, factsAtParams, inventoryParams, lookUpParams, providedFiles, overviewParams, revealParams, statusParams } from './command-arguments.js';
import type { CheckTimings } from './check-timings.js';
import type { Configuration } from './configuration.js';
import type { ServerEnvironment } from './environment.js';
import { fenced, type Logger } from './fence.js';
import { inventoryAnswer } from './inventory-command.js';
import { serverCommands } from './names.js';
import { positionIn, type OpenDocuments } from './open-documents.js';
import type { Overview } from './overview/overview.js';
import type { ExplainAnswer, FactsAtAnswer, ReportAnswer, ScanSummary, ServerCommand, ServerCommands, WantedFiles } from './protocol.js';
import { createProjectFile } from './project-file-command.js';
import { reportMarkdown } from './report.js';
import { selfTest } from './self-test.js';
import { statusAnswer } from './status-command.js';
import { progressFor, type WorkspaceScan } from './workspace-scan.js';

interface Parts {
  readonly connection: Connection;
  readonly engine: Engine;
  readonly environment: ServerEnvironment;
  readonly documents: OpenDocuments;
  readonly configuration: Configuration;
  readonly scan: WorkspaceScan;
  readonly overview: Overview;
  readonly timings: CheckTimings;
  readonly version: string;
  readonly logger: Logger;
  readonly features: ClientFeatures;
  roots(): readonly WorkspaceRoot[];
  fileExists(path: string): boolean;
}

interface Call {
  readonly argument: unknown;
  readonly signal: AbortSignal;
  readonly progress: WorkDoneProgressReporter;
}

type Handlers = { readonly [Command in ServerCommand]: (call: Call) => Promise<ServerCommands[Command]['answer']> };

/** Answers `workspace/executeCommand`. */
export function registerCommands(parts: Parts): void {
  const handlers = handlersOf(parts);
  parts.connection.onExecuteCommand((params, token, progress) => {
    const { command } = params;
    return fenced<unknown>(parts.logger, command, token, async (signal) => {
      const handler = isServerCommand(command) ? handlers[command] : undefined;
      if (handler === undefined) throw failed(`There is no command ${command}.`);
      return handler({ argument: params.arguments?.[0], signal, progress });
    }, failCommand);
  });
}

/** A command's user is waiting for an answer, so an error is told and not only logged. */
function failCommand(error: unknown): never {
  throw failed(error instanceof Error ? error.message : String(error));
}

function failed(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function isServerCommand(command: string): command is ServerCommand {
  return (Object.values(serverCommands) as string[]).includes(command);
}

function handlersOf(parts: Parts): Handlers {
  const { connection, engine, scan } = parts;
  return {
    [serverCommands.lookUpItems]: async () => engine.lookUpItems(),
    [serverCommands.lookUp]: async ({ argument }) => {
      const { kind, id } = lookUpParams(argument);
      return engine.lookUp(kind, id);
    },
    [serverCommands.factsAt]: ({ argument, signal }) => factsAt(parts, argument, signal),
    [serverCommands.explain]: async ({ argument }) => explain(parts, argument),
    [serverCommands.scanWorkspace]: (call) => runScan(connection, scan, call),
    [serverCommands.report]: async () => report(parts),
    [serverCommands.inventory]: ({ argument }) => inventoryAnswer({ engine, scan, version: parts.version, skipReason: (path) => parts.environment.skipReason?.(path) }, inventoryParams(argument)),
    [serverCommands.overview]: ({ argument, signal }) => parts.overview.answer(overviewParams(argument), signal),
    [serverCommands.status]: async ({ argument }) => statusAnswer({ ...parts, processId: parts.environment.processId ?? null }, statusParams(argument)),
    [serverCommands.selfTest]: ({ signal }) => selfTest(parts, signal),
    [serverCommands.createProjectFile]: async ({ argument }) => {
      await parts.environment.exchanged?.ready();
      return createProjectFile(parts, createProjectFileParams(argument));
    },
    [serverCommands.exchangeFiles]: async ({ argument, signal }) => exchangeFiles(parts, argument, signal),
    [serverCommands.reveal]: ({ argument }) => reveal(connection, argument),
  };
}

async function exchangeFiles({ environment }: Parts, argument: unknown, signal: AbortSignal): Promise<WantedFiles> {
  if (environment.exchanged === undefined) throw failed('This server reads files itself.');
  return environment.exchanged.exchange(providedFiles(argument), signal);
}

async function factsAt({ connection, engine, documents, configuration }: Parts, argument: unknown, signal: AbortSignal): Promise<FactsAtAnswer | null> {
  const { uri, position, show } = factsAtParams(argument);
  const open = documents.get(uri);
  if (open === null) return null;
  await configuration.ready();
  const explanation = await engine.explainAt(open.path, positionIn(open, position), signal);
  if (explanation === null) return null;
  const { title, markdown, subject } = explanation;
  if (show === true) {
    const { line, character } = explanation.range.start;
    const note = (await engine.callNotes(open.path, signal)).find(({ cell, range }) => cell === open.cell && range.start.line === line && range.start.character === character);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: note === undefined ? title : `${title}: ${note.text}` });
  }
  return { title, markdown, subject: { kind: subject.kind, id: subject.id } };
}

function explain({ connection, engine }: Parts, argument: unknown): ExplainAnswer | null {
  const { id, show } = explainParams(argument);
  const answer = engine.explain(id);
  if (answer === null) return null;
  const { kind, title, markdown } = answer;
  if (show === true) {
    const rule = engine.rules.find((candidate) => candidate.id === id);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: `${id}: ${rule?.description ?? title}` });
  }
  return { kind, id: answer.id, title, markdown };
}

async function runScan(connection: Connection, scan: WorkspaceScan, call: Call): Promise<ScanSummary> {
  const { reporter, token } = await progressFor(connection, call.progress);
  return scan.run(reporter, either(call.signal, token));
}

/** A scan ends when its request is canceled, and also when its progress is. */
function either(signal: AbortSignal, token: CancellationToken | undefined): AbortSignal {
  if (token === undefined) return signal;
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return AbortSignal.any([signal, controller.signal]);
}

function report({ engine, scan, configuration, features, version, roots }: Parts): ReportAnswer {
  const markdown = reportMarkdown(scan.outcome, {
    roots: roots(),
    version,
    knowledgeReadOn: engine.knowledgeReadOn,
    maxFileSize: configuration.settings.maxFileSize,
    coverage: engine.coverage,
    translate: features.translate,
  });
  return { markdown, scan: scan.outcome?.summary ?? null };
}

async function reveal(connection: Connection, argument: unknown): Promise<null> {
  const { uri, position } = revealParams(argument);
  const { line, character } = position;
  const place = { line, character };
  await connection.window.showDocument({ uri, takeFocus: true, selection: { start: place, end: place } });
  return null;
}
