import { WorkDoneProgressReporter, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Engine, ScanReport } from '../engine/types.js';
import type { WorkspaceRoot } from './client-capabilities.js';
import type { Configuration } from './configuration.js';
import type { Discovery, ServerEnvironment } from './environment.js';
import { cancelled } from './fence.js';
import { withoutHidden, type HiddenFiles } from './hidden-files.js';
import type { ScanSummary } from './protocol.js';
import { reportPaths } from './report-paths.js';
import type { ScanOutcome } from './report.js';
import type { ScanChanges } from './scan-changes.js';
import type { ScannedFiles } from './scanned-files.js';
import { summaryOf } from './summary.js';
import type { Translate } from '../wording/translate.js';

/** The last complete scan with what reports of it need besides. */
export interface KeptScan extends ScanOutcome {
  /** What never reached the engine, with absolute paths. */
  readonly skipped: Discovery['skipped'];
  /** Workspace folders at the time. */
  readonly roots: readonly WorkspaceRoot[];
  /** When it ended, as an ISO instant. */
  readonly endedAt: string;
}

/** Scans the workspace when the user asks, and keeps the outcome of the last complete scan. */
export class WorkspaceScan {
  #outcome: KeptScan | null = null;
  #running = 0;

  constructor(
    private readonly parts: {
      readonly engine: Engine;
      readonly environment: ServerEnvironment;
      readonly configuration: Configuration;
      readonly scanned: ScannedFiles;
      readonly changes: ScanChanges;
      readonly translate: Translate;
      roots(): readonly WorkspaceRoot[];
      /** What the user hides in the editor. */
      hidden(): Promise<readonly HiddenFiles[]>;
    },
  ) {}

  get outcome(): KeptScan | null {
    return this.#outcome;
  }

  /** True while a scan takes turns with other work. */
  get isRunning(): boolean {
    return this.#running > 0;
  }

  /** True where calls or findings have come out different since. */
  get isOutdated(): boolean {
    return this.parts.changes.isOutdated;
  }

  /** Scans, publishes what was found and answers with counts. A canceled scan changes nothing. */
  async run(progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanSummary> {
    this.#running += 1;
    try {
      return await this.#run(progress, signal);
    } finally {
      this.#running -= 1;
    }
  }

  async #run(progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanSummary> {
    const { engine, environment, configuration, scanned, changes, roots, translate } = this.parts;
    await configuration.ready();
    progress.begin(translate('Scanning for Azure AI calls'), 0, translate('Looking for files'), true);
    try {
      const places = roots();
      const [found, hidden] = await Promise.all([environment.discover(places.map(({ path }) => path), engine, signal), this.parts.hidden()]);
      const discovery = withoutHidden(found, hidden);
      throwIfAborted(signal);
      const scan = await this.#scan(discovery, progress, signal);
      throwIfAborted(signal);
      const summary = summaryOf(scan, discovery, places);
      this.#outcome = { summary, scan, skipped: discovery.skipped, roots: places, endedAt: new Date().toISOString() };
      changes.start(scan, reportPaths(places).isInside);
      await scanned.replace([...scan.files, ...(scan.projectFiles ?? [])], discovery.skipped);
      return summary;
    } finally {
      progress.done();
    }
  }

  /** Reports progress when the percentage changes, not for every file: a large tree has thousands. */
  #scan(discovery: Discovery, progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanReport> {
    let shown = -1;
    return this.parts.engine.scan(discovery.files, {
      isWhole: true,
      forInventory: true,
      signal,
      onProgress: ({ done, total }) => {
        const percentage = total === 0 ? 100 : Math.floor((done / total) * 100);
        if (percentage === shown) return;
        shown = percentage;
        progress.report(percentage, this.parts.translate('{0} of {1} files', done, total));
      },
    });
  }
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

/** Progress where the client asked for it in the request, else a progress of the server's own, where supported. */
export async function progressFor(
  connection: Connection,
  requested: WorkDoneProgressReporter,
): Promise<{ readonly reporter: WorkDoneProgressReporter; readonly token: CancellationToken | undefined }> {
  if (!WorkDoneProgressReporter.isNullInstance(requested)) return { reporter: requested, token: undefined };
  try {
    const created = await connection.window.createWorkDoneProgress();
    return { reporter: created, token: created.token };
  } catch {
    // A client that cannot show progress still gets its scan.
    return { reporter: requested, token: undefined };
  }
}
