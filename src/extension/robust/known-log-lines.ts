/** What of a logged message can be told to strangers: sentences of our own, kinds of errors and places in our own bundles. */

/** Names of the server's works, as they stand before "failed". A test compares them with the sources. */
export const works: readonly string[] = [
  'Analysis',
  'Changed files',
  'Changed settings',
  'Code actions',
  'CodeLens',
  'Completion',
  'Following a change',
  'Hover',
  'Opening a document',
  'Reading the settings',
  'Refreshing CodeLens',
  'Registering with the client',
  'Resolving a code action',
];

/** Beginnings of messages that are ours up to here; what follows them is left out. */
const beginnings: readonly string[] = [
  'The language server is running.',
  'The language server ended unexpectedly',
  'The language server could not be started again',
  'The language server is not started again by itself.',
  'The user was told of it.',
  'The server did not stop cleanly',
  'The connection to the language server closed.',
  'The client does not answer workspace/configuration; the default settings are used.',
  'Client Responsible Use: connection to server is erroring.',
  'Reading files for the server',
  'Recovering from a crash',
  'Looking for dependency manifests',
  'Responsible Use could not start its language server',
  'Responsible Use could not start',
  'Responsible Use could not copy',
  'Responsible Use could not open the report',
  'Server initialization failed',
  'Starting server failed',
  'Stopping server failed',
  'Stopping server timed out',
  'No thread could be started',
  'Settings:',
  'Responsible Use:',
];

/** Kinds of errors that say something without their message. */
const kinds = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError', 'AggregateError', 'ResponseError', 'ConnectionError', 'CancelledError', 'AbortError', 'AssertionError', 'RuntimeError', 'CompileError', 'LinkError', 'Error'];

const codes = /\b(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EMFILE|ENFILE|ENOSPC|EBUSY|EPIPE|ECONNRESET|ERR_[A-Z_]{3,40}|ELOOP|ENAMETOOLONG)\b/;

/** Requests of the protocol: `textDocument/hover`. */
const request = /\b(?:textDocument|workspace|notebookDocument|completionItem|codeAction|codeLens|client|window)\/[a-zA-Z]{3,30}\b/;

/** Frames of our own bundles; the folders above `dist` are left out. */
const frame = /[\\/](dist[\\/](?:[a-z]+[\\/])?[A-Za-z0-9_-]{1,60}\.c?js:\d+(?::\d+)?)\)?$/;

/** How the library says that a process ended. */
const ended = /^Server process exited with (?:code \d{1,10}|signal SIG[A-Z0-9]{2,10})/;

const rule = /^Rule ([a-z]+(?:-[a-z]+){0,5}) failed on /;

const most = 8;

/**
 * One logged message without paths, names and source text: what it is about as far as that is ours,
 * the kind of error, and where in our own bundles it happened.
 *
 * @param rules ids of the rules that exist
 */
export function redacted(message: string, rules: readonly string[]): string {
  const [first = '', ...rest] = message.split('\n');
  const parts = [about(first, rules), kindOf(message), codes.exec(message)?.[0] ?? null].filter((part) => part !== null);
  const frames = rest.flatMap((line) => (/^\s+at /.test(line) ? [frame.exec(line)?.[1]] : [])).filter((place) => place !== undefined);
  const head = parts.length === 0 ? `(${String(message.length)} characters, left out)` : parts.join(' · ');
  return [head, ...frames.slice(0, most).map((place) => `  at ${place.replaceAll('\\', '/')}`)].join('\n');
}

function about(line: string, rules: readonly string[]): string | null {
  const known = beginnings.find((beginning) => line.startsWith(beginning));
  if (known !== undefined) return known;
  const exit = ended.exec(line);
  if (exit !== null) return exit[0];
  const work = works.find((name) => line.startsWith(`${name} failed`));
  if (work !== undefined) return `${work} failed`;
  const id = rule.exec(line)?.[1];
  if (id !== undefined && rules.includes(id)) return `Rule ${id} failed`;
  if (/^Checking \S+ failed: /.test(line)) return 'Checking a document failed';
  if (/^Request \S+ failed/.test(line) || /^responsibleUse\.server\.[a-zA-Z]{3,30} failed: /.test(line)) {
    return `Request ${request.exec(line)?.[0] ?? /responsibleUse\.server\.[a-zA-Z]{3,30}/.exec(line)?.[0] ?? '(left out)'} failed`;
  }
  const asked = request.exec(line);
  return asked !== null && asked.index === 0 ? `${asked[0]} failed` : null;
}

/** The kind of an error, where the message shows one. */
function kindOf(message: string): string | null {
  const found = /(?:^|: |\n(?:caused by )?)([A-Z][A-Za-z]{3,20})(?: \[[A-Z_]+\])?(?:: |\n|$)/g;
  for (const match of message.matchAll(found)) if (kinds.includes(match[1] ?? '')) return match[1] ?? null;
  return null;
}
