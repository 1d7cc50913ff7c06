import type { ScanReport, Severity } from '../engine.js';
import { enginePath } from '../host/paths.js';
import type { Context } from './context.js';
import { exitCode, UsageError } from './exit.js';
import { encoded } from './fix/encoding.js';
import { fixEntries, leftEntries, remainingIn, remainsAt, type FixReport } from './fix/fix-report.js';
import { fixedLines, fixSummary, leftLines } from './fix/fix-text.js';
import { Fixer } from './fix/fixer.js';
import type { HeldFile } from './fix/held-files.js';
import { chosenRules } from './fix/rule-filter.js';
import { DiskSources, inputSource } from './fix/sources.js';
import { shownDiff, unifiedDiff } from './fix/unified-diff.js';
import { writeFiles, type Written } from './fix/write-plan.js';
import { json } from './formats/json.js';
import { colorStyle, plainStyle } from './formats/style.js';
import { ProgressLine } from './progress.js';
import { wantsColor, type Output, type Terminal } from './terminal.js';
import { checkInput, scanTree, type ScannedTree, type TreeOptions } from './tree-scan.js';

export interface FixOptions extends TreeOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly dryRun?: boolean;
  /** Rules whose fixes are wanted; ids or patterns. */
  readonly rule?: readonly string[];
}

/** Runs `fix`: applies the safe fixes of open findings, and says with which code the process ends. */
export async function fix(paths: readonly string[], options: FixOptions, context: Context): Promise<number> {
  checkInput(paths, options);
  const isInput = options.stdin === true;
  if (isInput && options.format === 'json') throw new UsageError('--stdin prints the fixed text and takes no --format json');
  const input = isInput ? await context.terminal.readInput() : null;
  const terminal = input === null ? context.terminal : { ...context.terminal, readInput: () => Promise.resolve(input) };
  return scanTree(paths, options, { ...context, terminal, loadEngine: () => checkedEngine(context, options) }, false, (tree) => new FixRun(paths, options, terminal, input, tree).run());
}

/** The engine, which knows the rules: an unknown one is said before the work begins. */
async function checkedEngine({ loadEngine }: Context, { rule = [] }: FixOptions): ReturnType<Context['loadEngine']> {
  const createEngine = await loadEngine();
  return (host, settings) => {
    const engine = createEngine(host, settings);
    chosenRules(rule, engine);
    return engine;
  };
}

const nothingWritten: Written = { paths: [], reasons: new Map(), interrupted: false };

class FixRun {
  private readonly fixer: Fixer;

  constructor(
    paths: readonly string[],
    private readonly options: FixOptions,
    private readonly terminal: Terminal,
    private readonly input: Buffer | null,
    private readonly tree: ScannedTree,
  ) {
    const { cwd } = terminal;
    this.fixer = new Fixer({
      engine: tree.engine,
      sources: input === null ? new DiskSources(paths.length === 0 ? ['.'] : paths, cwd) : inputSource(enginePath(options.stdinFilename ?? '', cwd), input),
      isChosen: chosenRules(options.rule ?? [], tree.engine),
      shorten: (path) => tree.shorten(path),
      rescan: () => this.rescan(),
      signal: tree.signal,
    });
  }

