import type { Client, Service } from '../knowledge/schema.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { applicableFacts, gatesOf, plainRetirements } from './applicable-facts.js';
import { bindingClauses, type ConductKnowledge } from './call-answer.js';
import type { ChoiceAnswer } from './choices.js';
import { escapeMarkdown, factLine, factSections, sourceText } from './markdown.js';

/** Hover of a client construction: what the service does with data, how the client authenticates, when it ends. */
export function clientAnswer(service: Service, client: Client, conduct: ConductKnowledge, today: string): string {
  const generation = client.generation === undefined ? '' : `, API generation ${escapeMarkdown(client.generation)}`;
  const lines = [`**${escapeMarkdown(service.name)}** client${generation}`, '', ...serviceLines(service, conduct, today)];
  const retirements = service.retirements.filter((entry) => entry.clients?.includes(client.key) && entry.apiVersions === undefined && (entry.languages === undefined || entry.languages.includes(client.language)));
  for (const entry of retirements) lines.push(`- **${entry.on < today ? 'Retired' : 'Retires'} ${entry.on}:** ${escapeMarkdown(entry.what)} (${sourceText(entry.source)})`);
  lines.push('', '---', '', factSections(serviceWide(service), today));
  return lines.join('\n');
}

/** Hover of a package import. */
export function packageAnswer(service: Service, module: string, conduct: ConductKnowledge, today: string): string {
  return [`**${escapeMarkdown(service.name)}** through \`${module}\``, '', ...serviceLines(service, conduct, today), '', '---', '', factSections(serviceWide(service), today)].join('\n');
}

/** Hover of an argument that changes what happens to the data. */
export function choiceAnswerText(call: ResolvedCall, answer: ChoiceAnswer, today: string): string {
  const facts = call.service.facts.filter((fact) => answer.facts.includes(fact.id));
  const lines = [`\`${answer.choice.label}\` of ${escapeMarkdown(call.service.name)} ${call.operation?.id ?? ''}`, '', escapeMarkdown(answer.effect)];
  const reads = answer.values.flatMap((value) => value.reads ?? []);
  if (reads.length > 0) lines.push('', `**Reads:** ${escapeMarkdown([...new Set(reads)].join(', '))} data.`);
  if (facts.length > 0) lines.push('', '---', '', ...facts.map((fact) => factLine(fact, today)));
  return lines.join('\n');
}

function serviceLines(service: Service, conduct: ConductKnowledge, today: string): string[] {
  const lines = [escapeMarkdown(service.processes), ''];
  for (const gate of gatesOf(service, null)) lines.push(`- **Access${gate.state === 'disputed' ? ' (sources disagree)' : ''}:** ${escapeMarkdown(gate.statement)}${gate.form === null ? '' : ` [Form](${gate.form})`}`);
  for (const entry of plainRetirements(service, null).filter((candidate) => candidate.scope === 'service')) {
    lines.push(`- **${entry.on < today ? 'Retired' : 'Retires'} ${entry.on}:** ${escapeMarkdown(entry.what)}${entry.successor === null ? '' : `, successor: ${escapeMarkdown(entry.successor)}`} (${sourceText(entry.source)})`);
  }
  const duties = bindingClauses(service, conduct);
  if (duties.length > 0) lines.push(`- **Conduct duties that bind:** ${duties.map((clause) => escapeMarkdown(clause.title)).join('; ')}`);
  return lines;
}

/** Facts that hold for every operation of a service. */
function serviceWide(service: Service): ReturnType<typeof applicableFacts> {
  return applicableFacts(service, null).filter((fact) => fact.appliesTo.operations === undefined);
}
