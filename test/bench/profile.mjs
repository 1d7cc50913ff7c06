/** Runs one scan under Node's profiler and says which parts of the program the time goes to. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runOnce } from './processes.mjs';

/** Parts by the folder or file below `src/` that a function stands in; the first that fits counts. */
const parts = [
  ['knowledge', /^knowledge\//],
  ['find files', /^host\/(?:discovery|git-ignore|unread-languages|other-languages|paths)|^analysis\/excluded/],
  ['read files', /^host\/(?:files|decode)|^engine\/disk-texts/],
  ['search for markers', /^analysis\/(?:marker-search|gate)/],
  ['parse', /^analysis\/languages\/(?!.*(?:module-resolver|shared|names|specifiers|text-words))|^host\/(?:survey|threaded)|^engine\/survey/],
  ['look-ups of a file', /^analysis\/(?:program\/|calls\/(?:program-index|node-places))/],
  ['find users in other files', /^engine\/(?:name|unmarked|relevance|shared|program-files)|^analysis\/languages\//],
  ['resolve calls', /^analysis\/calls\//],
  ['follow values', /^analysis\/flow\//],
  ['rules', /^rules\//],
  ['report', /^report\/|^wording\/|^answers\//],
  ['engine', /^engine|^policy\/|^analysis\//],
  ['command line', /^cli\/|^host\//],
];

/**
 * Builds the command line with names and source maps, scans a tree once and adds up the profile.
 *
 * @param {{ tree: string, root: string, work: string, threads?: number }} options
 * @returns {Promise<string>} a table of parts in Markdown, then the phases as `--timings` has them
 */
export async function profileOf({ tree, root, work, threads = 1 }) {
  const home = join(work, 'profiled');
  const dist = join(home, 'dist');
  const profiles = join(home, 'profiles');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(profiles, { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  await build(optionsFor(root, dist));
  for (const name of readdirSync(join(root, 'dist'))) if (name.endsWith('.wasm')) cpSync(join(root, 'dist', name), join(dist, name));
  const args = ['--cpu-prof', `--cpu-prof-dir=${profiles}`, join(dist, 'cli.js'), 'scan', '--fail-on', 'never', '--quiet', '--timings', '--threads', String(threads), '--output', join(home, 'report.txt'), '.'];
  const { errors } = await runOnce({ name: 'profile', program: process.execPath, args, cwd: tree });
  const shares = new Map();
  for (const name of readdirSync(profiles)) add(JSON.parse(readFileSync(join(profiles, name), 'utf8')), shares);
  const rows = [...shares].sort((a, b) => b[1] - a[1]);
  const all = rows.reduce((sum, [, ms]) => sum + ms, 0);
  return ['| part | ms | share |', '|---|---:|---:|', ...rows.map(([part, ms]) => `| ${part} | ${ms.toFixed(0)} | ${((100 * ms) / all).toFixed(1)} % |`), '', '```', errors.trim(), '```'].join('\n');
}

function optionsFor(root, outdir) {
  return {
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', 'survey-worker': 'src/host/survey-worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    logLevel: 'warning',
    banner: { js: "import { createRequire as __r } from 'node:module'; import { fileURLToPath as __f } from 'node:url'; import { dirname as __d } from 'node:path'; const require = __r(import.meta.url); const __filename = __f(import.meta.url); const __dirname = __d(__filename);" },
  };
}

/** Adds the milliseconds of one profile to those of its parts: what the program calls counts where it is called. */
function add({ nodes, samples, timeDeltas }, shares) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const maps = new Map();
  const known = new Map();
  const partOf = (id) => {
    if (id === undefined) return 'start, loading of modules';
    const before = known.get(id);
    if (before !== undefined) return before;
    const { callFrame } = byId.get(id);
    const special = { '(garbage collector)': 'memory management', '(idle)': 'waiting', '(program)': 'outside of JavaScript' }[callFrame.functionName];
    const part = special ?? partAt(callFrame, maps) ?? partOf(parents.get(id));
    known.set(id, part);
    return part;
  };
  samples.forEach((id, index) => {
    const part = partOf(id);
    shares.set(part, (shares.get(part) ?? 0) + timeDeltas[index] / 1000);
  });
}

/** The part that a function belongs to; null for those of libraries and of Node. */
function partAt({ url, lineNumber, columnNumber }, maps) {
  if (!url.startsWith('file:')) return null;
  let map = maps.get(url);
  if (map === undefined) {
    try {
      map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')));
    } catch {
      map = null;
    }
    maps.set(url, map);
  }
  const source = map?.findEntry(lineNumber, columnNumber).originalSource;
  const path = typeof source === 'string' && !source.includes('node_modules') ? /\/src\/(.*)$/.exec(source)?.[1] : undefined;
  return path === undefined ? null : (parts.find(([, pattern]) => pattern.test(path))?.[0] ?? 'command line');
}
