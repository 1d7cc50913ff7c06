import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, product } from '../host/product.js';

/**
 * Starts the language server on standard input and output, until the editor ends it.
 *
 * Command line and server do not know each other: the server is a program of its own beside this
 * one, and it serves as soon as it is loaded.
 */
export async function serve(): Promise<void> {
  const { root } = product();
  const entry = isBuilt() ? join(root, 'dist', 'server.js') : join(root, 'src', 'server', 'main.ts');
  await import(pathToFileURL(entry).href);
}
