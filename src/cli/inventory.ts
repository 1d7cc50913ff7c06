import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../host/decode.js';
import { enginePath } from '../host/paths.js';
import type { InventoryReport } from '../report/inventory-report.js';
import { makeInventoryReport } from '../report/inventory-report.js';
import type { Context } from './context.js';
import { exitCode, UsageError } from './exit.js';
import { json } from './formats/json.js';
import type { InventoryFormat } from './formats/names.js';
import { colorStyle, oneLine, plainStyle } from './formats/style.js';
import { givenBaseline } from './given-baseline.js';
import { OutputFile } from './output-file.js';
import { wantsColor, type Terminal } from './terminal.js';
import { scanTree, type TreeOptions } from './tree-scan.js';

export interface InventoryOptions extends Omit<TreeOptions, 'stdin' | 'stdinFilename'> {
  readonly format: InventoryFormat;
  readonly output?: string;
  /** File of an earlier inventory. */
  readonly compare?: string;
  readonly onlyChanges?: boolean;
  /** File of the findings that are known. */
  readonly baseline?: string;
}

/** Runs `inventory` and says with which code the process ends. It is a report, so findings do not count. */
export async function inventory(paths: readonly string[], options: InventoryOptions, context: Context): Promise<number> {
  const { terminal } = context;
  const { cwd } = terminal;
  if (options.onlyChanges === true && options.compare === undefined) throw new UsageError('--only-changes needs --compare FILE');
  if (options.onlyChanges === true && options.format === 'json') throw new UsageError('--only-changes is not for JSON, where the differences are under "comparison"');
  if (options.output !== undefined && options.baseline !== undefined && resolve(cwd, options.output) === resolve(cwd, options.baseline)) throw new UsageError('--output and --baseline name the same file');
  const output = options.output === undefined ? null : new OutputFile(options.output, cwd);
  // What is given is read before the work: nobody waits for a scan to hear of a wrong name.
  const earlier = options.compare === undefined ? null : await earlierInventory(options.compare, cwd);
  const applyBaseline = options.baseline === undefined ? null : await givenBaseline(options.baseline, cwd);
  return scanTree(paths, options, context, true, async (scanned) => {
    const tree = applyBaseline?.(scanned) ?? scanned;
    const made = makeInventoryReport(tree.engine.inventory(tree.scanned), {
      report: tree.report,
      paths: (paths.length === 0 ? ['.'] : paths).map((path) => tree.shorten(enginePath(path, cwd))),
      isWhole: tree.isWhole,
      shorten: (path) => tree.shorten(path),
    });
    const text = await written(earlier ? { ...made, comparison: (await import('../report/inventory-comparison.js')).compareInventories(earlier, made) } : made, options, output === null, terminal);
    // From here on everything happens in one go; a Ctrl-C comes too early or too late, never between.
    tree.signal.throwIfAborted();
    if (output === null) terminal.out.write(text);
    else output.write(text);
    return exitCode({
      missing: tree.missing.length > 0,
      empty: tree.report.scanned.files === 0,
      allowEmpty: options.allowEmpty === true,
      findings: false,
      failed: tree.failed,
    });
  });
}

/** @throws UsageError when it cannot be read, or is no inventory. */
async function earlierInventory(name: string, cwd: string): Promise<InventoryReport> {
  const shown = oneLine(name);
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, name));
  } catch (error) {
    throw new UsageError(`cannot read the earlier inventory ${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const decoded = decode(bytes);
  if (decoded.text === undefined) throw new UsageError(`${shown} is no inventory: ${decoded.reason}`);
  const { readInventory } = await import('../report/inventory-reading.js');
  const read = readInventory(decoded.text);
  if (typeof read === 'string') throw new UsageError(`${shown} is no inventory to compare with: ${read}`);
  return read;
}

/** The inventory in the form that was asked for. Writers are loaded where they are needed. */
async function written(report: InventoryReport, options: InventoryOptions, isForTerminal: boolean, terminal: Terminal): Promise<string> {
  const page = { onlyChanges: options.onlyChanges === true };
  switch (options.format) {
    case 'json': return json(report);
    case 'text': return (await import('./formats/inventory-text.js')).inventoryText(report, page, isForTerminal && wantsColor(terminal) ? colorStyle : plainStyle);
    case 'markdown': return (await import('../report/markdown/inventory-page.js')).inventoryMarkdown(report, page);
    case 'html': return (await import('../report/html/inventory-page.js')).inventoryHtml(report, page);
  }
}
