/** What is expected of the rule in every language's tables. */
import type { Expected, ExpectedFix } from './rule-tester.js';

const services: Readonly<Record<string, readonly [name: string, clause: string, title: string]>> = {
  'analyze-text': ['Azure AI Content Safety', 'coc-consequential-decisions', 'Consequential decisions'],
  'analyze-image': ['Azure AI Content Safety', 'coc-consequential-decisions', 'Consequential decisions'],
  'classify-image': ['Custom Vision', 'coc-human-oversight', 'Human oversight'],
  'classify-image-with-no-store': ['Custom Vision', 'coc-human-oversight', 'Human oversight'],
  'analyze-document': ['Document Intelligence', 'coc-human-oversight', 'Human oversight'],
};

/** A finding: places of the call, the decision where there is one, and the action. */
export function decided(operation: string, label: string, places: readonly string[], fixes: readonly ExpectedFix[]): Expected {
  const [service, clause, title] = services[operation] ?? ['', '', ''];
  const [call, ...others] = places;
  const notes = others.length === 2 ? ['The decision: the result is tested here.', `The action: ${label}.`] : [`The action: ${label}.`];
  return {
    message: `The result of ${operation} (${service}) decides "${label}" and no human step lies between. This may conflict with "${title}". A review step before the action, or a human-review directive, clears it.`,
    evidence: [`${call ?? ''} – The call: ${operation} gives the result.`, ...others.map((place, index) => `${place} – ${notes[index] ?? ''}`)],
    clause,
    fixes,
  };
}

/** A finding at a flag that switches review off. */
export function switched(operation: string, flag: string, call: string, place: string): Expected {
  const [service, clause, title] = services[operation] ?? ['', '', ''];
  return {
    message: `"${flag}" switches human review off beside ${operation} (${service}). This may conflict with "${title}". A human step before the effect, or a human-review directive, clears it.`,
    evidence: [`${call} – The call: ${operation} gives the result.`, `${place} – The flag that switches review off.`],
    certainty: 'likely',
    clause,
  };
}

/** The fix that inserts a directive with empty fields above a statement. @param indentation the text, or how many spaces. */
export function directive(statement: string, indentation: string | number, marker = '//'): ExpectedFix {
  return {
    title: 'State the human review that takes place (human-review directive)',
    changes: [[statement, `${marker} responsible-use: human-review queue="" owner=""\n${spaced(indentation)}${statement}`]],
    safe: false,
    leavesWork: true,
  };
}

/** The fix that calls a review function above a statement, and adds the function behind `end`, or behind the statement where that is empty. */
export function route(statement: string, indentation: string | number, call: string, end: string, stub = ''): ExpectedFix {
  return {
    title: 'Route through a review function (inserts a stub that throws until it is written)',
    changes: [[statement, `${call}\n${spaced(indentation)}${statement}${end === '' ? stub : ''}`], ...(end === '' ? [] : [[end, `${end}${stub}`] as const])],
    safe: false,
    leavesWork: true,
  };
}

function spaced(indentation: string | number): string {
  return typeof indentation === 'number' ? ' '.repeat(indentation) : indentation;
}
