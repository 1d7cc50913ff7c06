import { CompletionTriggerKind, type CompletionList, type CompletionParams, type Connection, type Position } from 'vscode-languageserver';
import { fenced, type Logger } from './fence.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';

/** How completions were asked for. */
export interface CompletionRequest {
  /** The typed character that asked by itself; absent where a person asked, or a word was begun. */
  readonly trigger?: string;
  readonly signal: AbortSignal;
}

/** What completes one kind of document. */
export interface CompletionSource {
  /** Characters that ask for completions by themselves. */
  readonly triggers: readonly string[];
  /** True for the documents it is asked about. */
  takes(open: OpenDocument): boolean;
  /** Null where there is nothing to offer. */
  complete(open: OpenDocument, position: Position, request: CompletionRequest): Promise<CompletionList | null>;
}

/** Characters that ask by themselves in some document: of all sources, each once. */
export function triggerCharacters(sources: readonly CompletionSource[]): string[] {
  return [...new Set(sources.flatMap(({ triggers }) => triggers))];
}

/** Answers `textDocument/completion` with the first source that takes the document. */
export function registerCompletion(connection: Connection, parts: { readonly documents: OpenDocuments; readonly logger: Logger; readonly sources: readonly CompletionSource[] }): void {
  const answer = async ({ textDocument, position, context }: CompletionParams, signal: AbortSignal): Promise<CompletionList | null> => {
    const open = parts.documents.get(textDocument.uri);
    const source = open && parts.sources.find((candidate) => candidate.takes(open));
    if (!open || !source) return null;
    const trigger = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined;
    // The list of characters is one for all documents.
    if (trigger !== undefined && !source.triggers.includes(trigger)) return null;
    return source.complete(open, position, { ...(trigger === undefined ? {} : { trigger }), signal });
  };
  connection.onCompletion((params, token) =>
    fenced<CompletionList | null>(parts.logger, 'Completion', token, (signal) => answer(params, signal), () => null),
  );
}
