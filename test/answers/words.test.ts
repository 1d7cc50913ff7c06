import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { createEngine, type Engine } from '../../src/engine.js';
import { clauses, conductCodes, services, sharedFacts, wrappers } from '../../src/knowledge/index.js';
import { declarations } from '../../src/policy/declarations.js';
import { statementKinds } from '../../src/rules/directive-kinds.js';
import { allRules } from '../../src/rules/index.js';
import { coverageId } from '../../src/answers/coverage.js';
import { english, translator, type Translate } from '../../src/wording/translate.js';
import { KnownTexts, marked } from '../support/marked-words.js';
import { absolute, memoryFiles } from '../support/memory-files.js';
import { readAsset } from '../support/parser-assets.js';

const root = join(import.meta.dirname, '../..');
const samples = Object.fromEntries(
  globSync(['every-rule/**/*.{ts,js,py,cs,java,go}', 'languages/*.*', 'workspace/src/**/*.ts'], { cwd: join(root, 'test/samples') }).map((path) => [path, readFileSync(join(root, 'test/samples', path), 'utf8')]),
);

const today = '2026-11-21';

function engineIn(translate: Translate, texts: Readonly<Record<string, string>> = samples): Engine {
  return createEngine({ files: memoryFiles(texts), readAsset, today: () => today, translate, log: () => undefined });
}

/** Hovers at every word of a text, each once. */
async function hovers(engine: Engine, path: string, text: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [line, content] of text.split('\n').entries()) {
    for (const { index } of content.matchAll(/\w{4,}/g)) {
      const answer = await engine.explainAt(absolute(path), { line, character: index + 1 });
      if (answer) found.add(answer.markdown);
    }
  }
  return [...found];
}

/** What is wrong with a directive is a rule's message, which stays English. */
function withoutProblems(answer: string): string {
  return answer.split('⟦It does not count yet:⟧')[0] ?? '';
}

const knowledge = new KnownTexts().add(services).add(sharedFacts).add(clauses).add(conductCodes).add(wrappers).add(declarations).add(allRules.map(({ page, title, summary, id }) => ({ page, title, summary, id }))).add(['REST', 'true', 'false', coverageId]);

describe('words around facts', () => {
  it('all go through the translation, in hovers on real code', async function () {
    this.timeout(120_000);
    const engine = engineIn(marked);
    let count = 0;
    for (const [path, text] of Object.entries(samples)) {
      const known = new KnownTexts().add(services).add(sharedFacts).add(clauses).add(conductCodes).add(wrappers).add(allRules.map(({ title, summary, id }) => ({ title, summary, id }))).add(statementKinds).addWords(text);
      for (const answer of await hovers(engine, path, text)) {
        count += 1;
        assert.deepEqual(known.strange(withoutProblems(answer)), [], answer.slice(0, 200));
      }
    }
    assert.ok(count > 50, String(count));
  });

  it('all go through the translation, in hovers on directives', async function () {
    this.timeout(120_000);
    const text = [
      "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';",
      '// responsible-use: human-review queue="desk" owner="ana" color="red"',
      '// responsible-use: input-limit max="10000 characters"',
      '// responsible-use: consent basis=""',
      '// responsible-use: nonsense',
      '// responsible-use-disable-next-line missing-human-review, no-such-rule -- appeals (owner: ana) until 2027-03-31',
      '// responsible-use-disable-next-line retired-api -- appeals (owner: ana) until 2026-11-22',
      '// responsible-use-disable-next-line retired-api -- appeals (owner: ana) until 2026-11-21',
      '// responsible-use-disable-next-line retired-api -- appeals (owner: ana) until 2026-11-20',
      '// responsible-use-disable-next-line retired-api -- appeals (owner: ana) until 2026-11-01',
      '// responsible-use-disable-next-line',
      'export const client = PredictionAPIClient;',
    ].join('\n');
    const found = await hovers(engineIn(marked, { 'a.ts': text }), 'a.ts', text);
    assert.ok(found.length > 12, String(found.length));
    const known = new KnownTexts().add(allRules.map(({ title, summary, id }) => ({ title, summary, id }))).addWords(text).addWords('responsible-use-disable-next-line trust safety moderation queue signed form see docs md 2027-11-22');
    for (const answer of found.filter((one) => !one.includes('⟦** through `⟧'))) assert.deepEqual(known.strange(withoutProblems(answer)), [], answer.slice(0, 200));
  });

  it('all go through the translation, on the pages of look-ups', function () {
    this.timeout(120_000);
    const engine = engineIn(marked);
    const items = engine.lookUpItems().filter(({ kind }, index) => kind !== 'fact' || index % 10 === 0);
    assert.ok(items.length > 300);
    for (const { kind, id, description, detail } of items) {
      const page = engine.lookUp(kind, id) ?? '';
      assert.deepEqual(knowledge.strange(page), [], `${kind} ${id}`);
      assert.deepEqual(knowledge.strange(`${description}\n${detail}`), [], `${kind} ${id}`);
    }
  });

  it('say once, and not in English, that facts are in English', async () => {
    const { 'l10n/bundle.l10n.de.json': words } = { 'l10n/bundle.l10n.de.json': JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.de.json'), 'utf8')) as Record<string, string> };
    const german = engineIn(translator(words));
    const path = 'workspace/src/avatar.ts';
    const found = await hovers(german, path, samples[path] ?? '');
    const calls = found.filter((answer) => answer.includes('**Sendet:**'));
    assert.ok(calls.length > 0);
    for (const answer of calls) {
      assert.equal(answer.split('Die Fakten sind auf Englisch.').length, 2, answer);
      for (const part of ['**Behält:**', '**Trainiert Modelle:**', '**Aufbewahrung**', 'Stand 20', ', gelesen 20']) assert.ok(answer.includes(part), `${part} is missing in\n${answer}`);
    }
    assert.ok((german.lookUp('service', 'custom-vision') ?? '').includes('Die Fakten sind auf Englisch.'));
    for (const answer of await hovers(engineIn(english), path, samples[path] ?? '')) assert.ok(!answer.includes('in English'), answer);
  });
});

describe('translator', () => {
  it('falls back to English, text by text', () => {
    const translate = translator({ 'Scan of {0}.': 'Scan vom {0}.' });
    assert.equal(translate('Scan of {0}.', '2026-11-21'), 'Scan vom 2026-11-21.');
    assert.equal(translate('{0} of {1} files', 1, 2), '1 of 2 files');
  });

  it('puts every value in once, whatever it holds', () => {
    assert.equal(english('{0} and {1}', '{1}', '$&'), '{1} and $&');
    assert.equal(english('{0} and {1}', 'a'), 'a and {1}');
  });

  it('is the English one without words', () => {
    assert.equal(translator({}), english);
    assert.equal(translator(undefined), english);
  });
});
