import { callList, type CallLine } from './calls.js';
import { h } from './element.js';
import { nothing, type Section } from './sections.js';
import { grouped } from './text.js';

/** Calls that look like Azure AI and are not in the catalogue: shown and counted, never guessed. */
export function unknownSection(calls: readonly CallLine[]): Section {
  return {
    id: 'unknown-calls',
    title: 'Unknown calls',
    count: grouped(calls.length),
    content: [
      h('p', 'Calls that look like Azure AI and are not in the catalogue. What happens to their data is not known here.'),
      calls.length === 0 ? nothing('There is none.') : callList(calls),
    ],
  };
}
