import type { Engine, EngineHost, EngineSettings } from '../engine/types.js';
import { discoverFiles } from '../host/discovery.js';
import { createNodeHost } from '../host/node-host.js';
import { product } from '../host/product.js';
import { markedButUnread } from '../host/unread-languages.js';
import type { Discovery, ServerEnvironment } from './environment.js';

/** The server's environment in Node: real files and clock, and threads for a workspace scan. */
export function createNodeEnvironment(createEngine: (host: EngineHost, settings?: Partial<EngineSettings>) => Engine): ServerEnvironment {
  // What happens on threads is told where the engine tells the rest.
  let log: EngineHost['log'] = () => undefined;
  const host = createNodeHost({ log: (level, message) => { log(level, message); } });
  return {
    version: product().version,
    files: host.files,
    survey: host.survey,
    turn: host.turn,
    readAsset: (name) => host.readAsset(name),
    today: () => host.today(),
    createEngine(engineHost, settings) {
      log = engineHost.log.bind(engineHost);
      return createEngine(engineHost, settings);
    },
    async discover(roots, engine, signal): Promise<Discovery> {
      const found = await discoverFiles(roots, {
        cwd: '/',
        isSupported: (path) => engine.isSupported(path),
        signal,
        onFound: (files) => { host.survey.expect(files); },
      });
      const missing = found.missing.map((path) => ({ path, reason: 'no such folder' }));
      return { files: found.files, skipped: [...found.skipped, ...missing, ...(await markedButUnread(found.otherLanguages, host.files, engine, signal))] };
    },
    dispose: () => { host.survey.close(); },
  };
}
