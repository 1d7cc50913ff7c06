import { ineffectiveThreshold } from '../../src/rules/ineffective-threshold.js';
import { ineffectiveThresholdInGo } from './go/ineffective-threshold.cases.js';
import { ineffectiveThresholdInJava } from './java/ineffective-threshold.cases.js';
import { testRule } from './rule-tester.js';

testRule(ineffectiveThreshold, {
  invalid: [
    {
      name: 'more than the highest',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  for (const entry of result.body.categoriesAnalysis) {
    if (⟦entry.severity > 6⟧) throw new Error('blocked');
  }
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:36 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '8:9 entry.severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (entry.severity > 6) throw new Error('blocked');", "if (entry.severity >= 6) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a constant above the scale',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const MAX_SEVERITY = 7;

export async function isAllowed(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.every((entry) => ⟦entry.severity < MAX_SEVERITY⟧);
}
`,
      findings: [
        {
          message: 'This test of the severity (< 7) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ["8:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '9:51 entry.severity < MAX_SEVERITY – The test is always true.', '5:22 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['const MAX_SEVERITY = 7;', 'const MAX_SEVERITY = 6;']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a constant of another file',
      code: `import createClient from '@azure-rest/ai-content-safety';
import { LIMITS } from './limits';

const client = createClient(endpoint, credential);

export async function isFlagged(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.some(({ severity }) => ⟦severity >= LIMITS.block⟧);
}
`,
      files: {
        'src/limits.ts': `export const LIMITS = { block: 8, version: 'a' };
`,
      },
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["7:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '8:57 severity >= LIMITS.block – The test is always false.', 'src/limits.ts 1:32 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [["export const LIMITS = { block: 8, version: 'a' };", "export const LIMITS = { block: 6, version: 'a' };"]], file: 'src/limits.ts', safe: false },
          ],
        },
      ],
    },
    {
      name: 'a default of the environment',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const threshold = Number(process.env.SEVERITY_THRESHOLD ?? 8);

export async function isFlagged(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const worst = Math.max(...body.categoriesAnalysis.map((entry) => entry.severity ?? 0));
  return ⟦worst >= threshold⟧;
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["8:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '10:10 worst >= threshold – The test is always false.', '5:60 8 – The threshold is written here.'],
          certainty: 'likely',
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['const threshold = Number(process.env.SEVERITY_THRESHOLD ?? 8);', 'const threshold = Number(process.env.SEVERITY_THRESHOLD ?? 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a parameter with a default',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isFlagged(text: string, limit = 6) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.some((entry) => ⟦entry.severity > limit⟧);
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '7:50 entry.severity > limit – The test is always false.', '5:55 6 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 4', changes: [['export async function isFlagged(text: string, limit = 6) {', 'export async function isFlagged(text: string, limit = 4) {']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'one entry of a map',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const limits: Record<string, number> = { Hate: 4, Violence: ⟦8⟧, Sexual: 4, SelfHarm: 2 };

export async function isFlagged(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.some((entry) => entry.severity >= limits[entry.category]);
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["8:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '9:50 entry.severity >= limits[entry.category] – The test is always false.', '5:61 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['const limits: Record<string, number> = { Hate: 4, Violence: 8, Sexual: 4, SelfHarm: 2 };', 'const limits: Record<string, number> = { Hate: 4, Violence: 6, Sexual: 4, SelfHarm: 2 };']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'the other way round',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  if (body.categoriesAnalysis.some((entry) => ⟦7 <= entry.severity⟧)) throw new Error('blocked');
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '7:47 7 <= entry.severity – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (body.categoriesAnalysis.some((entry) => 7 <= entry.severity)) throw new Error('blocked');", "if (body.categoriesAnalysis.some((entry) => 6 <= entry.severity)) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'passing up to the highest',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isSafe(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.every((entry) => ⟦entry.severity <= 6⟧);
}
`,
      findings: [
        {
          message: 'This test of the severity (<= 6) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '7:51 entry.severity <= 6 – The test is always true.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for < 6', changes: [['return body.categoriesAnalysis.every((entry) => entry.severity <= 6);', 'return body.categoriesAnalysis.every((entry) => entry.severity < 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'more than the highest of eight',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, outputType: 'EightSeverityLevels' } });
  if (body.categoriesAnalysis.some((entry) => ⟦entry.severity > 7⟧)) throw new Error('blocked');
}
`,
      findings: [
        {
          message: 'This test of the severity (> 7) is always false, since analyze-text (Azure AI Content Safety) gives 0 to 7, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 7 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0 to 7.", '7:47 entry.severity > 7 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 7', changes: [["if (body.categoriesAnalysis.some((entry) => entry.severity > 7)) throw new Error('blocked');", "if (body.categoriesAnalysis.some((entry) => entry.severity >= 7)) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'images have four levels only',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isFlagged(content: string) {
  const { body } = await client.path('/image:analyze').post({ body: { image: { content } } });
  return body.categoriesAnalysis.some((entry) => ⟦entry.severity === 7⟧);
}
`,
      findings: [
        {
          message: 'This test of the severity (== 7) is always false, since analyze-image (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for == 6 or stricter clears it.',
          evidence: ["6:38 '/image:analyze' – The call: analyze-image gives 0, 2, 4 or 6.", '7:50 entry.severity === 7 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for == 6', changes: [['return body.categoriesAnalysis.some((entry) => entry.severity === 7);', 'return body.categoriesAnalysis.some((entry) => entry.severity === 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a field of the class',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export class Moderator {
  private readonly threshold = 7;
  async check(text: string) {
    const { body } = await client.path('/text:analyze').post({ body: { text } });
    const flagged = body.categoriesAnalysis.filter((entry) => ⟦entry.severity >= this.threshold⟧);
    if (flagged.length > 0) throw new Error('blocked');
  }
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["8:40 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '9:63 entry.severity >= this.threshold – The test is always false.', '6:32 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['private readonly threshold = 7;', 'private readonly threshold = 6;']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a harm that is left out',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, categories: ['Hate', 'Sexual'] } });
  const violence = body.categoriesAnalysis.find((entry) => entry.category === ⟦'Violence'⟧);
  if (violence && violence.severity >= 4) throw new Error('blocked');
}
`,
      findings: [
        {
          message: 'Violence is looked for here, but analyze-text (Azure AI Content Safety) is asked to rate Hate, Sexual only, so this keeps nothing back. This may conflict with "Prohibited content". Asking for Violence as well clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text rates what the list names.", "6:88 ['Hate', 'Sexual'] – The list leaves Violence out.", "7:79 'Violence' – The harm is looked for here."],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Ask for Violence as well', changes: [["const { body } = await client.path('/text:analyze').post({ body: { text, categories: ['Hate', 'Sexual'] } });", "const { body } = await client.path('/text:analyze').post({ body: { text, categories: ['Hate', 'Sexual', 'Violence'] } });"]], safe: true },
          ],
        },
      ],
    },
    {
      name: 'a case for a harm that is left out',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const categories = ['Hate'];

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, categories } });
  for (const { category, severity } of body.categoriesAnalysis) {
    switch (category) {
      case 'Hate':
        if (severity >= 2) throw new Error('hate');
        break;
      case ⟦'SelfHarm'⟧:
        if (severity >= 2) throw new Error('self-harm');
        break;
    }
  }
}
`,
      findings: [
        {
          message: 'SelfHarm is looked for here, but analyze-text (Azure AI Content Safety) is asked to rate Hate only, so this keeps nothing back. This may conflict with "Prohibited content". Asking for SelfHarm as well clears it.',
          evidence: ["8:38 '/text:analyze' – The call: analyze-text rates what the list names.", '8:76 categories – The list leaves SelfHarm out.', "14:12 'SelfHarm' – The harm is looked for here."],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Ask for SelfHarm as well', changes: [["const categories = ['Hate'];", "const categories = ['Hate', 'SelfHarm'];"]], safe: true },
          ],
        },
      ],
    },
    {
      name: 'a dead upper tier that was to ban',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  for (const entry of body.categoriesAnalysis) {
    if (⟦entry.severity > 6⟧) throw new Error('blocked');
    else if (entry.severity >= 4) console.warn('high');
  }
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '8:9 entry.severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (entry.severity > 6) throw new Error('blocked');", "if (entry.severity >= 6) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an adult score above one',
      code: `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';

export async function check(client: ComputerVisionClient, url: string) {
  const { adult } = await client.analyzeImage(url, { visualFeatures: ['Adult'] });
  if (⟦adult!.adultScore > 1⟧ || ⟦adult!.racyScore > 80⟧) throw new Error('blocked');
}
`,
      findings: [
        {
          message: 'This test of the score (> 1) is always false, since analyze-image (Image Analysis) gives values between 0 and 1, so nothing is kept back by it. This may conflict with "Limits on inputs and outputs". Testing for >= 1 or stricter clears it.',
          evidence: ['4:34 analyzeImage – The call: analyze-image gives values between 0 and 1.', '5:7 adult!.adultScore > 1 – The test is always false.'],
          clause: 'coc-technical-limits',
          fixes: [
            { title: 'Test for >= 1', changes: [["if (adult!.adultScore > 1 || adult!.racyScore > 80) throw new Error('blocked');", "if (adult!.adultScore >= 1 || adult!.racyScore > 80) throw new Error('blocked');"]], safe: false },
          ],
        },
        {
          message: 'This test of the score (> 80) is always false, since analyze-image (Image Analysis) gives values between 0 and 1, so nothing is kept back by it. This may conflict with "Limits on inputs and outputs". Testing for >= 1 or stricter clears it.',
          evidence: ['4:34 analyzeImage – The call: analyze-image gives values between 0 and 1.', '5:32 adult!.racyScore > 80 – The test is always false.'],
          clause: 'coc-technical-limits',
          fixes: [
            { title: 'Test for >= 1', changes: [["if (adult!.adultScore > 1 || adult!.racyScore > 80) throw new Error('blocked');", "if (adult!.adultScore > 1 || adult!.racyScore >= 1) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'adult content asked for and not read',
      code: `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';

export async function describe(client: ComputerVisionClient, url: string) {
  const analysis = await client.analyzeImage(url, { visualFeatures: ['Description', ⟦'Adult'⟧] });
  return analysis.description?.captions?.[0]?.text;
}
`,
      findings: [
        {
          message: 'Adult content is asked for, but nothing reads what analyze-image (Image Analysis) says about it, so nothing is kept back. This may conflict with "Limits on inputs and outputs". Reading adult of the result, or leaving the value out, clears it.',
          evidence: ['4:33 analyzeImage – The call: its result has the judgment in adult.', "4:85 'Adult' – It is asked for here."],
          clause: 'coc-technical-limits',
          fixes: [
            { title: 'Stop asking for Adult', changes: [["const analysis = await client.analyzeImage(url, { visualFeatures: ['Description', 'Adult'] });", "const analysis = await client.analyzeImage(url, { visualFeatures: ['Description'] });"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a route',
      language: 'javascript',
      code: `export async function isSafe(endpoint, key, text) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers: { 'Ocp-Apim-Subscription-Key': key }, body: JSON.stringify({ text }) });
  const data = await response.json();
  return !data.categoriesAnalysis.some((c) => ⟦c.severity > 6⟧);
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['2:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01` – The call: analyze-text gives 0, 2, 4 or 6.', '4:47 c.severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['return !data.categoriesAnalysis.some((c) => c.severity > 6);', 'return !data.categoriesAnalysis.some((c) => c.severity >= 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an exception above the scale',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def check(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    for item in response.categories_analysis:
        if ⟦item.severity >= 8⟧:
            raise ValueError("blocked")
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['8:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '10:12 item.severity >= 8 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if item.severity >= 8:', 'if item.severity >= 6:']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a default of the environment',
      language: 'python',
      code: `import os

from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


THRESHOLD = int(os.environ.get("BLOCK_AT", "7"))


def is_blocked(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    return any(⟦item.severity >= THRESHOLD⟧ for item in response.categories_analysis)
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['13:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '14:16 item.severity >= THRESHOLD – The test is always false.', '9:44 "7" – The threshold is written here.'],
          certainty: 'likely',
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['THRESHOLD = int(os.environ.get("BLOCK_AT", "7"))', 'THRESHOLD = int(os.environ.get("BLOCK_AT", "6"))']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a parameter with a default',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def is_safe(text, max_severity=6):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    worst = max(item.severity for item in response.categories_analysis)
    return ⟦worst <= max_severity⟧
`,
      findings: [
        {
          message: 'This test of the severity (<= 6) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ['8:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '10:12 worst <= max_severity – The test is always true.', '7:32 6 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 4', changes: [['def is_safe(text, max_severity=6):', 'def is_safe(text, max_severity=4):']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'limits of each category',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


LIMITS = {"Hate": 2, "SelfHarm": 2, "Sexual": 4, "Violence": ⟦7⟧}


def blocked(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    return [item.category for item in response.categories_analysis if item.severity >= LIMITS[item.category]]
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['11:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '12:71 item.severity >= LIMITS[item.category] – The test is always false.', '7:62 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['LIMITS = {"Hate": 2, "SelfHarm": 2, "Sexual": 4, "Violence": 7}', 'LIMITS = {"Hate": 2, "SelfHarm": 2, "Sexual": 4, "Violence": 6}']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a harm left out, as a member',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def check(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text, categories=[TextCategory.HATE, TextCategory.SEXUAL]))
    violence = next((item for item in response.categories_analysis if item.category == ⟦TextCategory.VIOLENCE⟧), None)
    if violence and violence.severity >= 4:
        raise ValueError("blocked")
`,
      findings: [
        {
          message: 'Violence is looked for here, but analyze-text (Azure AI Content Safety) is asked to rate Hate, Sexual only, so this keeps nothing back. This may conflict with "Prohibited content". Asking for Violence as well clears it.',
          evidence: ['8:23 analyze_text – The call: analyze-text rates what the list names.', '8:77 [TextCategory.HATE, TextCategory.SEXUAL] – The list leaves Violence out.', '9:88 TextCategory.VIOLENCE – The harm is looked for here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Ask for Violence as well', changes: [['response = client.analyze_text(AnalyzeTextOptions(text=text, categories=[TextCategory.HATE, TextCategory.SEXUAL]))', 'response = client.analyze_text(AnalyzeTextOptions(text=text, categories=[TextCategory.HATE, TextCategory.SEXUAL, TextCategory.VIOLENCE]))']], safe: true },
          ],
        },
      ],
    },
    {
      name: 'a setting with a default',
      language: 'python',
      code: `from pydantic_settings import BaseSettings
from pydantic import Field

from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


class Settings(BaseSettings):
    block_at: int = Field(default=7)


settings = Settings()


def check(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    if any(⟦item.severity >= settings.block_at⟧ for item in response.categories_analysis):
        raise ValueError("blocked")
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['18:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '19:12 item.severity >= settings.block_at – The test is always false.', '11:35 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['block_at: int = Field(default=7)', 'block_at: int = Field(default=6)']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a route with a request body',
      language: 'python',
      code: `import requests


def is_blocked(endpoint, headers, text):
    response = requests.post(f"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01", headers=headers, json={"text": text, "outputType": "FourSeverityLevels"})
    for item in response.json()["categoriesAnalysis"]:
        if ⟦item["severity"] > 6⟧:
            return True
    return False
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['5:30 f"{endpoint}/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text gives 0, 2, 4 or 6.', '7:12 item["severity"] > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if item["severity"] > 6:', 'if item["severity"] >= 6:']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'adult content asked for and not read',
      language: 'python',
      code: `from azure.cognitiveservices.vision.computervision import ComputerVisionClient
from azure.cognitiveservices.vision.computervision.models import VisualFeatureTypes


def tags(client: ComputerVisionClient, url):
    result = client.analyze_image(url, visual_features=[VisualFeatureTypes.tags, ⟦VisualFeatureTypes.adult⟧])
    return [tag.name for tag in result.tags]
`,
      findings: [
        {
          message: 'Adult content is asked for, but nothing reads what analyze-image (Image Analysis) says about it, so nothing is kept back. This may conflict with "Limits on inputs and outputs". Reading adult of the result, or leaving the value out, clears it.',
          evidence: ['6:21 analyze_image – The call: its result has the judgment in adult.', '6:82 VisualFeatureTypes.adult – It is asked for here.'],
          clause: 'coc-technical-limits',
          fixes: [
            { title: 'Stop asking for Adult', changes: [['result = client.analyze_image(url, visual_features=[VisualFeatureTypes.tags, VisualFeatureTypes.adult])', 'result = client.analyze_image(url, visual_features=[VisualFeatureTypes.tags])']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'more than the highest',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public async Task Check(string text)
    {
        AnalyzeTextResult result = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        if (result.CategoriesAnalysis.Any(entry => ⟦entry.Severity > 6⟧))
            throw new InvalidOperationException("blocked");
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['11:50 AnalyzeTextAsync – The call: analyze-text gives 0, 2, 4 or 6.', '12:52 entry.Severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if (result.CategoriesAnalysis.Any(entry => entry.Severity > 6))', 'if (result.CategoriesAnalysis.Any(entry => entry.Severity >= 6))']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a constant',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    private const int Limit = 8;

    public bool IsAllowed(string text)
    {
        var response = _client.AnalyzeText(new AnalyzeTextOptions(text));
        foreach (var entry in response.Value.CategoriesAnalysis)
        {
            if (⟦entry.Severity >= Limit⟧)
                return false;
        }
        return true;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['13:32 AnalyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '16:17 entry.Severity >= Limit – The test is always false.', '9:31 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['private const int Limit = 8;', 'private const int Limit = 6;']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a setting with a default',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public bool IsAllowed(IConfiguration configuration, string text)
    {
        var limit = configuration.GetValue<int>("Moderation:Limit", 7);
        var response = _client.AnalyzeText(text);
        var worst = response.Value.CategoriesAnalysis.Max(entry => entry.Severity) ?? 0;
        return ⟦worst < limit⟧;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (< 7) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ['12:32 AnalyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '14:16 worst < limit – The test is always true.', '11:69 7 – The threshold is written here.'],
          certainty: 'likely',
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['var limit = configuration.GetValue<int>("Moderation:Limit", 7);', 'var limit = configuration.GetValue<int>("Moderation:Limit", 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a map of severities by category',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def check(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    severities = {item.category: item.severity for item in response.categories_analysis}
    if ⟦severities[TextCategory.HATE] > 6⟧ or severities.get(TextCategory.SEXUAL, 0) >= 4:
        raise ValueError("blocked")
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['8:23 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '10:8 severities[TextCategory.HATE] > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if severities[TextCategory.HATE] > 6 or severities.get(TextCategory.SEXUAL, 0) >= 4:', 'if severities[TextCategory.HATE] >= 6 or severities.get(TextCategory.SEXUAL, 0) >= 4:']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an older result with a property for each harm',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


MAX = 6


class Moderator:
    LIMIT = 7

    def check(self, text):
        response = client.analyze_text(AnalyzeTextOptions(text=text))
        if ⟦response.hate_result.severity >= self.LIMIT⟧ or ⟦response.violence_result.severity > MAX⟧:
            raise ValueError("blocked")
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['14:27 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '15:12 response.hate_result.severity >= self.LIMIT – The test is always false.', '11:13 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['LIMIT = 7', 'LIMIT = 6']], safe: false },
          ],
        },
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['14:27 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '15:59 response.violence_result.severity > MAX – The test is always false.', '7:7 6 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 4', changes: [['MAX = 6', 'MAX = 4']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a data class as configuration',
      language: 'python',
      code: `from dataclasses import dataclass

from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


@dataclass
class Config:
    block_at: int = 8


class Moderator:
    def __init__(self, config: Config = Config()):
        self.config = config

    def is_blocked(self, text):
        response = client.analyze_text(AnalyzeTextOptions(text=text))
        return any(⟦(item.severity or 0) >= self.config.block_at⟧ for item in response.categories_analysis)
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['19:27 analyze_text – The call: analyze-text gives 0, 2, 4 or 6.', '20:20 (item.severity or 0) >= self.config.block_at – The test is always false.', '11:21 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['block_at: int = 8', 'block_at: int = 6']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an object as configuration',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const config = { endpoint, moderation: { threshold: parseInt(process.env.THRESHOLD || '8', 10) } };

export async function isBlocked(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const worst = body.categoriesAnalysis.reduce((highest, entry) => Math.max(highest, entry.severity ?? 0), 0);
  return ⟦worst >= config.moderation.threshold⟧;
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["8:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '10:10 worst >= config.moderation.threshold – The test is always false.', "5:87 '8' – The threshold is written here."],
          certainty: 'likely',
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [["const config = { endpoint, moderation: { threshold: parseInt(process.env.THRESHOLD || '8', 10) } };", "const config = { endpoint, moderation: { threshold: parseInt(process.env.THRESHOLD || '6', 10) } };"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a result of this code that keeps the severity',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

async function rate(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const hate = body.categoriesAnalysis.find((entry) => entry.category === 'Hate');
  return { hateSeverity: hate?.severity ?? 0, at: Date.now() };
}

export async function check(text: string) {
  const rating = await rate(text);
  if (⟦rating.hateSeverity > 6⟧) throw new Error('blocked');
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '13:7 rating.hateSeverity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (rating.hateSeverity > 6) throw new Error('blocked');", "if (rating.hateSeverity >= 6) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a severity with a default',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  for (const { category, severity = 0 } of body.categoriesAnalysis) {
    if (category !== 'Sexual' && ⟦severity > 6⟧) return { allowed: false };
  }
  return { allowed: true };
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", '8:34 severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (category !== 'Sexual' && severity > 6) return { allowed: false };", "if (category !== 'Sexual' && severity >= 6) return { allowed: false };"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'the first of a category',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public async Task<bool> IsBlocked(string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        var hate = response.Value.CategoriesAnalysis.FirstOrDefault(entry => entry.Category == TextCategory.Hate)?.Severity ?? 0;
        var violence = response.Value.CategoriesAnalysis.FirstOrDefault(entry => entry.Category == TextCategory.Violence)?.Severity ?? 0;
        return ⟦hate > 6⟧ || violence >= 4;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['11:38 AnalyzeTextAsync – The call: analyze-text gives 0, 2, 4 or 6.', '14:16 hate > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['return hate > 6 || violence >= 4;', 'return hate >= 6 || violence >= 4;']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'thresholds of each category',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    private static readonly Dictionary<TextCategory, int> Limits = new()
    {
        { TextCategory.Hate, 2 },
        { TextCategory.Violence, ⟦7⟧ },
    };

    public bool IsBlocked(string text)
    {
        foreach (var entry in _client.AnalyzeText(new AnalyzeTextOptions(text)).Value.CategoriesAnalysis)
        {
            if (entry.Severity >= Limits[entry.Category]) return true;
        }
        return false;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['17:39 AnalyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '19:17 entry.Severity >= Limits[entry.Category] – The test is always false.', '12:34 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['{ TextCategory.Violence, 7 },', '{ TextCategory.Violence, 6 },']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a harm left out of a list',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public bool IsBlocked(string text)
    {
        var options = new AnalyzeTextOptions(text) { Categories = { TextCategory.Hate } };
        var response = _client.AnalyzeText(options);
        var harm = response.Value.CategoriesAnalysis.FirstOrDefault(entry => entry.Category == ⟦TextCategory.SelfHarm⟧);
        return harm?.Severity >= 2;
    }
}
`,
      findings: [
        {
          message: 'SelfHarm is looked for here, but analyze-text (Azure AI Content Safety) is asked to rate Hate only, so this keeps nothing back. This may conflict with "Prohibited content". Asking for SelfHarm as well clears it.',
          evidence: ['12:32 AnalyzeText – The call: analyze-text rates what the list names.', '11:67 { TextCategory.Hate } – The list leaves SelfHarm out.', '13:96 TextCategory.SelfHarm – The harm is looked for here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Ask for SelfHarm as well', changes: [['var options = new AnalyzeTextOptions(text) { Categories = { TextCategory.Hate } };', 'var options = new AnalyzeTextOptions(text) { Categories = { TextCategory.Hate, TextCategory.SelfHarm } };']], safe: true },
          ],
        },
      ],
    },
    {
      name: 'adult content alone, asked for and not read',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.ComputerVision;
using Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models;

public class Describer
{
    public async Task<string> Describe(ComputerVisionClient client, string url)
    {
        var features = new List<VisualFeatureTypes?> { VisualFeatureTypes.Description, ⟦VisualFeatureTypes.Adult⟧ };
        ImageAnalysis analysis = await client.AnalyzeImageAsync(url, features);
        return analysis.Description.Captions[0].Text;
    }
}
`,
      findings: [
        {
          message: 'Adult content is asked for, but nothing reads what analyze-image (Image Analysis) says about it, so nothing is kept back. This may conflict with "Limits on inputs and outputs". Reading adult of the result, or leaving the value out, clears it.',
          evidence: ['9:47 AnalyzeImageAsync – The call: its result has the judgment in adult.', '8:88 VisualFeatureTypes.Adult – It is asked for here.'],
          clause: 'coc-technical-limits',
          fixes: [
            { title: 'Stop asking for Adult', changes: [['var features = new List<VisualFeatureTypes?> { VisualFeatureTypes.Description, VisualFeatureTypes.Adult };', 'var features = new List<VisualFeatureTypes?> { VisualFeatureTypes.Description };']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an inverted test that lets a missing block through',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public async Task<IReadOnlyList<string>> Clean(IEnumerable<string> texts)
    {
        var passed = new List<string>();
        foreach (var text in texts)
        {
            var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
            if (response.Value.CategoriesAnalysis.All(entry => ⟦entry.Severity <= 7⟧)) passed.Add(text);
        }
        return passed;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (<= 7) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ['14:42 AnalyzeTextAsync – The call: analyze-text gives 0, 2, 4 or 6.', '15:64 entry.Severity <= 7 – The test is always true.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for < 6', changes: [['if (response.Value.CategoriesAnalysis.All(entry => entry.Severity <= 7)) passed.Add(text);', 'if (response.Value.CategoriesAnalysis.All(entry => entry.Severity < 6)) passed.Add(text);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a result that another file hands back',
      code: `import { rate } from './rate';

export async function check(text: string) {
  const rating = await rate(text);
  if (rating.categoriesAnalysis.some((entry) => ⟦entry.severity > 6⟧)) throw new Error('blocked');
}
`,
      files: {
        'src/rate.ts': `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function rate(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body;
}
`,
      },
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ["src/rate.ts 6:38 '/text:analyze' – The call: analyze-text gives 0, 2, 4 or 6.", 'src/rate.ts 5:23 rate – The result is handed on here.', '5:49 entry.severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [["if (rating.categoriesAnalysis.some((entry) => entry.severity > 6)) throw new Error('blocked');", "if (rating.categoriesAnalysis.some((entry) => entry.severity >= 6)) throw new Error('blocked');"]], safe: false },
          ],
        },
      ],
    },
    ...ineffectiveThresholdInGo.invalid,
    ...ineffectiveThresholdInJava.invalid,
  ],
  valid: [
    {
      name: 'the highest itself',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const result = await client.path('/text:analyze').post({ body: { text } });
  if (result.body.categoriesAnalysis.some((entry) => entry.severity >= 6)) throw new Error('blocked');
}
`,
    },
    {
      name: 'seven of eight levels',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, outputType: 'EightSeverityLevels' } });
  if (body.categoriesAnalysis.some((entry) => entry.severity > 6)) throw new Error('blocked');
}
`,
    },
    {
      name: 'a level that a setting names',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string, outputType: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, outputType } });
  if (body.categoriesAnalysis.some((entry) => entry.severity >= 7)) throw new Error('blocked');
}
`,
    },
    {
      name: 'a setting without a default',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

const threshold = Number(process.env.THRESHOLD);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  if (body.categoriesAnalysis.some((entry) => entry.severity >= threshold)) throw new Error('blocked');
}
`,
    },
    {
      name: 'a default that callers always replace',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export const strict = (text: string) => isFlagged(text, 2);

async function isFlagged(text: string, limit = 8) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.some((entry) => entry.severity >= limit);
}
`,
    },
    {
      name: 'a mode that is on purpose loose beside a strict one',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isFlagged(text: string, isStrict: boolean) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const limit = isStrict ? 2 : 8;
  return body.categoriesAnalysis.some((entry) => entry.severity >= limit);
}
`,
    },
    {
      name: 'a range check',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function worst(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  for (const { severity } of body.categoriesAnalysis) {
    if (severity < 0 || severity > 7) throw new Error('not on the scale');
  }
  return body.categoriesAnalysis;
}
`,
    },
    {
      name: 'a value that is cut',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function worst(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.map(({ severity }) => (severity > 6 ? 6 : severity));
}
`,
    },
    {
      name: 'names of levels',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function levels(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.map(({ severity }) => {
    if (severity < 2) return 'safe';
    if (severity < 4) return 'low';
    if (severity <= 6) return 'high';
    return 'unknown';
  });
}
`,
    },
    {
      name: 'a color',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function colors(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  return body.categoriesAnalysis.map(({ severity }) => (severity > 6 ? 'purple' : 'gray'));
}
`,
    },
    {
      name: 'a percentage that is worked out',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isFlagged(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const score = Math.max(...body.categoriesAnalysis.map((entry) => (entry.severity * 100) / 6));
  return score > 50;
}
`,
    },
    {
      name: 'how many harms, and how long it took',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isFlagged(text: string) {
  const started = Date.now();
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const flagged = body.categoriesAnalysis.filter((entry) => entry.severity >= 4);
  if (Date.now() - started > 1000) console.warn('slow');
  return flagged.length > 10 || body.blocklistsMatch.length > 7;
}
`,
    },
    {
      name: 'a severity of something else',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function report(text: string, incident: { severity: number }) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  if (body.categoriesAnalysis.some((entry) => entry.severity >= 4) || incident.severity > 9) throw new Error('blocked');
}
`,
    },
    {
      name: 'all harms are asked for',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  const violence = body.categoriesAnalysis.find((entry) => entry.category === 'Violence');
  if (violence && violence.severity >= 4) throw new Error('blocked');
}
`,
    },
    {
      name: 'harms that a caller names',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string, categories: string[]) {
  const { body } = await client.path('/text:analyze').post({ body: { text, categories } });
  if (body.categoriesAnalysis.find((entry) => entry.category === 'Violence')?.severity >= 4) throw new Error('blocked');
}
`,
    },
    {
      name: 'a harm of the list',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, categories: ['Hate', 'Violence'] } });
  if (body.categoriesAnalysis.find((entry) => entry.category === 'Violence')?.severity >= 4) throw new Error('blocked');
}
`,
    },
    {
      name: 'shields answer with yes or no',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function isAttack(userPrompt: string) {
  const { body } = await client.path('/text:shieldPrompt').post({ body: { userPrompt, documents: [] } });
  return body.userPromptAnalysis.attackDetected === true;
}
`,
    },
    {
      name: 'adult content is read',
      code: `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';

export async function describe(client: ComputerVisionClient, url: string) {
  const analysis = await client.analyzeImage(url, { visualFeatures: ['Description', 'Adult'] });
  if (analysis.adult?.isAdultContent || analysis.adult!.racyScore > 0.8) throw new Error('blocked');
  return analysis.description;
}
`,
    },
    {
      name: 'the whole answer goes to the caller',
      code: `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';

export async function analyze(client: ComputerVisionClient, url: string) {
  const analysis = await client.analyzeImage(url, { visualFeatures: ['Tags', 'Adult'] });
  console.log(analysis.tags);
  return analysis;
}
`,
    },
    {
      name: 'an adult score of one',
      code: `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';

export async function check(client: ComputerVisionClient, url: string) {
  const { adult } = await client.analyzeImage(url, { visualFeatures: ['Adult'] });
  if (adult!.adultScore >= 0.9) throw new Error('blocked');
}
`,
    },
    {
      name: 'a route with a threshold of four',
      language: 'javascript',
      code: `export async function isSafe(endpoint, key, text) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers: { 'Ocp-Apim-Subscription-Key': key }, body: JSON.stringify({ text }) });
  const data = await response.json();
  return data.categoriesAnalysis.every((c) => c.severity < 4);
}
`,
    },
    {
      name: 'a limit on the scale',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def check(text, limit=4):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    for item in response.categories_analysis:
        if item.severity is not None and item.severity > limit:
            raise ValueError("blocked")
`,
    },
    {
      name: 'limits of each category, all on the scale',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


LIMITS = {"Hate": 2, "SelfHarm": 2, "Sexual": 4, "Violence": 6}


def blocked(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    return [item.category for item in response.categories_analysis if item.severity >= LIMITS.get(item.category, 4)]
`,
    },
    {
      name: 'eight levels',
      language: 'python',
      code: `from azure.ai.contentsafety.models import AnalyzeTextOutputType
from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def check(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text, output_type=AnalyzeTextOutputType.EIGHT_SEVERITY_LEVELS))
    if any(item.severity >= 7 for item in response.categories_analysis):
        raise ValueError("blocked")
`,
    },
    {
      name: 'a check that the answer is on the scale',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def rated(text):
    response = client.analyze_text(AnalyzeTextOptions(text=text))
    for item in response.categories_analysis:
        assert 0 <= item.severity <= 7
    return response.categories_analysis
`,
    },
    {
      name: 'adult content is printed',
      language: 'python',
      code: `from azure.cognitiveservices.vision.computervision import ComputerVisionClient
from azure.cognitiveservices.vision.computervision.models import VisualFeatureTypes


def look(client: ComputerVisionClient, url):
    result = client.analyze_image(url, visual_features=[VisualFeatureTypes.tags, VisualFeatureTypes.adult])
    print(result.tags)
    print(result.adult.is_adult_content)
`,
    },
    {
      name: 'a threshold of four',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    private const int Limit = 4;

    public bool IsAllowed(string text)
    {
        var response = _client.AnalyzeText(new AnalyzeTextOptions(text));
        return response.Value.CategoriesAnalysis.All(entry => entry.Severity < Limit);
    }
}
`,
    },
    {
      name: 'eight levels',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public bool IsAllowed(string text)
    {
        var options = new AnalyzeTextOptions(text) { OutputType = AnalyzeTextOutputType.EightSeverityLevels };
        var response = _client.AnalyzeText(options);
        return response.Value.CategoriesAnalysis.All(entry => entry.Severity < 7);
    }
}
`,
    },
    {
      name: 'a variable that held other features before',
      language: 'python',
      code: `from azure.cognitiveservices.vision.computervision import ComputerVisionClient


def look(client: ComputerVisionClient, url):
    features = ["adult"]
    rated = client.analyze_image(url, features)
    print(rated.adult.is_adult_content)
    features = ["tags"]
    tagged = client.analyze_image(url, features)
    print(tagged.tags)
`,
    },
    {
      name: 'a condition that holds everything back',
      code: `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function check(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text } });
  if (body.categoriesAnalysis.some((entry) => entry.severity <= 6)) throw new Error('blocked');
}
`,
    },
    {
      name: 'two scores compared',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient
from azure.ai.contentsafety.models import AnalyzeTextOptions, TextCategory

client = ContentSafetyClient(ENDPOINT, credential)


def is_worse(first, second):
    one = client.analyze_text(AnalyzeTextOptions(text=first)).categories_analysis[0].severity
    other = client.analyze_text(AnalyzeTextOptions(text=second)).categories_analysis[0].severity
    return one > other
`,
    },
    {
      name: 'tiers of which one is above the scale',
      language: 'csharp',
      code: `using System.Linq;
using Azure.AI.ContentSafety;

public class Moderator
{
    private readonly ContentSafetyClient _client;
    public Moderator(ContentSafetyClient client) => _client = client;

    public string Level(string text)
    {
        var worst = _client.AnalyzeText(new AnalyzeTextOptions(text)).Value.CategoriesAnalysis.Max(entry => entry.Severity) ?? 0;
        if (worst > 6) return "extreme";
        return worst >= 4 ? "high" : "low";
    }
}
`,
    },
    {
      name: 'a result that another file hands back, with eight levels',
      code: `import type { AnalyzeTextResultOutput } from '@azure-rest/ai-content-safety';
import { rate } from './rate';

export async function check(text: string) {
  const rating: AnalyzeTextResultOutput = await rate(text);
  if (rating.categoriesAnalysis.some((entry) => entry.severity > 6)) throw new Error('blocked');
}
`,
      files: {
        'src/rate.ts': `import createClient from '@azure-rest/ai-content-safety';

const client = createClient(endpoint, credential);

export async function rate(text: string) {
  const { body } = await client.path('/text:analyze').post({ body: { text, outputType: 'EightSeverityLevels' } });
  return body;
}
`,
      },
    },
    ...ineffectiveThresholdInGo.valid,
    ...ineffectiveThresholdInJava.valid,
  ],
});
