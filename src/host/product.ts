import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the product says about itself. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** Folder that holds `package.json`, `dist/` and `media/`. */
  readonly root: string;
}

const productName = 'responsible-use';
let known: Product | null = null;

/**
 * Name, version and folder of the running product. Found by walking up, because this module lies in
 * `src/host/` in development and in `dist/` or `dist/chunks/` once built.
 *
 * @throws when there is no manifest above this module.
 */
export function product(): Product {
  known ??= findProduct(dirname(fileURLToPath(import.meta.url)));
  return known;
}

function findProduct(start: string): Product {
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown; version?: unknown };
      if (name === productName && typeof version === 'string') return { name, version, root: folder };
    }
    if (folder === dirname(folder)) throw new Error(`the manifest of ${productName} is missing; install it again`);
  }
}

/** True when this module runs from the built `dist/`. */
export function isBuilt(): boolean {
  return fileURLToPath(import.meta.url).startsWith(join(product().root, 'dist'));
}
