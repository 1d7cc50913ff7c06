import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printProgram } from '../print-program.js';
import { parse, samples } from './support.js';

/** Rewrites the outlines instead of comparing them: UPDATE_SNAPSHOTS=1. */
const UPDATE = process.env['UPDATE_SNAPSHOTS'] === '1';

describe('typescript front end: snapshots', () => {
  for (const { name, file, text } of samples('programs')) {
    it(name, () => {
      const outline = printProgram(parse(text, name));
      const snapshot = file.replace(/\.txt$/, '.outline');
      if (UPDATE) writeFileSync(snapshot, outline);
      assert.ok(existsSync(snapshot), `no snapshot for ${name}: run with UPDATE_SNAPSHOTS=1 and read it`);
      assert.equal(outline, readFileSync(snapshot, 'utf8'));
    });
  }
});
