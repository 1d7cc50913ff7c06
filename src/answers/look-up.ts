import type { AccessGate, Clause, Fact, Service } from '../knowledge/schema.js';
import type { RuleInfo } from '../rules/rule.js';
import { phrase, type Translate } from '../wording/translate.js';
import { applicableFacts, gatesOf, plainRetirements, topicTitles } from './applicable-facts.js';
import { bindingClauses, operationSummary, retirementText, type ConductKnowledge } from './call-answer.js';
import type { ClauseCoverage } from './coverage.js';
import { escapeMarkdown, factLine, factSections, sourceText } from './markdown.js';

/** The whole knowledge base as look-ups need it. */
export interface LookUpKnowledge {
  readonly services: readonly Service[];
  readonly conduct: ConductKnowledge;
  readonly sharedFacts: readonly Omit<Fact, 'appliesTo'>[];
  readonly rules: readonly RuleInfo[];
}

const accessLabels: Readonly<Record<AccessGate['state'], string>> = {
  limited: phrase('Access (limited):'),
  open: phrase('Access (open):'),
  disputed: phrase('Access (sources disagree):'),
};

const severityNames: Readonly<Record<RuleInfo['severity'], string>> = {
  error: phrase('error'),
  warning: phrase('warning'),
  information: phrase('information'),
  hint: phrase('hint'),
};

/** Markdown page of a service: what it processes, its gates and end dates, operations, all facts. */
export function servicePage(service: Service, knowledge: LookUpKnowledge, today: string, translate: Translate): string {
  const lines = [`# ${escapeMarkdown(service.name)}`, '', escapeMarkdown(service.processes), '', translate('Also known as: {0}.', escapeMarkdown(service.formerNames.join(', '))), ''];
  for (const gate of gatesOf(service, null)) lines.push(`- **${translate(accessLabels[gate.state])}** ${escapeMarkdown(gate.statement)}${gate.form === null ? '' : ` [${translate('Form')}](${gate.form})`}`);
  for (const entry of service.retirements) {
    lines.push(`${retirementText(entry, today, translate)} (${sourceText(entry.source, translate)})`);
  }
  lines.push('', `## ${translate('Operations')}`, '', translate('| operation | sends | keeps |'), '| --- | --- | --- |');
  for (const operation of service.operations) {
    lines.push(`| ${operation.id} | ${escapeMarkdown(operation.sends.join(', ') || translate('no content'))} | ${operation.keeps.statement === null ? translate('not published') : escapeMarkdown(operation.keeps.statement)} |`);
  }
  lines.push('', `## ${translate('Facts')}`, '', factSections(applicableFacts(service, null), today, translate));
  lines.push('', `## ${translate('Holds for all services')}`, '', ...knowledge.sharedFacts.map((fact) => factLine(fact, today, translate)));
  const duties = bindingClauses(service, knowledge.conduct);
  if (duties.length > 0) lines.push('', `## ${translate('Conduct duties that bind')}`, '', ...duties.map((clause) => `- ${escapeMarkdown(clause.title)}: ${escapeMarkdown(clause.statement)} (${clause.id})`));
  return `${lines.join('\n')}\n`;
}

/** Markdown page of an operation. */
export function operationPage(service: Service, operationId: string, knowledge: LookUpKnowledge, today: string, translate: Translate): string | null {
  const operation = service.operations.find((candidate) => candidate.id === operationId);
  if (!operation) return null;
  const lines = [`# ${escapeMarkdown(service.name)}: ${operation.id}`, '', ...operationSummary(service, operation, knowledge.conduct, today, translate, gatesOf(service, operation), plainRetirements(service, operation))];
  const choices = service.choices.filter((choice) => choice.operations.includes(operation.id));
  if (choices.length > 0) {
    lines.push('', `## ${translate('Choices in the call')}`, '');
    for (const choice of choices) {
      if (choice.absent) lines.push(`- ${translate('`{0}` left out: {1}', choice.label, escapeMarkdown(choice.absent.effect))}`);
      for (const value of choice.values) lines.push(`- \`${choice.label}\` ${escapeMarkdown(value.is.join(', '))}: ${escapeMarkdown(value.effect)}`);
    }
  }
  const languages = Object.entries(operation.reach).filter(([, reaches]) => reaches.length > 0);
  lines.push('', `## ${translate('How code reaches it')}`, '');
  for (const [language, reaches] of languages) {
    lines.push(`- ${language}: ${reaches.map((reach) => `\`${reach.path === undefined ? (reach.members ?? []).join(', ') : `${reach.path} ${reach.verb ?? ''}`}\``).join('; ')}`);
  }
  for (const route of operation.routes) lines.push(`- REST: \`${route.method} ${route.path}\``);
  lines.push('', `## ${translate('Facts')}`, '', factSections(applicableFacts(service, operation), today, translate));
  return `${lines.join('\n')}\n`;
}

