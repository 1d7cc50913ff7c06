/** Runs the suites with mocha's build for browsers inside the web worker extension host. `build.mjs` adds the list of files. */
import 'mocha/mocha.js';
import type Mocha from 'mocha';
import { markConsole, runWith } from './run.js';

/** There is no environment in a worker, so `build.mjs` writes these into the bundle. */
export interface WebRun {
  readonly consoleMark: string;
  readonly resultsMark: string;
  readonly filter: string | undefined;
}

/** VS Code calls the bundle's `run`, and takes a rejection for a failed run. */
export async function runSuites(loadFiles: () => Promise<void>, { consoleMark, resultsMark, filter }: WebRun): Promise<void> {
  markConsole(consoleMark);
  const { Mocha: MochaClass } = globalThis as unknown as { readonly Mocha: typeof Mocha };
  await runWith(MochaClass, {
    loadFiles,
    filter,
    report: (results) => {
      console.log(resultsMark + JSON.stringify(results));
      return Promise.resolve();
    },
  });
}
