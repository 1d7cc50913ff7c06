import { MarkupKind, type Connection, type Hover, type HoverParams } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { Configuration } from './configuration.js';
import { fenced, type Logger } from './fence.js';
import { positionIn, type OpenDocuments } from './open-documents.js';
import type { ProjectFileLanguage } from './project-file-language.js';
import { copyOf } from './ranges.js';

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
    return { contents: { kind, value: explanation.markdown }, range: copyOf(explanation.range) };
  };
  connection.onHover((params, token) =>
    fenced<Hover | null>(parts.logger, 'Hover', token, (signal) => answer(params, signal), () => null),
  );
}
