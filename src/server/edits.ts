import { CreateFile, TextDocumentEdit, type TextEdit as ProtocolEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { NewFile, TextEdit } from '../engine/types.js';
import type { OpenDocuments } from './open-documents.js';
import { copyOf } from './ranges.js';
import { uriOfPath } from './uris.js';

/**
 * Edits of a fix as a workspace edit. Where the client can, each document's edits carry the document
 * version, so the client refuses them once the text has moved on.
 *
 * @param creates files to make, for clients that can (`ClientFeatures.createFiles`).
 */
export function workspaceEditOf(edits: readonly TextEdit[], documents: OpenDocuments, versioned: boolean, creates: readonly NewFile[] = []): WorkspaceEdit {
  const byUri = new Map<string, ProtocolEdit[]>();
  for (const edit of edits) {
    const uri = documents.uriOf(edit.path, edit.cell);
    const list = byUri.get(uri) ?? [];
    list.push({ range: copyOf(edit.range), newText: edit.newText });
    byUri.set(uri, list);
  }
  if (!versioned) return { changes: Object.fromEntries(byUri) };
  return {
    documentChanges: [...creates.flatMap(creation), ...[...byUri].map(([uri, list]) => TextDocumentEdit.create({ uri, version: documents.get(uri)?.document.version ?? null }, list))],
  };
}

/** A new file with its text. Where one has come to be there meanwhile, nothing is overwritten and the client refuses. */
function creation({ path, text }: NewFile): readonly (CreateFile | TextDocumentEdit)[] {
  const uri = uriOfPath(path);
  const start = { line: 0, character: 0 };
  return [CreateFile.create(uri, { overwrite: false, ignoreIfExists: false }), TextDocumentEdit.create({ uri, version: null }, [{ range: { start, end: start }, newText: text }])];
}

/** Keeps those lists of edits that touch no text of an earlier one; two fixes may want the same line. */
export function withoutOverlaps(fixes: readonly (readonly TextEdit[])[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    const known = edits.filter((edit) => taken.some((other) => isSameEdit(edit, other)));
    const fresh = edits.filter((edit) => !known.includes(edit));
    if (fresh.every((edit) => !taken.some((other) => overlap(edit, other)))) taken.push(...fresh);
  }
  return taken;
}

function isSameDocument(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.cell === b.cell;
}

/** Two fixes may both add the same import; once is enough. */
function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return isSameDocument(a, b) && a.newText === b.newText && order(a.range.start, b.range.start) === 0 && order(a.range.end, b.range.end) === 0;
}

/** Two insertions at one place count as overlapping, since their order would be a matter of chance. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  if (!isSameDocument(a, b)) return false;
  if (order(a.range.start, b.range.start) === 0) return true;
  return order(a.range.start, b.range.end) < 0 && order(b.range.start, a.range.end) < 0;
}

function order(a: TextEdit['range']['start'], b: TextEdit['range']['start']): number {
  return a.line === b.line ? a.character - b.character : a.line - b.line;
}
