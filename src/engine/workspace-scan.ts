import type { Catalogue } from '../analysis/calls/catalogue.js';
import { Resolver } from '../analysis/calls/resolve.js';
import type { KeptName } from '../analysis/calls/hand-outs.js';
import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import { ProjectFlow } from '../analysis/flow/project-flow.js';
import { isPacked } from '../analysis/program/packed.js';
import type { ProjectStore } from './project-store.js';
import { isTestOrGenerated } from './code-kind.js';
import { LeadingProject } from './leading-project.js';
import { emptyReport } from './reports.js';
import { UnmarkedUsers } from './unmarked-users.js';
import { CancelledError, type Engine, type FileReport, type NotEvaluated, type ScanPhase, type ScanReport, type Survey, type SurveyedFile, type SurveyRequest } from './types.js';

export type ScanOptions = NonNullable<Parameters<Engine['scan']>[1]>;

/** What a scan needs of the engine. */
export interface ScanContext {
  readonly store: ProjectStore;
  readonly catalogue: Catalogue;
  /** What reads many files at once, where the host has it. */
  readonly survey: Survey | undefined;
  readonly surveyRequest: Omit<SurveyRequest, 'signal'>;
  /** Lets other work have a turn. */
  turn(): Promise<void>;
  /** True when a text holds a marker of an Azure AI service. */
  isMarked(text: string): boolean;
  /** True for a file without a marker that leads to one with a marker. @param counts false for marked files that are looked at in any case. */
  leadsToMarked(path: string, text: string, counts: (path: string) => boolean): Promise<boolean>;
  /** Report of a file with more code than is read. @param length in UTF-16 units. */
  oversized(path: string, length: number): FileReport;
  /** Report of a file that is not read, or null for a readable one. */
  unreadable(path: string, text: string | null): FileReport | null;
  /** Report of a file whose analysis threw; the error goes to the log. */
  failed(path: string, error: unknown): FileReport;
  /** Takes the calls of a scan that saw the whole workspace. */
  seen(calls: Iterable<FileCalls>): void;
  /** Runs the rules on a resolved file. @param workspaceCalls null where the scan saw a part of the workspace. */
  finish(resolver: Resolver, calls: FileCalls, workspaceCalls: readonly ResolvedCall[] | null, consulted: readonly string[]): { readonly report: FileReport };
}

/** Files that are read until other work, such as a cancellation or a hover, gets a turn; analyzing one takes as long. */
const FILES_PER_TURN = 16;
/** Files that a result goes through, one after another, to be looked for in the next: what hands it back, the interface in front, who asks for it. */
const MAX_RESULT_ROUNDS = 3;

/** One check of many files as one workspace. Made for one run. */
export class WorkspaceScan {
  private readonly reports = new Map<string, FileReport>();
  /** Files to analyze: marked ones, and those that get a client from one. */
  private readonly relevant: string[] = [];
  private readonly unmarked = new Set<string>();
  private scanned: ReadonlySet<string> = new Set();
  /** Names by which files are known to hand out clients. */
  private readonly handed = new Map<string, ReadonlySet<string>>();
  /** Names by which files are known to hand out results, each after its path. */
  private readonly resultNames = new Set<string>();
  private resultRounds = 0;
  /** True where a client may come from a file that is not part of the scan. */
  private hasUsersOfOthers = false;
  /** Folder that holds all files of the scan, with its last slash. */
  private folder = '';
  private readonly users: UnmarkedUsers;
  /** Null until something is to be resolved, and again when more files can tell of clients. */
  private currentResolver: Resolver | null = null;
  private filesOfTurn = 0;
  private readonly phases = new Set<ScanPhase>();

  constructor(
    private readonly context: ScanContext,
    private readonly options: ScanOptions,
  ) {
    this.users = new UnmarkedUsers({
      store: context.store,
      unmarked: this.unmarked,
      turn: () => context.turn(),
      breathe: () => this.breathe(),
      guarded: (path, otherwise, step) => this.guarded(path, otherwise, step),
    });
  }

