import assert from 'node:assert/strict';
import { cellCode, cellLanguage } from '../../../src/analysis/notebooks/cell-code.js';
import type { Language } from '../../../src/analysis/program/model.js';

/** The code of a cell with what stands before and behind it; blanks at line ends are cut, for reading. */
function codeOf(source: string, language: Language): string {
  const { before, code, after } = cellCode(source, language, language);
  assert.equal(code.length, source.length, 'the length changed');
  assert.deepEqual([...code.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index), [...source.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index), 'a line break moved');
  return (before + code + after).replace(/[ \t]+(?=\r?\n|$)/g, '');
}

function codeCases(language: Language, cases: readonly (readonly [name: string, source: string, code: string])[]): void {
  for (const [name, source, code] of cases) it(name, () => assert.equal(codeOf(source, language), code));
}

describe('Python cells without what only IPython understands', () => {
  codeCases('python', [
    ['plain code stays', 'a = 1\nprint(a % 2, "!ls", a != 3)  # what?\n', 'a = 1\nprint(a % 2, "!ls", a != 3)  # what?\n'],
    ['a line magic', '%matplotlib inline\na = 1', '0\na = 1'],
    ['a line magic in a block', 'if a:\n    %load_ext x\nb', 'if a:\n    0\nb'],
    ['a shell line', '!pip install azure-ai-contentsafety\n! ls -lh\n!!ls\nimport a', '0\n0\n0\nimport a'],
    ['a command on several lines', '!pip install a \\\n  b \\\n  c\nx = 1', '0\n\n\nx = 1'],
    ['pip without a percent sign', 'pip install -U azure-ai-vision\nimport a', '0\nimport a'],
    ['names of commands as variables', 'env = 1\nrun(env)\nls\ncat is None\ncat.run()', 'env = 1\nrun(env)\nls\ncat is None\ncat.run()'],
    ['the value of a command', 'files = !ls\nout = %sx ls -l\na, b = !x\nd["k"] = !date', 'files = __\nout = __\na, b = __\nd["k"] = __'],
    ['no command', 'ok = not a\nok = a != b\nx = y % z', 'ok = not a\nok = a != b\nx = y % z'],
    ['help', 'client?\nclient.analyze_text??\n?client\n%time?\nx = 1', '0\n0\n0\n0\nx = 1'],
    ['timed statements', '%time r = c.analyze(x)\n%timeit -n 10 -r3 c.f(x)\n%prun -s cumulative g(x)\n%time', '0;    r = c.analyze(x)\n0;                c.f(x)\n0;                  g(x)\n0'],
    ['a timed value', 't = %timeit -o c.f(x)', 't =            c.f(x)'],
    ['cell magics that keep the language', '%%time\n%%capture out\na = 1', '\n\na = 1'],
    ['a comment before the cell magic', '# setup\n\n%%capture\n!pip install a\nb', '\n\n\n0\nb'],
    ['percent signs in an expression that goes on', 'x = ("a %s"\n     %name)\ny = a \\\n  %b', 'x = ("a %s"\n     %name)\ny = a \\\n  %b'],
    ['a text of several lines', 'x = """\n!ls\n%time\nclient?\n"""\n!ls', 'x = """\n!ls\n%time\nclient?\n"""\n0'],
    ['quotes in comments and in texts', "x = 'it''s'  # don't\n!ls\ny = \"a'\"\n!ls\nz = 'a\\'b'\n!ls", "x = 'it''s'  # don't\n0\ny = \"a'\"\n0\nz = 'a\\'b'\n0"],
    ['brackets in texts', "x = '('\n%time\ny = {'a': [1]}\n%time", "x = '('\n0\ny = {'a': [1]}\n0"],
    ['Windows line breaks', '%time\r\na = 1\r\n!ls', '0\r\na = 1\r\n0'],
    ['awaiting', 'r = await c.analyze(x)', 'r = await c.analyze(x)'],
    ['a cell that was pasted indented', '    a = 1\n    b = 2', 'if 1:\n    a = 1\n    b = 2'],
    ['an indented comment first', '  # a\nb = 2', '  # a\nb = 2'],
    ['brackets that stay open', 'r = c.f(\n  [1,', 'r = c.f(\n  [1,\n])'],
    ['a text that stays open', 'r = c.f("""abc\n', 'r = c.f("""abc\n\n""")'],
    ['nothing', '', ''],
  ]);

  it('tells that a cell is open', () => {
    assert.equal(cellCode('f(', 'python', 'python').isOpen, true);
    assert.equal(cellCode('f()', 'python', 'python').isOpen, false);
  });

  it('tells where code begins behind magics', () => {
    assert.equal(cellCode('%%time\n%%capture\na', 'python', 'python').codeStart, 17);
    assert.equal(cellCode('%time\na', 'python', 'python').codeStart, 0);
  });
});

