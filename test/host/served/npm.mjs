// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * npm in a folder that is a project of its own. The surrounding `npm run` is hidden from it, or it
 * would take that project's settings.
 * @param {string} directory
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function npm(directory, args, extra = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...extra };
  for (const name of Object.keys(env)) {
    if (/^npm_(package|lifecycle)_|^npm_config_(local_prefix|omit|include|workspace)/i.test(name)) {
      delete env[name];
    }
  }
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: directory,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) {
    const reason = result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`npm ${args.join(' ')} failed in ${directory}:\n${reason}`);
  }
}
