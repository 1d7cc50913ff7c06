import type { Table } from '../rule-tester.js';

/*
 * Results that a function hands back and its caller drops, in another file or the same one.
 */

const judge = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function judge(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) throw new Error(response.body.error.message);
  return { flagged: response.body.categoriesAnalysis.some((entry) => entry.severity >= 4) };
}
`;
const acting = `import createClient, { isUnexpected } from '@azure-rest/ai-content-safety';
const client = createClient(endpoint, credential);
export async function judge(text: string) {
  const response = await client.path('/text:analyze').post({ body: { text } });
  if (isUnexpected(response)) throw new Error(response.body.error.message);
  const flagged = response.body.categoriesAnalysis.some((entry) => entry.severity >= 4);
  if (flagged) throw new ContentRefused();
  return { flagged };
}
`;
const safetyPy = `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


def severity_of(options):
    response = client.analyze_text(options)
    return max(entry.severity for entry in response.categories_analysis)
`;
const storingPy = `from azure.ai.contentsafety import ContentSafetyClient

client = ContentSafetyClient(ENDPOINT, credential)


def severity_of(post, options):
    response = client.analyze_text(options)
    severity = max(entry.severity for entry in response.categories_analysis)
    verdicts.save(post, severity)
    return severity
`;
const safetyCs = `using Azure.AI.ContentSafety;

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
const gateCs = (body: string): string => `using Contoso.Safety;

namespace Contoso.Chat;

public class Gate
{
    private readonly ITextSafety _safety;
    private readonly PostRepository _posts;

    public Gate(ITextSafety safety, PostRepository posts)
    {
        _safety = safety;
        _posts = posts;
    }

    public async Task Send(Post post)
    {
        ${body}
        await _posts.AddAsync(post);
    }
}
`;
const safetyJava = {
  'src/main/java/com/contoso/safety/TextSafety.java': 'package com.contoso.safety;\n\npublic interface TextSafety {\n    boolean isClean(String text);\n}\n',
  'src/main/java/com/contoso/safety/AzureTextSafety.java': `package com.contoso.safety;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;

public class AzureTextSafety implements TextSafety {
    private final ContentSafetyClient client;

    public AzureTextSafety(ContentSafetyClient client) {
        this.client = client;
    }

    @Override
    public boolean isClean(String text) {
        return client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
    }
}
`,
};
const postsJava = (body: string): string => `package com.contoso.chat;

import com.contoso.safety.TextSafety;

public class Posts {
    private final TextSafety safety;
    private final PostRepository posts;

    public Posts(TextSafety safety, PostRepository posts) {
        this.safety = safety;
        this.posts = posts;
    }

    public void send(Post post) {
        ${body}
        posts.save(post);
    }
}
`;
const okhttp = (body: string): string => `package com.contoso.chat;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Posts {
    private final OkHttpClient http = new OkHttpClient();

    public void send(Post post) throws Exception {
        Request request = new Request.Builder().url(ENDPOINT + "/contentsafety/text:analyze?api-version=2024-09-01").post(RequestBody.create(post.json(), JSON)).build();
        ${body}
        posts.save(post);
    }
}
`;
const goFiles = {
  'go.mod': 'module example.com/chat\n',
  'safety/azure.go': `package safety

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func SeverityOf(text string) (int, error) {
	payload, _ := json.Marshal(map[string]string{"text": text})
	request, err := http.NewRequest("POST", endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", bytes.NewReader(payload))
	if err != nil {
		return 0, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	var answer struct {
		CategoriesAnalysis []struct{ Severity int }
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return 0, err
	}
	worst := 0
	for _, entry := range answer.CategoriesAnalysis {
		if entry.Severity > worst {
			worst = entry.Severity
		}
	}
	return worst, nil
}
`,
};
const postsGo = (body: string): string => `package chat

import "example.com/chat/safety"

func Send(post *Post) error {
	${body}
	return store.Save(post)
}
`;

