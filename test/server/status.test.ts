import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../src/server/names.js';
import type { ScanSummary, StatusAnswer } from '../../src/server/protocol.js';
import { CheckTimings } from '../../src/server/check-timings.js';
import { startClient, stopClients, type TestClient } from './connection.js';

const uri = 'file:///project/a.ts';
const status = (client: TestClient, of?: string): Promise<StatusAnswer> => client.command(serverCommands.status, of === undefined ? {} : { uri: of });

describe('server: status', () => {
  afterEach(stopClients);

  it('tells what the server knows, without a document', async () => {
    const client = await startClient();
    assert.deepEqual(await status(client), { version: '0.0.0-test', knowledgeReadOn: '2026-11-01', services: 1, operations: 1, lastCheck: null, processId: null });
  });

  it('tells what the last check of a document came to', async () => {
    const client = await startClient();
    await client.open(uri, 'ban(); classify(); mystery();');
    assert.equal((await status(client, uri)).lastCheck, null);
    await client.diagnostics(uri);
    const { milliseconds, ...check } = (await status(client, uri)).lastCheck ?? { milliseconds: -1 };
    assert.ok(milliseconds >= 0);
    assert.deepEqual(check, { calls: 1, unknownCalls: 1, findings: 1, status: 'checked', reason: null, exceeded: null, isSwitchedOff: false });
    await client.close(uri);
    assert.equal((await status(client, uri)).lastCheck, null);
  });

  it('waits for a check that runs', async () => {
    const client = await startClient();
    let open = (): void => {};
    client.engine.gate = new Promise((resolve) => {
      open = resolve;
    });
    const waiting = new Promise<void>((resolve) => {
      client.engine.onWaiting = resolve;
    });
    await client.open(uri, 'gated(); classify();');
    const pulled = client.diagnostics(uri);
    await waiting;
    const answer = status(client, uri);
    open();
    await pulled;
    assert.equal((await answer).lastCheck?.calls, 1);
  });

  it('names the setting that was exceeded', async () => {
    const client = await startClient({ settings: { maxFileSize: 1 } });
    await client.open(uri, `ban(); // ${'x'.repeat(2000)}`);
    await client.diagnostics(uri);
    assert.equal((await status(client, uri)).lastCheck?.exceeded, 'maxFileSize');
  });

  it('warns of a check that took longer than the time budget, once in the log, and takes another budget at once', async () => {
    const client = await startClient({ settings: { checkTimeBudget: 50 } });
    client.engine.gate = new Promise((resolve) => setTimeout(resolve, 80));
    await client.open(uri, 'gated(); ban();');
    assert.equal((await client.diagnostics(uri)).length, 1, 'nothing is dropped');
    assert.equal((await status(client, uri)).lastCheck?.exceeded, 'checkTimeBudget');
    client.engine.gate = new Promise((resolve) => setTimeout(resolve, 80));
    await client.change(uri, 2, 'gated(); ban(); ban();');
    await client.diagnostics(uri);
    assert.equal(client.log.filter((line) => line.includes('a.ts') && line.includes('responsibleUse.checkTimeBudget')).length, 1);
    client.settings = { checkTimeBudget: 600_000 };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal((await status(client, uri)).lastCheck?.exceeded, null);
  });

  it('tells of a language that is off, without a diagnostic, and takes it back', async () => {
    const python = 'file:///project/a.py';
    const client = await startClient({ settings: { languages: { python: false } } });
    await client.open(python, 'ban()', 'python');
    assert.deepEqual(await client.diagnostics(python), []);
    assert.equal((await status(client, python)).lastCheck?.isSwitchedOff, true);
    client.settings = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual((await client.diagnostics(python)).map(({ code }) => code), ['missing-human-review']);
  });

  it('has a scan name the files that the setting leaves out', async () => {
    const client = await startClient({ settings: { languages: { python: false } }, files: { 'a.py': 'ban()', 'b.ts': 'ban();' } });
    const { skipped, findings } = await client.command<ScanSummary>(serverCommands.scanWorkspace);
    assert.deepEqual([skipped, findings], [[{ path: 'a.py', reason: 'python is off' }], 1]);
  });

  it('refuses arguments that are none', async () => {
    const client = await startClient();
    await assert.rejects(client.command(serverCommands.status, { uri: 1 }), /Wrong arguments/);
  });
});

describe('times of checks', () => {
  const report = { path: '/a.ts', status: 'checked' as const, reason: null, partial: null, language: null, calls: [], unknownCalls: [], findings: [], dependsOn: [] };
  const later = (milliseconds: number, answer = { ...report }) => (): Promise<typeof answer> => new Promise((resolve) => setTimeout(() => resolve(answer), milliseconds));

  it('keep the time of the check that made a result, however often it is asked for', async () => {
    const timings = new CheckTimings({ budget: () => 10, isScanning: () => false, logger: { warn: () => {} } });
    const made = await timings.measure('/a.ts', later(30));
    const first = timings.last('/a.ts');
    await timings.measure('/a.ts', () => Promise.resolve(made));
    assert.equal(timings.last('/a.ts'), first);
    assert.ok(first && timings.isOverBudget(first));
  });

  it('say nothing about a file while a scan goes on beside its check', async () => {
    const warnings: string[] = [];
    const timings = new CheckTimings({ budget: () => 10, isScanning: () => true, logger: { warn: (message) => void warnings.push(message) } });
    await timings.measure('/a.ts', later(30));
    const last = timings.last('/a.ts');
    assert.ok(last && !timings.isOverBudget(last));
    assert.deepEqual(warnings, []);
  });

  it('are settled after a check that failed, and leave what was known', async () => {
    const timings = new CheckTimings({ budget: () => 10, isScanning: () => false, logger: { warn: () => {} } });
    await assert.rejects(timings.measure('/a.ts', () => Promise.reject(new Error('gone'))));
    await timings.settled('/a.ts');
    assert.equal(timings.last('/a.ts'), null);
  });
});
