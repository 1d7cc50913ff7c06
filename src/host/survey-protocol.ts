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
  /** Texts of which one makes a file marked; null for the same as with the batch before. */
  readonly markers: readonly string[] | null;
  readonly maxLength: number;
  /** False to leave files that are to be parsed for later. */
  readonly parses: boolean;
}

/** What a thread tells of a file; `later` for one that is to be parsed and was not. */
export type LookedAt = SurveyedFile | { readonly kind: 'later'; readonly path: string };

/** From a thread: ready for the first batch, or files of a batch in its order; the last message of a batch says so. */
export type ThreadMessage = { readonly kind: 'ready' } | { readonly kind: 'files'; readonly batch: number; readonly files: readonly LookedAt[]; readonly isLast: boolean };
