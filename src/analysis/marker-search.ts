/** Characters that are looked up at once. */
const BLOCK = 3;

/** Five bits of each of three characters: the two cases of a letter fall together, and so do a few other characters. */
const BLOCKS = 1 << (5 * BLOCK);

/**
 * Finds any of some markers in a text or in its bytes, without regard to the case of ASCII letters.
 *
 * Nearly all files hold no marker, so the search is made to pass over text: it looks at a few
 * characters only where the end of a marker's first part could be, and from what stands there it
 * knows how far it can go on (the method of Wu and Manber).
 */
export class MarkerSearch {
  /** Length of the part of every marker that is searched for. */
  private readonly window: number;
  /** How far the search can go on from a place, by the characters that end there; 0 where a marker's first part may end. */
  private readonly shifts = new Uint8Array(BLOCKS);
  /** Markers by the characters that end their first part. */
  private readonly candidates = new Map<number, (readonly number[])[]>();

  /** @param markers ASCII, lower case, of at least three characters. @throws for others. */
  constructor(markers: readonly string[]) {
    const wrong = markers.find((marker) => marker.length < BLOCK || !/^[ -@[-~]*$/.test(marker));
    if (wrong !== undefined) throw new Error(`"${wrong}" cannot be searched for: markers are ASCII in lower case and have at least ${String(BLOCK)} characters`);
    this.window = Math.min(64, ...markers.map((marker) => marker.length));
    this.shifts.fill(this.window - BLOCK + 1);
    for (const marker of markers) this.add(Array.from(marker, (character) => character.charCodeAt(0)));
  }

  private add(codes: readonly number[]): void {
    for (let end = BLOCK - 1; end < this.window; end++) {
      const block = blockOf(codes[end - 2] ?? 0, codes[end - 1] ?? 0, codes[end] ?? 0);
      const shift = this.window - 1 - end;
      this.shifts[block] = Math.min(this.shifts[block] ?? 0, shift);
      if (shift === 0) this.candidates.set(block, [...(this.candidates.get(block) ?? []), codes]);
    }
  }

  /** True when a text holds a marker. */
  inText(text: string): boolean {
    const { shifts, window } = this;
    const { length } = text;
    let at = window - 1;
    while (at < length) {
      const block = blockOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at));
      const shift = shifts[block] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        const start = at - window + 1;
        if (this.candidates.get(block)?.some((codes) => codes.every((code, index) => lower(text.charCodeAt(start + index)) === code))) return true;
        at += 1;
      }
    }
    return false;
  }

  /** True when the UTF-8 bytes of a text hold a marker. */
  inBytes(bytes: Uint8Array): boolean {
    const { shifts, window } = this;
    const { length } = bytes;
    let at = window - 1;
    while (at < length) {
      const block = blockOf(bytes[at - 2] ?? 0, bytes[at - 1] ?? 0, bytes[at] ?? 0);
      const shift = shifts[block] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        const start = at - window + 1;
        if (this.candidates.get(block)?.some((codes) => codes.every((code, index) => lower(bytes[start + index] ?? 0) === code))) return true;
        at += 1;
      }
    }
    return false;
  }
}

function blockOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}
