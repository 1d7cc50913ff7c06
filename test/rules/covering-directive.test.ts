import assert from 'node:assert/strict';
import { coveringDirective } from '../../src/rules/covering-directive.js';
import { parseDirectives } from '../../src/rules/directives.js';
import { checkText } from '../support/check-text.js';

const directive = 'responsible-use: human-review queue="cases" owner="ana"';

/** Whether the directive in some code covers the call of `ban`; `W` stands for the directive. */
async function covers(code: string, path: string): Promise<boolean> {
  const { calls: { file } } = await checkText([], { [path]: code.replace('W', directive) });
  assert.deepEqual(file.program.problems, []);
  const call = file.index.calls.find(({ callee }) => (callee.kind === 'name' || callee.kind === 'member') && callee.name.toLowerCase() === 'ban');
  assert(call, 'the code calls ban');
  return coveringDirective('human-review', call, { file, directives: parseDirectives(file.program.comments, '2026-11-21') }) !== null;
}

const covered: readonly (readonly [string, string, string])[] = [
  ['above the statement', 'src/code.ts', 'if (a) {\n  // W\n  ban(user);\n}\n'],
  ['above the statement, in a block comment', 'src/code.ts', 'if (a) {\n  /* W */\n  ban(user);\n}\n'],
  ['above the condition', 'src/code.ts', '// W\nif (a) {\n  ban(user);\n}\n'],
  ['above the function', 'src/code.ts', '// W\nexport async function f(user) {\n  await ban(user);\n}\n'],
  ['in the documentation of the function', 'src/code.ts', '/**\n * Bans.\n * W\n */\nexport function f(user) {\n  ban(user);\n}\n'],
  ['above an arrow function', 'src/code.ts', '// W\nexport const f = (user) => {\n  ban(user);\n};\n'],
  ['above a method with a decorator', 'src/code.ts', 'class A {\n  // W\n  @Post("/ban")\n  f(user) {\n    ban(user);\n  }\n}\n'],
  ['at the beginning of the function', 'src/code.ts', 'function f(user) {\n  // W\n  const a = 1;\n  if (a) ban(user);\n}\n'],
  ['behind the statement', 'src/code.ts', 'if (a) {\n  await ban(user); // W\n}\n'],
  ['behind the statement, in a block comment', 'src/code.ts', 'ban(user); /* W */ other();\n'],
  ['behind a documentation string', 'src/code.py', 'def f(user):\n    """Bans."""\n    # W\n    a = 1\n    if a:\n        ban(user)\n'],
  ['above a decorator', 'src/code.py', '# W\n@app.post("/ban")\ndef f(user):\n    ban(user)\n'],
  ['behind the statement', 'src/code.py', 'def f(user):\n    ban(user)  # W\n'],
  ['in the documentation of the method', 'src/A.cs', 'class A\n{\n    /// W\n    [HttpPost("ban")]\n    public void F(User user)\n    {\n        Ban(user);\n    }\n}\n'],
  ['behind the statement', 'src/A.cs', 'class A\n{\n    void F(User user)\n    {\n        Ban(user); // W\n    }\n}\n'],
  ['in the documentation of the method', 'src/A.java', 'class A {\n    /**\n     * W\n     */\n    @PostMapping(path = "/ban", consumes = "a(b)")\n    void f(User user) {\n        ban(user);\n    }\n}\n'],
  ['above the function', 'a.go', 'package a\n\n// f bans.\n// W\nfunc f(user User) {\n\tban(user)\n}\n'],
  ['behind the statement', 'a.go', 'package a\n\nfunc f(user User) {\n\tban(user) // W\n}\n'],
];

const uncovered: readonly (readonly [string, string, string])[] = [
  ['above another statement', 'src/code.ts', '// W\nconst a = 1;\nban(user);\n'],
  ['behind another statement', 'src/code.ts', 'const a = 1; // W\nif (a) {\n  b();\n  ban(user);\n}\n'],
  ['below the statement', 'src/code.ts', 'ban(user);\n// W\nother();\n'],
  ['above another function', 'src/code.ts', '// W\nfunction g() {}\nfunction f(user) {\n  ban(user);\n}\n'],
  ['behind the block around', 'src/code.ts', 'if (a) {\n  ban(user);\n} // W\n'],
  ['in a text', 'src/code.ts', "const note = '// W';\nban(user);\n"],
  ['behind another statement', 'src/code.py', 'def f(user):\n    a = 1  # W\n    b = 2\n    ban(user)\n'],
  ['behind a text that documents nothing', 'src/code.py', 'def f(user):\n    a = 1\n    # W\n    b = 2\n    ban(user)\n'],
  ['above another method', 'src/A.cs', 'class A\n{\n    /// W\n    void G() {}\n    void F(User user)\n    {\n        Ban(user);\n    }\n}\n'],
  ['above another method', 'src/A.java', 'class A {\n    // W\n    void g() {}\n    void f(User user) {\n        ban(user);\n    }\n}\n'],
  ['above another function', 'a.go', 'package a\n\n// W\nfunc g() {}\n\nfunc f(user User) {\n\tban(user)\n}\n'],
];

describe('a directive', () => {
  for (const [name, path, code] of covered) it(`covers what it stands ${name} (${path})`, async () => assert.equal(await covers(code, path), true));
  for (const [name, path, code] of uncovered) it(`covers nothing where it stands ${name} (${path})`, async () => assert.equal(await covers(code, path), false));
  it('that says nothing covers nothing', async () => {
    const code = '// responsible-use: human-review queue="" owner=""\nban(user);\n';
    const { calls: { file } } = await checkText([], { 'src/code.ts': code });
    const [call] = file.index.calls;
    assert(call);
    assert.equal(coveringDirective('human-review', call, { file, directives: parseDirectives(file.program.comments, '2026-11-21') }), null);
  });
});
