import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { madePackage, packageLimit, root, type MadePackage } from './made.js';

/** Bytes of the .vsix, as the design promises. */
const mostBytes = 4_000_000;

/** Characters of the script that every window loads which opens a file of a language that is read. */
const mostAtStart = 36_000;

/** Every kind of file that ships, and nothing else does. */
const kinds: Readonly<Record<string, RegExp>> = {
  'the manifest of the archive': /^extension\.vsixmanifest$/,
  'its content types': /^\[Content_Types\]\.xml$/,
  'the manifest': /^extension\/package\.json$/,
  'its texts': /^extension\/package\.nls(\.[a-z-]+)?\.json$/,
  'texts of the extension': /^extension\/l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  'the page': /^extension\/readme\.md$/,
  'the changelog': /^extension\/changelog\.md$/,
  'the license': /^extension\/LICENSE\.txt$/,
  'licenses of bundled packages': /^extension\/dist\/third-party-notices\.txt$/,
  'scripts of the extension': /^extension\/dist\/[a-z-]+\.(cjs|js|cjs\.js)$/,
  'chunks of the server': /^extension\/dist\/chunks\/[\w-]+-[A-Z0-9]{8}\.js$/,
  'parsers and their runtime': /^extension\/dist\/tree-sitter(-[a-z-]+)?\.wasm$/,
  'grammars of comments': /^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/,
  'the icon': /^extension\/media\/[a-z-]+\.(png|svg)$/,
  'samples': /^extension\/media\/samples\/profile-picture\.(ts|py|cs|java|go)$/,
  'pictures of the walkthrough': /^extension\/media\/walkthrough\/[a-z-]+-(light|dark|hc)\.png$/,
};

/** Kinds that a build may do without: parts of the browser's server and of views that are pages. */
const further: readonly RegExp[] = [/^extension\/dist\/[a-z-]+\.json$/, /^extension\/dist\/webview\/[a-z-]+\.(js|css)$/, /^extension\/media\/[a-z-]+\.css$/];

