import { TextDocumentEdit, type TextEdit as ProtocolEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../engine/types.js';
import { copyOf } from './diagnostics.js';
import type { OpenDocuments } from './open-documents.js';

/**
 * Edits of a fix as a workspace edit. Where the client can, each file's edits carry the document
 * version, so the client refuses them once the text has moved on.
 */
export function workspaceEditOf(edits: readonly TextEdit[], documents: OpenDocuments, versioned: boolean): WorkspaceEdit {
  const byPath = new Map<string, ProtocolEdit[]>();
  for (const edit of edits) {
    const list = byPath.get(edit.path) ?? [];
    list.push({ range: copyOf(edit.range), newText: edit.newText });
    byPath.set(edit.path, list);
  }
  if (!versioned) {
    return { changes: Object.fromEntries([...byPath].map(([path, list]) => [documents.uriOf(path), list])) };
  }
  return {
    documentChanges: [...byPath].map(([path, list]) =>
      TextDocumentEdit.create({ uri: documents.uriOf(path), version: documents.at(path)?.document.version ?? null }, list),
    ),
  };
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

/** Two fixes may both add the same import; once is enough. */
function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.newText === b.newText && order(a.range.start, b.range.start) === 0 && order(a.range.end, b.range.end) === 0;
}

/** Two insertions at one place count as overlapping, since their order would be a matter of chance. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.path !== b.path) return false;
  if (order(a.range.start, b.range.start) === 0) return true;
  return order(a.range.start, b.range.end) < 0 && order(b.range.start, a.range.end) < 0;
}

function order(a: TextEdit['range']['start'], b: TextEdit['range']['start']): number {
  return a.line === b.line ? a.character - b.character : a.line - b.line;
}