  /**
   * @returns reports of all paths, in path order, each path once.
   * @throws CancelledError
   */
  async run(given: readonly string[]): Promise<Pick<ScanReport, 'files' | 'notEvaluated'>> {
    const paths = [...new Set(given)].sort();
    this.scanned = new Set(paths);
    this.folder = commonFolder(paths);
    this.begin('read');
    await this.read(paths);
    this.begin('follow');
    // What a whole workspace hands out is found from the files that do; of a part, they may be left out.
    if (this.options.isWhole !== true) await this.addUsersOfOthers();
    await this.addReceivers();
    await this.analyze();
    for (const path of this.unmarked) this.reports.set(path, emptyReport(path, 'unmarked', null));
    const files = paths.map((path) => this.reports.get(path) ?? emptyReport(path, 'failed', 'no report'));
    return { files, notEvaluated: once(files.flatMap((file) => file.notEvaluated ?? [])) };
  }

  /** Tells of a phase, once. */
  private begin(phase: ScanPhase): void {
    if (this.phases.has(phase)) return;
    this.phases.add(phase);
    this.options.onPhase?.(phase);
  }

  /** Sorts the paths into what is analyzed, what is not marked, and what cannot be read. */
  private async read(paths: readonly string[]): Promise<void> {
    const { store } = this.context;
    const marked: string[] = [];
    let done = 0;
    const progress = (path: string): void => {
      done += 1;
      this.options.onProgress?.({ done, total: paths.length, path });
    };
    const surveyed = await this.survey(paths, marked, progress);
    for (const path of paths) {
      if (surveyed.has(path)) continue;
      progress(path);
      await this.breathe();
      const text = store.text(path);
      const bad = this.context.unreadable(path, text);
      if (bad || text === null) this.reports.set(path, bad ?? emptyReport(path, 'skipped', 'cannot be read as text'));
      else if (this.context.isMarked(text)) await this.parse(path);
      else this.unmarked.add(path);
    }
    // All are parsed before the first is looked at: what files tell each other must not depend on their order.
    for (const path of marked) await this.parse(path);
    this.relevant.sort();
  }

  /** Adds files that get a client from a file which is not part of the scan. */
  private async addUsersOfOthers(): Promise<void> {
    for (const path of [...this.unmarked]) {
      await this.breathe();
      const text = this.context.store.text(path);
      try {
        if (text === null || !(await this.context.leadsToMarked(path, text, (other) => !this.scanned.has(other)))) continue;
      } catch (error) {
        this.reports.set(path, this.context.failed(path, error));
      }
      this.unmarked.delete(path);
      if (this.reports.has(path)) continue;
      this.hasUsersOfOthers = true;
      await this.parse(path);
    }
    this.relevant.sort();
  }

  /** Takes a marked file among those to analyze, parsed while its text is at hand. */
  private async parse(path: string): Promise<void> {
    const [ready] = await this.prepared([path]);
    if (ready === undefined) return;
    await this.breathe(FILES_PER_TURN);
    const isParsed = this.guarded(path, false, () => this.context.store.file(path) !== null);
    if (isParsed) this.relevant.push(path);
    else if (!this.reports.has(path)) this.reports.set(path, emptyReport(path, 'failed', 'the front end gave no program'));
  }

  /**
   * Lets the host look at files. Open documents are left out, and what was parsed before: it is parsed
   * again only when its text is another one.
   *
   * @returns the paths that need no further look.
   */
  private async survey(paths: readonly string[], marked: string[], progress: (path: string) => void): Promise<ReadonlySet<string>> {
    const { store, survey, surveyRequest } = this.context;
    const surveyed = new Set<string>();
    if (!survey) return surveyed;
    const { signal } = this.options;
    const since = store.revision;
    const unknown = paths.filter((path) => !store.holds(path));
    for await (const group of survey.look(unknown, { ...surveyRequest, ...(signal ? { signal } : {}) })) {
      this.stop();
      for (const file of group) {
        // What has changed since is read in place.
        if (store.changedSince(file.path, since) || file.kind === 'unread') continue;
        surveyed.add(file.path);
        progress(file.path);
        this.take(file, marked);
        if (file.kind === 'marked') await this.breathe(FILES_PER_TURN);
      }
    }
    this.stop();
    return surveyed;
  }

