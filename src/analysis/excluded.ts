/**
 * Folders and files that hold no code of the project: installed packages, build output, caches.
 * Discovery leaves them out below a scanned folder, whoever names such a folder gets it read; look-ups
 * of declarations in other files never enter them.
 */

/** Folders that are never the project's own code, by name. */
const always = new Set([
  '.git', '.hg', '.svn', '.cache', '.gradle', '.idea', '.ipynb_checkpoints', '.mypy_cache', '.next', '.nuxt', '.pytest_cache',
  '.ruff_cache', '.terraform', '.tox', '.venv', '.vs', '.vscode-test', '.yarn', '__pycache__',
  'bower_components', 'build', 'coverage', 'dist', 'node_modules', 'out', 'site-packages', 'venv',
]);

/**
 * Names that mean build output or copies of packages beside a file of some tool, and the project's
 * own code elsewhere: `bin/` holds the entry scripts of many Node packages.
 */
const beside: readonly { readonly folders: readonly string[]; readonly file: RegExp }[] = [
  { folders: ['bin', 'obj'], file: /\.(?:cs|fs|vb)proj$|\.sln$/ },
  { folders: ['bin', 'target'], file: /^pom\.xml$|^build\.gradle(?:\.kts)?$|^build\.sbt$|^Cargo\.toml$/ },
  { folders: ['vendor'], file: /^go\.mod$|^composer\.json$|^Gemfile$/ },
];

/** Bundled or minified scripts: nobody maintains them by hand. */
const minified = /[.-]min\.[cm]?js$/;

/** Says whether a folder is left out. @param siblings names in the folder that holds it. */
export function isExcludedFolder(name: string, siblings: readonly string[]): boolean {
  if (always.has(name)) return true;
  return beside.some(({ folders, file }) => folders.includes(name) && siblings.some((sibling) => file.test(sibling)));
}

/** Says whether a file is left out by its name. */
export function isExcludedFile(name: string): boolean {
  return minified.test(name);
}
