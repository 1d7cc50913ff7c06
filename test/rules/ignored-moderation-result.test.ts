import { ignoredModerationResult } from '../../src/rules/ignored-moderation-result.js';
import { safetyCs, safetyPy, safetyTs, visionTs } from './classifier-clients.js';
import { ignoredModerationResultInGo } from './go/ignored-moderation-result.cases.js';
import { ignoredModerationResultInJava } from './java/ignored-moderation-result.cases.js';
import { ignoredElsewhere } from './elsewhere/ignored-moderation-result.cases.js';
import { testRule, type Expected, type ExpectedFix } from './rule-tester.js';

/** A finding: what is missing, what clears it, and the places of the call and of where its result ends. */
function ignored(operation: string, what: string, clears: string, [call, ...ends]: readonly string[], note = '', fixes: readonly ExpectedFix[] = []): Expected {
  return {
    message: `The result of ${operation} (Azure AI Content Safety) ${what}, so the check keeps nothing back. This may conflict with "Prohibited content". ${clears}`,
    evidence: [`${call ?? ''} – The call: ${operation} judges the content.`, ...ends.map((place) => `${place} – ${note}`)],
    clause: 'coc-prohibited-content',
    fixes,
  };
}

/** The fix that awaits the call. A result that nothing reads is still to be read then. */
const awaits = (from: string, to: string, leavesWork = false): ExpectedFix => ({ title: 'Await the moderation call', changes: [[from, to]], safe: false, leavesWork });

