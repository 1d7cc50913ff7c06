import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/@vscode/tree-sitter-wasm/wasm');

/** Reads a binary part of a front end from the package that it comes from. */
export function readAsset(name: string): Promise<Uint8Array> {
  return readFile(join(folder, name));
}
