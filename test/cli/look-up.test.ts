import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { runCli } from './run-cli.js';

const cli = (...args: string[]) => runCli(args, { cwd: tmpdir() });

describe('cli: facts', () => {
  it('prints JSON as the contract has it', async () => {
    const { code, out } = await cli('facts', 'custom-vision', '--format', 'json');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      service: 'custom-vision',
      facts: [{
        id: 'cv-stored', topic: 'retention', statement: 'Images are kept.',
        appliesTo: { service: 'custom-vision', operations: ['classify-image'], note: null },
        source: { title: 'Data page', heading: 'Storage', url: 'https://example.org/data' },
        asOf: null, readOn: '2026-01-01', reviewBy: '2026-02-01',
      }],
      operations: ['classify-image'],
    });
  });

  it('prints text with source and dates, and marks a fact past its review date', async () => {
    const { out } = await cli('facts', 'custom-vision/classify-image');
    assert.equal(out, [
      'custom-vision',
      'operations: custom-vision/classify-image',
      '',
      'cv-stored (retention)',
      '  Images are kept.',
      '  applies to: custom-vision/classify-image',
      '  source: Data page, Storage <https://example.org/data>',
      '  dated (undated), read on 2026-01-01, review by 2026-02-01 (past: check the source)',
      '',
    ].join('\n'));
  });

  it('prints Markdown', async () => {
    assert.equal((await cli('facts', 'custom-vision', '--format', 'markdown')).out, '# Custom Vision\n');
  });

  it('suggests ids for an unknown one', async () => {
    assert.deepEqual(await cli('facts', 'custom-vison'), {
      code: 2, out: '', error: 'responsible-use: "custom-vison" is no service or operation. Did you mean custom-vision?\n',
    });
    assert.deepEqual(await cli('facts', 'xyz'), { code: 2, out: '', error: 'responsible-use: "xyz" is no service or operation.\n' });
  });
});

describe('cli: explain', () => {
  it('prints text without the marks of Markdown', async () => {
    const { out } = await cli('explain', 'hardcoded-key');
    assert.equal(out, 'Hard-coded key\n\nSee the page (https://example.org).\n\n    const a_b = `x`;\n');
  });

  it('prints Markdown and JSON', async () => {
    assert.match((await cli('explain', 'hardcoded-key', '--format', 'markdown')).out, /^# Hard-coded key\n/);
    assert.deepEqual(JSON.parse((await cli('explain', 'hardcoded-key', '--format', 'json')).out), {
      kind: 'rule', id: 'hardcoded-key', title: 'Hard-coded key',
      markdown: '# Hard-coded key\n\nSee **[the page](https://example.org)**.\n\n```ts\nconst a_b = `x`;\n```\n', data: { id: 'hardcoded-key' },
    });
  });

  it('suggests ids for an unknown one', async () => {
    const { code, error } = await cli('explain', 'custom');
    assert.equal(code, 2);
    assert.equal(error, 'responsible-use: "custom" is no rule or clause. Did you mean custom-vision?\n');
  });
});

describe('cli: usage', () => {
  it('prints version and help', async () => {
    assert.match((await cli('--version')).out, /^\d+\.\d+\.\d+\n$/);
    const help = await cli('scan', '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /Exit codes:/);
  });

  it('ends with 2 for no command, an unknown command and too many arguments', async () => {
    for (const args of [[], ['scam'], ['facts', 'a', 'b'], ['facts'], ['lsp']]) {
      const { code, out } = await cli(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
    }
    assert.match((await cli('scam')).error, /Did you mean scan/);
  });
});
