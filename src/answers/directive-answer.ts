import type { Span } from '../analysis/program/model.js';
import { directivePrefix, isStatementKind, statementKinds, waiverName } from '../rules/directive-kinds.js';
import type { Directive } from '../rules/directives.js';
import type { RuleInfo } from '../rules/rule.js';
import { addDays, daysBetween, isDate } from '../wording/dates.js';
import type { Translate } from '../wording/translate.js';
import { escapeMarkdown } from './markdown.js';

/** What a directive is explained with. */
export interface DirectiveKnowledge {
  readonly rules: readonly Pick<RuleInfo, 'id' | 'title' | 'summary'>[];
  readonly today: string;
  /** How far ahead of today a waiver may end, in days. */
  readonly capDays: number;
  readonly translate: Translate;
}

/** The explanation of one word of a directive, or of the directive where no word says more. */
export interface DirectiveAnswer {
  readonly span: Span;
  readonly title: string;
  readonly markdown: string;
  /** Rule to look up next. */
  readonly rule: string;
}

/**
 * Hover of a directive: the rule, key or date under the cursor, else what the directive states.
 *
 * @param directive parsed with the known rules, so that its problems are all there are.
 * @param offset inside the directive's span.
 */
export function directiveAnswer(directive: Directive, offset: number, knowledge: DirectiveKnowledge): DirectiveAnswer {
  return ruleAnswer(directive, offset, knowledge) ?? fieldAnswer(directive, offset, knowledge) ?? dateAnswer(directive, offset, knowledge) ?? wholeAnswer(directive, knowledge);
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function ruleAnswer(directive: Directive, offset: number, { rules, translate }: DirectiveKnowledge): DirectiveAnswer | null {
  const named = directive.rules.find(({ span }) => covers(span, offset));
  if (!named) return null;
  const rule = rules.find(({ id }) => id === named.id);
  const text = rule
    ? [`**\`${rule.id}\`**: ${escapeMarkdown(rule.title)}`, '', `${escapeMarkdown(rule.summary)}`, '', translate('The waiver suppresses this rule in the statement that follows.')]
    : [translate('**`{0}`** is no rule.', named.id.replaceAll('`', ''))];
  return { span: named.span, title: translate('Waived rule'), markdown: [...text, ...problemLines(directive, named.span, translate)].join('\n'), rule: rule?.id ?? 'invalid-directive' };
}

function fieldAnswer(directive: Directive, offset: number, { translate }: DirectiveKnowledge): DirectiveAnswer | null {
  const field = directive.fields.find(({ keySpan, valueSpan }) => covers({ start: keySpan.start, end: valueSpan.end + 1 }, offset));
  if (!field || !isStatementKind(directive.kind)) return null;
  const info = statementKinds[directive.kind].fields.find(({ key }) => key === field.key);
  const span = { start: field.keySpan.start, end: field.valueSpan.end + 1 };
  const text = info ? [translate('**{0}** of {1}', field.key, directive.kind), '', `${translate(info.about)} ${translate('Example: `{0}`.', `${info.key}="${info.example}"`)}`] : [translate('**{0}** is no field of {1}.', escapeMarkdown(field.key), directive.kind)];
  return { span, title: translate('Field of a directive'), markdown: [...text, ...problemLines(directive, span, translate)].join('\n'), rule: ruleOf(directive) };
}

function dateAnswer(directive: Directive, offset: number, { today, capDays, translate }: DirectiveKnowledge): DirectiveAnswer | null {
  const { until, untilSpan } = directive;
  if (!untilSpan || !covers(untilSpan, offset)) return null;
  const days = isDate(until) ? daysBetween(today, until) : null;
  const rest = translate('The latest date today is {0}. On the day after, the findings come back.', addDays(today, capDays));
  const text = [`**${translate('End of the waiver')}**`, '', `${endText(days, translate)} ${rest}`];
  return { span: untilSpan, title: translate('End of the waiver'), markdown: [...text, ...problemLines(directive, untilSpan, translate)].join('\n'), rule: ruleOf(directive) };
}

/** @param days until the end; negative after it, null for what is no date. */
function endText(days: number | null, translate: Translate): string {
  if (days === null) return translate('This is no date.');
  if (days === 0) return translate('Ends today, and counts through today.');
  if (days < 0) return days === -1 ? translate('Ended 1 day ago.') : translate('Ended {0} days ago.', -days);
  return days === 1 ? translate('Ends in 1 day, and counts through that day.') : translate('Ends in {0} days, and counts through that day.', days);
}

function wholeAnswer(directive: Directive, { translate }: DirectiveKnowledge): DirectiveAnswer {
  return { span: directive.span, title: translate('Directive'), markdown: [`**${title(directive, translate)}**`, '', explanation(directive, translate), ...problemLines(directive, directive.span, translate)].join('\n'), rule: ruleOf(directive) };
}

/** What keeps the directive from counting, as far as it lies in a span. */
function problemLines({ problems }: Directive, { start, end }: Span, translate: Translate): readonly string[] {
  const inside = problems.filter(({ span }) => start <= span.start && span.end <= end);
  return inside.length === 0 ? [] : ['', `**${translate('It does not count yet:')}**`, '', ...inside.map(({ message }) => `- ${escapeMarkdown(message)}`)];
}

function ruleOf({ kind, rules }: Directive): string {
  if (isStatementKind(kind)) return statementKinds[kind].clears[0] ?? 'invalid-directive';
  return kind === 'disable-next-line' ? (rules[0]?.id ?? 'invalid-directive') : 'invalid-directive';
}

function title({ kind, rules }: Directive, translate: Translate): string {
  if (isStatementKind(kind)) return translate(statementKinds[kind].title);
  if (kind !== 'disable-next-line') return translate('Unknown directive');
  return rules.length === 0 ? translate('Waiver of no rule') : translate('Waiver of {0}', escapeMarkdown(rules.map(({ id }) => id).join(', ')));
}

function explanation({ kind, until, reason, owner }: Directive, translate: Translate): string {
  if (isStatementKind(kind)) {
    const { states, fields } = statementKinds[kind];
    return `${translate(states)} ${fillText(fields, translate)}`;
  }
  if (kind === 'unknown') return translate('Known directives: {0}, and `{1}`.', Object.keys(statementKinds).map((name) => `\`${directivePrefix}: ${name}\``).join(', '), waiverName);
  const what = until === '' ? translate('Suppresses findings of the statement that follows.') : translate('Suppresses findings of the statement that follows until {0}.', escapeMarkdown(until));
  const [why, who] = [reason, owner].map((text) => (text === '' ? translate('none given') : escapeMarkdown(text)));
  return `${what} ${translate('Reason: {0}. Owner: {1}. Suppressed findings stay visible in reports.', why ?? '', who ?? '')}`;
}

/** What a statement needs to count. There is no statement with more than two fields. */
export function fillText(fields: readonly { readonly key: string }[], translate: Translate): string {
  const [first, second] = fields.map(({ key }) => key);
  return second === undefined
    ? translate('It counts when {0} is filled with something a person can follow up.', first ?? '')
    : translate('It counts when {0} and {1} are filled with something a person can follow up.', first ?? '', second);
}
