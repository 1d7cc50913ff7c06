import { Resolver } from '../analysis/calls/resolve.js';
import type { FileCalls, ResolvedCall } from '../analysis/calls/resolved-call.js';
import { languageFor, languages } from '../analysis/languages/index.js';
import { NOTEBOOK_ENDING } from '../analysis/notebooks/notebook-file.js';
import { knowledgeReadOn } from '../knowledge/index.js';
import type { Policy } from '../policy/policy.js';
import { defaultCapDays, parseDirectives } from '../rules/directives.js';
import { allRules, declarationRules, directiveRules, rules } from '../rules/index.js';
import { addDays } from '../wording/dates.js';
import { describeError } from '../wording/describe-error.js';
import { english } from '../wording/translate.js';
import { capOf, checkFile, fixesOf, type CheckedFinding, type FileFindings } from './check-file.js';
import { CatalogueDesk } from './catalogue-desk.js';
import { callNotesOf } from './call-notes.js';
import { completionsAt, rulesCovered } from './complete.js';
import { defaultSettings } from './default-settings.js';
import { explainOffset } from './explain.js';
import { isSourceFile } from './file-kinds.js';
import { governedScan } from './governed-scan.js';
import { makeInventory } from './inventory/make-inventory.js';
import { waiversIn } from './inventory/note-waivers.js';
import { ScanNoting } from './inventory/scan-notes.js';
import { KnowledgeDesk } from './knowledge-desk.js';
import { switchedOff } from './language-switches.js';
import { NotebookFilePlaces, placesOf, shownLine } from './places.js';
import { isSameNotebook, unreadNotebook } from './notebooks.js';
import { ProjectFileDesk } from './project-file-desk.js';
import { ProjectStore } from './project-store.js';
import { importsMarked, refersToFiles } from './relevance.js';
import { callReport, emptyReport, leftOutReport, unlistedReport } from './reports.js';
import { runSelfTests } from './self-tests.js';
import { serviceSummary } from './service-summary.js';
import { severityOf } from './severities.js';
import { WorkspaceIndex } from './workspace-index.js';
import { WorkspaceScan, type ScanOptions } from './workspace-scan.js';
import { CancelledError, type CallReport, type Engine, type EngineHost, type EngineSettings, type FileReport, type RuleSummary, type ScanReport } from './types.js';

const ruleSummaries: readonly RuleSummary[] = allRules.map((rule) => ({
  id: rule.id,
  title: rule.title,
  description: rule.summary,
  severity: rule.severity,
  clauses: rule.clauses,
  about: declarationRules.includes(rule) ? 'project-file' : directiveRules.some(({ id }) => id === rule.id) ? 'directives' : 'code',
}));

/** A checked file with everything that hovers and fixes are answered from. */
interface Checked {
  readonly text: string;
  readonly settings: EngineSettings;
  readonly today: string;
  readonly calls: FileCalls;
  readonly resolver: Resolver;
  readonly findings: readonly CheckedFinding[];
  readonly report: FileReport;
  /** Texts of the files it depends on, to notice when they change. */
  readonly dependencies: ReadonlyMap<string, string | null>;
  /** What was known of the whole workspace when it was checked. */
  readonly workspace: string;
  /** How many files had come or gone when it was checked: a new file can be what an import meant. */
  readonly generation: number;
  /** What the project file declared. */
  readonly policy: Policy;
}

/** Order within a file. */
const byPlace = (a: CallReport, b: CallReport): number => (a.cell ?? 0) - (b.cell ?? 0) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;

