/**
 * Reading identifiers as words, so that `banUser`, `ban_user` and `BanUser` are the same and
 * `banner` is none of them.
 */

/** Names come back again and again, in one file and in the next; so many are kept with their words. */
const MAX_KNOWN = 1024;

/** A function of a text with the answers of the last texts kept. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MAX_KNOWN) known.clear();
      found = compute(text);
      known.set(text, found);
    }
    return found;
  };
}

/** Splits an identifier or short text into lower-case words: camelCase, PascalCase, snake_case, kebab-case, spaces. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase()),
);

const irregular: Readonly<Record<string, string>> = {
  banned: 'ban', banning: 'ban', bans: 'ban', denied: 'deny', denies: 'deny', denying: 'deny', approved: 'approve', approves: 'approve', approving: 'approve', approval: 'approval',
  hired: 'hire', hires: 'hire', hiring: 'hire', fired: 'fire', fires: 'fire', firing: 'fire', expelled: 'expel', expelling: 'expel', evicted: 'evict', declined: 'decline',
  disqualified: 'disqualify', disqualifies: 'disqualify', terminated: 'terminate', terminating: 'terminate', deactivated: 'deactivate', suspended: 'suspend', rejected: 'reject',
  granted: 'grant', arrested: 'arrest', diagnosed: 'diagnose', diagnoses: 'diagnose', triaged: 'triage', deleted: 'delete', removed: 'remove', disabled: 'disable', blocked: 'block', locked: 'lock',
  closed: 'close', reviewed: 'reviewed', people: 'person', children: 'child', admitted: 'admit', escalated: 'escalate', escalates: 'escalate', refused: 'refuse', revoked: 'revoke', cancelled: 'cancel', canceled: 'cancel', enrolled: 'enroll',
};

/** Base form of a word: known inflections, else a plural `s` dropped from longer words. */
export function baseForm(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) return word.slice(0, -1);
  return word;
}

/** Words of a text in base form. */
export const baseWords: (text: string) => readonly string[] = remembered((text) => wordsOf(text).map(baseForm));

/** True when the words hold a run that matches the pattern: a list of alternatives per place, `*` for up to two words between. */
export function hasRun(words: readonly string[], pattern: readonly ReadonlySet<string>[], gap = 0): boolean {
  const match = (position: number, place: number): boolean => {
    const wanted = pattern[place];
    if (!wanted) return true;
    const first = place === 0;
    const last = first ? words.length - 1 : Math.min(words.length - 1, position + gap);
    for (let i = position; i <= last; i++) {
      const word = words[i];
      if (word !== undefined && wanted.has(word) && match(i + 1, place + 1)) return true;
    }
    return false;
  };
  return match(0, 0);
}

/** A set from words separated by spaces; made once, so that a list may stand where it is used. */
export const oneOf: (words: string) => ReadonlySet<string> = remembered((words) => new Set(words.split(' ')));
