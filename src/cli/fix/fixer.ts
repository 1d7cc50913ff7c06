import { editedText, type Engine, type FileReport, type Finding, type Place, type ScanReport } from '../../engine.js';
import { HeldFiles, type HeldFile } from './held-files.js';
import { apart, editsOf, safeFixOf, type Offer } from './offer.js';
import { PlacesBefore } from './places-before.js';
import type { Sources } from './sources.js';

/** A fix that was applied, or one that was not and why. */
export interface FixedPlace {
  readonly place: Place;
  readonly rule: string;
  readonly title: string;
  /** The file that it changes. */
  readonly path: string;
}

export interface LeftPlace extends FixedPlace {
  readonly reason: string;
}

/** How often the fixes of one file are followed by another look at it, and all files by another scan. */
const mostRounds = 50;
const mostScans = 6;

/** What applying fixes needs. */
export interface FixerContext {
  readonly engine: Engine;
  readonly sources: Sources;
  /** Whether fixes of a rule are wanted. */
  readonly isChosen: (rule: string) => boolean;
  /** An absolute path as people are shown it. */
  readonly shorten: (path: string) => string;
  /** Looks at all files again, as they are with the fixes. */
  readonly rescan: () => Promise<ScanReport>;
  readonly signal: AbortSignal;
}

/** Applies safe fixes in memory, over and over until there are no more of them. */
export class Fixer {
  readonly files: HeldFiles;
  readonly fixed: FixedPlace[] = [];
  /** Safe fixes of findings that stay. */
  left: LeftPlace[] = [];
  private readonly before = new Map<string, PlacesBefore>();
  /** Findings of files that a scan saw and that have no more safe fixes. */
  private readonly settled = new Map<string, string>();
  private scanned: ReadonlySet<string> = new Set();

  constructor(private readonly context: FixerContext) {
    this.files = new HeldFiles(context.engine, context.sources);
  }

  /** @returns the report of the files as they are with the fixes. @throws CancelledError */
  async run(first: ScanReport): Promise<ScanReport> {
    let report = first;
    for (let scan = 1; ; scan += 1) {
      const count = this.fixed.length;
      this.left = [];
      this.scanned = new Set(report.files.filter(({ status }) => status !== 'skipped').map(({ path }) => path));
      for (const file of report.files) {
        const findings = openFindings(file).filter(({ rule }) => this.context.isChosen(rule));
        // The same findings have no more fixes than the last time.
        const key = findings.map(({ fingerprint, message }) => `${fingerprint} ${message}`).join('\n');
        if (findings.length === 0 || this.settled.get(file.path) === key) continue;
        if (await this.fixFile(file.path, scan > mostScans)) this.settled.set(file.path, key);
        else this.settled.delete(file.path);
        // Lets a Ctrl-C come in.
        await new Promise((resume) => setImmediate(resume));
        this.context.signal.throwIfAborted();
      }
      if (this.fixed.length === count) return report;
      report = await this.context.rescan();
    }
  }

  /**
   * @param onlyLook true to apply nothing any more.
   * @returns true where the file has no safe fix and had none.
   */
  private async fixFile(path: string, onlyLook: boolean): Promise<boolean> {
    for (let round = 1; ; round += 1) {
      const { offers, left } = await this.offersIn(path);
      const isOver = onlyLook || round > mostRounds;
      const problems = isOver ? offers.map(() => 'not reached in this run; run the command again') : await this.applySome(path, offers);
      if (problems === null) continue;
      this.left.push(...left, ...offers.map((offer, index) => ({ ...shown(offer), reason: problems[index] ?? '' })));
      return round === 1 && left.length === 0 && offers.length === 0;
    }
  }

