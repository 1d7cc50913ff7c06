import assert from 'node:assert/strict';
import { createEngine, type FileReport, type Finding } from '../../src/engine.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';
import { memoryFiles } from '../support/memory-files.js';
import { markdown, notebookJson, type CellDraft } from '../support/notebooks.js';
import { readAsset } from '../support/parser-assets.js';

const path = absolute('study.ipynb');

const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';
const use = 'photo = open("face.jpg", "rb")\nresult = predictor.classify_image("p", "n", photo)';

function storing({ findings }: FileReport): Finding {
  const [finding, ...more] = findings.filter(({ rule }) => rule === 'stores-prediction-image');
  assert.ok(finding && more.length === 0, JSON.stringify(findings));
  return finding;
}

/** Calls as `cell:line:column operation`, all counted as the engine does. */
const calls = (report: FileReport): readonly string[] => report.calls.map(({ cell, range, operation }) => `${String(cell)}:${String(range.start.line)}:${String(range.start.character)} ${String(operation)}`);

async function check(cells: readonly (string | CellDraft)[], metadata?: unknown): Promise<FileReport> {
  const { engine, log } = memoryEngine({ 'study.ipynb': notebookJson(cells, metadata === undefined ? {} : { metadata }) });
  const report = await engine.check(path);
  assert.deepEqual(log, []);
  return report;
}

describe('checking a notebook', () => {
  it('follows a client from the cell that makes it to the cell that uses it', async () => {
    const report = await check([markdown('# Study'), '%pip install azure-cognitiveservices-vision-customvision', setup, markdown('x'), '%%time\n%matplotlib inline', markdown('y'), 'x = !ls\nif x:\n    %time\n', `!ls\n${use}`]);
    assert.equal(report.status, 'checked');
    assert.equal(report.partial, null);
    assert.equal(report.language, 'python');
    assert.deepEqual(calls(report), ['7:2:19 classify-image']);
    assert.deepEqual(report.calls[0]?.range.end, { line: 2, character: 33 });
    const finding = storing(report);
    assert.equal(finding.cell, 7);
    assert.deepEqual(finding.range.start, { line: 2, character: 19 });
    assert.deepEqual(finding.evidence.map(({ cell }) => cell), [7]);
  });

  it('points from a finding to evidence in other cells', async () => {
    const report = await check([setup, 'result = predictor.classify_image_with_no_store("p", "n", photo)', 'if result.predictions[0].probability > 0.9:\n    ban_user(user)']);
    const [finding] = report.findings.filter(({ rule }) => rule === 'missing-human-review');
    assert.equal(finding?.cell, 2);
    assert.deepEqual(finding.range.start, { line: 1, character: 4 });
    assert.deepEqual([...new Set(finding.evidence.map(({ cell }) => cell))], [1, 2]);
  });

  it('takes part in imports: a client from a module beside it', async () => {
    const { engine } = memoryEngine({
      'study.ipynb': notebookJson([markdown('x'), 'from clients import predictor', use]),
      'clients.py': `${setup}\n`,
    });
    const report = await engine.check(path);
    assert.deepEqual(calls(report), ['2:1:19 classify-image']);
    assert.deepEqual(report.dependsOn, [absolute('clients.py')]);
    const scan = await engine.scan([path, absolute('clients.py')]);
    assert.deepEqual(scan.files.flatMap(calls), ['2:1:19 classify-image']);
  });

  it('reads no cell of another language', async () => {
    const report = await check([setup, `%%bash\n${use}`, { source: use, metadata: { vscode: { languageId: 'sql' } } }, { source: use, type: 'raw' }, markdown(use), `%%writefile app.py\n${use}`]);
    assert.equal(report.status, 'checked');
    assert.deepEqual(report.calls, []);
  });

  it('says nothing of what is in outputs', async () => {
    const report = await check([{ source: 'print(1)', outputs: [{ name: 'stdout', output_type: 'stream', text: [setup, use] }] }]);
    assert.equal(report.status, 'unmarked');
  });

  it('is not hindered by outputs that are larger than any file', async () => {
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, { source: use, outputs: [{ data: { 'image/png': 'A'.repeat(3_000_000) } }] }]) }, { maxFileLength: 1000 });
    assert.deepEqual(calls(await engine.check(path)), ['1:1:19 classify-image']);
  });

  it('skips a notebook whose cells are larger than the limit', async () => {
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, '#'.repeat(1000)]) }, { maxFileLength: 1000 });
    const report = await engine.check(path);
    assert.equal(report.status, 'skipped');
    assert.match(report.reason ?? '', /^larger than the limit of 1000 characters \(it has \d+\)$/);
  });

  it('keeps a broken cell to itself and says where it is', async () => {
    const report = await check([setup, 'x = f("""abc', markdown('x'), 'y = g(1,', use]);
    assert.deepEqual(calls(report), ['4:1:19 classify-image']);
    assert.equal(report.partial, '2 places do not parse, the first on line 1 of cell 2');
  });

  it('reads C# notebooks, and switches inside their cells', async () => {
    const report = await check(
      [
        '#r "nuget: Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction, 2.0.0"\nusing Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nvar predictor = new CustomVisionPredictionClient(credentials);',
        { source: 'Get-Date', metadata: { polyglot_notebook: { kernelName: 'pwsh' } } },
        '#!time\nvar result = await predictor.ClassifyImageAsync(project, "n", photo)',
        'result.Display()',
      ],
      { kernelspec: { language: 'C#', name: '.net-csharp' } },
    );
    assert.equal(report.language, 'csharp');
    assert.equal(report.partial, null);
    assert.deepEqual(calls(report), ['2:1:29 classify-image']);
  });

  it('reads TypeScript notebooks', async () => {
    const report = await check(
      ["import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction'\nconst predictor: PredictionAPIClient = new PredictionAPIClient(key, endpoint)", "await predictor.classifyImage('p', 'n', photo)"],
      { kernelspec: { name: 'deno', language: 'typescript' } },
    );
    assert.equal(report.language, 'typescript');
    assert.deepEqual(calls(report), ['1:0:16 classify-image']);
  });

  it('reads JavaScript notebooks', async () => {
    const report = await check(["const { PredictionAPIClient } = require('@azure/cognitiveservices-customvision-prediction')\nconst predictor = new PredictionAPIClient(key, endpoint)", "predictor.classifyImage('p', 'n', photo)"], { kernelspec: { name: 'jslab', language: 'javascript' } });
    assert.equal(report.language, 'javascript');
    assert.deepEqual(calls(report), ['1:0:10 classify-image']);
  });
});

