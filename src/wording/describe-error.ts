/** Errors as lines of a log. Parsers quote what they read in their messages, and source text does not belong into a log. */

/** Errors of the language itself: their messages name things of this program. */
const ownKinds = new Set(['TypeError', 'RangeError', 'ReferenceError']);

const frame = /^\s+at (?:.+ \()?(?:file:|node:|https?:|vscode-[a-z-]+:|blob:|[A-Za-z]:[\\/]|\/)[^\n]*:\d+:\d+\)?$/;

/** Kind, message where it cannot hold source text, stack, and the same of every nested cause, one below the other. */
export function describeError(error: unknown): string {
  const lines: string[] = [];
  for (let current: unknown = error, depth = 0; current !== undefined && depth < 5; depth += 1) {
    lines.push(headline(current));
    if (!(current instanceof Error)) break;
    lines.push(...(current.stack ?? '').split('\n').filter((line) => frame.test(line)));
    current = current.cause;
    if (current !== undefined) lines.push('caused by');
  }
  return lines.join('\n');
}

/** One line about an error, without its stack and its causes. */
export function headline(error: unknown): string {
  if (!(error instanceof Error)) return `(${typeof error}, left out)`;
  const name = /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : 'Error';
  if (ownKinds.has(name) || isOfSystem(error)) return `${name}: ${error.message.split('\n', 1)[0] ?? ''}`;
  return error.message === '' ? name : `${name} (message left out, it may hold source text)`;
}

/** Errors of the operating system name a path and a reason. */
function isOfSystem(error: Error): boolean {
  return 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
