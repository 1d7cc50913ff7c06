import assert from 'node:assert/strict';
import ts from 'typescript';
import { parseTolerantly } from '../../../../src/analysis/languages/typescript/parse-tolerantly.js';
import { removeFailing } from '../../../../src/analysis/languages/typescript/repair-tree.js';
import { printProgram } from '../print-program.js';
import { parse } from './support.js';

const TOO_DEEP = 'Nested too deeply to be read.';

function bodyTypes(path: string, text: string): string[] {
  return parseTolerantly(path, text).ast.body.map((node) => node.type);
}

describe('typescript front end: tolerant parsing', () => {
  it('reads empty and blank files', () => {
    for (const text of ['', '\n', '\uFEFF', '// nothing\n', '#!/usr/bin/env node']) {
      const file = parseTolerantly('a.ts', text);
      assert.deepEqual([file.ast.body, file.problems], [[], []], JSON.stringify(text));
    }
  });

  it('reads a hashbang, also behind a byte order mark', () => {
    for (const text of ['#!/usr/bin/env node\nrun();', '\uFEFF#!/usr/bin/env node\nrun();', '\uFEFF#!/usr/bin/env node\r\nrun();']) {
      const file = parseTolerantly('a.js', text);
      assert.deepEqual(file.problems, []);
      assert.deepEqual(file.ast.body.map((node) => text.slice(...node.range)), ['run();']);
    }
  });

  it('counts offsets in the original text', () => {
    const text = '\uFEFFfirst();\r\n/* x */ second();\r\n';
    const { ast } = parseTolerantly('a.ts', text);
    assert.deepEqual(ast.body.map((node) => text.slice(...node.range)), ['first();', 'second();']);
  });

  it('hands back syntax errors as problems with their place', () => {
    const text = 'const a = ;\nrun(';
    const { problems } = parseTolerantly('a.ts', text);
    assert.deepEqual(problems, [
      { message: 'Expression expected.', span: { start: 10, end: 11 } },
      { message: "')' expected.", span: { start: 16, end: 16 } },
    ]);
  });

  it('has no problems with code that is right', () => {
    assert.deepEqual(parseTolerantly('a.ts', 'export const a: number = 1;').problems, []);
  });

  it('allows JSX by the ending', () => {
    for (const path of ['a.tsx', 'a.js', 'a.jsx', 'a.mjs', 'a.cjs', 'A.TSX', 'dir.ts/a.js']) {
      assert.deepEqual(parseTolerantly(path, 'const a = <b>{c}</b>;').problems, [], path);
    }
    for (const path of ['a.ts', 'a.mts', 'a.cts', 'a.d.ts']) {
      assert.deepEqual(parseTolerantly(path, 'const a = <B>c;').problems, [], path);
    }
  });

  it('reads types in JavaScript, and CommonJS as well as modules', () => {
    assert.deepEqual(parseTolerantly('a.js', 'const a = b as C; let d: E;').problems, []);
    assert.deepEqual(bodyTypes('a.cjs', 'const a = require("a"); return;'), ['VariableDeclaration', 'ReturnStatement']);
    assert.deepEqual(bodyTypes('a.mjs', 'import a from "a"; export { a };'), ['ImportDeclaration', 'ExportNamedDeclaration']);
  });

  it('collects comments only for the sake of directives', () => {
    assert.deepEqual(parseTolerantly('a.ts', '// plain\nrun();').comments, []);
    const text = '// plain\nrun(); /* responsible-use: x */ // responsible-use-disable-next-line y\n/* responsible-use';
    const { comments } = parseTolerantly('a.ts', text);
    assert.deepEqual(comments.map((comment) => comment.text), [' responsible-use: x ', ' responsible-use-disable-next-line y', ' responsible-use']);
    for (const { text: inner, span, outer } of comments) {
      assert.equal(text.slice(span.start, span.end), inner);
      assert.ok(/^\/[/*]/.test(text.slice(outer.start, outer.end)));
    }
  });

  it('does not take texts for comments', () => {
    const text = 'const a = "// responsible-use"; const b = `/* responsible-use */`; const c = <p>// responsible-use</p>; const d = /\\/* responsible-use/;';
    assert.deepEqual(parseTolerantly('a.tsx', text).comments, []);
  });

  it('keeps everything around a broken place', () => {
    const types = bodyTypes('a.ts', 'before();\nconst client = new Client(\nexport function after() {}\n');
    assert.deepEqual(types, ['ExpressionStatement', 'VariableDeclaration', 'ExportNamedDeclaration']);
  });

  describe('shapes that the conversion cannot read by itself', () => {
    const shapes = [
      'let a: A<B',
      'let a: A<B<C> = new D<E>();',
      'function f<T',
      'class C<T',
      'class C extends D<E',
      'interface I<T',
      'type A<T',
      'class C { m<T',
      'type A = <T',
      'for (const in o) {}',
      'for (let of o) {}',
      'for (var',
      "let a: import('m', { with: { a: 'b'",
      "let a: import('m', { with: { a: 'b' } }).C<D>;",
      "let a: typeof import('m', {",
      'export default abstract class K<T extends',
    ];
    for (const shape of shapes) {
      it(shape, () => {
        const { ast, scopes, problems } = parseTolerantly('a.ts', `const first = 1;\n${shape}`);
        assert.equal(ast.body[0]?.type, 'VariableDeclaration');
        assert.ok(scopes.scopes.length >= 2);
        assert.ok(problems.every((problem) => !problem.message.includes('could not be read')));
      });
    }
    for (const shape of ['const a = <', 'const a = <>', 'const a = < b={c}>', 'const a = <b></', 'const a = <b.', 'const a = <b:', 'const a = <A<B']) {
      it(shape, () => {
        const { ast, problems } = parseTolerantly('a.tsx', `const first = 1;\n${shape}`);
        assert.equal(ast.body[0]?.type, 'VariableDeclaration');
        assert.ok(problems.every((problem) => !problem.message.includes('could not be read')));
      });
    }
  });

  describe('deep nesting', () => {
    const chain = (operator: string, count: number): string => Array.from({ length: count }, (_, index) => `'t${index}'`).join(operator);

    it('reads text made of 5,000 parts', () => {
      const program = parse(`const text = ${chain(' + ', 5000)};`);
      assert.deepEqual(program.problems, []);
      const [declare] = program.body;
      assert.ok(declare?.kind === 'declare' && declare.value?.kind === 'template');
      assert.equal(declare.value.parts.length, 5000);
      assert.deepEqual(
        declare.value.parts.map((part) => part.kind === 'literal' && part.value),
        Array.from({ length: 5000 }, (_, index) => `t${index}`),
      );
    });

    it('reads conditions made of 5,000 parts', () => {
      for (const operator of [' && ', ' || ', ' ?? ']) {
        const text = `const a = ${chain(operator, 5000)};`;
        const program = parse(text);
        assert.deepEqual(program.problems, []);
        assert.equal(printProgram(program).match(/"t\d+"/g)?.length, 5000);
      }
    });

    const shapes: Record<string, (levels: number) => string> = {
      arrays: (n) => '['.repeat(n) + ']'.repeat(n),
      objects: (n) => `x = ${'{a:'.repeat(n)}1${'}'.repeat(n)}`,
      calls: (n) => 'f('.repeat(n) + ')'.repeat(n),
      'method chains': (n) => `a${'.b()'.repeat(n)}`,
      products: (n) => `x = ${Array.from({ length: n }, () => 'a').join(' * ')}`,
      commas: (n) => `${'a, '.repeat(n)}b`,
      conditionals: (n) => `x = ${'a ? b : '.repeat(n)}c`,
      negations: (n) => `${'!'.repeat(n)}a`,
      'else if': (n) => `if (a) {}${' else if (a) {}'.repeat(n)}`,
      blocks: (n) => '{'.repeat(n) + '}'.repeat(n),
      functions: (n) => '() => {'.repeat(n) + '}'.repeat(n),
      declarations: (n) => 'function f() {'.repeat(n) + '}'.repeat(n),
      classes: (n) => 'class A { static {'.repeat(n) + '}}'.repeat(n),
      'class expressions': (n) => `x = ${'class { a = '.repeat(n)}1${'}'.repeat(n)}`,
      patterns: (n) => `let ${'{a:'.repeat(n)}b${'}'.repeat(n)} = c`,
      switches: (n) => 'switch (a) { case 1: '.repeat(n) + '}'.repeat(n),
      labels: (n) => `${'l: '.repeat(n)}a`,
      templates: (n) => '`${'.repeat(n) + 'a' + '}`'.repeat(n),
      types: (n) => `let x: ${'A<'.repeat(n)}B${'>'.repeat(n)}`,
      'array types': (n) => `let x: A${'[]'.repeat(n)}`,
      casts: (n) => `a${' as T'.repeat(n)}`,
      elements: (n) => `x = ${'<a>'.repeat(n)}${'</a>'.repeat(n)}`,
      namespaces: (n) => 'namespace A {'.repeat(n) + '}'.repeat(n),
    };
    for (const [name, shape] of Object.entries(shapes)) {
      it(`${name}: cut off and reported, the file before it is read`, function () {
        this.timeout(10_000);
        for (const levels of [450, 5000]) {
          const program = parse(`first();\n${shape(levels)} // responsible-use`, 'a.tsx');
          assert.ok(program.problems.some((problem) => problem.message === TOO_DEEP), `${levels} levels`);
          // TypeScript itself gives up on the second.
          if (levels === 450) assert.equal(program.body[0]?.kind, 'expression');
        }
      });
      it(`${name}: 40 levels are no problem`, () => {
        assert.deepEqual(parse(shape(40), 'a.tsx').problems, []);
      });
    }
  });

  describe('the last resort', () => {
    it('takes out the statements that cannot be converted and keeps the others', () => {
      const source = ts.createSourceFile('a.ts', 'first(); bad(); second(); bad();', ts.ScriptTarget.Latest, true);
      const removed = removeFailing(source, () => {
        if (source.statements.some((statement) => statement.getText(source) === 'bad();')) throw new TypeError('no');
      });
      assert.deepEqual(removed, [{ pos: 9, end: 15 }, { pos: 26, end: 32 }]);
      assert.deepEqual(source.statements.map((statement) => statement.getText(source)), ['first();', 'second();']);
    });
  });
});
