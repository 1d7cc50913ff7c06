import type { ProjectFileDesk } from './project-file-desk.js';
import { switchedOff } from './language-switches.js';
import { emptyReport } from './reports.js';
import type { EngineSettings, FileReport, ScanReport } from './types.js';

/**
 * A scan under the settings and under the project files that govern its paths: what they leave out is
 * reported as skipped, and project files are reported on themselves.
 *
 * @param settings switch languages off.
 * @param isWhole true where the paths are all files of the workspace.
 * @param run scans some of the paths.
 */
export async function governedScan(
  projectFiles: ProjectFileDesk,
  settings: Pick<EngineSettings, 'languages'>,
  paths: readonly string[],
  isWhole: boolean,
  run: (paths: readonly string[]) => Promise<ScanReport>,
): Promise<ScanReport> {
  projectFiles.forget();
  const leftOut = new Map(paths.flatMap((path): readonly (readonly [string, FileReport])[] => {
    const off = switchedOff(path, settings);
    if (off) return [[path, off]];
    const reason = projectFiles.leftOut(path);
    return reason === null ? [] : [[path, { ...emptyReport(path, 'skipped', reason), dependsOn: projectFiles.governing(path) }]];
  }));
  const scanned = await run(paths.filter((path) => !leftOut.has(path)));
  const own = projectFiles.reports(paths, isWhole);
  const notEvaluated = own.find((report) => report.notEvaluated)?.notEvaluated ?? [];
  return {
    ...scanned,
    files: leftOut.size === 0 ? scanned.files : [...scanned.files, ...leftOut.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    ...(own.length === 0 ? {} : { projectFiles: own }),
    notEvaluated: [...scanned.notEvaluated, ...notEvaluated],
  };
}
