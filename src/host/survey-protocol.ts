import type { SurveyedFile } from '../engine/types.js';

/** What a thread is started with. */
export interface ThreadData {
  /** Where the thread is: number of the batch, and place of the file in it from 1 (0 between files). */
  readonly position: Int32Array<SharedArrayBuffer>;
}

/** To a thread: files to look at. */
export interface LookMessage {
  readonly batch: number;
  readonly paths: readonly string[];
  readonly markers: readonly string[];
  readonly maxLength: number;
}

/** From a thread: ready for the first batch, or files of a batch in its order; the last message of a batch says so. */
export type ThreadMessage = { readonly kind: 'ready' } | { readonly kind: 'files'; readonly batch: number; readonly files: readonly SurveyedFile[]; readonly isLast: boolean };
