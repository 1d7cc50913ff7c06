import { failOpenModeration } from '../../src/rules/fail-open-moderation.js';
import { safetyCs, safetyPy, safetyTs, visionTs } from './classifier-clients.js';
import { failOpenModerationInGo } from './go/fail-open-moderation.cases.js';
import { failOpenModerationInJava } from './java/fail-open-moderation.cases.js';
import { failOpenElsewhere } from './elsewhere/fail-open-moderation.cases.js';
import { testRule, type Expected, type ExpectedFix } from './rule-tester.js';

const notes = {
  handler: 'The error path: this handler runs when the call fails.',
  branch: 'The error path: this branch runs when there is no valid answer.',
};

const message = (what: string): string =>
  `When analyze-text (Azure AI Content Safety) gives no answer, this ${what}, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.`;

/** A finding: places of the call, the error path and the effect. */
function open(what: string, path: keyof typeof notes, [call, handler, effect]: readonly [string, string, string], fixes: readonly ExpectedFix[] = []): Expected {
  return {
    message: message(what),
    evidence: [`${call} – The call: analyze-text judges the content.`, `${handler} – ${notes[path]}`, `${effect} – The effect: ${what}.`],
    clause: 'coc-prohibited-content',
    fixes,
  };
}

/** A finding at a severity that may be missing: places of the call and of the severities. */
function defaulted([call, first, ...others]: readonly string[]): Expected {
  return {
    message: message('reads a missing severity as 0'),
    evidence: [
      `${call ?? ''} – The call: analyze-text judges the content.`,
      `${first ?? ''} – The effect: reads a missing severity as 0.`,
      ...others.map((place) => `${place} – The same here: reads a missing severity as 0.`),
    ],
    certainty: 'likely',
    clause: 'coc-prohibited-content',
  };
}

/** The fix that turns the passing answer round. */
function closes(from: string, to: string): ExpectedFix {
  const [wanted, given] = /true|True/.test(to) && !/true|True/.test(from) ? [/True/.test(to) ? 'True' : 'true', /False/.test(from) ? 'False' : 'false'] : [/False/.test(to) ? 'False' : 'false', /True/.test(from) ? 'True' : 'true'];
  return { title: `Block when the check fails (${wanted} instead of ${given})`, changes: [[from, to]], safe: false };
}

