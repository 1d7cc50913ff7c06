import type { FileView } from '../analysis/files.js';
import { languageById, languageFor } from '../analysis/languages/index.js';
import type { AssetReader, FrontEnd, LanguageDefinition, ModuleResolver } from '../analysis/languages/language.js';
import { packedSourceFile, sourceFile, type Project, type SourceFile } from '../analysis/calls/project.js';
import type { Program } from '../analysis/program/model.js';
import { isPacked, type PackedProgram } from '../analysis/program/packed.js';
import { isNotebookPath, type NotebookFile } from '../analysis/notebooks/notebook-file.js';
import { DiskTexts } from './disk-texts.js';
import { isSameNotebook, Notebooks, parseNotebook } from './notebooks.js';
import { importsMarked } from './relevance.js';
import { SharedDeclarations } from './shared-declarations.js';

interface Parsed {
  readonly text: string;
  readonly file: SourceFile;
  /** Stamp of the file when the text was read from it; null for an open document's text and where none tells. */
  readonly stamp: string | null;
}

/**
 * Parsed files by path. A file is parsed once per text; front ends are loaded on the first file of
 * their language. Reading a file that was not prepared parses it when its front end is loaded.
 */
export class ProjectStore implements Project {
  private readonly overlays = new Map<string, string>();
  private readonly parsed = new Map<string, Parsed>();
  /** The parsed files in path order, until another one comes or one goes. */
  private inOrder: readonly SourceFile[] | null = null;
  private readonly frontEnds = new Map<string, FrontEnd>();
  private readonly resolvers = new Map<string, ModuleResolver | null>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly resolverLoads = new Map<string, Promise<ModuleResolver | null>>();
  /** What specifiers lead to, by the file that they stand in. */
  private readonly resolutions = new Map<string, Map<string, string | null>>();
  /** Files whose parsed text is known to be current as long as a reading lasts. */
  private readonly current = new Set<string>();
  private readonly notebooks = new Notebooks();
  private readonly disk: DiskTexts;
  private readings = 0;
  /** Counts changes that were told of; each changed path has the number of its last one. */
  private changes = 0;
  private readonly changed = new Map<string, number>();
  /** What files look like through overlays. */
  private readonly view: FileView;
  /** What files of languages with namespaces declare for each other. */
  readonly declarations: SharedDeclarations;
  /** Whether files whose imports name files lead to one that points at a service. */
  private readonly leading = new Map<string, boolean>();

  constructor(
    private readonly files: FileView,
    private readonly assets: AssetReader,
    private readonly maxLength: () => number,
    private readonly isMarked: (text: string) => boolean = () => true,
  ) {
    this.disk = new DiskTexts(files);
    this.view = {
      readText: (path) => this.text(path),
      fileExists: (path) => this.overlays.has(path) || files.fileExists(path),
      directoryExists: (path) => files.directoryExists(path),
      entries: (folder) => files.entries(folder),
    };
    this.declarations = new SharedDeclarations({ files: this.view, file: (path) => this.file(path), isMarked: (text) => this.isMarked(text) });
  }

  /**
   * Code of an open document, else of the file; null when it cannot be read. Of a notebook it is the
   * source of its cells, joined: nothing else in the file is code.
   */
  text(path: string): string | null {
    if (isNotebookPath(path)) return this.notebook(path)?.program.text ?? null;
    const overlay = this.overlays.get(path);
    if (overlay !== undefined) return overlay;
    return this.currentParse(path)?.text ?? this.disk.read(path, this.readings > 0)?.text ?? null;
  }

  /** What was parsed of a file on disk, where its text is known to be still the same. */
  private currentParse(path: string): Parsed | null {
    const known = this.parsed.get(path);
    if (!known) return null;
    if (this.current.has(path)) return known;
    if (this.overlays.has(path) || !this.disk.isUnchanged(path, known.stamp)) return null;
    if (this.readings > 0) this.current.add(path);
    return known;
  }

