/** The built command line as a process of its own. */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const builtCli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface ProcessOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** User to run as; only root can ask for another one. */
  readonly uid?: number;
}

/** Runs the built command line to its end. */
export function runBuilt(args: readonly string[], cwd: string, { input = '', env, uid }: ProcessOptions = {}): Ended {
  const result = spawnSync(process.execPath, [builtCli, ...args], { cwd, encoding: 'utf8', input, maxBuffer: 1 << 28, env: { ...process.env, ...env }, ...(uid === undefined ? {} : { uid, gid: uid }) });
  return { code: result.status, out: result.stdout, error: result.stderr };
}

/** Runs a line of the shell in which `"$@"` stands for the built command line with its arguments. */
export function runShell(line: string, args: readonly string[], cwd: string): Ended {
  const result = spawnSync('bash', ['-c', line, 'bash', process.execPath, builtCli, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: result.status, out: result.stdout, error: result.stderr };
}

/** Starts the built command line without waiting for it. */
export function startBuilt(args: readonly string[], cwd: string, options: SpawnOptions & { readonly nodeArgs?: readonly string[] } = {}): { readonly child: ChildProcess; readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly error: string }> } {
  const { nodeArgs = [], ...spawnOptions } = options;
  const child = spawn(process.execPath, [...nodeArgs, builtCli, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'], ...spawnOptions });
  let error = '';
  child.stderr?.on('data', (data: Buffer) => (error += data.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as string | null, error }));
  return { child, ended };
}

/** A call of Azure AI whose result decides something, so that there is a warning. */
export const withWarning = [
  "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';",
  'export async function check(predictor: PredictionAPIClient, photo: Buffer, user: string) {',
  "  const result = await predictor.classifyImage('project', 'model', photo);",
  '  if (result.predictions[0].probability > 0.9) banUser(user);',
  '}',
  '',
].join('\n');

/** A call without anything above information. */
export const withoutWarning = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nexport const tag = (predictor: PredictionAPIClient, photo: Buffer) => predictor.classifyImageWithNoStore('project', 'model', photo);\n";

/** Names a service and cannot be analyzed: JSON that ends in the middle. */
export const brokenNotebook = '{"cells": [{"cell_type": "code", "source": ["from azure.ai.contentsafety import ContentSafetyClient';

const nested = 'lambda: '.repeat(3000);

/** Names a service and is nested more deeply than anything that walks it can follow. */
export const deepPython = `from azure.ai.contentsafety import ContentSafetyClient\nx = ${nested}1\n`;
