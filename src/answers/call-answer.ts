import type { AccessGate, Clause, ConductCode, Fact, Operation, Retirement, Service } from '../knowledge/schema.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Translate } from '../wording/translate.js';
import { applicableFacts, gatesOf, plainRetirements } from './applicable-facts.js';
import { gatesAt, retirementsAt } from './at-call.js';
import { choiceAnswers } from './choices.js';
import { dateMark, escapeMarkdown, factSections } from './markdown.js';

export interface ConductKnowledge {
  readonly clauses: readonly Clause[];
  readonly codes: readonly ConductCode[];
}

/**
 * The hover of a call: short lines first (what is sent, kept, how long, who deletes it), what the
 * arguments at hand change, then every fact with its source and date.
 */
export function callAnswer(call: ResolvedCall, evaluator: Evaluator, conduct: ConductKnowledge, today: string, translate: Translate): string {
  const { service, operation } = call;
  if (call.undecided !== undefined) return undecidedAnswer(call, translate);
  if (!operation) {
    return [
      translate('**{0}**: `{1}` is not in the catalogue.', escapeMarkdown(service.name), call.member),
      '',
      translate('The call reaches this service, but what it sends and keeps is not known here. It is listed as an unknown call.'),
      '',
      factSections(applicableFacts(service, null).filter((fact) => fact.appliesTo.operations === undefined), today, translate),
    ].join('\n');
  }
  const choices = choiceAnswers(call, evaluator);
  const lines = [`**${escapeMarkdown(service.name)}: ${operation.id}**${call.certainty === 'likely' ? ` ${translate('(likely)')}` : ''}`, '', ...throughWrapper(call, evaluator, translate), ...operationSummary(service, operation, conduct, today, translate, gatesAt(call, evaluator), retirementsAt(call, evaluator))];
  if (choices.length > 0) {
    lines.push('', `**${translate('With these arguments')}**`, '');
    for (const answer of choices) {
      const shown = answer.found ? shownValue(answer.found.literals.map(({ value }) => String(value)), answer.found.texts, translate) : call.reach?.impliedModel !== undefined && answer.values.length > 0 ? call.reach.impliedModel : translate('left out');
      lines.push(`- \`${answer.choice.label}\` (${escapeMarkdown(shown)}): ${escapeMarkdown(answer.effect)}`);
    }
  }
  const extra = new Set(choices.flatMap((answer) => answer.facts));
  const facts = applicableFacts(service, operation);
  const added = service.facts.filter((fact) => extra.has(fact.id) && !facts.includes(fact));
  lines.push('', '---', '', factSections([...facts, ...added], today, translate));
  return lines.join('\n');
}

/** A call of a package that serves another vendor as well, where nothing tells whom it reaches. */
function undecidedAnswer({ service, member }: ResolvedCall, translate: Translate): string {
  const name = escapeMarkdown(service.name);
  return [
    translate('**Cannot tell** whether `{0}` reaches {1} or another service.', member, name),
    '',
    translate('The package serves both, and the endpoint decides: it comes from outside the code, or from where it is not followed. If it is {0}, what is published for it holds; if not, nothing here does. The call is listed as an unknown call.', name),
    '',
    translate('What would tell: a client class for Azure, a host of Azure in the endpoint, a setting or variable that names Azure, or a credential of Microsoft Entra ID.'),
  ].join('\n');
}

/** Which library makes the call; what that library does with the data besides is its own affair. */
function throughWrapper(call: ResolvedCall, evaluator: Evaluator, translate: Translate): readonly string[] {
  const wrapper = call.client && evaluator.catalogue.wrapperOf(call.client);
  return wrapper ? [translate('Made through {0}. What follows is about the service that it calls; what the library itself logs or keeps is not known here.', escapeMarkdown(wrapper.name)), ''] : [];
}

function shownValue(literals: readonly string[], texts: readonly string[], translate: Translate): string {
  const all = [...literals, ...texts];
  return all.length === 0 ? translate('a value') : all.join(', ');
}

