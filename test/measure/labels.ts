/**
 * Measures what the built command line finds in a folder of checkouts against labels.
 *
 * Usage: node --import tsx test/measure/labels.ts --labels FOLDER CHECKOUTS
 *
 * FOLDER holds `labels.jsonl` (one call site a line, see `Label` in score.ts) and may hold
 * `negatives.jsonl` (files without calls). CHECKOUTS holds one folder per repository, named
 * `owner+name`, `owner/name` or `name`; repositories that are not there are named and left out.
 * Prints recall, precision and how often the operation is right, per language and service, then each
 * miss, each extra report and each wrong operation. `--json` prints everything as JSON instead.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutOf, notebookLine, readLines, scanReport } from './checkouts.js';
import { services } from '../../src/knowledge/index.js';
import { score, table, type Found, type Label, type Negative } from './score.js';

type ReportedCall = Omit<Found, 'repo' | 'fileLine'>;

/** What `responsible-use scan` reports for one repository: calls and unknown calls. */
function scan(folder: string): readonly ReportedCall[] {
  const report = scanReport(folder) as { readonly calls: readonly ReportedCall[]; readonly unknownCalls: readonly ReportedCall[] };
  return [...report.calls, ...report.unknownCalls];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { labels: { type: 'string' }, json: { type: 'boolean' } } });
const [checkouts] = positionals;
if (values.labels === undefined || checkouts === undefined) {
  console.error('usage: node --import tsx test/measure/labels.ts --labels FOLDER CHECKOUTS');
  process.exit(2);
}
const labels = readLines<Label>(join(values.labels, 'labels.jsonl'));
const negatives = readLines<Negative>(join(values.labels, 'negatives.jsonl'));
if (labels.length === 0) {
  console.error(`no labels in ${values.labels}`);
  process.exit(2);
}

const absent: string[] = [];
const found: Found[] = [];
const repos = [...new Set([...labels, ...negatives].map(({ repo }) => repo))].sort();
for (const repo of repos) {
  const folder = checkoutOf(repo, checkouts);
  if (folder === null) {
    absent.push(repo);
    continue;
  }
  for (const call of scan(folder)) {
    const line = call.cell === undefined ? undefined : notebookLine(join(folder, call.path), call.cell, call.line);
    found.push({ ...call, repo, ...(line === undefined ? {} : { fileLine: line }) });
  }
}
const present = <T extends { readonly repo: string }>(entries: readonly T[]): readonly T[] => entries.filter(({ repo }) => !absent.includes(repo));
const result = score(present(labels), present(negatives), found, services);

if (values.json === true) {
  console.log(JSON.stringify({ absent, counts: Object.fromEntries(result.counts), missed: result.missed, extra: result.extra, wrongOperation: result.wrongOperation }, null, 2));
} else {
  const place = ({ repo, path, line, cell_index: cell }: Label): string => `${repo}/${path}${cell === undefined ? '' : ` cell ${String(cell)}`}:${String(line)}`;
  if (absent.length > 0) console.log(`not there, left out: ${absent.join(', ')}\n`);
  console.log(table(result.counts));
  console.log(`\nMissed: ${String(result.missed.length)}`);
  for (const label of result.missed) console.log(`- ${place(label)} ${label.service} ${label.operation}`);
  console.log(`\nExtra: ${String(result.extra.length)}`);
  for (const call of result.extra) console.log(`- ${call.repo}/${call.path}:${String(call.line)} ${call.service ?? 'unknown service'} ${call.operation ?? 'unknown operation'} (${call.member})`);
  console.log(`\nWrong operation: ${String(result.wrongOperation.length)}`);
  for (const { label, found: call } of result.wrongOperation) console.log(`- ${place(label)} ${label.operation}: reported ${call.operation ?? 'unknown'}`);
}
