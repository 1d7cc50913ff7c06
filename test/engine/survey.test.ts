import assert from 'node:assert/strict';
import { createEngine, type Engine, type FileReport } from '../../src/engine.js';
import { packed } from '../../src/engine/surveyor.js';
import type { Survey } from '../../src/engine/types.js';
import { countParses, counted } from '../support/counting.js';
import { absolute, memoryFiles } from '../support/memory-files.js';
import { engineWith as engineOver, MemorySurvey, surveyedBefore } from '../support/memory-survey.js';
import { readAsset } from '../support/parser-assets.js';

const client = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\n";
const texts = {
  'src/clients.ts': `${client}export { predictor };\n`,
  'src/use.ts': "import { predictor } from './clients';\nexport const check = (photo: Buffer) => { void predictor.classifyImage('p', 'n', photo); };\n",
  'src/barrel.ts': "export * from './use';\n",
  'src/plain.ts': 'export const one = 1;\n',
  'src/broken.ts': `${client}predictor.classifyImage('p', 'n', \nexport class {{{\n`,
  'src/long.ts': `${client}${'// filler\n'.repeat(400)}`,
  'src/image.ts': `${client}\0`,
  'app/check.py': 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\np = CustomVisionPredictionClient(e, c)\np.classify_image("p", "n", d)\n',
  'app/Check.cs': 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nclass A { void F(CustomVisionPredictionClient c) { c.ClassifyImage(p, "n", d); } }\n',
  'notes/a.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: ['from azure.ai.contentsafety import ContentSafetyClient\n', 'ContentSafetyClient(e, k).analyze_text(o)'] }], metadata: {} }),
  'notes/b.ipynb': '{"cells": []}',
};
const paths = Object.keys(texts).map(absolute);
const engineWith = (survey: Survey | undefined, given: Readonly<Record<string, string>> = texts): Engine => engineOver(survey, given);
const statuses = (files: readonly FileReport[]) => Object.fromEntries(files.map(({ path, status }) => [path.slice('/project/'.length), status]));

