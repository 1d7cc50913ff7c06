import type { FindingEntry } from '../scan-report.js';
import { limits } from './limits.js';
import { levels } from './rules.js';

/** Results that make one run of the log. */
export interface PlannedRun {
  /** `automationDetails.id`; null for the run that belongs to whoever uploads the log. */
  readonly id: string | null;
  readonly findings: readonly FindingEntry[];
}

export interface RunPlan {
  /** The gravest first; there is always one. */
  readonly runs: readonly PlannedRun[];
  /** Results beyond those that GitHub shows of their runs. */
  readonly notShown: number;
  /** True where a run holds more than GitHub takes, so that it refuses the log. */
  readonly isRefused: boolean;
}

/** What decides about the run of a finding: open ones by their level, then all that are suppressed. */
const grades = ['error', 'warning', 'note', 'suppressed'] as const;
type Grade = (typeof grades)[number];

/**
 * Spreads results over runs so that GitHub code scanning shows all of them: of a run it shows the
 * gravest 5,000, refuses one of more than 25,000, and takes 20 runs in a log, each with a category of
 * its own. A category that is not uploaded again keeps its alerts, and an alert whose category changes
 * is closed in one and opened in another; so a finding stays where it is as long as possible.
 *
 * - Up to 5,000 results: one run without an id. The category is that of the upload.
 * - More: the first run, still without an id, holds the grades that fit as a whole, the gravest first:
 *   open errors, warnings, notes, and last what is suppressed. Every other grade has runs of its own,
 *   `responsible-use/warning-1/` and so on, as few as possible. A finding's run in its grade follows
 *   from its fingerprint by rendezvous hashing: where a run is added, every other run only loses some
 *   findings to it, and none moves between runs that were there before.
 * - More than 20 such runs: the least grave grades get fewer runs first, down to what GitHub takes. It
 *   then shows 5,000 of each run; the log holds all. Where that is not enough either (about 475,000
 *   results), the runs grow beyond the limit: the log is whole, and it says that GitHub refuses it.
 */
export function planRuns(findings: readonly FindingEntry[]): RunPlan {
  if (findings.length <= limits.shownResults) return planned([{ id: null, findings }]);
  const byGrade = grades.map((grade) => ({ grade, findings: findings.filter((finding) => gradeOf(finding) === grade) })).filter((one) => one.findings.length > 0);
  const whole = wholeGrades(byGrade);
  const first = new Set(byGrade.slice(0, whole).map(({ grade }) => grade));
  const rest = byGrade.slice(whole);
  const counts = runCounts(rest.map((one) => one.findings), limits.mostRuns - Math.min(whole, 1));
  const others = rest.flatMap(({ grade, findings: all }, index) =>
    spread(all, counts[index] ?? 1).map((part, number): PlannedRun => ({ id: `responsible-use/${grade}-${String(number + 1)}/`, findings: part })));
  // Without a grade that fits, the first part of the gravest one takes the place of the upload's own run.
  return planned(whole > 0
    ? [{ id: null, findings: findings.filter((finding) => first.has(gradeOf(finding))) }, ...others]
    : others.map((run, index) => (index === 0 ? { ...run, id: null } : run)));
}

function planned(runs: readonly PlannedRun[]): RunPlan {
  const sizes = runs.map((run) => run.findings.length);
  return {
    runs,
    notShown: sizes.reduce((sum, size) => sum + Math.max(0, size - limits.shownResults), 0),
    isRefused: sizes.some((size) => size > limits.mostResults),
  };
}

function gradeOf({ severity, suppressed }: FindingEntry): Grade {
  return suppressed === null ? levels[severity] : 'suppressed';
}

/** How many grades from the gravest down fit into one run together. */
function wholeGrades(byGrade: readonly Pick<PlannedRun, 'findings'>[]): number {
  let size = 0;
  const tooMany = byGrade.findIndex(({ findings }) => (size += findings.length) > limits.shownResults);
  return tooMany < 0 ? byGrade.length : tooMany;
}

/** Number of runs for each grade, with no more in sum than there is room for. */
function runCounts(byGrade: readonly (readonly FindingEntry[])[], room: number): readonly number[] {
  const counts = byGrade.map((findings) => fewest(findings, limits.shownResults));
  const least = byGrade.map((findings) => fewest(findings, limits.mostResults));
  for (const floor of [(grade: number) => least[grade] ?? 1, () => 1]) {
    for (let grade = counts.length - 1; grade >= 0; grade--) {
      const excess = counts.reduce((sum, count) => sum + count, 0) - room;
      const count = counts[grade] ?? 1;
      if (excess > 0) counts[grade] = Math.max(Math.min(floor(grade), count), count - excess);
    }
  }
  return counts;
}

/** The smallest number of runs none of which holds more than `most` findings; at most as many as a log can have. */
function fewest(findings: readonly FindingEntry[], most: number): number {
  for (let count = Math.ceil(findings.length / most); count < limits.mostRuns; count++) {
    if (spread(findings, count).every((part) => part.length <= most)) return count;
  }
  return limits.mostRuns;
}

/** Spreads findings over some runs by their fingerprints, in the order they are in. */
function spread(findings: readonly FindingEntry[], count: number): readonly (readonly FindingEntry[])[] {
  const parts = Array.from({ length: count }, (): FindingEntry[] => []);
  for (const finding of findings) parts[runOf(finding.fingerprint, count)]?.push(finding);
  return parts;
}

/** The run that a fingerprint ranks highest. */
function runOf(fingerprint: string, count: number): number {
  const seed = hash(fingerprint);
  let best = 0;
  let bestRank = -1;
  for (let run = 0; run < count; run++) {
    const rank = mixed(seed ^ mixed(run + 1));
    if (rank > bestRank) [best, bestRank] = [run, rank];
  }
  return best;
}

/** FNV-1a with 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A number whose bits all depend on all bits of another: the last step of MurmurHash3. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
