/** Where text goes. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** What the commands see of the process; tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly error: Output;
  /** All bytes of standard input. */
  readInput(): Promise<Buffer>;
  /** Calls `interrupt` on Ctrl-C and on a request to terminate; returns what ends that. */
  onInterrupt(interrupt: (exitCode: number) => void): () => void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const output = (stream: NodeJS.WriteStream): Output => ({
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
  });
  return {
    cwd: process.cwd(),
    environment: process.env,
    out: output(process.stdout),
    error: output(process.stderr),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
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

/** True where colors are wanted: on a terminal, unless NO_COLOR or a dumb terminal says otherwise. */
export function wantsColor(terminal: Terminal): boolean {
  const { NO_COLOR: noColor, TERM: kind } = terminal.environment;
  return terminal.out.isTerminal && (noColor === undefined || noColor === '') && kind !== 'dumb';
}