/** Markdown page of one fact. */
export function factPage(fact: Omit<Fact, 'appliesTo'> & Partial<Pick<Fact, 'appliesTo'>>, all: readonly Fact[], today: string, translate: Translate): string {
  const lines = [
    `# ${fact.id}`,
    '',
    escapeMarkdown(fact.statement),
    '',
    `- **${translate('Topic:')}** ${translate(topicTitles[fact.topic])}`,
    `- **${translate('Applies to:')}** ${fact.appliesTo ? escapeMarkdown(scopeText(fact.appliesTo, translate)) : translate('all services')}`,
    `- **${translate('Source:')}** ${sourceText(fact.source, translate)}`,
    ...(fact.alsoIn ?? []).map((source) => `- **${translate('Also in:')}** ${sourceText(source, translate)}`),
    `- ${translate('**Read on:** {0}, to be read again by {1}', fact.readOn, fact.reviewBy)}${fact.reviewBy < today ? ` (**${translate('stale')}**)` : ''}`,
  ];
  for (const id of fact.conflictsWith ?? []) {
    const other = all.find((candidate) => candidate.id === id);
    if (other) lines.push('', translate('Another source says otherwise:'), '', factLine(other, today, translate));
  }
  return `${lines.join('\n')}\n`;
}

function scopeText({ service, operations, note }: Fact['appliesTo'], translate: Translate): string {
  const scope = operations === undefined ? translate('{0}, whole service', service) : `${service}: ${operations.join(', ')}`;
  return note === undefined ? scope : `${scope} (${note})`;
}

/** Markdown page of a conduct clause. @param coverage what answers it. */
export function clausePage(clause: Clause, conduct: ConductKnowledge, coverage: Pick<ClauseCoverage, 'rules' | 'declarations'>, translate: Translate): string {
  const duty = clause.duty === 'must' ? translate('must') : translate('must not');
  const lines = [`# ${escapeMarkdown(clause.title)}`, '', `${clause.id} (${duty})`, '', escapeMarkdown(clause.statement), '', `## ${translate('Sources')}`, ''];
  for (const source of clause.sources) {
    const code = conduct.codes.find((candidate) => candidate.id === source.code);
    if (!code) continue;
    const title = code.url === null ? escapeMarkdown(code.title) : `[${escapeMarkdown(code.title)}](${code.url})`;
    const binds = code.binds === 'all' ? translate('every Microsoft AI service') : code.binds.length === 0 ? translate('nothing today, replaced') : code.binds.join(', ');
    const date = code.asOf === null ? translate('undated') : translate('as of {0}', code.asOf);
    const unread = source.readAtSource ? '' : ` ${translate('Not read at its source; never quoted in a diagnostic.')}`;
    lines.push(`- ${title}, "${escapeMarkdown(source.heading)}", ${translate('{0}. Binds: {1}.', date, binds)}${unread}`);
  }
  const { note } = clause.answeredBy;
  const { rules, declarations } = coverage;
  lines.push('', `## ${translate('What answers it')}`, '', escapeMarkdown(note), '');
  if (rules.length > 0) lines.push(`- ${translate('Rules: {0}', rules.map((rule) => `\`${rule}\``).join(', '))}`);
  if (declarations.length > 0) lines.push(`- ${translate('Declarations: {0}', declarations.map((name) => `\`${name}\``).join(', '))}`);
  if (rules.length + declarations.length === 0) lines.push(`- ${translate('Cannot be seen in code; state it.')}`);
  return `${lines.join('\n')}\n`;
}

/** Markdown page of a rule. */
export function rulePage(rule: RuleInfo, conduct: ConductKnowledge, translate: Translate): string {
  const example = ({ language, code }: RuleInfo['page']['bad'][number]): readonly string[] => ['```' + language, code.trimEnd(), '```', ''];
  const lines = [`# ${escapeMarkdown(rule.title)}`, '', translate('`{0}`, default severity: {1}', rule.id, translate(severityNames[rule.severity])), '', escapeMarkdown(rule.summary), '', `## ${translate('Why')}`, '', escapeMarkdown(rule.page.why), ''];
  if (rule.page.bad.length > 0) lines.push(`## ${translate('Reported')}`, '', ...rule.page.bad.flatMap(example));
  if (rule.page.good.length > 0) lines.push(`## ${translate('Settled')}`, '', ...rule.page.good.flatMap(example));
  lines.push(`## ${translate('When not to use it')}`, '', escapeMarkdown(rule.page.whenNotToUse), '');
  const clauses = rule.clauses.map((id) => conduct.clauses.find((clause) => clause.id === id)).filter((clause) => clause !== undefined);
  if (clauses.length > 0) lines.push(`## ${translate('Clauses')}`, '', ...clauses.map((clause) => `- ${escapeMarkdown(clause.title)} (${clause.id}): ${escapeMarkdown(clause.statement)}`), '');
  if (rule.facts.length > 0) lines.push(`## ${translate('Facts it rests on')}`, '', ...rule.facts.map((id) => `- \`${id}\``), '');
  return lines.join('\n');
}