/** The short lines of an operation. */
export function operationSummary(service: Service, operation: Operation, conduct: ConductKnowledge, today: string, translate: Translate, gates: readonly AccessGate[] = gatesOf(service, operation), retirements: readonly Retirement[] = plainRetirements(service, operation)): readonly string[] {
  const facts = applicableFacts(service, operation);
  const kept = facts.find((fact) => fact.id === operation.keeps.facts[0]);
  const lines = [
    `${escapeMarkdown(operation.summary.replace(/\.$/, ''))}.`,
    '',
    `- **${translate('Sends:')}** ${operation.sends.length === 0 ? translate('no content') : escapeMarkdown(operation.sends.join(', '))}`,
    `- **${translate('Keeps:')}** ${operation.keeps.statement === null ? translate('not published') : `${escapeMarkdown(operation.keeps.statement)}${kept ? ` ${dateMark(kept.source, translate)}` : ''}`}`,
  ];
  const deletion = [...(operation.deletedBy ?? []).map((id) => `\`${id}\``)];
  if (operation.noStoreTwin !== undefined) lines.push(`- **${translate('Twin that keeps nothing:')}** \`${operation.noStoreTwin}\``);
  if (deletion.length > 0) lines.push(`- **${translate('Deleted by you with:')}** ${deletion.join(', ')}`);
  lines.push(`- **${translate('Trains models:')}** ${statementOf(facts, 'training-use', translate)}`);
  lines.push(`- **${translate('Seen by Microsoft staff:')}** ${statementOf(facts, 'human-review-by-microsoft', translate)}`);
  lines.push(`- **${translate('Region:')}** ${statementOf(facts, 'residency', translate)}`);
  for (const gate of gates) {
    if (gate.state !== 'open') lines.push(gateLine(gate, translate));
  }
  if (gates.length > 0 && gates.every((gate) => gate.state === 'open')) lines.push(`- **${translate('Access:')}** ${escapeMarkdown(gates[0]?.statement ?? '')}`);
  for (const entry of retirements) {
    lines.push(`${retirementText(entry, today, translate)} ${dateMark(entry.source, translate)}`);
  }
  const duties = bindingClauses(service, conduct);
  if (duties.length > 0) lines.push(`- **${translate('Conduct duties that bind:')}** ${duties.map((clause) => escapeMarkdown(clause.title)).join('; ')}`);
  return lines;
}

/** The line of an access gate. */
export function gateLine(gate: AccessGate, translate: Translate): string {
  const label = gate.state === 'disputed' ? translate('Access (sources disagree):') : translate('Access:');
  return `- **${label}** ${escapeMarkdown(gate.statement)}${gate.form === null ? '' : ` [${translate('Form')}](${gate.form})`}`;
}

/** The line of an end date, without its source. */
export function retirementText(entry: Retirement, today: string, translate: Translate): string {
  const when = entry.on < today ? translate('Retired {0}:', entry.on) : translate('Retires {0}:', entry.on);
  const successor = entry.successor === null ? '' : translate(', successor: {0}', escapeMarkdown(entry.successor));
  return `- **${when}** ${escapeMarkdown(entry.what)}${successor}`;
}

/** The first statement on a topic, or that nothing is published. */
function statementOf(facts: readonly Fact[], topic: Fact['topic'], translate: Translate): string {
  const fact = facts.find((candidate) => candidate.topic === topic);
  return fact ? `${escapeMarkdown(fact.statement)} ${dateMark(fact.source, translate)}` : translate('not published');
}

/** Clauses with a source that was read and whose code binds the service. */
export function bindingClauses(service: Pick<Service, 'id'>, conduct: ConductKnowledge): readonly Clause[] {
  return conduct.clauses.filter((clause) =>
    clause.sources.some((source) => {
      const code = conduct.codes.find((candidate) => candidate.id === source.code);
      return source.readAtSource && code !== undefined && (code.binds === 'all' || code.binds.includes(service.id));
    }),
  );
}
