import { l10n } from 'vscode';

/** Message of an error with the messages of everything that caused it, for people. */
export function errorMessage(error: unknown): string {
  const messages: string[] = [];
  for (let current: unknown = error, depth = 0; current !== undefined && depth < 5; depth += 1) {
    if (!(current instanceof Error)) {
      messages.push(String(current));
      break;
    }
    messages.push(current.message);
    current = current.cause;
  }
  return messages.filter((message, index) => message !== '' && messages.indexOf(message) === index).join(': ') || l10n.t('unknown error');
}

/** The same with stacks, for the log. */
export function errorDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by ${errorDetails(error.cause)}`;
}