testRule(ignoredModerationResult, {
  invalid: [
    {
      name: 'a task that nobody waits for',
      language: 'csharp',
      code: `using Azure.AI.ContentSafety;
public class Comments
{
    public async Task Add(ContentSafetyClient client, string text)
    {
        client.⟦AnalyzeTextAsync⟧(new AnalyzeTextOptions(text));
        await posts.InsertAsync(text);
    }
}
`,
      findings: [
        ignored('analyze-text', 'is not awaited and never read', 'Awaiting the call and acting on its result clears it.', ['6:16 AnalyzeTextAsync'], '', [awaits('client.AnalyzeTextAsync', 'await client.AnalyzeTextAsync', true)]),
      ],
    },
    {
      name: 'a statement of its own',
      code: `${safetyTs}export async function publish(text: string) {
  await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
}
`,
      findings: [ignored('analyze-text', 'is never read', 'Reading the result and acting on it clears it.', ["4:21 '/text:analyze'"])],
    },
    {
      name: 'assigned and never read',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is assigned and never read', 'Reading the result and acting on it clears it.', ["4:38 '/text:analyze'", '4:9 response'], 'The result ends here.'),
      ],
    },
    {
      name: 'taken apart and never read',
      language: 'javascript',
      code: `${safetyTs}async function publish(text) {
  const { body, status } = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is assigned and never read', 'Reading the result and acting on it clears it.', ["4:46 '/text:analyze'", '4:9 { body, status }'], 'The result ends here.'),
      ],
    },
    {
      name: 'only logged',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  console.log('moderation', JSON.stringify(response.body));
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ["4:38 '/text:analyze'", '5:44 response'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'only logged, entry by entry',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  for (const entry of response.body.categoriesAnalysis) {
    logger.info(entry.category, entry.severity);
  }
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ["4:38 '/text:analyze'", '5:23 response'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'not awaited',
      code: `${safetyTs}export async function publish(text: string) {
  client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is not awaited and never read', 'Awaiting the call and acting on its result clears it.', ["4:15 '/text:analyze'"], '', [awaits("client.path('/text:analyze').post({ body: { text } });", "await client.path('/text:analyze').post({ body: { text } });", true)]),
      ],
    },
    {
      name: 'not awaited on purpose',
      code: `${safetyTs}export async function publish(text: string) {
  void client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is not awaited and never read', 'Awaiting the call and acting on its result clears it.', ["4:20 '/text:analyze'"]),
      ],
    },
    {
      name: 'not awaited, with a handler for errors alone',
      code: `${safetyTs}export async function publish(text: string) {
  client.path(⟦'/text:analyze'⟧).post({ body: { text } }).catch(console.error);
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is not awaited and never read', 'Awaiting the call and acting on its result clears it.', ["4:15 '/text:analyze'"]),
      ],
    },
    {
      name: 'a chain that does not look',
      code: `${safetyTs}export function publish(text: string) {
  return client
    .path(⟦'/text:analyze'⟧)
    .post({ body: { text } })
    .then(() => posts.insert(text));
}
`,
      findings: [
        ignored('analyze-text', 'is never read', 'Reading the result and acting on it clears it.', ["5:11 '/text:analyze'", '7:11 () => posts.insert(text)'], 'What runs next does not look at the result.'),
      ],
    },
    {
      name: 'a chain that only logs',
      code: `${safetyTs}export function publish(text: string) {
  client
    .path(⟦'/text:analyze'⟧)
    .post({ body: { text } })
    .then((response) => console.log(response.body.categoriesAnalysis));
  return posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ["5:11 '/text:analyze'", '7:11 (response) => console.log(response.body.categoriesAnalysis)'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'read without being awaited',
      code: `${safetyTs}export async function publish(text: string) {
  const response = client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  if (response.body?.categoriesAnalysis?.some((entry) => entry.severity >= 4)) return;
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is read without being awaited', 'Awaiting the call clears it.', ["4:32 '/text:analyze'", '5:7 response'], 'A promise is read here, not its answer.', [awaits("const response = client.path('/text:analyze').post({ body: { text } });", "const response = await client.path('/text:analyze').post({ body: { text } });")]),
      ],
    },
    {
      name: 'awaited after the content is out',
      code: `${safetyTs}export async function publish(text: string) {
  const pending = client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  await posts.insert(text);
  const response = await pending;
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) await notifyOwner(text);
}
`,
      findings: [
        ignored('analyze-text', 'comes after the content is out', 'Awaiting the answer before publishing clears it.', ["4:31 '/text:analyze'", '5:9 posts.insert(text)'], 'The content goes out here.'),
      ],
    },
    {
      name: 'together with publishing',
      code: `${safetyTs}export async function publish(text: string) {
  await Promise.all([client.path(⟦'/text:analyze'⟧).post({ body: { text } }), posts.insert(text)]);
}
`,
      findings: [ignored('analyze-text', 'is never read', 'Reading the result and acting on it clears it.', ["4:34 '/text:analyze'"])],
    },
    {
      name: 'only tested for failure',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
  if (isUnexpected(response)) throw response.body.error;
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only tested for failure', 'Acting on what the result says clears it.', ["4:38 '/text:analyze'", '5:20 response', '5:37 response'], 'Only whether an answer came is tested.'),
      ],
    },
    {
      name: 'returned by a function whose callers drop it',
      code: `${safetyTs}async function moderate(text: string) {
  return client.path(⟦'/text:analyze'⟧).post({ body: { text } });
}

export async function publish(text: string) {
  await moderate(text);
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is returned to code that does not use it', 'Reading the result and acting on it clears it.', ["4:22 '/text:analyze'", '8:9 moderate(text)'], 'The result ends here.'),
      ],
    },
    {
      name: 'a prompt shield for each document',
      code: `${safetyTs}export async function ask(documents: string[], question: string) {
  for (const text of documents) {
    await client.path(⟦'/text:shieldPrompt'⟧).post({ body: { userPrompt: question, documents: [text] } });
  }
  return model.complete(question, documents);
}
`,
      findings: [
        ignored('shield-prompt', 'is never read', 'Reading the result and acting on it clears it.', ["5:23 '/text:shieldPrompt'"]),
      ],
    },
    {
      name: 'a request by URL',
      code: `export async function publish(text: string) {
  const response = await fetch(⟦\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`⟧, { method: 'POST', headers, body: JSON.stringify({ text }) });
  if (!response.ok) throw new Error('moderation failed');
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only tested for failure', 'Acting on what the result says clears it.', ['2:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01`', '3:8 response'], 'Only whether an answer came is tested.'),
      ],
    },
    {
      name: 'assigned and never read',
      language: 'python',
      code: `${safetyPy}def publish(text):
    response = client.⟦analyze_text⟧(options(text))
    posts.insert(text)
`,
      findings: [
        ignored('analyze-text', 'is assigned and never read', 'Reading the result and acting on it clears it.', ['6:23 analyze_text', '6:5 response'], 'The result ends here.'),
      ],
    },
    {
      name: 'a statement of its own',
      language: 'python',
      code: `${safetyPy}def publish(image):
    client.⟦analyze_image⟧(options(image))
    posts.insert(image)
`,
      findings: [ignored('analyze-image', 'is never read', 'Reading the result and acting on it clears it.', ['6:12 analyze_image'])],
    },
    {
      name: 'printed',
      language: 'python',
      code: `${safetyPy}def publish(text):
    result = client.⟦analyze_text⟧(options(text))
    print(f"hate {result.categories_analysis[0].severity}")
    posts.insert(text)
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ['6:21 analyze_text', '7:19 result'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'awaited and dropped',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Publish(string text)
    {
        await _client.⟦AnalyzeTextAsync⟧(text);
        await _store.InsertAsync(text);
    }
}
`,
      findings: [ignored('analyze-text', 'is never read', 'Reading the result and acting on it clears it.', ['9:23 AnalyzeTextAsync'])],
    },
    {
      name: 'only logged',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Publish(string text)
    {
        var response = await _client.⟦AnalyzeTextAsync⟧(text);
        _logger.LogInformation("severity {Severity}", response.Value.CategoriesAnalysis[0].Severity);
        await _store.InsertAsync(text);
    }
}
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ['9:38 AnalyzeTextAsync', '10:55 response'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'a task that nobody awaits',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Publish(string text)
    {
        _ = _client.⟦AnalyzeTextAsync⟧(text);
        await _store.InsertAsync(text);
    }
}
`,
      findings: [
        ignored('analyze-text', 'is not awaited and never read', 'Awaiting the call and acting on its result clears it.', ['9:21 AnalyzeTextAsync']),
      ],
    },
    {
      name: 'a body that is only logged',
      code: `export async function publish(text: string) {
  const response = await fetch(⟦\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`⟧, { method: 'POST', headers, body: JSON.stringify({ text }) });
  const data = await response.json();
  console.log('moderation', data);
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is only logged', 'Acting on what the result says clears it.', ['2:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01`', '3:22 response'], 'The result goes to a log.'),
      ],
    },
    {
      name: 'a part that nobody reads',
      code: `${safetyTs}export async function publish(text: string, author: string) {
  const [response] = await Promise.all([client.path(⟦'/text:analyze'⟧).post({ body: { text } }), users.touch(author)]);
  await posts.insert(text);
}
`,
      findings: [
        ignored('analyze-text', 'is assigned and never read', 'Reading the result and acting on it clears it.', ["4:53 '/text:analyze'", '4:9 [response]'], 'The result ends here.'),
      ],
    },
    {
      name: 'a check for each text in a callback',
      code: `${safetyTs}export async function publishAll(texts: string[]) {
  await Promise.all(
    texts.map(async (text) => {
      await client.path(⟦'/text:analyze'⟧).post({ body: { text } });
      await posts.insert(text);
    }),
  );
}
`,
      findings: [ignored('analyze-text', 'is never read', 'Reading the result and acting on it clears it.', ["6:25 '/text:analyze'"])],
    },
    {
      name: 'a value taken out and left',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Publish(string text)
    {
        var result = (await _client.⟦AnalyzeTextAsync⟧(text).ConfigureAwait(false)).Value;
        await _store.InsertAsync(text);
    }
}
`,
      findings: [
        ignored('analyze-text', 'is assigned and never read', 'Reading the result and acting on it clears it.', ['9:37 AnalyzeTextAsync', '9:13 result'], 'The result ends here.'),
      ],
    },
    ...ignoredModerationResultInGo.invalid,
    ...ignoredElsewhere.invalid,
    ...ignoredModerationResultInJava.invalid,
  ],
  valid: [
    {
      name: 'a result that decides',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new Error('blocked');
  await posts.insert(text);
}
`,
    },
    {
      name: 'returned',
      code: `${safetyTs}export async function analyze(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  console.log(response.status);
  return response.body;
}
`,
    },
    {
      name: 'passed on',
      code: `${safetyTs}export async function publish(text: string) {
  await applyPolicy(text, await client.path('/text:analyze').post({ body: { text } }));
  await posts.insert(text);
}
`,
    },
    {
      name: 'taken apart and read',
      language: 'javascript',
      code: `${safetyTs}async function publish(text) {
  const { body: { categoriesAnalysis }, status } = await client.path('/text:analyze').post({ body: { text } });
  if (status !== '200' || categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'read in a later branch',
      code: `${safetyTs}export async function publish(text: string, strict: boolean) {
  let response;
  if (strict) {
    response = await client.path('/text:analyze').post({ body: { text } });
    console.log(response.status);
  }
  if (response && response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'logged and read',
      code: `${safetyTs}export async function publish(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  console.log(response.body);
  const flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  if (flagged) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'a probe with a fixed text',
      code: `${safetyTs}export async function ready() {
  await client.path('/text:analyze').post({ body: { text: 'ping' } });
  return true;
}
`,
    },
    {
      name: 'a probe with a fixed text in a variable',
      code: `${safetyTs}export async function demo() {
  const text = 'You are a wonderful person';
  const response = await client.path('/text:analyze').post({ body: { text } });
  console.log(response.body);
}
`,
    },
    {
      name: 'handled in a chain that nobody awaits',
      code: `${safetyTs}export function publishSoon(text: string) {
  client
    .path('/text:analyze')
    .post({ body: { text } })
    .then((response) => {
      if (!(response.body.categoriesAnalysis.some((entry) => entry.severity >= 4))) posts.insert(text);
    })
    .catch(console.error);
}
`,
    },
    {
      name: 'handled by a named function',
      code: `${safetyTs}export function publishSoon(text: string) {
  client.path('/text:analyze').post({ body: { text } }).then(applyPolicy, report);
}
`,
    },
    {
      name: 'started early and awaited before publishing',
      code: `${safetyTs}export async function publish(text: string) {
  const pending = client.path('/text:analyze').post({ body: { text } });
  const author = await users.find(text);
  const response = await pending;
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert({ text, author });
}
`,
    },
    {
      name: 'several at once and read',
      code: `${safetyTs}export async function publish(text: string, image: string) {
  const [response, picture] = await Promise.all([
    client.path('/text:analyze').post({ body: { text } }),
    client.path('/image:analyze').post({ body: { image: { content: image } } }),
  ]);
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) || picture.body.categoriesAnalysis.length > 0) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'kept in a field',
      code: `${safetyTs}export class Draft {
  async check(text: string) {
    this.verdict = await client.path('/text:analyze').post({ body: { text } });
  }
}
`,
    },
    {
      name: 'collected',
      code: `${safetyTs}export async function all(texts: string[]) {
  const results = [];
  for (const text of texts) results.push(await client.path('/text:analyze').post({ body: { text } }));
  return results;
}
`,
    },
    {
      name: 'returned by a function whose caller reads it',
      code: `${safetyTs}async function moderate(text: string) {
  return client.path('/text:analyze').post({ body: { text } });
}

export async function publish(text: string) {
  const response = await moderate(text);
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'returned by an exported function',
      code: `${safetyTs}export async function moderate(text: string) {
  return client.path('/text:analyze').post({ body: { text } });
}

export async function warmUp(text: string) {
  await moderate(text);
}
`,
    },
    {
      name: 'an operation that moderates nothing',
      code: `${visionTs}export async function warmUp(photo: Buffer) {
  await predictor.classifyImage(project, 'live', photo);
}
`,
    },
    {
      name: 'assigned in a try and read after it',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    try:
        response = client.analyze_text(options(text))
    except HttpResponseError:
        raise
    return all(entry.severity < 4 for entry in response.categories_analysis)
`,
    },
    {
      name: 'tested in one expression',
      language: 'python',
      code: `${safetyPy}def is_safe(text):
    return not any(entry.severity >= 4 for entry in client.analyze_text(options(text)).categories_analysis)
`,
    },
    {
      name: 'declared before the try',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task<bool> Check(string text)
    {
        Response<AnalyzeTextResult> response;
        try
        {
            response = await _client.AnalyzeTextAsync(text);
        }
        catch (RequestFailedException error)
        {
            _logger.LogError(error, "failed");
            throw;
        }
        return response.Value.CategoriesAnalysis.All(entry => entry.Severity < 4);
    }
}
`,
    },
    {
      name: 'a task that is awaited later',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task Publish(string text)
    {
        var pending = _client.AnalyzeTextAsync(text);
        var author = await _users.FindAsync(text);
        var response = await pending;
        if (response.Value.CategoriesAnalysis.Any(entry => entry.Severity >= 4)) return;
        await _store.InsertAsync(text);
    }
}
`,
    },
    {
      name: 'a body that is read',
      code: `export async function publish(text: string) {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  const data = await response.json();
  console.log('moderation', data);
  if (data.categoriesAnalysis.some((entry) => entry.severity >= 4)) return;
  await posts.insert(text);
}
`,
    },
    {
      name: 'a picture that the code names',
      code: `${safetyTs}export async function demo() {
  const content = fs.readFileSync(path.join(__dirname, 'sample.png')).toString('base64');
  const response = await client.path('/image:analyze').post({ body: { image: { content } } });
  console.log(response.body);
}
`,
    },
    {
      name: 'a value taken out and returned',
      language: 'csharp',
      code: `${safetyCs}public class Posts
{
    private readonly ContentSafetyClient _client;

    public async Task<AnalyzeTextResult> Check(string text)
    {
        return (await _client.AnalyzeTextAsync(text).ConfigureAwait(false)).Value;
    }
}
`,
    },
    {
      name: 'a fixed text',
      language: 'python',
      code: `${safetyPy}def demo():
    request = AnalyzeTextOptions(text="You are a wonderful person")
    response = client.analyze_text(request)
    print(response.categories_analysis)
`,
    },
    ...ignoredModerationResultInGo.valid,
    ...ignoredElsewhere.valid,
    ...ignoredModerationResultInJava.valid,
  ],
});
