import type { Service } from '../../src/knowledge/schema.js';

/** One call site that a careful reader found: a line of the label file. Lines count from 1. */
export interface Label {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  /** Other lines that are as good. */
  readonly alt_lines?: readonly number[];
  readonly language: string;
  readonly service: string;
  /** As that language writes it: a member name, or the end of a route. */
  readonly operation: string;
  readonly optional?: boolean;
  readonly dispute?: unknown;
  /** In a notebook: index of the cell from 0, and line in the cell from 1. */
  readonly cell_index?: number;
  readonly cell_line?: number;
}

/** A file that looks as if it had calls and has none. */
export interface Negative {
  readonly repo: string;
  readonly path: string;
  readonly language: string;
  readonly optional?: boolean;
  readonly dispute?: unknown;
}

/** A call as the command line reports it, with the repository it was found in. */
export interface Found {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly cell?: number;
  /** Line of the file where `line` counts inside a cell. */
  readonly fileLine?: number;
  readonly language: string;
  readonly service: string | null;
  readonly operation: string | null;
  readonly member: string;
}

/** Counts of one language and service. */
export interface Counts {
  labels: number;
  found: number;
  /** Reports in labeled files where no label is. */
  extra: number;
  /** Found labels whose operation is right. */
  rightOperation: number;
}

export interface Score {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly missed: readonly Label[];
  readonly extra: readonly Found[];
  readonly wrongOperation: readonly { readonly label: Label; readonly found: Found }[];
}

/** Generations that the label files keep apart and the product does not. */
const foldedServices: Readonly<Record<string, string>> = {
  'image-analysis-3.x': 'image-analysis',
  'image-analysis-4.x': 'image-analysis',
  'custom-vision-training': 'custom-vision',
  'custom-vision-prediction': 'custom-vision',
};

/** Service id of a label in the product's words. */
export function serviceOf(label: Pick<Label, 'service'>): string {
  return foldedServices[label.service] ?? label.service;
}

/** Operation or member name without case, underscores and the affixes of asynchronous and long-running twins. */
export function folded(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return plain.replace(/^(?:begin|start)/, '').replace(/(?:withhttpmessages|withresponse|withserviceresponse|async)+$/, '');
}

/** Key of a row: `python content-safety`. */
export function rowKey(language: string, service: string): string {
  return `${language} ${service}`;
}

/**
 * Compares reports with labels. Only services of the catalogue count; labels that are optional or
 * disputed are not missed when absent, and allow a report when present. In a labeled file every call
 * is labeled, so any other report there is extra; other files are not judged.
 */
export function score(labels: readonly Label[], negatives: readonly Negative[], found: readonly Found[], services: readonly Service[]): Score {
  const known = new Set(services.map((service) => service.id));
  const counts = new Map<string, Counts>();
  const row = (language: string, service: string): Counts => {
    const key = rowKey(language, service);
    const counted = counts.get(key) ?? { labels: 0, found: 0, extra: 0, rightOperation: 0 };
    counts.set(key, counted);
    return counted;
  };
  const byFile = new Map<string, Found[]>();
  for (const call of found) byFile.set(fileKey(call), [...(byFile.get(fileKey(call)) ?? []), call]);

  const missed: Label[] = [];
  const wrongOperation: { label: Label; found: Found }[] = [];
  const judged = new Map<string, string>();
  for (const entry of [...negatives, ...labels]) if (!isOpen(entry)) judged.set(fileKey(entry), entry.language);
  const explained = new Set<Found>();
  for (const label of labels) {
    const at = (byFile.get(fileKey(label)) ?? []).filter((call) => isAt(call, label));
    for (const call of at) explained.add(call);
    const service = serviceOf(label);
    if (!known.has(service)) continue;
    const same = at.filter((call) => call.service === service);
    if (isOpen(label) && same.length === 0) continue;
    const counted = row(label.language, service);
    counted.labels += 1;
    const first = same[0];
    if (!first) {
      missed.push(label);
      continue;
    }
    counted.found += 1;
    if (same.some((call) => isRight(label, call, services))) counted.rightOperation += 1;
    else wrongOperation.push({ label, found: first });
  }
  const extra = found.filter((call) => judged.has(fileKey(call)) && !explained.has(call));
  for (const call of extra) row(judged.get(fileKey(call)) ?? call.language, call.service ?? 'unknown service').extra += 1;
  return { counts, missed, extra, wrongOperation };
}

function isOpen(entry: { readonly optional?: boolean; readonly dispute?: unknown }): boolean {
  return entry.optional === true || (entry.dispute !== undefined && entry.dispute !== false && entry.dispute !== null);
}

function fileKey(entry: { readonly repo: string; readonly path: string }): string {
  return `${entry.repo}/${entry.path}`;
}

function isAt(call: Found, label: Label): boolean {
  if (call.cell !== undefined && call.cell === label.cell_index && call.line === label.cell_line) return true;
  const line = call.fileLine ?? (call.cell === undefined ? call.line : null);
  return line !== null && [label.line, ...(label.alt_lines ?? [])].includes(line);
}

/** True when the catalogue says that the label's member or route belongs to the operation that was reported. */
function isRight(label: Label, call: Found, services: readonly Service[]): boolean {
  const operation = services.find((service) => service.id === call.service)?.operations.find((candidate) => candidate.id === call.operation);
  if (!operation) return false;
  const wanted = folded(label.operation);
  const members = Object.values(operation.reach).flatMap((reaches) => reaches.flatMap((reach) => [...(reach.members ?? []), ...(reach.path === undefined ? [] : [reach.path])]));
  const routes = operation.routes.map((route) => route.path);
  return folded(operation.id) === wanted || members.some((member) => folded(member) === wanted) || [...members, ...routes].some((path) => path.toLowerCase().endsWith(label.operation.toLowerCase()) || folded(path.replace(/\{[^}]*\}/g, '')).endsWith(wanted));
}

/** The counts as a Markdown table, rows in order of language and service, with a total. */
export function table(counts: ReadonlyMap<string, Counts>): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const line = (name: string, { labels, found, extra, rightOperation }: Counts): string =>
    `| ${name} | ${String(labels)} | ${String(found)} | ${share(found, labels)} | ${String(extra)} | ${share(found, found + extra)} | ${share(rightOperation, found)} |`;
  const total: Counts = { labels: 0, found: 0, extra: 0, rightOperation: 0 };
  for (const one of counts.values()) {
    total.labels += one.labels;
    total.found += one.found;
    total.extra += one.extra;
    total.rightOperation += one.rightOperation;
  }
  return [
    '| language and service | labels | found | recall | extra | precision | operation right |',
    '|---|---|---|---|---|---|---|',
    ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => line(name, one)),
    line('all', total),
  ].join('\n');
}
