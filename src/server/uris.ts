import { URI } from 'vscode-uri';
import { projectFileName } from './names.js';

/** Folder of documents that exist in the editor only; no file system has it. */
const untitledFolder = '/.responsible-use-untitled';

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

/** Path for an open document. A document that was never saved gets one from its name and language. */
export function pathOfDocument(uri: string, languageId: string): string | null {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'untitled') return pathOfFileUri(uri);
  const ending = endingOfLanguage[languageId];
  if (ending === undefined) return null;
  return `${untitledFolder}/${encodeURIComponent(parsed.path)}${ending}`;
}

/** Path for an open notebook; null where it is no `.ipynb` file. */
export function pathOfNotebook(uri: string): string | null {
  const parsed = URI.parse(uri);
  const path = parsed.scheme === 'untitled' ? `${untitledFolder}/${encodeURIComponent(parsed.path.replace(/\.ipynb$/i, ''))}.ipynb` : pathOfFileUri(uri);
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

/** Address of a path on disk. */
export function uriOfPath(path: string): string {
  return URI.file(path).toString();
}
