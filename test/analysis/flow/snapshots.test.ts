import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectFlow } from '../../../src/analysis/flow/project-flow.js';
import { absolute } from '../../support/memory-files.js';
import { resolveTexts } from '../../support/check-text.js';
import { printFlow } from './print-flow.js';

const folder = join(import.meta.dirname, 'programs');

/** Rewrites the listings instead of comparing them: UPDATE_SNAPSHOTS=1. */
const UPDATE = process.env['UPDATE_SNAPSHOTS'] === '1';

/** Files of a program: each begins with a line `=== path`. */
function filesOf(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/^=== (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}

describe('flow: snapshots', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()) {
    it(name.replace(/\.txt$/, ''), async () => {
      const texts = filesOf(readFileSync(join(folder, name), 'utf8'));
      const { resolver, store } = await resolveTexts(texts);
      const project = ProjectFlow.over(resolver);
      const listing = Object.keys(texts).flatMap((path) => {
        const file = store.file(absolute(path));
        return file ? [`=== ${path}\n${printFlow(project.of(file))}`.trimEnd() + '\n'] : [];
      }).join('\n');
      const snapshot = join(folder, name.replace(/\.txt$/, '.flow'));
      if (UPDATE) writeFileSync(snapshot, listing);
      assert.ok(existsSync(snapshot), `no snapshot for ${name}: run with UPDATE_SNAPSHOTS=1 and read it`);
      assert.equal(listing, readFileSync(snapshot, 'utf8'));
    });
  }
});
