import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'golden');

/**
 * Compares a page with the file that holds it. `UPDATE_GOLDEN=1` writes the file instead, for a change
 * that somebody has looked at.
 */
export function assertGolden(name: string, page: string): void {
  const file = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, page);
  assert.equal(page, readFileSync(file, 'utf8'), `${name} differs; UPDATE_GOLDEN=1 writes it anew`);
}
