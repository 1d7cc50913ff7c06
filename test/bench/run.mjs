/**
 * Measures this program beside its peers in one run, and prints medians and ratios.
 *
 * `npm run bench -- --help` tells the options.
 *
 * Without TREE three trees are written below `dist-test/bench`: one with few marked files, one without
 * any, and with `--growth` one of 50,000 files. Machines are noisy: quote ratios of one run.
 */
import { build as bundle } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from '../../scripts/prepare.mjs';
import { dropFileCache, inTurns, median, runOnce, table } from './processes.mjs';
import { profileOf } from './profile.mjs';
import { serverMemory } from './server-memory.mjs';
import { writeTree } from './tree.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    files: { type: 'string', default: '11000' },
    bytes: { type: 'string', default: '56000000' },
    marked: { type: 'string', default: '200' },
    growth: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: npm run bench -- [TREE] [--rounds N] [--files N] [--bytes N] [--marked N] [--growth] [--profile]

Prints tables in Markdown: whole trees beside ast-grep, ripgrep, ESLint and a bare walk in Node, with few
marked files and with none, cold and warm, on one and two threads, with time of processors and peak memory;
then a check after an edit, hover, start-up, and activation in a served editor. Commands run in turns, so ratios of one run can be compared;
times of different runs cannot. The machine should have nothing else to do.

TREE            a folder to measure on; without it trees are written below dist-test/bench
--rounds N      counted runs of each command (default 5)
--files N       files of the written trees (default 11000)
--bytes N       bytes of all their files together (default 56000000)
--marked N      files among them that call Azure AI (default 200)
--growth        also trees of 12500, 25000 and 50000 files, to see how cost grows
--profile       also one scan under the profiler: where the time goes, by part of the program`);
  process.exit(0);
}
const number = (name) => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < (name === 'marked' ? 0 : 1)) throw new Error(`--${name} takes a whole number, not ${values[name]}`);
  return value;
};
const rounds = number('rounds');
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[2K${text}`);

install();
install(import.meta.dirname, ['--ignore-scripts']);
await runOnce({ name: 'build', program: process.execPath, args: ['esbuild.mjs', '--production'], cwd: root });
const { peers } = await import('./peers.mjs');
const { markers } = await loadMarkers();
const folder = join(root, 'dist-test', 'bench');

/** The texts by which this program decides which files to parse. */
async function loadMarkers() {
  const { output } = await runOnce({ name: 'markers', program: process.execPath, args: ['--import', 'tsx', '--eval', "import('./src/extension/markers.generated.ts').then(({ markers }) => console.log(JSON.stringify(markers)))"], cwd: root }, Infinity);
  return { markers: JSON.parse(output) };
}

/** @param {string} title @param {string} tree @param {(name: string) => boolean} [wanted] */
async function compare(title, tree, wanted = () => true) {
  const commands = (await peers(tree, join(folder, 'work'), markers)).filter(({ name }) => wanted(name));
  const results = await inTurns(commands, rounds, say, dropFileCache);
  say('');
  console.log(`\n## ${title}\n\n${table(results, commands[0].name)}`);
  return results;
}

/** Where the time of one scan goes, where that was asked for. */
async function profile(tree) {
  if (!values.profile) return;
  say('profile');
  const shares = await profileOf({ tree, root, work: folder });
  say('');
  console.log(`\n### Where the time goes: one thread, under the profiler, which makes everything slower\n\n${shares}`);
}

/** What the language server takes for the same scan. */
async function serverRow(tree) {
  say('server');
  const { startMb, peakMb, restMb, ms } = await serverMemory(join(root, 'dist', 'server.js'), tree);
  say('');
  console.log(`\n### The language server scans the tree\n\n| started, MB | peak MB | after it, MB | ms |\n|---:|---:|---:|---:|\n| ${startMb.toFixed(0)} | ${peakMb.toFixed(0)} | ${restMb.toFixed(0)} | ${ms.toFixed(0)} |`);
}

/** Writes a tree anew. */
function fresh(name, shape) {
  const tree = join(folder, name);
  rmSync(tree, { recursive: true, force: true });
  const written = writeTree(tree, shape);
  return { tree, title: `${written.files} files, ${(written.bytes / 1e6).toFixed(0)} MB, ${written.marked} marked` };
}

