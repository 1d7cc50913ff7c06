import type { Clause } from '../knowledge/schema.js';
import { declarations } from '../policy/declarations.js';
import type { RuleInfo } from '../rules/rule.js';
import { phrase, type Translate } from '../wording/translate.js';
import type { ConductKnowledge } from './call-answer.js';
import { escapeMarkdown } from './markdown.js';

/** Id under which look-ups and `explain` show the coverage of the code of conduct. */
export const coverageId = 'conduct-coverage';

/** In English. */
export const coverageTitle = phrase('Coverage of the code of conduct');

/** What answers one clause of the codes of conduct. */
export interface ClauseCoverage {
  readonly clause: string;
  readonly title: string;
  readonly duty: Clause['duty'];
  /** Ids of the services that the clause binds; `all` for every Microsoft AI service; empty where no code in force has it. */
  readonly binds: readonly string[] | 'all';
  /** False where the clause is known only through third parties. */
  readonly readAtSource: boolean;
  /** Rules that look for what the clause is about; those that do not exist are left out. */
  readonly rules: readonly string[];
  /** Keys of the project file that state it. */
  readonly declarations: readonly string[];
  /** What code can and cannot show. */
  readonly note: string;
}

/**
 * Every clause with what answers it, in the order of the clause file. A rule answers a clause when
 * either names the other.
 */
export function clauseCoverage(conduct: ConductKnowledge, rules: readonly RuleInfo[]): readonly ClauseCoverage[] {
  return conduct.clauses.map((clause): ClauseCoverage => ({
    clause: clause.id,
    title: clause.title,
    duty: clause.duty,
    binds: boundBy(clause, conduct),
    readAtSource: clause.sources.some(({ readAtSource }) => readAtSource),
    rules: rules.filter((rule) => rule.clauses.includes(clause.id) || clause.answeredBy.rules.includes(rule.id)).map(({ id }) => id),
    declarations: keysOf(clause.answeredBy.declarations),
    note: clause.answeredBy.note,
  }));
}

/** Keys of the project file under which some declarations are made. */
export function keysOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => declarations.find((declaration) => declaration.id === id)?.key ?? id);
}

/** Services bound by the codes in force that have the clause. */
function boundBy(clause: Clause, conduct: ConductKnowledge): readonly string[] | 'all' {
  const codes = clause.sources.flatMap(({ code }) => conduct.codes.filter(({ id }) => id === code));
  if (codes.some(({ binds }) => binds === 'all')) return 'all';
  return [...new Set(codes.flatMap(({ binds }) => (binds === 'all' ? [] : binds)))];
}

/** True where a clause binds one of some services. */
export function bindsOneOf({ binds }: ClauseCoverage, services: readonly string[]): boolean {
  return binds === 'all' ? services.length > 0 : binds.some((id) => services.includes(id));
}

/** Markdown page of the whole table. */
export function coveragePage(entries: readonly ClauseCoverage[], translate: Translate): string {
  const seen = entries.filter(({ rules }) => rules.length > 0).length;
  const stated = entries.filter((entry) => entry.rules.length === 0 && entry.declarations.length > 0).length;
  return [
    `# ${translate(coverageTitle)}`,
    '',
    translate('Clauses: {0}. Looked for by rules: {1}. Answered by a declaration in responsible-use.json alone: {2}. Not visible in code, to be stated elsewhere: {3}. A rule sees what code shows and no more: no finding is not compliance.', entries.length, seen, stated, entries.length - seen - stated),
    '',
    ...coverageRows(entries, translate),
    '',
  ].join('\n');
}

/** The table's lines in Markdown. */
export function coverageRows(entries: readonly ClauseCoverage[], translate: Translate): readonly string[] {
  return [translate('| clause | binds | answered by | what code shows |'), '| --- | --- | --- | --- |', ...entries.map((entry) => `| ${escapeMarkdown(entry.title)} (\`${entry.clause}\`, ${entry.duty === 'must' ? translate('must') : translate('must not')}) | ${bindsText(entry, translate)} | ${answerText(entry, translate)} | ${escapeMarkdown(entry.note)} |`)];
}

function bindsText({ binds, readAtSource }: ClauseCoverage, translate: Translate): string {
  const who = binds === 'all' ? translate('every service') : binds.length === 0 ? translate('none today') : binds.join(', ');
  return readAtSource ? who : translate('{0} (second-hand)', who);
}

/** Rules and declarations that answer a clause, or that it has to be stated. */
export function answerText(entry: Pick<ClauseCoverage, 'rules' | 'declarations'>, translate: Translate): string {
  const parts = [...entry.rules.map((id) => translate('rule `{0}`', id)), ...entry.declarations.map((key) => translate('declaration `{0}`', key))];
  return parts.length === 0 ? translate('cannot be seen in code; state it') : parts.join(', ');
}
