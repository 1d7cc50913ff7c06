/** Runs the suites with mocha inside the extension host. `build.mjs` adds the list of files. */
import Mocha from 'mocha';
import { writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import type { Results } from './results.js';

/** VS Code calls the bundle's `run`, and takes a rejection for a failed run. */
export async function runSuites(loadFiles: () => Promise<void>): Promise<void> {
  markConsole();
  // A served VS Code is slow on a busy machine. The limit is there to end a test that hangs.
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
  const filter = process.env['RESPONSIBLE_USE_HOST_GREP'];
  if (filter) {
    mocha.fgrep(filter);
  }
  // Defines `describe` and `it`. Mocha does this itself for files that it loads, and here a bundle does.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await loadFiles();

  const results: Results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => results.passed++)
      .on('pending', () => results.skipped++)
      .on('fail', (test, error: Error) => {
        results.failed++;
        results.failures.push({ title: test.fullTitle(), message: error.stack ?? String(error) });
      });
  });

  const file = process.env['RESPONSIBLE_USE_HOST_RESULTS'];
  if (file) {
    await writeFile(file, JSON.stringify(results, undefined, 2));
  }
  if (results.failed > 0) {
    throw new Error(`${results.failed} failed`);
  }
  if (results.passed === 0 && !filter) {
    throw new Error('No test ran.');
  }
}

/**
 * In a served VS Code the output of the extension host is mixed with the workbench's own log. Its launcher
 * asks for a mark, and prints the marked lines.
 */
function markConsole(): void {
  const mark = process.env['RESPONSIBLE_USE_HOST_CONSOLE_MARK'];
  if (mark === undefined) {
    return;
  }
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const original = console[method].bind(console);
    // VS Code ignores a plain assignment here.
    Object.defineProperty(console, method, {
      value: (...args: unknown[]) => original(mark + format(...args)),
    });
  }
  // Mocha keeps the `console.log` that it found when it was loaded.
  Mocha.reporters.Base.consoleLog = console.log;
}
