import type { Table } from '../rule-tester.js';

/*
 * Checks in one file whose failure lets content through in another one, answers that say that something
 * failed, and what stands in for a check that cannot be made.
 */

const check = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function assertClean(text: string): Promise<void> {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) throw new Error(response.body.error.message);
  if (response.body.categoriesAnalysis.some((entry) => entry.severity >= 4)) throw new ContentRefused();
}
`;
const nullable = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function judge(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    if (isUnexpected(response)) return null;
    return { flagged: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) };
  } catch (error) {
    console.error(error);
    return null;
  }
}
`;
const tellsFailure = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function judge(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) return { ok: false, reason: 'no answer' };
  return { ok: true, flagged: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) };
}
`;
const pairPy = `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


def judge(options):
    try:
        response = client.analyze_text(options)
    except Exception as error:
        return None, error
    return max(entry.severity for entry in response.categories_analysis), None
`;
const raisesPy = `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


class Screener:
    def is_clean(self, options):
        try:
            response = client.analyze_text(options)
        except Exception as error:
            logger.warning("check failed", exc_info=error)
            raise
        return all(entry.severity < 4 for entry in response.categories_analysis)
`;
const portCs = `using Azure.AI.ContentSafety;

namespace Contoso.Safety;

public interface ITextSafety
{
    Task<bool> IsCleanAsync(string text);
}

public class AzureTextSafety : ITextSafety
{
    private readonly ContentSafetyClient _client;

    public AzureTextSafety(ContentSafetyClient client) => _client = client;

    public async Task<bool> IsCleanAsync(string text)
    {
        var response = await _client.AnalyzeTextAsync(new AnalyzeTextOptions(text));
        return response.Value.CategoriesAnalysis.All(entry => entry.Severity < 4);
    }
}
`;
const portJava = {
  'src/main/java/com/contoso/safety/TextSafety.java': `package com.contoso.safety;

public interface TextSafety {
    void requireClean(String text);
}
`,
  'src/main/java/com/contoso/safety/AzureTextSafety.java': `package com.contoso.safety;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;
import com.azure.ai.contentsafety.models.TextCategoriesAnalysis;

public class AzureTextSafety implements TextSafety {
    private final ContentSafetyClient client;

    public AzureTextSafety(ContentSafetyClient client) {
        this.client = client;
    }

    @Override
    public void requireClean(String text) {
        for (TextCategoriesAnalysis entry : client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis()) {
            if (entry.getSeverity() >= 4) {
                throw new ContentRefusedException(entry.getCategory().toString());
            }
        }
    }
}
`,
};
const goFiles = {
  'go.mod': 'module example.com/chat\n',
  'safety/azure.go': `package safety

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

func IsClean(text string) (bool, error) {
	payload, _ := json.Marshal(map[string]string{"text": text})
	request, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", bytes.NewReader(payload))
	if err != nil {
		return false, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return false, fmt.Errorf("status %d", response.StatusCode)
	}
	var answer struct {
		CategoriesAnalysis []struct{ Severity int }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return false, err
	}
	for _, entry := range answer.CategoriesAnalysis {
		if entry.Severity >= 4 {
			return false, nil
		}
	}
	return true, nil
}
`,
};
const javaConfig = (fallback: string): string => `package com.contoso.safety;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.ContentSafetyClientBuilder;
import com.azure.core.credential.KeyCredential;

public class SafetyConfig {
    public TextSafety textSafety(String endpoint, String key) {
        if (endpoint == null || key == null) {
            ${fallback}
        }
        ContentSafetyClient client = new ContentSafetyClientBuilder().endpoint(endpoint).credential(new KeyCredential(key)).buildClient();
        return new AzureTextSafety(client);
    }
}
`;
const verdictPort = {
  'src/main/java/com/contoso/safety/Verdict.java': `package com.contoso.safety;

public record Verdict(boolean safe, String category) {
    public static Verdict clean() {
        return new Verdict(true, null);
    }

