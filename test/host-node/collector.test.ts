import assert from 'node:assert/strict';
import { Collector } from '../../src/host/collector.js';

const mib = 1024 * 1024;

describe('host: collector', () => {
  /** A collector of a heap that only grows as it is told; each collection looks at it once more. */
  function watched(garbageMb?: number) {
    const heap = { used: 100 * mib, looks: 0 };
    const used = (): number => {
      heap.looks += 1;
      return heap.used;
    };
    return { heap, collector: new Collector(used, garbageMb) };
  }

  it('has garbage collected when much has been added, and not before', () => {
    const { heap, collector } = watched();
    collector.look();
    heap.used += 23 * mib;
    collector.look();
    assert.equal(heap.looks, 2);
    heap.used += 2 * mib;
    collector.look();
    assert.equal(heap.looks, 4, 'what is left is looked at after a collection');
    // Much is in use, so that more may be added before it is worth the next one.
    heap.used += 24 * mib;
    collector.look();
    assert.equal(heap.looks, 5);
  });

  it('lets as much pile up as it is told', () => {
    const { heap, collector } = watched(64);
    collector.look();
    heap.used += 63 * mib;
    collector.look();
    assert.equal(heap.looks, 2);
    heap.used += 2 * mib;
    collector.look();
    assert.equal(heap.looks, 4);
  });

  it('frees memory', () => {
    const collector = new Collector();
    collector.look();
    let held: unknown[] | null = Array.from({ length: 1_500_000 }, (_, index) => ({ index }));
    const before = process.memoryUsage().heapUsed;
    assert.ok(held.length > 0);
    held = null;
    collector.look();
    assert.ok(process.memoryUsage().heapUsed < before - 30 * mib);
    assert.equal('gc' in globalThis, false, 'nobody else gets the function');
  });
});
