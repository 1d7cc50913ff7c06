import type { FileView } from '../analysis/files.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { services } from '../knowledge/index.js';
import { newProjectFileText } from '../policy/edits.js';
import { projectFileSchema } from '../policy/json-schema.js';
import type { OwnCode, Policy } from '../policy/policy.js';
import type { ProjectFile } from '../policy/project-file.js';
import type { Named } from '../policy/shape.js';
import { allRules } from '../rules/index.js';
import { addDays } from '../wording/dates.js';
import type { Declare } from './check-file.js';
import { defaultProjectFiles, Policies } from './policies.js';
import type { ProjectStore } from './project-store.js';
import { pathInRepository } from './project-root.js';
import { checkProjectFile, declare, projectFileReport, type ProjectFileFindings } from './project-file-check.js';
import type { WorkspaceIndex } from './workspace-index.js';
import type { EngineSettings, FileReport, Finding, Fix, NewFile } from './types.js';

/** What the desk needs of the engine. */
export interface ProjectFileContext {
  readonly store: ProjectStore;
  readonly files: FileView;
  readonly workspace: WorkspaceIndex;
  settings(): EngineSettings;
  today(): string;
  /** Calls that are known without a scan of the whole workspace. */
  someCalls(): Iterable<ResolvedCall>;
}

const namedRules: readonly Named[] = allRules.map(({ id, summary, severity }) => ({ id, description: `${summary} Default: ${severity}.` }));

/** Everything the engine does with project files: which one governs, its effect, its own findings and fixes. */
export class ProjectFileDesk {
  private readonly policies: Policies;
  /** What was known of the workspace when a project file was checked last. */
  private readonly checkedAt = new Map<string, string>();

  constructor(private readonly context: ProjectFileContext) {
    const { store } = context;
    this.policies = new Policies(
      { text: (path) => store.text(path), exists: (path) => store.exists(path), settings: () => context.settings().projectFiles ?? defaultProjectFiles, today: () => context.today() },
      namedRules,
    );
  }

  /** Lets the next question look at the files again. */
  forget(): void {
    this.policies.forget();
  }

  isProjectFile(path: string): boolean {
    return this.policies.isProjectFile(path);
  }

  /** What holds for a source file; the same object as long as nothing changes. */
  policyFor(path: string): Policy {
    return this.policies.policyFor(path);
  }

  /** The project file that governs a source file, for those who follow its changes; in a list, which may be empty. */
  governing(path: string): readonly string[] {
    const governing = this.policies.governing(path);
    return governing === null ? [] : [governing];
  }

  /** The project files that govern some files. */
  filesFor(paths: readonly string[]): readonly ProjectFile[] {
    return this.policies.governingAll(paths).map((path) => this.policies.file(path));
  }

  /** What project files add to the catalogue: those that govern some files, and some that are known already. */
  ownCode(paths: readonly string[], known: readonly string[]): ReadonlyMap<string, OwnCode> {
    if (this.areIgnored) return new Map();
    const all = new Set([...known.filter((path) => this.context.store.exists(path)), ...this.policies.governingAll(paths)]);
    return new Map([...all].sort().map((path) => [path, this.policies.file(path).policy.ownCode]));
  }

  /** Why a file is left out of scans, or null. */
  leftOut(path: string): string | null {
    return this.policies.leftOut(path);
  }

  /** Report of one project file, with what is known of the workspace. */
  report(path: string): FileReport {
    const { workspace } = this.context;
    this.checkedAt.set(path, workspace.signature);
    return projectFileReport(path, this.check(path, workspace.calls));
  }

  /** Reports of the project files that govern some files. @param isWhole true where these are all files of the workspace. */
  reports(paths: readonly string[], isWhole: boolean): readonly FileReport[] {
    const { workspace } = this.context;
    return this.policies.governingAll(paths).map((path) => {
      this.checkedAt.set(path, workspace.signature);
      return projectFileReport(path, this.check(path, isWhole ? workspace.calls : null));
    });
  }

  /** True where the workspace has changed since a project file was checked. */
  isOutdated(path: string): boolean {
    const before = this.checkedAt.get(path);
    return before !== undefined && before !== this.context.workspace.signature;
  }

  fixes(path: string, { fingerprint, rule }: Pick<Finding, 'fingerprint' | 'rule'>): readonly Fix[] {
    return this.check(path, this.context.workspace.calls).findings.find(({ finding }) => finding.fingerprint === fingerprint && finding.rule === rule)?.fixes ?? [];
  }

  configurationErrors(paths: readonly string[]): readonly Finding[] {
    return this.policies.governingAll(paths).flatMap((path) => this.check(path, null).broken.map(({ finding }) => finding));
  }

  /** Writes what fixes of a source file's findings declare. */
  declareFor(path: string): Declare {
    // A declaration that does not count clears nothing, and the file may be there.
    if (this.areIgnored) return () => null;
    const governing = this.policies.governing(path);
    return (declaration) => declare(declaration, governing === null ? null : this.policies.file(governing), this.policies.placeFor(path));
  }

  schema(): Readonly<Record<string, unknown>> {
    const today = this.context.today();
    const dates: readonly Named[] = [
      { id: today, description: 'Today.' },
      { id: addDays(today, 365), description: 'In a year.' },
    ];
    return projectFileSchema({ rules: namedRules, dates });
  }

  newFile(path: string): NewFile {
    const place = this.policies.placeFor(path);
    const folder = place.slice(0, place.lastIndexOf('/') + 1);
    // What lies elsewhere it will not govern, nor what has a project file nearer by.
    const isGoverned = ({ file }: ResolvedCall): boolean => {
      const nearest = this.policies.governing(file.path);
      return file.path.startsWith(folder) && (nearest === null || nearest === place || !nearest.startsWith(folder));
    };
    const used = new Set([...(this.context.workspace.calls ?? this.context.someCalls())].filter(isGoverned).map(({ service }) => service.id));
    const declared = services.filter(({ id }) => used.has(id)).map(({ id, access }) => ({
      service: id,
      operation: null,
      // Where a gate stands before the whole service, there is a registration to name.
      registration: access.some(({ state, operations, argument }) => state !== 'open' && operations === undefined && argument === undefined),
    }));
    return { path: place, text: newProjectFileText(declared).text };
  }

  /** True where no project file counts. */
  private get areIgnored(): boolean {
    return this.context.settings().projectFiles?.use === 'none';
  }

  private check(path: string, calls: readonly ResolvedCall[] | null): ProjectFileFindings {
    return checkProjectFile({
      file: this.policies.file(path),
      calls: calls && calls.filter((call) => this.policies.governing(call.file.path) === path),
      today: this.context.today(),
      repositoryPath: pathInRepository(path, this.context.files),
    });
  }
}