  /** The safe fixes of a file's open findings, and those that cannot be applied. */
  private async offersIn(path: string): Promise<{ readonly offers: readonly Offer[]; readonly left: readonly LeftPlace[] }> {
    const { engine, signal } = this.context;
    const findings = openFindings(await engine.check(path, signal));
    this.placesOf(path).update(findings, []);
    const offers: Offer[] = [];
    const left: LeftPlace[] = [];
    let isNew = false;
    for (const finding of findings.filter(({ rule }) => this.context.isChosen(rule))) {
      const fix = safeFixOf(await engine.fixes(path, finding, signal));
      const target = fix?.edits[0]?.path;
      if (!fix || target === undefined) continue;
      const offer: Offer = { finding, place: this.placesOf(path).of(finding), fix, path: target };
      const wasHeld = this.files.isHeld(target);
      const reason = this.whyNot(offer);
      isNew ||= !wasHeld && this.files.isHeld(target);
      if (reason === null) offers.push(offer);
      else left.push({ ...shown(offer), reason });
    }
    // A file that was taken in hand just now may read otherwise than it did in the scan.
    return isNew ? this.offersIn(path) : { offers, left };
  }

  private whyNot({ fix, path }: Offer): string | null {
    if (fix.edits.some((edit) => edit.path !== path)) return 'it changes several files at once';
    if (!this.scanned.has(path)) return `it changes ${this.context.shorten(path)}, which was not scanned`;
    const held = this.files.hold(path);
    return 'reason' in held ? held.reason : null;
  }

  /**
   * Applies the fixes that lie apart, all at once; where that does not come out well, the first that does.
   *
   * @returns null where something was applied, else why each was not.
   */
  private async applySome(path: string, offers: readonly Offer[]): Promise<readonly string[] | null> {
    const together = apart(offers);
    if (together.length > 1 && (await this.apply(path, together)) === null) return null;
    const problems: string[] = [];
    for (const offer of offers) {
      const problem = await this.apply(path, [offer]);
      if (problem === null) return null;
      problems.push(problem);
    }
    return problems;
  }

  /**
   * Applies fixes of one file's findings, and takes them back unless all files parse as well as before
   * and the findings are gone.
   *
   * @returns null, or why they were taken back.
   */
  private async apply(path: string, offers: readonly Offer[]): Promise<string | null> {
    const { engine, signal } = this.context;
    const findings = openFindings(await engine.check(path, signal));
    const changes: { readonly file: HeldFile; readonly before: string; readonly problems: number | null; readonly after: string }[] = [];
    for (const target of new Set(offers.map((offer) => offer.path))) {
      const file = this.files.hold(target);
      if ('reason' in file) return file.reason;
      const after = editedText(target, file.text, editsOf(offers).filter((edit) => edit.path === target));
      if (after === null) return defect('the fix does not fit the text');
      changes.push({ file, before: file.text, problems: await engine.syntaxProblems(target), after });
    }
    for (const { file, after } of changes) this.files.change(file, after);
    const problem = await this.whatIsWrong(path, offers, findings, changes);
    if (problem === null) return null;
    for (const { file, before } of changes) this.files.change(file, before);
    return problem;
  }

  private async whatIsWrong(path: string, offers: readonly Offer[], before: readonly Finding[], changes: readonly { readonly file: HeldFile; readonly problems: number | null }[]): Promise<string | null> {
    const { engine, signal } = this.context;
    for (const { file, problems } of changes) {
      const now = await engine.syntaxProblems(file.path);
      if (problems === null || now === null || now > problems) return defect('with the fix the file would not parse any more');
    }
    const after = openFindings(await engine.check(path, signal));
    const count = (list: readonly Finding[], rule: string): number => list.filter((finding) => finding.rule === rule).length;
    const fixed = offers.map(({ finding }) => finding);
    for (const { rule } of fixed) if (count(after, rule) > count(before, rule) - count(fixed, rule)) return defect('with the fix the finding would stay');
    this.fixed.push(...offers.map(shown));
    this.placesOf(path).update(after, fixed);
    return null;
  }

  private placesOf(path: string): PlacesBefore {
    let places = this.before.get(path);
    if (!places) {
      places = new PlacesBefore();
      this.before.set(path, places);
    }
    return places;
  }
}

function shown({ finding, place, fix, path }: Offer): FixedPlace {
  return { place, rule: finding.rule, title: fix.title, path };
}

function defect(what: string): string {
  return `${what}; this is a defect of the tool`;
}

function openFindings({ findings }: FileReport): readonly Finding[] {
  return findings.filter(({ suppressed }) => suppressed === null);
}
