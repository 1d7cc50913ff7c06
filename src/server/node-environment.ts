import type { Engine, EngineHost, EngineSettings } from '../engine/types.js';
import { discoverFiles } from '../host/discovery.js';
import { createNodeHost } from '../host/node-host.js';
import { otherLanguage } from '../host/other-languages.js';
import { product } from '../host/product.js';
import type { Discovery, ServerEnvironment } from './environment.js';

/** How many unread files are searched for markers before other work gets a turn. */
const filesPerTurn = 64;

/** The server's environment in Node: real files and clock. */
export function createNodeEnvironment(createEngine: (host: EngineHost, settings?: Partial<EngineSettings>) => Engine): ServerEnvironment {
  const host = createNodeHost({ log: () => undefined });
  return {
    version: product().version,
    files: host.files,
    readAsset: (name) => host.readAsset(name),
    today: () => host.today(),
    createEngine,
    async discover(roots, engine, signal): Promise<Discovery> {
      const found = await discoverFiles(roots, { cwd: '/', isSupported: (path) => engine.isSupported(path), signal });
      const skipped = [...found.skipped, ...found.missing.map((path) => ({ path, reason: 'no such folder' }))];
      for (const [index, path] of found.otherLanguages.entries()) {
        if (signal.aborted) break;
        if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resume) => setImmediate(resume));
        const text = host.files.readText(path);
        if (text !== null && engine.isMarked(text)) skipped.push({ path, reason: `${otherLanguage(path) ?? 'its language'} is not read` });
      }
      return { files: found.files, skipped };
    },
  };
}
