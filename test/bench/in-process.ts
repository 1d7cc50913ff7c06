/**
 * Measures what happens inside the server: a check after an edit against a bare parse of the same
 * text, hovers, and the start of the engine. Prints one JSON object.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseForESLint } from '@typescript-eslint/parser';
import { createEngine } from '../../src/engine.js';
import { memoryFiles } from '../support/memory-files.js';

const root = join(import.meta.dirname, '../..');
const wasm = join(root, 'node_modules/@vscode/tree-sitter-wasm/wasm');
const rounds = Number(process.argv[2] ?? 15);
const path = '/project/src/long.ts';

/** A file of about 2,000 lines with several calls, and one line that changes. */
function longFile(edit: number): string {
  const lines = [
    "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';",
    "import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';",
    'declare const predictor: PredictionAPIClient;',
    "const safety = createClient('https://example.cognitiveservices.azure.com', { key: process.env.KEY ?? '' });",
    `export const edit = ${String(edit)};`,
  ];
  for (let i = 0; lines.length < 2000; i++) {
    if (i % 20 === 0) {
      lines.push(`export async function sort${String(i)}(photo: Buffer) {`, `  const result = await predictor.classifyImageWithNoStore('project', 'model', photo);`, '  return result.predictions?.filter((entry) => (entry.probability ?? 0) > 0.5).map(({ tagName }) => tagName) ?? [];', '}', '');
      lines.push(`export async function allowed${String(i)}(text: string) {`, "  const answer = await safety.path('/text:analyze').post({ body: { text } });", '  if (isUnexpected(answer)) throw new Error(answer.body.error.message);', '  return answer.body.categoriesAnalysis.every((entry) => (entry.severity ?? 6) < 4);', '}', '');
    }
    lines.push(`export function price${String(i)}(rows: readonly { id: string; amount: number }[], limit = ${String(i)}) {`, '  let sum = 0;', '  for (const row of rows) {', "    if (row.amount > limit && row.id !== 'skipped') sum += Math.round(row.amount * 100) / 100;", '  }', '  return sum;', '}', '');
  }
  return lines.join('\n');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const started = performance.now();
const engine = createEngine({
  files: memoryFiles({ 'package.json': '{}', 'src/long.ts': longFile(0) }),
  readAsset: (name) => readFile(join(wasm, name)),
  today: () => '2026-11-21',
  log: () => {},
});
engine.setOverlay(path, longFile(0));
await engine.check(path);
const firstCheck = performance.now() - started;

const checks: number[] = [];
const parses: number[] = [];
const hovers: number[] = [];
const line = longFile(0).split('\n').findIndex((text) => text.includes('classifyImageWithNoStore'));
for (let round = 1; round <= rounds; round++) {
  const text = longFile(round);
  parses.push(await timed(() => parseForESLint(text, { filePath: 'long.ts', range: true, loc: true })));
  engine.setOverlay(path, text);
  checks.push(await timed(() => engine.check(path)));
  hovers.push(await timed(() => engine.explainAt(path, { line, character: 35 })));
}
const { calls } = await engine.check(path);
console.log(JSON.stringify({ lines: longFile(0).split('\n').length, calls: calls.length, firstCheckMs: firstCheck, checkMs: median(checks), parseMs: median(parses), ratio: median(checks) / median(parses), hoverMs: median(hovers) }));
