/** Keeps one failing request from ending the server, and turns cancellation tokens into signals. */
import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { describeError } from '../wording/describe-error.js';

export { describeError };

export interface Logger {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/** The answer to a request that its client took back. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was canceled.');
}

/** True for the engine's own cancellation; compared by name because bundles may hold two copies of the class. */
export function isCancellation(error: unknown): boolean {
  return error instanceof Error && (error.name === 'CancelledError' || error.name === 'AbortError');
}

/** Runs work under a signal that follows a token, and lets go of the token afterwards. */
export async function withSignal<T>(token: CancellationToken | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  if (token?.isCancellationRequested === true) controller.abort();
  const subscription = token?.onCancellationRequested(() => controller.abort());
  try {
    return await work(controller.signal);
  } finally {
    subscription?.dispose();
  }
}

/**
 * Runs a request. A canceled one is answered as canceled; any other error is logged and answered
 * by `onError`, which may throw an answer of its own.
 */
export async function fenced<T>(
  logger: Logger,
  name: string,
  token: CancellationToken | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  onError: (error: unknown) => T,
): Promise<T> {
  try {
    return await withSignal(token, work);
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    if (isCancellation(error) || token?.isCancellationRequested === true) throw cancelled();
    logger.error(`${name} failed: ${describeError(error)}`);
    return onError(error);
  }
}

/** Runs a notification or background work; an error is logged and goes no further. */
export async function guarded(logger: Logger, name: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isCancellation(error)) logger.error(`${name} failed: ${describeError(error)}`);
  }
}
