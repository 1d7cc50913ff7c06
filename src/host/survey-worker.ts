/** A thread that looks at files for a scan. Its main thread is in `survey-thread.ts`. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { packed, Surveyor } from '../engine/surveyor.js';
import { readAsset } from './assets.js';
import { NodeFiles } from './files.js';
import type { LookedAt, LookMessage, ThreadData, ThreadMessage } from './survey-protocol.js';

/** Marked text, in UTF-16 units, after which files are handed over: taking a message holds up the main thread. */
const unitsPerMessage = 128 * 1024;

function serve(port: MessagePort, { position }: ThreadData): void {
  const files = new NodeFiles();
  const source = { content: (path: string) => files.content(path), glance: (path: string) => files.glance(path), readAsset };
  let surveyor: Surveyor | null = null;

  const look = async (message: LookMessage): Promise<void> => {
    if (surveyor === null || message.markers !== null) surveyor = new Surveyor(source, message.markers ?? []);
    let found: LookedAt[] = [];
    let units = 0;
    Atomics.store(position, 0, message.batch);
    for (const [index, path] of message.paths.entries()) {
      Atomics.store(position, 1, index + 1);
      const file: LookedAt = message.parses ? packed(await surveyor.look(path, message)) : (surveyor.lookWithoutParsing(path, message) ?? { kind: 'later', path });
      found.push(file);
      units += file.kind === 'marked' ? file.text.length : 0;
      if (units < unitsPerMessage) continue;
      send({ kind: 'files', batch: message.batch, files: found, isLast: false });
      found = [];
      units = 0;
    }
    Atomics.store(position, 1, 0);
    send({ kind: 'files', batch: message.batch, files: found, isLast: true });
  };
  const send = (message: ThreadMessage): void => {
    try {
      port.postMessage(message);
    } catch (error) {
      // A program that cannot be copied is a mistake of its front end; the file is parsed on the main thread then.
      if (message.kind !== 'files' || !(error instanceof DOMException)) throw error;
      port.postMessage({ ...message, files: message.files.map((file): LookedAt => (file.kind === 'marked' ? { kind: 'unread', path: file.path } : file)) } satisfies ThreadMessage);
    }
  };

  let last = Promise.resolve();
  port.on('message', (message: LookMessage) => {
    // One batch after the other: there is one parser, and one place to tell about.
    last = last.then(() => look(message));
  });
  send({ kind: 'ready' });
}

if (parentPort) serve(parentPort, workerData as ThreadData);
