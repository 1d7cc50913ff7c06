import assert from 'node:assert/strict';
import type { Engine } from '../../src/engine.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';

/** A program in C#: a file that makes the client, one that passes it on, and one that calls it, of which only the first is marked. */
const csharp = (): Record<string, string> => ({
  '.git/HEAD': '',
  'src/Safety/Clients.cs': 'using Azure.AI.ContentSafety;\nnamespace Shop.Safety;\npublic class Clients { public BlocklistClient Lists { get; } = new(e, k); }',
  'src/Core/Services.cs': 'using Shop.Safety;\nnamespace Shop.Core;\npublic class Services { public Clients Clients { get; } = new(); }',
  'src/Web/Page.cs': 'using Shop.Core;\nnamespace Shop.Web;\npublic class Page(Services services) { public void Clear() => services.Clients.Lists.DeleteTextBlocklist("a"); }',
  'src/Web/Other.cs': 'namespace Shop.Web;\npublic class Other { public void Clear(Lists lists) => lists.DeleteTextBlocklist("a"); }',
});

const operations = async (engine: Engine, path: string): Promise<readonly (string | null)[] | string> => {
  const report = await engine.check(absolute(path));
  return report.status === 'checked' ? report.calls.map((call) => call.operation) : report.status;
};

describe('names that other files declare', () => {
  it('an unmarked file is checked when what it uses comes from a marked one, over two files', async () => {
    const { engine, log } = memoryEngine(csharp());
    assert.deepEqual(await operations(engine, 'src/Web/Page.cs'), ['delete-blocklist']);
    assert.equal(await operations(engine, 'src/Web/Other.cs'), 'unmarked');
    assert.deepEqual(log, []);
  });

  it('a report names the files it depends on', async () => {
    const { engine } = memoryEngine(csharp());
    const report = await engine.check(absolute('src/Web/Page.cs'));
    assert.deepEqual(report.dependsOn, ['src/Core/Services.cs', 'src/Safety/Clients.cs'].map(absolute));
    assert.deepEqual(engine.dependants(absolute('src/Safety/Clients.cs'), [absolute('src/Web/Page.cs')]), [absolute('src/Web/Page.cs')]);
  });

  it('a scan finds the call as well', async () => {
    const texts = csharp();
    const { engine } = memoryEngine(texts);
    const { files } = await engine.scan(Object.keys(texts).filter((path) => path.endsWith('.cs')).map(absolute));
    assert.deepEqual(files.map((file) => [file.path, file.status, file.calls.map((call) => call.operation)]), [
      [absolute('src/Core/Services.cs'), 'checked', []],
      [absolute('src/Safety/Clients.cs'), 'checked', []],
      [absolute('src/Web/Other.cs'), 'unmarked', []],
      [absolute('src/Web/Page.cs'), 'checked', ['delete-blocklist']],
    ]);
  });

  it('a scan of one folder looks into the files of others', async () => {
    const { engine } = memoryEngine(csharp());
    const { files } = await engine.scan(['src/Web/Page.cs', 'src/Core/Services.cs', 'src/Safety/Clients.cs'].map(absolute));
    const { engine: alone } = memoryEngine({ ...csharp(), 'src/Web/Marked.cs': 'using Azure.AI.ContentSafety;\nusing Shop.Core;\nclass Marked(Services s) { void M() => s.Clients.Lists.DeleteTextBlocklist("b"); }' });
    const { files: folder } = await alone.scan([absolute('src/Web/Marked.cs')]);
    assert.deepEqual([files.length, folder.map((file) => file.calls.map((call) => call.operation))], [3, [['delete-blocklist']]]);
  });

  it('a file that appears is noticed', async () => {
    const texts = csharp();
    const clients = texts['src/Safety/Clients.cs'] ?? '';
    delete texts['src/Safety/Clients.cs'];
    const { engine } = memoryEngine(texts, {}, '2026-11-21', true);
    assert.equal(await operations(engine, 'src/Web/Page.cs'), 'unmarked');
    texts['src/Safety/Made.cs'] = clients;
    engine.fileChanged(absolute('src/Safety/Made.cs'));
    assert.deepEqual(await operations(engine, 'src/Web/Page.cs'), ['delete-blocklist']);
  });

  it('a file that goes away is noticed', async () => {
    const texts = csharp();
    const { engine } = memoryEngine(texts, {}, '2026-11-21', true);
    assert.deepEqual(await operations(engine, 'src/Web/Page.cs'), ['delete-blocklist']);
    delete texts['src/Safety/Clients.cs'];
    engine.fileChanged(absolute('src/Safety/Clients.cs'));
    assert.equal(await operations(engine, 'src/Web/Page.cs'), 'unmarked');
  });

  it('a change on disk is noticed', async () => {
    const texts = csharp();
    const { engine } = memoryEngine(texts, {}, '2026-11-21', true);
    assert.deepEqual(await operations(engine, 'src/Web/Page.cs'), ['delete-blocklist']);
    texts['src/Core/Services.cs'] = 'namespace Shop.Core;\npublic class Services { public Other Clients { get; } = new(); }';
    engine.fileChanged(absolute('src/Core/Services.cs'));
    assert.notDeepEqual(await operations(engine, 'src/Web/Page.cs'), ['delete-blocklist']);
  });

  it('a change in an open document is noticed, and its name there counts at once', async () => {
    const { engine } = memoryEngine({ '.git/HEAD': '', 'Page.cs': 'class Page(Holder holder) { void M() => holder.Lists.DeleteTextBlocklist("a"); }', 'Empty.cs': '' });
    assert.equal(await operations(engine, 'Page.cs'), 'unmarked');
    engine.setOverlay(absolute('Empty.cs'), 'using Azure.AI.ContentSafety;\nclass Holder { public BlocklistClient Lists; }');
    assert.deepEqual(await operations(engine, 'Page.cs'), ['delete-blocklist']);
    engine.setOverlay(absolute('Empty.cs'), 'using Azure.AI.ContentSafety;\nclass Renamed { public BlocklistClient Lists; }');
    assert.equal(await operations(engine, 'Page.cs'), 'unmarked');
  });

  it('a marked file learns of a declaration that appears in a file it did not use before', async () => {
    const { engine } = memoryEngine({ '.git/HEAD': '', 'Page.cs': 'using Azure.AI.ContentSafety;\nclass Page(Holder holder) { void M() => holder.Lists.DeleteTextBlocklist("a"); }', 'Later.cs': 'class Later { }' });
    assert.deepEqual(await operations(engine, 'Page.cs'), []);
    engine.setOverlay(absolute('Later.cs'), 'using Azure.AI.ContentSafety;\nclass Holder { public BlocklistClient Lists; }');
    assert.deepEqual(engine.dependants(absolute('Later.cs'), [absolute('Page.cs')]), [absolute('Page.cs')]);
    assert.deepEqual(await operations(engine, 'Page.cs'), ['delete-blocklist']);
  });

  it('a global using that appears is noticed', async () => {
    const { engine } = memoryEngine({ '.git/HEAD': '', 'Page.cs': 'class Page { void M(ContentSafetyClient c) => c.AnalyzeText("a"); }', 'Usings.cs': '' });
    assert.deepEqual(await operations(engine, 'Page.cs'), []);
    engine.setOverlay(absolute('Usings.cs'), 'global using Azure.AI.ContentSafety;');
    assert.deepEqual(await operations(engine, 'Page.cs'), ['analyze-text']);
  });
});
