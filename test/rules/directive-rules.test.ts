import assert from 'node:assert/strict';
import { invalidDirective } from '../../src/rules/invalid-directive.js';
import { waiverExpired } from '../../src/rules/waiver-expired.js';
import { waiverIncomplete } from '../../src/rules/waiver-incomplete.js';
import { applyFix, marked, testRule, type Invalid, type Valid } from './rule-tester.js';
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
const reported = (name: string, text: string, message: string): readonly Invalid[] => everywhere(name, text).map((entry) => ({ ...entry, findings: [{ message, evidence: [] }] }));

const complete = 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until 2027-03-31';

testRule(invalidDirective, {
  invalid: [
    ...reported('a kind that does not exist', '⟦responsible-use: human-revue queue="cases" owner="ana"⟧', 'There is no directive "human-revue". The closest is human-review.'),
    ...reported('fields that are empty', '⟦responsible-use: human-review queue="" owner=""⟧', 'human-review does not count until queue and owner say something a person can follow up.'),
    ...reported('an end that is no date', 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until ⟦March⟧', '"March" is not a date, so the waiver does not count. Write it as 2027-02-19.'),
  ],
  valid: [
    ...everywhere('a directive with all its fields', 'responsible-use: human-review queue="cases" owner="ana"'),
    ...everywhere('a complete waiver', complete),
    ...everywhere('prose', 'responsible-use is checked by the build'),
  ],
});

testRule(waiverIncomplete, {
  invalid: [
    ...reported('no owner', '⟦responsible-use-disable-next-line retired-api -- moved later until 2027-03-31⟧', 'The waiver does not count until it has an owner: "-- reason (owner: name) until 2027-02-19".'),
    ...reported('a waiver as it was inserted', '⟦responsible-use-disable-next-line retired-api --  (owner: ) until 2027-03-31⟧', 'The waiver does not count until it has a reason and an owner: "-- reason (owner: name) until 2027-02-19".'),
  ],
  valid: everywhere('a complete waiver', complete),
});

testRule(waiverExpired, {
  invalid: reported('a day that has passed', 'responsible-use-disable-next-line retired-api -- moved later (owner: ana) until ⟦2026-11-20⟧', 'The waiver ended on 2026-11-20 and no longer counts. Settle the finding, or decide again and set a new date.'),
  valid: [...everywhere('a day to come', complete), ...everywhere('today', complete.replace('2027-03-31', '2026-11-21'))],
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

  describe('in Java', () => {
    const tagger = (comment: string, version: string): string =>
      `class Tagger {\n    String tag(RestTemplate rest, String base) {\n${comment}        return rest.postForObject(base + "/vision/${version}/tag", null, String.class);\n    }\n}\n`;

    it('is silent on a waiver that is needed', async () => {
      assert.deepEqual(await unusedIn({ 'src/Tagger.java': tagger(`        // ${complete}\n`, 'v2.0') }), []);
    });

    it('reports a waiver that waives nothing and removes it', async () => {
      const { code, spans } = marked(tagger(`        // ⟦${complete}⟧\n`, 'v3.2'));
      const [finding, ...more] = await unusedIn({ 'src/Tagger.java': code });
      assert(finding);
      assert.deepEqual(more, []);
      assert.deepEqual([finding.span.start, finding.span.end], spans[0]);
      assert.equal(finding.message, says('retired-api'));
      const [fix] = finding.fixes;
      assert(fix);
      assert.equal(applyFix(fix, finding.file.path, code), tagger('', 'v3.2'));
    });
  });

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
