import assert from 'node:assert/strict';
import { absolute, memoryEngine } from '../support/memory-engine.js';

/** A project file with one wrapper in a language, and one service of the team's own. */
function projectFile(wrapper: object, more: object = {}): string {
  return JSON.stringify({
    ownCode: {
      services: {
        'credit-scoring': {
          name: 'Credit scoring',
          processes: 'An application goes in, a score comes out.',
          source: 'Data sheet of the scoring team',
          readOn: '2026-10-01',
          operations: { score: { summary: 'Scores an application', sends: ['the application'], keeps: 'The application, for two years.' } },
        },
      },
      wrappers: [{ name: 'Contoso gateway', ...wrapper }],
    },
    ...more,
  });
}

/** `service/operation via line` of the calls of a file. */
async function callsOf(files: Readonly<Record<string, string>>, path: string): Promise<readonly string[]> {
  const { calls } = await memoryEngine(files).engine.check(absolute(path));
  return calls.map(({ service, operation, via, range }) => `${String(service)}/${String(operation)} ${via} ${String(range.start.line)}`);
}

const gateway = { language: 'typescript', module: '@contoso/ai-gateway', client: 'Gateway', makers: ['connect'], members: { moderate: 'content-safety/analyze-text', 'scoring.score': 'credit-scoring/score' } };

describe('wrappers of a project file', () => {
  it('are found by class, maker and group of members, and marked as wrappers', async () => {
    const code = "import { Gateway, connect } from '@contoso/ai-gateway';\nconst gateway = new Gateway();\nawait gateway.moderate(text);\nawait connect(url).scoring.score(application);\nawait gateway.close();\n";
    assert.deepEqual(await callsOf({ 'a.ts': code, 'responsible-use.json': projectFile(gateway) }, 'a.ts'), ['content-safety/analyze-text wrapper 2', 'credit-scoring/score wrapper 3']);
    assert.deepEqual(await callsOf({ 'a.ts': code }, 'a.ts'), []);
  });

  for (const [language, wrapper, path, code] of [
    ['Python', { language: 'python', module: 'contoso.ai', client: 'Gateway' }, 'a.py', 'from contoso.ai import Gateway\n\ngateway = Gateway()\n\n\ndef check(text):\n    return gateway.moderate(text)\n'],
    ['C#', { language: 'csharp', module: 'Contoso.Gateway', client: 'ModerationGateway' }, 'A.cs', 'using Contoso.Gateway;\n\nclass A(ModerationGateway gateway)\n{\n    public void Check(string text)\n    {\n        gateway.moderate(text);\n    }\n}\n'],
    ['Java', { language: 'java', module: 'com.contoso.gateway', client: 'ModerationGateway' }, 'A.java', 'import com.contoso.gateway.ModerationGateway;\n\nclass A {\n    private final ModerationGateway gateway = new ModerationGateway();\n\n    void check(String text) {\n        gateway.moderate(text);\n    }\n}\n'],
    ['Go', { language: 'go', module: 'contoso.com/gateway', client: 'Gateway', makers: ['New'] }, 'a.go', 'package a\n\nimport "contoso.com/gateway"\n\nfunc check(text string) {\n\tclient := gateway.New()\n\tclient.moderate(text)\n}\n'],
  ] as const) {
    it(`are found in ${language}`, async () => {
      const file = projectFile({ ...wrapper, members: { moderate: 'content-safety/analyze-text' } });
      const found = await callsOf({ [path]: code, 'responsible-use.json': file }, path);
      assert.deepEqual(found.map((call) => call.replace(/ \d+$/, '')), ['content-safety/analyze-text wrapper']);
    });
  }

  for (const [path, language, module, code] of [
    ['a.py', 'python', 'contoso.scoring', 'import contoso.scoring\nfrom contoso.scoring import score as rate\n\nrate(application)\ncontoso.scoring.score(application)\n'],
    ['a.ts', 'typescript', '@contoso/scoring', "import { score as rate } from '@contoso/scoring';\nimport * as scoring from '@contoso/scoring';\n\nrate(application);\nscoring.score(application);\n"],
  ] as const) {
    it(`may be functions of a module, in ${language}`, async () => {
      const file = projectFile({ language, module, members: { score: 'credit-scoring/score' } });
      assert.deepEqual(await callsOf({ [path]: code, 'responsible-use.json': file }, path), ['credit-scoring/score wrapper 3', 'credit-scoring/score wrapper 4']);
    });
  }

  it('count only where their project file governs', async () => {
    const code = "import { Gateway } from '@contoso/ai-gateway';\nnew Gateway().moderate(text);\n";
    const files = { 'api/a.ts': code, 'web/b.ts': code, 'api/responsible-use.json': projectFile(gateway), 'web/responsible-use.json': '{ "audience": "adults, see docs" }' };
    const { files: reports } = await memoryEngine(files).engine.scan(['api/a.ts', 'web/b.ts'].map(absolute), { isWhole: true });
    assert.deepEqual(reports.map(({ calls }) => calls.length), [1, 0]);
  });

  it('come and go with the text of the project file', async () => {
    const { engine } = memoryEngine({ 'a.ts': "import { Gateway } from '@contoso/ai-gateway';\nnew Gateway().moderate(text);\n" });
    const count = async (): Promise<number> => (await engine.check(absolute('a.ts'))).calls.length;
    assert.equal(await count(), 0);
    engine.setOverlay(absolute('responsible-use.json'), projectFile(gateway));
    assert.equal(await count(), 1);
    engine.setOverlay(absolute('responsible-use.json'), projectFile({ ...gateway, client: 'Other' }));
    assert.equal(await count(), 0);
    engine.setOverlay(absolute('responsible-use.json'), null);
    assert.equal(await count(), 0);
  });

  it('bring the rules of the operation with them, and no report that the own service is undeclared', async () => {
    const code = "import { Gateway } from '@contoso/ai-gateway';\nconst gateway = new Gateway();\nawait gateway.moderate(text);\nawait gateway.scoring.score(a);\npublish(text);\n";
    const { findings } = await memoryEngine({ 'a.ts': code, 'responsible-use.json': projectFile(gateway, { services: { 'content-safety': {} } }) }).engine.check(absolute('a.ts'));
    assert.deepEqual(findings.map(({ rule, service }) => `${rule} ${String(service)}`), ['ignored-moderation-result content-safety', 'undeclared-service content-safety']);
  });

  it('are explained with what the project file says, its source and its day', async () => {
    const code = "import { Gateway } from '@contoso/ai-gateway';\nnew Gateway().scoring.score(a);\n";
    const { engine } = memoryEngine({ 'a.ts': code, 'responsible-use.json': projectFile(gateway) });
    const markdown = (await engine.explainAt(absolute('a.ts'), { line: 1, character: 24 }))?.markdown ?? '';
    for (const part of ['Credit scoring', 'the application', 'The application, for two years.', 'Data sheet of the scoring team', 'Contoso gateway']) assert(markdown.includes(part), `${part} is missing in ${markdown}`);
  });
});

