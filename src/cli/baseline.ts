import { addDays, daysBetween } from '../wording/dates.js';
import { isFilled } from '../wording/filled.js';
import { byCodeUnits } from '../wording/order.js';
import { product } from '../host/product.js';
import { enginePath } from '../host/paths.js';
import type { BaselineFinding } from '../report/baseline/baseline.js';
import { sightOver } from '../report/baseline/sight.js';
import { prunedBaseline, updatedBaseline, type BaselineChange, type NewTerms } from '../report/baseline/update.js';
import { baselineText, byPlaceInFile } from '../report/baseline/write.js';
import { lookedAt, settableFindings, settableRules } from './baseline-apply.js';
import { baselinePlace, defaultBaselineName, existingBaselineFile, readBaselineFile, requireSettableRules, type BaselineFile, type BaselinePlace } from './baseline-file.js';
import type { Context } from './context.js';
import { exitCode, UsageError } from './exit.js';
import { baselineText as outcomeText } from './formats/baseline-text.js';
import { colorStyle, plainStyle } from './formats/style.js';
import { OutputFile } from './output-file.js';
import { wantsColor } from './terminal.js';
import { scanTree, type ScannedTree, type TreeOptions } from './tree-scan.js';

/** How long a new entry lasts where nobody says, in days; a cap that is lower counts before. */
const defaultDays = 366;

export interface WriteOptions extends TreeOptions {
  readonly output?: string;
  readonly reason?: string;
  readonly owner?: string;
  /** ISO date. */
  readonly until?: string;
  readonly renew?: boolean;
  readonly dryRun?: boolean;
}

export interface PruneOptions extends TreeOptions {
  readonly baseline?: string;
  readonly dryRun?: boolean;
}

/** Runs `baseline write` and says with which code the process ends. */
export async function writeBaseline(paths: readonly string[], options: WriteOptions, context: Context): Promise<number> {
  const name = options.output ?? defaultBaselineName;
  for (const [option, text] of [['--reason', options.reason], ['--owner', options.owner]] as const) {
    if (text !== undefined && !isFilled(text)) throw new UsageError(`${option} says nothing a person can follow up`);
  }
  const { cwd } = context.terminal;
  const previous = existingBaselineFile(name, cwd);
  return change('write', paths, options, context, { name, place: baselinePlace(name, cwd), previous }, (tree, place) => {
    const { evaluatedOn: today } = tree.report;
    const findings = settableFindings(tree, place);
    const request = { previous: previous?.baseline ?? null, findings, sightOf: sightOver(lookedAt(tree, place)), today };
    return updatedBaseline(request, termsOf(options, today, findings, tree.engine.latestSuppressionEnd(enginePath('any', cwd))), { renew: options.renew === true });
  });
}

/** Runs `baseline prune` and says with which code the process ends. */
export async function pruneBaseline(paths: readonly string[], options: PruneOptions, context: Context): Promise<number> {
  const name = options.baseline ?? defaultBaselineName;
  const previous = readBaselineFile(name, context.terminal.cwd);
  return change('prune', paths, options, context, { name, place: previous, previous }, (tree, place) =>
    prunedBaseline({ previous: previous.baseline, findings: settableFindings(tree, place), sightOf: sightOver(lookedAt(tree, place)), today: tree.report.evaluatedOn }));
}

/** Scans, works out the change and writes it, whole or not at all. Where nothing was scanned the file stays as it is. */
async function change(
  command: 'write' | 'prune',
  paths: readonly string[],
  options: TreeOptions & { readonly dryRun?: boolean },
  context: Context,
  file: { readonly name: string; readonly place: BaselinePlace; readonly previous: BaselineFile | null },
  work: (tree: ScannedTree, place: BaselinePlace) => BaselineChange,
): Promise<number> {
  const { terminal } = context;
  const { name, place, previous } = file;
  const output = new OutputFile(name, terminal.cwd);
  return scanTree(paths, options, context, false, (tree) => {
    if (previous) requireSettableRules(previous, settableRules(tree.engine.rules), new Set(tree.engine.rules.map(({ id }) => id)));
    const changed = work(tree, place);
    const outcome = { missing: tree.missing.length > 0, empty: tree.report.scanned.files === 0, allowEmpty: options.allowEmpty === true, findings: false, failed: tree.failed };
    if (outcome.missing || (outcome.empty && !outcome.allowEmpty)) {
      terminal.error.write(`responsible-use: ${place.shown} ${previous ? 'stays as it is' : 'was not written'}\n`);
      return exitCode(outcome);
    }
    const isChanged = previous === null || JSON.stringify(changed.entries) !== JSON.stringify([...previous.baseline.entries].sort(byPlaceInFile));
    const { name: tool, version } = product();
    const text = baselineText({ tool: { name: tool, version }, writtenOn: tree.report.evaluatedOn, entries: changed.entries });
    // From here on everything happens in one go; a Ctrl-C comes too early or too late, never between.
    tree.signal.throwIfAborted();
    if (isChanged && options.dryRun !== true) output.write(text);
    if (options.quiet !== true) terminal.out.write(outcomeText({ ...changed, file: place.shown, command, isChanged, isDryRun: options.dryRun === true, isIncomplete: tree.failed }, wantsColor(terminal) ? colorStyle : plainStyle));
    return exitCode(outcome);
  });
}

/**
 * What new entries state.
 *
 * @param latestHere last day of a suppression in the working directory: without a finding there is still a cap to hold.
 * @throws UsageError for an end date that has passed or that no suppression may have.
 */
function termsOf({ reason, owner, until }: WriteOptions, today: string, findings: readonly BaselineFinding[], latestHere: string): NewTerms {
  const within = (latest: string): string => {
    if (until === undefined) return earlier(addDays(today, defaultDays), latest);
    if (until > latest) throw new UsageError(`--until: ${until} lies more than ${String(daysBetween(today, latest))} days ahead, which is the cap of waivers; the latest day is ${latest}`);
    return until;
  };
  if (until !== undefined && until < today) throw new UsageError(`--until: ${until} has passed`);
  within(findings.map(({ latestEnd }) => latestEnd).sort(byCodeUnits).at(-1) ?? latestHere);
  return { reason: reason ?? null, owner: owner ?? null, until: ({ latestEnd }) => within(latestEnd) };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
