/** Runs the suites with mocha inside the extension host of a desktop or a server. `build.mjs` adds the list of files. */
import Mocha from 'mocha';
import { writeFile } from 'node:fs/promises';
import { markConsole, runWith } from './run.js';

/** VS Code calls the bundle's `run`, and takes a rejection for a failed run. */
export async function runSuites(loadFiles: () => Promise<void>): Promise<void> {
  // In a served VS Code the output of the extension host is mixed with the workbench's own log. Its
  // launcher asks for a mark, and prints the marked lines.
  const mark = process.env['RESPONSIBLE_USE_HOST_CONSOLE_MARK'];
  if (mark !== undefined) {
    markConsole(mark);
  }
  await runWith(Mocha, {
    loadFiles,
    filter: process.env['RESPONSIBLE_USE_HOST_GREP'],
    report: async (results) => {
      const file = process.env['RESPONSIBLE_USE_HOST_RESULTS'];
      if (file) {
        await writeFile(file, JSON.stringify(results, undefined, 2));
      }
    },
  });
}
