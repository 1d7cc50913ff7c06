import { relativePath } from '../host/paths.js';
import type { Context } from './context.js';
import { exit } from './exit.js';
import { initText } from './init/init-text.js';
import { Target } from './init/target.js';
import { scanTree, type ScannedTree } from './tree-scan.js';

export interface InitOptions {
  readonly dryRun?: boolean;
  readonly allowEmpty?: boolean;
  readonly quiet?: boolean;
}

/**
 * Runs `init`: makes a project file for a folder, which declares the services whose calls are found there.
 *
 * @param folder default: the working directory.
 * @returns 0, 3 where there was no file to look at, 4 where one that calls Azure AI could not be analyzed.
 * @throws UsageError where there is a project file already, or none can be made.
 */
export async function init(folder: string | undefined, options: InitOptions, context: Context): Promise<number> {
  const target = new Target(folder ?? '.', context.terminal.cwd);
  if (options.dryRun !== true) target.requireFree();
  // No project file counts for the scan: for its folder the new one will be the nearest.
  return scanTree([target.folder], { ...options, config: false }, context, false, (tree) => {
    if (tree.report.scanned.files === 0 && options.allowEmpty !== true) {
      context.terminal.error.write('responsible-use: no file was made, because there is none of a supported language to look at; --allow-empty makes one all the same\n');
      return exit.nothingScanned;
    }
    return make(target, tree, options, context);
  });
}

/** Everything from here on happens in one go; a Ctrl-C comes too early or too late, never between. */
function make(target: Target, { engine, scanned, report, failed, shorten }: ScannedTree, options: InitOptions, { terminal }: Context): number {
  // Folders below with a project file of their own are not this one's business.
  engine.configure({ projectFiles: { roots: [target.folder], use: 'nearest' } });
  const { text } = engine.newProjectFile(target.path);
  const dryRun = options.dryRun === true;
  if (dryRun) terminal.out.write(text);
  else target.write(text);
  if (options.quiet !== true) {
    const own = scanned.files.filter(({ path }) => target.governs(path)).map(({ path }) => shorten(path));
    const governed = new Set(own);
    const account = initText({
      name: target.name,
      text,
      dryRun,
      calls: report.calls.filter(({ path }) => governed.has(path)),
      unread: { skipped: report.scanned.skipped.length, failed: scanned.files.filter(({ path, status }) => status === 'failed' && target.governs(path)).length },
      schema: engine.projectFileSchema(),
      remarks: target.remarks(),
      folder: relativePath(target.folder, terminal.cwd),
    });
    (dryRun ? terminal.error : terminal.out).write(account);
  }
  return failed ? exit.notAnalyzed : exit.ok;
}
