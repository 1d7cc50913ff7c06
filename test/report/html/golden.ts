import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'golden');

/**
 * Holds a document against the file of the same name, its style aside, one element to a line. With
 * WRITE_GOLDEN=1 the file is written instead, to be read through before it is kept.
 */
export function assertGolden(name: string, html: string): void {
  const file = join(folder, name);
  const shown = html.replace(/<style>[^<]*<\/style>/, '<style></style>').replaceAll(/sha256-[\w+/=]+/g, 'sha256').replaceAll(/(?=<(?:section|table|tr|li|div|details|dl|ul|ol|h\d|header|nav|main|footer|meta)\b)/g, '\n');
  if (process.env.WRITE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, shown);
    return;
  }
  assert.ok(existsSync(file), `${name} is missing; WRITE_GOLDEN=1 writes it`);
  assert.equal(shown, readFileSync(file, 'utf8'));
}
