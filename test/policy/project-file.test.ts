import assert from 'node:assert/strict';
import { readProjectFile, type ProjectFile } from '../../src/policy/project-file.js';

const rules = [
  { id: 'retired-api', description: 'Ends.' },
  { id: 'stores-prediction-image', description: 'Keeps.' },
];

/** Reads a text; `⟦` and `⟧` stand around the one place that is expected to be told. */
function read(text: string | null): ProjectFile {
  return readProjectFile('/project/responsible-use.json', text, { rules, today: '2026-11-21' });
}

interface Row {
  readonly name: string;
  /** With `⟦` and `⟧` around each place, in order. */
  readonly text: string;
  /** `rule: message` of each problem. */
  readonly says: readonly string[];
  /** Text that the first replacement puts in. */
  readonly replacement?: string;
}

const NO_SETTINGS = 'The file does not parse, so its rules, include, exclude and waiverCapDays do not count.';

const rows: readonly Row[] = [
  { name: 'an empty object', text: '{}', says: [] },
  { name: 'comments and trailing commas', text: '// ours\n{\n  /* who */ "audience": "adults, see docs/audience.md", // fine\n}\n', says: [] },
  { name: 'a byte order mark', text: '\uFEFF{ "audience": "adults, see docs" }', says: [] },
  { name: 'Windows line ends', text: '{\r\n  "audience": ⟦4⟧\r\n}\r\n', says: ['invalid-project-file: "audience" has to be a text, not a number.'] },
  {
    name: 'everything there is',
    text: JSON.stringify({
      $schema: './responsible-use.schema.json',
      services: {
        'content-safety': {
          operations: ['analyze-text'], useCases: ['comments of a forum'], regions: ['westeurope'],
          registration: { reference: 'ticket 4711', approvedOn: '2026-01-10', expiresOn: '2027-01-10', features: ['cs-registration'] },
        },
      },
      humanOversight: { process: 'docs/review.md', owner: 'trust-safety', humanSteps: ['openCase', 'caseDesk.open', 'ask*'], consequentialActions: ['close_file'] },
      feedbackChannel: 'help@example.org', testing: { evidence: 'docs/test.md', testedOn: '2026-05-01' }, audience: 'adults, see docs',
      inputLimits: [{ appliesTo: ['content-safety/analyze-text'], max: '10000 characters', where: 'gateway' }],
      consents: [{ appliesTo: ['image-analysis'], basis: 'signed form, see docs/consent.md' }],
      names: { moderationVerdicts: ['verdict'], logs: ['audit'], endUserSources: ['payload'], inputBounds: ['clip'] },
      rules: { 'retired-api': 'off', '*-image': 'error' }, include: ['src/**'], exclude: ['src/old/'], waiverCapDays: 90,
    }),
    says: [],
  },
  { name: 'an empty file', text: '⟦⟧', says: ['invalid-project-file: The project file is empty. An object is expected: { }.'] },
  { name: 'only a comment', text: '⟦/⟧/ nothing\n', says: ['invalid-project-file: The project file is empty. An object is expected: { }.'] },
  { name: 'a list', text: '⟦[⟧]', says: ['invalid-project-file: The project file has to be an object, not a list.'] },
  { name: 'a text', text: '⟦"⟧x"', says: ['invalid-project-file: The project file has to be an object, not a text.'] },
  { name: 'a missing comma', text: '{ "audience": "adults, see docs" ⟦"feedbackChannel"⟧: "help@example.org" }', says: [`invalid-project-file: A comma is expected here. ${NO_SETTINGS}`] },
  { name: 'an unknown key', text: '{ ⟦"humanOversigth"⟧: {} }', says: ['unknown-key: There is no key "humanOversigth" here, so it has no effect. The closest is humanOversight.'], replacement: '"humanOversight"' },
  { name: 'an unknown key that resembles nothing', text: '{ "testing": { "evidence": "docs/test.md", ⟦"colour"⟧: 1 } }', says: ['unknown-key: There is no key "colour" here, so it has no effect. Known are evidence, testedOn.'] },
  { name: 'an inherited name as a key', text: '{ ⟦"constructor"⟧: {}, ⟦"__proto__"⟧: {} }', says: ['unknown-key: There is no key "constructor" here, so it has no effect. Known are $schema, services, humanOversight, feedbackChannel, testing, audience, inputLimits, consents, names, ownCode, rules, include, exclude, waiverCapDays.', 'unknown-key: There is no key "__proto__" here, so it has no effect. Known are $schema, services, humanOversight, feedbackChannel, testing, audience, inputLimits, consents, names, ownCode, rules, include, exclude, waiverCapDays.'] },
  { name: 'an unknown service', text: '{ "services": { ⟦"contentsafety"⟧: {} } }', says: ['unknown-key: There is no service "contentsafety", so it has no effect. The closest is content-safety.'], replacement: '"content-safety"' },
  { name: 'an operation of another service', text: '{ "services": { "content-safety": { "operations": [⟦"analyse-text"⟧] } } }', says: ['invalid-project-file: There is no operation of Azure AI Content Safety "analyse-text". The closest is analyze-text.'], replacement: '"analyze-text"' },
  { name: 'an unknown rule', text: '{ "rules": { ⟦"retired-apis"⟧: "off" } }', says: ['unknown-key: There is no rule "retired-apis", so it has no effect. The closest is retired-api.'], replacement: '"retired-api"' },
  { name: 'a wildcard that stands for no rule', text: '{ "rules": { ⟦"moderation-*"⟧: "off" } }', says: ['unknown-key: There is no rule "moderation-*", so it has no effect. Known are retired-api, stores-prediction-image.'] },
  { name: 'an unknown severity', text: '{ "rules": { "retired-api": ⟦"warn"⟧ } }', says: ['invalid-project-file: There is no severity "warn". Known are error, warning, information, hint, off.'] },
  { name: 'a severity that is no text', text: '{ "rules": { "retired-api": ⟦false⟧ } }', says: ['invalid-project-file: "retired-api" has to be a text, not true or false.'] },
  { name: 'a day that does not exist', text: '{ "testing": { "evidence": "docs/test.md", "testedOn": ⟦"2026-02-30"⟧ } }', says: ['invalid-project-file: "2026-02-30" is not a date. Write it as 2026-11-21.'] },
  { name: 'an empty statement', text: '{ "feedbackChannel": ⟦"TODO"⟧ }', says: ['missing-declaration: "feedbackChannel" says nothing a person can follow up, so it does not count.'] },
  { name: 'a registration without a reference', text: '{ "services": { "content-safety": { "registration": ⟦{⟧ "approvedOn": "2026-01-10" } } } }', says: ['missing-declaration: This does not count until "reference" says something a person can follow up.'] },
  { name: 'a cap that is too long', text: '{ "waiverCapDays": ⟦5000⟧ }', says: ['invalid-project-file: 5000 is not a whole number from 1 to 1096.'] },
  { name: 'a cap that is no whole number', text: '{ "waiverCapDays": ⟦1.5⟧ }', says: ['invalid-project-file: 1.5 is not a whole number from 1 to 1096.'] },
  { name: 'a key that stands twice', text: '{ "audience": "adults, see docs", ⟦"audience"⟧: "children, see docs" }', says: ['invalid-project-file: The key "audience" stands twice, so neither counts.'] },
  { name: 'a list where names are expected', text: '{ "humanOversight": { "humanSteps": ⟦"openCase"⟧ } }', says: ['invalid-project-file: "humanSteps" has to be a list, not a text.'] },
  { name: 'a name that would stand for every name', text: '{ "humanOversight": { "humanSteps": ["openCase", ⟦"*"⟧] } }', says: ['invalid-project-file: "*" is not a name of code. Write names as in openCase, caseDesk.open or open*.'] },
  { name: 'a name that is a sentence', text: '{ "names": { "logs": [⟦"writes the log"⟧] } }', says: ['invalid-project-file: "writes the log" is not a name of code. Write names as in openCase, caseDesk.open or open*.'] },
  { name: 'a pattern outside the folder', text: '{ "exclude": [⟦"../other/**"⟧, "src/**"] }', says: ['invalid-project-file: "../other/**" does not name files below this folder. Write patterns as in src/** or *.test.ts.'] },
  { name: 'an operation that a limit cannot hold for', text: '{ "inputLimits": [{ "appliesTo": [⟦"content-safety/analyze-txt"⟧], "max": "10000 characters" }] }', says: ['invalid-project-file: There is no service or operation "content-safety/analyze-txt". The closest is content-safety/analyze-text.'], replacement: '"content-safety/analyze-text"' },
  { name: 'a key pasted as a severity, which the message does not repeat', text: '{ "rules": { "retired-api": ⟦"0f1e2d3c4b5a69788796a5b4c3d2e1f0"⟧ } }', says: ['invalid-project-file: There is no severity "0f1e2d3c4b5a…". Known are error, warning, information, hint, off.'] },
  { name: 'a long text in the wrong place, of which the message repeats only the beginning', text: `{ "rules": { "retired-api": ⟦"${'k3y'.repeat(30)}"⟧ } }`, says: ['invalid-project-file: There is no severity "k3yk3yk3yk3y…". Known are error, warning, information, hint, off.'] },
];

