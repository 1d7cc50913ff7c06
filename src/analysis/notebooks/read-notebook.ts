import type { Span } from '../program/model.js';
import { JsonProblem, JsonText, type JsonString } from './json-text.js';
import { languageOfKernel, languageOfName } from './language-names.js';

/** One cell as the file has it. */
export interface NotebookCell {
  /** Counts all cells of the notebook, from 0. */
  readonly index: number;
  readonly isCode: boolean;
  /** Its text, whole. */
  readonly source: string;
  /** The literals of the JSON that the source is made of, in order; `source` is their values joined. */
  readonly parts: readonly JsonString[];
  /** The list around the parts, brackets included; null where the source is one literal. */
  readonly list: Span | null;
  /** Language that the cell itself declares, one spelling for each; null where the notebook's counts. */
  readonly language: string | null;
}

export interface Notebook {
  readonly cells: readonly NotebookCell[];
  /** Language of cells that declare none: a `Language`, or another language's name for people. */
  readonly language: string;
}

/** A notebook, or why a text is none. */
export type NotebookReading = { readonly notebook: Notebook; readonly reason?: never } | { readonly notebook?: never; readonly reason: string };

/**
 * Reads a notebook: nbformat 4, and 3 with its worksheets. Saved outputs and attachments are jumped
 * over. An empty text is a notebook without cells, as editors have it.
 *
 * @param json text of the file.
 * @returns never throws; a text that is no notebook gives a reason without a full stop.
 */
export function readNotebook(json: string): NotebookReading {
  if (/^\uFEFF?\s*$/.test(json.slice(0, 1000)) && json.trim() === '') return { notebook: { cells: [], language: 'python' } };
  try {
    return new NotebookReader(json).read();
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const line = json.slice(0, error.offset).split(/\r\n|\r|\n/).length;
    return { reason: `the notebook is not valid JSON: ${error.message} (line ${String(line)})` };
  }
}

class NotebookReader {
  private readonly json: JsonText;
  private readonly cells: NotebookCell[] = [];
  private hasCells = false;
  private metadata: Json = {};

  constructor(text: string) {
    this.json = new JsonText(text);
  }

  read(): NotebookReading {
    const { json } = this;
    if (json.kind() !== 'object') {
      json.skip();
      json.end();
      return { reason: 'the file is JSON, but no notebook' };
    }
    json.object((key) => {
      if (key === 'cells' && json.kind() === 'list') this.readCells();
      else if (key === 'worksheets' && json.kind() === 'list') json.list(() => this.readWorksheet());
      else if (key === 'metadata') this.metadata = record(json.value());
      else json.skip();
    });
    json.end();
    if (!this.hasCells) return { reason: 'the file is JSON, but no notebook: it has no list of cells' };
    return { notebook: { cells: this.cells, language: languageOfNotebook(this.metadata) } };
  }

  private readWorksheet(): void {
    const { json } = this;
    if (json.kind() !== 'object') {
      json.skip();
      return;
    }
    json.object((key) => {
      if (key === 'cells' && json.kind() === 'list') this.readCells();
      else json.skip();
    });
  }

  private readCells(): void {
    this.hasCells = true;
    this.json.list(() => this.readCell());
  }

  private readCell(): void {
    const { json } = this;
    let isCode = false;
    let source: Source = noSource;
    let language: string | null = null;
    if (json.kind() !== 'object') {
      json.skip();
    } else {
      json.object((key) => {
        // nbformat 3 calls the source of code `input`, and has a language for each cell.
        if (key === 'cell_type' && json.kind() === 'string') isCode = json.string().value === 'code';
        else if (key === 'source' || key === 'input') source = this.readSource();
        else if (key === 'metadata') language = languageOfCell(record(json.value())) ?? language;
        else if (key === 'language' && json.kind() === 'string') language ??= languageOfName(json.string().value);
        else json.skip();
      });
    }
    const { parts, list } = source as Source;
    this.cells.push({ index: this.cells.length, isCode, source: parts.map(({ value }) => value).join(''), parts, list, language });
  }

  private readSource(): Source {
    const { json } = this;
    const parts: JsonString[] = [];
    const take = (): void => {
      if (json.kind() === 'string') parts.push(json.string());
      else json.skip();
    };
    if (json.kind() === 'list') return { parts, list: json.list(take) };
    take();
    return { parts, list: null };
  }
}

interface Source {
  readonly parts: readonly JsonString[];
  readonly list: Span | null;
}

const noSource: Source = { parts: [], list: null };

type Json = Readonly<Record<string, unknown>>;

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** Notebooks that say nothing about it are Python: so are those that have lost their metadata. */
function languageOfNotebook(metadata: Json): string {
  const kernel = record(metadata['kernelspec']);
  const polyglot = record(record(metadata['polyglot_notebook'])['kernelInfo']);
  return (
    languageOfName(kernel['language']) ??
    languageOfName(record(metadata['language_info'])['name']) ??
    languageOfName(polyglot['defaultKernelName']) ??
    languageOfKernel(kernel['name']) ??
    languageOfKernel(kernel['display_name']) ??
    'python'
  );
}

function languageOfCell(metadata: Json): string | null {
  return (
    languageOfName(record(metadata['polyglot_notebook'])['kernelName']) ??
    languageOfName(record(metadata['dotnet_interactive'])['language']) ??
    languageOfName(record(metadata['vscode'])['languageId'])
  );
}
