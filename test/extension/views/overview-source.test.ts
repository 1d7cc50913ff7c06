import assert from 'node:assert/strict';
import { EventEmitter } from 'vscode';
import type { OverviewAnswer } from '../../../src/server/protocol.js';
import type { SessionState } from '../../../src/extension/session-state.js';
import { OverviewSource } from '../../../src/extension/views/overview-source.js';
import { nothing } from './example.js';

/** A session that answers as a test wants, and the source in front of it. */
class Setting {
  state: SessionState = 'running';
  isVisible = true;
  readonly asked: (string | undefined)[] = [];
  answer: () => Promise<OverviewAnswer | null> = () => Promise.resolve(nothing);
  readonly errors: string[] = [];
  changes = 0;
  readonly source: OverviewSource;
  readonly #states = new EventEmitter<SessionState>();

  constructor() {
    const session = {
      request: (_command: string, params: { readonly revision?: string }) => {
        this.asked.push(params.revision);
        return this.answer();
      },
      onDidChangeState: this.#states.event,
    };
    Object.defineProperty(session, 'state', { get: () => this.state });
    this.source = new OverviewSource({ session: session as never, log: { error: (text) => void this.errors.push(text) }, isVisible: () => this.isVisible });
    this.source.onDidChange(() => (this.changes += 1));
  }

  enter(state: SessionState): void {
    this.state = state;
    this.#states.fire(state);
  }
}

const turn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

describe('source of the views', () => {
  let setting: Setting;
  beforeEach(() => (setting = new Setting()));
  afterEach(() => setting.source.dispose());

  it('asks no server that does not run', async () => {
    setting.state = 'idle';
    setting.source.lookAgain();
    setting.source.changed();
    await setting.source.refresh();
    assert.deepEqual([setting.asked, setting.changes], [[], 0]);
  });

  it('asks when the server runs and somebody looks, and not before', async () => {
    setting.isVisible = false;
    setting.enter('running');
    await turn();
    assert.deepEqual(setting.asked, []);
    setting.isVisible = true;
    setting.source.lookAgain();
    await turn();
    assert.deepEqual(setting.asked, [undefined]);
    assert.equal(setting.source.current.overview, nothing);
    setting.source.lookAgain();
    await turn();
    assert.equal(setting.asked.length, 1);
  });

  it('tells the server what it has, and nobody where nothing is new', async () => {
    await setting.source.refresh();
    const { changes } = setting;
    setting.answer = () => Promise.resolve(null);
    await setting.source.refresh();
    assert.deepEqual([setting.asked, setting.changes], [[undefined, nothing.revision], changes]);
    setting.answer = () => Promise.resolve({ ...nothing, revision: '2' });
    await setting.source.refresh();
    assert.equal(setting.changes, changes + 1);
  });

  it('asks once more for a change that came while it was asking, and once for several', async () => {
    let finish: (answer: OverviewAnswer) => void = () => undefined;
    setting.answer = () => new Promise((resolve) => (finish = resolve));
    const first = setting.source.refresh();
    await turn();
    const others = [setting.source.refresh(), setting.source.refresh()];
    finish(nothing);
    await first;
    await turn();
    finish({ ...nothing, revision: '2' });
    await Promise.all(others);
    assert.equal(setting.asked.length, 2);
    assert.equal(setting.source.current.overview?.revision, '2');
  });

  it('asks again by itself where the server was not done', async () => {
    setting.answer = () => Promise.resolve({ ...nothing, isSettled: setting.asked.length > 1 });
    await setting.source.refresh();
    assert.equal(setting.asked.length, 1);
    const asked = new Promise<void>((resolve) => void setting.source.onDidAsk(() => resolve()));
    await asked;
    assert.equal(setting.asked.length, 2);
  });

  it('gathers changes', async () => {
    await setting.source.refresh();
    const asked = new Promise<void>((resolve) => void setting.source.onDidAsk((asking) => void asking.then(resolve)));
    for (let i = 0; i < 5; i += 1) setting.source.changed(10);
    await asked;
    assert.equal(setting.asked.length, 2);
  });

  it('keeps what it has when a request fails, says why, and forgets it after the next answer', async () => {
    await setting.source.refresh();
    setting.answer = () => Promise.reject(new Error('it broke'));
    await setting.source.refresh();
    assert.deepEqual([setting.source.current.failure, setting.source.current.overview], ['it broke', nothing]);
    assert.match(setting.errors.join(), /it broke/);
    setting.answer = () => Promise.resolve(null);
    const { changes } = setting;
    await setting.source.refresh();
    assert.deepEqual([setting.source.current.failure, setting.changes], [null, changes + 1]);
  });

  it('keeps what it has while the server starts anew, and drops it when there is none any more', async () => {
    await setting.source.refresh();
    setting.enter('starting');
    assert.equal(setting.source.current.overview, nothing);
    setting.enter('running');
    await turn();
    assert.equal(setting.asked.length, 2);
    setting.enter('stopped');
    assert.equal(setting.source.current.overview, null);
  });
});
