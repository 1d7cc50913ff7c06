import type { ScanProgress } from '../engine.js';
import type { Output, Terminal } from './terminal.js';

/** Milliseconds between two drawings of a number that grows. */
const interval = 100;

/** A line on a terminal's standard error that says how far a scan is. Draws nothing anywhere else. */
export class ProgressLine {
  private drawnAt = 0;
  private isDrawn = false;
  private readonly enabled: boolean;

  constructor(private readonly output: Output, enabled: boolean) {
    this.enabled = enabled && output.isTerminal;
  }

  /** The line of a command. A terminal that cannot move its cursor gets none. */
  static of({ error, environment }: Terminal, options: { readonly quiet?: boolean }): ProgressLine {
    return new ProgressLine(error, options.quiet !== true && environment['TERM'] !== 'dumb');
  }

  show(progress: ScanProgress): void {
    this.drawNowAndThen(`Reading ${String(progress.done)} of ${String(progress.total)} files`);
  }

  /** Says how many files there are so far. */
  found(files: number): void {
    this.drawNowAndThen(`Looking for files: ${String(files)}`);
  }

  /** Says what begins now. */
  begin(what: string): void {
    this.draw(what);
  }

  /** Removes the line. */
  clear(): void {
    if (this.isDrawn) this.output.write('\r\x1b[2K');
    this.isDrawn = false;
  }

  private drawNowAndThen(text: string): void {
    if (Date.now() - this.drawnAt >= interval) this.draw(text);
  }

  private draw(text: string): void {
    if (!this.enabled) return;
    this.drawnAt = Date.now();
    this.isDrawn = true;
    this.output.write(`\r\x1b[2K${text}`);
  }
}
