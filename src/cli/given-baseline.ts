import type { ScannedTree } from './tree-scan.js';

/**
 * Reads the baseline of `--baseline` before anything is scanned. Loaded only where one is given.
 *
 * @returns what applies it to a scanned tree.
 * @throws UsageError when it cannot be read.
 */
export async function givenBaseline(name: string, cwd: string): Promise<(tree: ScannedTree) => ScannedTree> {
  const [{ readBaselineFile }, { withBaseline }] = await Promise.all([import('./baseline-file.js'), import('./baseline-apply.js')]);
  const file = readBaselineFile(name, cwd);
  return (tree) => withBaseline(tree, file);
}
