/** What each directive is called, what it states and which fields it has, in English: for reading, completion and hover. */

import { phrase } from '../wording/translate.js';

/** A field of a directive, `key="value"`. */
export interface DirectiveFieldInfo {
  readonly key: string;
  /** What goes into it. */
  readonly about: string;
  readonly example: string;
}

/** A directive that states a mitigation. It counts when all of its fields are filled. */
export interface StatementInfo {
  readonly title: string;
  /** What it says, as a sentence. */
  readonly states: string;
  readonly fields: readonly DirectiveFieldInfo[];
  /** Rules whose findings it can clear. */
  readonly clears: readonly string[];
}

/** Names of the directives that state a mitigation. */
export type StatementKind = 'human-review' | 'input-limit' | 'consent';

export const statementKinds: Readonly<Record<StatementKind, StatementInfo>> = {
  'human-review': {
    title: phrase('Human review stated'),
    states: phrase('A person decides here before anything takes effect.'),
    fields: [
      { key: 'queue', about: phrase('Where cases wait for a person: a queue, board or inbox that a reader can find.'), example: 'moderation queue' },
      { key: 'owner', about: phrase('The person or team that decides and answers for it.'), example: 'trust-safety' },
    ],
    clears: ['missing-human-review'],
  },
  'input-limit': {
    title: phrase('Input limit stated'),
    states: phrase('Input is held to a limit elsewhere, such as in a gateway.'),
    fields: [{ key: 'max', about: phrase('The limit with its unit.'), example: '10000 characters' }],
    clears: ['unbounded-input'],
  },
  consent: {
    title: phrase('Consent stated'),
    states: phrase('The people concerned agreed to a sensitive inference.'),
    fields: [{ key: 'basis', about: phrase('What they agreed by, and where a reader finds it.'), example: 'signed form, see docs/consent.md' }],
    clears: ['sensitive-inference'],
  },
};

/** Begins every directive. */
export const directivePrefix = 'responsible-use';
/** Begins a waiver. */
export const waiverName = 'responsible-use-disable-next-line';

/** Fields of a directive that states a mitigation; all of them have to be filled. */
export function fieldsOf(kind: StatementKind): readonly string[] {
  return statementKinds[kind].fields.map(({ key }) => key);
}

export function isStatementKind(name: string): name is StatementKind {
  return Object.hasOwn(statementKinds, name);
}
