import { workspace, type Disposable } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { settingsSection } from '../../settings/values.js';
import type { ServerSession } from '../server-session.js';

/**
 * Tells the server with its settings whether the workspace is trusted: LSP has no word for it. What a
 * workspace itself puts there never counts.
 */
export const trustMiddleware: Pick<Middleware, 'workspace'> = {
  workspace: {
    configuration: async (params, token, next) => {
      const answer: unknown = await next(params, token);
      if (!Array.isArray(answer)) return [];
      return answer.map((value: unknown, index) =>
        params.items[index]?.section === settingsSection && typeof value === 'object' ? { ...value, isTrusted: workspace.isTrusted } : value,
      );
    },
  },
};

/** Has a running server ask again when the user trusts the workspace. */
export function tellTrust(session: ServerSession): Disposable {
  return workspace.onDidGrantWorkspaceTrust(() => {
    if (!session.isRunning) return;
    void session.start().then(({ client }) => client.sendNotification('workspace/didChangeConfiguration', { settings: null }));
  });
}
