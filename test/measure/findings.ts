/**
 * Measures what the rules of the built command line find in a folder of checkouts against labels.
 *
 * Usage: node --import tsx test/measure/findings.ts --labels FOLDER CHECKOUTS
 *
 * FOLDER holds `findings.jsonl` (see `FindingLabel` in finding-score.ts). CHECKOUTS is as for
 * labels.ts. Prints counts per rule, each miss, each report at a place that has to be silent, and all
 * findings that no label speaks of, to be read by a person. `--json` prints everything as JSON.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkoutOf, notebookLine, readLines, scanReport } from './checkouts.js';
import { findingTable, scoreFindings, type FindingLabel, type FoundFinding } from './finding-score.js';

type Reported = Omit<FoundFinding, 'repo' | 'fileLine'> & { readonly cell?: number };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { labels: { type: 'string' }, json: { type: 'boolean' } } });
const [checkouts] = positionals;
const labels = values.labels === undefined ? [] : readLines<FindingLabel>(join(values.labels, 'findings.jsonl'));
if (checkouts === undefined || labels.length === 0) {
  console.error(checkouts === undefined || values.labels === undefined ? 'usage: node --import tsx test/measure/findings.ts --labels FOLDER CHECKOUTS' : `no labels in ${values.labels}`);
  process.exit(2);
}

const absent: string[] = [];
const found: FoundFinding[] = [];
for (const repo of [...new Set(labels.map((label) => label.repo))].sort()) {
  const folder = checkoutOf(repo, checkouts);
  if (folder === null) {
    absent.push(repo);
    continue;
  }
  for (const finding of (scanReport(folder) as { readonly findings: readonly Reported[] }).findings) {
    const line = finding.cell === undefined ? undefined : notebookLine(join(folder, finding.path), finding.cell, finding.line);
    found.push({ ...finding, repo, ...(line === undefined ? {} : { fileLine: line }) });
  }
}
const result = scoreFindings(labels.filter(({ repo }) => !absent.includes(repo)), found);

if (values.json === true) {
  console.log(JSON.stringify({ absent, counts: Object.fromEntries(result.counts), missed: result.missed, loud: result.loud, unlabeled: result.unlabeled }, null, 2));
} else {
  if (absent.length > 0) console.log(`not there, left out: ${absent.join(', ')}\n`);
  console.log(findingTable(result.counts));
  console.log(`\nMissed: ${String(result.missed.length)}`);
  for (const { repo, path, line, rule, certainty, why } of result.missed) console.log(`- ${rule} (${certainty}) ${repo}/${path}:${String(line)}: ${why}`);
  console.log(`\nReported at clean places: ${String(result.loud.length)}`);
  for (const { label, found: finding } of result.loud) console.log(`- ${label.rule} ${label.repo}/${label.path}:${String(finding.line)}: ${label.why}`);
  console.log(`\nUnlabeled findings: ${String(result.unlabeled.length)}`);
  for (const finding of result.unlabeled) console.log(`- ${finding.rule} ${finding.repo}/${finding.path}:${String(finding.fileLine ?? finding.line)}: ${finding.message}`);
}
