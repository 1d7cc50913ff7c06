import { services, wrappers } from '../src/knowledge/index.js';
import type { Service } from '../src/knowledge/schema.js';

/** A Markdown table of the services: how much is known of each, whether use needs registration, and when it ends. */
export function servicesTable(): readonly string[] {
  return [
    '| service | id | operations | facts | registration | ends |',
    '|---|---|---|---|---|---|',
    ...services.map((service) => `| ${service.name} | \`${service.id}\` | ${String(service.operations.length)} | ${String(service.facts.length)} | ${registration(service)} | ${end(service)} |`),
  ];
}

/** A sentence that names the libraries through which calls are found. */
export function wrapperSentence(): readonly string[] {
  // What clients become part of is told by its parts.
  const names = [...new Set(wrappers.filter(({ id }) => !id.startsWith('composed')).map(({ name }) => name))].sort((a, b) => a.localeCompare(b));
  return [names.length === 0 ? 'None so far.' : `${names.join(', ')}.`];
}

function registration({ access }: Service): string {
  const states = new Set(access.filter(({ operations, argument }) => operations === undefined && argument === undefined).map(({ state }) => state));
  if (states.has('limited')) return 'needed';
  if (states.has('disputed')) return 'sources disagree';
  return access.some(({ state }) => state !== 'open') ? 'for some features' : 'open';
}

/** The day on which the whole service ends, or that parts of it do. */
function end({ retirements }: Service): string {
  const whole = retirements.filter(({ scope }) => scope === 'service').map(({ on }) => on).sort()[0];
  return whole ?? (retirements.length > 0 ? 'parts' : '');
}
