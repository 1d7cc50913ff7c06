import type { Engine, EngineHost, EngineSettings } from '../engine/types.js';
import { discoverFiles } from '../host/discovery.js';
import { createNodeHost } from '../host/node-host.js';
import { product } from '../host/product.js';
import { markedButUnread } from '../host/unread-languages.js';
import type { Discovery, ServerEnvironment } from './environment.js';
import { filesBesideDisk, parted, surveyBesideDisk } from './exchanged-files/beside-disk.js';
import { ExchangedFiles } from './exchanged-files/exchanged-files.js';
import { isAddressPath } from './uris.js';

/**
 * The server's environment in Node: real files and clock, and threads for a workspace scan. Folders
 * without a disk behind them, which a client can read, stand beside them.
 */
export function createNodeEnvironment(createEngine: (host: EngineHost, settings?: Partial<EngineSettings>) => Engine): ServerEnvironment {
  // What happens on threads is told where the engine tells the rest.
  let log: EngineHost['log'] = () => undefined;
  const host = createNodeHost({ log: (level, message) => { log(level, message); } });
  const exchanged = new ExchangedFiles({ readAsset: (name) => host.readAsset(name), turn: host.turn, isRead: isAddressPath });
  return {
    version: product().version,
    exchanged,
    processId: process.pid,
    files: filesBesideDisk(host.files, exchanged.files),
    survey: surveyBesideDisk(host.survey, exchanged.survey),
    turn: host.turn,
    readAsset: (name) => host.readAsset(name),
    today: () => host.today(),
    createEngine(engineHost, settings) {
      log = engineHost.log.bind(engineHost);
      return exchanged.settle(createEngine(engineHost, settings), (level, message) => { log(level, message); });
    },
    async discover(roots, engine, signal): Promise<Discovery> {
      const { here, there } = parted(roots);
      const besides = there.length === 0 ? { files: [], skipped: [] } : await exchanged.discover(there, engine, signal);
      const found = await discoverFiles(here, {
        cwd: '/',
        isSupported: (path) => engine.isSupported(path),
        signal,
        onFound: (files) => { host.survey.expect(files); },
      });
      const missing = found.missing.map((path) => ({ path, reason: 'no such folder' }));
      return { files: [...found.files, ...besides.files], skipped: [...found.skipped, ...besides.skipped, ...missing, ...(await markedButUnread(found.otherLanguages, host.files, engine, signal))] };
    },
    skipReason: (path) => host.files.reasonFor(path),
    dispose: () => { host.survey.close(); },
  };
}