/** Creates an engine over a host. One engine serves one workspace. */
export function createEngine(host: EngineHost, initial: Partial<EngineSettings> = {}): Engine {
  let settings: EngineSettings = { ...defaultSettings, ...initial };
  const translate = host.translate ?? english;
  const known = new CatalogueDesk((path) => projectFiles.governing(path)[0] ?? null);
  const isMarked = (content: string | Uint8Array): boolean => known.isMarked(content);
  const store = new ProjectStore(host.files, host, () => settings.maxFileLength, isMarked);
  const checked = new Map<string, Checked>();
  const workspace = new WorkspaceIndex();
  let generation = 0;
  /** Of the notebook that was asked about last: its places are asked for one after another. */
  let notebookPlaces: { readonly json: string; readonly places: NotebookFilePlaces } | null = null;
  const desk = new KnowledgeDesk(() => host.today(), translate);
  const projectFiles = new ProjectFileDesk({
    store,
    files: host.files,
    workspace,
    settings: () => settings,
    today: () => host.today(),
    someCalls: () => [...checked.values()].flatMap(({ calls }) => [...calls.calls]),
  });

  /** Takes what project files add to the catalogue: those that govern some files, and those that added something before. */
  const takeOwnCode = (paths: readonly string[]): void => {
    if (!known.replace(projectFiles.ownCode(paths, known.sources))) return;
    store.remark();
    checked.clear();
    generation += 1;
  };

  const stop = (signal?: AbortSignal): void => {
    if (signal?.aborted) throw new CancelledError();
  };

  const unreadable = (path: string, text: string | null): FileReport | null => {
    const notebook = store.notebook(path);
    if (!notebook && !languageFor(path)) return emptyReport(path, 'skipped', 'no front end for this kind of file');
    if (text !== null && notebook && !store.languageOf(path)) return unreadNotebook(path, notebook, isMarked(text));
    if (text === null) return emptyReport(path, 'skipped', 'cannot be read as text');
    return text.length > settings.maxFileLength ? oversized(path, text.length) : null;
  };

  const oversized = (path: string, length: number): FileReport =>
    leftOutReport(path, 'maxFileLength', `larger than the limit of ${String(settings.maxFileLength)} characters (it has ${String(length)})`);

  const view = { text: (path: string) => store.text(path), languageOf: (path: string) => store.languageOf(path), resolve: (specifier: string, from: string) => store.resolve(specifier, from), isMarked };

  const isFresh = (entry: Checked, text: string): boolean =>
    entry.text === text && isSameNotebook(entry.calls.file, store.notebook(entry.calls.file.path)) && entry.generation === generation && entry.workspace === workspace.signature && entry.settings === settings && entry.policy === projectFiles.policyFor(entry.calls.file.path) && entry.today === host.today() && [...entry.dependencies].every(([path, known]) => store.text(path) === known);

  /** Where a project file governs, it alone says what rules weigh. */
  const severitiesFor = ({ path, severities }: Policy): EngineSettings['severities'] => (path === null ? settings.severities : severities ?? {});

  /** @param consulted files that resolution looked into: of this file, or of the whole scan. */
  const finish = (resolver: Resolver, calls: FileCalls, workspaceCalls: readonly ResolvedCall[] | null, consulted: readonly string[], noting: ScanNoting | null = null): Omit<Checked, 'dependencies'> => {
    const { path, text } = calls.file;
    const today = host.today();
    const policy = projectFiles.policyFor(path);
    const governed = { ...settings, severities: severitiesFor(policy) };
    const checkedFile: FileFindings = projectFiles.leftOut(path) !== null
      ? { findings: [], notEvaluated: [], directives: [], usedWaivers: new Set(), isTest: false }
      : checkFile({ file: calls.file, rules, calls, resolver, project: store, workspaceCalls, settings: governed, policy, today, files: host.files, log: host.log.bind(host) });
    const { findings, notEvaluated } = checkedFile;
    const waivers = waiversIn(calls.file, checkedFile.directives, checkedFile.usedWaivers);
    noting?.take({ ...checkedFile, waivers, calls, resolver, policy, rulesOff: allRules.filter(({ id, severity }) => severityOf(id, severity, governed.severities) === 'off').map(({ id }) => id), today });
    const problems = calls.file.program.problems;
    const [firstProblem] = problems;
    const report: FileReport = {
      path,
      status: 'checked',
      reason: null,
      partial: firstProblem ? `${String(problems.length)} ${problems.length === 1 ? 'place does' : 'places do'} not parse, the first on ${shownLine(placesOf(calls.file).range(firstProblem.span))}` : null,
      language: calls.file.language,
      calls: calls.calls.map(callReport),
      unknownCalls: [...calls.unknownCalls.map(callReport), ...calls.unlistedCalls.map(unlistedReport)].sort(byPlace),
      findings: findings.map(({ finding }) => finding),
      ...(waivers.length === 0 ? {} : { waivers }),
      ...(checkedFile.isTest ? { isTest: true } : {}),
      ...(notEvaluated.length === 0 ? {} : { notEvaluated }),
      dependsOn: [...consulted.filter((other) => other !== path), ...projectFiles.governing(path)],
    };
    return { text, settings, today, calls, resolver, findings, report, workspace: workspace.signature, generation, policy };
  };

  const failed = (path: string, error: unknown): FileReport => {
    host.log('error', `Analysis failed on ${path}: ${describeError(error)}`);
    return emptyReport(path, 'failed', `analysis failed: ${error instanceof Error ? error.message : String(error)}`);
  };

  /**
   * True for a file without a marker that leads to one with a marker. Where it names no other file, no parser is loaded.
   *
   * @param counts false for marked files that are looked at in any case.
   */
  const leadsToMarked = async (path: string, text: string, counts?: (path: string) => boolean): Promise<boolean> => {
    await store.declarations.settle(path, turn);
    if (store.declarations.reachesMarked(path, text, counts)) return true;
    if (!refersToFiles(store.languageOf(path), text)) return false;
    await store.prepare(path);
    return importsMarked(path, text, view, counts);
  };

  /** Checks one file, or answers from the last check when nothing changed. */
  const checkOne = async (path: string, signal?: AbortSignal): Promise<Checked | FileReport> => {
    const off = switchedOff(path, settings);
    if (!off) return checkAnyway(path, signal);
    checked.delete(path);
    workspace.update(path, []);
    return off;
  };

  /** Checks one file whatever its language. */
  const checkAnyway = (path: string, signal?: AbortSignal): Promise<Checked | FileReport> => store.reading(() => checkNow(path, signal));

  const checkNow = async (path: string, signal?: AbortSignal): Promise<Checked | FileReport> => {
    stop(signal);
    projectFiles.forget();
    if (projectFiles.isProjectFile(path)) return projectFiles.report(path);
    takeOwnCode([path]);
    const text = store.text(path);
    const bad = unreadable(path, text);
    if (bad || text === null) return bad ?? emptyReport(path, 'skipped', 'cannot be read as text');
    const last = checked.get(path);
    if (last && isFresh(last, text)) return last;
    checked.delete(path);
    try {
      await store.declarations.settle(path, turn);
      if (!isMarked(text) && !(await leadsToMarked(path, text))) return emptyReport(path, 'unmarked', null);
      await store.prepare(path);
      stop(signal);
      const file = store.file(path);
      if (!file) return emptyReport(path, 'failed', 'the front end gave no program');
      const resolver = new Resolver(known.catalogue, store);
      const calls = resolver.resolve(file);
      if (projectFiles.leftOut(path) === null) workspace.update(path, calls.calls);
      const checkedFile = finish(resolver, calls, workspace.calls, []);
      // Rules look into further files, so what was consulted is complete only now.
      const consulted = [...resolver.evaluator.consulted].filter((other) => other !== path).sort();
      const entry: Checked = { ...checkedFile, report: { ...checkedFile.report, dependsOn: [...consulted, ...projectFiles.governing(path)] }, dependencies: new Map(consulted.map((other) => [other, store.text(other)])) };
      checked.set(path, entry);
      return entry;
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      return failed(path, error);
    }
  };

  /** Text of a file; of a notebook that of one cell. Null where there is none. */
  const cellText = (path: string, cell: number | undefined): string | null => {
    const text = store.text(path);
    if (text === null || cell === undefined) return text;
    const span = store.notebook(path)?.program.cells.cell(cell);
    return span ? text.slice(span.start, span.end) : null;
  };

  const isReport = (entry: Checked | FileReport): entry is FileReport => 'status' in entry;

  /** A timer is what every host has; it waits a little longer than needed. */
  const turn = (): Promise<void> => host.turn?.() ?? new Promise((resume) => setTimeout(resume, 0));

  const scan: Engine['scan'] = (paths, options = {}) =>
    store.reading(async () => {
      const noting = options.forInventory === true ? new ScanNoting() : null;
      const report = await governedScan(projectFiles, settings, paths, options.isWhole === true, (governed) => {
        takeOwnCode(paths);
        return runScan(governed, options, noting);
      });
      return noting ? { ...report, notes: noting.notes(known.catalogue.services, projectFiles.filesFor(paths), options.isWhole === true, report.evaluatedOn) } : report;
    });

  const runScan = async (paths: readonly string[], options: ScanOptions, noting: ScanNoting | null): Promise<ScanReport> =>
    ({ evaluatedOn: host.today(), ...(await new WorkspaceScan({ store, get catalogue() { return known.catalogue; }, survey: host.survey, surveyRequest: { markers: known.markers, maxLength: settings.maxFileLength }, turn, isMarked, leadsToMarked, oversized, unreadable, failed, finish: (resolver, calls, workspaceCalls, consulted) => finish(resolver, calls, workspaceCalls, consulted, noting), seen: (calls) => { workspace.replace(calls); } }, options).run(paths)) });

  return {
    configure(next) {
      settings = { ...settings, ...next };
      projectFiles.forget();
    },
    get settings() {
      return settings;
    },
    setOverlay(path, text) {
      if (store.setOverlay(path, text)) generation += 1;
      projectFiles.forget();
    },
    fileChanged(path) {
      if (store.forget(path)) generation += 1;
      projectFiles.forget();
      checked.delete(path);
      if (!host.files.fileExists(path)) workspace.update(path, []);
    },
    dependants(path, candidates) {
      const changed = store.text(path);
      // A text that is not here is about to be read, and may hold anything.
      const mayBeMarked = changed === null || isMarked(changed);
      return candidates.filter((candidate) => {
        if (projectFiles.isProjectFile(candidate)) return candidate !== path && projectFiles.isOutdated(candidate);
        const entry = checked.get(candidate);
        // What led to no service so far may use what the changed file has now.
        if (entry === undefined && mayBeMarked && candidate !== path && isSourceFile(path)) return true;
        // What was of no interest so far may call a wrapper that the project file describes now.
        if (entry === undefined && projectFiles.governing(candidate).includes(path)) return true;
        if (projectFiles.isProjectFile(path) && entry !== undefined && entry.policy !== projectFiles.policyFor(candidate)) return true;
        return entry !== undefined && (entry.dependencies.has(path) || entry.generation !== generation || entry.workspace !== workspace.signature);
      });
    },
    isMarked,
    isSupported: isSourceFile,
    endings: [...languages.flatMap((language) => language.endings), NOTEBOOK_ENDING],
    async check(path, signal) {
      const entry = await checkOne(path, signal);
      return isReport(entry) ? entry : entry.report;
    },
    scan,
    inventory: (report) => makeInventory(report, desk.coverage),
    rangeInFile(place) {
      if (place.cell === undefined) return place.range;
      const json = store.notebookText(place.path) ?? '';
      if (notebookPlaces?.json !== json) notebookPlaces = { json, places: new NotebookFilePlaces(json) };
      return notebookPlaces.places.range(place);
    },
    async syntaxProblems(path) {
      await store.prepare(path);
      return store.file(path)?.program.problems.length ?? null;
    },
    async explainAt(path, position, signal) {
      const entry = await checkOne(path, signal);
      if (isReport(entry)) return null;
      const offset = placesOf(entry.calls.file).offset(position);
      return offset === null ? null : explainOffset(offset, entry.calls, entry.resolver, entry.today, translate, capOf(entry.policy).capDays);
    },
    async callNotes(path, signal) {
      const entry = await checkOne(path, signal);
      return isReport(entry) ? [] : callNotesOf(entry.calls, entry.resolver);
    },
    async completeAt(path, position, { trigger = null, signal } = {}) {
      const language = store.languageOf(path)?.id;
      const text = cellText(path, position.cell);
      if (language === undefined || text === null) return [];
      const covered = async (): Promise<readonly string[]> => {
        const entry = await checkOne(path, signal);
        const offset = isReport(entry) ? null : placesOf(entry.calls.file).offset(position);
        return isReport(entry) || offset === null ? [] : rulesCovered(offset, entry.calls.file, entry.findings);
      };
      return completionsAt({ text, position, language }, trigger, covered, { today: host.today(), capDays: capOf(projectFiles.policyFor(path)).capDays ?? defaultCapDays, translate });
    },
    async fixes(path, { fingerprint, rule }, signal) {
      const entry = await checkOne(path, signal);
      if (projectFiles.isProjectFile(path)) return projectFiles.fixes(path, { fingerprint, rule });
      if (isReport(entry)) return [];
      const target = entry.findings.find(({ finding }) => finding.fingerprint === fingerprint && finding.rule === rule);
      return target ? fixesOf(target, parseDirectives(entry.calls.file.program.comments, entry.today, capOf(entry.policy)), entry.today, projectFiles.declareFor(path), capOf(entry.policy).capDays) : [];
    },
    isProjectFile: (path) => projectFiles.isProjectFile(path),
    configurationErrors(paths) {
      projectFiles.forget();
      return projectFiles.configurationErrors(paths);
    },
    latestSuppressionEnd: (path) => addDays(host.today(), capOf(projectFiles.policyFor(path)).capDays ?? defaultCapDays),
    isOff: (rule, path) => severityOf(rule, 'error', severitiesFor(projectFiles.policyFor(path))) === 'off',
    selfTests: (paths, signal) => {
      projectFiles.forget();
      return runSelfTests(projectFiles.filesFor(paths), async (path, text) => {
        store.setOverlay(path, text);
        try {
          const entry = await checkAnyway(path, signal);
          return isReport(entry) ? entry : entry.report;
        } finally {
          store.setOverlay(path, null);
          checked.delete(path);
          workspace.update(path, []);
        }
      });
    },
    projectFileSchema: () => projectFiles.schema(),
    newProjectFile: (path) => projectFiles.newFile(path),
    services: () => known.catalogue.services.map(serviceSummary),
    lookUpItems: () => desk.items(),
    lookUp: (kind, id) => desk.page(kind, id),
    facts: (id) => desk.facts(id),
    explain: (id) => desk.explain(id),
    suggestions: (id) => desk.suggestions(id),
    rules: ruleSummaries,
    coverage: desk.coverage,
    knowledgeReadOn,
  };
}
