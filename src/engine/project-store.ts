import type { FileView } from '../analysis/files.js';
import { languageFor } from '../analysis/languages/index.js';
import type { AssetReader, FrontEnd, LanguageDefinition, ModuleResolver } from '../analysis/languages/language.js';
import { sourceFile, type Project, type SourceFile } from '../analysis/calls/project.js';

interface Parsed {
  readonly text: string;
  readonly file: SourceFile;
}

/**
 * Parsed files by path. A file is parsed once per text; front ends are loaded on the first file of
 * their language. Reading a file that was not prepared parses it when its front end is loaded.
 */
export class ProjectStore implements Project {
  private readonly overlays = new Map<string, string>();
  private readonly parsed = new Map<string, Parsed>();
  private readonly frontEnds = new Map<string, FrontEnd>();
  private readonly resolvers = new Map<string, ModuleResolver | null>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly resolutions = new Map<string, string | null>();
  /** Files whose parsed text is known to be current as long as a reading lasts. */
  private readonly current = new Set<string>();
  private readings = 0;
  /** What files look like through overlays. */
  private readonly view: FileView;

  constructor(
    private readonly files: FileView,
    private readonly assets: AssetReader,
    private readonly maxLength: () => number,
  ) {
    this.view = {
      readText: (path) => this.text(path),
      fileExists: (path) => this.overlays.has(path) || files.fileExists(path),
      directoryExists: (path) => files.directoryExists(path),
    };
  }

  /** Text of an open document, else of the file; null when it cannot be read. */
  text(path: string): string | null {
    const overlay = this.overlays.get(path);
    if (overlay !== undefined) return overlay;
    return (this.current.has(path) ? this.parsed.get(path)?.text : undefined) ?? this.files.readText(path);
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
      if (this.readings === 0) this.current.clear();
    }
  }

  /** @returns true when a module may resolve differently now, because the path is new or gone. */
  setOverlay(path: string, text: string | null): boolean {
    const before = this.view.fileExists(path);
    this.current.delete(path);
    if (text === null) this.overlays.delete(path);
    else this.overlays.set(path, text);
    const changed = before !== this.view.fileExists(path);
    if (changed) this.resolutions.clear();
    return changed;
  }

  /**
   * Forgets a file that changed, appeared or went away.
   *
   * @returns true when a module may resolve differently now.
   */
  forget(path: string): boolean {
    this.current.delete(path);
    const known = this.parsed.delete(path);
    this.resolutions.clear();
    // Resolution options are read from configuration files once.
    const configures = /(?:^|\/)(?:[jt]sconfig[^/]*|package)\.json$/.test(path);
    if (configures) this.resolvers.clear();
    return configures || !known || !this.view.fileExists(path);
  }

  /** Loads the front end and the module resolver for a path. */
  async prepare(path: string): Promise<LanguageDefinition | null> {
    const language = languageFor(path);
    if (!language) return null;
    let loading = this.loading.get(language.id);
    if (!loading) {
      loading = this.load(language);
      this.loading.set(language.id, loading);
      // A failed load may be tried again with the next file.
      loading.catch(() => this.loading.delete(language.id));
    }
    await loading;
    if (!this.resolvers.has(language.id)) this.resolvers.set(language.id, (await language.loadResolver?.(this.view)) ?? null);
    return language;
  }

  private async load(language: LanguageDefinition): Promise<void> {
    this.frontEnds.set(language.id, await language.load(this.assets));
  }

  file(path: string): SourceFile | null {
    const text = this.text(path);
    if (text === null || text.length > this.maxLength()) return null;
    const known = this.parsed.get(path);
    if (known?.text === text) {
      if (this.readings > 0) this.current.add(path);
      return known.file;
    }
    const language = languageFor(path);
    const frontEnd = language && this.frontEnds.get(language.id);
    if (!frontEnd) return null;
    const file = sourceFile(path, text, frontEnd.parse({ path, text }));
    this.parsed.set(path, { text, file });
    if (this.readings > 0) this.current.add(path);
    return file;
  }

  resolveModule(from: SourceFile, specifier: string): string | null {
    return this.resolve(specifier, from.path);
  }

  /** Like `resolveModule`, for a file that is not parsed. */
  resolve(specifier: string, from: string): string | null {
    const key = `${from}\n${specifier}`;
    const known = this.resolutions.get(key);
    if (known !== undefined) return known;
    const language = languageFor(from);
    const resolver = language && this.resolvers.get(language.id);
    const found = resolver?.resolve(specifier, from) ?? null;
    this.resolutions.set(key, found);
    return found;
  }

  declaring(from: SourceFile, name: string): readonly SourceFile[] {
    const shared = languageFor(from.path)?.sharedNames;
    if (!shared) return [];
    return this.parsedFiles().filter((other) => other !== from && other.language === from.language && other.program.exports.some((entry) => entry.name === name) && shared.sees(from, other));
  }

  parsedFiles(): readonly SourceFile[] {
    return [...this.parsed.values()].map(({ file }) => file).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }
}