  private take(file: Exclude<SurveyedFile, { kind: 'unread' }>, marked: string[]): void {
    const { path } = file;
    switch (file.kind) {
      case 'unreadable':
        this.reports.set(path, emptyReport(path, 'skipped', file.reason));
        return;
      case 'oversized':
        this.reports.set(path, this.context.oversized(path, file.length));
        return;
      case 'failed':
        this.reports.set(path, this.context.failed(path, new Error(file.reason)));
        return;
      case 'unmarked':
        this.unmarked.add(path);
        return;
      case 'marked':
        // What is nested as deeply as a front end lets through may still be too deep for who walks it.
        if (!this.guarded(path, false, () => (this.context.store.adopt(path, file.text, file.program, file.stamp), true))) return;
        marked.push(path);
        // Another thread has parsed it, and users of what it hands out are parsed here: its parser may be loaded meanwhile.
        if (isPacked(file.program)) this.context.store.prepare(path).catch(() => undefined);
    }
  }

  /** Adds files that get a client, or the result of a call, from what was found, until nothing new appears. */
  private async addReceivers(): Promise<void> {
    const marked = new Set(this.relevant);
    const asked = new Set<string>();
    while (this.unmarked.size > 0) {
      const sources = this.relevant.filter((path) => !asked.has(path) && (!marked.has(path) || this.mayHaveClient(path)));
      if (sources.length === 0) {
        if (await this.addResultReceivers()) continue;
        return;
      }
      // A type can lead to a client through one that was found since.
      const again = this.relevant.filter((path) => asked.has(path) && this.context.store.declarations.namesFor(path) !== null);
      for (const path of sources) asked.add(path);
      const found = new Set([...(await this.users.of(await this.carriersOf([...sources, ...again]), this.keptNames(sources))), ...(await this.receiversOf(sources))]);
      for (const path of found) this.unmarked.delete(path);
      const added = await this.prepared([...found].sort());
      this.relevant.push(...added);
      // Who calls a function, and what else all files tell, may be answered differently now.
      if (added.length > 0) this.currentResolver = null;
    }
  }

  /** Adds files that get the result of a call from what was found. @returns true when there were any. */
  private async addResultReceivers(): Promise<boolean> {
    if (this.resultRounds >= MAX_RESULT_ROUNDS) return false;
    this.resultRounds += 1;
    const carriers = new Map<string, readonly string[]>();
    const methods = new Map<string, readonly string[]>();
    const found = new Set<string>();
    for (const path of this.relevant) {
      await this.breathe(FILES_PER_TURN);
      const { names, receivers, ...given } = this.resultsOf(path);
      ProjectFlow.over(this.resolver).trim();
      methods.set(path, given.methods);
      const fresh = names.filter((name) => !this.resultNames.has(`${path}\n${name}`));
      for (const name of fresh) this.resultNames.add(`${path}\n${name}`);
      if (fresh.length > 0) carriers.set(path, fresh);
      for (const other of receivers) if (this.unmarked.has(other)) found.add(other);
    }
    const called = [...carriers.keys()].flatMap((path) => methods.get(path) ?? []);
    for (const path of await this.users.of(carriers, [])) if (this.mayCall(path, called)) found.add(path);
    for (const path of found) this.unmarked.delete(path);
    const added = await this.prepared([...found].sort());
    this.relevant.push(...added);
    if (added.length > 0) this.currentResolver = null;
    return added.length > 0;
  }

  /** False for a file that names the type of what hands results out, and none of its methods; tests are left alone. */
  private mayCall(path: string, methods: readonly string[]): boolean {
    const text = this.context.store.text(path) ?? '';
    if (isTestOrGenerated(path.slice(this.folder.length), text)) return false;
    return (!path.endsWith('.java') && !path.endsWith('.cs')) || methods.some((name) => text.includes(name));
  }

  private resultsOf(path: string): { readonly names: readonly string[]; readonly methods: readonly string[]; readonly receivers: readonly string[] } {
    const none = { names: [], methods: [], receivers: [] };
    return this.guarded(path, none, () => {
      const file = this.context.store.file(path);
      const { handOuts } = ProjectFlow.over(this.resolver);
      return file ? { names: handOuts.names(file), methods: handOuts.methods(file), receivers: handOuts.receivers(file) } : none;
    });
  }

  /** A resolver that parses what the scan has found so far to lead to a client. */
  private get resolver(): Resolver {
    const { catalogue, store } = this.context;
    return this.currentResolver ??= new Resolver(catalogue, new LeadingProject(store, (path) => !this.unmarked.has(path) && (this.scanned.has(path) || store.declarations.mayLead(path))));
  }

  private mayHaveClient(path: string): boolean {
    return this.guarded(path, false, () => {
      const file = this.context.store.file(path);
      return file !== null && this.resolver.evaluator.mayHaveClient(file);
    });
  }

