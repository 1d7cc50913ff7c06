import type { EngineHost } from '../engine.js';
import { localDate } from '../wording/local-date.js';
import { readAsset } from './assets.js';
import { Collector } from './collector.js';
import { NodeFiles } from './files.js';
import { defaultThreads } from './thread-count.js';
import { ThreadedSurvey } from './threaded-survey.js';

export { localDate } from '../wording/local-date.js';

/** What differs between the hosts that run in Node. */
export interface NodeHostOptions {
  /** Day to judge by, as an ISO date; default: today on this machine. */
  readonly today?: string;
  readonly log: EngineHost['log'];
  /** Threads that a scan may use; default: what this machine is good for. */
  readonly threads?: number;
  /** Garbage, in MiB, that may pile up before it is collected; default: little, as fits a server beside an editor. */
  readonly garbageMb?: number;
}

/** The engine's host in Node, with the reasons that `files.read` gives besides. */
export interface NodeHost extends EngineHost {
  readonly files: NodeFiles;
  readonly survey: ThreadedSurvey;
  readonly turn: () => Promise<void>;
}

/** Makes the engine's host for Node: real files, real clock, assets of this installation. */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const files = new NodeFiles();
  const collector = new Collector(undefined, options.garbageMb);
  return {
    files,
    survey: new ThreadedSurvey({ source: { content: (path) => files.content(path), glance: (path) => files.glance(path), readAsset }, threads: options.threads ?? defaultThreads(), log: options.log }),
    turn: () => {
      collector.look();
      return new Promise((resume) => setImmediate(resume));
    },
    readAsset,
    today: () => options.today ?? localDate(new Date()),
    log: options.log,
  };
}
