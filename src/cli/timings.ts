/** Where the time of a scan goes, one phase after the other. */
export class Timings {
  private readonly phases: { readonly name: string; ms: number }[] = [];
  private current: { readonly name: string; readonly since: number } | null = null;

  /** @param now milliseconds since the process started; the first phase is what came before. */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.phases.push({ name: 'start', ms: now() });
  }

  /** Ends the phase that is running and begins another. */
  begin(name: string): void {
    this.end();
    this.current = { name, since: this.now() };
  }

  end(): void {
    const { current } = this;
    this.current = null;
    if (!current) return;
    const ms = this.now() - current.since;
    const known = this.phases.find(({ name }) => name === current.name);
    if (known) known.ms += ms;
    else this.phases.push({ name: current.name, ms });
  }

  /** A line for each phase, then the whole. @param note what else there is to say, in one line. */
  text(note: string): string {
    this.end();
    const lines = [...this.phases, { name: 'whole', ms: this.phases.reduce((sum, { ms }) => sum + ms, 0) }];
    const width = Math.max(...lines.map(({ name }) => name.length));
    return [`responsible-use: time in milliseconds (${note})`, ...lines.map(({ name, ms }) => `  ${name.padEnd(width)} ${ms.toFixed(0).padStart(7)}`), ''].join('\n');
  }
}
