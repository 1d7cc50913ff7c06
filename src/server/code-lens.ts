import { CodeLensRefreshRequest, type CodeLens, type Connection } from 'vscode-languageserver';
import type { CallNote, Engine } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import type { Configuration } from './configuration.js';
import { fenced, guarded, type Logger } from './fence.js';
import { serverCommands } from './names.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';
import { copyOf } from './ranges.js';

interface Parts {
  readonly connection: Connection;
  readonly engine: Pick<Engine, 'callNotes' | 'isProjectFile'>;
  readonly documents: OpenDocuments;
  readonly configuration: Configuration;
  readonly features: ClientFeatures;
  readonly logger: Logger;
}

/** What is kept because of each call, above the call. Off until the setting `codeLens` says otherwise. */
export class CodeLenses {
  #wereShown = false;

  constructor(private readonly parts: Parts) {}

  /** Answers `textDocument/codeLens`. */
  register(): void {
    this.parts.connection.onCodeLens(({ textDocument: { uri } }, token) =>
      fenced<CodeLens[]>(this.parts.logger, 'CodeLens', token, (signal) => this.#lensesOf(uri, signal), () => []),
    );
  }

  /** Has the client ask again, where it shows lenses or should begin to. */
  refresh(): void {
    const { connection, configuration, features, logger } = this.parts;
    const areShown = configuration.settings.codeLens;
    const concerns = areShown || this.#wereShown;
    this.#wereShown = areShown;
    if (concerns && features.refreshCodeLens) void guarded(logger, 'Refreshing CodeLens', () => connection.sendRequest(CodeLensRefreshRequest.type));
  }

  async #lensesOf(uri: string, signal: AbortSignal): Promise<CodeLens[]> {
    const { engine, documents, configuration } = this.parts;
    await configuration.ready();
    if (!configuration.settings.codeLens) return [];
    this.#wereShown = true;
    const open = documents.get(uri);
    if (open === null || engine.isProjectFile(open.path)) return [];
    const notes = await engine.callNotes(open.path, signal);
    return notes.filter(({ cell }) => cell === open.cell).map((note) => this.#lensOf(note, open));
  }

  #lensOf({ range, text }: CallNote, { uri }: OpenDocument): CodeLens {
    const { factsCommand } = this.parts.features.options;
    const at = { uri, position: { ...range.start } };
    const command =
      factsCommand === undefined
        ? { title: text, command: serverCommands.factsAt, arguments: [{ ...at, show: true }] }
        : { title: text, command: factsCommand, arguments: [at] };
    return { range: copyOf(range), command };
  }
}
