import { resolve } from 'node:path';
import { discoverFiles, type Discovery, type SkippedPath } from '../host/discovery.js';
import { decode } from '../host/decode.js';
import { statOf } from '../host/files.js';
import { createNodeHost, type NodeHost } from '../host/node-host.js';
import { enginePath, relativePath } from '../host/paths.js';
import { product } from '../host/product.js';
import { markedButUnread } from '../host/unread-languages.js';
import type { Engine, ProjectFiles, ScanPhase, ScanReport } from '../engine.js';
import { defaultRequest } from '../engine/default-settings.js';
import { isProjectFile, isSourceFile } from '../engine/file-kinds.js';
import { makeReport, type Report } from '../report/scan-report.js';
import { logTo, type Context } from './context.js';
import { ConfigurationError, exit, UsageError } from './exit.js';
import { oneLine } from './formats/style.js';
import { ProgressLine } from './progress.js';
import { projectFilesFor, requireSoundConfiguration } from './project-files.js';
import { Timings } from './timings.js';

/** What every command that looks at a tree takes. */
export interface TreeOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly asOf?: string;
  readonly allowEmpty?: boolean;
  readonly quiet?: boolean;
  /** Threads that read and parse; 1 for none besides the main one. */
  readonly threads?: number;
  readonly timings?: boolean;
  /** Project file for everything; false for none. */
  readonly config?: string | false;
}

/** A tree that was scanned. */
export interface ScannedTree {
  readonly engine: Engine;
  /** The engine's own report. */
  readonly scanned: ScanReport;
  /** The same in the words of the contract. */
  readonly report: Report;
  /** True where the paths were folders: only then "nowhere" can be said. */
  readonly isWhole: boolean;
  /** Folders among the paths, absolute with `/`; the working directory where no path was given. */
  readonly folders: readonly string[];
  /** Paths that do not exist, relative to the working directory. */
  readonly missing: readonly string[];
  /** True where a marked file could not be analyzed at all. */
  readonly failed: boolean;
  /** True where it is fine that no file was read. */
  readonly mayBeEmpty: boolean;
  /** An absolute path of the engine as reports show it. */
  shorten(path: string): string;
  /** Called when the next part of the work begins, for `--timings`. */
  beginPhase(name: string): void;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** @throws UsageError for options that contradict each other. */
export function checkInput(paths: readonly string[], options: TreeOptions): void {
  if (options.stdin === true) {
    if (options.stdinFilename === undefined) throw new UsageError('--stdin needs --stdin-filename NAME, whose ending says the language');
    if (paths.length > 0) throw new UsageError('--stdin reads one text and takes no paths');
  } else if (options.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename needs --stdin');
  }
  // An unset variable of a script, not the working directory.
  if (paths.includes('')) throw new UsageError('one of the paths is empty');
}

/**
 * Scans what the command line names and hands the result to a command. Ctrl-C ends the scan, and until
 * `use` has settled it counts as well: what `use` writes in one go is written whole or not at all.
 *
 * @param forInventory true to gather what an inventory is made of besides.
 * @param use gives the exit code.
 * @returns the exit code, that of an interrupted process after Ctrl-C.
 */
export async function scanTree(paths: readonly string[], options: TreeOptions, context: Context, forInventory: boolean, use: (tree: ScannedTree) => number | Promise<number>): Promise<number> {
  checkInput(paths, options);
  const { terminal } = context;
  const abort = new AbortController();
  let interrupted: number | null = null;
  const release = terminal.onInterrupt((code) => {
    interrupted = code;
    abort.abort();
  });
  const progress = ProgressLine.of(terminal, options);
  const timings = new Timings();
  const scan = new TreeScan(paths, options, context, abort.signal, progress, timings);
  try {
    const tree = await scan.run(forInventory);
    // An engine that was done before it looked at the signal has still been asked to stop.
    abort.signal.throwIfAborted();
    progress.clear();
    for (const path of tree.missing) terminal.error.write(`responsible-use: no such path: ${oneLine(path)}\n`);
    const code = await use(tree);
    if (options.timings === true) terminal.error.write(timings.text(scan.effort(tree.report)));
    const reason = reasonFor(code, tree, options.quiet === true);
    if (reason !== null) terminal.error.write(`responsible-use: ${reason}\n`);
    return code;
  } catch (error) {
    progress.clear();
    if (interrupted === null) throw error;
    terminal.error.write('responsible-use: stopped\n');
    return interrupted;
  } finally {
    release();
    scan.close();
  }
}

/** Files that a message names; reports have all of them. */
const named = 3;

/** Why a run ends as it does, where the report alone would not show it. */
function reasonFor(code: number, { report, scanned, shorten }: ScannedTree, isQuiet: boolean): string | null {
  if (report.scanned.files === 0 && (code === exit.nothingScanned || !isQuiet)) return 'nothing was scanned';
  if (code !== exit.notAnalyzed) return null;
  const failed = scanned.files.filter(({ status }) => status === 'failed').map(({ path }) => oneLine(shorten(path)));
  // A command can end so for a reason of its own, and tells it itself.
  if (failed.length === 0) return null;
  const rest = failed.length > named ? ` and ${String(failed.length - named)} more` : '';
  return `could not be analyzed, although it names an Azure AI service: ${failed.slice(0, named).join(', ')}${rest}`;
}

const phaseNames: Readonly<Record<ScanPhase, string>> = {
  read: 'read and parse files',
  follow: 'follow clients into other files',
  resolve: 'resolve calls',
  rules: 'check rules',
};

const phaseTitles: Readonly<Record<Exclude<ScanPhase, 'read'>, string>> = {
  follow: 'Following clients into other files',
  resolve: 'Resolving calls',
  rules: 'Checking rules',
};

/** Garbage, in MiB, that may pile up: the process is over in seconds, and less would cost it a sixth of its time. */
const garbageMb = 64;

class TreeScan {
  private readonly host: NodeHost;

