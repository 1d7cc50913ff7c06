import assert from 'node:assert/strict';
import type { ScanSummary } from '../../../src/server/protocol.js';
import type { Crash } from '../../../src/extension/server-session.js';
import { tellCrashes } from '../../../src/extension/robust/tell-crashes.js';
import { commands, said, window } from '../../support/vscode/index.js';
import { fakeSession, settled } from './fake-client.js';

const summary: ScanSummary = { evaluatedOn: '2026-11-21', files: 3, parsed: 1, calls: 1, findings: 1, suppressed: 0, unknownCalls: 0, skipped: [], failed: [], partial: [], notEvaluated: [] };
const log = window.createOutputChannel() as never;
const progress = { report: () => undefined };
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) } as never;

describe('server session', () => {
  beforeEach(() => said.forget());

  it('starts once for several who need it, and tells its states', async () => {
    const { session, servers } = fakeSession({ answer: () => [] });
    const states: string[] = [session.state];
    session.onDidChangeState((state) => states.push(state));
    await Promise.all([session.start(), session.start(), session.request('responsibleUse.server.lookUpItems')]);
    assert.equal(servers.length, 1);
    await session.stop();
    assert.deepEqual(states, ['idle', 'starting', 'running', 'stopped']);
  });

  it('tries again after a failed start', async () => {
    const { session, servers } = fakeSession({ failsToStart: (index) => index === 0 });
    await assert.rejects(session.start(), /no such file/);
    assert.equal(session.state, 'failed');
    await session.start();
    assert.equal(session.state, 'running');
    assert.deepEqual(servers.map(({ isDisposed }) => isDisposed), [true, false]);
  });

  it('makes a new client after a crash, lets go of the old one and serves on', async () => {
    const { session, servers } = fakeSession({ answer: () => [] });
    await session.start();
    servers[0]?.crash();
    await settled();
    assert.equal(session.state, 'running');
    assert.deepEqual(servers.map(({ isDisposed }) => isDisposed), [true, false]);
    await session.request('responsibleUse.server.lookUpItems');
    assert.deepEqual(servers[1]?.asked, ['responsibleUse.server.lookUpItems']);
  });

  it('takes no stop of ours for a crash', async () => {
    const { session, servers } = fakeSession();
    await session.start();
    await session.stop();
    servers[0]?.crash();
    await settled();
    assert.equal(servers.length, 1);
    assert.equal(session.state, 'stopped');
  });

  it('answers a request that died with the server in words of its own', async () => {
    const { session, servers } = fakeSession();
    await session.start();
    const asked = session.request('responsibleUse.server.lookUpItems');
    await settled();
    void servers[0]?.options.errorHandler?.closed();
    await settled();
    const refused = assert.rejects(asked, /^Error: The language server stopped before it answered\.$/);
    servers[0]?.crash();
    await refused;
  });

  it('stays down after several crashes in a row, whoever asks, until it is restarted', async () => {
    const { session, servers } = fakeSession({ answer: () => [] });
    const crashes: Crash[] = [];
    session.onDidCrash((crash) => crashes.push(crash));
    await session.start();
    for (let count = 0; count < 4; count += 1) {
      servers.at(-1)?.crash();
      await settled();
    }
    assert.deepEqual(crashes.map(({ isRestarted, count }) => [isRestarted, count]), [[true, 1], [true, 2], [true, 3], [false, 4]]);
    assert.equal(session.state, 'failed');
    await assert.rejects(session.request('responsibleUse.server.lookUpItems'), /Restart Language Server/);
    assert.equal(servers.length, 4);
    await session.restart();
    assert.equal(session.state, 'running');
    servers.at(-1)?.crash();
    await settled();
    assert.equal(session.state, 'running', 'the count begins anew');
  });

  it('forgives crashes that lie far apart', async () => {
    let minutes = 0;
    const { session, servers } = fakeSession({ now: () => minutes * 60_000 });
    await session.start();
    for (let count = 0; count < 8; count += 1) {
      servers.at(-1)?.crash();
      await settled();
      minutes += 2;
    }
    assert.equal(session.state, 'running');
  });

  it('counts a server that crashes and cannot start again', async () => {
    const { session, servers } = fakeSession({ failsToStart: (index) => index > 0 });
    const crashes: Crash[] = [];
    session.onDidCrash((crash) => crashes.push(crash));
    await session.start();
    servers[0]?.crash();
    await settled();
    assert.deepEqual(crashes, [{ lostScan: null, isRestarted: false, count: 4 }]);
    assert.equal(session.state, 'failed');
  });

  it('knows the last scan of the running server and that a crash lost it', async () => {
    const { session, servers } = fakeSession({ answer: () => summary });
    const crashes: Crash[] = [];
    session.onDidCrash((crash) => crashes.push(crash));
    await session.requestWithProgress('responsibleUse.server.scanWorkspace', progress, token);
    assert.deepEqual(session.lastScan, summary);
    servers[0]?.crash();
    await settled();
    assert.equal(session.lastScan, null);
    assert.deepEqual(crashes.map(({ lostScan }) => lostScan), [summary]);
  });
});

describe('words about crashes', () => {
  beforeEach(() => said.forget());

  it('come once for a series, with the log and the report at hand', async () => {
    const { session, servers } = fakeSession();
    tellCrashes(session, log);
    await session.start();
    for (let count = 0; count < 3; count += 1) {
      servers.at(-1)?.crash();
      await settled();
    }
    assert.deepEqual(said.messages.map(({ level, actions }) => [level, actions]), [['warning', ['Show Log', 'Collect Problem Report']]]);
    assert.match(said.messages[0]?.text ?? '', /was started again/);
  });

  it('say when the server stays down, and offer to restart it', async () => {
    const { session, servers } = fakeSession();
    tellCrashes(session, log);
    let restarts = 0;
    commands.registerCommand('responsibleUse.restartServer', () => restarts++);
    await session.start();
    said.choices.push('Restart Language Server');
    for (let count = 0; count < 4; count += 1) {
      servers.at(-1)?.crash();
      await settled();
    }
    const last = said.messages.at(-1);
    assert.deepEqual([last?.level, last?.actions], ['error', ['Restart Language Server', 'Show Log', 'Collect Problem Report']]);
    assert.match(last?.text ?? '', /stopped 4 times within 3 minutes and stays down/);
    assert.equal(said.messages.length, 2);
    await settled();
    assert.equal(restarts, 1);
  });

  it('say that results of a scan are gone', async () => {
    const { session, servers } = fakeSession({ answer: () => summary });
    tellCrashes(session, log);
    await session.requestWithProgress('responsibleUse.server.scanWorkspace', progress, token);
    servers[0]?.crash();
    await settled();
    assert.match(said.messages[0]?.text ?? '', /results of the workspace scan are gone/);
    assert.equal(said.messages[0]?.actions[0], 'Scan Again');
  });
});
