import type { ScanProgress } from '../engine.js';
import type { Output } from './terminal.js';

/** Milliseconds between two drawings. */
const interval = 100;

/** A line on a terminal's standard error that says how far a scan is. Draws nothing anywhere else. */
export class ProgressLine {
  private drawnAt = 0;
  private isDrawn = false;

  constructor(private readonly output: Output, private readonly enabled: boolean) {}

  show(progress: ScanProgress): void {
    const now = Date.now();
    if (!this.enabled || !this.output.isTerminal || now - this.drawnAt < interval) return;
    this.drawnAt = now;
    this.isDrawn = true;
    this.output.write(`\r\x1b[2KReading ${String(progress.done)} of ${String(progress.total)} files`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.isDrawn) this.output.write('\r\x1b[2K');
    this.isDrawn = false;
  }
}
