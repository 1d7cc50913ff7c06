#!/usr/bin/env node
// @ts-check
/**
 * Activation as the editor itself measures it: a served VS Code opens a folder with calls of Azure AI and one
 * without, and its page "Startup Performance" is read. Beside it stands an extension of the editor that has hardly
 * any script. What is left to later turns ("finish") holds no other extension up. Build first.
 *
 * Usage: node test/bench/activation.mjs [ROUNDS]
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/prepare.mjs';
import { runServed } from '../package/served.mjs';
import { median } from './processes.mjs';

/** @typedef {{ loadMs: number, callMs: number, finishMs: number, floorMs: number, processorMs: number, event: string, servers: number }} Measured */

/**
 * Stands before the extension's script and measures what loading it and calling `activate` take of the host's
 * thread: on a machine with few processors the editor's own times hold much of its other processes.
 */
const measuring = `"use strict";
function measured(run) {
  const before = process.threadCpuUsage();
  const made = run();
  const { user, system } = process.threadCpuUsage(before);
  globalThis.responsibleUseActivationMs = (globalThis.responsibleUseActivationMs ?? 0) + (user + system) / 1000;
  return made;
}
const extension = measured(() => require('./extension.cjs'));
exports.activate = (context) => measured(() => extension.activate(context));
exports.deactivate = () => extension.deactivate();
`;

const folders = [
  { title: 'calls Azure AI', workspace: join(root, 'test', 'samples', 'workspace'), file: 'src/avatar.ts', servers: 1 },
  { title: 'does not', workspace: join(root, 'test', 'package', 'workspace'), file: 'plain.ts', servers: 0 },
];

/**
 * @param {number} rounds starts of the editor for each folder
 * @returns {Promise<string>} a table in Markdown
 * @throws where a server runs that should not, or does not run that should
 */
export async function activationTable(rounds) {
  /** @type {string[]} */
  const lines = [];
  for (const folder of folders) {
    /** @type {Measured[]} */
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      const measured = await activate(folder);
      if (measured.servers !== folder.servers) {
        throw new Error(`${measured.servers} language servers ran in a folder that ${folder.title}, and ${folder.servers} should`);
      }
      runs.push(measured);
    }
    /** @param {(run: Measured) => number} pick */
    const cell = (pick) => {
      const values = runs.map(pick);
      return `${median(values)} (${Math.min(...values)} to ${Math.max(...values)})`;
    };
    lines.push(`| ${folder.title} | ${cell(({ loadMs }) => loadMs)} | ${cell(({ callMs }) => callMs)} | ${cell(({ finishMs }) => finishMs)} | ${cell(({ loadMs, callMs }) => loadMs + callMs)} | ${cell(({ processorMs }) => processorMs)} | ${cell(({ floorMs }) => floorMs)} | ${folder.servers} |`);
  }
  return `| | load code | call activate | finish | script together | of that, time of the processor | script of debug-auto-launch | language servers |\n|---|---:|---:|---:|---:|---:|---:|---:|\n${lines.join('\n')}`;
}

/**
 * Copies the built extension, with a script before its own.
 *
 * @param {string} work
 * @returns {string} its folder
 */
function measuredExtension(work) {
  const copy = join(work, 'extension');
  for (const part of ['dist', 'l10n', 'media']) cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const name of ['package.nls.json', 'package.nls.de.json']) cpSync(join(root, name), join(copy, name));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, main: './dist/measured.cjs' }));
  writeFileSync(join(copy, 'dist', 'measured.cjs'), measuring);
  return copy;
}

/**
 * @param {typeof folders[number]} folder
 * @returns {Promise<Measured>}
 */
async function activate({ workspace, file, servers }) {
  const work = mkdtempSync(join(tmpdir(), 'responsible-use-activation-'));
  const output = join(work, 'measured.json');
  try {
    const extension = measuredExtension(work);
    const { failures } = await runServed({
      name: 'activation',
      suite: join(root, 'test', 'bench', 'activation', 'suite.ts'),
      workspace,
      extension,
      env: { RESPONSIBLE_USE_ACTIVATION_FILE: file, RESPONSIBLE_USE_ACTIVATION_OUTPUT: output, RESPONSIBLE_USE_ACTIVATION_SERVERS: String(servers) },
    });
    if (failures.length > 0) {
      throw new Error(failures.map(({ message }) => message).join('\n'));
    }
    return JSON.parse(readFileSync(output, 'utf8'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await activationTable(Number(process.argv[2] ?? 5)));
}
