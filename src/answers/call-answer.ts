import type { AccessGate, Clause, ConductCode, Fact, Operation, Retirement, Service } from '../knowledge/schema.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
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
export function callAnswer(call: ResolvedCall, evaluator: Evaluator, conduct: ConductKnowledge, today: string): string {
  const { service, operation } = call;
  if (call.undecided !== undefined) return undecidedAnswer(call);
  if (!operation) {
    return [
      `**${escapeMarkdown(service.name)}**: \`${call.member}\` is not in the catalogue.`,
      '',
      'The call reaches this service, but what it sends and keeps is not known here. It is listed as an unknown call.',
      '',
      factSections(applicableFacts(service, null).filter((fact) => fact.appliesTo.operations === undefined), today),
    ].join('\n');
  }
  const choices = choiceAnswers(call, evaluator);
  const lines = [`**${escapeMarkdown(service.name)}: ${operation.id}**${call.certainty === 'likely' ? ' (likely)' : ''}`, '', ...throughWrapper(call, evaluator), ...operationSummary(service, operation, conduct, today, gatesAt(call, evaluator), retirementsAt(call, evaluator))];
  if (choices.length > 0) {
    lines.push('', '**With these arguments**', '');
    for (const answer of choices) {
      const shown = answer.found ? shownValue(answer.found.literals.map(({ value }) => String(value)), answer.found.texts) : call.reach?.impliedModel !== undefined && answer.values.length > 0 ? call.reach.impliedModel : 'left out';
      lines.push(`- \`${answer.choice.label}\` (${escapeMarkdown(shown)}): ${escapeMarkdown(answer.effect)}`);
    }
  }
  const extra = new Set(choices.flatMap((answer) => answer.facts));
  const facts = applicableFacts(service, operation);
  const added = service.facts.filter((fact) => extra.has(fact.id) && !facts.includes(fact));
  lines.push('', '---', '', factSections([...facts, ...added], today));
  return lines.join('\n');
}

/** A call of a package that serves another vendor as well, where nothing tells whom it reaches. */
function undecidedAnswer({ service, member }: ResolvedCall): string {
  const name = escapeMarkdown(service.name);
  return [
    `**Cannot tell** whether \`${member}\` reaches ${name} or another service.`,
    '',
    `The package serves both, and the endpoint decides: it comes from outside the code, or from where it is not followed. If it is ${name}, what is published for it holds; if not, nothing here does. The call is listed as an unknown call.`,
    '',
    'What would tell: a client class for Azure, a host of Azure in the endpoint, a setting or variable that names Azure, or a credential of Microsoft Entra ID.',
  ].join('\n');
}

/** Which library makes the call; what that library does with the data besides is its own affair. */
function throughWrapper(call: ResolvedCall, evaluator: Evaluator): readonly string[] {
  const wrapper = call.client && evaluator.catalogue.wrapperOf(call.client);
  return wrapper ? [`Made through ${escapeMarkdown(wrapper.name)}. What follows is about the service that it calls; what the library itself logs or keeps is not known here.`, ''] : [];
}

function shownValue(literals: readonly string[], texts: readonly string[]): string {
  const all = [...literals, ...texts];
  return all.length === 0 ? 'a value' : all.join(', ');
}

/** The short lines of an operation. */
export function operationSummary(service: Service, operation: Operation, conduct: ConductKnowledge, today: string, gates: readonly AccessGate[] = gatesOf(service, operation), retirements: readonly Retirement[] = plainRetirements(service, operation)): readonly string[] {
  const facts = applicableFacts(service, operation);
  const kept = facts.find((fact) => fact.id === operation.keeps.facts[0]);
  const lines = [
    `${escapeMarkdown(operation.summary.replace(/\.$/, ''))}.`,
    '',
    `- **Sends:** ${operation.sends.length === 0 ? 'no content' : escapeMarkdown(operation.sends.join(', '))}`,
    `- **Keeps:** ${operation.keeps.statement === null ? 'not published' : `${escapeMarkdown(operation.keeps.statement)}${kept ? ` ${dateMark(kept.source)}` : ''}`}`,
  ];
  const deletion = [...(operation.deletedBy ?? []).map((id) => `\`${id}\``)];
  if (operation.noStoreTwin !== undefined) lines.push(`- **Twin that keeps nothing:** \`${operation.noStoreTwin}\``);
  if (deletion.length > 0) lines.push(`- **Deleted by you with:** ${deletion.join(', ')}`);
  lines.push(`- **Trains models:** ${statementOf(facts, 'training-use')}`);
  lines.push(`- **Seen by Microsoft staff:** ${statementOf(facts, 'human-review-by-microsoft')}`);
  lines.push(`- **Region:** ${statementOf(facts, 'residency')}`);
  for (const gate of gates) {
    if (gate.state !== 'open') lines.push(`- **Access${gate.state === 'disputed' ? ' (sources disagree)' : ''}:** ${escapeMarkdown(gate.statement)}${gate.form === null ? '' : ` [Form](${gate.form})`}`);
  }
  if (gates.length > 0 && gates.every((gate) => gate.state === 'open')) lines.push(`- **Access:** ${escapeMarkdown(gates[0]?.statement ?? '')}`);
  for (const entry of retirements) {
    const past = entry.on < today;
    lines.push(`- **${past ? 'Retired' : 'Retires'} ${entry.on}:** ${escapeMarkdown(entry.what)}${entry.successor === null ? '' : `, successor: ${escapeMarkdown(entry.successor)}`} ${dateMark(entry.source)}`);
  }
  const duties = bindingClauses(service, conduct);
  if (duties.length > 0) lines.push(`- **Conduct duties that bind:** ${duties.map((clause) => escapeMarkdown(clause.title)).join('; ')}`);
  return lines;
}

/** The first statement on a topic, or that nothing is published. */
function statementOf(facts: readonly Fact[], topic: Fact['topic']): string {
  const fact = facts.find((candidate) => candidate.topic === topic);
  return fact ? `${escapeMarkdown(fact.statement)} ${dateMark(fact.source)}` : 'not published';
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
