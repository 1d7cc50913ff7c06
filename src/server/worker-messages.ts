/**
 * What the extension and its worker say to each other before and besides the protocol. Types only: the
 * worker can read no file, so its program and the parsers come to it from the extension, which reads
 * them from its own folder.
 */

/** As much of a message port as is used here: the types of browsers are not those of this project. */
export interface Port {
  onmessage: ((event: { readonly data: never }) => void) | null;
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  close(): void;
}

/** The first message to the worker. */
export interface WorkerStart {
  /** Carries the Language Server Protocol. */
  readonly protocol: Port;
  /** Carries `WorkerMessage` one way and `PartAnswer` the other. */
  readonly parts: Port;
  /** Version of the extension. */
  readonly version: string;
  /** Name of the part to begin with. */
  readonly entry: string;
  /** The parts of the program with what each needs: names of parts by the specifiers that stand in its text. */
  readonly modules: Readonly<Record<string, { readonly now: Readonly<Record<string, string>>; readonly later: Readonly<Record<string, string>> }>>;
}

/** Asks for a file of the extension's `dist` folder. */
export interface PartRequest {
  readonly kind: 'part';
  readonly id: number;
  readonly name: string;
}

/** The program is there and listens, or why it is not. */
export interface WorkerState {
  readonly kind: 'state';
  readonly error: string | null;
}

/** What the worker says besides the protocol. */
export type WorkerMessage = PartRequest | WorkerState;

export type PartAnswer = { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string };

/** What the program's entry offers to the script that loads it. */
export interface BrowserServer {
  start(protocol: Port, parts: { readonly version: string; readAsset(name: string): Promise<Uint8Array> }): void;
}
