import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csharpLanguage } from '../../../../src/analysis/languages/csharp/index.js';
import type { FrontEnd } from '../../../../src/analysis/languages/language.js';
import type { ClassNode, Program } from '../../../../src/analysis/program/model.js';
import { calledNames, checkPrefixes, checkSpans, packageAssets, snapshotTests } from '../tree-sitter/support.js';

const programs = join(import.meta.dirname, 'programs');

describe('C# programs', () => snapshotTests(programs, csharpLanguage));

describe('C# front end', () => {
  let frontEnd: FrontEnd;
  const parse = (text: string): Program => frontEnd.parse({ path: 'A.cs', text });
  const classes = (program: Program): readonly ClassNode[] => program.body.flatMap((statement) => (statement.kind === 'class' ? [statement.cls] : []));

  before(async () => {
    frontEnd = await csharpLanguage.load(packageAssets());
  });

  it('reads every prefix of a program', () => {
    const text = readFileSync(join(programs, 'custom-vision.cs.txt'), 'utf8');
    checkPrefixes(frontEnd, text, 13, [
      'options.Endpoint.ToString()',
      'BadRequest("no picture")',
      'picture.OpenReadStream()',
      '_client.ClassifyImageAsync(options.ProjectId, ModelName, stream, cancellationToken: cancel)',
      'StatusCode(StatusCodes.Status503ServiceUnavailable)',
      'accounts.IsTrustedAsync(userId)',
      'accounts.SuspendAsync(userId, reason: "picture: " + string.Join(", ", unsafeTags))',
      'unsafeTags.FirstOrDefault()',
    ]);
  });

  it('keeps fields and methods in their class when the end is missing', () => {
    const program = parse('namespace N;\nclass A\n{\n  readonly Client _client = new(key);\n  async Task F(Stream photo)\n  {\n    var r = await _client.ClassifyAsync(id, ');
    const [cls] = classes(program);
    assert.deepEqual([cls?.fields.map((field) => field.name), cls?.methods.map((method) => method.name)], [['_client'], ['F']]);
    assert.ok(calledNames(program).includes('ClassifyAsync'));
    assert.ok(program.problems.length > 0);
  });

  it('goes on after a statement that is being written', () => {
    const program = parse('class A { void F() { var x = _client.\n    G(); } void H() { I(); } }');
    assert.deepEqual(classes(program)[0]?.methods.map((method) => method.name), ['F', 'H']);
    assert.deepEqual(calledNames(program), ['G', 'I']);
  });

  it('loses nothing around a line that is being written', () => {
    const text = readFileSync(join(programs, 'custom-vision.cs.txt'), 'utf8');
    const place = text.indexOf('        var unsafeTags');
    const whole = calledNames(parse(text));
    for (const line of ['x = _client.', '_client.Classify(', 'var y = _client.Classify(a, ', 'if (x', 'if (x) {', 'var x = new { A = ', 'x = $"{a', 'x = "abc', 'foreach (var x in', 'this.', 'x = [1,', 'try {', 'await ']) {
      const edited = `${text.slice(0, place)}        ${line}\n${text.slice(place)}`;
      const program = parse(edited);
      checkSpans(program, edited);
      const names = calledNames(program);
      assert.deepEqual(whole.filter((name) => !names.includes(name)), [], line);
      assert.deepEqual(classes(program).map((cls) => cls.name), ['PictureOptions', 'IAccountService', 'PicturesController'], line);
    }
  });

  it('constructs the declared type where new names none', () => {
    const program = parse('class A { B b = new(1); C c { get; } = new() { X = 1 }; N.D F() => new(2); void G(E e) { F f = new(); h = new(); } }');
    const [cls] = classes(program);
    const callees = [cls?.fields[0]?.value, cls?.fields[1]?.value].map((value) => (value?.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : null));
    assert.deepEqual(callees, ['B', 'C']);
  });

  it('reads an empty collection', () => {
    const program = parse('int[] a = []; List<int> b = [ ];');
    assert.deepEqual(program.problems, []);
    const values = program.body.map((statement) => (statement.kind === 'declare' && statement.value?.kind === 'list' ? statement.value.elements.length : null));
    assert.deepEqual(values, [0, 0]);
  });

  it('counts in UTF-16 units', () => {
    const text = 'class Größe { string Π = "𝒳"; void F() { var @class = Read("𝒳𝒳", Π); @class.G(); } }\n';
    checkSpans(parse(text), text);
    checkSpans(parse(`\uFEFF${text}`), `\uFEFF${text}`);
    assert.deepEqual(calledNames(parse(text)), ['Read', 'G']);
  });

  it('survives deep nesting', () => {
    for (const text of ['{'.repeat(4000), `class A { int a = ${'('.repeat(3000)}1${')'.repeat(3000)}; }`, `class A { string a = "a"${' + b'.repeat(4000)}; }`, `class A { void F() { a${'.B()'.repeat(3000)}; } }`]) {
      checkSpans(parse(text), text);
    }
    assert.ok(parse(`class A { void F() { a${'.B()'.repeat(3000)}; } }`).problems.some((problem) => problem.message.includes('deep')));
  });
});