    public static Verdict refused() {
        return new Verdict(false, "unchecked");
    }
}
`,
  'src/main/java/com/contoso/safety/TextSafety.java': 'package com.contoso.safety;\n\npublic interface TextSafety {\n    Verdict judge(String text);\n}\n',
};

export const failOpenElsewhere: Table = {
  invalid: [
    {
      name: 'a check of another file that throws, and a handler that only writes it down',
      files: { 'src/check.ts': check },
      code: `import { assertClean } from './check.js';
export async function send(post: Post) {
  try {
    await assertClean(post.text);
  } catch (error) {
    console.warn('check failed', error);
  }
  await db.posts.⟦insert⟧(post);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this goes on to "posts.insert", so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`src/check.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, '4:11 assertClean – The check is made through this call of another file, which lets the error out.', '5:5 catch (error) – The error path: this handler runs when the call fails.', '8:18 insert – The effect: goes on to "posts.insert".'], clause: 'coc-prohibited-content', fixes: [{ title: 'Let the error out of the handler', changes: [['console.warn(\'check failed\', error);', 'console.warn(\'check failed\', error);\n    throw error;']], safe: false }] }],
    },
    {
      name: 'a check of another file that answers null, which is not asked for',
      files: { 'src/check.ts': nullable },
      code: `import { judge } from './check.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (verdict?.flagged) return;
  await ⟦publishPost⟧(post);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this goes on to "publishPost", so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`src/check.ts 5:40 '/text:analyze' – The call: analyze-text judges the content.`, 'src/check.ts 8:5 catch (error) – The error path: this handler runs when the call fails.', '3:25 judge – What is answered then comes back here.', '5:9 publishPost – The effect: goes on to "publishPost".'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a check of another file that says it failed, which is not asked for',
      files: { 'src/check.ts': tellsFailure },
      code: `import { judge } from './check.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (verdict.flagged) return;
  await ⟦publishPost⟧(post);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this goes on to "publishPost", so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`src/check.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, 'src/check.ts 5:7 isUnexpected(response) – The error path: this branch runs when there is no valid answer.', '3:25 judge – What is answered then comes back here.', '5:9 publishPost – The effect: goes on to "publishPost".'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a rejection that means clean',
      files: { 'src/check.ts': check.replace('Promise<void>', 'Promise<boolean>').replace('throw new ContentRefused();\n}', 'return false;\n  return true;\n}') },
      code: `import { assertClean as isClean } from './check.js';
export async function isSafe(text: string) {
  return isClean(text).catch(() => ⟦true⟧);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`src/check.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, '3:10 isClean – The check is made through this call of another file, which lets the error out.', '3:24 catch – The error path: this handler runs when the call fails.', '3:36 true – The effect: answers true.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Block when the check fails (false instead of true)', safe: false, changes: [['true', 'false']] }] }],
    },
    {
      name: 'a method of another module that raises on',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/screener.py': raisesPy, 'app/__init__.py': '' },
      code: `from app.screener import Screener

screener = Screener()


def is_safe(options):
    try:
        return screener.is_clean(options)
    except Exception:
        ⟦return True⟧
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['app/screener.py 9:31 analyze_text – The call: analyze-text judges the content.', '8:25 is_clean – The check is made through this call of another file, which lets the error out.', '9:5 except Exception – The error path: this handler runs when the call fails.', '10:9 return True – The effect: answers true.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Block when the check fails (False instead of True)', safe: false, changes: [['True', 'False']] }] }],
    },
    {
      name: 'a pair of score and error of which the error is not looked at',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/screener.py': pairPy, 'app/__init__.py': '' },
      code: `from app.screener import judge


def send(post, options):
    score, error = judge(options)
    if score is not None and score >= 4:
        return "refused"
    ⟦publish⟧(post)
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this goes on to "publish", so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['app/screener.py 8:27 analyze_text – The call: analyze-text judges the content.', 'app/screener.py 9:5 except Exception as error – The error path: this handler runs when the call fails.', '5:20 judge – What is answered then comes back here.', '8:5 publish – The effect: goes on to "publish".'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'an interface whose failure is swallowed',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': portCs },
      code: `using Contoso.Safety;

namespace Contoso.Chat;

public class Gate
{
    private readonly ITextSafety _safety;

    public Gate(ITextSafety safety) => _safety = safety;

    public async Task<bool> IsAllowed(string text)
    {
        try
        {
            return await _safety.IsCleanAsync(text);
        }
        catch (Exception)
        {
            ⟦return true;⟧
        }
    }
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['src/Safety/AzureTextSafety.cs 18:38 AnalyzeTextAsync – The call: analyze-text judges the content.', '15:34 IsCleanAsync – The check is made through this call of another file, which lets the error out.', '17:9 catch (Exception) – The error path: this handler runs when the call fails.', '19:13 return true; – The effect: answers true.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Block when the check fails (false instead of true)', safe: false, changes: [['true', 'false']] }] }],
    },
    {
      name: 'an interface whose failure is swallowed',
      language: 'java',
      path: 'src/main/java/com/contoso/chat/Posts.java',
      files: portJava,
      code: `package com.contoso.chat;

import com.contoso.safety.TextSafety;

public class Posts {
    private final TextSafety safety;
    private final PostRepository posts;

    public Posts(TextSafety safety, PostRepository posts) {
        this.safety = safety;
        this.posts = posts;
    }

    public void send(Post post) {
        try {
            safety.requireClean(post.text());
        } catch (ServiceException e) {
            log.warn("check failed", e);
        }
        posts.⟦save⟧(post);
    }
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this goes on to "posts.save", so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['src/main/java/com/contoso/safety/AzureTextSafety.java 16:52 analyzeText – The call: analyze-text judges the content.', '16:20 requireClean – The check is made through this call of another file, which lets the error out.', '17:11 catch (ServiceException e) – The error path: this handler runs when the call fails.', '20:15 save – The effect: goes on to "posts.save".'], clause: 'coc-prohibited-content', fixes: [{ title: 'Let the error out of the handler', changes: [['log.warn("check failed", e);', 'log.warn("check failed", e);\n            throw new IllegalStateException(e);']], safe: false }] }],
    },
    {
      name: 'an error of another package that means clean',
      language: 'go',
      path: 'chat/posts.go',
      files: goFiles,
      code: `package chat

import (
	"log"

	"example.com/chat/safety"
)

func IsAllowed(text string) bool {
	clean, err := safety.IsClean(text)
	if err != nil {
		log.Println(err)
		⟦return true⟧
	}
	return clean
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['safety/azure.go 12:42 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text judges the content.', '10:23 IsClean – The check is made through this call of another file, which lets the error out.', '11:5 err != nil – The error path: this branch runs when there is no valid answer.', '13:3 return true – The effect: answers true.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Block when the check fails (false instead of true)', safe: false, changes: [['true', 'false']] }] }],
    },
    {
      name: 'a stand-in that passes everything where settings are missing',
      language: 'java',
      path: 'src/main/java/com/contoso/safety/SafetyConfig.java',
      files: verdictPort,
      code: javaConfig('⟦return text -> Verdict.clean();⟧'),
      findings: [{ message: 'Where the client of Azure AI Content Safety cannot be made, this puts a stand-in in its place that answers Verdict.clean, so unchecked content passes. This may conflict with "Prohibited content". Refusing to start, or a stand-in that blocks, clears it.', evidence: ['12:42 ContentSafetyClientBuilder – The client that moderates is made here.', '10:13 return text -> Verdict.clean(); – The effect: puts a stand-in in its place that answers Verdict.clean.'], clause: 'coc-prohibited-content', certainty: 'likely' }],
    },
    {
      name: 'a class that passes everything in place of the client',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient


class AllowAll:
    def is_clean(self, text):
        return True


class AzureScreener:
    def __init__(self, client):
        self.client = client


def make_screener(endpoint, key):
    try:
        return AzureScreener(ContentSafetyClient(endpoint, credential(key)))
    except ValueError:
        ⟦return AllowAll()⟧
`,
      findings: [{ message: 'Where the client of Azure AI Content Safety cannot be made, this puts a stand-in in its place that answers true, so unchecked content passes. This may conflict with "Prohibited content". Refusing to start, or a stand-in that blocks, clears it.', evidence: ['16:30 ContentSafetyClient – The client that moderates is made here.', '18:9 return AllowAll() – The effect: puts a stand-in in its place that answers true.'], clause: 'coc-prohibited-content', certainty: 'likely' }],
    },
    {
      name: 'an exit that passes where the endpoint is not set',
      code: `import createClient from '@azure-rest/ai-content-safety';
export async function isAllowed(text: string) {
  const endpoint = process.env.SAFETY_ENDPOINT;
  if (!endpoint) {
    ⟦return true;⟧
  }
  const client = createClient(endpoint, credential);
  const response = await client.path('/text:analyze').post({ body: { text } });
  return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true where settings are missing, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`8:38 '/text:analyze' – The call: analyze-text judges the content.`, '4:7 !endpoint – The error path: this branch runs where the check is not set up.', '5:5 return true; – The effect: answers true where settings are missing.'], clause: 'coc-prohibited-content', certainty: 'likely' }],
    },
    {
      name: 'an exit that passes where there is no client',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient


class Screener:
    def __init__(self, endpoint):
        self.client = ContentSafetyClient(endpoint, credential) if endpoint else None

    def is_clean(self, options):
        if self.client is None:
            ⟦return True⟧
        response = self.client.analyze_text(options)
        return all(entry.severity < 4 for entry in response.categories_analysis)
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true where settings are missing, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['11:32 analyze_text – The call: analyze-text judges the content.', '9:12 self.client is None – The error path: this branch runs where the check is not set up.', '10:13 return True – The effect: answers true where settings are missing.'], clause: 'coc-prohibited-content', certainty: 'likely' }],
    },
    {
      name: 'a list of categories that an error answer does not have',
      code: `export async function isHarmful(text: string): Promise<boolean> {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', body: JSON.stringify({ text }) });
  const answer = await response.json();
  return (⟦answer.categoriesAnalysis ?? []⟧).some((entry) => entry.severity >= 4);
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this reads a missing list of findings as harmless, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: ['2:32 `${endpoint}/contentsafety/text:analyze?api-version=2024-09-01` – The call: analyze-text judges the content.', '4:11 answer.categoriesAnalysis ?? [] – The effect: reads a missing list of findings as harmless.'], clause: 'coc-prohibited-content', certainty: 'likely' }],
    },
    {
      name: 'a function of the file that throws on, and a caller that swallows it',
      code: `import createClient from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
async function isClean(text: string) {
  try {
    const response = await client.path('/text:analyze').post({ body: { text } });
    return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
  } catch (error) {
    console.error(error);
    throw error;
  }
}
export async function isAllowed(text: string) {
  try {
    return await isClean(text);
  } catch {
    ⟦return true;⟧
  }
}
`,
      findings: [{ message: 'When analyze-text (Azure AI Content Safety) gives no answer, this answers true, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.', evidence: [`5:40 '/text:analyze' – The call: analyze-text judges the content.`, '15:5 catch – The error path: this handler runs when the call fails.', '16:5 return true; – The effect: answers true.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Block when the check fails (false instead of true)', safe: false, changes: [['true', 'false']] }] }],
    },
  ],
  valid: [
    {
      name: 'a handler that refuses when the check of another file throws',
      files: { 'src/check.ts': check },
      reachesNothing: true,
      code: `import { assertClean } from './check.js';
export async function send(post: Post, res: Response) {
  try {
    await assertClean(post.text);
  } catch (error) {
    console.warn('check failed', error);
    return res.status(503).end();
  }
  await db.posts.insert(post);
}
`,
    },
    {
      name: 'null of another file is asked for',
      files: { 'src/check.ts': nullable },
      reachesNothing: true,
      code: `import { judge } from './check.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (!verdict || verdict.flagged) return;
  await publishPost(post);
}
`,
    },
    {
      name: 'an answer that says it failed is asked for',
      files: { 'src/check.ts': tellsFailure },
      reachesNothing: true,
      code: `import { judge } from './check.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (!verdict.ok) throw new Error(verdict.reason);
  if (verdict.flagged) return;
  await publishPost(post);
}
`,
    },
    {
      name: 'a check of another file that passes by itself is reported there alone',
      files: { 'src/check.ts': nullable.replaceAll('return null;', 'return { flagged: false };') },
      reachesNothing: true,
      code: `import { judge } from './check.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (verdict.flagged) return;
  await publishPost(post);
}
`,
    },
    {
      name: 'a handler that holds the post back',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/screener.py': raisesPy, 'app/__init__.py': '' },
      reachesNothing: true,
      code: `from app.screener import Screener

screener = Screener()


def send(post, options):
    try:
        clean = screener.is_clean(options)
    except Exception:
        retry_queue.enqueue(post)
        return
    if clean:
        publish(post)
`,
    },
    {
      name: 'a pair of score and error of which the error is looked at',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/screener.py': pairPy, 'app/__init__.py': '' },
      reachesNothing: true,
      code: `from app.screener import judge


def send(post, options):
    score, error = judge(options)
    if error is not None or score >= 4:
        return "refused"
    publish(post)
`,
    },
    {
      name: 'a handler of something else of the same file',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': portCs },
      reachesNothing: true,
      code: `using Contoso.Safety;

namespace Contoso.Chat;

public class Gate
{
    private readonly ITextSafety _safety;

    public Gate(ITextSafety safety) => _safety = safety;

    public async Task<bool> IsAllowed(string text)
    {
        try
        {
            await _cache.TouchAsync(text);
        }
        catch (Exception)
        {
            _log.Warn("no cache");
        }
        return await _safety.IsCleanAsync(text);
    }
}
`,
    },
    {
      name: 'a failure of an interface that goes on',
      language: 'java',
      path: 'src/main/java/com/contoso/chat/Posts.java',
      files: portJava,
      reachesNothing: true,
      code: `package com.contoso.chat;

import com.contoso.safety.TextSafety;

public class Posts {
    private final TextSafety safety;
    private final PostRepository posts;

    public Posts(TextSafety safety, PostRepository posts) {
        this.safety = safety;
        this.posts = posts;
    }

    public void send(Post post) {
        try {
            safety.requireClean(post.text());
        } catch (ServiceException e) {
            throw new IllegalStateException(e);
        }
        posts.save(post);
    }
}
`,
    },
    {
      name: 'an error of another package that refuses',
      language: 'go',
      path: 'chat/posts.go',
      files: goFiles,
      reachesNothing: true,
      code: `package chat

import "example.com/chat/safety"

func IsAllowed(text string) bool {
	clean, err := safety.IsClean(text)
	if err != nil {
		return false
	}
	return clean
}
`,
    },
    {
      name: 'a stand-in that refuses everything',
      language: 'java',
      path: 'src/main/java/com/contoso/safety/SafetyConfig.java',
      files: verdictPort,
      code: javaConfig('return text -> Verdict.refused();'),
    },
    {
      name: 'an exit that refuses where the endpoint is not set',
      code: `import createClient from '@azure-rest/ai-content-safety';
export async function isAllowed(text: string) {
  const endpoint = process.env.SAFETY_ENDPOINT;
  if (!endpoint) return false;
  const client = createClient(endpoint, credential);
  const response = await client.path('/text:analyze').post({ body: { text } });
  return response.body.categoriesAnalysis.every((entry) => entry.severity < 4);
}
`,
    },
    {
      name: 'an exit for a text that is empty',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


def is_clean(text):
    if not text:
        return True
    response = client.analyze_text(options(text))
    return all(entry.severity < 4 for entry in response.categories_analysis)
`,
    },
    {
      name: 'a list of categories that is read after the status',
      code: `export async function isHarmful(text: string): Promise<boolean> {
  const response = await fetch(\`\${endpoint}/contentsafety/text:analyze?api-version=2024-09-01\`, { method: 'POST', body: JSON.stringify({ text }) });
  if (!response.ok) throw new Error('no answer');
  const answer = await response.json();
  return (answer.categoriesAnalysis ?? []).some((entry) => entry.severity >= 4);
}
`,
    },
  ],
};
