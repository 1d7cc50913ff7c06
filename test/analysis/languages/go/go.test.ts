import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goLanguage } from '../../../../src/analysis/languages/go/index.js';
import type { FrontEnd } from '../../../../src/analysis/languages/language.js';
import type { ClassNode, Program } from '../../../../src/analysis/program/model.js';
import { calledNames, checkPrefixes, checkSpans, packageAssets, snapshotTests } from '../tree-sitter/support.js';

const programs = join(import.meta.dirname, 'programs');

describe('Go programs', () => snapshotTests(programs, goLanguage));

describe('Go front end', () => {
  let frontEnd: FrontEnd;
  const parse = (text: string): Program => frontEnd.parse({ path: 'a.go', text });
  const classes = (program: Program): readonly ClassNode[] => program.body.flatMap((statement) => (statement.kind === 'class' ? [statement.cls] : []));

  before(async () => {
    frontEnd = await goLanguage.load(packageAssets());
  });

  it('reads every prefix of a program', () => {
    const text = readFileSync(join(programs, 'custom-vision.go.txt'), 'utf8');
    checkPrefixes(frontEnd, text, 11, [
      'prediction.New(endpoint)',
      'autorest.NewCognitiveServicesAuthorizer(key)',
      'os.Getenv("PROJECT_ID")',
      's.client.ClassifyImage(ctx, s.project, publishName, picture, "")',
      'append(unsafe, *p.TagName)',
      'r.FormFile("picture")',
      's.classify(r.Context(), file)',
      's.accounts.IsTrusted(r.Context(), user)',
      's.accounts.Suspend(context.Background(), user, "picture: "+tags[0])',
    ]);
  });

  it('keeps fields and methods in their type when the end is missing', () => {
    const program = parse('package a\n\ntype A struct {\n\tclient *vision.Client\n}\n\nfunc (a *A) F(photo io.Reader) {\n\tr, err := a.client.Classify(ctx, ');
    const [cls] = classes(program);
    assert.deepEqual([cls?.fields.map((field) => field.name), cls?.methods.map((method) => method.name)], [['client'], ['F']]);
    assert.ok(calledNames(program).includes('Classify'));
    assert.ok(program.problems.length > 0);
  });

  it('goes on after a statement that is being written', () => {
    const program = parse('package a\n\nfunc f() {\n\tx := client.\n\tif ok {\n\t\tg()\n\t}\n}\n\nfunc h() { i() }\n');
    assert.deepEqual(program.body.map((statement) => (statement.kind === 'function' ? statement.fn.name : statement.kind)), ['f', 'h']);
    assert.deepEqual(calledNames(program), ['g', 'i']);
  });

  it('loses nothing around a line that is being written', () => {
    const text = readFileSync(join(programs, 'custom-vision.go.txt'), 'utf8');
    const place = text.indexOf('\tvar unsafe []string');
    const whole = parse(text);
    for (const line of [
      's.', 's.client.Classify(', 'x := s.client.Classify(a, ', 'if x', 'if x {', 'if x := f(', 'if x ==', 'x := Options{A: ', 'x = "abc', 'for _, x := range', 'for {', 'switch x {', 'case',
      'x = []string{"a",', 'func() {', 'go func() {', 'defer', 'return f(', 'var x', 'x :=', 'x, y', 'm[', 'else {', '}', ')', 'x := new("a',
    ]) {
      const edited = `${text.slice(0, place)}\t${line}\n${text.slice(place)}`;
      const program = parse(edited);
      checkSpans(program, edited);
      const names = calledNames(program);
      assert.deepEqual(calledNames(whole).filter((name) => !names.includes(name)), [], line);
      assert.deepEqual(classes(program).map((cls) => [cls.name, cls.methods.length]), [['Accounts', 2], ['server', 2]], line);
      assert.deepEqual(program.exports.map((entry) => entry.name), whole.exports.map((entry) => entry.name), line);
    }
  });

  it('reads the calls in statements that did not parse', () => {
    for (const statement of ['x := a b(1)', 'x := ? b(1)', 'if x ? b(1) {\n\t}', 'for i := range b(1) c {\n\t}', 'z := (a b(1))', 'defer x b(1)', 'return a b(1)', 'switch a b(1) {\n\tcase 1:\n\t}', 'f(a b(1))', 'x := T{a: 1 b(1)}', 'while b(1) {\n\t}', 'x := &b(1) c', 'x := a ? b(1) : c', 'x := a b(1) c']) {
      const text = `package a\n\nfunc f() {\n\tone()\n\t${statement}\n\ttwo()\n}\n`;
      const program = parse(text);
      checkSpans(program, text);
      assert.deepEqual(calledNames(program).filter((name) => ['one', 'b', 'two'].includes(name)), statement.startsWith('while') ? ['one', 'two'] : ['one', 'b', 'two'], statement);
      assert.ok(program.problems.length > 0, statement);
    }
  });

  it('puts methods into the class of their type, in this file or in another one', () => {
    const program = parse('package a\nfunc (s *S) First() {}\nfunc (o *Other) Alone() {}\ntype S struct{}\nfunc (s S) Second() {}\nfunc (o Other) More() {}\n');
    assert.deepEqual(
      classes(program).map((cls) => ({ name: cls.name, known: cls.variable !== null, methods: cls.methods.map((method) => method.name) })),
      [{ name: 'Other', known: false, methods: ['Alone', 'More'] }, { name: 'S', known: true, methods: ['First', 'Second'] }],
    );
    assert.deepEqual(program.exports.map((entry) => entry.name), ['S']);
  });

  it('knows the receiver from what hides it', () => {
    const program = parse('package a\nfunc (s *S) F(t T) {\n\ts.one()\n\tfunc() { s.two() }()\n\tfunc(s int) { s.three() }(1)\n\tif s := s.next(); s != nil {\n\t\ts.four()\n\t}\n}\n');
    const receivers = classes(program)[0]?.methods[0]?.body;
    const text = JSON.stringify(receivers, (key, value: unknown) => (key.endsWith('pan') ? undefined : value));
    const called = [...text.matchAll(/"object":\{"kind":"(\w+)"[^{}]*\},"name":"(\w+)"/g)].map((match) => `${match[1]}.${match[2]}`);
    assert.deepEqual(called, ['this.one', 'this.two', 'name.three', 'this.next', 'name.four']);
  });

  it('takes the package name from the path where no other is given', () => {
    const paths = ['fmt', 'net/http', 'a.b/c/v2', 'a.b/go-redis/v9', 'gopkg.in/yaml.v3', 'a.b/some-thing', 'v2', 'a.b/go-'];
    const program = parse(`package a\nimport (\n${paths.map((path) => `\t"${path}"`).join('\n')}\n)\n`);
    assert.deepEqual(program.imports.map((entry) => entry.local), ['fmt', 'http', 'c', 'redis', 'yaml', 'some', 'v2', '']);
  });

  it('reads what newer versions of the language allow', () => {
    const program = parse('package a\nfunc f() {\n\tp := new("text")\n\tq := new(g(1))\n\tr := new(vision.Client)\n\tfor range 3 {\n\t}\n}\n');
    assert.deepEqual([program.problems, calledNames(program)], [[], ['g', 'Client']]);
  });

  it('counts in UTF-16 units', () => {
    const text = 'package a\n\ntype Größe struct{ π string }\n\nfunc (g *Größe) F() {\n\tx := Read("𝒳𝒳", g.π, `𝒳`)\n\tx.G()\n';
    checkSpans(parse(text), text);
    checkSpans(parse(`\uFEFF${text}`), `\uFEFF${text}`);
    assert.deepEqual(calledNames(parse(text)), ['Read', 'G']);
    assert.deepEqual(calledNames(parse(text.replaceAll('\n', '\r\n'))), ['Read', 'G']);
  });

  it('survives deep nesting', () => {
    for (const text of [
      '{'.repeat(4000), 'func f() {'.repeat(2000), `var a = ${'('.repeat(3000)}1${')'.repeat(3000)}`, `var a = "a"${' + b'.repeat(4000)}`, `func f() { a${'.B()'.repeat(3000)} }`,
      `func f() { ${'if a {} else '.repeat(3000)}{} }`, `var a = ${'[]T{'.repeat(3000)}`,
    ]) {
      const whole = `package a\n${text}`;
      checkSpans(parse(whole), whole);
    }
    assert.ok(parse(`package a\nfunc f() { a${'.B()'.repeat(3000)} }`).problems.some((problem) => problem.message.includes('deep')));
  });
});
