import { createEngine, type Engine, type EngineSettings } from '../../src/engine.js';
import { absolute, liveFiles, memoryFiles } from './memory-files.js';
import { readAsset } from './parser-assets.js';

export interface MemoryEngine {
  readonly engine: Engine;
  /** Messages that went to the log. */
  readonly log: string[];
}

/** An engine over files in memory, on a fixed day. @param isLive true where the texts change meanwhile. */
export function memoryEngine(texts: Readonly<Record<string, string>>, settings: Partial<EngineSettings> = {}, today = '2026-11-21', isLive = false): MemoryEngine {
  const log: string[] = [];
  const engine = createEngine(
    {
      files: isLive ? liveFiles(texts) : memoryFiles(texts),
      readAsset,
      today: () => today,
      log: (level, message) => void log.push(`${level}: ${message}`),
    },
    settings,
  );
  return { engine, log };
}

export { absolute };
