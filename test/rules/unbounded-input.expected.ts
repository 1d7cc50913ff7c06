import type { UserInput } from '../../src/rules/vocabulary/sources.js';
import type { Expected, ExpectedFix } from './rule-tester.js';

const inputs: Readonly<Record<UserInput, string>> = { text: 'Text from an end user', upload: 'A file from an end user', query: 'Text from a query', message: 'A message from an end user' };

const operations: Readonly<Record<string, readonly [service: string, limit: string]>> = {
  'analyze-text': ['Azure AI Content Safety', ' The service\'s own limit: Text analysis takes up to 10,000 characters in one call by default. Longer texts have to be split.'],
  'analyze-image': ['Azure AI Content Safety', ' The service\'s own limit: An image may have up to 4 MB and 50 by 50 to 2,048 by 2,048 pixels, as JPEG, PNG, GIF, BMP, TIFF or WEBP.'],
  'shield-prompt': ['Azure AI Content Safety', ' The service\'s own limit: A prompt may have up to 10,000 characters. Up to five documents may come with it, with 10,000 characters in total.'],
  // No page that was read says how large these may be.
  'classify-image': ['Custom Vision', ''],
  'classify-image-with-no-store': ['Custom Vision', ''],
  'analyze-document': ['Document Intelligence', ''],
};

/**
 * A finding.
 *
 * @param label how the message names the source; '' where it has no name.
 * @param places `line:column text` of the source, of each place where it goes to another file, and of the call.
 */
export function unbounded(operation: string, input: UserInput, label: string, [source = '', ...rest]: readonly string[], fix: ExpectedFix | null, certainty: 'resolved' | 'likely' = 'resolved'): Expected {
  const [service, limit] = operations[operation] ?? ['', ''];
  const what = inputs[input].slice(0, 1).toLowerCase() + inputs[input].slice(1);
  return {
    message: `${inputs[input]}${label === '' ? '' : ` (${label})`} reaches ${operation} (${service}) and nothing on the way holds it to a limit.${limit} This may conflict with "Limits on inputs and outputs". A test of its length or size, a cut, a schema with a maximum, an upload limit, or an input-limit directive, clears it.`,
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
