import { statementKinds, directivePrefix, isStatementKind, waiverName, type StatementKind } from '../rules/directive-kinds.js';
import { addDays } from '../wording/dates.js';
import type { Translate } from '../wording/translate.js';
import type { RuleInfo } from '../rules/rule.js';
import type { DirectiveContext, Stretch } from './directive-context.js';
import { fillText } from './directive-answer.js';
import { escapeMarkdown } from './markdown.js';

/** What completions of a directive are made from. */
export interface CompletionKnowledge {
  /** Rules that a waiver may name. */
  readonly rules: readonly Pick<RuleInfo, 'id' | 'title' | 'summary'>[];
  /** Rules with a finding in the statement that the comment would cover. */
  readonly covered: readonly string[];
  readonly today: string;
  /** How far ahead of today a waiver may end, in days. */
  readonly capDays: number;
  readonly translate: Translate;
}

/** A place in what is inserted that is left to the author, with what can stand there; the first choice is there at the beginning. */
export interface Hole {
  readonly choices: readonly string[];
}

/** One proposal. */
export interface DirectiveCompletion {
  readonly kind: 'directive' | 'rule' | 'field' | 'value';
  readonly label: string;
  /** Few words beside the label. */
  readonly detail: string;
  readonly markdown: string;
  readonly replaces: Stretch;
  readonly insert: readonly (string | Hole)[];
  /** True for what the code at hand asks for. */
  readonly isLikely: boolean;
}

const hole: Hole = { choices: [] };

/** Proposals for a place, in the order in which they are shown. */
export function directiveCompletions(context: DirectiveContext, knowledge: CompletionKnowledge): readonly DirectiveCompletion[] {
  const made = itemsOf(context, knowledge).map((item): DirectiveCompletion => ({ ...item, replaces: context.replaces }));
  return [...made.filter(({ isLikely }) => isLikely), ...made.filter(({ isLikely }) => !isLikely)];
}

type Item = Omit<DirectiveCompletion, 'replaces'>;

function itemsOf(context: DirectiveContext, knowledge: CompletionKnowledge): readonly Item[] {
  const { translate } = knowledge;
  switch (context.kind) {
    case 'name':
      return [...kindsOf().map((kind) => statementItem(kind, `${directivePrefix}: ${kind}`, context.goesOn, knowledge)), waiverItem(context.goesOn, knowledge)];
    case 'statement':
      return kindsOf().map((kind) => statementItem(kind, kind, context.goesOn, knowledge));
    case 'field':
      return context.missing.map((key) => fieldItem(context.of, key, knowledge));
    case 'quotes':
      return [{ kind: 'value', label: '"…"', detail: translate('value'), markdown: translate('Values stand in double quotes.'), insert: ['"', hole, '"'], isLikely: true }];
    case 'rule':
      return [...(context.named.length > 0 && !context.goesOn ? [tailItem('-- reason (owner: …) until …', ['-- ', hole, ...ownerAndEnd(knowledge)], knowledge)] : []), ...ruleItems(context.named, knowledge)];
    case 'tail':
      return tailItems(context, knowledge);
    case 'date':
      return dates(knowledge).map(({ date, days }) => ({ kind: 'value', label: date, detail: translate('in {0} days', days), markdown: translate('The waiver counts through {0}. On the day after, the findings come back.', date), insert: [date], isLikely: false }));
  }
}

function kindsOf(): readonly StatementKind[] {
  return Object.keys(statementKinds).filter(isStatementKind);
}

/** @param goesOn leaves out the fields, which may stand there already. */
function statementItem(kind: StatementKind, label: string, goesOn: boolean, { covered, translate }: CompletionKnowledge): Item {
  const { title, states, fields, clears } = statementKinds[kind];
  const examples = fields.map(({ key, example }) => `${key}="${example}"`).join(' ');
  return {
    kind: 'directive',
    label,
    detail: translate(title),
    markdown: `${translate(states)} ${fillText(fields, translate)}\n\n\`${directivePrefix}: ${kind} ${examples}\``,
    insert: goesOn ? [label] : [`${label}`, ...fields.flatMap(({ key }) => [` ${key}="`, hole, '"'])],
    isLikely: clears.some((rule) => covered.includes(rule)),
  };
}

function waiverItem(goesOn: boolean, knowledge: CompletionKnowledge): Item {
  const { translate } = knowledge;
  const ids = knowledge.rules.map(({ id }) => id);
  const choices = [...knowledge.covered, ...ids.filter((id) => !knowledge.covered.includes(id))];
  return {
    kind: 'directive',
    label: waiverName,
    detail: translate('Waiver'),
    markdown: `${translate('Suppresses findings of the statement that follows, for a reason that somebody answers for, until a day. Suppressed findings stay visible in reports.')}\n\n\`${waiverName} ${choices[0] ?? 'rule'} -- reason (owner: name) until ${dates(knowledge)[1]?.date ?? knowledge.today}\``,
    insert: goesOn ? [waiverName] : [`${waiverName} `, { choices }, ' -- ', hole, ...ownerAndEnd(knowledge)],
    isLikely: knowledge.covered.length > 0,
  };
}

function fieldItem(kind: StatementKind, key: string, { translate }: CompletionKnowledge): Item {
  const field = statementKinds[kind].fields.find((candidate) => candidate.key === key);
  const example = translate('Example: `{0}`.', `${key}="${field?.example ?? ''}"`);
  return { kind: 'field', label: key, detail: translate('of {0}', kind), markdown: `${field ? translate(field.about) : ''} ${example}`, insert: [`${key}="`, hole, '"'], isLikely: false };
}

function ruleItems(named: readonly string[], { rules, covered, translate }: CompletionKnowledge): readonly Item[] {
  return rules.filter(({ id }) => !named.includes(id)).map(({ id, title, summary }) => {
    const isLikely = covered.includes(id);
    return { kind: 'rule', label: id, detail: isLikely ? translate('reported here') : title, markdown: `**${escapeMarkdown(title)}**\n\n${escapeMarkdown(summary)}`, insert: [id], isLikely };
  });
}

function tailItems({ hasOwner, hasEnd }: Extract<DirectiveContext, { kind: 'tail' }>, knowledge: CompletionKnowledge): readonly Item[] {
  const both = ownerAndEnd(knowledge);
  if (!hasOwner && !hasEnd) return [tailItem('(owner: …) until …', both.map((part, index) => (index === 0 ? '(owner: ' : part)), knowledge)];
  if (!hasOwner) return [tailItem('(owner: …)', ['(owner: ', hole, ')'], knowledge)];
  return hasEnd ? [] : [tailItem('until …', ['until ', ...both.slice(-1)], knowledge)];
}

function tailItem(label: string, insert: Item['insert'], { translate }: CompletionKnowledge): Item {
  return { kind: 'value', label, detail: translate('what the waiver still needs'), markdown: translate('A waiver counts when it has a reason, an owner and an end date.'), insert, isLikely: true };
}

function ownerAndEnd(knowledge: CompletionKnowledge): Item['insert'] {
  const [first, second, ...others] = dates(knowledge).map(({ date }) => date);
  // 90 days are there at the beginning, as in the fix that writes a waiver.
  return [' (owner: ', hole, ') until ', { choices: [second, first, ...others].filter((date) => date !== undefined) }];
}

/** End dates to choose from: 30, 90 and 180 days ahead as far as the cap allows, and the cap itself. */
function dates({ today, capDays }: CompletionKnowledge): readonly { readonly date: string; readonly days: number }[] {
  return [...[30, 90, 180].filter((days) => days < capDays), capDays].map((days) => ({ date: addDays(today, days), days }));
}
