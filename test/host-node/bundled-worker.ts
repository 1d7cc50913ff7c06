import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** A thread's script as one file, made from the sources as they are: from there it starts in a moment. */
export interface BundledWorker {
  readonly script: URL;
  remove(): void;
}

/** @param entry path below the root, for instance `src/host/survey-worker.ts`. */
export async function bundleWorker(entry: string): Promise<BundledWorker> {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  // Below `node_modules`, so that the packages it imports are found.
  const folder = mkdtempSync(join(cache, 'worker-'));
  const outfile = join(folder, 'worker.mjs');
  await build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' });
  return {
    script: pathToFileURL(outfile),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
