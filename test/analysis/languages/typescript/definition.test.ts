import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { typescriptLanguage } from '../../../../src/analysis/languages/typescript/index.js';

const SOURCES = new URL('../../../../src/analysis/languages/typescript/', import.meta.url);

describe('typescript front end: definition', () => {
  it('names the language by the ending', () => {
    const languages = typescriptLanguage.endings.map((ending) => [ending, typescriptLanguage.languageOf(`a/B${ending}`)]);
    assert.deepEqual(Object.fromEntries(languages), {
      '.ts': 'typescript',
      '.tsx': 'typescript',
      '.mts': 'typescript',
      '.cts': 'typescript',
      '.js': 'javascript',
      '.jsx': 'javascript',
      '.mjs': 'javascript',
      '.cjs': 'javascript',
    });
  });

  it('loads without assets', async () => {
    const frontEnd = await typescriptLanguage.load({ readAsset: () => Promise.reject(new Error('no assets')) });
    const program = frontEnd.parse({ path: 'A.JS', text: 'run();' });
    assert.equal(program.language, 'javascript');
    assert.equal(program.body.length, 1);
  });

  it('has no path to the parser but load()', () => {
    const imports = (file: string): string[] =>
      [...readFileSync(new URL(file, SOURCES), 'utf8').matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm)].map((match) => match[1] ?? '');
    assert.deepEqual(imports('index.ts'), ['./endings.js', './specifiers.js']);
    assert.deepEqual(imports('specifiers.ts'), []);
    assert.deepEqual(imports('endings.ts'), []);
  });

  it('imports no Node module', () => {
    for (const file of readdirSync(SOURCES)) {
      const text = readFileSync(new URL(file, SOURCES), 'utf8');
      assert.doesNotMatch(text, /from '(?:node:[^']*|fs|path|os)'/, file);
    }
  });
});
