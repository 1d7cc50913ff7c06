import { MarkupKind, type Connection, type Hover, type HoverParams } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import type { Configuration } from './configuration.js';
import { fenced, type Logger } from './fence.js';
import { positionIn, type OpenDocuments } from './open-documents.js';
import type { FactsAtParams } from './protocol.js';
import type { ProjectFileLanguage } from './project-file-language.js';
import { copyOf } from './ranges.js';

/** The last line of hovers for clients that have a command for the page; undefined for others, and for those that show no Markdown. */
export function pageLinkFor({ markdownHover, options: { factsCommand }, translate }: ClientFeatures): ((at: FactsAtParams) => string) | undefined {
  if (!markdownHover || factsCommand === undefined) return undefined;
  return (at) => `\n\n[${translate('Open beside the code')}](command:${factsCommand}?${encodeURIComponent(JSON.stringify([at]))})\n`;
}

/** Answers `textDocument/hover` with what the engine says about the position. */
export function registerHover(
  connection: Connection,
  parts: {
    readonly engine: Engine;
    readonly documents: OpenDocuments;
    readonly configuration: Configuration;
    readonly logger: Logger;
    readonly markdown: boolean;
    readonly projectFile: ProjectFileLanguage;
    /** Last line of a hover, which leads to the same as a page; absent for clients that have none. */
    readonly pageLink?: ((at: FactsAtParams) => string) | undefined;
  },
): void {
  const kind = parts.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  const answer = async ({ textDocument, position }: HoverParams, signal: AbortSignal): Promise<Hover | null> => {
    const open = parts.documents.get(textDocument.uri);
    if (open === null) return null;
    if (parts.engine.isProjectFile(open.path)) return parts.projectFile.hover(open.document, position);
    await parts.configuration.ready();
    const explanation = await parts.engine.explainAt(open.path, positionIn(open, position), signal);
    if (explanation === null) return null;
    const link = parts.pageLink?.({ uri: textDocument.uri, position: { line: position.line, character: position.character } }) ?? '';
    return { contents: { kind, value: `${explanation.markdown}${link}` }, range: copyOf(explanation.range) };
  };
  connection.onHover((params, token) =>
    fenced<Hover | null>(parts.logger, 'Hover', token, (signal) => answer(params, signal), () => null),
  );
}