  async run(): Promise<number> {
    const { tree, fixer, options } = this;
    tree.beginPhase('apply fixes');
    let after = await fixer.run(tree.scanned);
    tree.signal.throwIfAborted();
    const changed = fixer.files.changed();
    const isWriting = options.dryRun !== true && this.input === null;
    const written = isWriting ? await writeFiles(changed, tree.signal) : nothingWritten;
    if (written.reasons.size > 0 && !written.interrupted) {
      // What was not written is as it was, or as somebody else has made it.
      for (const path of written.reasons.keys()) {
        tree.engine.setOverlay(path, null);
        tree.engine.fileChanged(path);
      }
      after = await this.rescan();
    }
    const report = this.report(changed, written, written.interrupted ? null : after);
    if (this.input !== null) this.printText(report, changed, this.input);
    else if (options.format === 'json') this.terminal.out.write(json(report));
    else if (options.dryRun === true) this.printDiff(report);
    else this.printLines(report, this.terminal.out);
    if (written.interrupted) tree.signal.throwIfAborted();
    return exitCode({
      missing: tree.missing.length > 0,
      empty: tree.report.scanned.files === 0,
      allowEmpty: options.allowEmpty === true,
      findings: report.remaining !== null && remainsAt(report.remaining, options.failOn),
      failed: after.files.some(({ status }) => status === 'failed') || report.left.length > 0,
    });
  }

  private async rescan(): Promise<ScanReport> {
    const { engine, scanned, isWhole, signal } = this.tree;
    const progress = ProgressLine.of(this.terminal, this.options);
    try {
      return await engine.scan(scanned.files.map(({ path }) => path), { isWhole, signal, onProgress: (step) => { progress.show(step); } });
    } finally {
      progress.clear();
    }
  }

  private report(changed: readonly HeldFile[], { reasons, interrupted }: Written, after: ScanReport | null): FixReport {
    const { tree, fixer, options } = this;
    const shorten = (path: string): string => tree.shorten(path);
    const lost = fixer.fixed.flatMap((fixed) => {
      const reason = reasons.get(fixed.path);
      return reason === undefined ? [] : [{ ...fixed, reason }];
    });
    const dryRun = options.dryRun === true;
    return {
      schemaVersion: 1,
      evaluatedOn: tree.scanned.evaluatedOn,
      tool: tree.report.tool,
      dryRun,
      interrupted,
      fixed: fixEntries(fixer.fixed.filter(({ path }) => !reasons.has(path)), shorten),
      left: leftEntries([...fixer.left, ...lost], shorten),
      files: changed.filter(({ path }) => !reasons.has(path)).map((file) => ({ path: shorten(file.path), ...(dryRun ? { diff: diffOf(file, shorten(file.path)) } : {}) })),
      remaining: after && remainingIn(after),
    };
  }

  /** The text on standard input with its fixes, or as it came: an editor puts it in the place of its own. */
  private printText(report: FixReport, [file]: readonly HeldFile[], input: Buffer): void {
    const { out, error } = this.terminal;
    if (report.dryRun) {
      this.printDiff(report);
      return;
    }
    const bytes = file ? encoded(file.text, file.original.encoding) : input;
    if (out.writeBytes) out.writeBytes(bytes);
    else out.write(bytes.toString('utf8'));
    if (this.options.quiet !== true) error.write(leftLines(report, plainStyle).map((line) => `${line}\n`).join(''));
  }

  /** The diff alone on standard output, so that it can be kept and applied. */
  private printDiff(report: FixReport): void {
    const { out } = this.terminal;
    const diff = report.files.map((file) => file.diff ?? '').join('');
    out.write(out.isTerminal ? shownDiff(diff, wantsColor(this.terminal)) : diff);
    this.printLines(report, this.terminal.error);
  }

  private printLines(report: FixReport, output: Output): void {
    const style = output === this.terminal.out && wantsColor(this.terminal) ? colorStyle : plainStyle;
    const isQuiet = this.options.quiet === true;
    const lines = [
      ...(isQuiet && report.dryRun ? [] : fixedLines(report, style)),
      ...leftLines(report, style),
      ...(isQuiet ? [] : [fixSummary(report, style)]),
    ];
    output.write(lines.map((line) => `${line}\n`).join(''));
  }
}

function diffOf({ original, text }: HeldFile, path: string): string {
  // A byte order mark is part of the first line, for whoever applies the diff.
  const mark = original.encoding === 'utf8 with mark' ? '\uFEFF' : '';
  return unifiedDiff(path, mark + original.text, mark + text);
}
