type Part = number | string;

/** `4.0.0-beta.1` → 4, 0, 0, 'beta', 1; a leading `v` and the parts `x` are left out. */
function partsOf(version: string): readonly Part[] {
  return version
    .replace(/^v/, '')
    .split(/[.-]/)
    .filter((part) => part !== 'x')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Compares as far as `bound` goes: a bound stands for every version that begins with it, except that a whole release excludes its pre-releases. */
function compare(version: readonly Part[], bound: readonly Part[]): number {
  for (const [index, wanted] of bound.entries()) {
    const own = version[index];
    if (own === wanted) continue;
    if (own === undefined) {
      // `3.0` is `3.0.0`, and a release comes after its pre-releases.
      if (wanted === 0) continue;
      return typeof wanted === 'string' ? 1 : -1;
    }
    if (typeof own === 'number' && typeof wanted === 'number') return own - wanted;
    if (typeof own === 'string' && typeof wanted === 'string') return own < wanted ? -1 : 1;
    return typeof own === 'string' ? -1 : 1;
  }
  const isRelease = bound.length === 3 && bound.every((part) => typeof part === 'number');
  return isRelease && typeof version[3] === 'string' ? -1 : 0;
}

/**
 * True when a range of the catalogue (`4.x`, `4.1 - 5.x`, `3.2+`, `4.0.0-beta.1`) takes in a version.
 *
 * @throws when the range is not written like one.
 */
export function inRange(version: string, range: string | undefined): boolean {
  if (range === undefined) return true;
  const match = /^(\d[\w.]*(?:-[a-z]+(?:\.\d+)?)?)(\+| - (\d[\w.]*(?:-[a-z]+(?:\.\d+)?)?))?$/.exec(range);
  if (!match) throw new Error(`no version range: ${range}`);
  const [, first = '', open, last = first] = match;
  const own = partsOf(version);
  return compare(own, partsOf(first)) >= 0 && (open === '+' || compare(own, partsOf(last)) <= 0);
}
