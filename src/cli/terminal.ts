/** Where text goes. */
export interface Output {
  write(text: string): void;
  /** Writes bytes as they are, for text in another encoding than UTF-8. Absent where there is only text. */
  writeBytes?(bytes: Uint8Array): void;
  readonly isTerminal: boolean;
}

/** What the commands see of the process; tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly error: Output;
  /** All bytes of standard input. @throws where the signal is given while it waits. */
  readInput(signal?: AbortSignal): Promise<Buffer>;
  /** Calls `interrupt` on Ctrl-C and on a request to terminate; returns what ends that. */
  onInterrupt(interrupt: (exitCode: number) => void): () => void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const output = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => void stream.write(text),
    writeBytes: (bytes) => void stream.write(bytes),
    isTerminal: stream.isTTY,
  });
  return {
    cwd: process.cwd(),
    environment: process.env,
    out: output(process.stdout),
    error: output(process.stderr),
    readInput: (signal) => readAll(process.stdin, signal),
    onInterrupt: (interrupt) => {
      const onInt = () => { interrupt(130); };
      const onTerm = () => { interrupt(143); };
      // Once: a second Ctrl-C ends the process at once, as anywhere.
      process.once('SIGINT', onInt);
      process.once('SIGTERM', onTerm);
      return () => {
        process.off('SIGINT', onInt);
        process.off('SIGTERM', onTerm);
      };
    },
  };
}

/** Reads a stream to its end, or until the signal is given. */
async function readAll(stream: NodeJS.ReadStream, signal: AbortSignal | undefined): Promise<Buffer> {
  const stop = (): void => void stream.destroy(new Error('stopped'));
  signal?.throwIfAborted();
  signal?.addEventListener('abort', stop);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * True where colors are wanted: on a terminal that is not a dumb one, or anywhere with FORCE_COLOR.
 * NO_COLOR counts before both. Variables that are empty say nothing.
 */
export function wantsColor(terminal: Terminal): boolean {
  const { NO_COLOR: noColor = '', FORCE_COLOR: forced = '', TERM: kind } = terminal.environment;
  if (noColor !== '') return false;
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return terminal.out.isTerminal && kind !== 'dumb';
}

/**
 * Takes what goes wrong with the outputs of this process. A reader that closes early (`| head`) is no
 * error; text that cannot be written is one, and is told of where it can be.
 *
 * @param failed called when standard output could not be written.
 */
export function watchOutputs(failed: () => void): void {
  process.stderr.on('error', () => {
    // Nobody is left to tell.
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`responsible-use: cannot write to standard output: ${error.message}\n`);
    failed();
  });
}
