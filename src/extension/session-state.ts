/**
 * What the server is doing: `idle` nobody needed it so far, `starting` also after a crash, `running`,
 * `failed` it could not start or crashed too often, `stopped` it was stopped on purpose.
 */
export type SessionState = 'idle' | 'starting' | 'running' | 'failed' | 'stopped';
