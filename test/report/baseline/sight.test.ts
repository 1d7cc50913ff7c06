import assert from 'node:assert/strict';
import type { BaselineEntry } from '../../../src/report/baseline/baseline.js';
import { sightOver, type Looked } from '../../../src/report/baseline/sight.js';
import { entry, looked } from './examples.js';

const withFile = (gap: string | null, notEvaluated: Readonly<Record<string, string>> = {}): Looked =>
  looked([], { files: new Map([['src/a.ts', { gap, notEvaluated: new Map(Object.entries(notEvaluated)) }]]) });

describe('baseline: what a run has looked at', () => {
  const table: readonly (readonly [name: string, entry: BaselineEntry, looked: Looked, isSeen: boolean, why: string])[] = [
    ['a file that was looked at', entry(), looked(['src/a.ts']), true, 'no finding has it any more'],
    ['a path with the other separator', entry({ path: '.\\src\\a.ts' }), looked(['src/a.ts']), true, 'no finding has it any more'],
    ['a path of other case', entry({ path: 'SRC/a.ts' }), looked(['src/a.ts']), true, 'no finding has it any more'],
    ['a file that was not scanned', entry(), looked(['src/b.ts']), false, 'the file was not scanned'],
    ['a file that is gone', entry(), looked(['src/b.ts'], { isGone: (path) => path === 'src/a.ts' }), true, 'the file is gone'],
    ['a file that is gone, and the other separator', entry({ path: 'src\\a.ts' }), looked([], { isGone: (path) => path === 'src/a.ts' }), true, 'the file is gone'],
    ['a file that was skipped', entry(), withFile('the file was skipped: binary file'), false, 'the file was skipped: binary file'],
    ['a file that was read in part', entry(), withFile('the file was not read in full'), false, 'the file was not read in full'],
    ['a rule that was not evaluated on the file', entry(), withFile(null, { 'hardcoded-key': 'failed on src/a.ts: x' }), false, 'the rule was not evaluated: failed on src/a.ts: x'],
    ['another rule that was not evaluated on the file', entry(), withFile(null, { 'no-retention-cleanup': 'x' }), true, 'no finding has it any more'],
    ['a rule that was evaluated nowhere', entry(), looked(['src/a.ts'], { notEvaluated: new Map([['hardcoded-key', 'needs more']]) }), false, 'the rule was not evaluated: needs more'],
    ['a rule that is switched off there', entry(), looked(['src/a.ts'], { isOff: (rule, path) => rule === 'hardcoded-key' && path === 'src/a.ts' }), false, 'the rule is switched off'],
    ['a rule that this version does not have', entry({ rule: 'no-such-rule' }), looked(['src/a.ts']), false, 'this version has no such rule'],
    ['a rule that this version does not have, in a file that is gone', entry({ rule: 'no-such-rule' }), looked([], { isGone: () => true }), false, 'this version has no such rule'],
  ];
  for (const [name, one, run, isSeen, why] of table) {
    it(`${name}: ${isSeen ? 'seen' : 'not seen'}`, () => assert.deepEqual(sightOver(run)(one), { isSeen, why }));
  }
});
