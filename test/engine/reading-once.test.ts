/** How often files are read and parsed: once for each version of their text. */
import assert from 'node:assert/strict';
import type { FileView, StampedText } from '../../src/analysis/files.js';
import { createEngine, type Engine } from '../../src/engine.js';
import { countingFiles, countParses, counted, type Counts } from '../support/counting.js';
import { absolute, memoryFiles } from '../support/memory-files.js';
import { readAsset } from '../support/parser-assets.js';

const client = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\n";
const storing = `${client}export const check = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n`;
const a = absolute('src/a.ts');
const clients = absolute('src/clients.ts');

function engineOver(files: FileView): Engine {
  return createEngine({ files, readAsset, today: () => '2026-11-21', log: () => {} });
}

/** Files with stamps: the stamp of a text is its length and how often it was written. */
function stamped(texts: Record<string, string>): { readonly files: FileView; readonly reads: Counts; write(path: string, text: string): void } {
  const versions: Record<string, number> = {};
  const { files, reads } = countingFiles({
    ...memoryFiles(texts),
    readText: (path) => texts[path.replace('/project/', '')] ?? null,
  });
  const stamp = (path: string): string | null => (files.fileExists(path) ? `version ${String(versions[path] ?? 0)}` : null);
  const readStamped = (path: string): StampedText | null => {
    const text = files.readText(path);
    return text === null ? null : { text, stamp: stamp(path) };
  };
  return {
    files: { ...files, stamp, readStamped },
    reads,
    write: (path, text) => {
      texts[path.replace('/project/', '')] = text;
      versions[path] = (versions[path] ?? 0) + 1;
    },
  };
}

describe('reading and parsing once', () => {
  let counting: ReturnType<typeof countParses>;
  beforeEach(() => { counting = countParses(); });
  afterEach(() => { counting.restore(); });

  it('parses an open document once for check, hover, fixes and a second check, and once more after an edit', async () => {
    const { files, reads } = countingFiles(memoryFiles({ 'src/a.ts': storing }));
    const engine = engineOver(files);
    engine.setOverlay(a, storing);
    const use = async (): Promise<void> => {
      const { findings } = await engine.check(a);
      assert.equal(findings.length, 1);
      assert.ok(await engine.explainAt(a, { line: 2, character: 52 }));
      for (const finding of findings) assert.ok((await engine.fixes(a, finding)).length > 0);
      await engine.check(a);
    };
    await use();
    assert.deepEqual(counted(counting.parses), [[a, 1]]);
    engine.setOverlay(a, `${storing}// more\n`);
    await use();
    assert.deepEqual(counted(counting.parses), [[a, 2]]);
    assert.deepEqual(counted(reads), []);
  });

  it('parses a text that stands for a file once in a scan, and reads no file for it', async () => {
    const { files, reads } = countingFiles(memoryFiles({}));
    const engine = engineOver(files);
    engine.setOverlay(a, storing);
    assert.equal((await engine.scan([a])).files[0]?.findings.length, 1);
    assert.deepEqual(counted(counting.parses), [[a, 1]]);
    assert.deepEqual(counted(reads), []);
  });

  it('does not parse again when an open document is closed with the text of its file', async () => {
    const engine = engineOver(memoryFiles({ 'src/a.ts': storing }));
    await engine.check(a);
    engine.setOverlay(a, storing);
    await engine.check(a);
    engine.setOverlay(a, null);
    await engine.check(a);
    assert.deepEqual(counted(counting.parses), [[a, 1]]);
  });

  it('reads and parses a file on disk once in a check, and each file it depends on', async () => {
    const { files, reads } = countingFiles(memoryFiles({ 'src/a.ts': "import { predictor } from './clients';\npredictor.classifyImage('p', 'n', d);\n", 'src/clients.ts': `${client}export { predictor };\n` }));
    const engine = engineOver(files);
    assert.equal((await engine.check(a)).calls.length, 1);
    assert.deepEqual(counted(counting.parses), [[a, 1], [clients, 1]]);
    assert.deepEqual(counted(reads), [[a, 1], [clients, 1]]);
  });

  it('does not read what stamps tell to be unchanged, and reads and parses what is not', async () => {
    const { files, reads, write } = stamped({ 'src/a.ts': "import { predictor } from './clients';\npredictor.classifyImage('p', 'n', d);\n", 'src/clients.ts': `${client}export { predictor };\n` });
    const engine = engineOver(files);
    await engine.check(a);
    reads.clear();
    for (let round = 0; round < 3; round += 1) {
      await engine.check(a);
      assert.ok(await engine.explainAt(a, { line: 1, character: 12 }));
    }
    assert.deepEqual(counted(reads), []);
    write(clients, `${client}export { key as predictor };\n`);
    assert.equal((await engine.check(a)).calls.length, 0);
    assert.deepEqual(counted(reads), [[clients, 1]]);
    assert.deepEqual(counted(counting.parses), [[a, 1], [clients, 2]]);
  });

  it('takes the file again after an open document with another text was closed, whatever its stamp', async () => {
    const { files } = stamped({ 'src/a.ts': storing });
    const engine = engineOver(files);
    assert.equal((await engine.check(a)).calls.length, 1);
    engine.setOverlay(a, `${client}\n`);
    assert.equal((await engine.check(a)).calls.length, 0);
    engine.setOverlay(a, null);
    assert.equal((await engine.check(a)).calls.length, 1);
  });

  it('reads each file of a scan once and parses each marked one once', async () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/file${String(index)}.ts`, index % 3 === 0 ? storing.replace('export const check', `const check${String(index)}`) : 'export const one = 1;\n']));
    const { files, reads } = countingFiles(memoryFiles({ ...texts, 'app/check.py': 'from azure.ai.contentsafety import ContentSafetyClient\nContentSafetyClient(e, k).analyze_text(o)\n' }));
    const paths = [...Object.keys(texts), 'app/check.py'].map(absolute);
    const { files: reports } = await engineOver(files).scan(paths);
    assert.equal(reports.filter(({ status }) => status === 'checked').length, 21);
    const sources = counted(reads).filter(([path]) => paths.includes(path));
    assert.deepEqual(sources, [...paths].sort().map((path) => [path, 1]));
    assert.deepEqual(counted(counting.parses), paths.filter((path) => reports.find((report) => report.path === path)?.status === 'checked').sort().map((path) => [path, 1]));
  });

  it('parses nothing twice when clients are followed into other files and back', async () => {
    const texts = {
      'src/clients.ts': `${client}export { predictor };\n`,
      'src/barrel.ts': "export * from './clients';\n",
      'src/use.ts': "import { predictor } from './barrel';\nimport { name } from './names';\nexport const check = (photo: Buffer) => predictor.classifyImage(name, 'n', photo);\n",
      'src/names.ts': "export const name = 'project';\n",
      'src/plain.ts': 'export const one = 1;\n',
      'app/Clients.cs': 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nnamespace App;\npublic class Clients { public ICustomVisionPredictionClient Predictor; }\n',
      'app/Use.cs': 'namespace App;\npublic class Use { void F(Clients c) { c.Predictor.ClassifyImage(p, "n", d); } }\n',
    };
    const { reads, files } = countingFiles(memoryFiles(texts));
    const { files: reports } = await engineOver(files).scan(Object.keys(texts).map(absolute));
    assert.deepEqual(reports.flatMap(({ calls, path }) => calls.map(() => path)), [absolute('app/Use.cs'), absolute('src/use.ts')]);
    for (const [path, times] of counted(counting.parses)) assert.equal(times, 1, path);
    for (const [path, times] of counted(reads)) assert.equal(times, 1, path);
  });
});