  constructor(
    private readonly paths: readonly string[],
    private readonly options: TreeOptions,
    private readonly context: Context,
    private readonly signal: AbortSignal,
    private readonly progress: ProgressLine,
    private readonly timings: Timings,
  ) {
    const { asOf, threads } = options;
    this.host = createNodeHost({ garbageMb, ...(asOf === undefined ? {} : { today: asOf }), ...(threads === undefined ? {} : { threads }), log: logTo(context) });
  }

  /** Ends threads, so that the process can end. */
  close(): void {
    this.host.survey.close();
  }

  /** What the time was spent on. */
  effort({ scanned }: Report): string {
    const { threadsStarted } = this.host.survey;
    return `${String(scanned.files)} files, ${String(scanned.parsed)} parsed, ${threadsStarted === 0 ? 'one thread' : `${String(threadsStarted)} ${threadsStarted === 1 ? 'thread' : 'threads'} beside the main one`}`;
  }

  async run(forInventory: boolean): Promise<ScannedTree> {
    const projectFiles = projectFilesFor(this.options.config, this.paths, this.context.terminal.cwd);
    return this.options.stdin === true ? this.input(projectFiles, forInventory) : this.tree(projectFiles, forInventory);
  }

  private async engine(projectFiles: ProjectFiles): Promise<Engine> {
    this.timings.begin('load the engine');
    const createEngine = await this.context.loadEngine();
    return createEngine(this.host, { projectFiles });
  }

  private async tree(projectFiles: ProjectFiles, forInventory: boolean): Promise<ScannedTree> {
    const inputs = this.inputs();
    this.timings.begin('find files');
    const found = await discoverFiles(inputs, {
      cwd: this.context.terminal.cwd,
      isSupported: isSourceFile,
      isProjectFile: (path) => isProjectFile(path, projectFiles.use),
      signal: this.signal,
      onFound: (files) => {
        this.host.survey.expect(files);
        this.progress.found(files);
      },
    });
    // Threads look at the files while the engine is being loaded.
    this.host.survey.begin(found.files, defaultRequest);
    const engine = await this.engine(projectFiles);
    this.timings.begin('find files');
    const skipped = [
      ...found.skipped,
      // Two lists may name the same path: one that cannot even be looked at is missing as well.
      ...found.missing.filter((path) => !found.skipped.some((one) => one.path === path)).map((path) => ({ path, reason: 'no such path' })),
      ...(await markedButUnread(found.otherLanguages, this.host.files, engine, this.signal)),
    ];
    this.signal.throwIfAborted();
    this.requireProjectFiles(engine, found, inputs);
    // Files that were named one by one are a part of something that nobody has looked at.
    const isWhole = inputs.every((path) => this.isFolder(path));
    return this.finish(await this.check(engine, found.files, { isWhole, forInventory }), engine, skipped, found.missing, isWhole);
  }

