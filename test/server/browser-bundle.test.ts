/** The built server of the browser: what it is made of, and that it says the same as the one of Node. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AbstractMessageReader, AbstractMessageWriter, createProtocolConnection, type DataCallback, type Disposable, type Message } from 'vscode-languageserver-protocol/node';
import { build, type Plugin } from 'esbuild';
import { createEngine } from '../../src/engine.js';
import { createNodeHost } from '../../src/host/node-host.js';
import { serverCommands } from '../../src/server/names.js';
import type { ScanSummary, WantedFiles } from '../../src/server/protocol.js';
import type { BrowserServer, Port, WorkerStart } from '../../src/server/worker-messages.js';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const sample = join(root, 'test/samples/workspace');
const folder = 'vscode-vfs://github/owner/sample';

const parts = JSON.parse(readFileSync(join(dist, 'browser-server.json'), 'utf8')) as WorkerStart['modules'];

/** The protocol's own classes for ports are not offered to Node. */
class PortReader extends AbstractMessageReader {
  constructor(private readonly port: Port) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.port.onmessage = ({ data }) => callback(data);
    return { dispose: () => (this.port.onmessage = null) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: Port) {
    super();
  }

  write(message: Message): Promise<void> {
    this.port.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    this.port.close();
  }
}

/** What a bundle imports or requires, as a bundler sees it: calls of a variable that is named `require` are none. */
async function importsOf(file: string): Promise<readonly string[]> {
  const found: string[] = [];
  const collect: Plugin = {
    name: 'collect',
    setup(builder) {
      builder.onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        found.push(path);
        return { path, external: true };
      });
    },
  };
  await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent', plugins: [collect] });
  return found;
}

describe('the browser bundles', () => {
  for (const name of [...Object.keys(parts), 'browser.cjs', 'browser-worker.js']) {
    it(`need no module of Node: ${name.replace(/-[A-Z0-9]{8}(?=\.)/, '')}`, async () => {
      const found = await importsOf(join(dist, name));
      assert.deepEqual(found.filter((one) => isBuiltin(one) || !(one.startsWith('./') || one === 'vscode')), []);
    });
  }

  it('list exactly the parts that their texts ask for', () => {
    for (const [name, { now, later }] of Object.entries(parts)) {
      const text = readFileSync(join(dist, name), 'utf8');
      for (const specifier of Object.keys(now)) assert.ok(text.includes(JSON.stringify(specifier)), `${name} does not import ${specifier}`);
      for (const specifier of Object.keys(later)) assert.ok(text.includes(`import(${JSON.stringify(specifier)})`), `${name} does not load ${specifier}`);
      for (const part of [...Object.values(now), ...Object.values(later)]) assert.ok(Object.hasOwn(parts, part), `${part} is not listed`);
    }
  });

  it('share their parsers and facts with the server of Node', () => {
    const large = Object.keys(parts).filter((name) => readFileSync(join(dist, name)).length > 1_000_000);
    const node = readFileSync(join(dist, 'server.js'), 'utf8');
    assert.ok(large.length >= 2, 'the engine and TypeScript');
    assert.ok(large.some((name) => node.includes(name.replace('chunks/', ''))), 'the engine is there twice');
    const all = readdirSync(join(dist, 'chunks')).filter((name) => readFileSync(join(dist, 'chunks', name)).length > 1_000_000);
    assert.equal(all.length, large.length);
  });
});

describe('the built browser server', () => {
  it('has the same findings for the sample as the engine in Node, with every parser loaded when it is needed', async function () {
    this.timeout(120_000);
    const paths = readdirSync(sample, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(sample.length + 1));
    const code = paths.filter((path) => /\.(?:ts|ipynb)$/.test(path));
    const engine = createEngine(createNodeHost({ log: () => undefined }), { projectFiles: { roots: [sample], use: 'nearest' } });
    const scan = await engine.scan(code.map((path) => join(sample, path)), { isWhole: true });
    const expected = [...scan.files, ...(scan.projectFiles ?? [])].flatMap((file) => file.findings.filter(({ suppressed }) => suppressed === null).map(({ rule, path, message }) => `${path.slice(sample.length + 1)} ${rule} ${message}`));

    const loaded: string[] = [];
    const { start } = (await import(pathToFileURL(join(dist, 'browser-server.js')).href)) as BrowserServer;
    const { port1, port2 } = new MessageChannel();
    start(port2 as unknown as Port, {
      version: '0.0.0-test',
      readAsset: (name) => {
        loaded.push(name);
        return readFile(join(dist, name));
      },
    });
    const client = createProtocolConnection(new PortReader(port1 as unknown as Port), new PortWriter(port1 as unknown as Port));
    const found: string[] = [];
    client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: readonly { code: string; message: string }[] }) => {
      found.push(...diagnostics.map(({ code: rule, message }) => `${decodeURIComponent(uri).slice(folder.length + 1)} ${rule} ${message}`));
    });
    client.listen();
    try {
      await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: folder, name: 'sample' }], initializationOptions: { readsFiles: true } });
      await client.sendNotification('initialized', {});
      assert.deepEqual(loaded, []);
      let isOver = false;
      const exchange = async (): Promise<void> => {
        let provided: unknown = { read: [] };
        while (!isOver) {
          const wanted = await client.sendRequest<WantedFiles>('workspace/executeCommand', { command: serverCommands.exchangeFiles, arguments: [provided] });
          provided = {
            ...(wanted.list === undefined ? {} : { listed: paths.map((path) => `${folder}/${path}`) }),
            read: wanted.read.map((uri) => ({ uri, text: readFileSync(join(sample, decodeURIComponent(uri).slice(folder.length + 1)), 'utf8') })),
          };
        }
      };
      exchange().catch(() => undefined);
      const summary = await client.sendRequest<ScanSummary>('workspace/executeCommand', { command: serverCommands.scanWorkspace, arguments: [] });
      isOver = true;
      assert.equal(summary.files, code.length);
      assert.ok(expected.length >= 10, expected.join('\n'));
      assert.deepEqual(found.sort(), expected.sort());
      assert.deepEqual(loaded.sort(), ['tree-sitter-python.wasm', 'tree-sitter.wasm']);
    } finally {
      client.dispose();
      port1.close();
    }
  });
});