describe('a scan with a survey', () => {
  it('reports what a scan without one reports', async () => {
    const alone = await engineWith(undefined).scan(paths);
    const surveyed = await engineWith(new MemorySurvey(texts)).scan(paths);
    // Only the host knows why a file is no text.
    const image = surveyed.files.find(({ path }) => path.endsWith('image.ts'));
    assert.equal(image?.reason, 'binary file');
    assert.deepEqual(surveyed.files.map((file) => (file === image ? { ...file, reason: 'cannot be read as text' } : file)), alone.files);
    assert.deepEqual(statuses(surveyed.files), {
      'app/Check.cs': 'checked', 'app/check.py': 'checked', 'notes/a.ipynb': 'checked', 'notes/b.ipynb': 'unmarked', 'src/barrel.ts': 'unmarked', 'src/broken.ts': 'checked',
      'src/clients.ts': 'checked', 'src/image.ts': 'skipped', 'src/long.ts': 'skipped', 'src/plain.ts': 'unmarked', 'src/use.ts': 'checked',
    });
    assert.equal(surveyed.files.flatMap(({ calls }) => calls).length, 5);
  });

  it('parses nothing again that the survey has parsed', async () => {
    const marked = ['src/clients.ts', 'src/broken.ts', 'app/check.py', 'app/Check.cs'];
    const survey = await surveyedBefore(texts, (file) => structuredClone(file));
    const counting = countParses();
    try {
      const { files } = await engineWith(survey).scan(paths);
      assert.equal(statuses(files)['src/use.ts'], 'checked');
      const parsed = counted(counting.parses).map(([path, times]) => [path.replace('/project/', ''), times]);
      for (const path of marked) assert.ok(!parsed.some(([other]) => other === path), path);
      // What gets a client from a marked file has no marker, so the survey does not parse it.
      assert.deepEqual(parsed.filter(([path]) => String(path).startsWith('src/')), [['src/use.ts', 1]]);
    } finally {
      counting.restore();
    }
  });

  it('reports the same of programs from other threads, and parses here what only these lead to', async () => {
    const given = {
      ...texts,
      // Neither the hub nor the maker behind it has a marker; the one is found from here, the other one from there.
      'src/hub.ts': "export { predictor } from './clients';\nexport { size } from './size';\n",
      'src/size.ts': 'export const size = 3;\n',
      'src/hubbed.ts': "// customvision.cognitive.microsoft.com\nimport { predictor, size } from './hub';\nvoid predictor.classifyImage('p', 'n', photo, { size });\n",
      'lib/hub.py': 'from app.check import p\n',
      'lib/use.py': '# azure.cognitiveservices.vision.customvision\nfrom .hub import p\np.classify_image("p", "n", d)\n',
    };
    const all = Object.keys(given).map(absolute);
    const phases: string[] = [];
    for (const isWhole of [true, false]) {
      const alone = await engineWith(undefined, given).scan(all, { isWhole });
      const surveyed = await engineWith(new MemorySurvey(given, packed), given).scan(all, { isWhole, onPhase: (phase) => phases.push(phase) });
      assert.deepEqual(surveyed.files.map((file) => (file.path.endsWith('image.ts') ? { ...file, reason: 'cannot be read as text' } : file)), alone.files);
      assert.equal(statuses(surveyed.files)['src/hub.ts'], 'checked');
      assert.deepEqual(surveyed.files.find(({ path }) => path.endsWith('hubbed.ts'))?.calls.map(({ member }) => member), ['classifyImage']);
    }
    assert.deepEqual(phases, ['read', 'follow', 'resolve', 'rules', 'read', 'follow', 'resolve', 'rules'], 'each once, although the work begins again with a parser');
  });

  it('does not hand over open documents, nor what it has parsed before', async () => {
    const survey = new MemorySurvey(texts);
    const engine = engineWith(survey);
    engine.setOverlay(absolute('src/plain.ts'), `${client}predictor.classifyImage('p', 'n', d);\n`);
    const first = await engine.scan(paths);
    assert.ok(!survey.looked.includes(absolute('src/plain.ts')));
    assert.equal(statuses(first.files)['src/plain.ts'], 'checked');
    survey.looked.length = 0;
    const counting = countParses();
    try {
      assert.deepEqual(await engine.scan(paths), first);
      assert.deepEqual(counted(counting.parses), []);
    } finally {
      counting.restore();
    }
    assert.deepEqual(survey.looked.sort(), ['notes/b.ipynb', 'src/barrel.ts', 'src/image.ts', 'src/long.ts'].map(absolute));
  });

  it('reads a file itself that changed while the survey was looking', async () => {
    const now: Record<string, string> = { ...texts };
    const files = { ...memoryFiles(texts), readText: (path: string) => now[path.replace('/project/', '')] ?? null };
    const changed = absolute('src/clients.ts');
    const survey = new MemorySurvey(texts, (file) => {
      if (file.path === changed && now['src/clients.ts'] === texts['src/clients.ts']) {
        now['src/clients.ts'] = 'export const predictor = { classifyImage() {} };\n';
        engine.fileChanged(changed);
      }
      return file;
    });
    const engine: Engine = createEngine({ files, readAsset, today: () => '2026-11-21', log: () => {}, survey }, {});
    const { files: reports } = await engine.scan(paths);
    assert.equal(statuses(reports)['src/clients.ts'], 'unmarked');
    assert.equal(statuses(reports)['src/use.ts'], 'unmarked');
  });

  it('takes the open document where one was opened while the survey was looking', async () => {
    const opened = absolute('src/use.ts');
    const survey = new MemorySurvey(texts, (file) => {
      if (file.path === opened) engine.setOverlay(opened, `${client}predictor.classifyImageWithNoStore('p', 'n', d);\n`);
      return file;
    });
    const engine: Engine = engineWith(survey);
    const report = (await engine.scan(paths)).files.find(({ path }) => path === opened);
    assert.deepEqual(report?.calls.map(({ member }) => member), ['classifyImageWithNoStore']);
  });

  it('tells of a file that a thread was lost on, and checks the others', async () => {
    const survey = new MemorySurvey(texts, (file) => (file.path.endsWith('check.py') ? { kind: 'failed', path: file.path, reason: 'the parser ran out of memory' } : file));
    const { files } = await engineWith(survey).scan(paths);
    const lost = files.find(({ path }) => path.endsWith('check.py'));
    assert.deepEqual([lost?.status, lost?.reason], ['failed', 'analysis failed: the parser ran out of memory']);
    assert.equal(files.filter(({ status }) => status === 'checked').length, 5);
  });

  it('reads files itself that the survey does not answer for', async () => {
    const survey = new MemorySurvey(texts, (file) => (file.path.endsWith('.ts') ? null : file));
    const alone = await engineWith(undefined).scan(paths);
    assert.deepEqual((await engineWith(survey).scan(paths)).files, alone.files);
  });

  it('counts progress once for each file, in a survey and out of it', async () => {
    const survey = new MemorySurvey(texts, (file) => (file.path.endsWith('plain.ts') ? null : file));
    const seen: string[] = [];
    await engineWith(survey).scan(paths, { onProgress: ({ done, total, path }) => void seen.push(`${String(done)}/${String(total)} ${path}`) });
    assert.deepEqual(seen.map((line) => line.split(' ')[1]).sort(), [...paths].sort());
    assert.deepEqual(seen.map((line) => line.split(' ')[0]), paths.map((_, index) => `${String(index + 1)}/${String(paths.length)}`));
  });

  it('names its phases in order', async () => {
    const phases: string[] = [];
    await engineWith(new MemorySurvey(texts)).scan(paths, { onPhase: (phase) => void phases.push(phase) });
    assert.deepEqual(phases, ['read', 'follow', 'resolve', 'rules']);
  });

  it('ends when it is canceled while the survey is waiting', async () => {
    const abort = new AbortController();
    const survey: Survey = {
      async *look(_, { signal }) {
        yield [];
        setImmediate(() => { abort.abort(); });
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      },
    };
    await assert.rejects(engineWith(survey).scan(paths, { signal: abort.signal }), { name: 'CancelledError' });
  });
});
