import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Growth of the heap after which it is cleared of garbage: at least so many bytes, and at least this share of what was in use. */
const leastGrowth = 24 * 1024 * 1024;
const leastShare = 0.25;

/**
 * Has garbage collected while much work is done. On a machine with much memory Node lets garbage pile up
 * to several times what is in use before it looks for any; beside an editor or in a small container
 * nobody has that to spare.
 */
export class Collector {
  private collect: (() => void) | null | undefined;
  private atLeast: number | null = null;

  /** @param used gives the bytes in use, garbage included. */
  constructor(private readonly used: () => number = () => getHeapStatistics().used_heap_size) {}

  /** To be called now and then; does something only where much has been added since the last time it did. */
  look(): void {
    const now = this.used();
    this.atLeast ??= now + leastGrowth;
    if (now < this.atLeast) return;
    if (this.collect === undefined) this.collect = collector();
    this.collect?.();
    const left = this.used();
    this.atLeast = left + Math.max(leastGrowth, left * leastShare);
  }
}

/** Node's own function, which is handed out only to those who ask for it; null where nobody may. */
function collector(): (() => void) | null {
  try {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
    return typeof found === 'function' ? () => void found() : null;
  } catch {
    return null;
  }
}
