/** What files are to the engine, told from their paths. Light enough for hosts that look for files before they load the engine. */
import { languageFor } from '../analysis/languages/index.js';
import { isNotebookPath } from '../analysis/notebooks/notebook-file.js';
import { PROJECT_FILE_NAME } from '../policy/file-name.js';
import type { ProjectFiles } from './types.js';

/** True for a file that a front end reads, notebooks included. */
export function isSourceFile(path: string): boolean {
  return isNotebookPath(path) || languageFor(path) !== null;
}

/** True for a path that is a project file, whether or not it counts for anything. @param use which project files count */
export function isProjectFile(path: string, use: ProjectFiles['use']): boolean {
  return path.endsWith(`/${PROJECT_FILE_NAME}`) || (typeof use === 'object' && use.path === path);
}
