import { resolve } from 'node:path';
import type { Severity } from '../engine.js';
import { reaches, type Report } from '../report/scan-report.js';
import type { Context } from './context.js';
import { exitCode, UsageError } from './exit.js';
import { json } from './formats/json.js';
import type { ScanFormat } from './formats/names.js';
import { scanText } from './formats/scan-text.js';
import { colorStyle, plainStyle } from './formats/style.js';
import { givenBaseline } from './given-baseline.js';
import { OutputFile } from './output-file.js';
import { wantsColor, type Terminal } from './terminal.js';
import { checkInput, scanTree, type ScannedTree, type TreeOptions } from './tree-scan.js';

export interface ScanOptions extends TreeOptions {
  readonly format: ScanFormat;
  readonly output?: string;
  readonly failOn: Severity | 'never';
  /** File of the findings that are known. */
  readonly baseline?: string;
  /** Further forms of the same report, each into a file. */
  readonly report?: readonly FurtherReport[];
}

/** A form of the report that goes to a file. */
export interface FurtherReport {
  readonly format: ScanFormat;
  readonly file: string;
}

/** Runs `scan` and says with which code the process ends. */
export async function scan(paths: readonly string[], options: ScanOptions, context: Context): Promise<number> {
  checkInput(paths, options);
  const { terminal } = context;
  const output = options.output === undefined ? null : new OutputFile(options.output, terminal.cwd);
  const further = (options.report ?? []).map(({ format, file }) => ({ format, output: new OutputFile(file, terminal.cwd) }));
  requireOwnFiles(options, terminal);
  const applyBaseline = options.baseline === undefined ? null : await givenBaseline(options.baseline, terminal.cwd);
  return scanTree(paths, options, context, false, async (scanned) => {
    const tree = applyBaseline?.(scanned) ?? scanned;
    const { report } = tree;
    const text = await written(report, tree, options, output === null, terminal);
    const others: string[] = [];
    for (const { format } of further) others.push(await written(report, tree, { ...options, format }, false, terminal));
    // From here on everything happens in one go; a Ctrl-C comes too early or too late, never between.
    tree.signal.throwIfAborted();
    if (output === null) terminal.out.write(text);
    else output.write(text);
    for (const [index, { output: file }] of further.entries()) file.write(others[index] ?? '');
    return exitCode({
      missing: tree.missing.length > 0,
      empty: report.scanned.files === 0,
      allowEmpty: options.allowEmpty === true,
      findings: reaches(report, options.failOn),
      failed: tree.failed,
    });
  });
}

/** @throws UsageError when two reports, or a report and the baseline, would go to the same file. */
function requireOwnFiles({ output, baseline, report = [] }: ScanOptions, { cwd }: Terminal): void {
  const named = [
    ...(output === undefined ? [] : [{ option: '--output', file: output }]),
    ...report.map(({ file }) => ({ option: '--report', file })),
    ...(baseline === undefined ? [] : [{ option: '--baseline', file: baseline }]),
  ];
  const known = new Map<string, string>();
  for (const { option, file } of named) {
    const path = resolve(cwd, file);
    const other = known.get(path);
    if (other !== undefined) throw new UsageError(`${other} and ${option} name the same file`);
    known.set(path, option);
  }
}

/** The report in the form that was asked for. Writers are loaded where they are needed: most runs need none but text. */
async function written(report: Report, tree: ScannedTree, options: ScanOptions, isForTerminal: boolean, terminal: Terminal): Promise<string> {
  switch (options.format) {
    case 'json': return json(report);
    case 'text': return scanText(report, isForTerminal && wantsColor(terminal) ? colorStyle : plainStyle, options.quiet === true);
    case 'sarif': return (await import('../report/sarif/log.js')).sarif(report, (await import('./sarif-source.js')).sarifSource(tree));
    case 'markdown': return (await import('../report/markdown/scan-page.js')).scanMarkdown(report, tree.engine.rules);
    case 'html': return (await import('../report/html/scan-page.js')).scanHtml(report, tree.engine.rules);
  }
}
