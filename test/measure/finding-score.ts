/** A place where a rule should report or must not: a line of the label file. Lines count from 1. */
export interface FindingLabel {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  /** Other lines that are as good. */
  readonly alt_lines?: readonly number[];
  readonly rule: string;
  readonly expect: 'finding' | 'none';
  readonly certainty: string;
  readonly why: string;
  readonly optional?: boolean;
  readonly dispute?: unknown;
}

/** A finding as the command line reports it, with the repository it was found in. */
export interface FoundFinding {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  /** Line of the file where `line` counts inside a notebook cell. */
  readonly fileLine?: number;
  readonly endLine: number;
  readonly rule: string;
  readonly message: string;
  readonly evidence: readonly { readonly path: string; readonly line: number }[];
}

export interface RuleCounts {
  /** Labels that want a finding, and how many have one. */
  wanted: number;
  found: number;
  /** Places that have to stay silent, and how many do. */
  clean: number;
  silent: number;
  /** Findings that no label speaks of. */
  unlabeled: number;
}

export interface FindingScore {
  readonly counts: ReadonlyMap<string, RuleCounts>;
  readonly missed: readonly FindingLabel[];
  readonly loud: readonly { readonly label: FindingLabel; readonly found: FoundFinding }[];
  readonly unlabeled: readonly FoundFinding[];
}

/**
 * Compares findings with labels. A finding meets a label when rule, file and line agree, where its own
 * place counts and each place of its evidence, which may lie in another file. Labels that are optional or
 * disputed are not scored. Findings of rules without any label count as unlabeled.
 */
export function scoreFindings(labels: readonly FindingLabel[], found: readonly FoundFinding[]): FindingScore {
  const counts = new Map<string, RuleCounts>();
  const row = (rule: string): RuleCounts => {
    const counted = counts.get(rule) ?? { wanted: 0, found: 0, clean: 0, silent: 0, unlabeled: 0 };
    counts.set(rule, counted);
    return counted;
  };
  const missed: FindingLabel[] = [];
  const loud: { label: FindingLabel; found: FoundFinding }[] = [];
  const spoken = new Set<FoundFinding>();
  for (const label of labels) {
    const at = found.filter((finding) => finding.repo === label.repo && finding.rule === label.rule && meets(finding, label));
    // A finding whose own place is the label's is explained by it; evidence alone explains a wanted one only.
    for (const finding of at) if (label.expect === 'finding' || isAt(finding, label)) spoken.add(finding);
    if (label.optional === true || label.dispute !== undefined) continue;
    const counted = row(label.rule);
    if (label.expect === 'finding') {
      counted.wanted += 1;
      if (at.length > 0) counted.found += 1;
      else missed.push(label);
    } else {
      counted.clean += 1;
      const wrong = at.find((finding) => isAt(finding, label));
      if (wrong) loud.push({ label, found: wrong });
      else counted.silent += 1;
    }
  }
  const unlabeled = found.filter((finding) => !spoken.has(finding));
  for (const { rule } of unlabeled) row(rule).unlabeled += 1;
  return { counts, missed, loud, unlabeled };
}

function linesOf(label: FindingLabel): readonly number[] {
  return [label.line, ...(label.alt_lines ?? [])];
}

function isAt(finding: FoundFinding, label: FindingLabel): boolean {
  return finding.path === label.path && linesOf(label).includes(finding.fileLine ?? finding.line);
}

function meets(finding: FoundFinding, label: FindingLabel): boolean {
  return isAt(finding, label) || finding.evidence.some(({ path, line }) => path === label.path && linesOf(label).includes(line));
}

/** A table of the counts in Markdown, one row for each rule, and the sums. */
export function findingTable(counts: ReadonlyMap<string, RuleCounts>): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (key: keyof RuleCounts): number => rows.reduce((total, [, row]) => total + row[key], 0);
  const line = (name: string, row: RuleCounts): string => `| ${name} | ${String(row.found)} of ${String(row.wanted)} | ${String(row.silent)} of ${String(row.clean)} | ${String(row.unlabeled)} |`;
  return ['| rule | findings wanted and there | clean places silent | unlabeled findings |', '|---|---|---|---|', ...rows.map(([rule, row]) => line(rule, row)), line('all', { wanted: sum('wanted'), found: sum('found'), clean: sum('clean'), silent: sum('silent'), unlabeled: sum('unlabeled') })].join('\n');
}
