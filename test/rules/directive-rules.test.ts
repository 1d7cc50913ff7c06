import assert from 'node:assert/strict';
import { invalidDirective } from '../../src/rules/invalid-directive.js';
import { waiverExpired } from '../../src/rules/waiver-expired.js';
import { waiverIncomplete } from '../../src/rules/waiver-incomplete.js';
import { applyFix, marked, testRule, type CaseLanguage, type ExpectedFix, type Invalid, type Valid } from './rule-tester.js';
import { unusedIn } from './unused-in.js';

const ts = (comment: string): string => `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';
export async function tag(client: ComputerVisionClient, url: string) {
  ${comment}
  return client.tagImage(url);
}
`;
const py = (comment: string): string => `from azure.cognitiveservices.vision.computervision import ComputerVisionClient


def tag(client: ComputerVisionClient, url):
    ${comment}
    return client.tag_image(url)
`;
const cs = (comment: string): string => `using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;

public class Tagger
{
    public object Tag(ComputerVisionClient client, string url)
    {
        ${comment}
        return client.TagImageAsync(url);
    }
}
`;
const java = (comment: string): string => `import com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionClient;

class Tagger {
    Object tag(ComputerVisionClient client, String url) {
        ${comment}
        return client.computerVision().tagImage().withUrl(url).execute();
    }
}
`;
const go = (comment: string): string => `package pictures

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"
)

func tag(ctx context.Context, client computervision.BaseClient, address string) (computervision.TagResult, error) {
	${comment}
	return client.TagImage(ctx, computervision.ImageURL{URL: &address}, "en")
}
`;
const wrappers = [['typescript', ts, '//'], ['python', py, '#'], ['csharp', cs, '//'], ['java', java, '//'], ['go', go, '//']] as const;

/** The same comment in every language. */
const everywhere = (name: string, text: string): readonly Valid[] =>
  wrappers.map(([language, wrap, sign]) => ({ name, language, code: wrap(`${sign} ${text}`) }));
const reported = (name: string, text: string, message: string, fixes: readonly ExpectedFix[] = []): readonly Invalid[] => everywhere(name, text).map((entry) => ({ ...entry, findings: [{ message, evidence: [], fixes: fixes.map((fix) => ({ safe: false, ...fix })) }] }));

/** Comments of other shapes; `…` stands for the text. */
const shapes: readonly (readonly [string, CaseLanguage, (comment: string) => string, string])[] = [
  ['a block', 'typescript', ts, '/* … */'],
  ['a block without blanks', 'typescript', ts, '/*…*/'],
  ['documentation', 'typescript', ts, '/**\n   * Tags a picture.\n   * …\n   */'],
  ['a comment without a blank', 'python', py, '#…'],
  ['documentation', 'csharp', cs, '/// …'],
  ['a block', 'csharp', cs, '/* … */'],
  ['a block', 'java', java, '/* … */'],
  ['documentation', 'java', java, '/**\n         * …\n         */'],
  ['a block', 'go', go, '/* … */'],
  ['a comment without a blank', 'go', go, '//…'],
];
const inEveryShape = (text: string): readonly Valid[] => shapes.map(([name, language, wrap, comment]) => ({ name: `in ${name}: ${text.slice(0, 40)}`, language, code: wrap(comment.replace('…', text)) }));
const reportedInEveryShape = (text: string, message: string, fixes: readonly ExpectedFix[] = []): readonly Invalid[] => inEveryShape(text).map((entry) => ({ ...entry, findings: [{ message, evidence: [], fixes }] }));

const complete = 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until 2027-03-31';
const unknownKind = 'There is no directive "human-revue". The closest is human-review.';
const toKnownKind: ExpectedFix = { title: 'Change to human-review', changes: [['human-revue', 'human-review']] };
const noOwner = 'The waiver does not count until it has an owner: "-- reason (owner: name) until 2027-02-19".';
const addOwner: ExpectedFix = { title: 'Write an owner', changes: [['moved later until', 'moved later (owner: ) until']], leavesWork: true };
const passed = 'The waiver ended on 2026-11-20 and no longer counts. Settle the finding, or decide again and set a new date.';
const expired = complete.replace('2027-03-31', '⟦2026-11-20⟧');
const decideAgain: ExpectedFix = { title: 'Decide again and waive until 2027-02-19', changes: [['2026-11-20', '2027-02-19']] };

