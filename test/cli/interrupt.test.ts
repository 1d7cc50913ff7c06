import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.js';
import { createNodeHost } from '../../src/host/node-host.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';

const code = [
  "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';",
  'export async function tag(predictor: PredictionAPIClient, photo: Buffer) {',
  "  return await predictor.classifyImage('project', 'model', photo);",
  '}',
].join('\n');

describe('cli: interruption', function () {
  this.timeout(60_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  it('reaches the engine while it resolves, after all files were read', async () => {
    tree = new TemporaryTree(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`file${String(index)}.ts`, code])));
    const paths = Array.from({ length: 400 }, (_, index) => tree.path(`file${String(index)}.ts`));
    const engine = createEngine(createNodeHost({ log: () => {} }));
    // The parser is loaded first, so that only the work itself is measured.
    await engine.check(paths[0] ?? '');
    const abort = new AbortController();
    const scan = engine.scan(paths, {
      signal: abort.signal,
      // A signal of the operating system comes as an event, and so does a timer.
      onProgress: ({ done, total }) => { if (done === total) setTimeout(() => { abort.abort(); }, 0); },
    });
    await assert.rejects(scan, { name: 'CancelledError' });
  });
});
