import { readdirSync, readFileSync } from 'node:fs';

/**
 * Language servers that this extension host has started, as the operating system tells.
 *
 * @param extensionPath folder of the extension
 * @returns ids of their processes
 */
export function serverProcesses(extensionPath: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        // The parent is the second field after the name, which stands in brackets and may hold anything.
        const parent = Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
        return parent === process.pid && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`${extensionPath}/dist/server.js`);
      } catch {
        // It has ended since.
        return false;
      }
    })
    .map(Number);
}
