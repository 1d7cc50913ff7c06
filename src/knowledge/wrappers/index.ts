import type { Wrapper } from '../schema.js';

/** Libraries that call services on a program's behalf, one file per library beside this one. */
export const wrappers: readonly Wrapper[] = [];
