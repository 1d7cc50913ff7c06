import { workspace } from 'vscode';

/**
 * Schemes of file systems that people open single files from, without a workspace folder. Everything else
 * that an editor shows stands under a scheme that is not here: older versions, output, code in a chat.
 */
const known: readonly string[] = ['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** Schemes under which files are checked: the known ones, and those of the workspace's folders. */
export function fileSchemes(): readonly string[] {
  return [...new Set([...known, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** True for the scheme of a file that is checked. */
export function isFileScheme(scheme: string): boolean {
  return fileSchemes().includes(scheme);
}
