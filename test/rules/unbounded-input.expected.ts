import type { UserInput } from '../../src/rules/vocabulary/sources.js';
import type { Expected, ExpectedFix } from './rule-tester.js';

const inputs: Readonly<Record<UserInput, string>> = { text: 'Text from an end user', upload: 'A file from an end user', query: 'Text from a query', message: 'A message from an end user' };

/** What the message says of the service's own limit. */
const limits: Readonly<Record<string, string>> = {
  'analyze-text': ' (the service takes up to 10,000 characters)',
  'analyze-image': ' (the service takes up to 4 MB)',
  'shield-prompt': ' (the service takes up to 10,000 characters)',
};

/**
 * A finding.
 *
 * @param label how the message names the source; '' where it has no name.
 * @param places `line:column text` of the source, of each place where it goes to another file, and of the call.
 */
export function unbounded(operation: string, input: UserInput, label: string, [source = '', ...rest]: readonly string[], fix: ExpectedFix | null, certainty: 'resolved' | 'likely' = 'resolved'): Expected {
  const what = inputs[input].slice(0, 1).toLowerCase() + inputs[input].slice(1);
  return {
    message: `${inputs[input]}${label === '' ? '' : ` (${label})`} reaches ${operation} without a limit, which may conflict with "Limits on inputs and outputs". A bound on its size${limits[operation] ?? ''}, or an input-limit directive, clears it.`,
    evidence: [`${source} – The source: ${what}.`, ...rest.slice(0, -1).map((place) => `${place} – It is handed on to another file.`), `${rest.at(-1) ?? ''} – The call: ${operation} is given it.`],
    certainty,
    clause: 'coc-technical-limits',
    fixes: fix ? [fix] : [],
  };
}

/** The fix that inserts a directive with an empty field above a statement. @param statement text at the beginning of its line, which occurs once. */
export function directive(statement: string, indentation: string, marker = '//'): ExpectedFix {
  return {
    title: 'State the limit that is enforced elsewhere (input-limit directive)',
    changes: [[statement, `${marker} responsible-use: input-limit max=""\n${indentation}${statement}`]],
    safe: false,
    leavesWork: true,
  };
}
