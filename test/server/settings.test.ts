import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { defaultSettings, parseSettings } from '../../src/server/settings.js';
import { startClient, stopClients } from './connection.js';

const uri = 'file:///project/a.ts';
const rules = { ids: ['missing-human-review', 'fail-open-moderation'], suggestions: () => ['fail-open-moderation', 'custom-vision'] };

describe('server: reading settings', () => {
  for (const value of [undefined, null, {}, { trace: { server: 'off' } }, { severities: null, testCodeSeverity: null, maxFileSize: null }]) {
    it(`takes the defaults for ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parseSettings(value, rules), { settings: defaultSettings, problems: [] });
    });
  }

  it('takes what is well formed', () => {
    const value = { severities: { 'missing-human-review': 'error', '*-moderation': 'off' }, testCodeSeverity: 'off', maxFileSize: 12.5 };
    assert.deepEqual(parseSettings(value, rules), { settings: { ...value, maxFileSize: 12 }, problems: [] });
  });

  const malformed: readonly (readonly [unknown, string])[] = [
    ['error', 'responsibleUse must be an object, not a string.'],
    [[], 'responsibleUse must be an object, not a list.'],
    [{ colour: 1 }, 'responsibleUse.colour is not a setting.'],
    [{ severities: 'off' }, 'responsibleUse.severities must be an object of rule ids, not a string.'],
    [{ severities: { 'missing-human-review': 'loud' } }, 'responsibleUse.severities: "missing-human-review" must be one of error, warning, information, hint, off, not "loud".'],
    [{ severities: { 'fail-open': 'off' } }, 'responsibleUse.severities: there is no rule "fail-open". Did you mean "fail-open-moderation"?'],
    [{ severities: { '*-nothing': 'off' } }, 'responsibleUse.severities: there is no rule "*-nothing". Did you mean "fail-open-moderation"?'],
    [{ testCodeSeverity: 3 }, 'responsibleUse.testCodeSeverity must be one of error, warning, information, hint, off, not 3.'],
    [{ maxFileSize: 'huge' }, 'responsibleUse.maxFileSize must be a number of KiB from 1 to 16384, not "huge".'],
    [{ maxFileSize: 0 }, 'responsibleUse.maxFileSize must be a number of KiB from 1 to 16384, not 0.'],
  ];
  for (const [value, problem] of malformed) {
    it(`reports ${JSON.stringify(value)} and goes on with the default`, () => {
      assert.deepEqual(parseSettings(value, rules), { settings: defaultSettings, problems: [problem] });
    });
  }
});

describe('server: settings of a client', () => {
  afterEach(stopClients);

  const silent: readonly (readonly [string, unknown])[] = [
    ['answers null', null],
    ['answers with an error', () => { throw new Error('no configuration here'); }],
  ];
  for (const [name, settings] of silent) {
    it(`are the defaults when the client ${name}`, async () => {
      const client = await startClient({ settings });
      await client.open(uri, 'ban();');
      assert.equal((await client.diagnostics(uri)).length, 1);
      assert.deepEqual(client.messages, []);
    });
  }

  it('are the defaults when the client knows no configuration and sends none', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, 'ban();');
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('come from the initialization options when the client cannot be asked', async () => {
    const client = await startClient({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { severities: { 'missing-human-review': 'error' } } },
    });
    await client.open(uri, 'ban();');
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [1]);
  });

  it('reach the next check after a change', async () => {
    const client = await startClient();
    await client.open(uri, 'ban();');
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [2]);
    client.settings = { severities: { 'missing-human-review': 'hint' } };
    const refreshed = new Promise<void>((resolve) => client.connection.onRequest('workspace/diagnostic/refresh', () => resolve()));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [4]);
  });

  it('that are malformed are reported once, in a message and in the log', async () => {
    const client = await startClient({ settings: { maxFileSize: 'huge', colour: 'red' } });
    await client.open(uri, 'ban();');
    await client.diagnostics(uri);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.diagnostics(uri);
    assert.deepEqual(client.messages, [
      'Responsible Use ignores settings: responsibleUse.maxFileSize must be a number of KiB from 1 to 16384, not "huge". responsibleUse.colour is not a setting.',
    ]);
    assert.equal(client.log.filter((line) => line.includes('responsibleUse.colour')).length, 1);
  });
});