describe('C# cells without what only .NET Interactive understands', () => {
  codeCases('csharp', [
    ['packages', '#r "nuget: Azure.AI.ContentSafety, 1.0.0"\n#i "nuget:https://x"\nusing A;', '\n\nusing A;'],
    ['commands', '#!import ./a.ipynb\n#!time\nvar a = 1;', '\n\nvar a = 1;'],
    ['other languages in the cell', 'var a = 1;\n#!pwsh\nGet-ChildItem "x\n#!csharp\nvar b = 2;', 'var a = 1;\n\n\n\nvar b = 2;'],
    ['a kernel of its own name', '#!my-database\nselect 1\n#!C#\nb();', '\n\n\nb();'],
    ['preprocessor lines', '#nullable enable\n#region x\na();\n#endregion', '#nullable enable\n#region x\na();\n#endregion\n;'],
    ['a last statement without its semicolon', 'var a = 1;\na.ToString() // shown', 'var a = 1;\na.ToString() // shown\n;'],
    ['an empty last line', 'a()\n\n', 'a()\n\n\n;'],
    ['complete cells', 'class A { }\n', 'class A { }\n'],
    ['brackets that stay open', 'class A {\n void F() {\n  a.B(', 'class A {\n void F() {\n  a.B(\n);};}'],
  ]);

  it('tells where code begins behind a switch', () => {
    assert.equal(cellCode('#!time\n#!csharp\na();', 'csharp', 'csharp').codeStart, 16);
    assert.equal(cellCode('a();\n#!time', 'csharp', 'csharp').codeStart, 0);
  });
});

describe('cells of other languages', () => {
  describe('TypeScript', () => codeCases('typescript', [['a last statement without its semicolon', 'const a = f()', 'const a = f()\n;'], ['regular expressions', 'x = /[(]/;', 'x = /[(]/;']]));
  describe('Java', () =>
    codeCases('java', [
      ['magics', '%maven com.azure:azure-ai-contentsafety:1.0.0\nimport a.B;\nint x = y\n  %z;', '\nimport a.B;\nint x = y\n  %z;'],
      ['a last expression', 'client.analyze(x)', 'client.analyze(x)\n;'],
    ]));
  describe('Go', () => codeCases('go', [['magics and shell lines', '!*go get example.com/a\nimport "a"\n%%\nx := a.B()\nok := x ||\n  !y', '\nimport "a"\n\nx := a.B()\nok := x ||\n  !y']]));
});

describe('the language of a cell', () => {
  const cases: readonly (readonly [source: string, declared: string, language: string | null])[] = [
    ['a = 1', 'python', 'python'],
    ['%%time\na = 1', 'python', 'python'],
    ['%%timeit -n 3\na', 'python', 'python'],
    ['%%capture\n%%bash\nls', 'python', null],
    ['%%bash\npip install', 'python', null],
    ['%%html\n<b>', 'python', null],
    ['%%javascript\nalert()', 'python', 'javascript'],
    ['%%js\nalert()', 'python', 'javascript'],
    ['%%sql\nselect', 'python', null],
    ['%%writefile app.py\nimport azure', 'python', null],
    ['%%unheard-of\nx', 'python', null],
    ['%%python\nx = 1', 'R', 'python'],
    ['\n# title\n%%bash\nls', 'python', null],
    ['x = 1\n%%bash', 'python', 'python'],
    ['%sql\nselect 1', 'python', null],
    ['%sql select 1\nx = 1', 'python', 'python'],
    ['%md\n# Title', 'python', null],
    ['%matplotlib inline\n%%bash', 'python', 'python'],
    ['x', 'R', 'R'],
    ['', 'python', 'python'],
  ];
  for (const [source, declared, language] of cases) it(`${JSON.stringify(source)} in ${declared}: ${String(language)}`, () => assert.equal(cellLanguage(source, declared), language));
});