testRule(failOpenModeration, {
  invalid: [
    {
      name: 'true in isAllowed',
      code: `${safetyTs}export async function isAllowed(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    ⟦return true;⟧
  }
}
`,
      findings: [
        open('answers true', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', '9:5 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'false in isToxic',
      language: 'javascript',
      code: `${safetyTs}async function isToxic(text) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  } catch {
    ⟦return false;⟧
  }
}
`,
      findings: [
        open('answers false', 'handler', ["5:40 '/text:analyze'", '7:5 catch', '8:5 return false;'], [closes('return false;', 'return true;')]),
      ],
    },
    {
      name: 'an object that allows',
      code: `${safetyTs}export const moderate = async (text: string) => {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    const severity = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
    return { allowed: severity < 4, severity };
  } catch (error) {
    logger.error('moderation failed', error);
    ⟦return { allowed: true, severity: null };⟧
  }
};
`,
      findings: [
        open('answers allowed: true', 'handler', ["5:40 '/text:analyze'", '8:5 catch (error)', '10:5 return { allowed: true, severity: null };'], [closes('return { allowed: true, severity: null };', 'return { allowed: false, severity: null };')]),
      ],
    },
    {
      name: 'a rejection handler that answers true',
      code: `${safetyTs}export function isClean(text: string): Promise<boolean> {
  return client
    .path('/text:analyze')
    .post({ body: { text } })
    .then((response) => response.body.categoriesAnalysis.every((entry) => entry.severity < 4))
    .catch(() => ⟦true⟧);
}
`,
      findings: [open('answers true', 'handler', ["5:11 '/text:analyze'", '8:6 catch', '8:18 true'], [closes('true', 'false')])],
    },
    {
      name: 'a rejection handler behind a function of the file',
      code: `${safetyTs}const analyze = (text: string) => client.path('/text:analyze').post({ body: { text } });

export async function post(text: string) {
  const flagged = await analyze(text)
    .then((response) => response.body.categoriesAnalysis.some((entry) => entry.severity >= 4))
    .catch(() => ⟦false⟧);
  if (flagged) throw new Error('blocked');
  await posts.insert({ text });
}
`,
      findings: [open('answers false', 'handler', ["3:47 '/text:analyze'", '8:6 catch', '8:18 false'], [closes('false', 'true')])],
    },
    {
      name: 'an unexpected answer that is safe',
      code: `${safetyTs}export async function check(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) {
    ⟦return { safe: true };⟧
  }
  return { safe: response.body.categoriesAnalysis.every((entry) => entry.severity < 4) };
}
`,
      findings: [
        open('answers safe: true', 'branch', ["4:38 '/text:analyze'", '5:7 isUnexpected(response)', '6:5 return { safe: true };'], [closes('return { safe: true };', 'return { safe: false };')]),
      ],
    },
    {
      name: 'a failed request that gives the passing constant',
      code: `const PASSED = { flagged: false, categories: [] };

export async function screen(text: string) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  if (!response.ok) ⟦return PASSED;⟧
  const { categoriesAnalysis } = await response.json();
  return { flagged: categoriesAnalysis.some((entry) => entry.severity >= 4), categories: categoriesAnalysis };
}
`,
      findings: [
        open('answers flagged: false', 'branch', ['4:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01`', '5:7 !response.ok', '5:21 return PASSED;'], [closes('const PASSED = { flagged: false, categories: [] };', 'const PASSED = { flagged: true, categories: [] };')]),
      ],
    },
    {
      name: 'a ternary on the error',
      code: `${safetyTs}export async function isSafe(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  return isUnexpected(response) ? ⟦true⟧ : response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
}
`,
      findings: [
        open('answers true', 'branch', ["4:38 '/text:analyze'", '5:10 isUnexpected(response)', '5:35 true'], [closes('true', 'false')]),
      ],
    },
    {
      name: 'a swallowed error before publishing',
      code: `${safetyTs}export async function submit(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  } catch (error) {
    console.error('moderation failed', error);
  }
  await posts.⟦insert⟧({ text });
}
`,
      findings: [{ ...open('goes on to "posts.insert"', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', '10:15 insert']), fixes: [{ title: 'Let the error out of the handler', changes: [['console.error(\'moderation failed\', error);', 'console.error(\'moderation failed\', error);\n    throw error;']], safe: false }] }],
    },
    {
      name: 'a flag that keeps its first value',
      code: `${safetyTs}export async function submit(text: string) {
  let flagged = false;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  } catch (error) {
    console.error(error);
  }
  if (flagged) return;
  await ⟦publishPost⟧(text);
}
`,
      findings: [{ ...open('goes on to "publishPost"', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '12:9 publishPost']), fixes: [{ title: 'Let the error out of the handler', changes: [['console.error(error);', 'console.error(error);\n    throw error;']], safe: false }] }],
    },
    {
      name: 'a middleware that goes on',
      code: `${safetyTs}export async function moderation(req, res, next) {
  try {
    const text = req.body.text;
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return res.status(400).end();
    next();
  } catch (error) {
    console.error(error);
    ⟦next⟧();
  }
}
`,
      findings: [{ ...open('goes on with "next"', 'handler', ["6:40 '/text:analyze'", '9:5 catch (error)', '11:5 next']), fixes: [{ title: 'Hand the error on', changes: [['    console.error(error);\n    next();', '    console.error(error);\n    next(error);']], safe: false }] }],
    },
    {
      name: 'a missing severity',
      code: `${safetyTs}export async function blocks(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const hate = response.body.categoriesAnalysis.find((entry) => entry.category === 'Hate');
  return (⟦hate?.severity ?? 0⟧) >= 4;
}
`,
      findings: [{ ...defaulted(["4:38 '/text:analyze'", '6:11 hate?.severity ?? 0']), fixes: [{ title: 'Count a missing severity as 6', changes: [['return (hate?.severity ?? 0) >= 4;', 'return (hate?.severity ?? 6) >= 4;']], safe: false }] }],
    },
    {
      name: 'a caller that swallows what the wrapper throws',
      code: `${safetyTs}async function assertClean(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
}

export async function submit(text: string) {
  try {
    await assertClean(text);
  } catch (error) {
    logger.warn('moderation', error);
  }
  await messages.⟦send⟧(text);
}
`,
      findings: [{ ...open('goes on to "messages.send"', 'handler', ["4:38 '/text:analyze'", '11:5 catch (error)', '14:18 send']), fixes: [{ title: 'Let the error out of the handler', changes: [['logger.warn(\'moderation\', error);', 'logger.warn(\'moderation\', error);\n    throw error;']], safe: false }] }],
    },
    {
      name: 'a missing answer that nothing asks for',
      code: `${safetyTs}export async function submit(text: string) {
  const response = await client
    .path('/text:analyze')
    .post({ body: { text } })
    .catch(() => null);
  if (response && response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    return { status: 400 };
  }
  await comments.⟦create⟧({ text });
}
`,
      findings: [open('goes on to "comments.create"', 'handler', ["5:11 '/text:analyze'", '7:6 catch', '11:18 create'])],
    },
    {
      name: 'retries that run out',
      code: `${safetyTs}export async function isSafe(text: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const response = await client.path('/text:analyze').post({ body: { text } });
      return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
    } catch {
      continue;
    }
  }
  ⟦return true;⟧
}
`,
      findings: [
        open('answers true', 'handler', ["6:42 '/text:analyze'", '8:7 catch', '12:3 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'a verdict as a text',
      code: `${safetyTs}export async function moderateComment(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) ? 'reject' : 'approve';
  } catch (error) {
    ⟦return 'approve';⟧
  }
}
`,
      findings: [open('answers "approve"', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', "8:5 return 'approve';"])],
    },
    {
      name: 'a verdict set in the handler',
      code: `${safetyTs}export async function verdictFor(text: string) {
  let verdict;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    verdict = response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    ⟦verdict = true⟧;
  }
  return { verdict };
}
`,
      findings: [
        open('answers true', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '9:5 verdict = true'], [closes('verdict = true', 'verdict = false')]),
      ],
    },
    {
      name: 'a method',
      code: `${safetyTs}export class Moderator {
  async isAcceptable(text: string) {
    try {
      return await this.ask(text);
    } catch (error) {
      this.logger.error(error);
      ⟦return true;⟧
    }
  }

  private async ask(text: string) {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  }
}
`,
      findings: [
        open('answers true', 'handler', ["14:40 '/text:analyze'", '7:7 catch (error)', '9:7 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'publishing inside the handler',
      code: `${safetyTs}export async function submit(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
    await queue.add({ text });
  } catch (error) {
    await ⟦publishPost⟧(text);
  }
}
`,
      findings: [open('goes on with "publishPost"', 'handler', ["5:40 '/text:analyze'", '8:5 catch (error)', '9:11 publishPost'])],
    },
    {
      name: 'a loop that goes on publishing',
      code: `${safetyTs}export async function importAll(texts: string[]) {
  for (const text of texts) {
    try {
      const response = await client.path('/text:analyze').post({ body: { text } });
      if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) continue;
    } catch (error) {
      console.warn(error);
    }
    await posts.⟦insert⟧({ text });
  }
}
`,
      findings: [{ ...open('goes on to "posts.insert"', 'handler', ["6:42 '/text:analyze'", '8:7 catch (error)', '11:17 insert']), fixes: [{ title: 'Let the error out of the handler', changes: [['console.warn(error);', 'console.warn(error);\n      throw error;']], safe: false }] }],
    },
    {
      name: 'True in an except',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except HttpResponseError as error:
        logging.error(error)
        ⟦return True⟧
`,
      findings: [
        open('answers true', 'handler', ['7:25 analyze_text', '9:5 except HttpResponseError as error', '11:9 return True'], [closes('return True', 'return False')]),
      ],
    },
    {
      name: 'pass and publish',
      language: 'python',
      code: `${safetyPy}def submit(post):
    try:
        result = client.analyze_text(options(post.text))
        if any(entry.severity >= 4 for entry in result.categories_analysis):
            return None
    except Exception:
        pass
    return ⟦publish_post⟧(post)
`,
      findings: [{ ...open('goes on to "publish_post"', 'handler', ['7:25 analyze_text', '10:5 except Exception', '12:12 publish_post']), fixes: [{ title: 'Let the error out of the handler', changes: [['pass', 'raise']], safe: false }] }],
    },
    {
      name: 'a dictionary that is not flagged',
      language: 'python',
      code: `${safetyPy}def moderate(text):
    try:
        result = client.analyze_text(options(text))
    except HttpResponseError:
        ⟦return {"flagged": False, "reason": None}⟧
    return {"flagged": any(entry.severity >= 4 for entry in result.categories_analysis), "reason": "text"}
`,
      findings: [
        open('answers flagged: false', 'handler', ['7:25 analyze_text', '8:5 except HttpResponseError', '9:9 return {"flagged": False, "reason": None}'], [closes('return {"flagged": False, "reason": None}', 'return {"flagged": True, "reason": None}')]),
      ],
    },
    {
      name: 'true in a catch',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public async Task<bool> IsSafeAsync(string text)
    {
        try
        {
            var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
            return response.Value.CategoriesAnalysis.All(entry => entry.Severity < 4);
        }
        catch (RequestFailedException error)
        {
            _logger.LogError(error, "moderation failed");
            ⟦return true;⟧
        }
    }
}
`,
      findings: [
        open('answers true', 'handler', ['11:42 AnalyzeTextAsync', '14:9 catch (RequestFailedException error)', '17:13 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'a swallowed exception before publishing',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Submit(Post post)
    {
        var flagged = false;
        try
        {
            var response = await _client.AnalyzeTextAsync(post.Text);
            flagged = response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4);
        }
        catch (Exception error)
        {
            Console.WriteLine(error);
        }
        if (!flagged)
        {
            await _posts.⟦PublishAsync⟧(post);
        }
    }
}
`,
      findings: [
        { ...open('goes on to "_posts.PublishAsync"', 'handler', ['12:42 AnalyzeTextAsync', '15:9 catch (Exception error)', '21:26 PublishAsync']), fixes: [{ title: 'Let the error out of the handler', changes: [['Console.WriteLine(error);', 'Console.WriteLine(error);\n            throw;']], safe: false }] },
      ],
    },
    {
      name: 'true where other answers mean that it passes',
      code: `${safetyTs}export async function moderate(text: string): Promise<boolean> {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    ⟦return true;⟧
  }
}
`,
      findings: [
        open('answers true', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', '8:5 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'nothing, which the caller takes for harmless',
      code: `${safetyTs}async function analyze(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body;
  } catch (error) {
    console.error(error);
    return null;
  }
}

export async function submit(text: string) {
  const result = await analyze(text);
  if (result?.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.⟦insert⟧({ text });
}
`,
      findings: [{ ...open('goes on to "posts.insert"', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', '16:15 insert']), fixes: [{ title: 'Let the error out of the handler', changes: [['return null;', 'throw error;']], safe: false }] }],
    },
    {
      name: 'a score that stays zero',
      code: `${safetyTs}export async function submit(text: string) {
  let worst = 0;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  } catch (error) {
    logger.error(error);
  }
  if (worst >= 4) {
    return { status: 400 };
  }
  await posts.⟦insert⟧({ text });
}
`,
      findings: [{ ...open('goes on to "posts.insert"', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '14:15 insert']), fixes: [{ title: 'Let the error out of the handler', changes: [['logger.error(error);', 'logger.error(error);\n    throw error;']], safe: false }] }],
    },
    {
      name: 'a list that stays empty',
      code: `${safetyTs}export async function check(text: string) {
  let flagged: string[] = [];
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    flagged = response.body.categoriesAnalysis.filter((entry) => entry.severity >= 4).map((entry) => entry.category);
  } catch (error) {
    logger.error(error);
  }
  ⟦return { allowed: flagged.length === 0 };⟧
}
`,
      findings: [
        open('answers allowed: true', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '11:3 return { allowed: flagged.length === 0 };']),
      ],
    },
    {
      name: 'a negated flag',
      code: `${safetyTs}export async function isAllowed(text: string) {
  let flagged = false;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  } catch {
    // the service is down
  }
  ⟦return !flagged;⟧
}
`,
      findings: [open('answers true', 'handler', ["6:40 '/text:analyze'", '8:5 catch', '11:3 return !flagged;'])],
    },
    {
      name: 'a default that allows',
      code: `${safetyTs}export async function check(text: string) {
  let allowed = true;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    allowed = response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
  }
  ⟦return allowed;⟧
}
`,
      findings: [
        open('answers true', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '11:3 return allowed;'], [closes('let allowed = true;', 'let allowed = false;')]),
      ],
    },
    {
      name: 'a chain that goes on after its errors',
      code: `${safetyTs}export function submit(text: string) {
  return client
    .path('/text:analyze')
    .post({ body: { text } })
    .then((response) => {
      if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
    })
    .catch(console.error)
    .then(() => posts.⟦insert⟧({ text }));
}
`,
      findings: [open('goes on to "posts.insert"', 'handler', ["5:11 '/text:analyze'", '10:6 catch', '11:23 insert'])],
    },
    {
      name: 'a status that lets through, then rethrows the rest',
      code: `${safetyTs}export async function isSafe(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    if (error.statusCode === 429) ⟦return true;⟧
    throw error;
  }
}
`,
      findings: [
        open('answers true', 'handler', ["5:40 '/text:analyze'", '7:5 catch (error)', '8:35 return true;'], [closes('return true;', 'return false;')]),
      ],
    },
    {
      name: 'an answer in the handler of a route',
      code: `${safetyTs}app.post('/check', async (req, res) => {
  try {
    const { text } = req.body;
    const response = await client.path('/text:analyze').post({ body: { text } });
    res.json({ allowed: response.body.categoriesAnalysis.every((entry) => entry.severity < 4) });
  } catch (error) {
    ⟦res.json({ allowed: true })⟧;
  }
});
`,
      findings: [
        open('answers allowed: true', 'handler', ["6:40 '/text:analyze'", '8:5 catch (error)', '9:5 res.json({ allowed: true })'], [closes('res.json({ allowed: true })', 'res.json({ allowed: false })')]),
      ],
    },
    {
      name: 'a constant of an enumeration',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public Verdict Moderate(string text)
    {
        try
        {
            var response = _client.AnalyzeText(text);
            return response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4) ? Verdict.Block : Verdict.Allow;
        }
        catch (RequestFailedException)
        {
            ⟦return Verdict.Allow;⟧
        }
    }
}
`,
      findings: [
        open('answers Verdict.Allow', 'handler', ['11:36 AnalyzeText', '14:9 catch (RequestFailedException)', '16:13 return Verdict.Allow;']),
      ],
    },
    {
      name: 'an object with an initializer',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public async Task<ModerationResult> Moderate(string text)
    {
        try
        {
            var response = await _client.AnalyzeTextAsync(text);
            return new ModerationResult { IsSafe = response.Value.CategoriesAnalysis.All(entry => entry.Severity < 4) };
        }
        catch (Exception error)
        {
            ⟦return new ModerationResult { IsSafe = true };⟧
        }
    }
}
`,
      findings: [
        open('answers IsSafe: true', 'handler', ['11:42 AnalyzeTextAsync', '14:9 catch (Exception error)', '16:13 return new ModerationResult { IsSafe = true };'], [closes('return new ModerationResult { IsSafe = true };', 'return new ModerationResult { IsSafe = false };')]),
      ],
    },
    {
      name: 'a nullable severity',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public bool Blocks(string text)
    {
        var response = _client.AnalyzeText(text);
        return response.Value.CategoriesAnalysis.Any(entry => ⟦entry.Severity.GetValueOrDefault()⟧ >= 4);
    }
}
`,
      findings: [{ ...defaulted(['9:32 AnalyzeText', '10:63 entry.Severity.GetValueOrDefault()']), fixes: [{ title: 'Count a missing severity as 6', changes: [['return response.Value.CategoriesAnalysis.Any(entry => entry.Severity.GetValueOrDefault() >= 4);', 'return response.Value.CategoriesAnalysis.Any(entry => entry.Severity.GetValueOrDefault(6) >= 4);']], safe: false }] }],
    },
    {
      name: 'a tuple',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    try:
        result = client.analyze_text(options(text))
    except HttpResponseError as error:
        ⟦return True, str(error)⟧
    return all(entry.severity < 4 for entry in result.categories_analysis), None
`,
      findings: [
        open('answers true', 'handler', ['7:25 analyze_text', '8:5 except HttpResponseError as error', '9:9 return True, str(error)'], [closes('return True, str(error)', 'return False, str(error)')]),
      ],
    },
    {
      name: 'a keyword of a result type',
      language: 'python',
      code: `${safetyPy}def moderate(text):
    try:
        result = client.analyze_text(options(text))
    except HttpResponseError:
        ⟦return Verdict(allowed=True, reason="unavailable")⟧
    return Verdict(allowed=all(entry.severity < 4 for entry in result.categories_analysis), reason=None)
`,
      findings: [
        open('answers allowed: true', 'handler', ['7:25 analyze_text', '8:5 except HttpResponseError', '9:9 return Verdict(allowed=True, reason="unavailable")'], [closes('return Verdict(allowed=True, reason="unavailable")', 'return Verdict(allowed=False, reason="unavailable")')]),
      ],
    },
    {
      name: 'a severity that may be missing',
      language: 'python',
      code: `${safetyPy}def blocks(text):
    result = client.analyze_text(options(text))
    return any((⟦entry.severity or 0⟧) >= 4 for entry in result.categories_analysis)
`,
      findings: [{ ...defaulted(['6:21 analyze_text', '7:17 entry.severity or 0']), fixes: [{ title: 'Count a missing severity as 6', changes: [['return any((entry.severity or 0) >= 4 for entry in result.categories_analysis)', 'return any((6 if entry.severity is None else entry.severity) >= 4 for entry in result.categories_analysis)']], safe: false }] }],
    },
    ...failOpenModerationInGo.invalid,
    ...failOpenElsewhere.invalid,
    ...failOpenModerationInJava.invalid,
  ],
  valid: [
    {
      name: 'the error goes on',
      code: `${safetyTs}export async function isAllowed(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    throw error;
  }
}
`,
    },
    {
      name: 'false in isAllowed',
      code: `${safetyTs}export async function isAllowed(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch {
    return false;
  }
}
`,
    },
    {
      name: 'true in isToxic',
      language: 'javascript',
      code: `${safetyTs}async function isToxic(text) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  } catch {
    return true;
  }
}
`,
    },
    {
      name: 'an object that blocks',
      code: `${safetyTs}export const moderate = async (text: string) => {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return { allowed: response.body.categoriesAnalysis.every((entry) => entry.severity < 4), severity: 1 };
  } catch (error) {
    return { allowed: false, severity: 0, error: true };
  }
};
`,
    },
    {
      name: 'a rejection handler that blocks',
      code: `${safetyTs}export function isClean(text: string): Promise<boolean> {
  return client
    .path('/text:analyze')
    .post({ body: { text } })
    .then((response) => response.body.categoriesAnalysis.every((entry) => entry.severity < 4))
    .catch(() => false);
}
`,
    },
    {
      name: 'an unexpected answer that is thrown',
      code: `${safetyTs}export async function check(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) throw response.body.error;
  return { safe: response.body.categoriesAnalysis.every((entry) => entry.severity < 4) };
}
`,
    },
    {
      name: 'a queue for review',
      code: `${safetyTs}export async function submit(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  } catch (error) {
    await reviewQueue.add({ text });
    return;
  }
  await posts.insert({ text });
}
`,
    },
    {
      name: 'a flag that starts blocked',
      code: `${safetyTs}export async function submit(text: string) {
  let allowed = false;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    allowed = response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
  }
  if (!allowed) return;
  await publishPost(text);
}
`,
    },
    {
      name: 'a flag that the handler sets',
      code: `${safetyTs}export async function submit(text: string) {
  let flagged = false;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  } catch (error) {
    flagged = true;
  }
  if (flagged) return;
  await publishPost(text);
}
`,
    },
    {
      name: 'a middleware that hands the error on',
      code: `${safetyTs}export async function moderation(req, res, next) {
  try {
    const text = req.body.text;
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return res.status(400).end();
    next();
  } catch (error) {
    next(error);
  }
}
`,
    },
    {
      name: 'a middleware that answers 503',
      code: `${safetyTs}export async function moderation(req, res, next) {
  try {
    const text = req.body.text;
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return res.status(400).end();
  } catch (error) {
    return res.status(503).json({ error: 'try again later' });
  }
  return next();
}
`,
    },
    {
      name: 'retries that end in an error',
      code: `${safetyTs}export async function isSafe(text: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const response = await client.path('/text:analyze').post({ body: { text } });
      return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
    } catch (error) {
      await sleep(1000);
      continue;
    }
  }
  throw new Error('moderation is not available');
}
`,
    },
    {
      name: 'a batch that leaves the piece out',
      code: `${safetyTs}export async function importAll(texts: string[]) {
  for (const text of texts) {
    try {
      const response = await client.path('/text:analyze').post({ body: { text } });
      if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) continue;
    } catch (error) {
      console.warn(error);
      continue;
    }
    await posts.insert({ text });
  }
}
`,
    },
    {
      name: 'a missing answer that is asked for',
      code: `${safetyTs}export async function submit(text: string) {
  const response = await client
    .path('/text:analyze')
    .post({ body: { text } })
    .catch(() => null);
  if (!response || response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) {
    return { status: 400 };
  }
  await comments.create({ text });
}
`,
    },
    {
      name: 'the answer is needed afterwards',
      code: `${safetyTs}export async function submit(text: string) {
  let response;
  try {
    response = await client.path('/text:analyze').post({ body: { text } });
  } catch (error) {
    logger.error(error);
  }
  if (!response) return { status: 503 };
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return { status: 400 };
  await posts.insert({ text });
}
`,
    },
    {
      name: 'another check takes over',
      code: `${safetyTs}export async function isAllowed(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch {
    return passesWordList(text);
  }
}
`,
    },
    {
      name: 'an error verdict of its own',
      code: `${safetyTs}export async function moderateComment(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return { decision: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) ? 'reject' : 'approve' };
  } catch (error) {
    return { decision: 'error', message: String(error) };
  }
}
`,
    },
    {
      name: 'only the audit trail may fail',
      code: `${safetyTs}export async function submit(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  try {
    await audit.insert(text);
  } catch (error) {
    console.warn(error);
  }
  await posts.insert({ text });
}
`,
    },
    {
      name: 'a missing score of something else',
      code: `${safetyTs}export async function counts(text: string, user: User) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  const strikes = (user.severity ?? 0) + 1;
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('strike ' + strikes);
  return response;
}
`,
    },
    {
      name: 'an answer that is no moderation',
      code: `${visionTs}export async function isAllowed(photo: Buffer) {
  try {
    const result = await predictor.classifyImage(project, 'live', photo);
    return result.predictions.length > 0;
  } catch {
    return true;
  }
}
`,
    },
    {
      name: 'a missing severity is only shown',
      code: `${safetyTs}export async function show(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  for (const entry of response.body.categoriesAnalysis) {
    if (entry.severity === undefined || entry.severity >= 4) throw new Error('blocked');
    console.log(entry.category, entry.severity ?? 0);
  }
}
`,
    },
    {
      name: 'a raise',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    try:
        result = client.analyze_text(options(text))
    except HttpResponseError as error:
        logging.error(error)
        raise
    return all(entry.severity < 4 for entry in result.categories_analysis)
`,
    },
    {
      name: 'False in an except',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    try:
        result = client.analyze_text(options(text))
        return all(entry.severity < 4 for entry in result.categories_analysis)
    except HttpResponseError:
        return False
`,
    },
    {
      name: 'a throw',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public async Task<bool> IsSafeAsync(string text)
    {
        try
        {
            var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
            return response.Value.CategoriesAnalysis.All(entry => entry.Severity < 4);
        }
        catch (RequestFailedException error)
        {
            _logger.LogError(error, "moderation failed");
            throw;
        }
    }
}
`,
    },
    {
      name: 'nothing, which the caller takes for harmful',
      code: `${safetyTs}async function analyze(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body;
  } catch (error) {
    return null;
  }
}

export async function submit(text: string) {
  const result = await analyze(text);
  if (!result || result.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert({ text });
}
`,
    },
    {
      name: 'nothing, whose parts the caller reads',
      code: `${safetyTs}async function analyze(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body;
  } catch (error) {
    return null;
  }
}

export async function submit(text: string) {
  const result = await analyze(text);
  if (result.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert({ text });
}
`,
    },
    {
      name: 'false, which stops the caller',
      code: `${safetyTs}async function passesModeration(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    return false;
  }
}

export async function submit(text: string) {
  if (!(await passesModeration(text))) return;
  await posts.insert({ text });
}
`,
    },
    {
      name: 'a score that starts at its highest',
      code: `${safetyTs}export async function submit(text: string) {
  let worst = 7;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    worst = Math.max(...response.body.categoriesAnalysis.map((entry) => entry.severity));
  } catch (error) {
    logger.error(error);
  }
  if (worst >= 4) return;
  await posts.insert({ text });
}
`,
    },
    {
      name: 'a failure that is noted and asked for',
      code: `${safetyTs}export async function submit(text: string) {
  let failed = false;
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  } catch (error) {
    failed = true;
  }
  if (failed) return;
  await posts.insert({ text });
}
`,
    },
    {
      name: 'a chain whose errors end it',
      code: `${safetyTs}export function submit(text: string) {
  return client
    .path('/text:analyze')
    .post({ body: { text } })
    .then((response) => {
      if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
      return posts.insert({ text });
    })
    .catch(console.error);
}
`,
    },
    {
      name: 'a state of the user interface',
      code: `${safetyTs}export async function submit(text: string) {
  setBusy(true);
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
    await posts.insert({ text });
    setDone(true);
  } catch (error) {
    setError(String(error));
  } finally {
    setBusy(false);
  }
}
`,
    },
    {
      name: 'a finding that an error occurred',
      code: `${safetyTs}export async function hasFailed(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.status !== '200';
  } catch {
    return true;
  }
}
`,
    },
    {
      name: 'a blocking constant',
      language: 'csharp',
      code: `${safetyCs}public class Moderator
{
    private readonly ContentSafetyClient _client;

    public Verdict Moderate(string text)
    {
        try
        {
            var response = _client.AnalyzeText(text);
            return response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4) ? Verdict.Block : Verdict.Allow;
        }
        catch (RequestFailedException)
        {
            return Verdict.Block;
        }
    }
}
`,
    },
    {
      name: 'an answer of 503',
      language: 'csharp',
      code: `${safetyCs}public class PostsController : ControllerBase
{
    private readonly ContentSafetyClient _client;

    public async Task<IActionResult> Create(Post post)
    {
        try
        {
            var response = await _client.AnalyzeTextAsync(post.Text);
            if (response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4)) return BadRequest();
        }
        catch (RequestFailedException)
        {
            return StatusCode(503);
        }
        await _posts.InsertAsync(post);
        return Ok();
    }
}
`,
    },
    {
      name: 'retries with a pause',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    for attempt in range(3):
        try:
            result = client.analyze_text(options(text))
            return all(entry.severity < 4 for entry in result.categories_analysis)
        except HttpResponseError:
            time.sleep(2 ** attempt)
    raise RuntimeError("moderation is not available")
`,
    },
    {
      name: 'the result is missing in Python',
      language: 'python',
      code: `${safetyPy}def submit(post):
    result = None
    try:
        result = client.analyze_text(options(post.text))
    except HttpResponseError as error:
        logging.error(error)
    if result is None:
        return None
    if any(entry.severity >= 4 for entry in result.categories_analysis):
        return None
    return publish_post(post)
`,
    },
    ...failOpenModerationInGo.valid,
    ...failOpenElsewhere.valid,
    ...failOpenModerationInJava.valid,
  ],
});
