import type { Connection } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures, WorkspaceRoot } from './client-capabilities.js';
import { workspaceEditOf } from './edits.js';
import { projectFileName } from './names.js';
import type { OpenDocuments } from './open-documents.js';
import type { CreateProjectFileAnswer, CreateProjectFileParams } from './protocol.js';
import { pathOfUri } from './uris.js';

/** What making a project file needs. */
export interface ProjectFileParts {
  readonly connection: Connection;
  readonly engine: Engine;
  readonly documents: OpenDocuments;
  readonly features: ClientFeatures;
  roots(): readonly WorkspaceRoot[];
  /** True for a file on disk. */
  fileExists(path: string): boolean;
}

/**
 * Makes a project file in the workspace folder of a document, else in the first one, and shows it.
 *
 * @returns null where there is no workspace folder.
 * @throws where the client cannot make files, or refuses to.
 */
export async function createProjectFile(parts: ProjectFileParts, { uri }: CreateProjectFileParams): Promise<CreateProjectFileAnswer | null> {
  const { connection, engine, documents, features } = parts;
  const path = uri === undefined ? null : pathOfUri(uri, features.options.readsFiles === true);
  const roots = parts.roots();
  const root = roots.filter((one) => path?.startsWith(`${one.path}/`) === true).sort((a, b) => b.path.length - a.path.length)[0] ?? roots[0];
  if (root === undefined) return null;
  const file = engine.newProjectFile(`${root.path}/${projectFileName}`);
  const target = documents.uriOf(file.path);
  const created = !parts.fileExists(file.path) && !documents.isOpen(file.path);
  if (created) {
    if (!features.createFiles) throw new Error(features.translate('This editor cannot make files for a language server. Make responsible-use.json by hand: { } is enough to begin with.'));
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: features.translate('Create {0}', projectFileName), edit: workspaceEditOf([], documents, true, [file]) });
    if (!applied) throw new Error(failureReason === undefined ? features.translate('The editor did not make {0}.', projectFileName) : features.translate('The editor did not make {0}: {1}.', projectFileName, failureReason));
  }
  if (features.showDocument) await connection.window.showDocument({ uri: target, takeFocus: true });
  return { uri: target, created };
}
