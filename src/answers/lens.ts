import type { KeptContent, Operation } from '../knowledge/schema.js';

/** Longest phrase, in characters; longer ones push code apart in an editor. */
export const longestPhrase = 64;

/** What a phrase says where the published statement does not fit into one. */
export const notInFewWords = 'what is kept: see facts';

/** Behind a phrase that is not all that is published. */
const more = '; see facts';

/** Words behind the first clause of a statement that say that something stays all the same. */
const reservation = /\b(?:may|unless|except|keeps?|kept|stays?|held|holds|logged|expires?|otherwise|not published|decided|rules of its own)\b/;

/** Words that make what they stand in hold for some calls only. */
const condition = /\b(?:unless|where|while|by default|yet|only|otherwise nothing)\b/i;

/** How a clause goes on that is a sentence of its own, and not the thing that is kept. */
const sentence = /\b(?:stays?|go(?:es)?|is kept|are kept|is held|are held|may be (?:held|kept)|are added|become|belongs?|does not|are written)\b/;

/**
 * What stays of what an operation is sent, in a few words such as "keeps the submitted image: 30 days
 * unless used to train". Made from what is published about the operation and nothing else.
 *
 * @param canEnd false for a call that gives no end to what it stores, where it could.
 */
export function keptPhrase({ kind, keeps, turnsOn }: Pick<Operation, 'kind' | 'keeps' | 'turnsOn'>, canEnd = true): string {
  const { content } = keeps;
  const statement = keeps.statement?.replaceAll('`', '') ?? null;
  if (kind === 'delete') return deletion(statement);
  if (turnsOn !== undefined) return `switches ${turnsOn} on${statement === null ? '' : more}`;
  if (statement === null) return 'not published what is kept';
  const held = heldText(statement);
  if (held !== null) return held;
  const keepsIt = /\botherwise nothing\b/.test(statement) ? 'may keep' : 'keeps';
  if (content) return fitting(`${keepsIt} ${content.what}: ${period(content, statement, canEnd)}`, `${keepsIt} ${content.what}${more}`);
  if (/^Nothing\b/.test(statement)) return nothing(kind, statement);
  return stated(statement);
}

/** A deletion keeps nothing that was not there before; whether everything goes is told by the facts. */
function deletion(statement: string | null): string {
  if (statement === null) return 'deletes; not published what stays';
  return /\b(?:may keep|still|stays?|persons it refers to)(?= |\.|$)/.test(statement) ? `deletes${more}` : 'deletes';
}

/** Where the input itself may be held for a while, that is what counts, whatever else can be fetched. */
function heldText(statement: string): string | null {
  const [, what, length] = /^(The \w+) may be held for (up to \d+ hours)/.exec(statement) ?? [];
  if (what === undefined || length === undefined) return null;
  return `may keep ${lowered(what)}: ${length}${/opts out|opted out/.test(statement) ? ' unless opted out' : ''}`;
}

/** How long content stays. */
function period({ until }: KeptContent, statement: string, canEnd: boolean): string {
  if (/for how long is not published/.test(statement)) return 'how long is not published';
  const [, length] = /\b((?:up to )?\d+ (?:hours|days))\b/.exec(statement) ?? [];
  switch (until) {
    case 'hours':
      return length === undefined ? 'hours' : length.startsWith('up to') ? length : `up to ${length}`;
    case 'unused':
      return length === undefined ? 'some weeks unless used to train' : `${length} unless used to train`;
    case 'deleted':
      return canEnd && /\bexpires?\b|expires_after|time to live/.test(statement) && !/never expires?/.test(statement) ? 'until deleted or expired' : 'until deleted';
  }
}

/** A statement that begins with "Nothing". */
function nothing(kind: Operation['kind'], statement: string): string {
  const { clause, mark, rest } = firstClause(statement);
  // Reading and managing leave what was there before, which is not nothing.
  if (kind !== 'analyze' && /^Nothing(?: new| more|$|, by )/.test(clause)) return 'keeps nothing new';
  const phrase = `keeps ${lowered(clause)}`;
  if (/looks? abusive may be kept|look abusive may be kept/.test(rest)) return fitting(`${phrase}; may keep what looks abusive`, `${phrase}${more}`);
  // What stands behind a colon explains; only what outlives the call is more than that.
  const isAll = condition.test(clause) || (mark === ':' ? !/\bexpires?\b/.test(rest) : !reservation.test(rest));
  if (isAll) return fitting(phrase);
  return fitting(`${phrase}${more}`, `${phrase.replace(/, by .*$/, '')}${more}`);
}

/** Any other statement: the thing that is kept, or a sentence about it. */
function stated(statement: string): string {
  const { clause, rest } = firstClause(statement);
  const isOpen = /for how long is not published/.test(rest);
  const ending = isOpen ? ': how long is not published' : reservation.test(rest) ? more : '';
  const [first = '', ...others] = clause.split(', ');
  const length = others.find((part) => /^(?:until|for|as long as) /.test(part)) ?? null;
  const candidates: readonly (readonly [string, string])[] = [
    [clause, ending],
    ...(length === null ? [] : [[`${first}, ${length}`, ending || (others.length > 1 ? more : '')] as const]),
    [first, others.length > 0 ? (isOpen ? ending : more) : ending],
    [first.replace(/ (?:until|for) .*$/, ''), more],
    [first.replace(/ with .*$/, ''), more],
  ];
  return fitting(...candidates.filter(([text]) => text === clause || standsAlone(text, clause)).map(([text, end]) => `${withVerb(text, statement)}${end}`));
}

/** False for a part of a clause that says something else than the clause does. */
function standsAlone(text: string, clause: string): boolean {
  // A sentence without its condition claims too much; a length that is not the whole length is worse than none.
  if ((sentence.test(text) && condition.test(clause) && !condition.test(text)) || (/, then /.test(clause) && / for /.test(text))) return false;
  return !/^Where\b| it$/.test(text);
}

/** A thing behind "keeps", or behind "may keep" where its statement holds under a condition that the words do not name. */
function withVerb(words: string, statement: string): string {
  if (sentence.test(words) || !/^(?:The|A|An|What|Face|Session|That)\b/.test(words)) return lowered(words);
  return `${condition.test(statement) && !condition.test(words) ? 'may keep' : 'keeps'} ${lowered(words)}`;
}

/** The first clause of a statement, the mark behind it, and what follows. */
export function firstClause(statement: string): { readonly clause: string; readonly mark: string; readonly rest: string } {
  const [clause = ''] = /^.+?(?=[;:](?:\s|$)|\.(?:\s|$)|$)/.exec(statement) ?? [];
  return { clause, mark: statement.charAt(clause.length), rest: statement.slice(clause.length) };
}

/** The first of some phrases that is short enough. */
export function fitting(...phrases: readonly string[]): string {
  return phrases.find(({ length }) => length <= longestPhrase) ?? notInFewWords;
}

export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
