import { createNodeHost } from '../host/node-host.js';
import { discoverFiles } from '../host/discovery.js';
import { enginePath, relativePath } from '../host/paths.js';
import type { SelfTestResult } from '../engine.js';
import { logTo, type Context } from './context.js';
import { exit } from './exit.js';
import { json } from './formats/json.js';
import { oneLine } from './formats/style.js';
import { projectFilesFor, requireSoundConfiguration } from './project-files.js';

export interface SelfTestOptions {
  readonly format: 'text' | 'json';
  /** Project file to test instead of those that are found; never false. */
  readonly config?: string;
}

/**
 * Runs `self-test`: the programs that project files give for their own wrappers, each against the calls
 * that have to be found in it.
 *
 * @returns 0 when all pass, 1 when one fails, 3 when there is none.
 */
export async function selfTest(paths: readonly string[], options: SelfTestOptions, context: Context): Promise<number> {
  const { terminal } = context;
  const abort = new AbortController();
  let interrupted: number | null = null;
  const release = terminal.onInterrupt((code) => {
    interrupted = code;
    abort.abort();
  });
  const host = createNodeHost({ threads: 1, log: logTo(context) });
  try {
    const createEngine = await context.loadEngine();
    const engine = createEngine(host, { projectFiles: projectFilesFor(options.config, paths, terminal.cwd) });
    const inputs = paths.length === 0 ? ['.'] : paths;
    const found = await discoverFiles(inputs, { cwd: terminal.cwd, isSupported: (path) => engine.isProjectFile(path), signal: abort.signal });
    for (const path of found.missing) terminal.error.write(`responsible-use: no such path: ${oneLine(relativePath(path, terminal.cwd))}\n`);
    // The project file that governs a folder may lie above it.
    const governed = [...found.files, ...inputs.map((path) => `${enginePath(path, terminal.cwd)}/any`)];
    requireSoundConfiguration(engine, governed, terminal.cwd);
    const results = await engine.selfTests(governed, abort.signal);
    abort.signal.throwIfAborted();
    terminal.out.write(options.format === 'json' ? json(results.map((result) => shown(result, terminal.cwd))) : text(results, terminal.cwd));
    if (results.length === 0) terminal.error.write('responsible-use: there is no self-test; add "tests" to a wrapper under "ownCode" of responsible-use.json\n');
    if (found.missing.length > 0 || results.length === 0) return exit.nothingScanned;
    return results.every(({ passed }) => passed) ? exit.ok : exit.findings;
  } catch (error) {
    if (interrupted === null) throw error;
    terminal.error.write('responsible-use: stopped\n');
    return interrupted;
  } finally {
    release();
    host.survey.close();
  }
}

function shown({ path, range, ...result }: SelfTestResult, cwd: string): object {
  return { path: relativePath(path, cwd), line: range.start.line + 1, column: range.start.character + 1, ...result };
}

/** One line for each test, and what differs for those that fail. */
function text(results: readonly SelfTestResult[], cwd: string): string {
  const lines = results.flatMap(({ path, range, title, passed, expected, found, reason }) => {
    const place = `${oneLine(relativePath(path, cwd))}:${String(range.start.line + 1)}:${String(range.start.character + 1)}`;
    if (passed) return [`passed  ${oneLine(title)}  ${place}`];
    return [
      `failed  ${oneLine(title)}  ${place}`,
      `        expected: ${listed(expected)}`,
      `        found:    ${listed(found)}${reason === null ? '' : ` (${oneLine(reason)})`}`,
    ];
  });
  const passed = results.filter((result) => result.passed).length;
  return [...lines, `${String(passed)} passed, ${String(results.length - passed)} failed`, ''].join('\n');
}

function listed(operations: readonly string[]): string {
  return operations.length === 0 ? 'no call' : operations.map((operation) => oneLine(operation)).join(', ');
}
