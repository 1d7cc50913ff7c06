import type { FactAnswer, FactsAnswer } from '../../engine.js';
import { plainStyle, type Style } from './style.js';

/** Writes facts for people. A fact past its review date says so. */
export function factsText(answer: FactsAnswer, today: string, style: Style = plainStyle): string {
  const head = [style.bold(answer.service), `operations: ${answer.operations.join(', ') || 'none'}`];
  return `${[head.join('\n'), ...answer.facts.map((fact) => factLines(fact, today, style))].join('\n\n')}\n`;
}

function factLines(fact: FactAnswer, today: string, style: Style): string {
  const { operations, note } = fact.appliesTo;
  const scope = [operations === null ? 'all operations' : someOf(operations), ...(note === null ? [] : [note])].join('; ');
  return [
    `${style.bold(fact.id)} (${fact.topic})`,
    `  ${fact.statement}`,
    `  applies to: ${scope}`,
    `  source: ${fact.source.title}, ${fact.source.heading}${fact.source.url === null ? '' : ` <${fact.source.url}>`}`,
    `  dated ${fact.asOf ?? '(undated)'}, read on ${fact.readOn}, review by ${fact.reviewBy}${fact.reviewBy < today ? ' (past: check the source)' : ''}`,
  ].join('\n');
}

/** Ids that are shown of a long list; `--format json` has all of them. */
const SHOWN = 6;

function someOf(operations: readonly string[]): string {
  return operations.length <= SHOWN ? operations.join(', ') : `${operations.slice(0, SHOWN).join(', ')} and ${String(operations.length - SHOWN)} more`;
}
