#!/usr/bin/env node
// @ts-check
/**
 * Makes the .vsix (`npm run package`): installs what is missing, builds, copies what ships into a folder of its
 * own, and packs that. The working copy may hold anything besides.
 *
 * Usage: node scripts/package.mjs [--out=FILE] [--no-build] [--pictures=URL]
 *   --out=FILE  default: responsible-use-VERSION.vsix in the root
 *   --no-build  packs the `dist` that is there
 *   --pictures=URL  https address of a folder that holds this repository's files, for the pictures of the page;
 *               without it the page has none, because an editor shows no others
 */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install, root } from './prepare.mjs';

const staging = join(root, 'dist-test', 'package', 'staging');

/** Parts of the manifest that are about the repository or the command line. */
const leftOut = ['bin', 'devDependencies', 'overrides', 'private', 'scripts'];

async function main() {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, build: { type: 'boolean', default: true }, pictures: { type: 'string' } },
    allowNegative: true,
  });
  if (values.pictures !== undefined && !values.pictures.startsWith('https://')) {
    throw new Error('--pictures takes an address that begins with https://');
  }
  install();
  install(join(root, 'scripts', 'packaging'), ['--ignore-scripts']);
  if (values.build) {
    build();
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = resolve(values.out ?? join(root, `${manifest.name}-${manifest.version}.vsix`));
  await stage(manifest, values.pictures);
  await pack(out);
  rmSync(staging, { recursive: true });
  console.log(`${relative(process.cwd(), out) || out}: ${(statSync(out).size / 1_000_000).toFixed(2)} MB`);
}

/**
 * The folder as it will be installed.
 * @param {Record<string, unknown>} manifest
 * @param {string | undefined} pictures
 */
async function stage(manifest, pictures) {
  // Not imported above: these need packages that a fresh clone does not have yet.
  const { shippedFiles } = await import('./packaging/shipped-files.mjs');
  const { extensionPage } = await import('./packaging/extension-page.mjs');
  rmSync(staging, { recursive: true, force: true });
  for (const path of await shippedFiles(root)) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    cpSync(join(root, path), join(staging, path));
  }
  // What is in the folder has been chosen already.
  writeFileSync(join(staging, '.vscodeignore'), '# Nothing\n');
  const shipped = Object.fromEntries(Object.entries(manifest).filter(([key]) => !leftOut.includes(key)));
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(shipped, undefined, 2)}\n`);
  writeFileSync(join(staging, 'README.md'), extensionPage(readFileSync(join(root, 'README.md'), 'utf8'), pictures));
}

/** @param {string} packagePath */
async function pack(packagePath) {
  const { createVSIX } = await import('./packaging/node_modules/@vscode/vsce/out/api.js').then((module) => module.default);
  mkdirSync(dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: staging,
    packagePath,
    // Everything is bundled.
    dependencies: false,
    // There is no public address that links and pictures could be rewritten to; the page needs none.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
