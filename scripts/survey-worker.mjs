/**
 * The thread of a scan in development, from its source: what runs TypeScript in the main thread does
 * not reach into others by itself.
 */
import { register } from 'tsx/esm/api';

register();
await import('../src/host/survey-worker.ts');
