import type { Expected, Table } from '../rule-tester.js';

/** A finding: what happens to the result, what clears it, the place of the call and further evidence. */
function ignored(what: string, clears: string, call: string, ...more: readonly string[]): Expected {
  return {
    message: `The result of analyze-text (Azure AI Content Safety) ${what}, so the check keeps nothing back. This may conflict with "Prohibited content". ${clears}`,
    clause: 'coc-prohibited-content',
    evidence: [`${call} – The call: analyze-text judges the content.`, ...more],
  };
}

const reading = 'Reading the result and acting on it clears it.';
const acting = 'Acting on what the result says clears it.';

const head = `package com.contoso.chat;

import com.azure.ai.contentsafety.ContentSafetyAsyncClient;
import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;
import com.azure.ai.contentsafety.models.AnalyzeTextResult;
import com.azure.ai.contentsafety.models.TextCategoriesAnalysis;

@Service
@RequiredArgsConstructor
class Posts {
    private final ContentSafetyClient client;
    private final ContentSafetyAsyncClient reactive;
    private final PostRepository posts;

`;

export const ignoredModerationResultInJava: Table = {
  invalid: [
    {
      name: 'a call as a statement',
      language: 'java',
      code: `${head}    void submit(Post post) {
        client.⟦analyzeText⟧(new AnalyzeTextOptions(post.text()));
        posts.save(post);
    }
}
`,
      findings: [ignored('is never read', reading, '17:16 analyzeText')],
    },
    {
      name: 'a variable that nothing reads',
      language: 'java',
      code: `${head}    void submit(Post post) {
        AnalyzeTextResult result = client.⟦analyzeText⟧(new AnalyzeTextOptions(post.text()));
        posts.save(post);
    }
}
`,
      findings: [ignored('is assigned and never read', reading, '17:43 analyzeText', '17:27 result – The result ends here.')],
    },
    {
      name: 'categories that are only logged',
      language: 'java',
      code: `${head}    void submit(Post post) {
        AnalyzeTextResult result = client.⟦analyzeText⟧(new AnalyzeTextOptions(post.text()));
        for (TextCategoriesAnalysis entry : result.getCategoriesAnalysis()) {
            log.info("category {} has severity {}", entry.getCategory(), entry.getSeverity());
        }
        posts.save(post);
    }
}
`,
      findings: [ignored('is only logged', acting, '17:43 analyzeText', '18:45 result – The result goes to a log.')],
    },
    {
      name: 'a reactive chain that goes on without it',
      language: 'java',
      code: `${head}    Mono<Void> submit(Post post) {
        return reactive.⟦analyzeText⟧(new AnalyzeTextOptions(post.text())).then(posts.insert(post));
    }

    void send(Post post) {
        reactive.⟦analyzeText⟧(new AnalyzeTextOptions(post.text())).subscribe();
        posts.insert(post);
    }
}
`,
      findings: [
        ignored('is never read', reading, '17:25 analyzeText', '17:79 posts.insert(post) – What runs next does not look at the result.'),
        ignored('is never read', reading, '21:18 analyzeText'),
      ],
    },
    {
      name: 'an answer whose status alone is tested',
      language: 'java',
      code: `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Posts {
    void submit(Post post, HttpClient http, String endpoint) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(⟦endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"⟧))
            .POST(HttpRequest.BodyPublishers.ofString(post.text()))
            .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("moderation failed");
        }
        posts.save(post);
    }
}
`,
      findings: [ignored('is only tested for failure', acting, '8:65 endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"', '12:13 response – Only whether an answer came is tested.')],
    },
  ],
  valid: [
    {
      name: 'a result that decides in a stream',
      language: 'java',
      code: `${head}    void submit(Post post) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4)) {
            throw new RejectedException("harmful");
        }
        posts.save(post);
    }
}
`,
    },
    {
      name: 'a worst severity from a loop',
      language: 'java',
      code: `${head}    void submit(Post post) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
        int worst = 0;
        for (TextCategoriesAnalysis entry : result.getCategoriesAnalysis()) {
            worst = Math.max(worst, entry.getSeverity());
        }
        if (worst < 4) posts.save(post);
    }
}
`,
    },
    {
      name: 'results that are stored, returned and mapped',
      language: 'java',
      code: `${head}    void note(Post post) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
        post.setSeverity(result.getCategoriesAnalysis().get(0).getSeverity());
        posts.save(post);
    }

    AnalyzeTextResult ask(String text) {
        return client.analyzeText(new AnalyzeTextOptions(text));
    }

    Mono<Boolean> isSafe(String text) {
        return reactive.analyzeText(new AnalyzeTextOptions(text)).map(result -> result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4));
    }

    void later(Post post) {
        reactive.analyzeText(new AnalyzeTextOptions(post.text())).subscribe(result -> {
            if (result.getCategoriesAnalysis().get(0).getSeverity() < 4) posts.save(post);
        });
    }
}
`,
    },
    {
      name: 'an answer that is read after its status',
      language: 'java',
      code: `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Posts {
    boolean isSafe(Post post, HttpClient http, String endpoint) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/contentsafety/text:analyze?api-version=2024-09-01")).build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IllegalStateException("moderation failed");
        return mapper.readTree(response.body()).get("categoriesAnalysis").get(0).get("severity").asInt() < 4;
    }
}
`,
    },
  ],
};
