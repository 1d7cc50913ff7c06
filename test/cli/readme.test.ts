import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createProgram } from '../../src/cli/run.js';
import { processTerminal } from '../../src/cli/terminal.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const section = /\n## On the command line\n([^]*?)\n## /.exec(readme)?.[1] ?? '';

const program = createProgram(processTerminal(), () => assert.fail('no command runs here'), () => assert.fail('no command runs here'));

/** Commands with the words that call them, subcommands included. */
function named(command: Command, prefix: string): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((child) => {
    const name = `${prefix} ${child.name()}`;
    return [[name, child] as const, ...named(child, name)];
  });
}

const commands = named(program, 'responsible-use');
const optionsOf = (command: Command): readonly string[] => command.options.flatMap(({ long }) => (long === null || long === undefined ? [] : [long]));

describe('README: the command line', () => {
  for (const [name, command] of commands) {
    it(`names ${name}`, () => {
      assert.ok(section.includes(`\`${name}`), `the section has no \`${name}\``);
    });

    for (const option of optionsOf(command)) {
      it(`names ${option} of ${name}`, () => {
        assert.match(section, new RegExp(`${option}(?![\\w-])`), `the section says nothing about ${option}`);
      });
    }
  }

  it('names no option that does not exist', () => {
    const known = new Set([program, ...commands.map(([, command]) => command)].flatMap(optionsOf));
    const written = [...section.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag);
    assert.deepEqual([...new Set(written.filter((flag) => !known.has(flag)))], []);
  });
});
