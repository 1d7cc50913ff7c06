/** The inventory that an editor gets: the command line's own, of the last workspace scan. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ResponseError } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../src/engine.js';
import { serverCommands } from '../../src/server/names.js';
import { createNodeEnvironment } from '../../src/server/node-environment.js';
import type { InventoryAnswer, InventoryParams } from '../../src/server/protocol.js';
import { reportPaths } from '../../src/server/report-paths.js';
import { runCli } from '../cli/run-cli.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { startClient, stopClients, type TestClient } from './connection.js';
import { avatar } from './sample.js';

const notebook = readFileSync(join(import.meta.dirname, '../samples/workspace/notebooks/badges.ipynb'));

/** A tree with what a report can tell of: calls in code and cells, a project file, and files that are not read. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'src/avatar.ts': avatar,
  'src/plain.ts': 'export const one = 1;\n',
  'src/blob.ts': new Uint8Array([0, 1, 2, 3, 0, 255]),
  'src/Face.kt': 'import com.azure.ai.vision.face.FaceClient\n',
  'notebooks/badges.ipynb': notebook,
  'responsible-use.json': '{ "services": { "custom-vision": { "useCases": ["sort photos"], "regions": ["westeurope"] } } }\n',
};

async function start(tree: TemporaryTree, folders: readonly string[] = ['.']): Promise<TestClient> {
  return startClient({
    environment: createNodeEnvironment(createEngine),
    folders: folders.map((folder) => ({ uri: pathToFileURL(folder === '.' ? tree.root : tree.path(folder)).href, name: folder === '.' ? 'project' : (folder.split('/').at(-1) ?? '') })),
  });
}

const ask = (client: TestClient, format: InventoryParams['format']): Promise<InventoryAnswer | null> => client.command(serverCommands.inventory, { format });

async function scanned(client: TestClient, format: InventoryParams['format']): Promise<InventoryAnswer> {
  await client.command(serverCommands.scanWorkspace);
  const answer = await ask(client, format);
  assert.ok(answer);
  return answer;
}

describe('server: inventory', function () {
  // The engine reads real files and loads parsers.
  this.timeout(120_000);
  let tree: TemporaryTree;

  beforeEach(() => {
    tree = new TemporaryTree(files);
  });

  afterEach(async () => {
    await stopClients();
    tree.remove();
  });

  it('is null before the first scan', async () => {
    assert.equal(await ask(await start(tree), 'view'), null);
  });

  for (const format of ['json', 'markdown', 'html'] as const) {
    it(`says in ${format} what the command line says of the same tree`, async () => {
      const { text, roots, isOutdated } = await scanned(await start(tree), format);
      const { out, code } = await runCli(['inventory', '--format', format], { cwd: tree.root, realEngine: true });
      assert.equal(code, 0);
      assert.ok(out.includes('classify'), out);
      assert.equal(text, out);
      assert.deepEqual(roots, [{ name: '', uri: pathToFileURL(tree.root).href }]);
      assert.equal(isOutdated, false);
    });
  }

  it('names the folder in front of paths where there are several, as the command line does for folders', async () => {
    const several = new TemporaryTree(Object.fromEntries(['one', 'two'].flatMap((name) => Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))));
    try {
      const { text, roots } = await scanned(await start(several, ['one', 'two']), 'json');
      assert.equal(text, (await runCli(['inventory', '--format', 'json', 'one', 'two'], { cwd: several.root, realEngine: true })).out);
      assert.deepEqual(roots.map(({ name }) => name), ['one', 'two']);
    } finally {
      several.remove();
    }
  });

  it('gives a view with its style, and the paths that its places lead to', async () => {
    const { text, style = '', paths = [] } = await scanned(await start(tree), 'view');
    assert.ok(!/<script|<style|<html|\son\w+=/.test(text));
    assert.ok(style.includes('.badge'));
    assert.deepEqual([...paths].sort(), ['notebooks/badges.ipynb', 'responsible-use.json', 'src/Face.kt', 'src/avatar.ts', 'src/blob.ts']);
    const places = [...text.matchAll(/<button class="place"[^>]* data-path="([^"]+)"/g)].map(([, path]) => path);
    assert.deepEqual(new Set(places), new Set(paths));
    assert.match(text, /<button class="page" type="button" data-kind="operation" data-id="custom-vision\/classify-image">/);
  });

  it('says that it is of an earlier moment once calls or findings come out different, and until they do not', async () => {
    const client = await start(tree);
    const { scannedAt } = await scanned(client, 'state');
    const uri = pathToFileURL(tree.path('src/avatar.ts')).href;
    const state = async (): Promise<boolean | undefined> => {
      await client.diagnostics(uri);
      return (await ask(client, 'state'))?.isOutdated;
    };
    await client.open(uri, avatar);
    assert.equal(await state(), false);
    await client.change(uri, 2, `\n${avatar}`);
    assert.equal(await state(), true);
    await client.change(uri, 3, `${avatar}\nexport const more = 2;\n`);
    assert.equal(await state(), false, 'what no report tells of is no difference');
    await client.change(uri, 4, `\n${avatar}`);
    assert.equal(await state(), true);
    const again = await scanned(client, 'state');
    assert.equal(again.isOutdated, false);
    assert.ok(again.scannedAt >= scannedAt);
    assert.equal(again.text, '');
  });

  it('does not count documents outside of the workspace', async () => {
    const client = await start(tree);
    await scanned(client, 'state');
    await client.open('untitled:Untitled-1', avatar);
    await client.diagnostics('untitled:Untitled-1');
    assert.equal((await ask(client, 'state'))?.isOutdated, false);
  });

  it('refuses another form', async () => {
    const client = await start(tree);
    await assert.rejects(client.command(serverCommands.inventory, { format: 'pdf' }), (error) => error instanceof ResponseError && /view, html, markdown, json, state/.test(error.message));
  });
});

describe('server: paths of reports', () => {
  it('are relative to the only folder', () => {
    const { lookedAt, shorten, isInside } = reportPaths([{ name: 'project', path: '/home/project' }]);
    assert.deepEqual([lookedAt, shorten('/home/project/src/a.ts'), shorten('/home/project'), shorten('/else/b.ts')], [['.'], 'src/a.ts', '.', '/else/b.ts']);
    assert.deepEqual([isInside('/home/project/a.ts'), isInside('/home/project-two/a.ts')], [true, false]);
  });

  it('tell folders of the same name apart', () => {
    const { roots, shorten } = reportPaths([{ name: 'api', path: '/a/api' }, { name: 'api', path: '/b/api' }, { name: '', path: '/c/web' }]);
    assert.deepEqual(roots.map(({ name }) => name), ['api', 'api (2)', 'web']);
    assert.deepEqual([shorten('/b/api/x.ts'), shorten('/b/api'), shorten('/c/web/y.ts')], ['api (2)/x.ts', 'api (2)', 'web/y.ts']);
  });
});
