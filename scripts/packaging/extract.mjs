#!/usr/bin/env node
// @ts-check
/**
 * Unpacks a .vsix into a folder, with nothing of an editor in between.
 *
 * Usage: node scripts/packaging/extract.mjs FILE FOLDER
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  throw new Error('Usage: extract.mjs FILE FOLDER');
}
// Names that lead out of the folder are refused by the library.
const archive = await yauzl.openPromise(file, { lazyEntries: true });
for await (const entry of archive.eachEntry()) {
  if (entry.fileName.endsWith('/')) {
    continue;
  }
  const path = join(folder, entry.fileName);
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(path));
}
