import assert from 'node:assert/strict';
import { createProgram } from '../../src/cli/run.js';
import { runCli } from './run-cli.js';

const nowhere = { cwd: '/', environment: {}, out: { write: () => {}, isTerminal: false }, error: { write: () => {}, isTerminal: false }, readInput: () => Promise.reject(new Error('nobody reads')), onInterrupt: () => () => {} };
const { commands } = createProgram(nowhere, () => { throw new Error('nothing runs'); }, () => {});
const run = (...args: readonly string[]) => runCli(args, { cwd: '/' });

describe('cli: help', () => {
  it('of the program lists every command', async () => {
    const { code, out, error } = await run('--help');
    assert.deepEqual([code, error], [0, '']);
    for (const command of commands) assert.match(out, new RegExp(`^  ${command.name()}\\b`, 'm'));
    assert.deepEqual(await run('help'), { code, out, error });
  });

  it('is shown on standard error, with 2, where no command is given', async () => {
    const { code, out, error } = await run();
    assert.deepEqual([code, out], [2, '']);
    assert.equal(error, (await run('--help')).out);
  });

  for (const command of commands) {
    const below = command.commands.map((one) => [command.name(), one.name()]);
    for (const names of [[command.name()], ...below]) {
      it(`of ${names.join(' ')} names its options, and is the same whoever asks`, async () => {
        const asked = await run(...names, '--help');
        assert.deepEqual([asked.code, asked.error], [0, '']);
        const shown = names.length === 1 ? command : command.commands.find((one) => one.name() === names[1]);
        assert.ok(shown);
        assert.notEqual(shown.description(), '');
        for (const option of shown.options) {
          assert.match(asked.out, new RegExp(`^  .*${option.long ?? ''}(?![\\w-])`, 'm'));
          assert.notEqual(option.description, '', option.flags);
        }
        if (names.length === 1) assert.equal((await run('help', ...names)).out, asked.out);
      });
    }
  }

  it('of every command that looks at files explains the exit codes', async () => {
    const looking = commands.flatMap((command) => [command, ...command.commands]).filter((command) => command.options.some(({ long }) => long === '--threads'));
    assert.ok(looking.length >= 4);
    for (const command of looking) {
      const names = command.parent?.name() === 'responsible-use' ? [command.name()] : [command.parent?.name() ?? '', command.name()];
      const { out } = await run(...names, '--help');
      for (const code of [0, 2, 3, 4]) assert.match(out, new RegExp(`^  ${String(code)}  \\S`, 'm'), `${names.join(' ')} ${String(code)}`);
    }
  });

  it('is suggested by the name that was meant', async () => {
    assert.deepEqual(await run('inventroy'), { code: 2, out: '', error: "responsible-use: unknown command 'inventroy'\n(Did you mean inventory?)\n" });
    for (const option of ['--thread', '--alow-empty', '--no-confg']) assert.match((await run('scan', option)).error, /^responsible-use: unknown option '[^']+'\n\(Did you mean --[a-z-]+\?\)\n$/);
  });
});
