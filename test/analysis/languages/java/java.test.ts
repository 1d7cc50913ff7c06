import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { javaLanguage } from '../../../../src/analysis/languages/java/index.js';
import type { FrontEnd } from '../../../../src/analysis/languages/language.js';
import type { ClassNode, Program } from '../../../../src/analysis/program/model.js';
import { calledNames, checkPrefixes, checkSpans, packageAssets, snapshotTests, visit } from '../tree-sitter/support.js';

const programs = join(import.meta.dirname, 'programs');

describe('Java programs', () => snapshotTests(programs, javaLanguage));

describe('Java front end', () => {
  let frontEnd: FrontEnd;
  const realistic = readFileSync(join(programs, 'content-safety.java.txt'), 'utf8');
  const parse = (text: string): Program => frontEnd.parse({ path: 'A.java', text });
  const classes = (program: Program): readonly ClassNode[] => program.body.flatMap((statement) => (statement.kind === 'class' ? [statement.cls] : []));

  before(async () => {
    frontEnd = await javaLanguage.load(packageAssets());
  });

  it('reads every prefix of a program', () => {
    checkPrefixes(frontEnd, realistic, 13, [
      'AzureKeyCredential(key)',
      'endpoint(endpoint)',
      'client.analyzeText(new AnalyzeTextOptions(message))',
      'log.warn("moderation is not available for {}", userId, error)',
      'ModerationException("moderation failed: " + error.getMessage(), error)',
      'mapToInt(TextCategoriesAnalysis::getSeverity)',
      'filter(entry -> entry.getSeverity() != null && entry.getSeverity() > 0)',
      'accounts.isTrusted(userId)',
      'accounts.suspend(userId, "message: " + String.join(", ", categories))',
      'Optional.of(new Verdict(severity, categories))',
    ]);
  });

  it('reads every prefix of switches and members', () => {
    for (const name of ['switches', 'statements', 'expressions']) {
      const text = readFileSync(join(programs, `${name}.java.txt`), 'utf8');
      checkPrefixes(frontEnd, text, 7, ['one()', 'two(s)', 's.isEmpty()', 'use(x, y)', 'client.close()', 'three(o)', 'log(a)', 'client.get(text)', 'client.send(event, field, text)']);
    }
  });

  const unfinished: readonly (readonly [place: string, lines: readonly string[]])[] = [
    ['        List<TextCategoriesAnalysis> found', [
      'x = client.', 'client.analyzeText(', 'var y = client.analyzeText(a, ', 'if (x', 'if (x) {', 'while (x.', 'for (String x : ', 'for (', 'new Foo', 'new Foo(', 'new Foo() {',
      'String s = "abc', 'String s = """', "char c = '", 'int[] x = {1,', 'try {', 'try (var a = b()', 'do {', 'synchronized (', 'catch (', 'return client.', 'throw new', 'list.map(x -> ',
      'list.map(x -> {', 'list.map(Foo::', 'switch (x) {', 'switch (x) { case 1 -> ', 'switch (x) { ca', 'Foo', 'Foo bar', 'Foo bar =', 'List<', 'x instanceof ', 'x ? y :', 'x ?', 'a != b && c !', '@', 'int', 'final', '}', '{', ')', 'foo(a)\n            .bar(',
    ]],
    ['    public Optional<Verdict> check', [
      'private', 'private final', 'private Foo', 'private Foo foo =', 'private Foo foo = new', 'public void', 'public void f(', 'public void f(String', 'public void f(@Value("x") String a,', 'public void f() {', 'public void f() throws', '@Autowired',
      '@Value(', '@Value("', '@', 'class', 'class X', 'class X {', 'record X(', 'enum X { A,', 'static {', 'Foo', 'Foo(', 'List<String', 'interface',
    ]],
    ['/** What the', ['import', 'import a.', 'import static a.', '@Foo', 'class', 'public class X', 'public class X {', 'record X(', 'public', 'enum X', 'package']],
  ];

  for (const [place, lines] of unfinished) {
    it(`loses nothing around a line that is being written before "${place.trim()}"`, () => {
      const at = realistic.indexOf(place);
      const whole = calledNames(parse(realistic)).toSorted();
      for (const line of lines) {
        const edited = `${realistic.slice(0, at)}${/^ */.exec(place)?.[0] ?? ''}${line}\n${realistic.slice(at)}`;
        const program = parse(edited);
        checkSpans(program, edited);
        assert.deepEqual(missing(whole, calledNames(program)), [], line);
        const names = classes(program).map((cls) => cls.name);
        assert.deepEqual(missing(['ModerationConfiguration', 'Verdict', 'AccountService', 'ModerationService'], names), [], line);
        assert.ok(classes(program).find((cls) => cls.name === 'ModerationService')?.methods.some((method) => method.name === 'check'), line);
      }
    });
  }

  it('keeps fields and methods in their class when the end is missing', () => {
    const program = parse('package p;\nclass A {\n  private final Client client = make();\n  void f(byte[] photo) {\n    var r = client.classify(id, ');
    const [cls] = classes(program);
    assert.deepEqual([cls?.fields.map((field) => field.name), cls?.methods.map((method) => method.name)], [['client'], ['f']]);
    assert.deepEqual(calledNames(program), ['make', 'classify']);
    assert.ok(program.problems.length > 0);
  });

  it('reads broken code without indentation', () => {
    const text = 'class A {\nvoid f() {\nif (x) {\na();\n}\nfor (B b : c) {\nd(b)\n}\n}\nvoid g() {\ntry {\ne();\n} catch (E x) {\nh();\n}\n}\n}\n';
    const program = parse(text);
    checkSpans(program, text);
    assert.deepEqual(classes(program).map((cls) => cls.methods.map((method) => method.name)), [['f', 'g']]);
    assert.deepEqual(calledNames(program), ['a', 'd', 'e', 'h']);
  });

  it('takes what is left of code it can not repair', () => {
    const program = parse('class A { void f() { var x = = client.g(a; h(b) ] } } }\nclass B { void k() { i(); } }');
    checkSpans(program, 'class A { void f() { var x = = client.g(a; h(b) ] } } }\nclass B { void k() { i(); } }');
    assert.deepEqual(missing(['g', 'h', 'i'], calledNames(program)), []);
    assert.ok(program.problems.length > 0);
  });

  it('tells methods from variables of the same name', () => {
    const program = parse('import static a.B.fetch; class A { String name() { String name = name(); String fetch = fetch(name); String other = other(); return fetch; } }');
    const callees: string[] = [];
    visit(program, {
      node: (node) => {
        if (node.kind === 'call' && node.callee.kind === 'name') callees.push(`${node.callee.name} ${program.variables.find((variable) => variable.id === (node.callee as { variable: number | null }).variable)?.topLevel ?? null}`);
      },
    });
    assert.deepEqual(callees, ['name null', 'fetch true', 'other null']);
  });

  it('reads statements and methods without a class', () => {
    const program = parse('import a.Client;\nvar client = new Client();\nclient.send();\nvoid main() { helper(); }\nvoid helper() {}');
    assert.deepEqual(program.problems, []);
    assert.deepEqual(program.body.map((statement) => statement.kind), ['declare', 'expression', 'function', 'function']);
    const [main, helper] = program.body.flatMap((statement) => (statement.kind === 'function' ? [statement.fn] : []));
    const called = main?.body[0]?.kind === 'expression' && main.body[0].value.kind === 'call' ? main.body[0].value.callee : null;
    assert.equal(called?.kind === 'name' ? called.variable : null, helper?.variable);
  });

  it('reads an empty file, a package file and a module file', () => {
    for (const text of ['', '\n// nothing\n', '@Deprecated\npackage p;\n', 'module m { requires a.b; exports c; }']) {
      const program = parse(text);
      assert.deepEqual([program.body, program.problems], [[], []], text);
    }
    assert.equal(parse('@Deprecated\npackage p.q;\n').namespace, 'p.q');
  });

  it('counts in UTF-16 units', () => {
    const text = 'class Größe { String Π = "𝒳"; void f() { var größe = read("𝒳𝒳", Π); größe.g(); } }\n';
    checkSpans(parse(text), text);
    checkSpans(parse(`\uFEFF${text}`), `\uFEFF${text}`);
    assert.deepEqual(calledNames(parse(text)), ['read', 'g']);
  });

  it('reads Windows line ends', () => {
    const text = 'class A {\r\n  String s = """\r\n      a\r\n        b\r\n      """;\r\n  void f() { g(s); }\r\n}\r\n';
    const [cls] = classes(parse(text));
    assert.equal(cls?.fields[0]?.value?.kind === 'literal' ? cls.fields[0].value.value : null, 'a\n  b\n');
    assert.deepEqual(calledNames(parse(text)), ['g']);
  });

  it('survives deep nesting', () => {
    const chain = `class A { void f() { a${'.b()'.repeat(3000)}; } }`;
    const texts = ['{'.repeat(4000), `class A { int a = ${'('.repeat(3000)}1${')'.repeat(3000)}; }`, `class A { String a = "a"${' + b'.repeat(4000)}; }`, 'class A {'.repeat(2000), `class A { void f() { ${'g(x -> {'.repeat(1500)} } }`, chain];
    for (const text of texts) checkSpans(parse(text), text);
    assert.ok(parse(chain).problems.some((problem) => problem.message.includes('deep')));
  });
});

/** Entries of a list that another one lacks, each counted as often as it occurs. */
function missing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const left = [...found];
  return wanted.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
