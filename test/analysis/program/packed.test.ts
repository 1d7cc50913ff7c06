import assert from 'node:assert/strict';
import { packedSourceFile, sourceFile } from '../../../src/analysis/calls/project.js';
import { languageFor } from '../../../src/analysis/languages/index.js';
import type { Program } from '../../../src/analysis/program/model.js';
import { isPacked, packProgram, unpackProgram } from '../../../src/analysis/program/packed.js';
import { readAsset } from '../../support/parser-assets.js';

const texts: Readonly<Record<string, string>> = {
  'a.ts': "import { a as b } from './m';\nexport default class C<T> { private x = -0.5; constructor(@Inject('K') private k: T) {} async m({ p = 1, ...q }: D) { for (const [e] of q) await this.k[`t${e}`](...e) ?? 2 ** 31; } }\nexport { b };\n",
  'broken.ts': 'export const = {{{ (',
  'a.py': 'from m import *\nclass C(B):\n    def f(self, x: int = 1, *rest, **named):\n        """größe"""\n        with open(f"{x}") as h:\n            return [y for y in h if y]\n',
  'A.cs': 'namespace N; class A { int P => 1; void F() { var x = new B { C = 1.5 }; try { G(n: 2); } catch (E e) when (e != null) { throw; } } }',
  'A.java': 'package p; record A(int x) implements B { int f() { return switch (x) { case 1 -> 2; default -> g(() -> 3); }; } }',
  'a.go': 'package p\n\nfunc (r *R) F(xs ...int) (n int, err error) {\n\tfor i, x := range xs {\n\t\tn += x * i\n\t}\n\treturn n, nil\n}\n',
};

async function parse(path: string, text: string): Promise<Program> {
  const frontEnd = await languageFor(path)?.load({ readAsset });
  assert.ok(frontEnd);
  return frontEnd.parse({ path, text });
}

/** Places of a program's objects that hold an object which stands somewhere else as well. */
function shared(program: Program): number {
  const seen = new Set<object>();
  let count = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (seen.has(value)) {
      count += 1;
      return;
    }
    seen.add(value);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(program);
  return count;
}

describe('packed programs', () => {
  for (const [path, text] of Object.entries(texts)) {
    it(`gives back the program of ${path}, which is much smaller in between`, async () => {
      const program = await parse(path, text);
      const packed = packProgram(program);
      assert.deepEqual(unpackProgram(packed), program);
      assert.equal(packed.language, program.language);
      assert.ok(isPacked(packed));
      assert.ok(!isPacked(program));
      assert.ok(packed.bytes.length < JSON.stringify(program).length / 4);
      // It goes to another thread as it is.
      assert.deepEqual(unpackProgram(structuredClone(packed)), program);
    });
  }

  it('keeps what stands in two places one object', async () => {
    const program = await parse('a.ts', texts['a.ts'] ?? '');
    const [exported] = program.exports;
    const call = { kind: 'name' as const, name: 'a', variable: null, span: { start: 0, end: 1 } };
    assert.ok(exported);
    const twice: Program = { ...program, body: [{ kind: 'expression', value: call, span: call.span }], exports: [{ ...exported, value: call }] };
    const [statement] = unpackProgram(packProgram(twice)).body;
    const again = unpackProgram(packProgram(twice));
    assert.ok(statement?.kind === 'expression');
    assert.ok(again.body[0]?.kind === 'expression');
    assert.equal(again.body[0].value, again.exports[0]?.value);
    assert.notEqual(statement.value, again.body[0].value, 'and each unpacking makes its own');
    assert.ok(shared(again) >= shared(twice));
  });

  it('keeps all kinds of numbers and texts', async () => {
    const program = await parse('a.ts', '');
    const values = [0, -0, 1, 127, 128, 16_384, 2 ** 30 - 1, 2 ** 30, 2 ** 53, -1, 0.1, NaN, Infinity, '', 'ä', '\ud800', 'a\nb', true, false, null];
    const body = values.map((value, index) => ({ kind: 'expression' as const, value: { kind: 'literal' as const, type: 'other' as const, value, span: { start: 5, end: 5 + index } }, span: { start: index, end: 300_000 } }));
    // Keys that no other object has, as many as there are numbers for.
    const odd = { ...program, body, extra: Array.from({ length: 400 }, (_, index) => ({ [`key${String(index)}`]: undefined })) } as Program;
    assert.deepEqual(unpackProgram(packProgram(odd)), odd);
  });

  it('refuses what is no plain data', async () => {
    const program = await parse('a.ts', '');
    assert.throws(() => packProgram({ ...program, namespace: (() => 'a') as unknown as string }), TypeError);
  });

  it('is unpacked when somebody looks into the file, and at once where that may fail', async () => {
    const text = texts['a.ts'] ?? '';
    const program = await parse('a.ts', text);
    const packed = packProgram(program);
    const file = packedSourceFile('a.ts', text, packed);
    assert.deepEqual([file.path, file.text, file.language], ['a.ts', text, 'typescript']);
    assert.deepEqual(file.program, sourceFile('a.ts', text, program).program);
    assert.equal(file.program, file.program);
    assert.equal(file.index.classes[0], file.program.body.find((statement) => statement.kind === 'class')?.cls);
    const broken = { ...packed, bytes: new Uint8Array(0), strings: [] };
    assert.doesNotThrow(() => packedSourceFile('a.ts', text, broken));
    assert.throws(() => packedSourceFile('a.ts', text, { ...broken, depth: 10_000 }));
  });
});
