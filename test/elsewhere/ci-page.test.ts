import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'yaml';
import type { Context } from '../../src/cli/context.js';
import { exit } from '../../src/cli/exit.js';
import { createProgram } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));

/** Arguments of every call of the command in code blocks. */
const commands = blocks.flatMap(({ text }) => [...text.matchAll(/^\s*(?:- script: |- )?responsible-use ((?:baseline|scan|inventory|facts|explain|fix|init|lsp).*)$/gm)])
  .map(([, line = '']) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));

const silent: Terminal = {
  cwd: root, environment: {}, out: { write: () => {}, isTerminal: false }, error: { write: () => {}, isTerminal: false },
  readInput: () => Promise.resolve(Buffer.alloc(0)), onInterrupt: () => () => {},
};

/** Parses arguments as the real program does, and runs nothing. */
async function parsed(args: readonly string[]): Promise<void> {
  const program = createProgram(silent, (): Context => { throw new Error('nothing is run'); }, () => {});
  const quiet = (command: Command): void => {
    command.exitOverride().action(() => {});
    command.commands.forEach(quiet);
  };
  program.commands.forEach(quiet);
  await program.parseAsync([...args], { from: 'user' });
}

describe('page about continuous integration', () => {
  it('holds commands that the command line takes', async () => {
    assert.ok(commands.length >= 8, String(commands.length));
    for (const args of commands) await parsed(args).catch((error: unknown) => { assert.fail(`${args.join(' ')}: ${String(error)}`); });
  });

  it('would not hold an option or a form that there is not', async () => {
    for (const args of [['scan', '--no-such-option'], ['scan', '--report', 'pdf=x'], ['inventory', '--format', 'sarif'], ['no-such-command']]) await assert.rejects(parsed(args), args.join(' '));
  });

  it('holds YAML that parses, with inputs, outputs and hooks that there are', () => {
    const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text) as Record<string, unknown>);
    assert.ok(yaml.length >= 4);
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    const workflow = yaml[0] as { jobs: { scan: { steps: { uses: string; with?: object }[] } } };
    const step = workflow.jobs.scan.steps.find(({ uses }) => uses.startsWith('OWNER/'));
    for (const name of Object.keys(step?.with ?? {})) assert.ok(name in action.inputs, name);
    for (const [, name = ''] of page.matchAll(/outputs\.([\w-]+)/g)) assert.ok(name in action.outputs, name);
    for (const [, name = ''] of page.matchAll(/`([a-z-]+): (?:true|FILE|inventory\.json)`/g)) assert.ok(name in action.inputs, name);
    const used = (yaml.find((one) => 'repos' in one) as { repos: { hooks: { id: string }[] }[] }).repos[0]?.hooks ?? [];
    for (const { id } of used) assert.ok(hooks.some((hook) => hook.id === id), id);
  });

  it('names every exit code', () => {
    const named = [...page.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
    assert.deepEqual(named, Object.values(exit).sort());
  });
});
