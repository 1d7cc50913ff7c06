import assert from 'node:assert/strict';
import { DiagnosticRefreshRequest, DidChangeWatchedFilesNotification, FileChangeType, type ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { modern, startClient, stopClients } from './connection.js';

const uri = 'file:///project/a.ts';

/** A client that waits for diagnostics to be published. */
const withoutPull: ClientCapabilities = { ...modern, textDocument: { ...modern.textDocument } };
delete withoutPull.textDocument?.diagnostic;

describe('server: diagnostics', () => {
  afterEach(stopClients);

  const kinds = [
    { name: 'a warning', text: 'x;\nban(user);', code: 'missing-human-review', severity: 2, start: { line: 1, character: 0 }, tags: undefined },
    { name: 'an information', text: ' store(photo);', code: 'stores-prediction-image', severity: 3, start: { line: 0, character: 1 }, tags: undefined },
    { name: 'a deprecated call', text: 'old();', code: 'retired-api', severity: 2, start: { line: 0, character: 0 }, tags: [2] },
    { name: 'code to remove', text: 'unused();', code: 'waiver-unused', severity: 4, start: { line: 0, character: 0 }, tags: [1] },
  ];
  for (const { name, text, code, severity, start, tags } of kinds) {
    it(`tells ${name} with source, code, severity, place and tags`, async () => {
      const client = await startClient();
      await client.open(uri, text);
      const [diagnostic, ...more] = await client.diagnostics(uri);
      assert.ok(diagnostic);
      assert.deepEqual(more, []);
      assert.deepEqual(
        { source: diagnostic.source, code: diagnostic.code, severity: diagnostic.severity, start: diagnostic.range.start, tags: diagnostic.tags },
        { source: 'responsible-use', code, severity, start, tags },
      );
    });
  }

  it('carries identity and document version, and no address of a page that does not exist', async () => {
    const client = await startClient();
    await client.open(uri, 'ban(user);');
    const [diagnostic] = await client.diagnostics(uri);
    assert.deepEqual(diagnostic?.data, { fingerprint: 'missing-human-review-0', rule: 'missing-human-review', version: 1 });
    assert.equal(diagnostic?.codeDescription, undefined);
  });

  it('counts characters in UTF-16 units', async () => {
    const client = await startClient();
    await client.open(uri, '/* 👩‍⚖️ */ ban(user);');
    const [diagnostic] = await client.diagnostics(uri);
    assert.equal(diagnostic?.range.start.character, '/* 👩‍⚖️ */ '.length);
  });

  it('gives the evidence as related information, in order', async () => {
    const client = await startClient();
    await client.open(uri, 'ban(user);');
    const [diagnostic] = await client.diagnostics(uri);
    assert.deepEqual(
      diagnostic?.relatedInformation?.map(({ message, location }) => [message, location.uri]),
      [['The call.', uri], ['The action.', 'file:///project/other.ts']],
    );
  });

  it('leaves related information out for a client without it', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, 'ban(user);');
    const [diagnostic] = await client.diagnostics(uri);
    assert.equal(diagnostic?.relatedInformation, undefined);
  });

  it('keeps suppressed findings to itself', async () => {
    const client = await startClient();
    await client.open(uri, 'waived(user);');
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('says nothing about code that is half typed', async () => {
    const client = await startClient();
    await client.open(uri, 'const x = (((');
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('answers unchanged for the same result id, and in full for another', async () => {
    const client = await startClient();
    await client.open(uri, 'ban(user);');
    const first = await client.pull(uri);
    assert.ok(first.resultId);
    const second = await client.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, 'ban(user); ');
    const third = await client.pull(uri, first.resultId);
    assert.equal(third.kind, 'full');
    assert.notEqual(third.resultId, first.resultId);
  });

  it('has nothing to say about a document that is not open or not supported', async () => {
    const client = await startClient();
    await client.open('file:///project/a.txt', 'ban(user);', 'plaintext');
    assert.deepEqual(await client.diagnostics('file:///project/a.txt'), []);
    assert.deepEqual(await client.diagnostics('file:///project/closed.ts'), []);
  });

  it('reads a document that was never saved', async () => {
    const client = await startClient();
    await client.open('untitled:Untitled-1', 'ban(user);');
    assert.equal((await client.diagnostics('untitled:Untitled-1')).length, 1);
  });

  it('announces pull diagnostics only to a client that pulls', async () => {
    const client = await startClient({ capabilities: withoutPull });
    await client.open(uri, 'ban(user);');
    await assert.rejects(client.pull(uri), /Unhandled method/);
  });
});

describe('server: published diagnostics', () => {
  afterEach(stopClients);

  it('follow the document from opening over a change to closing', async () => {
    const client = await startClient({ capabilities: withoutPull });
    await client.open(uri, 'ban(user);');
    const opened = await client.nextPublished(({ version }) => version === 1);
    assert.deepEqual(opened.diagnostics.map(({ code }) => code), ['missing-human-review']);
    await client.change(uri, 2, 'fine(user);');
    const changed = await client.nextPublished(({ version }) => version === 2);
    assert.deepEqual(changed.diagnostics, []);
    await client.close(uri);
    const closed = await client.nextPublished(({ version }) => version === undefined);
    assert.deepEqual(closed.diagnostics, []);
  });

  it('come again for a file that depends on the one that changed', async () => {
    const client = await startClient({ capabilities: withoutPull });
    const user = 'file:///project/user.ts';
    await client.open(uri, 'fine();');
    await client.open(user, "import './a'; from './a'");
    await client.nextPublished((params) => params.uri === user && params.diagnostics.length === 0);
    await client.change(uri, 2, 'ban();');
    const again = await client.nextPublished((params) => params.uri === user && params.diagnostics.length === 1);
    assert.equal(again.version, 1);
  });

  it('end a check that a newer version overtakes', async () => {
    const client = await startClient({ capabilities: withoutPull });
    const waiting = new Promise<void>((resolve) => (client.engine.onWaiting = resolve));
    await client.open(uri, 'slow();');
    await waiting;
    await client.change(uri, 2, 'ban();');
    await client.nextPublished(({ version }) => version === 2);
    assert.deepEqual(client.engine.waiting.map(({ aborted }) => aborted), [true]);
    assert.ok(!client.published.some(({ version }) => version === 1));
  });
});

describe('server: changes in other files', () => {
  afterEach(stopClients);

  const user = 'file:///project/user.ts';

  it('ask for a refresh when the diagnostics of an open document come out different', async () => {
    const client = await startClient();
    const refreshed = new Promise<void>((resolve) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));
    await client.open(uri, 'fine();');
    await client.open(user, "from './a'");
    assert.deepEqual(await client.diagnostics(user), []);
    await client.change(uri, 2, 'ban();');
    await refreshed;
    assert.equal((await client.diagnostics(user)).length, 1);
  });

  it('ask for none when nothing came out different', async () => {
    const client = await startClient();
    let refreshes = 0;
    let refreshed: () => void = () => {};
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshes += 1;
      refreshed();
    });
    await client.open(uri, 'fine();');
    await client.open(user, "from './a'");
    await client.diagnostics(user);
    const followed = new Promise<void>((resolve) => (client.engine.onDependants = resolve));
    await client.change(uri, 2, 'fine(); // still');
    await followed;
    // This change asks for a refresh for sure; the one before must not have asked for another.
    const second = new Promise<void>((resolve) => (refreshed = resolve));
    await client.change(uri, 3, 'ban();');
    await second;
    assert.equal(refreshes, 1);
  });

  it('reach the engine when they happen on disk', async () => {
    const client = await startClient();
    await client.open(user, 'fine();');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///project/lib.ts', type: FileChangeType.Changed }],
    });
    await client.diagnostics(user);
    assert.deepEqual(client.engine.forgotten, ['/project/lib.ts']);
    assert.ok(client.registrations.includes('workspace/didChangeWatchedFiles'));
  });
});

