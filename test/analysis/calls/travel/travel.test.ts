import assert from 'node:assert/strict';
import { testCalls } from '../expect-calls.js';
import { columns, type ColumnName } from './columns.js';
import { patterns, type PatternId } from './patterns.js';

const titles = Object.entries(patterns) as readonly (readonly [PatternId, string])[];
const endings: Readonly<Record<ColumnName, string>> = { typescript: '.ts', python: '.py', csharp: '.cs', java: '.java', go: '.go' };
const isSilent = (id: PatternId): boolean => id.startsWith('silent-');

describe('how clients and URLs travel, in every language', () => {
  for (const [language, column] of Object.entries(columns) as readonly (readonly [ColumnName, (typeof columns)[ColumnName]])[]) {
    describe(language, () => {
      testCalls(titles.flatMap(([id, title]) => {
        const cell = column[id];
        if ('none' in cell) return [];
        return [{ name: title, code: cell.code, ending: endings[language], calls: cell.calls, ...(cell.in === undefined ? {} : { in: cell.in }) }];
      }));

      it('shows a call in every row but the silent ones, and a reason where there is no row', () => {
        for (const [id] of titles) {
          const cell = column[id];
          if ('none' in cell) assert.match(cell.none, /\w+ \w+/, id);
          else if (isSilent(id)) assert.deepEqual(cell.calls, [], id);
          else assert.notEqual(cell.calls.length, 0, id);
        }
      });
    });
  }
});
