import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { discoverFiles, type SkippedPath } from '../host/discovery.js';
import { decode } from '../host/decode.js';
import { createNodeHost, type NodeHost } from '../host/node-host.js';
import { enginePath, relativePath } from '../host/paths.js';
import { product } from '../host/product.js';
import { markedButUnread } from '../host/unread-languages.js';
import type { Engine, ScanPhase, ScanReport, Severity } from '../engine.js';
import { logTo, type Context } from './context.js';
import { exitCode, UsageError } from './exit.js';
import { json } from './formats/json.js';
import { scanText } from './formats/scan-text.js';
import { colorStyle, oneLine, plainStyle } from './formats/style.js';
import { OutputFile } from './output-file.js';
import { ProgressLine } from './progress.js';
import { projectFilesFor, requireSoundConfiguration } from './project-files.js';
import { makeReport, reaches, type Report } from './report.js';
import { wantsColor } from './terminal.js';
import { Timings } from './timings.js';

export interface ScanOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly failOn: Severity | 'never';
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

/** Runs `scan` and says with which code the process ends. */
export async function scan(paths: readonly string[], options: ScanOptions, context: Context): Promise<number> {
  checkUsage(paths, options);
  const { terminal } = context;
  const output = options.output === undefined ? null : new OutputFile(options.output, terminal.cwd);

  const abort = new AbortController();
  let interrupted: number | null = null;
  const release = terminal.onInterrupt((code) => {
    interrupted = code;
    abort.abort();
  });
  const progress = new ProgressLine(terminal.error, options.quiet !== true);
  const timings = new Timings();
  const scan = new Scan(paths, options, context, abort.signal, progress, timings);
  try {
    const result = await scan.run();
    // An engine that was done before it looked at the signal has still been asked to stop.
    abort.signal.throwIfAborted();
    progress.clear();
    // From here on everything happens in one go; a Ctrl-C comes too early or too late, never between.
    for (const path of result.missing) terminal.error.write(`responsible-use: no such path: ${oneLine(path)}\n`);
    const text = options.format === 'json' ? json(result.report) : scanText(result.report, output === null && wantsColor(terminal) ? colorStyle : plainStyle, options.quiet === true);
    if (output === null) terminal.out.write(text);
    else output.write(text);
    if (options.timings === true) terminal.error.write(timings.text(scan.effort(result.report)));
    if (result.report.scanned.files === 0 && options.quiet !== true) terminal.error.write('responsible-use: nothing was scanned\n');
    return exitCode({
      missing: result.missing.length > 0,
      empty: result.report.scanned.files === 0,
      allowEmpty: options.allowEmpty === true,
      findings: reaches(result.report, options.failOn),
      failed: result.failed,
    });
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

function checkUsage(paths: readonly string[], options: ScanOptions): void {
  if (options.stdin === true) {
    if (options.stdinFilename === undefined) throw new UsageError('--stdin needs --stdin-filename NAME, whose ending says the language');
    if (paths.length > 0) throw new UsageError('--stdin reads one text and takes no paths');
  } else if (options.stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename needs --stdin');
  }
}

interface Result {
  readonly report: Report;
  readonly missing: readonly string[];
  readonly failed: boolean;
}

const phaseNames: Readonly<Record<ScanPhase, string>> = {
  read: 'read and parse files',
  follow: 'follow clients into other files',
  resolve: 'resolve calls',
  rules: 'check rules',
};

class Scan {
  private readonly host: NodeHost;

  constructor(
    private readonly paths: readonly string[],
    private readonly options: ScanOptions,
    private readonly context: Context,
    private readonly signal: AbortSignal,
    private readonly progress: ProgressLine,
    private readonly timings: Timings,
  ) {
    const { asOf, threads } = options;
    this.host = createNodeHost({ ...(asOf === undefined ? {} : { today: asOf }), ...(threads === undefined ? {} : { threads }), log: logTo(context) });
  }

  /** Ends threads, so that the process can end. */
  close(): void {
    this.host.survey.close();
  }

  /** What the time was spent on. */
  effort({ scanned }: Report): string {
    const { threadsStarted } = this.host.survey;
    return `${String(scanned.files)} files, ${String(scanned.parsed)} parsed, ${threadsStarted === 0 ? 'one thread' : `${String(threadsStarted)} threads for reading and parsing`}`;
  }

  async run(): Promise<Result> {
    this.timings.begin('load the engine');
    const createEngine = await this.context.loadEngine();
    const { cwd } = this.context.terminal;
    const engine = createEngine(this.host, { projectFiles: projectFilesFor(this.options.config, this.paths, cwd) });
    return this.options.stdin === true ? this.input(engine) : this.tree(engine);
  }

  private async tree(engine: Engine): Promise<Result> {
    const inputs = this.paths.length === 0 ? ['.'] : this.paths;
    this.timings.begin('find files');
    const found = await discoverFiles(inputs, {
      cwd: this.context.terminal.cwd,
      isSupported: (path) => engine.isSupported(path),
      signal: this.signal,
      onFound: (files) => { this.host.survey.expect(files); },
    });
    const skipped = [
      ...found.skipped,
      // Two lists may name the same path: one that cannot even be looked at is missing as well.
      ...found.missing.filter((path) => !found.skipped.some((one) => one.path === path)).map((path) => ({ path, reason: 'no such path' })),
      ...(await markedButUnread(found.otherLanguages, this.host.files, engine, this.signal)),
    ];
    this.signal.throwIfAborted();
    requireSoundConfiguration(engine, found.files, this.context.terminal.cwd);
    // Files that were named one by one are a part of something that nobody has looked at.
    const isWhole = inputs.every((path) => statSync(resolve(this.context.terminal.cwd, path), { throwIfNoEntry: false })?.isDirectory() === true);
    return this.finish(await this.check(engine, found.files, isWhole), engine, skipped, found.missing);
  }

  private async input(engine: Engine): Promise<Result> {
    const { terminal } = this.context;
    const path = enginePath(this.options.stdinFilename ?? '', terminal.cwd);
    if (!engine.isSupported(path)) {
      return this.finish(await this.check(engine, []), engine, [{ path, reason: 'no supported language' }], []);
    }
    const decoded = decode(await terminal.readInput());
    if (decoded.text === undefined) {
      return this.finish(await this.check(engine, []), engine, [{ path, reason: decoded.reason }], []);
    }
    engine.setOverlay(path, decoded.text);
    requireSoundConfiguration(engine, [path], terminal.cwd);
    return this.finish(await this.check(engine, [path]), engine, [], []);
  }

  private check(engine: Engine, files: readonly string[], isWhole = false): Promise<ScanReport> {
    return engine.scan(files, {
      isWhole,
      signal: this.signal,
      onProgress: (progress) => { this.progress.show(progress); },
      onPhase: (phase) => { this.timings.begin(phaseNames[phase]); },
    });
  }

  private finish(scanned: ScanReport, engine: Engine, skipped: readonly SkippedPath[], missing: readonly string[]): Result {
    const { cwd } = this.context.terminal;
    const { name, version } = product();
    this.timings.begin('write the report');
    const report = makeReport(scanned, {
      cwd,
      tool: { name, version, knowledgeReadOn: engine.knowledgeReadOn },
      skipped,
      skipReason: (path) => (this.options.stdin === true ? undefined : this.host.files.reasonFor(path)),
    });
    return {
      report,
      missing: missing.map((path) => relativePath(path, cwd)),
      failed: scanned.files.some(({ status }) => status === 'failed'),
    };
  }
}
