import assert from 'node:assert/strict';
import { clauses } from '../../src/knowledge/index.js';
import type { Finding } from '../../src/engine.js';
import { allRules, declarationRules } from '../../src/rules/index.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';

/** Code that uses services which clauses bind, with a registration to compare. */
const code = "import createClient from '@azure-rest/ai-content-safety';\nconst client = createClient(endpoint, credential);\nexport const check = (text: string) => client.path('/text:analyze').post({ body: { text } });\n";
const vision = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nexport const look = (client: ComputerVisionClient, url: string) => client.describeImage(url);\n";
const plain = 'export const nothing = 1;\n';

async function reportsOn(policy: string, texts: Readonly<Record<string, string>> = { 'src/a.ts': code }): Promise<readonly Finding[]> {
  const { engine, log } = memoryEngine({ ...texts, 'responsible-use.json': policy });
  const { projectFiles } = await engine.scan(Object.keys(texts).map(absolute), { isWhole: true });
  assert.deepEqual(log, []);
  assert.deepEqual(projectFiles?.map(({ path }) => path), [absolute('responsible-use.json')]);
  return projectFiles[0]?.findings ?? [];
}

const shown = ({ rule, severity, range, message }: Finding): string => `${String(range.start.line + 1)}:${String(range.start.character + 1)} ${severity} ${rule}: ${message}`;

describe('pages of the rules about the project file', () => {
  for (const rule of declarationRules) {
    describe(rule.id, () => {
      it('has an id of its own and says everything', () => {
        assert.equal(allRules.filter(({ id }) => id === rule.id).length, 1);
        for (const text of [rule.title, rule.summary, rule.page.why, rule.page.whenNotToUse]) assert(text.trim() !== '' && !text.includes('!'), text);
        for (const text of [rule.summary, rule.page.why, rule.page.whenNotToUse]) assert.match(text, /\.$/);
        for (const id of rule.clauses) assert(clauses.some((clause) => clause.id === id), id);
        assert(rule.page.bad.length > 0 && rule.page.good.length > 0);
      });
      for (const [index, example] of rule.page.bad.entries()) {
        it(`reports bad example ${String(index + 1)}`, async () => {
          assert.equal(example.language, 'jsonc');
          assert((await reportsOn(example.code)).some((finding) => finding.rule === rule.id));
        });
      }
      for (const [index, example] of rule.page.good.entries()) {
        it(`is silent on good example ${String(index + 1)}`, async () => {
          assert.equal(example.language, 'jsonc');
          assert.deepEqual((await reportsOn(example.code)).filter((finding) => finding.rule === rule.id).map(shown), []);
        });
      }
    });
  }
});

