import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledPackage } from './javascript.js';

/** Folder of the npm packages that the JavaScript programs are checked against. */
export const sdkFolder = join(import.meta.dirname, '../../../sdk');

/** The packages of `test/sdk/package.json`: each version under a name of its own. */
export function installedPackages(): readonly InstalledPackage[] {
  const { dependencies } = JSON.parse(readFileSync(join(sdkFolder, 'package.json'), 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  return Object.entries(dependencies).map(([alias, target]) => {
    const match = /^npm:(.+)@([^@]+)$/.exec(target);
    if (!match) throw new Error(`${alias} is no alias of a version of a package`);
    const [, name = '', version = ''] = match;
    return { alias, name, version };
  });
}
