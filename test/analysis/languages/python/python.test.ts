import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontEnd } from '../../../../src/analysis/languages/language.js';
import { pythonLanguage } from '../../../../src/analysis/languages/python/index.js';
import type { Program } from '../../../../src/analysis/program/model.js';
import { calledNames, checkPrefixes, checkSpans, packageAssets, snapshotTests, visit } from '../tree-sitter/support.js';

const programs = join(import.meta.dirname, 'programs');

describe('Python programs', () => snapshotTests(programs, pythonLanguage));

describe('Python front end', () => {
  let frontEnd: FrontEnd;
  const parse = (text: string): Program => frontEnd.parse({ path: 'a.py', text });

  before(async () => {
    frontEnd = await pythonLanguage.load(packageAssets());
  });

  it('reads every prefix of a program', () => {
    const text = readFileSync(join(programs, 'custom-vision.py.txt'), 'utf8');
    checkPrefixes(frontEnd, text, 7, [
      'logging.getLogger(__name__)',
      'ApiKeyCredentials(in_headers={"Prediction-key": os.environ["PREDICTION_KEY"]})',
      'make_client()',
      'self.client.classify_image(PROJECT_ID, self.published_name, data)',
      'self.accounts.is_trusted(user_id)',
      'suspend_account(user_id, reason="picture: " + ", ".join(unsafe))',
    ]);
  });

  it('keeps methods in their class when the end is missing', () => {
    const program = parse('class A:\n    def __init__(self, client):\n        self.client = make(client)\n\n    def check(self, photo: "');
    const classes = program.body.flatMap((statement) => (statement.kind === 'class' ? [statement.cls] : []));
    assert.deepEqual(classes[0]?.methods.map((method) => method.role), ['constructor', 'method']);
    assert.equal(classes[0]?.methods[1]?.params.length, 1);
  });

  it('keeps classes and functions around a line that is being written', () => {
    const text = readFileSync(join(programs, 'custom-vision.py.txt'), 'utf8');
    const place = text.indexOf('        best = max');
    for (const line of ['x = self.client.', 'x = self.client.classify(', 'if x', 'x = {"a": ', 'for x in', 'x = "abc', 'self.', 'x = [1,', 'try:', 'await ']) {
      const edited = `${text.slice(0, place)}        ${line}\n${text.slice(place)}`;
      const program = parse(edited);
      checkSpans(program, edited);
      const found = program.body.flatMap((statement) => (statement.kind === 'class' ? [`${statement.cls.name}: ${statement.cls.methods.map((method) => method.name).join()}`] : []));
      assert.deepEqual(found, ['Verdict: ', 'PictureCheck: __init__,published_name,check'], line);
      assert.ok(calledNames(program).includes('classify_image'), line);
    }
  });

  it('has the arguments of a call that is being written', () => {
    const program = parse('import os\n\nr = client.classify_image(project, name=model, ');
    assert.deepEqual(calledNames(program), ['classify_image']);
    visit(program, {
      node: (node) => {
        if (node.kind === 'call') assert.deepEqual(node.args.map((arg) => arg.name), [null, 'name']);
      },
    });
  });

  it('counts in UTF-16 units', () => {
    const text = 'größe = "𝒳"\nπ = größe + client.read("𝒳𝒳", größe)\n';
    checkSpans(parse(text), text);
    checkSpans(parse(`\uFEFF${text}`), `\uFEFF${text}`);
    assert.deepEqual(parse(text).exports.map((entry) => entry.name), ['größe', 'π']);
  });

  it('reads lines that end in CR LF', () => {
    const text = 'class A:\r\n    def f(self):\r\n        return self.g(1)\r\n';
    checkSpans(parse(text), text);
    assert.deepEqual(calledNames(parse(text)), ['g']);
  });

  it('survives deep nesting', () => {
    for (const text of ['('.repeat(5000), `x = ${'['.repeat(3000)}${']'.repeat(3000)}`, `x = ${'a.b('.repeat(2000)}${')'.repeat(2000)}`, `x = "a"${' + b'.repeat(5000)}`, `${'if a:\n pass\nel'.repeat(3000)}if b: pass`]) {
      const program = parse(text);
      checkSpans(program, text);
    }
    assert.ok(parse(`x = ${'['.repeat(3000)}${']'.repeat(3000)}`).problems.some((problem) => problem.message.includes('deep')));
  });
});