  /** Forgets which files hold a marker, because other markers count now. */
  remark(): void {
    this.leading.clear();
    this.declarations.remark();
  }

  /** True for an open document and for a file on disk. */
  exists(path: string): boolean {
    return this.view.fileExists(path);
  }

  /** A notebook, taken apart; null for other files and what cannot be read. */
  notebook(path: string): NotebookFile | null {
    if (!isNotebookPath(path)) return null;
    return this.notebooks.at(path, this.overlays.get(path) ?? null, this.readings > 0, () => this.files.readText(path));
  }

  /** Text of a notebook's file as it is, or of what an editor has open in its place; null when it cannot be read. */
  notebookText(path: string): string | null {
    return this.overlays.get(path) ?? this.files.readText(path);
  }

  /** How a file is read: by its ending, a notebook by what its cells are written in. */
  languageOf(path: string): LanguageDefinition | null {
    if (!isNotebookPath(path)) return languageFor(path);
    const language = this.notebook(path)?.language ?? null;
    return language && languageById(language);
  }

  /**
   * Runs something during which files on disk count as unchanged, so that each parsed file is read
   * once. A change that is told in between (`forget`, `setOverlay`) counts at once.
   */
  async reading<T>(run: () => Promise<T>): Promise<T> {
    this.readings += 1;
    try {
      return await run();
    } finally {
      this.readings -= 1;
      if (this.readings === 0) {
        this.current.clear();
        this.disk.forget();
        this.notebooks.endReading();
      }
    }
  }

  /** @returns true when a module may resolve differently now, because the path is new or gone. */
  setOverlay(path: string, text: string | null): boolean {
    this.changed.set(path, ++this.changes);
    this.leading.clear();
    const before = this.view.fileExists(path);
    this.current.delete(path);
    this.disk.forget(path);
    this.notebooks.forget(path);
    if (text === null) this.overlays.delete(path);
    else this.overlays.set(path, text);
    const changed = before !== this.view.fileExists(path);
    if (changed) this.forgetResolutions();
    return this.declarations.changed(path) || changed;
  }

  /**
   * Forgets a file that changed, appeared or went away.
   *
   * @returns true when a module may resolve differently now.
   */
  forget(path: string): boolean {
    this.changed.set(path, ++this.changes);
    this.leading.clear();
    this.current.delete(path);
    this.disk.forget(path);
    this.notebooks.forget(path);
    const known = this.parsed.delete(path);
    this.inOrder = null;
    this.forgetResolutions();
    const namesChanged = this.declarations.changed(path);
    // Resolution options are read from configuration files once.
    const configures = /(?:^|\/)(?:[jt]sconfig[^/]*|package)\.json$/.test(path);
    if (configures) this.resolvers.clear();
    return configures || namesChanged || !known || !this.view.fileExists(path);
  }

  private forgetResolutions(): void {
    this.resolutions.clear();
    for (const resolver of this.resolvers.values()) resolver?.forget?.();
  }

  /** Loads the front end and the module resolver for a path. */
  async prepare(path: string): Promise<LanguageDefinition | null> {
    const language = this.languageOf(path);
    if (!language) return null;
    let loading = this.loading.get(language.id);
    if (!loading) {
      loading = this.load(language);
      this.loading.set(language.id, loading);
      // A failed load may be tried again with the next file.
      loading.catch(() => this.loading.delete(language.id));
    }
    await loading;
    await this.prepareResolver(language);
    return language;
  }

  private async prepareResolver(language: LanguageDefinition): Promise<void> {
    if (this.resolvers.has(language.id)) return;
    const loading = this.resolverLoads.get(language.id) ?? Promise.resolve(language.loadResolver?.(this.view) ?? null);
    this.resolverLoads.set(language.id, loading);
    try {
      this.resolvers.set(language.id, await loading);
    } finally {
      this.resolverLoads.delete(language.id);
    }
  }

