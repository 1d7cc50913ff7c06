/** Commands in the manifest, made from `src/extension/commands.ts`. Titles are keys; their texts stand in `package.nls.json`. */
import { commandCategory, commandTitles } from '../../src/extension/commands.js';

/** An entry of `contributes.commands`; other keys, such as `icon` or `enablement`, are kept. */
export interface ManifestCommand extends Readonly<Record<string, unknown>> {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

/** Keys of `package.nls.json` that are made here begin with this. */
export const commandKeys = 'command.';

/** Key of a command's title: `command.scanWorkspace.title`. */
function titleKey(id: string): string {
  return `${commandKeys}${id.replace(/^responsibleUse\./, '')}.title`;
}

/** All commands, in the order of the source. @param existing entries of the manifest as it is */
export function manifestCommands(existing: readonly ManifestCommand[]): readonly ManifestCommand[] {
  return Object.keys(commandTitles).map((command) => ({
    ...existing.find((entry) => entry.command === command),
    command,
    title: `%${titleKey(command)}%`,
    category: `%${commandKeys}category%`,
  }));
}

/** English texts of those keys. */
export function commandWords(): Readonly<Record<string, string>> {
  return {
    [`${commandKeys}category`]: commandCategory,
    ...Object.fromEntries(Object.entries(commandTitles).map(([id, title]) => [titleKey(id), title])),
  };
}
