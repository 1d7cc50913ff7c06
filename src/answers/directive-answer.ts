import type { Span } from '../analysis/program/model.js';
import { directivePrefix, isStatementKind, statementKinds, waiverName } from '../rules/directive-kinds.js';
import type { Directive } from '../rules/directives.js';
import type { RuleInfo } from '../rules/rule.js';
import { addDays, daysBetween, isDate } from '../wording/dates.js';
import { escapeMarkdown } from './markdown.js';

/** What a directive is explained with. */
export interface DirectiveKnowledge {
  readonly rules: readonly Pick<RuleInfo, 'id' | 'title' | 'summary'>[];
  readonly today: string;
  /** How far ahead of today a waiver may end, in days. */
  readonly capDays: number;
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
  return ruleAnswer(directive, offset, knowledge) ?? fieldAnswer(directive, offset) ?? dateAnswer(directive, offset, knowledge) ?? wholeAnswer(directive);
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function ruleAnswer(directive: Directive, offset: number, { rules }: DirectiveKnowledge): DirectiveAnswer | null {
  const named = directive.rules.find(({ span }) => covers(span, offset));
  if (!named) return null;
  const rule = rules.find(({ id }) => id === named.id);
  const text = rule
    ? [`**\`${rule.id}\`**: ${escapeMarkdown(rule.title)}`, '', `${escapeMarkdown(rule.summary)}`, '', 'The waiver suppresses this rule in the statement that follows.']
    : [`**\`${named.id.replaceAll('`', '')}\`** is no rule.`];
  return { span: named.span, title: 'Waived rule', markdown: [...text, ...problemLines(directive, named.span)].join('\n'), rule: rule?.id ?? 'invalid-directive' };
}

function fieldAnswer(directive: Directive, offset: number): DirectiveAnswer | null {
  const field = directive.fields.find(({ keySpan, valueSpan }) => covers({ start: keySpan.start, end: valueSpan.end + 1 }, offset));
  if (!field || !isStatementKind(directive.kind)) return null;
  const info = statementKinds[directive.kind].fields.find(({ key }) => key === field.key);
  const span = { start: field.keySpan.start, end: field.valueSpan.end + 1 };
  const text = info ? [`**${field.key}** of ${directive.kind}`, '', `${info.about} Example: \`${info.key}="${info.example}"\`.`] : [`**${escapeMarkdown(field.key)}** is no field of ${directive.kind}.`];
  return { span, title: 'Field of a directive', markdown: [...text, ...problemLines(directive, span)].join('\n'), rule: ruleOf(directive) };
}

function dateAnswer(directive: Directive, offset: number, { today, capDays }: DirectiveKnowledge): DirectiveAnswer | null {
  const { until, untilSpan } = directive;
  if (!untilSpan || !covers(untilSpan, offset)) return null;
  const days = isDate(until) ? daysBetween(today, until) : null;
  const when = days === null ? 'This is no date.' : days < 0 ? `Ended ${shownDays(-days)} ago.` : days === 0 ? 'Ends today, and counts through today.' : `Ends in ${shownDays(days)}, and counts through that day.`;
  const text = ['**End of the waiver**', '', `${when} The latest date today is ${addDays(today, capDays)}. On the day after, the findings come back.`];
  return { span: untilSpan, title: 'End of the waiver', markdown: [...text, ...problemLines(directive, untilSpan)].join('\n'), rule: ruleOf(directive) };
}

function shownDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function wholeAnswer(directive: Directive): DirectiveAnswer {
  return { span: directive.span, title: 'Directive', markdown: [`**${title(directive)}**`, '', explanation(directive), ...problemLines(directive, directive.span)].join('\n'), rule: ruleOf(directive) };
}

/** What keeps the directive from counting, as far as it lies in a span. */
function problemLines({ problems }: Directive, { start, end }: Span): readonly string[] {
  const inside = problems.filter(({ span }) => start <= span.start && span.end <= end);
  return inside.length === 0 ? [] : ['', '**It does not count yet:**', '', ...inside.map(({ message }) => `- ${escapeMarkdown(message)}`)];
}

function ruleOf({ kind, rules }: Directive): string {
  if (isStatementKind(kind)) return statementKinds[kind].clears[0] ?? 'invalid-directive';
  return kind === 'disable-next-line' ? (rules[0]?.id ?? 'invalid-directive') : 'invalid-directive';
}

function title({ kind, rules }: Directive): string {
  if (isStatementKind(kind)) return statementKinds[kind].title;
  return kind === 'disable-next-line' ? `Waiver of ${escapeMarkdown(rules.map(({ id }) => id).join(', ') || 'no rule')}` : 'Unknown directive';
}

function explanation({ kind, until, reason, owner }: Directive): string {
  if (isStatementKind(kind)) {
    const { states, fields } = statementKinds[kind];
    return `${states} It counts when ${fields.map(({ key }) => key).join(' and ')} ${fields.length > 1 ? 'are' : 'is'} filled with something a person can follow up.`;
  }
  if (kind === 'unknown') return `Known directives: ${Object.keys(statementKinds).map((name) => `\`${directivePrefix}: ${name}\``).join(', ')}, and \`${waiverName}\`.`;
  const end = until === '' ? '' : ` until ${escapeMarkdown(until)}`;
  return `Suppresses findings of the statement that follows${end}. Reason: ${escapeMarkdown(reason || 'none given')}. Owner: ${escapeMarkdown(owner || 'none given')}. Suppressed findings stay visible in reports.`;
}
