import assert from 'node:assert/strict';
import { parseTolerantly } from '../../../../src/analysis/languages/typescript/parse-tolerantly.js';
import { createRandom, parse, samples } from './support.js';

/** Pieces that start, end or split constructs. */
const PIECES = [
  ...'(){}[]<>,;:?.=@#`"\'/*!&+-\\\n',
  ...['=>', '?.', '...', '${', '/*', '*/', '//', 'class ', 'export ', 'import ', 'default ', 'function ', 'async ', 'await ', 'new ', 'type '],
  ...['enum ', 'namespace ', 'declare ', 'if ', 'for ', 'switch ', 'case ', 'extends ', 'implements ', ' as ', ' satisfies ', 'typeof '],
  ...['abstract ', 'static ', 'get ', ' from ', 'interface ', 'yield ', 'using ', ' in ', ' of ', 'x', '1', '\uFEFF', '\r\n', 'responsible-use'],
];

const ROUNDS = 40;

describe('typescript front end: random damage', () => {
  const random = createRandom(20261121);
  const all = [...samples('programs'), ...samples('realistic')];

  const damage = (text: string): string => {
    let damaged = text;
    for (let cuts = random(6) + 1; cuts > 0; cuts -= 1) {
      const at = random(damaged.length + 1);
      const piece = random(2) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '');
      damaged = damaged.slice(0, at) + piece + damaged.slice(piece === '' ? at + random(12) + 1 : at);
    }
    return damaged;
  };

  for (const { name, text } of all) {
    it(`${name}: always gives a program`, function () {
      this.timeout(60_000);
      for (let round = 0; round < ROUNDS; round += 1) {
        const from = text.length > 1500 ? random(text.length - 1000) : 0;
        const damaged = damage(text.slice(from, from + 1500));
        const path = random(4) === 0 ? 'sample.tsx' : name;
        assert.doesNotThrow(() => parse(damaged, path), JSON.stringify(damaged));
        // The last resort would hide a fault of the conversion.
        const unread = parseTolerantly(path, damaged).problems.filter((problem) => problem.message.includes('could not be read'));
        assert.deepEqual(unread, [], JSON.stringify(damaged));
      }
    });
  }
});
