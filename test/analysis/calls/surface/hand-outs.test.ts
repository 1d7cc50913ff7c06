import assert from 'node:assert/strict';
import { surfaceLanguages } from '../../../../scripts/surface-table.js';
import { services } from '../../../../src/knowledge/index.js';
import { wrongCalls } from './expect-surface.js';
import { handOutPrograms, handOutsOf } from './hand-outs.js';

describe('clients that hand out a client of another service', () => {
  for (const { id, name } of surfaceLanguages) {
    if (handOutsOf(id).length === 0) continue;
    it(name, async function () {
      this.timeout(60_000);
      const wrong: string[] = [];
      // To hand it out may be a call of the first service besides.
      for (const program of handOutPrograms(id)) wrong.push(...(await wrongCalls(program)).messages.filter((message) => !message.includes(': a call too many, ')));
      assert.deepEqual(wrong, []);
    });
  }

  it('hand out one that is there', () => {
    const all = services.flatMap(({ clients }) => clients.flatMap(({ language, handsOut = [] }) => handsOut.map((handOut) => ({ ...handOut, language }))));
    assert.ok(all.length > 0);
    const missing = all.filter(({ service, client, language }) => !services.some((other) => other.id === service && other.clients.some((entry) => entry.key === client && entry.language === language)));
    assert.deepEqual(missing, []);
  });
});
