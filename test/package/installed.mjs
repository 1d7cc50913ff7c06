#!/usr/bin/env node
// @ts-check
/**
 * Installs a .vsix into a served VS Code and runs the suite against it. Prints the results as JSON.
 *
 * Usage: node test/package/installed.mjs VSIX
 */
import { join, resolve } from 'node:path';
import { projectRoot } from '../host/served/versions.mjs';
import { runServed } from './served.mjs';

const vsix = process.argv[2];
if (vsix === undefined) {
  throw new Error('Usage: installed.mjs VSIX');
}
const here = join(projectRoot, 'test', 'package');
const results = await runServed({
  name: 'installed',
  suite: join(here, 'host', 'installed-suite.ts'),
  workspace: join(here, 'workspace'),
  extension: join(here, 'carrier'),
  vsix: resolve(vsix),
});
console.log(JSON.stringify(results, undefined, 2));