testRule(invalidDirective, {
  invalid: [
    ...reported('a kind that does not exist', '⟦responsible-use: human-revue queue="cases" owner="ana"⟧', unknownKind, [toKnownKind]),
    ...reportedInEveryShape('⟦responsible-use: human-revue queue="cases" owner="ana"⟧', unknownKind, [toKnownKind]),
    ...reported('fields that are empty', '⟦responsible-use: human-review queue="" owner=""⟧', 'human-review does not count until queue and owner say something a person can follow up.'),
    ...reported('a field that is not there', '⟦responsible-use: human-review queue="cases"⟧', 'human-review does not count until owner says something a person can follow up.', [{ title: 'Add owner', changes: [['queue="cases"', 'queue="cases" owner=""']], leavesWork: true }]),
    ...reported('a colon that is not there', '⟦responsible-use input-limit max="1 MB"⟧', 'A colon is missing after responsible-use, so the comment states nothing.', [{ title: 'Write the missing colon', changes: [['use input', 'use: input']] }]),
    ...reported('another kind of waiver', '⟦responsible-use-disable-line retired-api -- moved later (owner: ana) until 2027-03-31⟧', 'There is no directive responsible-use-disable-line. A waiver begins with responsible-use-disable-next-line.', [{ title: 'Change to responsible-use-disable-next-line', changes: [['disable-line', 'disable-next-line']] }]),
    ...reported('an end that is no date', 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until ⟦March⟧', '"March" is not a date, so the waiver does not count. Write it as 2027-02-19.', [{ title: 'Set the end date to 2027-02-19', changes: [['March', '2027-02-19']] }]),
    ...reported('an end that is too far away', 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until ⟦2029-01-01⟧', 'The end date 2029-01-01 lies more than 366 days ahead, so the waiver does not count. The latest date today is 2027-11-22.', [{ title: 'Set the end date to 2027-11-22', changes: [['2029-01-01', '2027-11-22']] }]),
    ...reported('one dash', 'responsible-use-disable-next-line retired-api⟦ -⟧ moved later (owner: ana) until 2027-03-31', 'The reason begins behind two dashes, so the waiver does not count: "-- reason (owner: name) until date".', [{ title: 'Write two dashes before the reason', changes: [[' - moved', ' -- moved']] }]),
    ...reported('a dash that an editor made of two', 'responsible-use-disable-next-line retired-api⟦ —⟧ moved later (owner: ana) until 2027-03-31', 'The reason begins behind two dashes, so the waiver does not count: "-- reason (owner: name) until date".', [{ title: 'Write two dashes before the reason', changes: [['—', '--']] }]),
  ],
  valid: [
    ...everywhere('a directive with all its fields', 'responsible-use: human-review queue="cases" owner="ana"'),
    ...inEveryShape('responsible-use: human-review queue="cases" owner="ana"'),
    ...everywhere('a complete waiver', complete),
    ...everywhere('prose', 'responsible-use is checked by the build'),
    ...inEveryShape('see responsible-use: human-revue in the handbook'),
    { name: 'a text that is no comment', language: 'python', code: py('note = "# responsible-use: human-revue"') },
    { name: 'a documentation string', language: 'python', code: py('"""responsible-use: human-revue"""') },
    { name: 'a text that is no comment', code: ts('const note = `// responsible-use: human-revue`;') },
  ],
});

testRule(waiverIncomplete, {
  invalid: [
    ...reported('no owner', '⟦responsible-use-disable-next-line retired-api -- moved later until 2027-03-31⟧', noOwner, [addOwner]),
    ...reportedInEveryShape('⟦responsible-use-disable-next-line retired-api -- moved later until 2027-03-31⟧', noOwner, [addOwner]),
    ...reported('rules alone', '⟦responsible-use-disable-next-line retired-api, hardcoded-key⟧', 'The waiver does not count until it has a reason, an owner and an end date: "-- reason (owner: name) until 2027-02-19".', [{ title: 'Write a reason, an owner and an end date', changes: [['hardcoded-key', 'hardcoded-key --  (owner: ) until 2027-02-19']], leavesWork: true }]),
    ...reported('no end date', '⟦responsible-use-disable-next-line retired-api -- moved later (owner: ana)⟧', 'The waiver does not count until it has an end date: "-- reason (owner: name) until 2027-02-19".', [{ title: 'Write an end date', changes: [['(owner: ana)', '(owner: ana) until 2027-02-19']] }]),
    ...reported('a waiver as it was inserted', '⟦responsible-use-disable-next-line retired-api --  (owner: ) until 2027-03-31⟧', 'The waiver does not count until it has a reason and an owner: "-- reason (owner: name) until 2027-02-19".', [{ title: 'Write a reason and an owner', changes: [], leavesWork: true }]),
  ],
  valid: [...everywhere('a complete waiver', complete), ...inEveryShape(complete)],
});

testRule(waiverExpired, {
  invalid: [
    ...wrappers.map(([language, wrap, sign]): Invalid => ({ name: 'a day that has passed', language, code: wrap(`${sign} ${expired}`), findings: [{ message: passed, evidence: [], fixes: [decideAgain, { title: 'Remove the waiver', safe: false, changes: [[wrap(`${sign} ${expired.replaceAll(/[⟦⟧]/g, '')}`), wrap('').replace(/\n[ \t]*\n([ \t]*return)/, '\n$1')]] }] }] })),
    ...shapes.map(([name, language, wrap, comment]): Invalid => {
      const code = wrap(comment.replace('…', expired));
      // Documentation that says more stays.
      const left = comment.includes('Tags') ? wrap('/**\n   * Tags a picture.\n   */') : wrap('').replace(/\n[ \t]*\n([ \t]*return)/, '\n$1');
      return { name: `in ${name}`, language, code, findings: [{ message: passed, evidence: [], fixes: [decideAgain, { title: 'Remove the waiver', changes: [[code.replaceAll(/[⟦⟧]/g, ''), left]] }] }] };
    }),
  ],
  valid: [...everywhere('a day to come', complete), ...everywhere('today', complete.replace('2027-03-31', '2026-11-21')), ...inEveryShape(complete)],
});

describe('waiver-unused', () => {
  const retired = 'export const tag = (base: string, body: string) => fetch(`${base}/vision/v2.0/tag`, { method: \'POST\', body });\n';
  const current = retired.replace('v2.0', 'v3.2');
  const says = (rules: string): string => `The waiver of ${rules} waives nothing: the statement that follows has no such finding. Removing it clears this.`;

  it('is silent on a waiver that is needed', async () => {
    assert.deepEqual(await unusedIn({ 'src/code.ts': `// ${complete}\n${retired}` }), []);
  });

  it('leaves waivers alone that have problems of their own', async () => {
    assert.deepEqual(await unusedIn({ 'src/code.ts': `// ${complete.replace('2027', '2025')}\n${current}` }), []);
  });

  /** The same request in every language: code around a comment line, with the version in its address. */
  const tagging: readonly (readonly [string, string, string, (comment: string, version: string) => string])[] = [
    ['src/code.ts', '', '//', (comment, version) => `${comment}export const tag = (base: string, body: string) => fetch(\`\${base}/vision/${version}/tag\`, { method: 'POST', body });\n`],
    ['src/code.py', '    ', '#', (comment, version) => `import requests\n\n\ndef tag(base, body):\n${comment}    return requests.post(f"{base}/vision/${version}/tag", json=body)\n`],
    ['src/Tagger.cs', '        ', '//', (comment, version) => `class Tagger\n{\n    object Tag(HttpClient http, string url, HttpContent body)\n    {\n${comment}        return http.PostAsync($"{url}/vision/${version}/tag", body);\n    }\n}\n`],
    ['src/Tagger.java', '        ', '//', (comment, version) => `class Tagger {\n    String tag(RestTemplate rest, String base) {\n${comment}        return rest.postForObject(base + "/vision/${version}/tag", null, String.class);\n    }\n}\n`],
    ['tagger.go', '\t', '//', (comment, version) => `package pictures\n\nimport "net/http"\n\nfunc tag(base string) (*http.Response, error) {\n${comment}\treturn http.Post(base+"/vision/${version}/tag", "application/json", nil)\n}\n`],
  ];
  for (const [path, indentation, sign, around] of tagging) {
    const comments = [`${sign} …`, ...(sign === '//' ? ['/* … */', `/**\n${indentation} * …\n${indentation} */`] : []), ...(path.endsWith('.cs') ? ['/// …'] : [])];
    for (const comment of comments) {
      const line = (text: string): string => `${indentation}${comment.replace('…', text)}\n`;
      it(`is silent on a waiver that is needed (${path}, ${JSON.stringify(comment)})`, async () => {
        assert.deepEqual(await unusedIn({ [path]: around(line(complete), 'v2.0') }), []);
      });

      it(`reports a waiver that waives nothing and removes it (${path}, ${JSON.stringify(comment)})`, async () => {
        const { code, spans } = marked(around(line(`⟦${complete}⟧`), 'v3.2'));
        const [finding, ...more] = await unusedIn({ [path]: code });
        assert(finding);
        assert.deepEqual(more, []);
        assert.deepEqual([finding.span.start, finding.span.end], spans[0]);
        assert.equal(finding.message, says('retired-api'));
        const [fix] = finding.fixes;
        assert(fix);
        assert.deepEqual([fix.safe, fix.preferred], [true, true]);
        assert.equal(applyFix(fix, finding.file.path, code), around('', 'v3.2'));
      });
    }
  }

  const partial: readonly (readonly [string, string, string])[] = [
    ['keeps what else a comment says', `/**\n * Tags a picture.\n * ${complete}\n */\n${current}`, `/**\n * Tags a picture.\n */\n${current}`],
    ['keeps what stands behind it', `/* ${complete}\n   Tags a picture. */\n${current}`, `/* \n   Tags a picture. */\n${current}`],
    ['keeps the end of a comment', `/* Tags a picture.\n   ${complete} */\n${current}`, `/* Tags a picture. */\n${current}`],
    ['keeps the line ends of a comment', `/* Tags a picture.\r\n   ${complete} */\r\n${current}`, `/* Tags a picture. */\r\n${current}`],
    ['keeps another directive', `/*\n * responsible-use: input-limit max="1 MB"\n * ${complete}\n */\n${current}`, `/*\n * responsible-use: input-limit max="1 MB"\n */\n${current}`],
    ['keeps code on the line', `const one = 1; // ${complete}\n${current}`, `const one = 1; \n${current}`],
  ];
  for (const [name, code, left] of partial) {
    it(`${name} when it is removed`, async () => {
      const [finding] = await unusedIn({ 'src/code.ts': code });
      const fix = finding?.fixes[0];
      assert(fix);
      assert.equal(applyFix(fix, finding.file.path, code), left);
    });
  }

  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['a whole waiver', `⟦${complete}⟧\n${current}`, 'retired-api', 'Remove the waiver', current],
    ['a waiver above the wrong statement', `⟦${complete}⟧\nconst a = 1;\n${retired}`, 'retired-api', 'Remove the waiver', `const a = 1;\n${retired}`],
    ['one rule of two', `${complete.replace('retired-api', 'retired-api, ⟦hardcoded-key⟧')}\n${retired}`, 'hardcoded-key', 'Remove the rule from the waiver', `// ${complete}\n${retired}`],
    ['both rules of two', `⟦${complete.replace('retired-api', 'retired-api, hardcoded-key')}⟧\n${current}`, 'retired-api and hardcoded-key', 'Remove the waiver', current],
  ];
  for (const [name, text, rules, title, fixed] of cases) {
    it(`reports ${name} and removes it`, async () => {
      const { code, spans } = marked(`// ${text}`);
      const [finding, ...more] = await unusedIn({ 'src/code.ts': code });
      assert(finding);
      assert.deepEqual(more, []);
      assert.deepEqual([finding.span.start, finding.span.end], spans[0]);
      assert.equal(finding.message, says(rules));
      assert.equal(finding.unnecessary, true);
      const [fix] = finding.fixes;
      assert(fix);
      assert.equal(fix.title, title);
      assert.equal(applyFix(fix, finding.file.path, code), fixed);
    });
  }
});
