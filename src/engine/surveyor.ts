import { markerTest } from '../analysis/gate.js';
import { languageFor } from '../analysis/languages/index.js';
import type { AssetReader, FrontEnd, LanguageDefinition } from '../analysis/languages/language.js';
import { isNotebookPath, notebookFile } from '../analysis/notebooks/notebook-file.js';
import { isPacked, packProgram } from '../analysis/program/packed.js';
import type { SurveyedFile, SurveyRequest } from './survey.js';

/**
 * What a file holds, before a text was made of it: making one costs more than looking for something
 * in the bytes. Or why it cannot be read as text.
 */
export type FileContent =
  | {
      /** The text in UTF-8 without a byte order mark; null where the file has another encoding. */
      readonly bytes: Uint8Array | null;
      text(): string;
      /** See `FileView.stamp`. */
      readonly stamp: string | null;
      readonly reason?: never;
    }
  | { readonly reason: string };

/** Where a surveyor gets files and parsers from. */
export interface SurveySource extends AssetReader {
  /** @returns bytes that may be used for something else once the caller waits for anything. */
  content(path: string): FileContent;
  /** The same with less effort, without a stamp; null where that takes `content`. */
  glance?(path: string): FileContent | null;
}

/** A marked file before it is parsed. */
interface Marked {
  readonly path: string;
  readonly text: string;
  readonly language: LanguageDefinition;
  readonly stamp: string | null;
}

/** Looks at files on the thread it lives on. A parser is loaded with the first marked file of its language. */
export class Surveyor {
  private readonly isMarked: (content: string | Uint8Array) => boolean;
  private readonly frontEnds = new Map<string, Promise<FrontEnd>>();

  constructor(
    private readonly source: SurveySource,
    markers: readonly string[],
  ) {
    this.isMarked = markerTest(markers);
  }

  /**
   * @param maxLength largest text that is looked at, in UTF-16 units.
   * @returns what the file is. Never throws for a file.
   */
  async look(path: string, request: Pick<SurveyRequest, 'maxLength'>): Promise<SurveyedFile> {
    const found = this.glance(path, request);
    return 'language' in found ? this.parse(found) : found;
  }

  /** What the file is, as far as that can be told without a parser; null for one that is to be parsed. Never throws for a file. */
  lookWithoutParsing(path: string, request: Pick<SurveyRequest, 'maxLength'>): SurveyedFile | null {
    const found = this.glance(path, request);
    return 'language' in found ? null : found;
  }

  private glance(path: string, { maxLength }: Pick<SurveyRequest, 'maxLength'>): SurveyedFile | Marked {
    const language = languageFor(path);
    if (!language && !isNotebookPath(path)) return { kind: 'unreadable', path, reason: 'no front end for this kind of file' };
    if (language && this.isPlain(path, maxLength)) return { kind: 'unmarked', path };
    const content = this.source.content(path);
    if (content.reason !== undefined) return { kind: 'unreadable', path, reason: content.reason };
    if (!language) return this.lookAtNotebook(path, content.text(), maxLength);
    const { bytes } = content;
    // A text has at most as many UTF-16 units as bytes, so most are never made to be counted.
    if (bytes === null || bytes.length > maxLength) {
      const { length } = content.text();
      if (length > maxLength) return { kind: 'oversized', path, length };
    }
    if (!this.isMarked(bytes ?? content.text())) return { kind: 'unmarked', path };
    return { path, text: content.text(), language, stamp: content.stamp };
  }

  /** True for a file without a marker, as far as little effort tells: nearly all files are like this. */
  private isPlain(path: string, maxLength: number): boolean {
    const content = this.source.glance?.(path);
    if (!content || content.reason !== undefined || content.bytes === null) return false;
    return content.bytes.length <= maxLength && !this.isMarked(content.bytes);
  }

  /** Nearly all notebooks are not marked either, and most of what they hold are pictures. */
  private lookAtNotebook(path: string, json: string, maxLength: number): SurveyedFile {
    const { program, reason } = notebookFile(json);
    const isPlain = reason === null && program.text.length <= maxLength && !this.isMarked(program.text);
    return { kind: isPlain ? 'unmarked' : 'unread', path };
  }

  private async parse({ path, text, language, stamp }: Marked): Promise<SurveyedFile> {
    try {
      const frontEnd = await this.frontEnd(language);
      return { kind: 'marked', path, text, program: frontEnd.parse({ path, text }), stamp };
    } catch (error) {
      return { kind: 'failed', path, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private frontEnd(language: LanguageDefinition): Promise<FrontEnd> {
    const known = this.frontEnds.get(language.id);
    if (known) return known;
    const loading = language.load(this.source);
    this.frontEnds.set(language.id, loading);
    // A failed load may be tried again with the next file.
    loading.catch(() => this.frontEnds.delete(language.id));
    return loading;
  }
}

/**
 * What a thread hands over: thousands of small objects take long to be copied to another one. A program
 * that cannot be packed stays as it is.
 */
export function packed(file: SurveyedFile): SurveyedFile {
  if (file.kind !== 'marked' || isPacked(file.program)) return file;
  try {
    return { ...file, program: packProgram(file.program) };
  } catch (error) {
    return error instanceof RangeError ? { kind: 'failed', path: file.path, reason: error.message } : file;
  }
}
