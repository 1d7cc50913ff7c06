import type { Client, Service } from '../knowledge/schema.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Translate } from '../wording/translate.js';
import { applicableFacts, gatesOf, plainRetirements } from './applicable-facts.js';
import { bindingClauses, gateLine, retirementText, type ConductKnowledge } from './call-answer.js';
import type { ChoiceAnswer } from './choices.js';
import { escapeMarkdown, factLine, factSections, sourceText } from './markdown.js';

/** Hover of a client construction: what the service does with data, how the client authenticates, when it ends. */
export function clientAnswer(service: Service, client: Client, conduct: ConductKnowledge, today: string, translate: Translate): string {
  const name = escapeMarkdown(service.name);
  const title = client.generation === undefined ? translate('**{0}** client', name) : translate('**{0}** client, API generation {1}', name, escapeMarkdown(client.generation));
  const lines = [title, '', ...serviceLines(service, conduct, today, translate)];
  const retirements = service.retirements.filter((entry) => entry.clients?.includes(client.key) && entry.apiVersions === undefined && (entry.languages === undefined || entry.languages.includes(client.language)));
  for (const entry of retirements) lines.push(`${retirementText({ ...entry, successor: null }, today, translate)} (${sourceText(entry.source, translate)})`);
  lines.push('', '---', '', factSections(serviceWide(service), today, translate));
  return lines.join('\n');
}

/** Hover of a package import. */
export function packageAnswer(service: Service, module: string, conduct: ConductKnowledge, today: string, translate: Translate): string {
  return [translate('**{0}** through `{1}`', escapeMarkdown(service.name), module), '', ...serviceLines(service, conduct, today, translate), '', '---', '', factSections(serviceWide(service), today, translate)].join('\n');
}

/** Hover of an argument that changes what happens to the data. */
export function choiceAnswerText(call: ResolvedCall, answer: ChoiceAnswer, today: string, translate: Translate): string {
  const facts = call.service.facts.filter((fact) => answer.facts.includes(fact.id));
  const lines = [translate('`{0}` of {1} {2}', answer.choice.label, escapeMarkdown(call.service.name), call.operation?.id ?? ''), '', escapeMarkdown(answer.effect)];
  const reads = answer.values.flatMap((value) => value.reads ?? []);
  if (reads.length > 0) lines.push('', translate('**Reads:** {0} data.', escapeMarkdown([...new Set(reads)].join(', '))));
  if (facts.length > 0) lines.push('', '---', '', ...facts.map((fact) => factLine(fact, today, translate)));
  return lines.join('\n');
}

function serviceLines(service: Service, conduct: ConductKnowledge, today: string, translate: Translate): string[] {
  const lines = [escapeMarkdown(service.processes), ''];
  for (const gate of gatesOf(service, null)) lines.push(gateLine(gate, translate));
  for (const entry of plainRetirements(service, null).filter((candidate) => candidate.scope === 'service')) {
    lines.push(`${retirementText(entry, today, translate)} (${sourceText(entry.source, translate)})`);
  }
  const duties = bindingClauses(service, conduct);
  if (duties.length > 0) lines.push(`- **${translate('Conduct duties that bind:')}** ${duties.map((clause) => escapeMarkdown(clause.title)).join('; ')}`);
  return lines;
}

/** Facts that hold for every operation of a service. */
function serviceWide(service: Service): ReturnType<typeof applicableFacts> {
  return applicableFacts(service, null).filter((fact) => fact.appliesTo.operations === undefined);
}
