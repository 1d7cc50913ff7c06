import { directivePrefix, fieldsOf, isStatementKind, waiverName, type StatementKind } from '../rules/directive-kinds.js';

/** Offsets in the line of a comment. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What can be written at a place of a comment, and what it takes the place of. */
export type DirectiveContext = {
  readonly replaces: Stretch;
  /** True where more of the directive stands behind the place. */
  readonly goesOn: boolean;
} & (
  | { readonly kind: 'name' }
  | { readonly kind: 'statement' }
  | { readonly kind: 'field'; readonly of: StatementKind; readonly missing: readonly string[] }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'rule'; readonly named: readonly string[] }
  | { readonly kind: 'tail'; readonly hasOwner: boolean; readonly hasEnd: boolean }
  | { readonly kind: 'date' }
);

/**
 * Reads a comment that is being written.
 *
 * @param line text of the comment on one line, without what opens and closes it.
 * @param cursor offset in the line.
 * @returns null where nothing of a directive belongs: in prose, in a value, in a reason.
 */
export function directiveContext(line: string, cursor: number): DirectiveContext | null {
  const lead = /^[\s*/!#]*/.exec(line)?.[0].length ?? 0;
  if (cursor < lead) return null;
  const before = line.slice(lead, cursor);
  const after = line.slice(cursor);
  /** @param word what is being written, up to the cursor; the rest of it behind the cursor goes as well. */
  const at = (word: string, rest: RegExp): Pick<DirectiveContext, 'replaces' | 'goesOn'> => {
    const end = cursor + (rest.exec(after)?.[0].length ?? 0);
    return { replaces: { start: cursor - word.length, end }, goesOn: line.slice(end).trim() !== '' };
  };
  if (/^[\w-]*$/.test(before) && (waiverName.startsWith(before) || before.startsWith(directivePrefix))) return { kind: 'name', ...at(before, /^[\w-]*:?/) };
  const colon = /^responsible-use:\s*/.exec(before);
  if (colon) return statementContext(before.slice(colon[0].length), after, at);
  const waiver = new RegExp(`^${waiverName}[\\s:]+`).exec(before);
  return waiver ? waiverContext(before.slice(waiver[0].length), after, at) : null;
}

type At = (word: string, rest: RegExp) => Pick<DirectiveContext, 'replaces' | 'goesOn'>;

function statementContext(before: string, after: string, at: At): DirectiveContext | null {
  const [, kind = '', rest = ''] = /^([\w-]*)([^]*)$/.exec(before) ?? [];
  if (rest === '') return { kind: 'statement', ...at(kind, /^[\w-]*/) };
  if (!isStatementKind(kind)) return null;
  // Whole fields, and then a key that is being written.
  const field = /^(?:\s+[\w-]+\s*=\s*"[^"]*")*\s+([\w-]*)(=?)$/.exec(rest);
  if (!field) return null;
  const [, key = '', equals = ''] = field;
  if (equals !== '') return after.startsWith('"') ? null : { kind: 'quotes', ...at('', /^/) };
  const written = `${rest.slice(0, rest.length - key.length)} ${after.replace(/^[\w-]*/, '')}`;
  return { kind: 'field', of: kind, missing: fieldsOf(kind).filter((name) => !new RegExp(`(?:^|\\s)${name}\\s*=`).test(written)), ...at(key, /^[\w-]*/) };
}

function waiverContext(before: string, after: string, at: At): DirectiveContext | null {
  const dashes = /(?:^|\s)--(?=\s)/.exec(before);
  if (!dashes) {
    const word = /[^\s,]*$/.exec(before)?.[0] ?? '';
    const others = `${before.slice(0, before.length - word.length)} ${after.replace(/^[^\s,]*/, '').replace(/(?:^|\s)--[^]*$/, '')}`;
    return { kind: 'rule', named: others.split(/[\s,]+/).filter((name) => name !== ''), ...at(word, /^[^\s,]*/) };
  }
  const tail = before.slice(dashes.index + dashes[0].length);
  const date = /(?:^|[\s)])until\s+(\S*)$/.exec(tail);
  if (date) return { kind: 'date', ...at(date[1] ?? '', /^\S*/) };
  // In a reason every word is the author's own; only what begins like an owner or an end is completed.
  const word = /(?:^|\s)(\(?[a-z]*)$/.exec(tail)?.[1];
  if (word === undefined || !('(owner'.startsWith(word) || 'until'.startsWith(word))) return null;
  const reason = tail.slice(0, tail.length - word.length);
  // The name of an owner is the author's own as well.
  if (reason.lastIndexOf('(') > reason.lastIndexOf(')')) return null;
  const whole = `${reason}${after}`;
  return { kind: 'tail', hasOwner: /\(\s*owner\s*:/i.test(whole), hasEnd: /(?:^|[\s)])until\s+\S/.test(whole), ...at(word, /^[a-z]*:?\)?/) };
}