describe('mistakes in own code', () => {
  const problemsOf = (file: string): readonly string[] =>
    memoryEngine({ 'a.ts': '', 'responsible-use.json': file }).engine.configurationErrors([absolute('a.ts')]).map(({ rule, message }) => `${rule}: ${message}`);

  it('none in a sound file', () => assert.deepEqual(problemsOf(projectFile(gateway)), []));

  for (const [name, file, wanted] of [
    ['an operation that does not exist', projectFile({ ...gateway, members: { moderate: 'credit-scoring/scor' } }), /invalid-project-file: There is no operation "credit-scoring\/scor"\. The closest is credit-scoring\/score\./],
    ['an operation of a known service that does not exist', projectFile({ ...gateway, members: { moderate: 'content-safety/analyse-text' } }), /There is no operation "content-safety\/analyse-text"/],
    ['a language that is not read', projectFile({ ...gateway, language: 'cobol' }), /There is no language "cobol"/],
    ['an id of the knowledge base', JSON.stringify({ ownCode: { services: { 'content-safety': { name: 'Ours', processes: 'Text, as theirs.', source: 'our page', readOn: '2026-10-01' } } } }), /content-safety is the id of a service of the knowledge base/],
    ['an id that is none', JSON.stringify({ ownCode: { services: { 'Credit Scoring': { name: 'Ours', processes: 'Text, as theirs.', source: 'our page', readOn: '2026-10-01' } } } }), /is not an id/],
  ] as const) {
    it(name, () => {
      const found = problemsOf(file);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', wanted);
    });
  }

  it('a service without source and day does not count', async () => {
    const file = JSON.stringify({ ownCode: { services: { scoring: { name: 'Scoring', processes: 'Scores.' } } } });
    const { findings } = await memoryEngine({ 'a.ts': '', 'responsible-use.json': file }).engine.check(absolute('responsible-use.json'));
    assert.deepEqual(findings.map(({ rule }) => rule), ['missing-declaration']);
  });
});

describe('self-tests of a project file', () => {
  const using = "import { Gateway } from '@contoso/ai-gateway';\nnew Gateway().moderate(text);\n";

  it('pass, fail with what was found, and leave nothing behind', async () => {
    const tests = [
      { code: using, finds: ['content-safety/analyze-text'] },
      { code: using, finds: ['credit-scoring/score'] },
      { code: 'moderate(text);\n', finds: [] },
      { code: 'moderate(text);\n', finds: ['content-safety/analyze-text'] },
    ];
    const { engine } = memoryEngine({ 'a.ts': using, 'responsible-use.json': projectFile({ ...gateway, tests }) });
    const results = await engine.selfTests([absolute('a.ts')]);
    assert.deepEqual(results.map(({ title, passed, found, reason }) => ({ title, passed, found, reason })), [
      { title: 'Contoso gateway, test 1', passed: true, found: ['content-safety/analyze-text'], reason: null },
      { title: 'Contoso gateway, test 2', passed: false, found: ['content-safety/analyze-text'], reason: null },
      { title: 'Contoso gateway, test 3', passed: true, found: [], reason: 'the program imports nothing that is known' },
      { title: 'Contoso gateway, test 4', passed: false, found: [], reason: 'the program imports nothing that is known' },
    ]);
    const { files } = await engine.scan([absolute('a.ts')], { isWhole: true });
    assert.deepEqual(files.map(({ path }) => path), [absolute('a.ts')]);
  });

  it('none where no project file describes any', async () => {
    assert.deepEqual(await memoryEngine({ 'a.ts': using }).engine.selfTests([absolute('a.ts')]), []);
  });
});
