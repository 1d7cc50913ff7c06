import assert from 'node:assert/strict';
import { Collector } from '../../src/host/collector.js';

const mib = 1024 * 1024;

describe('host: collector', () => {
  it('has garbage collected when much has been added, and not before', () => {
    let used = 100 * mib;
    let looks = 0;
    const collector = new Collector(() => {
      looks += 1;
      return used;
    });
    collector.look();
    used += 23 * mib;
    collector.look();
    assert.equal(looks, 2);
    used += 2 * mib;
    collector.look();
    assert.equal(looks, 4, 'what is left is looked at after a collection');
    // Much is in use, so that more may be added before it is worth the next one.
    used += 24 * mib;
    collector.look();
    assert.equal(looks, 5);
  });

  it('lets as much pile up as it is told', () => {
    let used = 100 * mib;
    let looks = 0;
    const collector = new Collector(() => {
      looks += 1;
      return used;
    }, 64);
    collector.look();
    used += 63 * mib;
    collector.look();
    assert.equal(looks, 2);
    used += 2 * mib;
    collector.look();
    assert.equal(looks, 4);
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
