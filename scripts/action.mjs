/**
 * What the GitHub Action runs: one scan that writes SARIF, the summary of the job and the counts, and
 * an inventory where one is asked for. Inputs come as environment variables and go to the command line
 * as single arguments; no shell sees them.
 *
 * Ends with the exit code of the scan; where that is 0, with 2, 3 or 4 of an inventory that failed.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve, sep } from 'node:path';
import { env, execPath } from 'node:process';

const cli = join(import.meta.dirname ?? '.', '..', 'dist', 'cli.js');
const workspace = env.GITHUB_WORKSPACE ?? '.';
const forms = { '.json': 'json', '.md': 'markdown', '.html': 'html' };

/** A mistake in the inputs. */
class InputError extends Error {}

/** An input as it was given; empty where it was not. */
const input = (name) => env[`RESPONSIBLE_USE_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';

/** An input that is true or false. */
function flag(name) {
  const value = input(name).trim().toLowerCase();
  if (value !== '' && value !== 'true' && value !== 'false') throw new InputError(`the input ${name} is true or false`);
  return value === 'true';
}

/** An option with its value as one argument, so that a value is never taken for an option. */
const option = (name, value) => (value === '' ? [] : [`--${name}=${value}`]);

/** Sets an output of the step, whatever characters its value holds. */
function setOutput(name, value) {
  if (!env.GITHUB_OUTPUT) return;
  const end = `end-${randomUUID()}`;
  appendFileSync(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Runs the command line and gives its exit code. */
function run(args, cwd) {
  const { status, error } = spawnSync(execPath, [cli, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) throw new InputError(`the scan could not be started: ${error.message}`);
  return status ?? 4;
}

/** Path of a file from the workspace, with `/`. */
const fromWorkspace = (cwd, file) => relative(resolve(workspace), resolve(cwd, file)).split(sep).join('/');

/** Says how many findings there are, from the report in JSON. */
function setCounts(file) {
  const findings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).findings : null;
  const open = findings?.filter(({ suppressed }) => suppressed === null);
  const of = (severity) => open?.filter((finding) => finding.severity === severity).length ?? '';
  setOutput('findings', open?.length ?? '');
  setOutput('errors', of('error'));
  setOutput('warnings', of('warning'));
  setOutput('suppressed', findings === null ? '' : findings.length - open.length);
}

/** Adds a page to the summary of the job. */
function summarize(file) {
  if (env.GITHUB_STEP_SUMMARY && existsSync(file)) appendFileSync(env.GITHUB_STEP_SUMMARY, `${readFileSync(file, 'utf8')}\n`);
}

function main(folder) {
  const cwd = resolve(workspace, input('working-directory') || '.');
  if (!existsSync(cwd)) throw new InputError('the input working-directory names no folder');
  const shared = [
    ...option('config', input('config')), ...(flag('no-config') ? ['--no-config'] : []), ...option('baseline', input('baseline')),
    ...option('as-of', input('as-of')), ...(flag('allow-empty') ? ['--allow-empty'] : []),
  ];
  const paths = ['--', ...input('paths').split(/\r?\n/).map((path) => path.trim()).filter((path) => path !== '')];
  const hasSummary = flag('summary');
  const sarif = input('sarif-file');
  const inventory = input('inventory-file');
  const earlier = input('compare-inventory');
  const form = forms[extname(inventory).toLowerCase()];
  if (inventory !== '' && form === undefined) throw new InputError('the input inventory-file ends in .json, .md or .html');

  const json = join(folder, 'report.json');
  const page = join(folder, 'report.md');
  const code = run([
    'scan', ...option('fail-on', input('fail-on')), ...shared, `--report=json=${json}`, `--report=markdown=${page}`, ...(sarif === '' ? [] : [`--report=sarif=${sarif}`]), ...paths,
  ], cwd);
  setOutput('exit-code', code);
  setCounts(json);
  setOutput('sarif-file', sarif !== '' && existsSync(json) ? fromWorkspace(cwd, sarif) : '');
  if (hasSummary) summarize(page);

  let others = 0;
  let isWritten = false;
  // Without a report there is nothing to make an inventory of.
  if (inventory !== '' && existsSync(json)) {
    const compared = form === 'json' ? [] : option('compare', earlier);
    others = run(['inventory', `--format=${form}`, ...option('output', inventory), ...compared, ...shared, ...paths], cwd);
    isWritten = others === 0 || others === 4;
  }
  setOutput('inventory-file', isWritten ? fromWorkspace(cwd, inventory) : '');
  if (hasSummary && earlier !== '' && existsSync(json)) {
    const changes = join(folder, 'changes.md');
    others = run(['inventory', '--format=markdown', '--only-changes', ...option('compare', earlier), `--output=${changes}`, ...shared, ...paths], cwd) || others;
    summarize(changes);
  }
  return code === 0 ? others : code;
}

const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'responsible-use-'));
try {
  process.exitCode = main(folder);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`::error::${error.message.replaceAll(/[\r\n]+/g, ' ')}`);
  setOutput('exit-code', 2);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
