/** Settings that a test changes for as long as it runs. */
import * as vscode from 'vscode';

const changed = new Set<string>();

/** Sets a setting of ours for the user; `putBack` takes all of them back. */
export async function put(key: string, value: unknown): Promise<void> {
  changed.add(key);
  await vscode.workspace.getConfiguration('responsibleUse').update(key, value, vscode.ConfigurationTarget.Global);
}

/** Takes back what `put` set. */
export async function putBack(): Promise<void> {
  for (const key of changed) await vscode.workspace.getConfiguration('responsibleUse').update(key, undefined, vscode.ConfigurationTarget.Global);
  changed.clear();
}
