/** Characters that are looked up at once. */
const BLOCK = 3;

/** Five bits of each of three characters: the two cases of a letter fall together, and so do a few other characters. */
const BLOCKS = 1 << (5 * BLOCK);

/** Places for a block and the two characters before it; many more than there are markers, so that little else falls on theirs. */
const ENDS = 1 << 16;

/** Every value that five bits of a character can have. */
const anyCharacter: readonly number[] = Array.from({ length: 32 }, (_, bits) => bits);

/**
 * Finds any of some markers in a text or in its bytes, without regard to the case of ASCII letters.
 *
 * Nearly all files hold no marker, so the search is made to pass over text: it looks at a few
 * characters only where the end of a marker's first part could be, and from what stands there it
 * knows how far it can go on (the method of Wu and Manber). First parts are a little longer than the
 * shortest marker, which lets the search go on further: before a marker that is shorter than its first
 * part anything may stand.
 */
export class MarkerSearch {
  /** Length of the shortest marker: no step is longer. */
  private readonly shortest: number;
  /** Length of a first part. */
  private readonly window: number;
  /** How far the search can go on from a place, by the characters that end there; 0 where a marker's first part may end. */
  private readonly shifts = new Uint8Array(BLOCKS);
  /** 1 for what a first part may end with. Some end as many words do ("using"), and few of those words begin alike. */
  private readonly ends = new Uint8Array(ENDS);
  /** Markers by the characters that end their first part. */
  private readonly candidates = new Map<number, (readonly number[])[]>();

  /** @param markers ASCII, lower case, of at least three characters. @throws for others. */
  constructor(markers: readonly string[]) {
    const wrong = markers.find((marker) => marker.length < BLOCK || !/^[ -@[-~]*$/.test(marker));
    if (wrong !== undefined) throw new Error(`"${wrong}" cannot be searched for: markers are ASCII in lower case and have at least ${String(BLOCK)} characters`);
    this.shortest = Math.min(64, ...markers.map((marker) => marker.length));
    this.window = this.shortest + BLOCK - 1;
    this.shifts.fill(this.shortest);
    for (const marker of markers) this.add(Array.from(marker, (character) => character.charCodeAt(0)));
  }

  private add(codes: readonly number[]): void {
    const before = Math.max(0, this.window - codes.length);
    /** The characters that may stand at a place of the first part. */
    const at = (place: number): readonly number[] => (place < before ? anyCharacter : [codes[place - before] ?? 0]);
    for (let end = Math.max(BLOCK - 1, before); end < this.window; end += 1) {
      for (const first of at(end - 2)) for (const second of at(end - 1)) this.limit(blockOf(first, second, at(end)[0] ?? 0), this.window - 1 - end);
    }
    const last = this.window - 1;
    const block = blockOf(codes[last - before - 2] ?? 0, codes[last - before - 1] ?? 0, codes[last - before] ?? 0);
    for (const first of at(last - 4)) for (const second of at(last - 3)) this.ends[endOf(block, first, second)] = 1;
    this.candidates.set(block, [...(this.candidates.get(block) ?? []), codes]);
  }

  private limit(block: number, shift: number): void {
    this.shifts[block] = Math.min(this.shifts[block] ?? 0, shift);
  }

  /** True when a text holds a marker. */
  inText(text: string): boolean {
    const { shifts, ends } = this;
    const { length } = text;
    for (let at = this.shortest - 1; at < length; ) {
      const block = blockOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at));
      const shift = shifts[block] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        if (ends[endOf(block, text.charCodeAt(at - 4), text.charCodeAt(at - 3))] === 1 && this.endsAt(at, block, (index) => text.charCodeAt(index))) return true;
        at += 1;
      }
    }
    return false;
  }

  /** True when the UTF-8 bytes of a text hold a marker. */
  inBytes(bytes: Uint8Array): boolean {
    const { shifts, ends } = this;
    const { length } = bytes;
    for (let at = this.shortest - 1; at < length; ) {
      const block = blockOf(bytes[at - 2] ?? 0, bytes[at - 1] ?? 0, bytes[at] ?? 0);
      const shift = shifts[block] ?? 0;
      if (shift > 0) {
        at += shift;
      } else {
        if (ends[endOf(block, bytes[at - 4] ?? 0, bytes[at - 3] ?? 0)] === 1 && this.endsAt(at, block, (index) => bytes[index] ?? 0)) return true;
        at += 1;
      }
    }
    return false;
  }

  /**
   * True when a marker stands where its first part would end at a place.
   *
   * @param block what stands there.
   * @param codeAt code of a character, by its index; anything for those outside of the text.
   */
  private endsAt(end: number, block: number, codeAt: (index: number) => number): boolean {
    return this.candidates.get(block)?.some((codes) => {
      const start = end + 1 - Math.min(this.window, codes.length);
      return start >= 0 && codes.every((code, index) => lower(codeAt(start + index)) === code);
    }) === true;
  }
}

function blockOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** Where the end of a first part falls: its block, and the two characters before that. */
function endOf(block: number, first: number, second: number): number {
  return (block ^ ((first & 31) << 11) ^ ((second & 31) << 6)) & (ENDS - 1);
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}
