// @ts-check
/**
 * Debian packages that a script cannot do without. As root they are installed; for anyone else the
 * exact command is named, because a script that asks for a password half-way is worse than one that stops.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The full path of a command, or undefined when PATH does not have it.
 * @param {string} command
 */
export function findCommand(command) {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(directory, command);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this directory.
    }
  }
  return undefined;
}

/** Whether `ensureSystemPackages` can install anything on this machine. */
export function canInstallSystemPackages() {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
}

/** @param {string} name */
function isInstalled(name) {
  const query = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return query.status === 0 && query.stdout.includes('install ok installed');
}

/**
 * @param {readonly string[]} names Debian package names
 * @param {string} purpose completes "needed for ..."
 */
export function ensureSystemPackages(names, purpose) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) {
    return;
  }
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (!canInstallSystemPackages()) {
    throw new Error(
      `System packages needed for ${purpose} are missing. On Debian or Ubuntu run: ` +
        `sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    );
  }
  console.log(`Installing system packages for ${purpose}: ${missing.join(', ')}`);
  for (const args of [['update'], install]) {
    const result = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (result.status !== 0) {
      const reason = (result.error?.message ?? result.stderr).trim().split('\n').slice(-5).join('\n');
      throw new Error(`apt-get ${args.join(' ')} failed:\n${reason}`);
    }
  }
}
