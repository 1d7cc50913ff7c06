/** What an editor gets while a workspace scan is running: files on a real disk, threads, the real protocol. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../src/engine.js';
import { readAsset } from '../../src/host/assets.js';
import { createNodeHost } from '../../src/host/node-host.js';
import { filesWorthThreads, ThreadedSurvey } from '../../src/host/threaded-survey.js';
import { serverCommands } from '../../src/server/names.js';
import type { ScanSummary } from '../../src/server/protocol.js';
import { bundleWorker, type BundledWorker } from '../host-node/bundled-worker.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { cancelScan } from './cancel-scan.js';
import { startClient, stopClients, type TestClient } from './connection.js';
import { avatar, placeOf } from './sample.js';

const count = filesWorthThreads + 200;

describe('server while it scans', function () {
  this.timeout(180_000);
  let tree: TemporaryTree;
  let worker: BundledWorker;
  let survey: ThreadedSurvey;

  before(async () => {
    worker = await bundleWorker('src/host/survey-worker.ts');
    // Every third file is marked, so that there is as much to analyze as to read.
    const files = Array.from({ length: count }, (_, index) => [`src/file${String(index)}.ts`, index % 3 === 0 ? avatar : 'export const one = 1;\n'] as const);
    tree = new TemporaryTree({ ...Object.fromEntries(files), 'open.ts': avatar });
  });

  after(() => {
    worker.remove();
    tree.remove();
  });

  afterEach(async () => {
    await stopClients();
    survey.close();
  });

  async function start(): Promise<TestClient> {
    const host = createNodeHost({ log: () => {}, threads: 1 });
    survey = new ThreadedSurvey({
      source: { content: (path) => host.files.content(path), readAsset },
      threads: 2,
      worthParses: 1,
      thread: { script: worker.script, nodeOptions: [] },
      log: () => {},
    });
    const files = Array.from({ length: count }, (_, index) => tree.path(`src/file${String(index)}.ts`));
    return startClient({
      discovery: { files, skipped: [] },
      createEngine: (given) => createEngine({ ...given, files: host.files, turn: host.turn, readAsset, survey }),
    });
  }

  it('answers hovers and checks, also of a text that changes, before the scan has ended', async () => {
    const client = await start();
    const uri = pathToFileURL(tree.path('open.ts')).href;
    await client.open(uri, avatar);
    const hover = (): Promise<Hover | null> => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf('classifyImage') });
    assert.ok(await hover());

    let hasEnded = false;
    const scan = client.command<ScanSummary>(serverCommands.scanWorkspace).finally(() => { hasEnded = true; });
    const answered = { hovers: 0, checks: 0 };
    for (let version = 2; !hasEnded; version += 1) {
      assert.ok(await hover());
      if (!hasEnded) answered.hovers += 1;
      await client.change(uri, version, `${avatar}// ${String(version)}\n`);
      // What the scan adds as soon as it knows the whole workspace is no matter here.
      assert.equal((await client.diagnostics(uri)).filter(({ code }) => code !== 'no-retention-cleanup').length, 2);
      if (!hasEnded) answered.checks += 1;
    }
    const { files, parsed, calls } = await scan;
    assert.deepEqual({ files, parsed, calls }, { files: count, parsed: count / 3, calls: count / 3 });
    assert.equal(survey.threadsStarted, 2);
    assert.ok(answered.hovers > 5 && answered.checks > 5, JSON.stringify(answered));
  });

  it('ends a scan that is canceled while threads read, and scans again', async () => {
    const client = await start();
    await cancelScan(client);
    const { parsed } = await client.command<ScanSummary>(serverCommands.scanWorkspace);
    assert.equal(parsed, count / 3);
  });
});
