import assert from 'node:assert/strict';
import { services } from '../../../../src/knowledge/index.js';
import { inRange } from './versions.js';

describe('version ranges', () => {
  for (const [range, inside, outside] of [
    ['4.x', ['4.0.0', '4.0.0-beta.1', '4.9.9'], ['3.9.9', '5.0.0-beta.1']],
    ['4.1 - 5.x', ['4.1.0-beta.1', '4.1.0', '5.2.0'], ['4.0.9', '6.0.0']],
    ['4.0.0 - 5.x', ['4.0.0', '5.1.0'], ['4.0.0-beta.4', '3.2.0']],
    ['4.0.0-beta.3 - 5.x', ['4.0.0-beta.3', '4.0.0-beta.4', '4.0.0'], ['4.0.0-beta.2', '3.2.0']],
    ['4.0.0-beta', ['4.0.0-beta.1', '4.0.0-beta.12'], ['4.0.0', '4.0.0-alpha.1']],
    ['1.0.0-preview - 3.x', ['1.0.0-preview.4', '1.0.0', '3.2.0'], ['4.0.0-beta.1']],
    ['3.3+', ['v3.3', 'v3.4-preview', '4.0.0'], ['v3.1', '3.2.9']],
    ['2.0 - 2.1', ['v2.0', 'v2.1'], ['v2.2', 'v3.0']],
    ['1.0.0-beta.1', ['1.0.0-beta.1'], ['1.0.0-beta.2', '1.0.0']],
  ] as const) {
    it(range, () => {
      assert.deepEqual(inside.filter((version) => !inRange(version, range)), []);
      assert.deepEqual(outside.filter((version) => inRange(version, range)), []);
    });
  }

  it('are all that the catalogue writes', () => {
    const ranges = services.flatMap((service) => [...service.clients, ...service.operations.flatMap(({ reach }) => Object.values(reach).flat())].flatMap(({ versions }) => versions ?? []));
    assert.ok(ranges.length > 0);
    for (const range of ranges) assert.doesNotThrow(() => inRange('1.0.0', range));
  });
});
