import { availableParallelism } from 'node:os';

/** More threads than this gain little: what follows the reading happens on one. */
export const mostDefaultThreads = 4;

/** As many as anybody may ask for. Each takes memory for its own parsers. */
export const mostThreads = 64;

/** How many threads this machine is good for. */
export function defaultThreads(): number {
  return Math.min(mostDefaultThreads, availableParallelism());
}
