import { URI } from 'vscode-uri';
import { projectFileName } from './names.js';

/** Folder of documents that exist in the editor only; no file system has it. */
const untitledFolder = '/.responsible-use-untitled';

/** Folder of addresses without a disk behind them; no file system has it. */
const addressFolder = '/.responsible-use-address';

/**
 * Schemes of what an editor shows besides files: older versions, output, code in a chat, pages of this
 * product. Nobody edits them, so there is nothing to say about them. Cells come with their notebooks.
 */
const silentSchemes: ReadonlySet<string> = new Set([
  'git', 'gitfs', 'gitlens', 'pr', 'review', 'scm', 'vscode-scm', 'svn', 'hg', 'conflictResolution', 'vscode-local-history', 'vscode-timeline',
  'output', 'debug', 'search-editor', 'interactive', 'vscode-interactive', 'vscode-interactive-input', 'vscode-terminal', 'comment', 'http', 'https', 'data', 'command', 'mailto',
  'vscode-notebook-cell', 'vscode-notebook-cell-output', 'vscode-notebook-cell-metadata',
  'vscode-chat-code-block', 'vscode-copilot-chat-code-block', 'vscode-chat-input', 'chat-editing-snapshot-text-model', 'chat-editing-text-model', 'vscode-chat-editing', 'inline-chat', 'walkThrough', 'walkThroughSnippet', 'vscode-settings', 'vscode-userdata', 'responsible-use',
]);

const endingOfLanguage: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
  python: '.py',
  csharp: '.cs',
  java: '.java',
  go: '.go',
};

/** Path of a `file:` address as the engine wants it: absolute, with `/`. Null for other schemes. */
export function pathOfFileUri(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath.replace(/\\/g, '/') : null;
}

/**
 * Path of an address as the engine wants it. An address without a disk behind it has one below a folder
 * of its own, of which `uriOfPath` makes the same address again.
 *
 * @param readsFiles true for a client that reads files on such addresses; see `InitializationOptions`.
 * @returns null for what is no file, and for other schemes than `file:` where the client reads none.
 */
export function pathOfUri(uri: string, readsFiles: boolean): string | null {
  const parsed = URI.parse(uri);
  if (parsed.scheme === 'file') return parsed.fsPath.replace(/\\/g, '/');
  return readsFiles && parsed.scheme !== 'untitled' && !silentSchemes.has(parsed.scheme) ? pathOfAddress(parsed) : null;
}

/** Path for an open document. A document that was never saved gets one from its name and language. */
export function pathOfDocument(uri: string, languageId: string, readsFiles = false): string | null {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'untitled') return pathOfUri(uri, readsFiles);
  const ending = endingOfLanguage[languageId];
  if (ending === undefined) return null;
  return `${untitledFolder}/${encodeURIComponent(parsed.path)}${ending}`;
}

/** Name of a document that was never saved, as the editor shows it, by its path; null for other paths. */
export function untitledName(path: string): string | null {
  const match = path.startsWith(`${untitledFolder}/`) ? /^(.*)\.[^.]+$/s.exec(path.slice(untitledFolder.length + 1)) : null;
  return match === null ? null : decodeURIComponent(match[1] ?? '');
}

/** Path for an open notebook; null where it is no `.ipynb` file. */
export function pathOfNotebook(uri: string, readsFiles = false): string | null {
  const parsed = URI.parse(uri);
  const path = parsed.scheme === 'untitled' ? `${untitledFolder}/${encodeURIComponent(parsed.path.replace(/\.ipynb$/i, ''))}.ipynb` : pathOfUri(uri, readsFiles);
  return path !== null && isNotebookPath(path) ? path : null;
}

/** True for the path of a notebook file. */
export function isNotebookPath(path: string): boolean {
  return path.toLowerCase().endsWith('.ipynb');
}

/** True for the path of a project file. */
export function isProjectFilePath(path: string): boolean {
  return path.endsWith(`/${projectFileName}`);
}

/** True for the path of an address without a disk behind it. */
export function isAddressPath(path: string): boolean {
  return path.startsWith(`${addressFolder}/`);
}

/** Address of a path: of the file on disk, or the one that the path was made of. */
export function uriOfPath(path: string): string {
  return (isAddressPath(path) ? addressOf(path) : null)?.toString() ?? URI.file(path).toString();
}

/**
 * `<folder>/<scheme>/<mark><authority>[&<query>[&<fragment>]]<path>`. The mark is `+` for a path that
 * begins with a slash and `=` for one that does not.
 */
function pathOfAddress({ scheme, authority, path, query, fragment }: URI): string {
  const parts = [authority, query, fragment].map(encodeURIComponent);
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const isRooted = path.startsWith('/');
  const below = `${addressFolder}/${scheme}/${isRooted ? '+' : '='}${parts.join('&')}${isRooted ? '' : '/'}${path}`;
  // A folder's address can end in a slash, a path never does.
  return below.endsWith('/') && isRooted ? below.slice(0, -1) : below;
}

function addressOf(path: string): URI | null {
  const match = /^\/([^/]+)\/([+=])([^/]*)(\/.*)?$/s.exec(path.slice(addressFolder.length));
  if (match === null) return null;
  const [, scheme = '', mark, named = '', rest = ''] = match;
  const [authority = '', query = '', fragment = ''] = named.split('&').map(decodeURIComponent);
  return URI.from({ scheme, authority, path: mark === '+' ? rest || '/' : rest.slice(1), query, fragment });
}
