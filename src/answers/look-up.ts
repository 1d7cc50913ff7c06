import type { Clause, Fact, Service } from '../knowledge/schema.js';
import type { RuleInfo } from '../rules/rule.js';
import { applicableFacts, gatesOf, plainRetirements, topicTitles } from './applicable-facts.js';
import { bindingClauses, operationSummary, type ConductKnowledge } from './call-answer.js';
import type { ClauseCoverage } from './coverage.js';
import { escapeMarkdown, factLine, factSections, sourceText } from './markdown.js';

/** The whole knowledge base as look-ups need it. */
export interface LookUpKnowledge {
  readonly services: readonly Service[];
  readonly conduct: ConductKnowledge;
  readonly sharedFacts: readonly Omit<Fact, 'appliesTo'>[];
  readonly rules: readonly RuleInfo[];
}

/** Markdown page of a service: what it processes, its gates and end dates, operations, all facts. */
export function servicePage(service: Service, knowledge: LookUpKnowledge, today: string): string {
  const lines = [`# ${escapeMarkdown(service.name)}`, '', escapeMarkdown(service.processes), '', `Also known as: ${escapeMarkdown(service.formerNames.join(', '))}.`, ''];
  for (const gate of gatesOf(service, null)) lines.push(`- **Access (${gate.state === 'disputed' ? 'sources disagree' : gate.state}):** ${escapeMarkdown(gate.statement)}${gate.form === null ? '' : ` [Form](${gate.form})`}`);
  for (const entry of service.retirements) {
    lines.push(`- **${entry.on < today ? 'Retired' : 'Retires'} ${entry.on}:** ${escapeMarkdown(entry.what)}${entry.successor === null ? '' : `, successor: ${escapeMarkdown(entry.successor)}`} (${sourceText(entry.source)})`);
  }
  lines.push('', '## Operations', '', '| operation | sends | keeps |', '| --- | --- | --- |');
  for (const operation of service.operations) {
    lines.push(`| ${operation.id} | ${escapeMarkdown(operation.sends.join(', ') || 'no content')} | ${operation.keeps.statement === null ? 'not published' : escapeMarkdown(operation.keeps.statement)} |`);
  }
  lines.push('', '## Facts', '', factSections(applicableFacts(service, null), today));
  lines.push('', '## Holds for all services', '', ...knowledge.sharedFacts.map((fact) => factLine(fact, today)));
  const duties = bindingClauses(service, knowledge.conduct);
  if (duties.length > 0) lines.push('', '## Conduct duties that bind', '', ...duties.map((clause) => `- ${escapeMarkdown(clause.title)}: ${escapeMarkdown(clause.statement)} (${clause.id})`));
  return `${lines.join('\n')}\n`;
}

/** Markdown page of an operation. */
export function operationPage(service: Service, operationId: string, knowledge: LookUpKnowledge, today: string): string | null {
  const operation = service.operations.find((candidate) => candidate.id === operationId);
  if (!operation) return null;
  const lines = [`# ${escapeMarkdown(service.name)}: ${operation.id}`, '', ...operationSummary(service, operation, knowledge.conduct, today, gatesOf(service, operation), plainRetirements(service, operation))];
  const choices = service.choices.filter((choice) => choice.operations.includes(operation.id));
  if (choices.length > 0) {
    lines.push('', '## Choices in the call', '');
    for (const choice of choices) {
      if (choice.absent) lines.push(`- \`${choice.label}\` left out: ${escapeMarkdown(choice.absent.effect)}`);
      for (const value of choice.values) lines.push(`- \`${choice.label}\` ${escapeMarkdown(value.is.join(', '))}: ${escapeMarkdown(value.effect)}`);
    }
  }
  const languages = Object.entries(operation.reach).filter(([, reaches]) => reaches.length > 0);
  lines.push('', '## How code reaches it', '');
  for (const [language, reaches] of languages) {
    lines.push(`- ${language}: ${reaches.map((reach) => `\`${reach.path === undefined ? (reach.members ?? []).join(', ') : `${reach.path} ${reach.verb ?? ''}`}\``).join('; ')}`);
  }
  for (const route of operation.routes) lines.push(`- REST: \`${route.method} ${route.path}\``);
  lines.push('', '## Facts', '', factSections(applicableFacts(service, operation), today));
  return `${lines.join('\n')}\n`;
}

