import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { ServerCommand } from '../../server/protocol.js';

/** What an activity is about: a document by its address, or the workspace. */
export type Busy = string | 'workspace';

const scanning: readonly string[] = ['responsibleUse.server.scanWorkspace'] satisfies readonly ServerCommand[];

/** What the server is being asked for at the moment, seen on its way to the server. */
export class Activity implements Disposable {
  readonly #running = new Map<Busy, number>();
  readonly #changed = new EventEmitter<Busy>();

  /** Fires when something begins or ends, and when results for a document arrive unasked. */
  readonly onDidChange = this.#changed.event;

  /** To be part of the language client's middleware. */
  readonly middleware: Pick<Middleware, 'sendRequest' | 'handleDiagnostics'> = {
    sendRequest: async (type, param, token, next) => {
      const about = subjectOf(typeof type === 'string' ? type : type.method, param);
      if (about === null) return next(type, param, token);
      this.#count(about, 1);
      try {
        return await next(type, param, token);
      } finally {
        this.#count(about, -1);
      }
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics);
      this.#changed.fire(uri.toString());
    },
  };

  isChecking(uri: Uri): boolean {
    return this.#running.has(uri.toString());
  }

  get isScanning(): boolean {
    return this.#running.has('workspace');
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #count(about: Busy, step: number): void {
    const count = (this.#running.get(about) ?? 0) + step;
    if (count > 0) this.#running.set(about, count);
    else this.#running.delete(about);
    this.#changed.fire(about);
  }
}

/** Null for requests that are answered from what is known. */
function subjectOf(method: string, param: unknown): Busy | null {
  const { textDocument, command } = param as { readonly textDocument?: { readonly uri: string }; readonly command?: string };
  if (method === 'textDocument/diagnostic') return textDocument?.uri ?? null;
  return method === 'workspace/executeCommand' && command !== undefined && scanning.includes(command) ? 'workspace' : null;
}
