import assert from 'node:assert/strict';
import type { Position } from '../../src/engine.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const path = absolute('src/a.ts');

/** The hover at the mark `|` in a text. */
async function hoverAt(marked: string, today?: string): Promise<string | null> {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const before = text.slice(0, offset).split('\n');
  const position: Position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const { engine } = memoryEngine({ 'src/a.ts': text }, {}, today);
  return (await engine.explainAt(path, position))?.markdown ?? null;
}

const cv = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const di = "import make from '@azure-rest/ai-document-intelligence';\nconst documents = make(e, k);\n";

describe('hovers', () => {
  it('say first what is sent, kept, for how long and who deletes it', async () => {
    const text = (await hoverAt(`${cv}new PredictionAPIClient(k, e).classify|Image(p, n, d);`)) ?? '';
    const head = text.split('---')[0] ?? '';
    for (const part of ['**Custom Vision: classify-image**', '**Sends:** the image', '30 days', '`classify-image-with-no-store`', '`delete-prediction`', '**Trains models:**', '**Seen by Microsoft staff:** not published', '**Region:**', '**Access:**', '**Retires 2028-09-25:**', '**Conduct duties that bind:**']) {
      assert.ok(head.includes(part), `${part} is missing in\n${head}`);
    }
    assert.ok(!head.includes('Python'), 'the end of another language\'s package is no matter here');
  });

  it('give every statement with source, date and the day it was read', async () => {
    const text = (await hoverAt(`${cv}new PredictionAPIClient(k, e).classify|Image(p, n, d);`)) ?? '';
    const facts = (text.split('---')[1] ?? '').split('\n').filter((line) => line.startsWith('- '));
    assert.ok(facts.length >= 8);
    for (const line of facts) assert.match(line, / — .*(?:as of \d{4}-\d\d-\d\d|undated), read \d{4}-\d\d-\d\d\./);
  });

  it('mark a fact whose review date has passed', async () => {
    const text = (await hoverAt(`${cv}new PredictionAPIClient(k, e).classify|Image(p, n, d);`, '2030-01-01')) ?? '';
    assert.ok(text.includes('**Stale:** to be read again since '));
    assert.ok(text.includes('**Retired 2028-09-25:**'));
  });

  it('show both sides where sources disagree, the seed first', async () => {
    const text = (await hoverAt(`${di}documents.path('/documentModels/{modelId}|:analyze', 'prebuilt-read').post({});`)) ?? '';
    const start = text.indexOf('Sources disagree:');
    assert.ok(start >= 0, text);
    const sides = text.slice(start).split('\n').slice(1, 3);
    assert.match(sides[0] ?? '', /2021-05-04/);
    assert.match(sides[1] ?? '', /2026-07-22/);
  });

  it('say what the arguments at hand change: a model that reads identity documents', async () => {
    const text = (await hoverAt(`${di}documents.path('/documentModels/{modelId}|:analyze', 'prebuilt-idDocument').post({});`)) ?? '';
    assert.ok(text.includes('**With these arguments**') && /prebuilt-idDocument/.test(text), text);
  });

  it('say what the arguments at hand change: store of a quick test', async () => {
    const training = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\nconst t = new TrainingAPIClient(k, e);\n";
    const kept = (await hoverAt(`${training}t.quickTest|Image(p, d);`)) ?? '';
    const dropped = (await hoverAt(`${training}t.quickTest|Image(p, d, { store: false });`)) ?? '';
    assert.match(kept, /`store` \(left out\): /);
    assert.match(dropped, /`store` \(false\): /);
  });

  it('stand on an argument literal, a client construction, a package and a directive as well', async () => {
    assert.match((await hoverAt(`${di}documents.path('/documentModels/{modelId}:analyze', 'prebuilt-|idDocument').post({});`)) ?? '', /identity/i);
    assert.match((await hoverAt(`${cv}const c = new Prediction|APIClient(k, e);`)) ?? '', /Custom Vision\*\* client/);
    assert.match((await hoverAt("import { PredictionAPIClient } from '@azure/cognitive|services-customvision-prediction';\n")) ?? '', /through `@azure\/cognitiveservices-customvision-prediction`/);
    assert.match((await hoverAt(`${cv}// responsible-use: human-|review queue="" owner=""\nf();`)) ?? '', /does not count yet/);
  });

  it('name an unknown member as unknown', async () => {
    assert.match((await hoverAt(`${cv}new PredictionAPIClient(k, e).segment|Image(p);`)) ?? '', /not in the catalogue/);
  });

  it('are silent elsewhere', async () => {
    assert.equal(await hoverAt(`${cv}const x = 1|;`), null);
  });
});

describe('look-ups', () => {
  const { engine } = memoryEngine({});

  it('list every kind, and every item has a page', () => {
    const items = engine.lookUpItems();
    assert.deepEqual([...new Set(items.map((item) => item.kind))], ['service', 'operation', 'fact', 'coverage', 'clause', 'rule']);
    for (const item of items) assert.ok((engine.lookUp(item.kind, item.id) ?? '').startsWith('# '), item.id);
    assert.equal(new Set(items.map((item) => `${item.kind} ${item.id}`)).size, items.length);
  });

  it('answer facts of a service and of an operation by id, and of a service by its former name', () => {
    const service = engine.facts('custom-vision');
    assert.equal(service?.service, 'custom-vision');
    assert.equal(service.operations.length, 64);
    const operation = engine.facts('custom-vision/classify-image');
    assert.deepEqual(operation?.operations, ['classify-image']);
    assert.ok(operation.facts.length < service.facts.length);
    assert.equal(engine.facts('Azure AI Custom Vision')?.service, 'custom-vision');
    assert.equal(engine.facts('custom-vision/nothing'), null);
    assert.equal(engine.facts('nothing'), null);
  });

  it('explain rules and clauses and suggest ids for mistyped ones', () => {
    assert.equal(engine.explain('missing-human-review')?.kind, 'rule');
    assert.equal(engine.explain('coc-human-oversight')?.kind, 'clause');
    assert.equal(engine.explain('nothing'), null);
    assert.ok(engine.suggestions('missing-human-reviw').includes('missing-human-review'));
    assert.ok(engine.suggestions('vision').some((id) => id.includes('vision')));
  });
});
