// @ts-check
/**
 * Bundles the suites for the extension host, each with the runner, into dist-test/host/.
 * Files named *.restricted.test.ts run in a window of their own, with Workspace Trust on and not granted.
 */
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
export const outputDirectory = fileURLToPath(new URL('../../dist-test/host/', import.meta.url));

const restrictedPattern = 'suite/**/*.restricted.test.ts';

const groups = [
  { name: 'index', files: globSync('suite/**/*.test.ts', { cwd: here, ignore: restrictedPattern }) },
  { name: 'restricted', files: globSync(restrictedPattern, { cwd: here }) },
];

/** @returns {Promise<string[]>} the names of the bundles that were written */
export async function buildSuites() {
  const written = groups.filter(({ files }) => files.length > 0);
  for (const { name, files } of written) {
    // Loaded when asked, not at the top: the files need mocha's `describe` to be there already.
    const imports = files.sort().map((file) => `  await import(${JSON.stringify(`./${file}`)});`);
    await build({
      stdin: {
        contents: [
          "import { runSuites } from './suite/index.js';",
          'export const run = () => runSuites(async () => {',
          ...imports,
          '});',
        ].join('\n'),
        resolveDir: here,
        sourcefile: `${name}.ts`,
        loader: 'ts',
      },
      outfile: `${outputDirectory}${name}.cjs`,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      sourcemap: 'linked',
      // Mocha's parallel mode, which is not used here, looks for files beside its own.
      logOverride: { 'require-resolve-not-external': 'silent' },
      logLevel: 'warning',
    });
  }
  return written.map(({ name }) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Bundled the host suites: ${(await buildSuites()).join(', ')}`);
}
