/** Runs `fix` with the real engine in this process. */
import { createEngine, type Engine } from '../../../src/engine.js';
import { run } from '../../../src/cli/run.js';

export interface FixRunOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly isTerminal?: boolean;
  /** Puts another engine around the real one. */
  readonly wrap?: (engine: Engine) => Engine;
  /** Gets what interrupts the run, as Ctrl-C does. */
  readonly onListen?: (interrupt: () => void) => void;
  readonly command?: 'fix' | 'init' | 'scan';
}

export interface FixRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** Standard output byte by byte. */
  readonly bytes: Buffer;
}

export async function runFix(args: readonly string[], { cwd, input = '', isTerminal = false, wrap = (engine) => engine, onListen, command = 'fix' }: FixRunOptions): Promise<FixRun> {
  const written: Buffer[] = [];
  let error = '';
  const terminal = {
    cwd,
    environment: {},
    out: { write: (text: string) => { written.push(Buffer.from(text)); }, writeBytes: (bytes: Uint8Array) => { written.push(Buffer.from(bytes)); }, isTerminal },
    error: { write: (text: string) => { error += text; }, isTerminal },
    readInput: () => Promise.resolve(Buffer.from(input)),
    onInterrupt: (interrupt: (code: number) => void) => {
      onListen?.(() => { interrupt(130); });
      return () => {};
    },
  };
  const code = await run([command, ...args], terminal, () => Promise.resolve((host, settings) => wrap(createEngine(host, settings))));
  const bytes = Buffer.concat(written);
  return { code, out: bytes.toString('utf8'), error, bytes };
}

/** An engine with some methods replaced. */
export function withMethods(engine: Engine, methods: Partial<Engine>): Engine {
  return Object.assign(Object.create(engine) as Engine, methods);
}

const client = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";

/** A TypeScript file with one call that keeps the image for each member. */
export function predictions(...members: readonly string[]): string {
  return `${client}\nexport async function sort(predictor: PredictionAPIClient, photo: Buffer) {\n${members.map((member) => `  await predictor.${member}('project', 'name', photo);\n\n`).join('')}}\n`;
}