describe('notebooks that are not analyzed', () => {
  it('are listed with their language when they name Azure AI', async () => {
    const kernel = { kernelspec: { language: 'R', name: 'ir' } };
    const marked = await check([`library(httr)\nPOST("https://x.cognitiveservices.azure.com/contentsafety/text:analyze")`], kernel);
    assert.deepEqual([marked.status, marked.reason], ['skipped', 'R notebooks are not read']);
    assert.equal((await check(['library(httr)'], kernel)).status, 'unmarked');
  });

  it('are listed with the reason when they are broken', async () => {
    const json = notebookJson([setup, use]);
    const { engine } = memoryEngine({ 'study.ipynb': json.slice(0, -20), 'other.ipynb': '{"cells": [', 'data.ipynb': '[1]' });
    const reports = await Promise.all(['study', 'other', 'data'].map((name) => engine.check(absolute(`${name}.ipynb`))));
    assert.deepEqual(reports.map(({ status, reason }) => [status, reason?.replace(/ \(line \d+\)/, '')]), [
      ['failed', 'the notebook is not valid JSON: it ends in the middle'],
      ['skipped', 'the notebook is not valid JSON: it ends in the middle'],
      ['skipped', 'the file is JSON, but no notebook'],
    ]);
  });

  for (const [name, json] of [['an empty file', ''], ['no cells', notebookJson([])], ['no code', notebookJson([markdown(setup)])]] as const) {
    it(`are silent: ${name}`, async () => {
      const { engine } = memoryEngine({ 'study.ipynb': json });
      assert.equal((await engine.check(path)).status, 'unmarked');
    });
  }
});

describe('a notebook that changes', () => {
  it('is checked anew when a cell moves, although its text is the same', async () => {
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, use]) });
    const first = await engine.check(path);
    engine.setOverlay(path, notebookJson([setup, markdown('x'), use]));
    const second = await engine.check(path);
    assert.deepEqual([calls(first), calls(second)], [['1:1:19 classify-image'], ['2:1:19 classify-image']]);
    assert.deepEqual(second.findings.map(({ fingerprint }) => fingerprint), first.findings.map(({ fingerprint }) => fingerprint));
    engine.setOverlay(path, notebookJson([setup, markdown('x'), use.split('\n')[0] ?? '', use.split('\n')[1] ?? '']));
    assert.deepEqual(calls(await engine.check(path)), ['3:0:19 classify-image']);
  });

  it('is not checked anew when only outputs change', async () => {
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, use]) });
    const first = await engine.check(path);
    engine.setOverlay(path, notebookJson([setup, { source: use, outputs: [{ text: ['done'] }] }]));
    assert.equal(await engine.check(path), first);
  });

  it('is checked anew when its kernel changes', async () => {
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, use]) });
    assert.equal((await engine.check(path)).status, 'checked');
    engine.setOverlay(path, notebookJson([setup, use], { metadata: { kernelspec: { language: 'R' } } }));
    assert.equal((await engine.check(path)).reason, 'R notebooks are not read');
  });

  it('is parsed anew when its kernel changes, although its text is the same', async () => {
    const source = `${setup}\n${use};`;
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([source]) });
    assert.equal((await engine.check(path)).language, 'python');
    engine.setOverlay(path, notebookJson([source], { metadata: { kernelspec: { language: 'typescript' } } }));
    assert.equal((await engine.check(path)).language, 'typescript');
  });

  it('is read anew for each check, as other files are', async () => {
    let json = notebookJson([setup, use]);
    const files = { ...memoryFiles({ 'study.ipynb': '' }), readText: () => json };
    const engine = createEngine({ files, readAsset, today: () => '2026-11-21', log: () => undefined });
    assert.deepEqual(calls(await engine.check(path)), ['1:1:19 classify-image']);
    json = notebookJson([setup, markdown('x'), use]);
    assert.deepEqual(calls(await engine.check(path)), ['2:1:19 classify-image']);
  });
});

