/** A document without a file, and the editor on it. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from './shapes.js';

export class Untitled {
  #document: TextDocument;

  constructor(
    readonly uri: string,
    text: string,
  ) {
    this.#document = TextDocument.create(uri, 'plaintext', 1, text);
  }

  getText(): string {
    return this.#document.getText();
  }

  get lineCount(): number {
    return this.#document.lineCount;
  }

  lineAt(line: number): { readonly range: { readonly end: { readonly line: number; readonly character: number } } } {
    const text = this.getText().split(/\r?\n/)[line] ?? '';
    return { range: { end: { line, character: text.length } } };
  }

  replace(range: Range, text: string): void {
    this.#document = TextDocument.update(this.#document, [{ range, text }], this.#document.version + 1);
  }
}

export class UntitledEditor {
  constructor(readonly document: Untitled) {}

  edit(build: (change: { replace(range: Range, text: string): void }) => void): Promise<boolean> {
    build({ replace: (range, text) => this.document.replace(range, text) });
    return Promise.resolve(true);
  }
}