function marked(text: string): { readonly text: string; readonly spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = [];
  let plain = '';
  for (const char of text) {
    if (char === '⟦') spans.push([plain.length, plain.length]);
    else if (char === '⟧') (spans.at(-1) ?? [0, 0])[1] = plain.length;
    else plain += char;
  }
  return { text: plain, spans };
}

describe('reading a project file', () => {
  for (const row of rows) {
    it(`tells what is wrong with ${row.name}`, () => {
      const { text, spans } = marked(row.text);
      const { problems } = read(text);
      assert.deepEqual(problems.map(({ rule, message }) => `${rule}: ${message}`), row.says);
      assert.deepEqual(problems.map(({ span }) => [span.start, span.end]), spans);
      assert.equal(problems[0]?.replacement?.text, row.replacement);
      for (const { message } of problems) assert.match(message, /^[^!]+\.$|\{ \}\.$/);
    });
  }

  it('tells a file that cannot be read as text', () => {
    assert.deepEqual(read(null).problems.map(({ rule, message }) => `${rule}: ${message}`), ['invalid-project-file: The project file cannot be read as text, so nothing in it counts.']);
  });

  it('refuses what nobody wrote by hand, without hanging or failing', () => {
    const says = (text: string) => read(text).problems.map(({ rule, message }) => `${rule}: ${message}`);
    assert.deepEqual(says('['.repeat(200_000)), ['invalid-project-file: The project file is nested more than 100 levels deep. The file does not parse, so its rules, include, exclude and waiverCapDays do not count.']);
    assert.deepEqual(says(`{ "audience": "${'x'.repeat(1_100_000)}" }`), ['invalid-project-file: The project file is longer than 1,048,576 characters. The file does not parse, so its rules, include, exclude and waiverCapDays do not count.']);
    assert.equal(says(`{ "rules": { "${'*a'.repeat(200)}b": "off" } }`).length, 1);
  });

  it('hands on everything that is declared', () => {
    const { policy } = read(marked(rows.find(({ name }) => name === 'everything there is')?.text ?? '').text);
    assert.deepEqual({ ...policy, services: [...policy.services.values()] }, {
      path: '/project/responsible-use.json',
      services: [{
        id: 'content-safety', operations: ['analyze-text'], useCases: ['comments of a forum'], regions: ['westeurope'],
        registration: { reference: 'ticket 4711', approvedOn: '2026-01-10', expiresOn: '2027-01-10', features: ['cs-registration'] },
      }],
      names: { humanSteps: ['openCase', 'caseDesk.open', 'ask*'], consequentialActions: ['close_file'], moderationVerdicts: ['verdict'], logs: ['audit'], endUserSources: ['payload'], inputBounds: ['clip'] },
      inputLimits: [{ appliesTo: ['content-safety/analyze-text'], statement: '10000 characters, gateway' }],
      consents: [{ appliesTo: ['image-analysis'], statement: 'signed form, see docs/consent.md' }],
      severities: { 'retired-api': 'off', '*-image': 'error' },
      waiverCapDays: 90,
      ownCode: { services: [], wrappers: [], tests: [] },
    });
  });

  it('keeps what can be read beside what cannot', () => {
    const { policy, problems } = read('{ "services": { "custom-vision": { "operations": 3 }, "content-safety": {} }, "humanOversight": { "humanSteps": ["openCase", 5] }, "nope": 1, "rules": { "retired-api": "of", "stores-prediction-image": "off" } }');
    assert.equal(problems.length, 4);
    assert.deepEqual([...policy.services.keys()], ['custom-vision', 'content-safety']);
    assert.deepEqual(policy.names.humanSteps, ['openCase']);
    assert.deepEqual(policy.severities, { 'stores-prediction-image': 'off' });
  });

  describe('fails closed', () => {
    for (const [name, text] of [
      ['a missing brace', '{ "rules": { "retired-api": "off" }, "exclude": ["**"], "waiverCapDays": 900'],
      ['a missing comma', '{ "rules": { "retired-api": "off" } "exclude": ["**"], "waiverCapDays": 900 }'],
      ['text after the end', '{ "rules": { "retired-api": "off" }, "exclude": ["**"], "waiverCapDays": 900 } }'],
      ['a text that does not end', '{ "rules": { "retired-api": "off" }, "exclude": ["**"], "waiverCapDays": 900, "audience": "adults }'],
    ] as const) {
      it(`takes no severities, patterns and cap from a file with ${name}`, () => {
        const { policy, scope, hasSyntaxErrors } = read(text);
        assert.equal(hasSyntaxErrors, true);
        assert.equal(policy.severities, null);
        assert.equal(policy.waiverCapDays, null);
        assert.equal(scope.leavesOut('/project/src/a.ts'), null);
        assert.equal(policy.path, '/project/responsible-use.json');
      });
    }

    it('takes declarations from a file that does not parse, as far as they can be read', () => {
      assert.deepEqual(read('{ "humanOversight": { "humanSteps": ["openCase"] },, }').policy.names.humanSteps, ['openCase']);
    });

    it('lets a broken limit to some operations hold for none of them', () => {
      for (const appliesTo of ['"content-safety"', '["nothing"]', '5']) {
        assert.deepEqual(read(`{ "inputLimits": [{ "appliesTo": ${appliesTo}, "max": "10000 characters" }] }`).policy.inputLimits.map((limit) => limit.appliesTo), [[]], appliesTo);
      }
      assert.deepEqual(read('{ "inputLimits": [{ "max": "10000 characters" }] }').policy.inputLimits.map((limit) => limit.appliesTo), [null]);
    });

    it('lets a broken list of operations allow none', () => {
      assert.deepEqual(read('{ "services": { "content-safety": { "operations": "analyze-text" } } }').policy.services.get('content-safety')?.operations, []);
      assert.equal(read('{ "services": { "content-safety": {} } }').policy.services.get('content-safety')?.operations, null);
    });

    it('counts no registration with a date that cannot be read, and no empty one', () => {
      for (const registration of ['{ "reference": "t 1", "expiresOn": "soon" }', '{ "reference": "t 1", "approvedOn": "" }', '{ "reference": "" }', '{}', '"t 1"']) {
        assert.equal(read(`{ "services": { "content-safety": { "registration": ${registration} } } }`).policy.services.get('content-safety')?.registration, null, registration);
      }
    });

    it('counts no limit and no consent that says nothing', () => {
      const { policy } = read('{ "inputLimits": [{ "max": "TBD" }], "consents": [{ "basis": "<basis>" }, {}] }');
      assert.deepEqual([policy.inputLimits, policy.consents], [[], []]);
    });

    it('counts neither of two keys of one name', () => {
      assert.deepEqual(read('{ "rules": { "retired-api": "off", "retired-api": "error" } }').policy.severities, {});
    });
  });

  it('knows what is stated and where', () => {
    const file = read('{ "humanOversight": { "process": "docs/review.md" }, "testing": { "evidence": "TODO" }, "audience": "" }');
    assert.deepEqual([['humanOversight', 'process'], ['testing', 'evidence'], ['audience'], ['feedbackChannel'], ['humanOversight', 'process', 'x']].map((path) => file.states(path)), [true, false, false, false, false]);
    assert.deepEqual(file.spanAt(['audience']), { start: 100, end: 102 });
    assert.equal(file.spanAt(['feedbackChannel']), null);
    assert.equal(file.spanAt(['audience', 0]), null);
  });
});

