import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../src/server/names.js';
import type { ReportAnswer, SelfTestAnswer, ScanSummary } from '../../src/server/protocol.js';
import { startClient, stopClients } from './connection.js';

const files = {
  'a.ts': 'p.classify(x); ban(user);',
  'b.ts': 'mystery(); waived();',
  'broken.ts': 'classify(((',
  'failed.ts': 'unreadable();',
};

describe('server: look-ups', () => {
  afterEach(stopClients);

  const answers: readonly (readonly [string, string, unknown, unknown])[] = [
    ['lists what can be looked up', serverCommands.lookUpItems, undefined, [{ kind: 'service', id: 'custom-vision', label: 'Custom Vision', description: 'service', detail: '' }]],
    ['answers a look-up in Markdown', serverCommands.lookUp, { kind: 'service', id: 'custom-vision' }, '# Custom Vision'],
    ['answers null for an unknown id', serverCommands.lookUp, { kind: 'service', id: 'nothing' }, null],
    ['explains a rule', serverCommands.explain, { id: 'retired-api' }, { kind: 'rule', id: 'retired-api', title: 'Title of retired-api', markdown: '# retired-api' }],
    ['explains nothing for an unknown id', serverCommands.explain, { id: 'nothing' }, null],
  ];
  for (const [name, command, argument, expected] of answers) {
    it(name, async () => {
      const client = await startClient();
      assert.deepEqual(await client.command(command, argument), expected);
    });
  }

  const wrong: readonly (readonly [string, unknown])[] = [
    [serverCommands.lookUp, undefined],
    [serverCommands.lookUp, { kind: 'planet', id: 'earth' }],
    [serverCommands.factsAt, { uri: 'file:///project/a.ts' }],
    [serverCommands.explain, { id: 7 }],
    [serverCommands.reveal, null],
    ['responsibleUse.server.nothing', {}],
  ];
  for (const [command, argument] of wrong) {
    it(`refuses ${command} with ${JSON.stringify(argument)}`, async () => {
      const client = await startClient();
      await assert.rejects(
        client.command(command, argument),
        (error) => error instanceof ResponseError && (error.code === LSPErrorCodes.RequestFailed || /nothing/.test(error.message)),
      );
    });
  }

  it('gives the facts at a position, or null', async () => {
    const client = await startClient();
    const uri = 'file:///project/a.ts';
    await client.open(uri, 'p.classify(x)');
    assert.deepEqual(await client.command(serverCommands.factsAt, { uri, position: { line: 0, character: 3 } }), {
      title: 'Custom Vision: classify-image',
      markdown: '**Keeps the image** with the project.',
      subject: { kind: 'operation', id: 'custom-vision/classify-image' },
    });
    assert.equal(await client.command(serverCommands.factsAt, { uri, position: { line: 0, character: 0 } }), null);
  });

  it('shows a short message to clients without a view of their own', async () => {
    const client = await startClient();
    await client.command(serverCommands.explain, { id: 'retired-api', show: true });
    assert.deepEqual(client.messages, ['retired-api: About retired-api.']);
  });
});

