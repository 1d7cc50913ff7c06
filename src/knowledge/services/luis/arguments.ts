import type { ArgumentRef } from '../../schema.js';

/** What somebody said. */
export const UTTERANCE: ArgumentRef = { names: ['query', 'q'], position: { csharp: 1 } };

/** Whether the service keeps what somebody said. */
export const LOG: ArgumentRef = { names: ['log'], position: { python: 5, csharp: 5, go: 6 } };
