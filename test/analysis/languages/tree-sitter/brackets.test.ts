import assert from 'node:assert/strict';
import { missingBrackets, withClosedStatements } from '../../../../src/analysis/languages/tree-sitter/brackets.js';

describe('brackets that code being written leaves open', () => {
  const cases: readonly (readonly [text: string, added: string])[] = [
    ['class A { }', ''],
    ['class A { void F() { ', '\n};}'],
    ['class A { void F() { g(1, ', '\n);};}'],
    ['f(a[1', '\n]);'],
    ['{ var x = 1', '\n;}'],
    ['{ f("(" + \'{\' /* ( */ // {', '\n);}'],
    ['{ f(@"c:\\", "\\"(")', '\n;}'],
    ['{ f("""( " (""")', '\n;}'],
    ['{ f(")', '\n");}'],
    [') } ]', ''],
  ];
  for (const [text, added] of cases) {
    it(JSON.stringify(text), () => assert.equal(missingBrackets(text, ';'), added));
  }

  it('puts a body where a head has none', () => assert.equal(missingBrackets('{ if (a', '{}'), '\n){}}'));

  it('closes a call before the next statement, in the blanks before it', () => {
    const text = '{\n    f(a,\n    return b;\n}';
    assert.equal(withClosedStatements(text), '{\n    f(a,\n  );return b;\n}');
    assert.equal(withClosedStatements('{\n    f(g[1\n    var b = 2;\n}'), '{\n    f(g[1\n ]);var b = 2;\n}');
  });

  it('closes a call before the brace around it', () => {
    assert.equal(withClosedStatements('{\n    f(a\n  }\n'), '{\n    f(a\n);}\n');
  });

  it('leaves text alone that closes, or that has no room', () => {
    for (const text of ['{\n    f(a,\n      b);\n    return c;\n}', 'f(x => {\n  return 1;\n});', '{ f(a\nreturn b; }', '{\n  f(@"(\n  ");\n  return 1;\n}']) {
      assert.equal(withClosedStatements(text), text);
    }
  });
});
