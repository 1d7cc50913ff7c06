import assert from 'node:assert/strict';
import type { ExtensionContext } from 'vscode';
import { changedSettings, type DeclaredSettings } from '../../../src/extension/robust/changed-settings.js';
import { redacted } from '../../../src/extension/robust/known-log-lines.js';
import { collectProblemReport } from '../../../src/extension/robust/problem-report.js';
import { recordLog } from '../../../src/extension/robust/recorded-log.js';
import type { ScanSummary, StatusAnswer } from '../../../src/server/protocol.js';
import { describeError } from '../../../src/wording/describe-error.js';
import { env, said, window, workspace } from '../../support/vscode/index.js';
import { fakeSession } from './fake-client.js';

/** Built here, so that no scanner takes it for a real one. */
const secret = ['4f', 'a9c1', '07be', '55d2', 'e8'].join('').repeat(3);
const person = 'lucinda.brandt';
const folder = 'umbrella-payroll';
const source = `const apiKey = "${secret}"; // ask ${person}`;
const private_ = [secret, person, folder, 'apiKey', 'Lucinda', 'payroll', 'customers.ts', 'vault.example'];

const declared: DeclaredSettings = {
  'responsibleUse.severities': { type: 'object', properties: { 'retired-api': { enum: ['error', 'off'] } }, additionalProperties: { enum: ['error', 'off'] } },
  'responsibleUse.maxFileSize': { type: 'integer' },
  'responsibleUse.testCodeSeverity': { enum: ['error', 'off'] },
  'responsibleUse.note': { type: 'string' },
};

const context = { extension: { packageJSON: { version: '1.2.3', contributes: { configuration: { properties: declared } } } } } as unknown as ExtensionContext;

const scan: ScanSummary = {
  evaluatedOn: '2026-11-21', files: 12, parsed: 3, calls: 4, findings: 2, suppressed: 0, unknownCalls: 0, partial: [], notEvaluated: [],
  skipped: [{ path: `${folder}/customers.ts`, reason: source }], failed: [],
};
const status: StatusAnswer = {
  version: '1.2.3', knowledgeReadOn: '2026-11-01', services: 9, operations: 90, processId: 4711,
  lastCheck: { milliseconds: 12.4, calls: 1, unknownCalls: 0, findings: 1, isSwitchedOff: false, status: 'failed', reason: source, exceeded: null },
};

/** An error as a parser throws it, thrown in one of our bundles below a folder with a name. */
function parserError(): Error {
  const error = new SyntaxError(`Unexpected token in ${source}`);
  error.stack = `SyntaxError: Unexpected token in ${source}\n${source}\n    at parse (file:///home/${person}/.vscode/extensions/responsible-use/dist/server.js:12:345)\n    at /home/${person}/${folder}/customers.ts:3:4`;
  return error;
}

describe('problem report', () => {
  beforeEach(() => {
    said.forget();
    env.remoteName = undefined;
  });

  it('holds versions, counts and kinds of errors, and nothing of the workspace', async () => {
    const log = recordLog(window.createOutputChannel() as never);
    const { session } = fakeSession({ answer: (command) => (command.endsWith('scanWorkspace') ? scan : status) });
    await session.requestWithProgress('responsibleUse.server.scanWorkspace', { report: () => undefined }, { onCancellationRequested: () => ({ dispose: () => undefined }) } as never);
    const error = parserError();
    log.info('The language server is running.');
    log.info(`${folder}/customers.ts is about Azure AI services.`);
    log.error(`Analysis failed on /home/${person}/${folder}/customers.ts: ${error.stack ?? ''}`);
    log.error(`Analysis failed on /home/${person}/${folder}/customers.ts: ${describeError(new Error(source, { cause: error }))}`);
    log.error(`Request textDocument/hover failed.\n  Message: ${source}\n  Code: -32603`);
    log.error(source);
    log.warn(`Settings: responsibleUse.note: ${person} is not a value`);
    log.error(`Responsible Use: ENOENT: no such file or directory, open '/home/${person}/${folder}/customers.ts'`);
    log.error(`Rule retired-api failed on ${folder}/customers.ts: TypeError: ${source}`);
    log.error(`Rule lucinda-brandt failed on ${folder}/customers.ts: ${source}`);
    for (let count = 0; count < 3; count += 1) log.warn('The language server is running.');
    env.remoteName = `ssh-remote+${person}@vault.example`;
    workspace.getConfiguration = () => ({
      get: () => undefined,
      inspect: (key: string) => ({ 'responsibleUse.note': { globalValue: person }, 'responsibleUse.maxFileSize': { workspaceValue: 2048 }, 'responsibleUse.severities': { globalValue: { 'retired-api': 'off', [`${folder}-*`]: 'error' } } })[key],
    });
    const text = await collectProblemReport({ context, session, log });
    assert.equal(said.documents.at(-1)?.content, text);
    for (const piece of private_) assert.equal(text.toLowerCase().includes(piece.toLowerCase()), false, `${piece} is in the report:\n${text}`);
    for (const line of source.split(/[^A-Za-z0-9]+/).filter((word) => word.length > 5)) assert.equal(text.includes(line), false, line);
    const wanted = [
      '- extension: 1.2.3', '- editor: 1.100.0 (other, desktop)', '- remote: ssh-remote', '- state: running', '- version: 1.2.3',
      '- last check: failed, 12 ms, calls 1, findings 1', '- files: 12', '- not read: 1',
      '`responsibleUse.maxFileSize` (workspace): 2048', '`responsibleUse.severities` (user): retired-api: "off", 1 more, left out', '`responsibleUse.note` (user): (set; the value is left out)',
      '[info] The language server is running.', '[error] Analysis failed · SyntaxError\n  at dist/server.js:12:345', '[error] Request textDocument/hover failed', '[warn] Settings:',
      '[warn] The language server is running. (3 times)\n', 'Responsible Use: · ENOENT', 'Rule retired-api failed · TypeError',
    ];
    for (const piece of wanted) assert.ok(text.includes(piece), `${piece} is missing:\n${text}`);
  });

  it('is there when the extension could not start, and does not start a server that is down', async () => {
    const log = recordLog(window.createOutputChannel() as never);
    assert.match(await collectProblemReport({ context, session: null, log }), /- state: failed/);
    const { session, servers } = fakeSession();
    assert.match(await collectProblemReport({ context, session, log }), /- state: idle\n- answer: none/);
    assert.equal(servers.length, 0);
  });

  it('does not wait for a server that does not answer', async () => {
    const { session } = fakeSession();
    await session.start();
    const begun = performance.now();
    assert.match(await collectProblemReport({ context, session, log: recordLog(window.createOutputChannel() as never) }), /- answer: none/);
    assert.ok(performance.now() - begun < 10_000);
  });
});

