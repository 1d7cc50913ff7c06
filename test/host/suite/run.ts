/** What running the suites is in every host. */
import type Mocha from 'mocha';
import type { Results } from './results.js';

export interface SuiteRun {
  loadFiles(): Promise<void>;
  /** Text that the titles of the tests to run contain; all without it. */
  readonly filter: string | undefined;
  /** Takes the results, also those of a failed run. */
  report(results: Results): Promise<void>;
}

/** @throws when a test fails, or none ran. */
export async function runWith(MochaClass: typeof Mocha, { loadFiles, filter, report }: SuiteRun): Promise<void> {
  // Mocha keeps the `console.log` that it found when it was loaded.
  MochaClass.reporters.Base.consoleLog = console.log;
  // A served VS Code is slow on a busy machine. The limit is there to end a test that hangs.
  const mocha = new MochaClass({ ui: 'bdd', timeout: 30_000, color: false, reporter: 'spec' });
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

  await report(results);
  if (results.failed > 0) {
    throw new Error(`${results.failed} failed`);
  }
  if (results.passed === 0 && !filter) {
    throw new Error('No test ran.');
  }
}

/** Puts a mark in front of every line of the console. */
export function markConsole(mark: string): void {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const original = console[method].bind(console);
    // VS Code ignores a plain assignment here.
    Object.defineProperty(console, method, {
      configurable: true,
      value: (...args: unknown[]) => original(mark + formatted(args)),
    });
  }
}

/** `%s` and the like filled in as the console does; hosts differ in what they have for it. */
function formatted([first, ...rest]: readonly unknown[]): string {
  let next = 0;
  const text = String(first ?? '').replace(/%[sdifjoO%]/g, (place) => (place === '%%' ? '%' : next < rest.length ? shown(rest[next++]) : place));
  return [text, ...rest.slice(next).map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
