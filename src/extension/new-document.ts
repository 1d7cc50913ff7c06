import { Position, Range, window, workspace, type TextDocumentShowOptions, type TextEditor } from 'vscode';

/** What a new document is to hold. */
export interface NewDocument {
  /** The editor's id of the language. */
  readonly language: string;
  readonly content: string;
}

/**
 * Opens a document that no file stands behind, with just this text. The document before it, closed without
 * being saved, leaves it its name, and for a moment its backup too: the editor then opens the new document
 * with the text of the old one, which may be anybody's.
 */
export async function showNewDocument({ language, content }: NewDocument, options: TextDocumentShowOptions = {}): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language, content });
  const editor = await window.showTextDocument(document, options);
  if (lines(document.getText()) === lines(content)) return editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((change) => change.replace(new Range(new Position(0, 0), end), content));
  return editor;
}

/** A text without regard to how its lines end, which is the editor's affair. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
