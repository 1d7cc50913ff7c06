import type { EngineHost } from '../engine.js';
import { readAsset } from './assets.js';
import { NodeFiles } from './files.js';

/** What differs between the hosts that run in Node. */
export interface NodeHostOptions {
  /** Day to judge by, as an ISO date; default: today on this machine. */
  readonly today?: string;
  readonly log: EngineHost['log'];
}

/** The engine's host in Node, with the reasons that `files.read` gives besides. */
export interface NodeHost extends EngineHost {
  readonly files: NodeFiles;
}

/** Makes the engine's host for Node: real files, real clock, assets of this installation. */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  return {
    files: new NodeFiles(),
    readAsset,
    today: () => options.today ?? localDate(new Date()),
    log: options.log,
  };
}

/** The calendar day of a moment where this machine is, as an ISO date. */
export function localDate(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
