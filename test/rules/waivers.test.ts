import assert from 'node:assert/strict';
import { parseDirectives } from '../../src/rules/directives.js';
import { applyWaivers, coveredSpan } from '../../src/rules/waivers.js';
import { waiverFix } from '../../src/rules/waiver-fix.js';
import { checkText } from '../support/check-text.js';
import { applyFix, marked } from './rule-tester.js';

const today = '2026-11-21';
const waiver = 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until 2027-03-31';

/** What the only waiver of some code covers; `W` stands for the comment's text. */
async function covered(code: string, path = 'src/code.ts'): Promise<string | null> {
  const text = code.replace('W', waiver);
  const { calls: { file } } = await checkText([], { [path]: text });
  const [comment] = file.program.comments;
  assert(comment);
  const span = coveredSpan(comment.outer, file);
  return span && text.slice(span.start, span.end);
}

describe('waivers', () => {
  const cases: readonly (readonly [string, string, string | null, string?])[] = [
    ['the next statement', '// W\nfirst();\nsecond();\n', 'first();'],
    ['one that runs over lines', '// W\nfirst({\n  a: 1,\n});\nsecond();\n', 'first({\n  a: 1,\n});'],
    ['one behind empty lines and other comments', '// W\n\n// why\nfirst();\n', 'first();'],
    ['a branch as a whole', '// W\nif (a) {\n  first();\n} else second();\n', 'if (a) {\n  first();\n} else second();'],
    ['a statement inside a function', 'function f() {\n  // W\n  return first();\n}\n', 'return first();'],
    ['a method', 'class A {\n  // W\n  run() {\n    first();\n  }\n}\n', 'run() {\n    first();\n  }'],
    ['a field', 'class A {\n  // W\n  client = make();\n  other = make();\n}\n', 'client = make();'],
    ['a property of an object, and not the ones after it', 'const a = new Agent({\n  // W\n  rejectUnauthorized: false,\n  timeout: 3,\n});\n', 'rejectUnauthorized: false'],
    ['an element of a list', "const a = [\n  // W\n  'Celebrities',\n  'Landmarks',\n];\n", "'Celebrities'"],
    ['an argument', 'f(\n  a,\n  // W\n  b,\n  c,\n);\n', 'b'],
    ['the end of a chain', 'client\n  // W\n  .classify();\n', '\n  .classify'],
    ['nothing at the end of a block', 'function f() {\n  first();\n  // W\n}\nsecond();\n', null],
    ['nothing at the end of a branch', 'if (a) {\n  first();\n  // W\n} else {\n  second();\n}\n', null],
    ['nothing at the end of a file', 'first();\n// W\n', null],
    ['the next statement (Python)', 'def f():\n    # W\n    first()\n    second()\n', 'first()', 'src/code.py'],
    ['a keyword argument (Python)', 'f(\n    a,\n    # W\n    verify=False,\n)\n', 'verify=False', 'src/code.py'],
    ['a decorated function (Python)', '# W\n@app.post("/a")\ndef f():\n    first()\n', '@app.post("/a")\ndef f():\n    first()', 'src/code.py'],
    ['an except branch of its own (Python)', 'try:\n    # W\n    first()\nexcept A:\n    second()\n', 'first()', 'src/code.py'],
    ['a member below its documentation (C#)', 'class A\n{\n    /// W\n    object B { get; } = First();\n    object C = Second();\n}\n', 'object B { get; } = First();', 'src/code.cs'],
    ['the next statement (Java)', 'class A {\n    void f() {\n        // W\n        first();\n        second();\n    }\n}\n', 'first();', 'src/A.java'],
    ['a field below its documentation (Java)', 'class A {\n    /**\n     * W\n     */\n    private Object a = first();\n    private Object b = second();\n}\n', 'private Object a = first();', 'src/A.java'],
    ['the next statement (Go)', 'package a\n\nfunc f() {\n\t// W\n\tfirst()\n\tsecond()\n}\n', 'first()', 'a.go'],
    ['a field of a literal (Go)', 'package a\n\nvar c = tls.Config{\n\t// W\n\tInsecureSkipVerify: true,\n\tMinVersion: 1,\n}\n', 'InsecureSkipVerify: true', 'a.go'],
    ['an element behind a comment (TSX)', 'const a = (\n  <p>\n    {/* W */}\n    {first()}\n  </p>\n);\n', 'first()', 'src/code.tsx'],
    ['the next statement (C#)', 'class A\n{\n    void F()\n    {\n        // W\n        First();\n        Second();\n    }\n}\n', 'First();', 'src/code.cs'],
  ];
  for (const [name, code, expected, path] of cases) it(`cover ${name}`, async () => assert.equal(await covered(code, path), expected));

  it('suppress only their rules, only where they stand, and only when nothing is wrong with them', async () => {
    const code = `// ${waiver}\nfirst();\nsecond();\n// ${waiver.replace('2027', '2025')}\nthird();\n`;
    const { calls: { file } } = await checkText([], { 'src/code.ts': code });
    const directives = parseDirectives(file.program.comments, today);
    const at = (word: string, rule: string) => ({ rule, span: { start: code.indexOf(word), end: code.indexOf(word) + word.length } });
    const findings = [at('first', 'retired-api'), at('first', 'hardcoded-key'), at('second', 'retired-api'), at('third', 'retired-api')];
    const { suppressed, used } = applyWaivers(findings, directives, file);
    assert.deepEqual([...suppressed.keys()], [findings[0]]);
    assert.deepEqual([...used.values()].map((rules) => [...rules]), [['retired-api']]);
  });
});

