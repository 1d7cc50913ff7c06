import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../src/rules/index.js';
import { memoryEngine, absolute } from '../support/memory-engine.js';

const sample = join(import.meta.dirname, '../samples/every-rule');

/** Texts of the sample by their path in it. */
function texts(): Readonly<Record<string, string>> {
  const paths = (readdirSync(sample, { recursive: true }) as string[]).filter((path) => statSync(join(sample, path)).isFile()).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')]));
}

/** `path:line rule` of everything that the comments expect. */
function expected(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const found = /(?:\/\/|#) expect( below)?: ([a-z -]+)$/.exec(line);
      return found && !path.endsWith('.md') ? (found[2] ?? '').split(' ').map((rule) => `${path}:${String(index + (found[1] === undefined ? 1 : 2))} ${rule}`) : [];
    }),
  );
}

describe('the sample with every rule', () => {
  it('has a place for every rule, and nothing is reported anywhere else', async () => {
    const files = texts();
    const wanted = expected(files);
    const { engine, log } = memoryEngine(files);
    const { files: reports, projectFiles = [], notEvaluated } = await engine.scan(Object.keys(files).filter((path) => engine.isSupported(path)).map(absolute), { isWhole: true });
    const found = [...reports, ...projectFiles].flatMap(({ findings }) => findings.map(({ path, range, rule }) => `${path.slice(absolute('').length)}:${String(range.start.line + 1)} ${rule}`));
    assert.deepEqual([...new Set(found)].sort(), [...wanted].sort());
    assert.deepEqual(allRules.filter(({ id }) => !wanted.some((entry) => entry.endsWith(` ${id}`))).map(({ id }) => id), [], 'rules without a place in the sample');
    assert.deepEqual(notEvaluated, []);
    assert.deepEqual(log, []);
  });
});
