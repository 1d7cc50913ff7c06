/** Starts the server's worker, which has nothing but what it is given. */
import { l10n, Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';
import type { PartAnswer, Port, PartRequest, WorkerMessage, WorkerStart } from '../server/worker-messages.js';
import { errorMessage } from './error-text.js';

/** As much of a worker as is used here; the types of browsers are not those of this project. */
interface ServerWorker {
  postMessage(message: WorkerStart, transfer: readonly Port[]): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string; preventDefault(): void }) => void): void;
  terminate(): void;
}

interface WorkerHost {
  readonly Worker: new (address: string, options: { readonly name: string }) => ServerWorker;
}

/** Files of `dist` that the worker may ask for by name. */
const assetPattern = /^tree-sitter(?:-[a-z-]+)?\.wasm$/;

/** A reader that can say that the other side is gone. */
class WorkerReader extends BrowserMessageReader {
  constructor(
    port: Port,
    private readonly worker: ServerWorker,
  ) {
    super(port);
  }

  /** The worker failed; the client decides whether to start another one. */
  lost(): void {
    this.fireClose();
  }

  /** Ends the worker: nobody listens to it any more. */
  override dispose(): void {
    super.dispose();
    this.worker.terminate();
  }
}

/**
 * Starts a worker and gives back how to talk to it.
 *
 * The script is read like any file and started from an address of this window: where the extension
 * itself lies, be it a server or a remote machine, a worker cannot always be started from.
 */
export async function startWorker(context: ExtensionContext): Promise<MessageTransports> {
  const read = (name: string): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name));
  const [script, list] = await Promise.all([read('browser-worker.js'), read('browser-server.json')]);
  const modules = JSON.parse(new TextDecoder().decode(list)) as WorkerStart['modules'];
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new (globalThis as unknown as WorkerHost).Worker(address, { name: 'responsible-use' });
  const protocol = channel();
  const parts = channel();
  let started: (error: string | null) => void = () => undefined;
  const start = new Promise<string | null>((resolve) => (started = resolve));
  parts.port1.onmessage = ({ data }: { data: WorkerMessage }): void => {
    if (data.kind === 'state') return started(data.error);
    void answer(data, (name) => (Object.hasOwn(modules, name) || assetPattern.test(name) ? read(name) : Promise.reject(new Error(`${name} is no part of the server`)))).then((found) => {
      parts.port1.postMessage(found, 'bytes' in found ? [found.bytes.buffer as ArrayBuffer] : []);
    });
  };
  const reader = new WorkerReader(protocol.port1, worker);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    started(event.message ?? 'the worker failed');
    reader.lost();
  });
  const { version } = context.extension.packageJSON as { version: string };
  worker.postMessage({ protocol: protocol.port2, parts: parts.port2, version, entry: 'browser-server.js', modules }, [protocol.port2, parts.port2]);
  const problem = await start;
  if (problem !== null) {
    reader.dispose();
    throw new Error(l10n.t('The language server could not be started in a worker of this browser: {0}', problem));
  }
  URL.revokeObjectURL(address);
  return { reader, writer: new BrowserMessageWriter(protocol.port1) };
}

function channel(): { readonly port1: Port; readonly port2: Port } {
  return new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port };
}

async function answer({ id, name }: PartRequest, read: (name: string) => Thenable<Uint8Array>): Promise<PartAnswer> {
  try {
    // A copy of its own, because what is transferred is gone for the one who had it.
    return { id, bytes: new Uint8Array(await read(name)) };
  } catch (error) {
    return { id, error: `${name} of this installation cannot be read: ${errorMessage(error)}` };
  }
}