describe('missing-declaration', () => {
  const stated = '{ "humanOversight": { "process": "docs/review.md" }, "feedbackChannel": "help@example.org", "testing": { "evidence": "docs/test.md" }, "audience": "adults, see docs" }';
  const missing = async (policy: string, texts?: Readonly<Record<string, string>>) => (await reportsOn(policy, texts)).filter(({ rule }) => rule === 'missing-declaration');
  const wants = (key: string) => (finding: Finding) => finding.message.endsWith(`Stating it under "${key}" clears it.`);

  it('asks for what clauses ask for that bind a service in use, naming where it is used', async () => {
    const findings = await missing('{}');
    assert.deepEqual(findings.map(shown), [
      '1:1 information missing-declaration: Azure AI Content Safety is used and no process of human oversight is stated, which may conflict with "Human oversight" of "Code of conduct for Azure Content Safety Service". Stating it under "humanOversight.process" clears it.',
      '1:1 information missing-declaration: Azure AI Content Safety is used and no feedback channel is stated, which may conflict with "Feedback channel" of "Code of conduct for Azure Content Safety Service". Stating it under "feedbackChannel" clears it.',
      '1:1 information missing-declaration: Azure AI Content Safety is used and no evidence of testing is stated, which may conflict with "Testing" of "Code of conduct for Azure Content Safety Service". Stating it under "testing.evidence" clears it.',
      '1:1 information missing-declaration: Azure AI Content Safety is used and no audience is stated, which may conflict with "Minors" of "Code of conduct for Azure Content Safety Service". Stating it under "audience" clears it.',
    ]);
    assert.deepEqual(findings.map(({ clause }) => clause), ['coc-human-oversight', 'coc-feedback-channel', 'coc-testing', 'coc-minors']);
    assert.deepEqual(findings[0]?.evidence.map(({ path, range, note }) => [path, range.start.line, note]), [[absolute('src/a.ts'), 2, 'Azure AI Content Safety is used here.']]);
    assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, 4);
  });

  it('asks only for what binds the service: other services know two of the clauses', async () => {
    const findings = await missing('{}', { 'src/a.ts': vision });
    assert.deepEqual(findings.map(({ clause }) => clause), ['coc-human-oversight', 'coc-testing']);
  });

  it('asks for nothing where everything is stated, and where no service is used', async () => {
    assert.deepEqual(await missing(stated), []);
    assert.deepEqual(await missing('{}', { 'src/a.ts': plain }), []);
  });

  it('shows an empty statement once, at its place, with the clause where one asks for it', async () => {
    const findings = await missing(stated.replace('docs/review.md', 'TODO').replace('"evidence": "docs/test.md"', '"testedOn": "2026-01-01"'));
    assert.equal(findings.length, 2);
    assert(findings.some((finding) => wants('humanOversight.process')(finding) && finding.range.start.character === 33));
    assert(findings.some(wants('testing.evidence')));
    assert.deepEqual((await missing('{ "feedbackChannel": "" }', { 'src/a.ts': plain })).map(shown), ['1:22 information missing-declaration: "feedbackChannel" says nothing a person can follow up, so it does not count.']);
  });

  it('asks each project file about the files that it governs', async () => {
    const { engine } = memoryEngine({ 'api/a.ts': code, 'web/b.ts': vision, 'responsible-use.json': '{}', 'api/responsible-use.json': stated });
    const { projectFiles } = await engine.scan([absolute('api/a.ts'), absolute('web/b.ts')], { isWhole: true });
    assert.deepEqual(projectFiles?.map(({ path, findings }) => [path, findings.map(({ service }) => service)]), [
      [absolute('api/responsible-use.json'), []],
      [absolute('responsible-use.json'), ['image-analysis', 'image-analysis']],
    ]);
  });

  it('has a fix that leaves the statement to fill in, and fires until it is', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': code, 'responsible-use.json': '{}' });
    const file = absolute('responsible-use.json');
    await engine.scan([absolute('src/a.ts')], { isWhole: true });
    const [finding] = (await engine.check(file)).findings;
    assert(finding);
    const [fix, ...others] = await engine.fixes(file, finding);
    assert.deepEqual(others, []);
    assert.equal(fix?.title, 'Add "humanOversight.process" (asks what to state)');
    const text = fix.edits[0]?.newText ?? '';
    assert.equal(text, '{\n  "humanOversight": {\n    "process": ""\n  }\n}');
    assert.deepEqual(fix.cursor, { path: file, position: { line: 2, character: 16 } });
    engine.setOverlay(file, text);
    assert((await engine.check(file)).findings.some(wants('humanOversight.process')));
    engine.setOverlay(file, text.replace('""', '"docs/review.md"'));
    assert(!(await engine.check(file)).findings.some(wants('humanOversight.process')));
  });
});

describe('registration-expired', () => {
  const policy = (until: string) => `{\n  "services": { "content-safety": { "registration": { "reference": "ticket 4711", "expiresOn": "${until}" } } },\n  "rules": { "missing-declaration": "off" }\n}`;

  it('tells the day after the last one, at the date', async () => {
    assert.deepEqual((await reportsOn(policy('2026-11-20'))).map(shown), ['2:96 error registration-expired: The registration of content-safety ended on 2026-11-20 and no longer counts. Renewing it and stating the new date clears it.']);
    assert.deepEqual((await reportsOn(policy('2026-11-21'))).map(shown), []);
  });
});

describe('mistakes in the project file', () => {
  it('have a fix that puts in what was probably meant', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': plain, 'responsible-use.json': '{ "audiense": "adults, see docs" }' });
    const file = absolute('responsible-use.json');
    const [finding] = (await engine.check(file)).findings;
    assert(finding);
    assert.deepEqual(await engine.fixes(file, finding), [{ title: 'Change to "audience"', safe: false, preferred: true, edits: [{ path: file, range: { start: { line: 0, character: 2 }, end: { line: 0, character: 12 } }, newText: '"audience"' }], cursor: null }]);
  });

  it('weigh what the file says, where it parses', async () => {
    assert.deepEqual((await reportsOn('{ "audiense": "x", "rules": { "unknown-key": "hint", "missing-declaration": "off" } }')).map(({ severity }) => severity), ['hint']);
    assert.deepEqual((await reportsOn('{ "audiense": "x", "rules": { "unknown-key": "off", "missing-declaration": "off" } }', { 'src/a.ts': plain })).map(({ severity }) => severity), []);
    assert.deepEqual((await reportsOn('{ "audiense": "x", "rules": { "unknown-key": "off" }, }}', { 'src/a.ts': plain })).map(({ rule }) => rule).sort(), ['invalid-project-file', 'unknown-key']);
  });
});