describe('redacted log messages', () => {
  const rules = ['retired-api'];
  const cases: readonly (readonly [string, string])[] = [
    ['Opening a document failed: TypeError: x is not a function', 'Opening a document failed · TypeError'],
    [`Checking file:///home/${person}/a.ts failed: RangeError: ${source}`, 'Checking a document failed · RangeError'],
    ['responsibleUse.server.explain failed: Error: no', 'Request responsibleUse.server.explain failed · Error'],
    ['anything else', '(13 characters, left out)'],
    ['Server process exited with signal SIGKILL.', 'Server process exited with signal SIGKILL'],
    ['Server process exited with code 1 in customers.ts', 'Server process exited with code 1'],
    [`${person} failed: Error`, 'Error'],
    ['', '(0 characters, left out)'],
    [`Rule ${person} failed on x: y`, `(${String(`Rule ${person} failed on x: y`.length)} characters, left out)`],
    [`Error: boom\n    at ${source} /dist/x.ts:1:2\n    at f (C:\\Users\\${person}\\dist\\chunks\\a-B1.js:7:8)`, 'Error\n  at dist/chunks/a-B1.js:7:8'],
    ['Request textDocument/apiKeyIsHere999 failed', 'Request (left out) failed'],
  ];
  for (const [message, shown] of cases) {
    it(`of ${JSON.stringify(message.slice(0, 50))} are ${JSON.stringify(shown.slice(0, 60))}`, () => {
      assert.equal(redacted(message, rules), shown);
    });
  }
});

describe('changed settings', () => {
  it('are none when all stand at their defaults', () => {
    assert.deepEqual(changedSettings(declared, () => ({})), []);
  });

  it('tell every scope', () => {
    const found = changedSettings(declared, (key) => (key === 'responsibleUse.testCodeSeverity' ? { globalValue: 'off', workspaceFolderValue: person } : undefined));
    assert.deepEqual(found, [
      { key: 'responsibleUse.testCodeSeverity', scope: 'user', value: '"off"' },
      { key: 'responsibleUse.testCodeSeverity', scope: 'folder', value: '(set; the value is left out)' },
    ]);
  });
});

describe('errors in logs', () => {
  it('keep their stack and lose what may be source text', () => {
    const text = describeError(new Error(source, { cause: parserError() }));
    for (const piece of [secret, 'apiKey', source]) assert.equal(text.includes(piece), false, text);
    assert.match(text, /^Error \(message left out, it may hold source text\)\n\s+at [\s\S]*caused by\nSyntaxError \(message left out/);
    assert.match(text, /dist\/server\.js:12:345/);
  });

  it('keep what the language and the system say', () => {
    assert.match(describeError(new TypeError('x is not a function')), /^TypeError: x is not a function\n/);
    const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open' });
    assert.match(describeError(missing), /^Error: ENOENT: no such file\n/);
    assert.equal(describeError(source), '(string, left out)');
  });
});

