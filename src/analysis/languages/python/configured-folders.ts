import type { FileView } from '../../files.js';

/** Files in which a project says where its modules lie. */
const PROJECT_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini', 'pyrightconfig.json'];
/** Settings of setuptools, Poetry, pytest, mypy and Pyright whose values are folders with modules. */
const SETTING = /["']?\b(?:pythonpath|package[-_]dir|where|from|mypy_path|extraPaths)\b["']?\s*[=:]\s*(\[[^\]]{0,400}\]|\{[^}]{0,400}\}|\(?["'][^"'\n]*["']|[^\s"',\]})]+)/g;

/**
 * Folders below a project's folder that its settings name as places of modules, such as
 * `pythonpath = ["backend"]` or `package-dir = { "" = "lib" }`. Read by pattern: what is no folder is
 * left out, so a misread setting does no harm.
 *
 * @param folder absolute path without the last slash.
 */
export function configuredFolders(folder: string, files: FileView): readonly string[] {
  const found = new Set<string>();
  for (const name of PROJECT_FILES) {
    const path = `${folder}/${name}`;
    const text = files.fileExists(path) ? files.readText(path) : null;
    if (text === null) continue;
    for (const match of text.matchAll(SETTING)) {
      for (const word of (match[1] ?? '').split(/[\s,"'=:[\]{}()]+/)) add(folder, word, files, found);
    }
  }
  return [...found];
}

function add(folder: string, written: string, files: FileView, found: Set<string>): void {
  const inner = written.replace(/^\.\//, '').replace(/\/$/, '');
  if (!/^[\w-][\w./-]*$/.test(inner) || inner.includes('..')) return;
  if (files.directoryExists(`${folder}/${inner}`)) found.add(`${folder}/${inner}`);
}
