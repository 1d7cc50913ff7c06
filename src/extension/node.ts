/** The Node door of the extension. */
import type { ExtensionContext } from 'vscode';
import { activateClient, type RunningExtension } from './activate.js';

let running: RunningExtension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  running = await activateClient(context, async () => {
    // The client's library is loaded when a server is needed: most windows never need it.
    const { nodeClientFactory } = await import('./node-client.js');
    return nodeClientFactory(context);
  });
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