describe('the files a project file is about', () => {
  const leavesOut = (text: string, path: string) => read(text).scope.leavesOut(path);

  it('are all without patterns', () => assert.equal(leavesOut('{}', '/project/src/a.ts'), null));
  it('are those that include names', () => {
    const text = '{ "include": ["src/**", "./tools"] }';
    assert.deepEqual(['/project/src/a/b.ts', '/project/tools/x.py', '/project/lib/tools/x.py', '/project/a.ts'].map((path) => leavesOut(text, path)), [null, null, 'include', 'include']);
  });
  it('are not those that exclude names, also among the included', () => {
    const text = '{ "include": ["src"], "exclude": ["*.gen.ts", "src/old/"] }';
    assert.deepEqual(['/project/src/a.ts', '/project/src/a.gen.ts', '/project/src/old/a.ts', '/project/src/older.ts'].map((path) => leavesOut(text, path)), [null, 'exclude', 'exclude', null]);
  });
  it('compare letters exactly', () => assert.equal(leavesOut('{ "exclude": ["SRC/"] }', '/project/src/a.ts'), null));
  it('lie below its folder', () => assert.equal(leavesOut('{ "exclude": ["**"] }', '/elsewhere/a.ts'), null));
  it('are all where the patterns cannot be read', () => assert.equal(leavesOut('{ "exclude": "src" }', '/project/src/a.ts'), null));
});
