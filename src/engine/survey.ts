import type { Program } from '../analysis/program/model.js';
import type { PackedProgram } from '../analysis/program/packed.js';

/**
 * What a first look at a file tells: enough to leave the file out, or to analyze it without reading
 * it again. Plain data, so that it can come from another thread.
 */
export type SurveyedFile =
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  /** More UTF-16 units than the limit. */
  | { readonly kind: 'oversized'; readonly path: string; readonly length: number }
  /** Holds no marker. Its text is let go: nearly all files are like this. */
  | { readonly kind: 'unmarked'; readonly path: string }
  /** The program is packed where it comes from another thread. */
  | { readonly kind: 'marked'; readonly path: string; readonly text: string; readonly program: Program | PackedProgram; readonly stamp: string | null }
  /** To be read by the engine itself: what a program is made of is more than its text here (marked notebooks). */
  | { readonly kind: 'unread'; readonly path: string }
  /** Marked, but the parser failed on it or ended its thread. */
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

export interface SurveyRequest {
  /** Texts of which one makes a file marked; see `MarkerSearch`. */
  readonly markers: readonly string[];
  /** Largest text that is looked at, in UTF-16 units. */
  readonly maxLength: number;
  /** Ends the survey at once. */
  readonly signal?: AbortSignal;
}

/**
 * Reads, marks and parses many files, possibly on other threads. The engine does without one by
 * reading each file itself.
 */
export interface Survey {
  /**
   * Looks at files: at each once, in no particular order, and at no more than a few ahead of what is
   * taken from the answer.
   *
   * @returns the files in groups as they come. Ends early, without an error, when the signal is given.
   */
  look(paths: readonly string[], request: SurveyRequest): AsyncIterable<readonly SurveyedFile[]>;
}