  /** Names under which some files keep clients. */
  private keptNames(paths: readonly string[]): readonly KeptName[] {
    return paths.flatMap((path) => this.guarded(path, [], () => {
      const file = this.context.store.file(path);
      return file ? [...this.resolver.evaluator.keptNames(file)] : [];
    }));
  }

  /** Unmarked files that are handed a client by one of some files. */
  private async receiversOf(paths: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const path of paths) {
      await this.breathe(FILES_PER_TURN);
      found.push(...this.guarded(path, [], () => {
        const file = this.context.store.file(path);
        return file ? this.resolver.evaluator.receiversOf(file) : [];
      }).filter((other) => this.unmarked.has(other)));
    }
    return found;
  }

  /** The files among some that hand out a client, with the names by which they do, as far as those are new. */
  private async carriersOf(paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const carriers = new Map<string, readonly string[]>();
    for (const path of paths) {
      await this.breathe(FILES_PER_TURN);
      const known = this.handed.get(path);
      const names = this.handedOut(path);
      const fresh = names.filter((name) => known?.has(name) !== true);
      if (fresh.length > 0) carriers.set(path, fresh);
      this.handed.set(path, new Set([...(known ?? []), ...names]));
    }
    return carriers;
  }

  /** Resolves all files, then runs the rules, which may look at the calls of every file. */
  private async analyze(): Promise<void> {
    const found = new Map<string, FileCalls>();
    this.begin('resolve');
    // Where no file can have a client, none is looked for.
    const withClients = this.hasUsersOfOthers || this.relevant.some((path) => this.mayHaveClient(path));
    for (const path of this.relevant.sort()) {
      await this.breathe(FILES_PER_TURN);
      const calls = this.guarded(path, null, () => this.resolve(path, withClients));
      if (calls) found.set(path, calls);
      else if (!this.reports.has(path)) this.reports.set(path, emptyReport(path, 'failed', 'the front end gave no program'));
    }
    const workspaceCalls = this.options.isWhole === true ? [...found.values()].flatMap((calls) => [...calls.calls]) : null;
    if (workspaceCalls) this.context.seen(found.values());
    const consulted = found.size === 0 ? [] : [...this.resolver.evaluator.consulted].sort();
    this.begin('rules');
    for (const [path, calls] of found) {
      await this.breathe(FILES_PER_TURN);
      this.guarded(path, undefined, () => void this.reports.set(path, this.context.finish(this.resolver, calls, workspaceCalls, consulted).report));
      ProjectFlow.over(this.resolver).trim();
    }
  }

  private resolve(path: string, withClients: boolean): FileCalls | null {
    const file = this.context.store.file(path);
    // What was resolved to see where results go is not resolved again.
    return file && (withClients ? ProjectFlow.over(this.resolver).callsOf(file) : this.resolver.resolve(file, false));
  }

  private handedOut(path: string): readonly string[] {
    return this.guarded(path, [], () => {
      const file = this.context.store.file(path);
      return file ? this.resolver.evaluator.handedOut(file) : [];
    });
  }

  /** Runs a step on one file; where it throws, the file is reported as failed and the others go on. */
  private guarded<T>(path: string, otherwise: T, step: () => T): T {
    let found = otherwise;
    try {
      found = step();
    } catch (error) {
      this.reports.set(path, this.context.failed(path, error));
    }
    return found;
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

  /** A breath for messages such as a cancellation or a hover. @param files how many files' worth of work was done. */
  private async breathe(files = 1): Promise<void> {
    this.filesOfTurn += files;
    if (this.filesOfTurn >= FILES_PER_TURN) {
      this.filesOfTurn = 0;
      await this.context.turn();
    }
    this.stop();
  }

  private stop(): void {
    if (this.options.signal?.aborted) throw new CancelledError();
  }
}

/** The folder that all paths, which are sorted, lie below. */
function commonFolder(paths: readonly string[]): string {
  const first = paths[0] ?? '';
  const last = paths.at(-1) ?? '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, first.lastIndexOf('/', Math.max(length - 1, 0)) + 1);
}

/** Rules that were not evaluated, each with each reason once. */
function once(entries: readonly NotEvaluated[]): readonly NotEvaluated[] {
  return [...new Map(entries.map((entry) => [`${entry.rule}\n${entry.reason}`, entry])).values()];
}