/** All strings in a value of JSON. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the .vsix', () => {
  let made: MadePackage;
  let manifest: { readonly name: string; readonly version: string; readonly contributes: Record<string, unknown> } & Record<string, unknown>;
  const own = (): readonly string[] => made.paths.filter((path) => path.startsWith('extension/')).map((path) => path.slice('extension/'.length));

  before(function () {
    this.timeout(packageLimit);
    made = madePackage();
    manifest = JSON.parse(made.text('package.json')) as typeof manifest;
  });

  it('holds the kinds of files that ship and nothing else', () => {
    const allowed = [...Object.values(kinds), ...further];
    assert.deepEqual(made.paths.filter((path) => !allowed.some((kind) => kind.test(path))), []);
    assert.deepEqual(Object.entries(kinds).filter(([, kind]) => !made.paths.some((path) => kind.test(path))).map(([name]) => name), []);
  });

  it('is below its size', () => {
    const { size } = statSync(made.file);
    assert.ok(size < mostBytes, `${size} bytes, and ${mostBytes} are allowed`);
  });

  it('starts with a small script, which names what is loaded later', () => {
    const script = made.text('dist/extension.cjs');
    assert.ok(script.length < mostAtStart, `${script.length} characters, and ${mostAtStart} are allowed`);
    for (const later of ['node-client', 'on-request', 'views']) assert.ok(script.includes(`require("./${later}.cjs")`), later);
  });

  it('holds every file that its manifest points at', () => {
    const paths = strings(manifest).filter((text) => /^(\.\/)?(dist|media|syntaxes|l10n)(\/[\w./-]+)?$/.test(text));
    assert.ok(paths.length >= 5, paths.join(', '));
    assert.deepEqual(paths.filter((path) => !existsSync(join(made.folder, 'extension', path))), []);
  });

  it('holds a text for every key of its manifest', () => {
    const texts = JSON.parse(made.text('package.nls.json')) as Record<string, string>;
    const keys = strings(manifest).flatMap((text) => /^%([\w.-]+)%$/.exec(text)?.[1] ?? []);
    assert.ok(keys.length > 5);
    assert.deepEqual(keys.filter((key) => !texts[key]), []);
  });

  it('leaves out what is about the repository or the command line', () => {
    assert.deepEqual(['scripts', 'devDependencies', 'overrides', 'bin', 'private'].filter((key) => key in manifest), []);
    assert.ok(!existsSync(join(made.folder, 'extension', 'dist', 'cli.js')));
  });

  it('holds every parser and every script that a script names', async () => {
    const scripts = own().filter((path) => /\.c?js$/.test(path));
    const named = new Set(scripts.flatMap((path) => made.text(path).match(/\btree-sitter(?:-[a-z]+)*\.wasm\b/g) ?? []));
    assert.ok(named.size >= 5, [...named].join(', '));
    assert.deepEqual([...named].filter((name) => !own().includes(`dist/${name}`)), []);
    // Fails where an import leads to a file that is not there.
    await build({
      absWorkingDir: join(made.folder, 'extension'),
      entryPoints: scripts.filter((path) => /^dist\/[^/]+$/.test(path)),
      bundle: true,
      platform: 'node',
      format: 'esm',
      outdir: 'nowhere',
      write: false,
      logLevel: 'silent',
      plugins: [{ name: 'own-files-only', setup: (builder) => builder.onResolve({ filter: /^[^.]/ }, ({ kind }) => (kind === 'entry-point' ? undefined : { external: true })) }],
    });
  }).timeout(60_000);

  it('says the license of every package that is bundled', () => {
    const notices = made.text('dist/third-party-notices.txt').split(`\n${'-'.repeat(80)}\n\n`);
    for (const notice of notices) assert.match(notice, /\n\n.*(copyright|permission|license)/is, `no license text: ${notice.slice(0, 60)}`);
    const named = new Set(notices.map((notice) => /^(\S+) \d/.exec(notice)?.[1] ?? ''));
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
    // Type imports bundle nothing, and examples on the pages of rules import what is not a dependency.
    const imported = globSync('src/**/*.ts', { cwd: root })
      .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '((?:@[\w-]+\/)?[a-z][\w-]*)[^']*';$/gm)].map(([, name]) => name ?? ''))
      .filter((name) => name in devDependencies);
    assert.ok(imported.length > 10);
    assert.deepEqual([...new Set(imported)].filter((name) => !named.has(name)), []);
    const parsers = own().flatMap((path) => /^dist\/(tree-sitter[a-z-]*)\.wasm$/.exec(path)?.[1] ?? []);
    assert.deepEqual(parsers.filter((name) => !notices.some((notice) => notice.includes(`\n${name}: Copyright `))), []);
  });

  it('holds no path of the machine that made it', () => {
    const places = [root, `${homedir()}/`].flatMap((place) => [place, encodeURI(place), place.replaceAll('/', '\\\\')]);
    assert.deepEqual(
      own().filter((path) => {
        const bytes = readFileSync(join(made.folder, 'extension', path));
        return places.some((place) => bytes.includes(place));
      }),
      [],
    );
  });

  it('is a version that the changelog tells of', () => {
    assert.match(made.text('changelog.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}$`, 'm'));
  });

  it('names no address that does not exist', () => {
    assert.doesNotMatch(readFileSync(join(made.folder, 'extension.vsixmanifest'), 'utf8'), /Links\.(Source|GitHub|Repository)|github\.com/);
  });

  it('has a page without broken pictures and without a link that leads nowhere', () => {
    const page = made.text('readme.md');
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    assert.ok(page.includes('## Rules') && page.includes('### Settings'));
    const headings = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, text]) => `#${(text ?? '').toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-')}`));
    assert.deepEqual(targets.filter((target) => !target.startsWith('https:') && !headings.has(target)), []);
    assert.doesNotMatch(page, /npm (run|test|link)|fresh clone/);
  });
});