describe('answers in a notebook', () => {
  const texts = { 'study.ipynb': notebookJson([setup, markdown('x'), `%%time\n${use}\n`]) };

  it('explains a position of a cell', async () => {
    const { engine } = memoryEngine(texts);
    const explanation = await engine.explainAt(path, { cell: 2, line: 2, character: 22 });
    assert.equal(explanation?.title, 'Custom Vision: classify-image');
    assert.deepEqual(explanation.range, { start: { line: 2, character: 19 }, end: { line: 2, character: 33 } });
    assert.equal((await engine.explainAt(path, { cell: 0, line: 0, character: 20 }))?.subject.id, 'custom-vision');
    for (const position of [{ cell: 1, line: 0, character: 0 }, { cell: 9, line: 2, character: 22 }, { line: 2, character: 22 }]) assert.equal(await engine.explainAt(path, position), null);
  });

  it('makes fixes in the cell', async () => {
    const { engine } = memoryEngine(texts);
    const finding = storing(await engine.check(path));
    const [twin, waiver] = [await engine.fixes(path, finding)].flatMap((fixes) => [fixes[0], fixes.at(-1)]);
    assert.deepEqual(twin?.edits, [{ path, cell: 2, range: { start: { line: 2, character: 19 }, end: { line: 2, character: 33 } }, newText: 'classify_image_with_no_store' }]);
    assert.deepEqual(waiver?.edits.map(({ cell, range }) => [cell, range]), [[2, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }]]);
    assert.equal(waiver?.cursor?.cell, 2);
    assert.equal(waiver?.cursor?.position.line, 2);
  });

  it('puts a function that a fix needs into the cell that calls it', async () => {
    const decide = 'def decide(result):\n    if result.predictions[0].probability > 0.9:\n        ban_user(user)';
    const { engine } = memoryEngine({ 'study.ipynb': notebookJson([setup, decide, 'decide(predictor.classify_image_with_no_store("p", "n", photo))', 'print(1)']) });
    const finding = (await engine.check(path)).findings.find(({ rule }) => rule === 'missing-human-review');
    assert.equal(finding?.cell, 1);
    const edits = (await engine.fixes(path, finding)).flatMap((fix) => fix.edits);
    const stub = edits.find(({ newText }) => newText.includes('def request_human_review'));
    assert.deepEqual([stub?.cell, stub?.range.start], [1, { line: 2, character: 22 }]);
  });

  it('lets waivers hold in their cell', async () => {
    const waived = use.replace('result', '# responsible-use-disable-next-line stores-prediction-image -- kept for training (owner: ana) until 2027-03-31\nresult');
    const report = await check([setup, waived]);
    const finding = storing(report);
    assert.deepEqual([finding.cell, finding.range.start.line, finding.suppressed?.owner], [1, 2, 'ana']);
  });

  it('tells where a place stands in the lines of the file', async () => {
    const { engine } = memoryEngine({ ...texts, 'a.py': '' });
    const [call] = (await engine.check(path)).calls;
    assert.ok(call);
    const range = engine.rangeInFile(call);
    const lines = texts['study.ipynb'].split('\n');
    assert.equal(lines[range.start.line]?.slice(range.start.character, range.end.character), 'classify_image');
    assert.equal(range.start.line, range.end.line);
    const plain = { start: { line: 3, character: 1 }, end: { line: 4, character: 2 } };
    assert.deepEqual(engine.rangeInFile({ path: absolute('a.py'), range: plain }), plain);
    assert.deepEqual(engine.rangeInFile({ ...call, cell: 99 }), { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  });
});
