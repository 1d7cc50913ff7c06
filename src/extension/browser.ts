/** The browser's door of the extension. */
import type { ExtensionContext } from 'vscode';
import { activateClient, type RunningExtension } from './activate.js';

let running: RunningExtension | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  running = await activateClient(context, async () => {
    // In the same file, because no second one can be loaded there, but run only when it is needed.
    const { browserClientFactory } = await import('./browser-client.js');
    return browserClientFactory(context);
  });
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