export const ignoredElsewhere: Table = {
  invalid: [
    {
      name: 'a verdict of another file that nobody reads',
      files: { 'src/judge.ts': judge },
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  await ⟦judge⟧(post.text);
  await db.posts.insert(post);
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: [`src/judge.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, '3:9 judge – The result comes back here.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a verdict of another file that is only logged',
      files: { 'src/judge.ts': judge },
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  const verdict = await ⟦judge⟧(post.text);
  console.log('verdict', verdict);
  await db.posts.insert(post);
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is only logged, so the check keeps nothing back. This may conflict with "Prohibited content". Acting on what the result says clears it.', evidence: [`src/judge.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, '3:25 judge – The result comes back here.', '4:26 verdict – The result goes to a log.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a verdict of another file that is not waited for',
      files: { 'src/judge.ts': judge },
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  ⟦judge⟧(post.text);
  await db.posts.insert(post);
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is not awaited and never read, so the check keeps nothing back. This may conflict with "Prohibited content". Awaiting the call and acting on its result clears it.', evidence: [`src/judge.ts 4:38 '/text:analyze' – The call: analyze-text judges the content.`, '3:3 judge – The result comes back here.'], clause: 'coc-prohibited-content', fixes: [{ title: 'Await the moderation call', safe: false, leavesWork: true, changes: [['judge(post.text);', 'await judge(post.text);']] }] }],
    },
    {
      name: 'one of two callers in the file that drops it',
      code: `${judge}export async function send(post: Post) {
  const { flagged } = await judge(post.text);
  if (flagged) return;
  await db.posts.insert(post);
}
export async function edit(post: Post) {
  await ⟦judge⟧(post.text);
  await db.posts.update(post);
}
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: [`4:38 '/text:analyze' – The call: analyze-text judges the content.`, '14:9 judge – The result comes back here.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a severity of another module that is assigned and never read',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/safety.py': safetyPy, 'app/__init__.py': '' },
      code: `from app.safety import severity_of


def send(post, options):
    severity = ⟦severity_of⟧(options)
    posts.insert(post)
`,
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is assigned and never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: ['app/safety.py 7:23 analyze_text – The call: analyze-text judges the content.', '5:16 severity_of – The result comes back here.', '5:5 severity – The result ends here.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'an answer of an interface that nobody reads',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': safetyCs },
      code: gateCs('await _safety.⟦IsCleanAsync⟧(post.Text);'),
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: ['src/Safety/AzureTextSafety.cs 18:38 AnalyzeTextAsync – The call: analyze-text judges the content.', '18:23 IsCleanAsync – The result comes back here.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'an answer of an interface that nobody reads',
      language: 'java',
      path: 'src/main/java/com/contoso/chat/Posts.java',
      files: safetyJava,
      code: postsJava('safety.⟦isClean⟧(post.text());'),
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: ['src/main/java/com/contoso/safety/AzureTextSafety.java 15:23 analyzeText – The call: analyze-text judges the content.', '15:16 isClean – The result comes back here.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a request that is sent and not looked at',
      language: 'java',
      code: okhttp('http.newCall(request).execute();').replace(/ENDPOINT \+ "[^"]*"/, '⟦$&⟧'),
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: ['12:53 ENDPOINT + "/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text judges the content.'], clause: 'coc-prohibited-content' }],
    },
    {
      name: 'a severity of another package that is discarded',
      language: 'go',
      path: 'chat/posts.go',
      files: goFiles,
      code: postsGo('if _, err := safety.⟦SeverityOf⟧(post.Text); err != nil {\n\t\treturn err\n\t}'),
      findings: [{ message: 'The result of analyze-text (Azure AI Content Safety) is never read, so the check keeps nothing back. This may conflict with "Prohibited content". Reading the result and acting on it clears it.', evidence: ['safety/azure.go 11:42 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text judges the content.', '6:22 SeverityOf – The result comes back here.'], clause: 'coc-prohibited-content' }],
    },
  ],
  valid: [
    {
      name: 'a verdict of another file that is acted on',
      files: { 'src/judge.ts': judge },
      reachesNothing: true,
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  if (verdict.flagged) return;
  await db.posts.insert(post);
}
`,
    },
    {
      name: 'a function of another file that throws by itself',
      files: { 'src/judge.ts': acting },
      reachesNothing: true,
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  await judge(post.text);
  await db.posts.insert(post);
}
`,
    },
    {
      name: 'a verdict of another file that is handed on',
      files: { 'src/judge.ts': judge },
      reachesNothing: true,
      code: `import { judge } from './judge.js';
export async function send(post: Post) {
  const verdict = await judge(post.text);
  await db.posts.insert({ ...post, verdict });
}
`,
    },
    {
      name: 'a call that only tries the function of another file out',
      files: { 'src/judge.ts': judge },
      reachesNothing: true,
      code: `import { judge } from './judge.js';
export async function start() {
  await judge('hello');
}
`,
    },
    {
      name: 'a function of another module that stores what it found',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/safety.py': storingPy, 'app/__init__.py': '' },
      reachesNothing: true,
      code: `from app.safety import severity_of


def send(post, options):
    severity_of(post, options)
    posts.insert(post)
`,
    },
    {
      name: 'a severity of another module that blocks',
      language: 'python',
      path: 'app/views.py',
      files: { 'app/safety.py': safetyPy, 'app/__init__.py': '' },
      reachesNothing: true,
      code: `from app.safety import severity_of


def send(post, options):
    if severity_of(options) >= 4:
        raise Refused()
    posts.insert(post)
`,
    },
    {
      name: 'an answer of an interface that is read',
      language: 'csharp',
      files: { 'src/Safety/AzureTextSafety.cs': safetyCs },
      reachesNothing: true,
      code: gateCs('if (!await _safety.IsCleanAsync(post.Text)) return;'),
    },
    {
      name: 'an answer of an interface that is read',
      language: 'java',
      path: 'src/main/java/com/contoso/chat/Posts.java',
      files: safetyJava,
      reachesNothing: true,
      code: postsJava('if (!safety.isClean(post.text())) return;'),
    },
    {
      name: 'a request whose answer is read',
      language: 'java',
      code: okhttp('String answer = http.newCall(request).execute().body().string();\n        if (isSevere(answer)) return;'),
    },
    {
      name: 'a severity of another package that is compared',
      language: 'go',
      path: 'chat/posts.go',
      files: goFiles,
      reachesNothing: true,
      code: postsGo('if severity, err := safety.SeverityOf(post.Text); err != nil || severity >= 4 {\n\t\treturn refused\n\t}'),
    },
    {
      name: 'a script that runs its one function',
      language: 'python',
      code: `from azure.ai.contentsafety import ContentSafetyClient


def main(options):
    client = ContentSafetyClient(ENDPOINT, credential)
    response = client.analyze_text(options)
    if any(entry.severity >= 4 for entry in response.categories_analysis):
        return 1
    return 0


main(arguments())
`,
    },
  ],
};