  private inputs(): readonly string[] {
    return this.paths.length === 0 ? ['.'] : this.paths;
  }

  private isFolder(path: string): boolean {
    return statOf(resolve(this.context.terminal.cwd, path))?.isDirectory() === true;
  }

  /** @throws ConfigurationError where a project file cannot be read as meant. */
  private requireProjectFiles(engine: Engine, { files, skipped }: Discovery, inputs: readonly string[]): void {
    const { cwd } = this.context.terminal;
    // One that cannot even be opened governs nothing, but was meant to.
    const lost = this.options.config === undefined ? skipped.filter(({ path }) => engine.isProjectFile(path)) : [];
    if (lost.length > 0) throw new ConfigurationError(lost.map(({ path, reason }) => `${oneLine(relativePath(path, cwd))}:1:1: The project file cannot be read: ${reason}.`));
    // Where there is no file, the folders still have a project file.
    requireSoundConfiguration(engine, files.length > 0 ? files : inputs.map((path) => `${enginePath(path, cwd)}/any`), cwd);
  }

  private async input(projectFiles: ProjectFiles, forInventory: boolean): Promise<ScannedTree> {
    const { terminal } = this.context;
    const engine = await this.engine(projectFiles);
    const path = enginePath(this.options.stdinFilename ?? '', terminal.cwd);
    const options = { isWhole: false, forInventory };
    if (!engine.isSupported(path)) {
      return this.finish(await this.check(engine, [], options), engine, [{ path, reason: 'no supported language' }], [], false);
    }
    const decoded = decode(await terminal.readInput(this.signal));
    if (decoded.text === undefined) {
      return this.finish(await this.check(engine, [], options), engine, [{ path, reason: decoded.reason }], [], false);
    }
    engine.setOverlay(path, decoded.text);
    requireSoundConfiguration(engine, [path], terminal.cwd);
    return this.finish(await this.check(engine, [path], options), engine, [], [], false);
  }

  private check(engine: Engine, files: readonly string[], options: { readonly isWhole: boolean; readonly forInventory: boolean }): Promise<ScanReport> {
    return engine.scan(files, {
      ...options,
      signal: this.signal,
      onProgress: (progress) => { this.progress.show(progress); },
      onPhase: (phase) => {
        this.timings.begin(phaseNames[phase]);
        if (phase !== 'read') this.progress.begin(phaseTitles[phase]);
      },
    });
  }

  private finish(scanned: ScanReport, engine: Engine, skipped: readonly SkippedPath[], missing: readonly string[], isWhole: boolean): ScannedTree {
    const { cwd } = this.context.terminal;
    const { name, version } = product();
    const shorten = (path: string): string => relativePath(path, cwd);
    this.timings.begin('write the report');
    const report = makeReport(scanned, {
      shorten,
      tool: { name, version, knowledgeReadOn: engine.knowledgeReadOn },
      skipped,
      skipReason: (path) => (this.options.stdin === true ? undefined : this.host.files.reasonFor(path)),
    });
    return {
      engine,
      scanned,
      report,
      isWhole,
      folders: this.options.stdin === true ? [] : this.inputs().filter((path) => this.isFolder(path)).map((path) => enginePath(path, cwd)),
      missing: missing.map(shorten),
      failed: scanned.files.some(({ status }) => status === 'failed'),
      mayBeEmpty: this.options.allowEmpty === true,
      shorten,
      beginPhase: (name) => { this.timings.begin(name); },
      signal: this.signal,
    };
  }
}
