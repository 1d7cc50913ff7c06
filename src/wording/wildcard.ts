/**
 * True where a pattern stands for a text; `*` is any run of characters. Takes no longer than text and
 * pattern multiplied, whatever the pattern, because it can come from a file that nobody has looked at.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  /** Where the last `*` stands, and up to where in the text it reaches so far. */
  let star = -1;
  let reach = 0;
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place++;
      reach = at;
    } else if (pattern[place] === text[at]) {
      place += 1;
      at += 1;
    } else if (star >= 0) {
      place = star + 1;
      at = ++reach;
    } else {
      return false;
    }
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}
