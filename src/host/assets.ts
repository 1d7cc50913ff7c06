import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errorCode } from './files.js';
import { isBuilt, product } from './product.js';

/**
 * Reads a binary part of a front end: from `dist/` in the built product, from the package it comes
 * from in development.
 *
 * @throws when the asset is missing, with its name.
 */
export async function readAsset(name: string): Promise<Uint8Array> {
  if (basename(name) !== name) throw new Error(`"${name}" is not the name of an asset`);
  const { root } = product();
  const folder = isBuilt() ? join(root, 'dist') : join(root, 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    throw new Error(`the file ${name} of this installation cannot be read (${errorCode(error)}); install it again`, { cause: error });
  }
}
