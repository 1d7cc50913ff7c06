import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../src/server/names.js';
import type { TestClient } from './connection.js';

/** Scans the workspace and cancels that as soon as it tells of its progress: it has to end with the error for that. */
export async function cancelScan(client: TestClient): Promise<void> {
  const source = new CancellationTokenSource();
  client.connection.onProgress(WorkDoneProgress.type, 'scan', ({ kind }) => {
    if (kind === 'report') source.cancel();
  });
  await assert.rejects(
    client.command(serverCommands.scanWorkspace, undefined, source.token, { workDoneToken: 'scan' }),
    (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
  );
}
