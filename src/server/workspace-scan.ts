import { WorkDoneProgressReporter, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { Engine, ScanReport } from '../engine/types.js';
import type { WorkspaceRoot } from './client-capabilities.js';
import type { Configuration } from './configuration.js';
import type { Discovery, ServerEnvironment } from './environment.js';
import { cancelled } from './fence.js';
import type { ScanSummary } from './protocol.js';
import type { ScanOutcome } from './report.js';
import type { ScannedFiles } from './scanned-files.js';
import { summaryOf } from './summary.js';

/** Scans the workspace when the user asks, and keeps the outcome of the last complete scan. */
export class WorkspaceScan {
  #outcome: ScanOutcome | null = null;

  constructor(
    private readonly parts: {
      readonly engine: Engine;
      readonly environment: ServerEnvironment;
      readonly configuration: Configuration;
      readonly scanned: ScannedFiles;
      roots(): readonly WorkspaceRoot[];
    },
  ) {}

  get outcome(): ScanOutcome | null {
    return this.#outcome;
  }

  /** Scans, publishes what was found and answers with counts. A canceled scan changes nothing. */
  async run(progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanSummary> {
    const { engine, environment, configuration, scanned, roots } = this.parts;
    await configuration.ready();
    progress.begin('Scanning for Azure AI calls', 0, 'Looking for files', true);
    try {
      const places = roots();
      const discovery = await environment.discover(places.map(({ path }) => path), engine, signal);
      throwIfAborted(signal);
      const scan = await this.#scan(discovery, progress, signal);
      throwIfAborted(signal);
      const summary = summaryOf(scan, discovery, places);
      this.#outcome = { summary, scan };
      await scanned.replace([...scan.files, ...(scan.projectFiles ?? [])]);
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
      signal,
      onProgress: ({ done, total }) => {
        const percentage = total === 0 ? 100 : Math.floor((done / total) * 100);
        if (percentage === shown) return;
        shown = percentage;
        progress.report(percentage, `${done} of ${total} files`);
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
