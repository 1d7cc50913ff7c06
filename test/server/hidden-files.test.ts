import assert from 'node:assert/strict';
import { withoutHidden } from '../../src/server/hidden-files.js';

const files = ['/w/app.ts', '/w/app.js', '/w/lib.js', '/w/src/generated/a.ts', '/w/src/generated/b.ts', '/w/src/one.ts', '/w/out-of-order/x.py', '/v/src/generated/a.ts'];

function left(patterns: unknown): readonly string[] {
  const { files: kept } = withoutHidden({ files, skipped: [] }, [{ root: '/w', patterns }]);
  return files.filter((path) => !kept.includes(path));
}

describe('what files.exclude hides', () => {
  it('is left out with the folder it lies in, and named once', () => {
    const { skipped } = withoutHidden({ files, skipped: [{ path: '/w/x', reason: 'binary file' }] }, [{ root: '/w', patterns: { '**/generated': true, 'src/one.ts': true } }]);
    assert.deepEqual(skipped, [
      { path: '/w/x', reason: 'binary file' },
      { path: '/w/src/generated', reason: 'hidden by the setting files.exclude (**/generated), with 2 files of a supported language' },
      { path: '/w/src/one.ts', reason: 'hidden by the setting files.exclude (src/one.ts)' },
    ]);
  });

  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['a pattern at any depth', { '**/generated': true }, ['/w/src/generated/a.ts', '/w/src/generated/b.ts']],
    ['a pattern for what lies inside', { '**/generated/**': true }, ['/w/src/generated/a.ts', '/w/src/generated/b.ts']],
    ['a name without stars: at the top alone', { generated: true, 'one.ts': true }, []],
    ['an ending: at the top alone', { '*.js': true }, ['/w/app.js', '/w/lib.js']],
    ['choices in braces', { '**/{one,a}.ts': true }, ['/w/src/generated/a.ts', '/w/src/one.ts']],
    ['one that is switched off', { '**/generated': false }, []],
    ['a file that is made from its neighbor', { '**/*.js': { when: '$(basename).ts' } }, ['/w/app.js']],
    ['no setting at all', null, []],
    ['a value of the wrong kind', ['**/generated'], []],
  ];
  for (const [title, patterns, expected] of cases) {
    it(`holds for ${title}`, () => assert.deepEqual(left(patterns), expected));
  }

  it('holds for its own workspace folder', () => {
    const { files: kept } = withoutHidden({ files, skipped: [] }, [{ root: '/v', patterns: { '**/generated': true } }]);
    assert.deepEqual(files.filter((path) => !kept.includes(path)), ['/v/src/generated/a.ts']);
  });
});
