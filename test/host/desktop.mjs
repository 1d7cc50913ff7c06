// @ts-check
/** Finds a desktop VS Code on this machine. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCommand } from '../../scripts/system-packages.mjs';

/**
 * The executable of a desktop VS Code, or undefined when there is none that could open a window.
 *
 * VSCODE_EXECUTABLE names one. Otherwise `code` on PATH counts when it belongs to a desktop installation:
 * the commands of the same name inside a remote window, a container or WSL only talk to a window elsewhere.
 * @returns {string | undefined}
 */
export function findDesktop() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`VSCODE_EXECUTABLE is "${named}", and there is no such file.`);
    }
    return named;
  }
  const command = findCommand('code');
  if (command === undefined) {
    return undefined;
  }
  const besides = dirname(dirname(realpathSync(command)));
  if (process.platform === 'darwin') {
    // Visual Studio Code.app/Contents/Resources/app/bin/code
    const programs = join(besides, '..', '..', 'MacOS');
    return ['Code', 'Electron'].map((name) => join(programs, name)).find(existsSync);
  }
  const executable = join(besides, 'code');
  const isDesktop = existsSync(join(besides, 'resources', 'app', 'product.json')) && existsSync(executable);
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return isDesktop && hasScreen ? executable : undefined;
}
