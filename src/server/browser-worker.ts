/**
 * The script of the worker. It loads the server's program part by part.
 *
 * A worker of a web extension begins as a classic script without an address of its own, and the files
 * of its extension can lie where a worker may not load from. So the extension reads the parts and hands
 * them over, and each becomes a module at an address that exists in this worker alone. Parsers are
 * parts that are loaded when the first file of their language is read.
 */
import type { BrowserServer, PartAnswer, Port, WorkerMessage, WorkerStart } from './worker-messages.js';

/** Name under which a part's text finds the loader of later parts. */
const loaderName = 'responsibleUseLoadPart';

interface WorkerGlobal {
  onmessage: ((event: { readonly data: WorkerStart }) => void) | null;
  process?: unknown;
  [loaderName]?: (name: string) => Promise<unknown>;
}

const worker = globalThis as unknown as WorkerGlobal;

/** Asks the extension for files of its `dist` folder. */
class Parts {
  readonly #waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  #last = 0;

  constructor(private readonly port: Port) {
    port.onmessage = ({ data }: { data: PartAnswer }): void => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('bytes' in data) waiting?.resolve(data.bytes);
      else waiting?.reject(new Error(data.error));
    };
  }

  say(message: WorkerMessage): void {
    this.port.postMessage(message);
  }

  read(name: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      this.say({ kind: 'part', id, name });
    });
  }
}

/** Makes modules of the parts of the program. */
class Modules {
  readonly #addresses = new Map<string, Promise<string>>();

  constructor(
    private readonly parts: Parts,
    private readonly modules: WorkerStart['modules'],
  ) {}

  async load(name: string): Promise<unknown> {
    return (await import(await this.#addressOf(name))) as unknown;
  }

  /** Each part is one module, whoever asks for it. */
  #addressOf(name: string): Promise<string> {
    const known = this.#addresses.get(name);
    if (known !== undefined) return known;
    const making = this.#make(name);
    this.#addresses.set(name, making);
    // What could not be read may be asked for again.
    making.catch(() => this.#addresses.delete(name));
    return making;
  }

  async #make(name: string): Promise<string> {
    const needs = this.modules[name];
    if (needs === undefined) throw new Error(`${name} is no part of this program`);
    const now = Object.entries(needs.now);
    const [bytes, ...addresses] = await Promise.all([this.parts.read(name), ...now.map(([, part]) => this.#addressOf(part))]);
    let text = new TextDecoder().decode(bytes);
    // Specifiers hold a hash of the part's content, so nothing else in a text looks like one.
    for (const [index, [specifier]] of now.entries()) text = text.replaceAll(JSON.stringify(specifier), JSON.stringify(addresses[index]));
    for (const [specifier, part] of Object.entries(needs.later)) text = text.replaceAll(`import(${JSON.stringify(specifier)})`, `globalThis.${loaderName}(${JSON.stringify(part)})`);
    return URL.createObjectURL(new Blob([text, `\n//# sourceURL=responsible-use/${name}`], { type: 'text/javascript' }));
  }
}

worker.onmessage = ({ data: { protocol, parts: port, version, entry, modules: list } }) => {
  worker.onmessage = null;
  // Packages that run in Node as well look at its environment.
  worker.process ??= { env: {}, platform: 'browser', cwd: () => '/' };
  const parts = new Parts(port);
  const modules = new Modules(parts, list);
  worker[loaderName] = (name) => modules.load(name);
  void modules.load(entry).then((server) => {
    (server as BrowserServer).start(protocol, { version, readAsset: (name) => parts.read(name) });
    parts.say({ kind: 'state', error: null });
  }).catch((error: unknown) => {
    parts.say({ kind: 'state', error: error instanceof Error ? error.message : String(error) });
  });
};