/** Markdown page of one fact. */
export function factPage(fact: Omit<Fact, 'appliesTo'> & Partial<Pick<Fact, 'appliesTo'>>, all: readonly Fact[], today: string): string {
  const lines = [
    `# ${fact.id}`,
    '',
    escapeMarkdown(fact.statement),
    '',
    `- **Topic:** ${topicTitles[fact.topic]}`,
    `- **Applies to:** ${fact.appliesTo ? escapeMarkdown(`${fact.appliesTo.service}${fact.appliesTo.operations === undefined ? ', whole service' : `: ${fact.appliesTo.operations.join(', ')}`}${fact.appliesTo.note === undefined ? '' : ` (${fact.appliesTo.note})`}`) : 'all services'}`,
    `- **Source:** ${sourceText(fact.source)}`,
    ...(fact.alsoIn ?? []).map((source) => `- **Also in:** ${sourceText(source)}`),
    `- **Read on:** ${fact.readOn}, to be read again by ${fact.reviewBy}${fact.reviewBy < today ? ' (**stale**)' : ''}`,
  ];
  for (const id of fact.conflictsWith ?? []) {
    const other = all.find((candidate) => candidate.id === id);
    if (other) lines.push('', 'Another source says otherwise:', '', factLine(other, today));
  }
  return `${lines.join('\n')}\n`;
}

/** Markdown page of a conduct clause. @param coverage what answers it. */
export function clausePage(clause: Clause, conduct: ConductKnowledge, coverage: Pick<ClauseCoverage, 'rules' | 'declarations'>): string {
  const lines = [`# ${escapeMarkdown(clause.title)}`, '', `${clause.id} (${clause.duty === 'must' ? 'must' : 'must not'})`, '', escapeMarkdown(clause.statement), '', '## Sources', ''];
  for (const source of clause.sources) {
    const code = conduct.codes.find((candidate) => candidate.id === source.code);
    if (!code) continue;
    const title = code.url === null ? escapeMarkdown(code.title) : `[${escapeMarkdown(code.title)}](${code.url})`;
    const binds = code.binds === 'all' ? 'every Microsoft AI service' : code.binds.length === 0 ? 'nothing today, replaced' : code.binds.join(', ');
    lines.push(`- ${title}, "${escapeMarkdown(source.heading)}", ${code.asOf === null ? 'undated' : `as of ${code.asOf}`}. Binds: ${binds}.${source.readAtSource ? '' : ' Not read at its source; never quoted in a diagnostic.'}`);
  }
  const { note } = clause.answeredBy;
  const { rules, declarations } = coverage;
  lines.push('', '## What answers it', '', escapeMarkdown(note), '');
  if (rules.length > 0) lines.push(`- Rules: ${rules.map((rule) => `\`${rule}\``).join(', ')}`);
  if (declarations.length > 0) lines.push(`- Declarations: ${declarations.map((name) => `\`${name}\``).join(', ')}`);
  if (rules.length + declarations.length === 0) lines.push('- Cannot be seen in code; state it.');
  return `${lines.join('\n')}\n`;
}

/** Markdown page of a rule. */
export function rulePage(rule: RuleInfo, conduct: ConductKnowledge): string {
  const example = ({ language, code }: RuleInfo['page']['bad'][number]): readonly string[] => ['```' + language, code.trimEnd(), '```', ''];
  const lines = [`# ${escapeMarkdown(rule.title)}`, '', `\`${rule.id}\`, default severity: ${rule.severity}`, '', escapeMarkdown(rule.summary), '', '## Why', '', escapeMarkdown(rule.page.why), ''];
  if (rule.page.bad.length > 0) lines.push('## Reported', '', ...rule.page.bad.flatMap(example));
  if (rule.page.good.length > 0) lines.push('## Settled', '', ...rule.page.good.flatMap(example));
  lines.push('## When not to use it', '', escapeMarkdown(rule.page.whenNotToUse), '');
  const clauses = rule.clauses.map((id) => conduct.clauses.find((clause) => clause.id === id)).filter((clause) => clause !== undefined);
  if (clauses.length > 0) lines.push('## Clauses', '', ...clauses.map((clause) => `- ${escapeMarkdown(clause.title)} (${clause.id}): ${escapeMarkdown(clause.statement)}`), '');
  if (rule.facts.length > 0) lines.push('## Facts it rests on', '', ...rule.facts.map((id) => `- \`${id}\``), '');
  return lines.join('\n');
}