describe('server: files that are not read', () => {
  afterEach(stopClients);

  it('get one visible notice with size and setting', async () => {
    const client = await startClient({ settings: { maxFileSize: 1 } });
    await client.open(uri, `ban(user);${' '.repeat(3000)}`);
    assert.deepEqual(await client.diagnostics(uri), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        severity: 3,
        source: 'responsible-use',
        code: 'file-skipped',
        message: 'Not read: the file has 3 KiB, more than the 1 KiB of the setting responsibleUse.maxFileSize.',
      },
    ]);
  });

  it('are told apart from clean ones when the analysis gives up', async () => {
    const client = await startClient();
    await client.open(uri, 'unreadable();');
    const [diagnostic] = await client.diagnostics(uri);
    assert.equal(diagnostic?.code, 'not-analyzed');
    assert.match(String(diagnostic?.message), /the parser gave up/);
  });
});

describe('server: errors', () => {
  afterEach(stopClients);

  it('are logged with their cause, shown as not analyzed, and survived', async () => {
    const client = await startClient();
    await client.open(uri, 'crash();');
    const [diagnostic] = await client.diagnostics(uri);
    assert.equal(diagnostic?.code, 'not-analyzed');
    const logged = client.log.filter((line) => line.includes('fake-engine'));
    assert.ok(logged.some((line) => line.includes('caused by')), client.log.join('\n'));
    // Messages of such errors may quote the source.
    assert.ok(!logged.some((line) => line.includes('crash in a check') || line.includes('the cause below')));
    await client.change(uri, 2, 'ban();');
    assert.deepEqual((await client.diagnostics(uri)).map(({ code }) => code), ['missing-human-review']);
  });

  it('are published too', async () => {
    const client = await startClient({ capabilities: withoutPull });
    await client.open(uri, 'crash();');
    const { diagnostics } = await client.nextPublished(({ version }) => version === 1);
    assert.deepEqual(diagnostics.map(({ code }) => code), ['not-analyzed']);
  });
});