describe('server: workspace scan', () => {
  afterEach(stopClients);

  it('answers with counts and with everything that was not read', async () => {
    const discovery = { files: Object.keys(files).map((path) => `/project/${path}`).sort(), skipped: [{ path: '/project/big.ts', reason: 'too large' }] };
    const client = await startClient({ files, discovery });
    assert.deepEqual(await client.command<ScanSummary>(serverCommands.scanWorkspace), {
      evaluatedOn: '2026-11-21',
      files: 4,
      parsed: 3,
      calls: 2,
      findings: 1,
      suppressed: 1,
      unknownCalls: 1,
      skipped: [{ path: 'big.ts', reason: 'too large' }],
      failed: [{ path: 'failed.ts', reason: 'the parser gave up' }],
      partial: [{ path: 'broken.ts', reason: 'line 1 did not parse' }],
      notEvaluated: [],
    });
  });

  it('publishes the findings of files that are not open, and takes them back when one is opened', async () => {
    const client = await startClient({ files });
    await client.command(serverCommands.scanWorkspace);
    const published = await client.nextPublished(({ uri }) => uri === 'file:///project/a.ts');
    assert.deepEqual(published.diagnostics.map(({ code }) => code), ['missing-human-review']);
    await client.open('file:///project/a.ts', files['a.ts']);
    await client.nextPublished(({ uri, diagnostics }) => uri === 'file:///project/a.ts' && diagnostics.length === 0);
    assert.equal((await client.diagnostics('file:///project/a.ts')).length, 1);
  });

  it('publishes them again when the document is closed', async () => {
    const client = await startClient({ files });
    await client.open('file:///project/a.ts', files['a.ts']);
    await client.command(serverCommands.scanWorkspace);
    assert.ok(!client.published.some(({ uri }) => uri === 'file:///project/a.ts'));
    await client.close('file:///project/a.ts');
    const published = await client.nextPublished(({ uri }) => uri === 'file:///project/a.ts');
    assert.equal(published.diagnostics.length, 1);
  });

  it('keeps the published findings up to date when a file they depend on changes', async () => {
    const client = await startClient({ files: { 'lib.ts': 'fine();', 'user.ts': "from './lib'" } });
    await client.command(serverCommands.scanWorkspace);
    await client.open('file:///project/lib.ts', 'ban();');
    const published = await client.nextPublished(({ uri, diagnostics }) => uri === 'file:///project/user.ts' && diagnostics.length > 0);
    assert.deepEqual(published.diagnostics.map(({ code }) => code), ['missing-human-review']);
  });

  it('reports progress under the token of the request', async () => {
    const client = await startClient({ files });
    const seen: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'mine', (value) => void seen.push(value.kind));
    await client.command(serverCommands.scanWorkspace, undefined, undefined, { workDoneToken: 'mine' });
    assert.deepEqual([seen.at(0), seen.at(1), seen.at(-1)], ['begin', 'report', 'end']);
  });

  it('makes a progress of its own when the request has no token, and ends when that is canceled', async () => {
    const client = await startClient({ files: { 'slow.ts': 'slow();' } });
    const token = new Promise<string | number>((resolve) => {
      client.connection.onRequest(WorkDoneProgressCreateRequest.type, (params) => resolve(params.token));
    });
    client.engine.onWaiting = () => void token.then((known) => client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: known }));
    await assert.rejects(client.command(serverCommands.scanWorkspace), (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('ends when its request is canceled, and keeps the outcome of the scan before', async () => {
    const client = await startClient({ files: { 'slow.ts': 'slow();' } });
    const source = new CancellationTokenSource();
    client.engine.onWaiting = () => source.cancel();
    await assert.rejects(
      client.command(serverCommands.scanWorkspace, undefined, source.token),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.equal((await client.command<ReportAnswer>(serverCommands.report)).scan, null);
  });

  it('tells an error to the one who asked, and the server goes on', async () => {
    const client = await startClient({ files: { 'crash.ts': 'crash();' } });
    await assert.rejects(client.command(serverCommands.scanWorkspace), /crash in a check/);
    assert.equal(await client.command(serverCommands.lookUp, { kind: 'service', id: 'custom-vision' }), '# Custom Vision');
  });
});

describe('server: scan report', () => {
  afterEach(stopClients);

  it('says before the first scan that there was none', async () => {
    const client = await startClient();
    const { markdown, scan } = await client.command<ReportAnswer>(serverCommands.report);
    assert.equal(scan, null);
    assert.match(markdown, /has not been scanned yet/);
  });

  it('says what was read, what was not and why, and that no findings proves nothing', async () => {
    const discovery = { files: Object.keys(files).map((path) => `/project/${path}`).sort(), skipped: [{ path: '/project/odd`name.ts', reason: 'too *large*' }] };
    const client = await startClient({ files, discovery });
    await client.command(serverCommands.scanWorkspace);
    const { markdown } = await client.command<ReportAnswer>(serverCommands.report);
    for (const part of ['| Files read | 4 |', '- `failed.ts`: the parser gave up', '- `broken.ts`: line 1 did not parse', '`` odd`name.ts ``: too \\*large\\*', 'No findings is not compliance']) {
      assert.ok(markdown.includes(part), `missing: ${part}\n${markdown}`);
    }
  });
});

describe('server: self-tests of the project file', () => {
  afterEach(stopClients);

  it('answer with counts and a page that says where, what was expected and what was found', async () => {
    const client = await startClient({ files });
    const { passed, failed, markdown } = await client.command<SelfTestAnswer>(serverCommands.selfTest);
    assert.deepEqual([passed, failed], [0, 1]);
    assert.ok(markdown.includes('| **failed** | Gateway, test 1 | responsible-use.json:3 | `a/b` | no call |'), markdown);
  });
});
