import type { Catalogue } from '../analysis/calls/catalogue.js';
import { Resolver } from '../analysis/calls/resolve.js';
import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { ProjectStore } from './project-store.js';
import { Importers } from './relevance.js';
import { emptyReport } from './reports.js';
import { CancelledError, type Engine, type FileReport, type ScanReport } from './types.js';

export type ScanOptions = NonNullable<Parameters<Engine['scan']>[1]>;

/** What a scan needs of the engine. */
export interface ScanContext {
  readonly store: ProjectStore;
  readonly catalogue: Catalogue;
  /** True when a text holds a marker of an Azure AI service. */
  isMarked(text: string): boolean;
  /** Report of a file that is not read, or null for a readable one. */
  unreadable(path: string, text: string | null): FileReport | null;
  /** Report of a file whose analysis threw; the error goes to the log. */
  failed(path: string, error: unknown): FileReport;
  /** Runs the rules on a resolved file. */
  finish(resolver: Resolver, calls: FileCalls, workspaceCalls: readonly ResolvedCall[], consulted: readonly string[]): { readonly report: FileReport };
}

/** Work units after which other work, such as a cancellation or a hover, gets a turn. */
const UNITS_PER_TURN = 64;
/** Units of analyzing one file; reading one is a single unit. */
const ANALYSIS_UNITS = 16;

/** One check of many files as one workspace. Made for one run. */
export class WorkspaceScan {
  private readonly reports = new Map<string, FileReport>();
  /** Files to analyze: marked ones, and those that get a client from one. */
  private readonly relevant: string[] = [];
  private readonly unmarked = new Set<string>();
  private readonly resolver: Resolver;
  private units = 0;

  constructor(
    private readonly context: ScanContext,
    private readonly options: ScanOptions,
  ) {
    this.resolver = new Resolver(context.catalogue, context.store);
  }

  /**
   * @returns reports of all paths, in path order, each path once.
   * @throws CancelledError
   */
  async run(given: readonly string[]): Promise<Pick<ScanReport, 'files' | 'notEvaluated'>> {
    const paths = [...new Set(given)].sort();
    await this.read(paths);
    await this.addReceivers();
    await this.analyze();
    for (const path of this.unmarked) this.reports.set(path, emptyReport(path, 'unmarked', null));
    const files = paths.map((path) => this.reports.get(path) ?? emptyReport(path, 'failed', 'no report'));
    return { files, notEvaluated: files.flatMap((file) => file.notEvaluated ?? []) };
  }

  /** Sorts the paths into what is analyzed, what is not marked, and what cannot be read. */
  private async read(paths: readonly string[]): Promise<void> {
    const { store } = this.context;
    const marked: string[] = [];
    for (const [index, path] of paths.entries()) {
      this.options.onProgress?.({ done: index + 1, total: paths.length, path });
      await this.breathe(1);
      const text = store.text(path);
      const bad = this.context.unreadable(path, text);
      if (bad || text === null) this.reports.set(path, bad ?? emptyReport(path, 'skipped', 'cannot be read as text'));
      else if (this.context.isMarked(text)) marked.push(path);
      else this.unmarked.add(path);
    }
    this.relevant.push(...(await this.prepared(marked)));
  }

  /** Adds files that get a client from what was found, until nothing new appears. */
  private async addReceivers(): Promise<void> {
    let carriers: readonly string[] = this.relevant.filter((path) => this.handsOut(path));
    while (carriers.length > 0 && this.unmarked.size > 0) {
      const importers = new Importers(this.context.store, carriers);
      const found: string[] = [];
      for (const path of this.unmarked) {
        await this.breathe(1);
        const text = this.context.store.text(path);
        if (text !== null && (await importers.include(path, text))) found.push(path);
      }
      for (const path of found) this.unmarked.delete(path);
      const added = await this.prepared(found);
      this.relevant.push(...added);
      carriers = added.filter((path) => this.handsOut(path));
    }
  }

  /** Resolves all files, then runs the rules, which may look at the calls of every file. */
  private async analyze(): Promise<void> {
    const found = new Map<string, FileCalls>();
    for (const path of this.relevant.sort()) {
      await this.breathe(ANALYSIS_UNITS);
      const calls = this.guarded(path, null, () => this.resolve(path));
      if (calls) found.set(path, calls);
      else if (!this.reports.has(path)) this.reports.set(path, emptyReport(path, 'failed', 'the front end gave no program'));
    }
    const workspaceCalls = [...found.values()].flatMap((calls) => [...calls.calls]);
    const consulted = [...this.resolver.evaluator.consulted].sort();
    for (const [path, calls] of found) {
      await this.breathe(ANALYSIS_UNITS);
      this.guarded(path, undefined, () => void this.reports.set(path, this.context.finish(this.resolver, calls, workspaceCalls, consulted).report));
    }
  }

  private resolve(path: string): FileCalls | null {
    const file = this.context.store.file(path);
    return file && this.resolver.resolve(file);
  }

  private handsOut(path: string): boolean {
    return this.guarded(path, false, () => {
      const file = this.context.store.file(path);
      return file !== null && this.resolver.evaluator.handsOutClient(file);
    });
  }

  /** Runs a step on one file; where it throws, the file is reported as failed and the others go on. */
  private guarded<T>(path: string, otherwise: T, step: () => T): T {
    try {
      return step();
    } catch (error) {
      this.reports.set(path, this.context.failed(path, error));
      return otherwise;
    }
  }

  /** Loads the front ends. Paths whose front end could not be loaded are reported and left out. */
  private async prepared(paths: readonly string[]): Promise<readonly string[]> {
    const ready: string[] = [];
    for (const path of paths) {
      this.stop();
      try {
        await this.context.store.prepare(path);
        ready.push(path);
      } catch (error) {
        this.reports.set(path, this.context.failed(path, error));
      }
    }
    return ready;
  }

  /** A breath for messages such as a cancellation or a hover: reading is quick, analysis is not. */
  private async breathe(units: number): Promise<void> {
    this.units += units;
    if (this.units >= UNITS_PER_TURN) {
      this.units = 0;
      await new Promise<void>((resume) => setTimeout(resume, 0));
    }
    this.stop();
  }

  private stop(): void {
    if (this.options.signal?.aborted) throw new CancelledError();
  }
}
