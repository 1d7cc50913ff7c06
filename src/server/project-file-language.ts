import type { CompletionList, Hover, Position } from 'vscode-languageserver';
import { InsertTextFormat } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from 'vscode-json-languageservice';
import type { Engine } from '../engine/types.js';

/** Address of the schema inside the JSON language service; nothing is fetched. */
const schemaAddress = 'responsible-use:schema';

/** Completion and hovers of the project file, from its schema. What is wrong in it the engine says. */
export class ProjectFileLanguage {
  #service: Promise<LanguageService> | undefined;
  /** Schema that the service was configured with, to notice when the day or the rules change. */
  #schema = '';

  constructor(
    private readonly engine: Engine,
    /** True where the client takes snippets. */
    private readonly snippets: boolean,
  ) {}

  async complete(document: TextDocument, position: Position): Promise<CompletionList | null> {
    const service = await this.#ready();
    const list = await service.doComplete(document, position, service.parseJSONDocument(document));
    if (list === null) return null;
    // Editors offer `$schema` in every JSON file by themselves, and here it has no effect.
    const items = list.items.filter(({ label }) => label !== '$schema').map((item) => (this.snippets || item.insertTextFormat !== InsertTextFormat.Snippet ? item : withoutPlaceholders(item)));
    return { ...list, items };
  }

  async hover(document: TextDocument, position: Position): Promise<Hover | null> {
    const service = await this.#ready();
    return service.doHover(document, position, service.parseJSONDocument(document));
  }

  /** The JSON language service, loaded with the first question. */
  async #ready(): Promise<LanguageService> {
    this.#service ??= import('vscode-json-languageservice').then(({ getLanguageService }) => getLanguageService({
      // Whatever a file names under "$schema", there is one schema, and nothing is fetched.
      schemaRequestService: () => Promise.resolve(this.#schema),
      clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } } } },
    }));
    const service = await this.#service;
    const schema = this.engine.projectFileSchema();
    const text = JSON.stringify(schema);
    if (text !== this.#schema) {
      service.configure({ allowComments: true, validate: false, schemas: [{ uri: schemaAddress, fileMatch: ['*'], schema }] });
      this.#schema = text;
    }
    return service;
  }
}

type Item = CompletionList['items'][number];

/** A completion for clients that would show the placeholders as they are. */
function withoutPlaceholders(item: Item): Item {
  const plain = (text: string): string => text.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\$\d+|\$\{\d+\}/g, '').replace(/\\([$}\\])/g, '$1');
  const { textEdit, insertText } = item;
  return {
    ...item,
    insertTextFormat: InsertTextFormat.PlainText,
    ...(insertText === undefined ? {} : { insertText: plain(insertText) }),
    ...(textEdit === undefined ? {} : { textEdit: { ...textEdit, newText: plain(textEdit.newText) } }),
  };
}
