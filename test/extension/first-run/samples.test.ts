import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetOfCall, sampleFor, samples } from '../../../src/extension/first-run/samples.js';
import { languages } from '../../../src/extension/markers.js';
import { memoryEngine } from '../../support/memory-engine.js';

const folder = join(import.meta.dirname, '../../../media/samples');
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('samples of the first run', () => {
  it('are the files that ship', () => {
    assert.deepEqual(samples.map(({ file }) => file).sort(), readdirSync(folder).sort());
  });

  it('exist for every language that is read', () => {
    assert.deepEqual(languages.filter((language) => sampleFor(language) === undefined), []);
    assert.equal(sampleFor('plaintext'), undefined);
    assert.equal(sampleFor('javascriptreact')?.language, 'typescript');
  });

  for (const sample of samples) {
    it(`say the facts at the call and give findings in ${sample.name}`, async () => {
      const text = textOf(sample.file);
      const { engine } = memoryEngine({ [`/${sample.file}`]: text });
      const before = text.slice(0, offsetOfCall(text, sample)).split('\n');
      const explained = await engine.explainAt(`/${sample.file}`, { line: before.length - 1, character: before.at(-1)?.length ?? 0 });
      assert.match(explained?.markdown ?? '', /30 days/);
      const { findings } = await engine.check(`/${sample.file}`);
      const rules = findings.map(({ rule }) => rule);
      assert.ok(rules.includes('missing-human-review') && rules.includes('stores-prediction-image'), rules.join(', '));
    }).timeout(60_000);

    it(`name in their comment what is in their code in ${sample.name}`, () => {
      const text = textOf(sample.file);
      const quoted = [...text.slice(0, text.search(/^(import|using|package) /m)).matchAll(/"(\w+)"/g)].map(([, name]) => name ?? '');
      assert.ok(quoted.length >= 3);
      const code = text.slice(text.search(/^(import|using|package) /m));
      assert.deepEqual(quoted.filter((name) => !code.includes(`${name}(`)), []);
    });
  }
});
