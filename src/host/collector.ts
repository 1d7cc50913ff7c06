import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Growth of the heap, in MiB, after which it is cleared of garbage, where nothing else is said. */
const defaultGarbageMb = 24;

/** Share of what was in use that it has to grow by at least. */
const leastShare = 0.25;

/**
 * Has garbage collected while much work is done. On a machine with much memory Node lets garbage pile up
 * to several times what is in use before it looks for any; beside an editor or in a small container
 * nobody has that to spare.
 */
export class Collector {
  private collect: (() => void) | null | undefined;
  private atLeast: number | null = null;
  private readonly leastGrowth: number;

  /**
   * @param used gives the bytes in use, garbage included.
   * @param garbageMb growth of the heap, in MiB, after which it is worth a collection, which takes longer the more is in use.
   */
  constructor(private readonly used: () => number = () => getHeapStatistics().used_heap_size, garbageMb = defaultGarbageMb) {
    this.leastGrowth = garbageMb * 1024 * 1024;
  }

  /** To be called now and then; does something only where much has been added since the last time it did. */
  look(): void {
    const now = this.used();
    this.atLeast ??= now + this.leastGrowth;
    if (now < this.atLeast) return;
    if (this.collect === undefined) this.collect = collector();
    this.collect?.();
    const left = this.used();
    this.atLeast = left + Math.max(this.leastGrowth, left * leastShare);
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
