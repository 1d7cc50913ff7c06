import assert from 'node:assert/strict';
import { commentAt } from '../../../src/analysis/languages/comment-at.js';

/** `|` is the offset that is asked about; `‹…›` stand around the line of the comment, where there is one. */
const cases: readonly (readonly [Parameters<typeof commentAt>[2], string])[] = [
  ['typescript', 'a();\n//‹ res|ponsible›\nb();'],
  ['typescript', '//‹|›'],
  ['typescript', '/|/ text'],
  ['typescript', 'a() /*‹ res| ›*/ + b'],
  ['typescript', 'a() /* res */| + b'],
  ['typescript', '/**\n‹ * res|›\n */'],
  ['typescript', '/**\n‹ * res|›'],
  ['typescript', '{/*‹ res|›*/}'],
  ['typescript', "const a = '// res|';"],
  ['typescript', 'const a = "http://res|";'],
  ['typescript', 'const a = `one\n// res|`;'],
  ['typescript', 'const a = `${b} // c`; //‹ res|›'],
  ['typescript', "const a = /['\"`]/; //‹ res|›"],
  ['typescript', 'const a = /[/*]/; b("// res|");'],
  ['typescript', 'const a = b / c; //‹ res| / d›'],
  ['typescript', "const a = 'not closed\n//‹ res|›"],
  ['typescript', "it('is \\'quoted\\'', f); //‹ res|›"],
  ['python', 'x = 1  #‹ res|›'],
  ['python', 'x = "# res|"'],
  ['python', '"""doc\n# res|\n"""'],
  ['python', "'''it\\'s'''\n#‹ res|›"],
  ['python', "x = it's\n#‹ res|›"],
  ['python', 'x = a // res|'],
  ['csharp', 'var a = @"c:\\"; //‹ res|›'],
  ['csharp', 'var a = $@"say ""// res|"" now";'],
  ['csharp', 'var a = """\n// res|\n""";'],
  ['csharp', '//‹/ res|›\r\nvoid F() {}'],
  ['java', 'String a = """\n  // res|\n  """;'],
  ['java', "char a = '\"'; //‹ res|›"],
  ['go', 'a := `one\n// res|`'],
  ['go', "a := '\"' //‹ res|›"],
  ['go', 'a := "\\"" //‹ res|›'],
];

describe('a comment around an offset', () => {
  for (const [language, written] of cases) {
    it(`${language}: ${JSON.stringify(written)}`, () => {
      const place = (mark: string, others: string): number => [...written.slice(0, written.indexOf(mark))].filter((character) => !others.includes(character)).length;
      const text = written.replaceAll(/[|‹›]/g, '');
      const found = commentAt(text, place('|', '‹›'), language);
      assert.deepEqual(found, written.includes('‹') ? { start: place('‹', '|›'), end: place('›', '|‹') } : null);
    });
  }
});
