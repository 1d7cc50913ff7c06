import { EventEmitter, type Disposable } from 'vscode';
import type { OverviewAnswer } from '../../server/protocol.js';
import { errorDetails, errorMessage } from '../error-text.js';
import type { ServerSession } from '../server-session.js';
import type { ViewSource } from './shown-view.js';

/** How long changes are gathered before the server is asked, and before it is asked again for what it was still at. */
const restMs = 500;
const againMs = 1_000;
/** The same while no view is in sight and only the badge on the container can be outdated. */
const hiddenMs = 5_000;

export interface SourceParts {
  readonly session: Pick<ServerSession, 'state' | 'request' | 'onDidChangeState'>;
  readonly log: { error(message: string): void };
  /** True while somebody looks at a view. */
  isVisible(): boolean;
}

/**
 * The last overview of the server. It is asked for while a view is in sight, seldom while only the
 * badge of an earlier look is, and only from a server that runs: being looked at is no reason to
 * start one.
 */
export class OverviewSource implements Disposable {
  #overview: OverviewAnswer | null = null;
  #failure: string | null = null;
  /** True where the server may have something new to say. */
  #isStale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  readonly #changed = new EventEmitter<void>();
  readonly #asking = new EventEmitter<Promise<void>>();
  readonly #sessionListener: Disposable;

  /** Fires when `current` is another. */
  readonly onDidChange = this.#changed.event;
  /** Fires with every request to the server, which the promise ends with; it never rejects. */
  readonly onDidAsk = this.#asking.event;

  constructor(private readonly parts: SourceParts) {
    this.#sessionListener = parts.session.onDidChangeState((state) => {
      this.#isStale = true;
      // A server that is gone takes its scan with it; one that is starting again is about to answer.
      if (state === 'stopped' || state === 'failed' || state === 'idle') this.#overview = null;
      this.#failure = null;
      this.#changed.fire();
      if (state !== 'running') return;
      if (parts.isVisible()) this.lookAgain();
      else this.changed();
    });
  }

  get current(): ViewSource {
    return { session: this.parts.session.state, overview: this.#overview, failure: this.#failure };
  }

  /** Something changed that an overview may tell: asks soon, or when somebody looks for the first time. */
  changed(delayMs: number = restMs): void {
    if (this.#isGone()) return;
    this.#isStale = true;
    const isVisible = this.parts.isVisible();
    if (!isVisible && this.#overview === null) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), isVisible ? delayMs : hiddenMs);
  }

  /** Asks where there may be news and somebody looks. */
  lookAgain(): void {
    if (this.#isStale && !this.#isGone() && this.parts.isVisible()) void this.refresh();
  }

  /** Asks now, whether or not anybody looks; resolves when `current` is current. A server that does not run stays down. */
  async refresh(): Promise<void> {
    if (this.parts.session.state !== 'running') return;
    clearTimeout(this.#timer);
    // What is being asked may have been answered before the change that this call is about.
    await this.#running;
    this.#running ??= this.#ask().finally(() => {
      this.#running = null;
    });
    this.#asking.fire(this.#running);
    await this.#running;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sessionListener.dispose();
    for (const emitter of [this.#changed, this.#asking]) emitter.dispose();
  }

  /** True while there is no server to ask; when there is one again, it is asked anyway. */
  #isGone(): boolean {
    return this.parts.session.state !== 'running';
  }

  async #ask(): Promise<void> {
    this.#isStale = false;
    const shown = this.#overview?.revision;
    try {
      const answer = await this.parts.session.request('responsibleUse.server.overview', shown === undefined ? {} : { revision: shown });
      this.#take(answer, shown);
    } catch (error) {
      this.#isStale = true;
      // The end of a server is told by its state.
      if (this.#isGone()) return;
      this.parts.log.error(`Asking for what the views show: ${errorDetails(error)}`);
      this.#failure = errorMessage(error);
      this.#changed.fire();
    }
  }

  #take(answer: OverviewAnswer | null, shown: string | undefined): void {
    const failed = this.#failure !== null;
    this.#failure = null;
    if (answer?.isSettled === false) this.changed(againMs);
    if (answer !== null && answer.revision !== shown) this.#overview = answer;
    else if (!failed) return;
    this.#changed.fire();
  }
}
