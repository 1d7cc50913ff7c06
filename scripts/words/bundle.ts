/** The texts that are translated at run time, gathered from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { wordCalls } from './source-calls.js';

/** Functions that translate in the server and the engine, which have no `vscode.l10n`. */
export const translators = ['translate', 'phrase'];

/** A source file below `src/`. */
export interface SourceFile {
  /** With `/`, below the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** TypeScript files below `src/`, in path order. */
export function sourceFiles(root: string): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Content of `l10n/bundle.l10n.json`: every text of the extension, the server and the engine, by itself. */
export async function englishBundle(root: string): Promise<Readonly<Record<string, string>>> {
  const files = sourceFiles(root);
  const ofClient = files.filter(({ path }) => path.startsWith('src/extension/'));
  const extracted = await getL10nJson(ofClient.map(({ text }) => ({ contents: text, extension: '.ts' })));
  const bundle = new Map(Object.entries(extracted).map(([key, value]) => [key, typeof value === 'string' ? value : value.message]));
  for (const { path, text } of files) {
    if (path.startsWith('src/extension/')) continue;
    for (const { message } of wordCalls(path, text, translators)) if (message !== null) bundle.set(message, message);
  }
  return Object.fromEntries([...bundle].sort(([a], [b]) => (a < b ? -1 : 1)));
}