describe('waiver fix', () => {
  const inserted = 'responsible-use-disable-next-line retired-api --  (owner: ) until 2027-02-19';
  // `⟦…⟧` is the finding; `W` stands where the comment goes.
  const cases: readonly (readonly [string, string, string, string?])[] = [
    ['above a statement', 'first();\n⟦second⟧();\n', 'first();\n// W\nsecond();\n'],
    ['with the indentation of the statement', 'function f() {\n\treturn ⟦first⟧();\n}\n', 'function f() {\n\t// W\n\treturn first();\n}\n'],
    ['above a statement that runs over lines', 'function f() {\n  const a = g(\n    1,\n    ⟦h⟧(),\n  );\n}\n', 'function f() {\n  // W\n  const a = g(\n    1,\n    h(),\n  );\n}\n'],
    ['above the line, for a statement that does not begin one', 'if (a) ⟦first⟧();\n', '// W\nif (a) first();\n'],
    ['above an exported declaration', 'export const a = ⟦first⟧();\n', '// W\nexport const a = first();\n'],
    ['above a field', 'class A {\n  client = ⟦make⟧();\n}\n', 'class A {\n  // W\n  client = make();\n}\n'],
    ['with the line ends of the file', 'first();\r\n⟦second⟧();\r\n', 'first();\r\n// W\r\nsecond();\r\n'],
    ['with the comment sign of Python', 'def f():\n    return ⟦first⟧()\n', 'def f():\n    # W\n    return first()\n', 'src/code.py'],
    ['above the statement around JSX', 'function F() {\n  return (\n    <button\n      onClick={() => ⟦first⟧()}\n    />\n  );\n}\n', 'function F() {\n  // W\n  return (\n    <button\n      onClick={() => first()}\n    />\n  );\n}\n', 'src/code.tsx'],
    ['above a statement in a callback', 'const a = <A\n  on={async () => {\n    await ⟦first⟧();\n  }}\n/>;\n', 'const a = <A\n  on={async () => {\n    // W\n    await first();\n  }}\n/>;\n', 'src/code.tsx'],
    ['above a text of several lines', 'const a = `one\n${⟦first⟧()}\n`;\n', '// W\nconst a = `one\n${first()}\n`;\n'],
    ['above a method with a decorator', 'class A {\n  @post(⟦first⟧())\n  run() {}\n}\n', 'class A {\n  // W\n  @post(first())\n  run() {}\n}\n'],
    ['above a case', 'switch (a) {\n  case 1:\n    ⟦first⟧();\n    break;\n}\n', 'switch (a) {\n  case 1:\n    // W\n    first();\n    break;\n}\n'],
    ['above a whole condition', 'if (a) {\n  b();\n} else if (⟦first⟧()) {\n  c();\n}\n', '// W\nif (a) {\n  b();\n} else if (first()) {\n  c();\n}\n'],
    ['above a second condition (Python)', 'def f():\n    if a:\n        b()\n    elif ⟦first⟧():\n        c()\n', 'def f():\n    if a:\n        b()\n    # W\n    elif first():\n        c()\n', 'src/code.py'],
    ['above a call that runs over lines (Python)', 'def f():\n    a = g(\n        1,\n        b=⟦first⟧(),\n    )\n', 'def f():\n    # W\n    a = g(\n        1,\n        b=first(),\n    )\n', 'src/code.py'],
    ['above a decorator (Python)', '@app.post(⟦first⟧())\ndef f():\n    pass\n', '# W\n@app.post(first())\ndef f():\n    pass\n', 'src/code.py'],
    ['above what holds the second statement of a line (Python)', 'def f():\n    a = 1; ⟦first⟧()\n', '# W\ndef f():\n    a = 1; first()\n', 'src/code.py'],
    ['in a block of its own (Python)', 'try:\n    ⟦first⟧()\nexcept A:\n    pass\n', 'try:\n    # W\n    first()\nexcept A:\n    pass\n', 'src/code.py'],
    ['above an expression body (C#)', 'class A\n{\n    object F() =>\n        ⟦First⟧();\n}\n', 'class A\n{\n    object F() =>\n        // W\n        First();\n}\n', 'src/code.cs'],
    ['above an attribute (C#)', 'class A\n{\n    [Post(⟦First⟧)]\n    void F() {}\n}\n', 'class A\n{\n    // W\n    [Post(First)]\n    void F() {}\n}\n', 'src/code.cs'],
    ['in a program without a class (C#)', 'var a = 1;\nvar b = ⟦First⟧();\n', 'var a = 1;\n// W\nvar b = First();\n', 'src/code.cs'],
    ['above a chain (Java)', 'class A {\n    Object f() {\n        return client\n            .one()\n            .⟦two⟧();\n    }\n}\n', 'class A {\n    Object f() {\n        // W\n        return client\n            .one()\n            .two();\n    }\n}\n', 'src/A.java'],
    ['above a field (Java)', 'class A {\n    private final Object a = ⟦first⟧();\n}\n', 'class A {\n    // W\n    private final Object a = first();\n}\n', 'src/A.java'],
    ['in a lambda (Java)', 'class A {\n    void f() {\n        run(() -> {\n            ⟦first⟧();\n        });\n    }\n}\n', 'class A {\n    void f() {\n        run(() -> {\n            // W\n            first();\n        });\n    }\n}\n', 'src/A.java'],
    ['above a condition with a statement (Go)', 'package a\n\nfunc f() {\n\tif err := ⟦first⟧(); err != nil {\n\t\treturn\n\t}\n}\n', 'package a\n\nfunc f() {\n\t// W\n\tif err := first(); err != nil {\n\t\treturn\n\t}\n}\n', 'a.go'],
    ['above a declaration of the package (Go)', 'package a\n\nvar client = ⟦first⟧()\n', 'package a\n\n// W\nvar client = first()\n', 'a.go'],
    ['in a function value (Go)', 'package a\n\nfunc f() {\n\tgo func() {\n\t\t⟦first⟧()\n\t}()\n}\n', 'package a\n\nfunc f() {\n\tgo func() {\n\t\t// W\n\t\tfirst()\n\t}()\n}\n', 'a.go'],
    ['with the comment sign of C#', 'class A\n{\n    int F()\n    {\n        return ⟦First⟧();\n    }\n}\n', 'class A\n{\n    int F()\n    {\n        // W\n        return First();\n    }\n}\n', 'src/code.cs'],
  ];
  for (const [name, before, after, path = 'src/code.ts'] of cases) {
    it(`inserts ${name}`, async () => {
      const { code, spans } = marked(before);
      const { calls: { file } } = await checkText([], { [path]: code });
      const span = { start: spans[0]?.[0] ?? 0, end: spans[0]?.[1] ?? 0 };
      const fix = waiverFix('retired-api', span, file, [], today);
      assert(fix);
      assert.equal(fix.title, 'Waive retired-api here (asks for a reason and an owner)');
      assert.equal(fix.safe, false);
      const text = applyFix(fix, file.path, code);
      assert.equal(text, after.replace('W', inserted));
      assert.equal(fix.edits[0]?.text.slice(fix.cursorAt ?? 0).trimEnd(), ' (owner: ) until 2027-02-19', 'the cursor stands where the reason goes');

      // As inserted it is incomplete and waives nothing; filled in, it waives the finding.
      for (const [written, expected] of [[text, 0], [text.replace('--  (owner: )', '-- moved later (owner: ana)'), 1]] as const) {
        const { calls: { file: again } } = await checkText([], { [path]: written });
        assert.deepEqual(again.program.problems, []);
        const directives = parseDirectives(again.program.comments, today);
        const start = written.indexOf(code.slice(span.start, span.end), written.indexOf('until'));
        const { suppressed } = applyWaivers([{ rule: 'retired-api', span: { start, end: start + 1 } }], directives, again);
        assert.equal(suppressed.size, expected);
        // A second one is not offered.
        assert.equal(waiverFix('retired-api', { start, end: start + 1 }, again, directives, today), null);
      }
    });
  }
});