  private async load(language: LanguageDefinition): Promise<void> {
    this.frontEnds.set(language.id, await language.load(this.assets));
  }

  file(path: string): SourceFile | null {
    const current = this.currentParse(path);
    if (current) return current.file;
    const text = this.text(path);
    if (text === null || text.length > this.maxLength()) return null;
    const stamp = this.overlays.has(path) ? null : this.disk.lastStamp(path);
    const notebook = this.notebook(path);
    const known = this.parsed.get(path);
    if (known?.text === text && isSameNotebook(known.file, notebook)) return this.keep(path, { ...known, stamp });
    const language = this.languageOf(path);
    const frontEnd = language && this.frontEnds.get(language.id);
    if (!frontEnd) return null;
    const file = notebook ? parseNotebook(path, notebook, frontEnd, language) : sourceFile(path, text, frontEnd.parse({ path, text }));
    this.declarations.add(path);
    return this.keep(path, { text, file, stamp });
  }

  private keep(path: string, parsed: Parsed): SourceFile {
    if (this.parsed.get(path)?.file !== parsed.file) this.inOrder = null;
    this.parsed.set(path, parsed);
    if (this.readings > 0) this.current.add(path);
    return parsed.file;
  }

  /** Number of the last change; see `changedSince`. */
  get revision(): number {
    return this.changes;
  }

  changedSince(path: string, revision: number): boolean {
    return (this.changed.get(path) ?? 0) > revision;
  }

  /** True for open documents and files that were parsed; their text may have changed since. */
  holds(path: string): boolean {
    return this.overlays.has(path) || this.parsed.has(path);
  }

  /** Takes over a file on disk that was read and parsed elsewhere. @param stamp of the file when it was read. */
  adopt(path: string, text: string, program: Program | PackedProgram, stamp: string | null): void {
    this.keep(path, { text, file: isPacked(program) ? packedSourceFile(path, text, program) : sourceFile(path, text, program), stamp });
    this.declarations.add(path);
  }

  resolveModule(from: SourceFile, specifier: string): string | null {
    return this.resolve(specifier, from.path);
  }

  /** Like `resolveModule`, for a file that is not parsed. */
  resolve(specifier: string, from: string): string | null {
    let known = this.resolutions.get(from);
    if (!known) {
      known = new Map();
      this.resolutions.set(from, known);
    }
    const before = known.get(specifier);
    if (before !== undefined) return before;
    const language = this.languageOf(from);
    const resolver = language && this.resolvers.get(language.id);
    const found = resolver?.resolve(specifier, from) ?? null;
    known.set(specifier, found);
    return found;
  }

  declaring(from: SourceFile, name: string, qualifier = '', onlyLeading = false): readonly SourceFile[] {
    return this.declarations.declaring(from, { name, qualifier }, onlyLeading ? (path) => this.declarations.mayLead(path) : null);
  }

  namespacesOf(from: SourceFile): readonly string[] {
    return this.declarations.namespacesOf(from);
  }

  implementing(file: SourceFile): readonly SourceFile[] {
    return this.declarations.implementing(file.path);
  }

  mayLead(path: string): boolean {
    if (this.declarations.namesFor(path)) return this.declarations.mayLead(path);
    const known = this.leading.get(path);
    if (known !== undefined) return known;
    const text = this.text(path);
    const view = { text: (other: string) => this.text(other), languageOf: (other: string) => this.languageOf(other), resolve: (specifier: string, from: string) => this.resolve(specifier, from), isMarked: this.isMarked };
    const found = text !== null && (this.isMarked(text) || importsMarked(path, text, view));
    this.leading.set(path, found);
    return found;
  }

  parsedFiles(): readonly SourceFile[] {
    this.inOrder ??= [...this.parsed.values()].map(({ file }) => file).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return this.inOrder;
  }
}
