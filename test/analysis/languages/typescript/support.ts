import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Program } from '../../../../src/analysis/program/model.js';
import { typescriptFrontEnd } from '../../../../src/analysis/languages/typescript/front-end.js';

/** A program of a folder: `calls.ts.txt` is read as `calls.ts`. */
export interface Sample {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** @returns the programs of `programs/` or `realistic/`, by name. */
export function samples(folder: 'programs' | 'realistic'): Sample[] {
  return readdirSync(`${HERE}${folder}`)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()
    .map((entry) => {
      const file = `${HERE}${folder}/${entry}`;
      return { name: entry.replace(/\.txt$/, ''), file, text: readFileSync(file, 'utf8') };
    });
}

export function parse(text: string, path = 'sample.ts'): Program {
  return typescriptFrontEnd.parse({ path, text });
}

/** Numbers from 0 to `below`, the same in every run. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}
