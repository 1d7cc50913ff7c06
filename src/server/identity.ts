/** Reads the identities that clients carry back; they went through someone else's hands. */
import type { FindingIdentity, FixIdentity } from './protocol.js';

/** The identity in `Diagnostic.data`, or null when the client lost it. */
export function identityOf(data: unknown): FindingIdentity | null {
  if (typeof data !== 'object' || data === null) return null;
  const { fingerprint, rule, version } = data as Record<string, unknown>;
  if (typeof fingerprint !== 'string' || typeof rule !== 'string' || typeof version !== 'number') return null;
  return { fingerprint, rule, version };
}

/** The identity in `CodeAction.data`. */
export function fixIdentityOf(data: unknown): FixIdentity | null {
  const identity = identityOf(data);
  if (identity === null) return null;
  const { uri, title } = data as Record<string, unknown>;
  return typeof uri === 'string' && typeof title === 'string' ? { ...identity, uri, title } : null;
}
