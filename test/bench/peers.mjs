/** The programs that the bench runs beside this one, each with the configuration it needs. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const node = process.execPath;

/** One call pattern for each language, as a reviewer would write them. */
const patterns = [
  ['typescript', '$CLIENT.classifyImage($$$ARGS)'],
  ['python', '$CLIENT.analyze_text($$$ARGS)'],
  ['csharp', '$CLIENT.AnalyzeTextAsync($$$ARGS)'],
  ['java', '$CLIENT.analyzeText($$$ARGS)'],
  ['go', '$CLIENT.NewRequest($$$ARGS)'],
];

/** Program of the ast-grep package for this platform. */
function astGrep() {
  const require = createRequire(join(here, 'package.json'));
  const name = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
  const suffix = process.platform === 'linux' ? '-gnu' : process.platform === 'win32' ? '-msvc' : '';
  return require.resolve(`@ast-grep/cli-${name}-${process.arch}${suffix}/ast-grep${process.platform === 'win32' ? '.exe' : ''}`);
}

/**
 * Commands for one tree, this program first.
 *
 * @param {string} tree folder that is scanned
 * @param {string} work folder for configuration files
 * @param {readonly string[]} markers texts that decide whether a file is parsed
 */
export async function peers(tree, work, markers) {
  mkdirSync(join(work, 'rules'), { recursive: true });
  for (const [language, pattern] of patterns) writeFileSync(join(work, 'rules', `${language}.yml`), `id: ${language}\nlanguage: ${language}\nrule:\n  pattern: "${pattern}"\n`);
  writeFileSync(join(work, 'sgconfig.yml'), 'ruleDirs:\n  - rules\n');
  writeFileSync(join(work, 'markers.txt'), `${markers.join('\n')}\n`);
  const { rgPath } = await import('@vscode/ripgrep');
  const cli = join(root, 'dist', 'cli.js');
  const scan = (threads) => ({ name: `responsible-use scan --threads ${threads}`, program: node, args: [cli, 'scan', '--fail-on', 'never', '--quiet', '--threads', String(threads), '.'], cwd: tree });
  return [
    scan(2),
    scan(1),
    { name: 'ast-grep scan', program: astGrep(), args: ['scan', '--config', join(work, 'sgconfig.yml'), '.'], cwd: tree, okCodes: [0, 1] },
    { name: 'ast-grep scan --threads 1', program: astGrep(), args: ['scan', '--config', join(work, 'sgconfig.yml'), '--threads', '1', '.'], cwd: tree, okCodes: [0, 1] },
    { name: 'rg -l', program: rgPath, args: ['-l', '-i', '-F', '-f', join(work, 'markers.txt'), '.'], cwd: tree, okCodes: [0, 1] },
    { name: 'bare Node walk', program: node, args: [join(here, 'bare-walk.mjs'), '.'], cwd: tree },
    { name: 'ESLint with the same parser (TypeScript only)', program: node, args: [join(root, 'node_modules', 'eslint', 'bin', 'eslint.js'), '--no-config-lookup', '--config', join(here, 'eslint-peer.config.mjs'), '--quiet', '.'], cwd: tree, okCodes: [0, 1] },
  ];
}
