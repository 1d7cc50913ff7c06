import assert from 'node:assert/strict';
import { markersOf } from '../../src/analysis/gate.js';
import { MarkerSearch } from '../../src/analysis/marker-search.js';
import { services, sharedHeaders, sharedHosts } from '../../src/knowledge/index.js';

const markers = markersOf(services, { hosts: sharedHosts, headers: sharedHeaders });
const search = new MarkerSearch(markers);
const pattern = new RegExp(markers.map((marker) => marker.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'i');

/** Asserts the same answer for a text and its bytes. */
function expect(text: string, found: boolean): void {
  assert.equal(search.inText(text), found, `text: ${text}`);
  assert.equal(search.inBytes(Buffer.from(text)), found, `bytes: ${text}`);
}

describe('marker search', () => {
  it('finds every marker at the start, at the end and in between, in any case', () => {
    for (const marker of markers) {
      for (const written of [marker, marker.toUpperCase()]) {
        for (const text of [written, `x${written}`, `${written}x`, `const größe = '${written}';`]) expect(text, true);
      }
    }
  });

  it('finds no marker with a character missing or changed', () => {
    for (const marker of markers) {
      for (let at = 0; at < marker.length; at += 1) {
        const shorter = marker.slice(0, at) + marker.slice(at + 1);
        expect(shorter, pattern.test(shorter));
        const changed = `${marker.slice(0, at)}\u0001${marker.slice(at + 1)}`;
        expect(changed, pattern.test(changed));
      }
    }
  });

  it('answers like a regular expression on text made of pieces of markers', () => {
    // A fixed sequence of numbers, so that a failure happens again.
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    let found = 0;
    for (let round = 0; round < 3000; round += 1) {
      let text = '';
      for (let piece = 0; piece < 12; piece += 1) {
        const marker = markers[next(markers.length)] ?? '';
        const start = next(marker.length);
        text += marker.slice(start, start + 1 + next(marker.length)) + ['', ' ', 'é', '\n', '字'][next(5)];
      }
      const expected = pattern.test(text);
      if (expected) found += 1;
      expect(text, expected);
    }
    assert.ok(found > 100 && found < 2900, 'both answers occur');
  });

  it('answers like a regular expression for markers of all lengths, one alone included', () => {
    const sets = [['abc'], ['abc', 'bcdefgh'], ['aab', 'baaab', 'abababa'], ['a-b-c', 'c-b-a-b-c', '-a-a-'], ['abcdefghij', 'cba']];
    let state = 11;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    const seen = new Set<string>();
    for (const some of sets) {
      const own = new MarkerSearch(some);
      const reference = new RegExp(some.join('|'), 'i');
      const letters = [...new Set(some.join(''))];
      for (let round = 0; round < 4000; round += 1) {
        const text = Array.from({ length: next(16) }, () => letters[next(letters.length)] ?? '').join('');
        const expected = reference.test(text);
        seen.add(`${some.join(' ')} ${String(expected)}`);
        assert.equal(own.inText(text), expected, `${some.join(' ')} in ${text}`);
        assert.equal(own.inBytes(Buffer.from(text)), expected, `${some.join(' ')} in the bytes of ${text}`);
      }
    }
    assert.ok(seen.size > sets.length, 'both answers occur');
  });

  it('does not take other characters for those of a marker', () => {
    // The same lower five bits as the letters, and the letters that only fold in Unicode.
    const marker = 'customvision/';
    expect(marker.replaceAll('s', '3'), false);
    expect(marker.replaceAll('s', '\u017f'), false);
    expect(marker.replaceAll('/', 'O'), false);
  });

  it('answers for texts shorter than a marker', () => {
    for (const text of ['', 'v', 'vision']) expect(text, false);
  });

  it('refuses markers that it could not find', () => {
    assert.throws(() => new MarkerSearch(['ab']), /"ab" cannot be searched for/);
    assert.throws(() => new MarkerSearch(['Azure.AI']), /lower case/);
    assert.throws(() => new MarkerSearch(['größer']), /ASCII/);
  });
});
