import type { Engine } from '../../engine/types.js';
import type { FileExchange } from './exchange.js';
import { mostRounds } from './limits.js';
import type { MirroredFiles } from './mirror.js';

/** What an engine over mirrored files needs. */
export interface SettledEngineParts {
  readonly engine: Engine;
  readonly mirror: MirroredFiles;
  readonly exchange: FileExchange;
  log(level: 'warning', message: string): void;
}

/**
 * An engine whose answers are made again until no file is missing. What the engine asks for comes
 * from step to step: a file, then the modules that it imports, then what those hand on.
 */
export function settledEngine({ engine, mirror, exchange, log }: SettledEngineParts): Engine {
  const settled = async <T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    // What the engine learns of a workspace without files it would remember.
    for (const path of await exchange.list()) engine.fileChanged(path);
    for (let round = 0; round < mostRounds; round += 1) {
      const before = mirror.misses;
      const answer = await run();
      if (mirror.misses === before || signal?.aborted === true) return answer;
      for (const path of await exchange.complete()) engine.fileChanged(path);
    }
    log('warning', `After ${String(mostRounds)} rounds some files that a check asks for are still not here; it goes without them.`);
    return run();
  };
  const overrides: Partial<Engine> = {
    check: (path, signal) => settled(() => engine.check(path, signal), signal),
    explainAt: (path, position, signal) => settled(() => engine.explainAt(path, position, signal), signal),
    completeAt: (path, position, options) => settled(() => engine.completeAt(path, position, options), options?.signal),
    fixes: (path, finding, signal) => settled(() => engine.fixes(path, finding, signal), signal),
    syntaxProblems: (path) => settled(() => engine.syntaxProblems(path)),
    selfTests: (paths, signal) => settled(() => engine.selfTests(paths, signal), signal),
    scan(paths, options = {}) {
      // Later rounds only add what the first one led to, so they start where it ended.
      let most = -1;
      const onProgress: NonNullable<typeof options.onProgress> = (progress) => {
        if (progress.done <= most) return;
        most = progress.done;
        options.onProgress?.(progress);
      };
      return settled(() => engine.scan(paths, { ...options, onProgress }), options.signal);
    },
  };
  // Everything else, whatever it is, is the engine's own.
  return Object.create(engine, Object.getOwnPropertyDescriptors(overrides)) as Engine;
}
