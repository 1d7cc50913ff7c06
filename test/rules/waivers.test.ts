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