const warmFor = dropFileCache();
console.log(`# Bench: ${rounds} rounds, Node ${process.versions.node}, ${availableParallelism()} processors

The ratio is to the first row; below 1 is faster. ${warmFor === null ? '"Cold" is one run after the system was told to drop the files that it holds in memory.' : `"Cold" is the first run, with whatever files the system holds in memory: they cannot be dropped here (${warmFor}).`} CPU is the time of all processors together, as far as the system tells.`);
const given = positionals[0];
if (given !== undefined) {
  const tree = resolve(given);
  if (!existsSync(tree)) throw new Error(`there is no folder ${given}`);
  await compare(tree, tree);
  await serverRow(tree);
  await profile(tree);
} else {
  const shape = { files: number('files'), bytes: number('bytes'), marked: number('marked') };
  const few = fresh('few', shape);
  await compare(`Whole tree: ${few.title}`, few.tree);
  await serverRow(few.tree);
  await profile(few.tree);
  const none = fresh('none', { ...shape, marked: 0 });
  await compare(`No file is marked: ${none.title}`, none.tree, (name) => !name.startsWith('ESLint'));
  if (values.growth) {
    const costs = [];
    for (const files of [12500, 25000, 50000]) {
      const grown = fresh('grown', { files, bytes: files * 5000, marked: Math.round(files / 55) });
      const results = await compare(`Growth: ${grown.title}`, grown.tree, (name) => name.startsWith('responsible-use') || name === 'bare Node walk');
      const perThousand = (name) => ((median(results.get(name).times) * 1000) / files).toFixed(1);
      costs.push(`| ${files} | ${perThousand('responsible-use scan --threads 2')} | ${perThousand('responsible-use scan --threads 1')} | ${perThousand('bare Node walk')} |`);
    }
    console.log(`\n## Growth: ms for each 1000 files\n\n| files | two threads | one thread | bare Node walk |\n|---:|---:|---:|---:|\n${costs.join('\n')}`);
  }
}

// Bundled as the server is: run from its sources, every function would be given its name each time it is made. As deep below the root as its source.
const bundled = join(folder, 'in-process.mjs');
await bundle({ absWorkingDir: root, entryPoints: [join(import.meta.dirname, 'in-process.ts')], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: bundled, logLevel: 'error' });
const inside = await runOnce({ name: 'in-process', program: process.execPath, args: [bundled], cwd: root });
const { lines, calls, firstCheckMs, checkMs, parseMs, ratio, hoverMs } = JSON.parse(inside.output);
console.log(`\n## Inside the server, one file of ${lines} lines with ${calls} calls\n\n| what | ms |\n|---|---:|\n| engine started and file checked for the first time | ${firstCheckMs.toFixed(0)} |\n| check after an edit | ${checkMs.toFixed(1)} |\n| parseForESLint with its defaults | ${parseMs.toFixed(1)} |\n| check / parse | ${ratio.toFixed(2)} |\n| hover | ${hoverMs.toFixed(2)} |`);

/** Median milliseconds of whole processes, or of what they print. */
async function startUp(args, printed = false) {
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const { ms, output } = await runOnce({ name: args.join(' '), program: process.execPath, args, cwd: root });
    times.push(printed ? Number(output) : ms);
  }
  return median(times).toFixed(0);
}

const cli = join(root, 'dist', 'cli.js');
console.log(`\n## Start-up

| what | ms |
|---|---:|
| Node alone | ${await startUp(['--eval', '0'])} |
| \`responsible-use --version\` | ${await startUp([cli, '--version'])} |
| \`responsible-use facts custom-vision\` | ${await startUp([cli, 'facts', 'custom-vision'])} |
| the extension's script loaded, without an editor around it | ${await startUp([join(import.meta.dirname, 'extension-start.mjs'), join(root, 'dist', 'extension.cjs')], true)} |`);

// A served editor is there on Linux only.
if (process.platform === 'linux') {
  say('activation in the editor');
  const { activationTable } = await import('./activation.mjs');
  const measured = await activationTable(rounds);
  say('');
  console.log(`\n## Activation, as the editor measures it: median and range of milliseconds of a folder that\n\n${measured}`);
}
