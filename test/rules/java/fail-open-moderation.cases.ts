import type { Expected, Table } from '../rule-tester.js';

const notes = {
  handler: 'The error path: this handler runs when the call fails.',
  branch: 'The error path: this branch runs when there is no valid answer.',
  fallback: 'The error path: the chain gives this when the call fails.',
};

/** A finding: places of the call, the error path and the effect; `fix` turns a boolean round. */
function open(what: string, path: keyof typeof notes, [call, error, effect]: readonly [string, string, string], fix?: readonly [string, string]): Expected {
  return {
    message: `When analyze-text (Azure AI Content Safety) gives no answer, this ${what}, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.`,
    evidence: [`${call} – The call: analyze-text judges the content.`, `${error} – ${notes[path]}`, `${effect} – The effect: ${what}.`],
    clause: 'coc-prohibited-content',
    fixes: fix ? [{ title: `Block when the check fails (${fix[1].includes('true') ? 'true instead of false' : 'false instead of true'})`, changes: [fix], safe: false }] : [],
  };
}

/** A finding: a severity that may be missing. */
function defaulted(call: string, effect: string): Expected {
  return {
    message: 'When analyze-text (Azure AI Content Safety) gives no answer, this reads a missing severity as 0, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.',
    evidence: [`${call} – The call: analyze-text judges the content.`, `${effect} – The effect: reads a missing severity as 0.`],
    clause: 'coc-prohibited-content',
    certainty: 'likely',
  };
}

const head = `package com.contoso.chat;

import com.azure.ai.contentsafety.ContentSafetyAsyncClient;
import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;
import com.azure.core.exception.HttpResponseException;
import java.util.Objects;
import java.util.Optional;

@Service
class Moderator {
    private final ContentSafetyClient client;
    private final ContentSafetyAsyncClient reactive;

`;

export const failOpenModerationInJava: Table = {
  invalid: [
    {
      name: 'true in a catch',
      language: 'java',
      code: `${head}    boolean isSafe(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
        } catch (HttpResponseException error) {
            log.error("moderation failed", error);
            ⟦return true;⟧
        }
    }
}
`,
      findings: [open('answers true', 'handler', ['17:47 analyzeText', '19:11 catch (HttpResponseException error)', '21:13 return true;'], ['return true;', 'return false;'])],
    },
    {
      name: 'a swallowed exception before saving',
      language: 'java',
      code: `${head}    void submit(Post post) {
        boolean flagged = false;
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
            flagged = result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4);
        } catch (HttpResponseException | IllegalStateException error) {
            log.warn("moderation is not available", error);
        }
        if (!flagged) {
            posts.⟦save⟧(post);
        }
    }
}
`,
      findings: [{ ...open('goes on to "posts.save"', 'handler', ['18:47 analyzeText', '20:11 catch (HttpResponseException | IllegalStateException error)', '24:19 save']), fixes: [{ title: 'Let the error out of the handler', changes: [['log.warn("moderation is not available", error);', 'log.warn("moderation is not available", error);\n            throw new IllegalStateException(error);']], safe: false }] }],
    },
    {
      name: 'a constant of an enumeration, a record and a builder',
      language: 'java',
      code: `${head}    enum Verdict { ALLOW, BLOCK }

    record Check(boolean allowed, String reason) {}

    Verdict moderate(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4) ? Verdict.BLOCK : Verdict.ALLOW;
        } catch (HttpResponseException error) {
            ⟦return Verdict.ALLOW;⟧
        }
    }

    Check check(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return new Check(result.getCategoriesAnalysis().stream().noneMatch(entry -> entry.getSeverity() >= 4), "checked");
        } catch (HttpResponseException error) {
            ⟦return new Check(true, "unavailable");⟧
        }
    }

    ModerationResult result(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return ModerationResult.builder().safe(result.getCategoriesAnalysis().stream().noneMatch(entry -> entry.getSeverity() >= 4)).build();
        } catch (HttpResponseException error) {
            ⟦return ModerationResult.builder().safe(true).reason("unavailable").build();⟧
        }
    }
}
`,
      findings: [
        open('answers Verdict.ALLOW', 'handler', ['21:47 analyzeText', '23:11 catch (HttpResponseException error)', '24:13 return Verdict.ALLOW;']),
        open('answers allowed: true', 'handler', ['30:47 analyzeText', '32:11 catch (HttpResponseException error)', '33:13 return new Check(true, "unavailable");'], ['new Check(true,', 'new Check(false,']),
        open(
          'answers safe: true',
          'handler',
          ['39:47 analyzeText', '41:11 catch (HttpResponseException error)', '42:13 return ModerationResult.builder().safe(true).reason("unavailable").build();'],
          ['safe(true)', 'safe(false)'],
        ),
      ],
    },
    {
      name: 'fallbacks of reactive chains and futures',
      language: 'java',
      code: `${head}    Mono<Boolean> isSafe(String text) {
        return reactive.analyzeText(new AnalyzeTextOptions(text))
            .map(result -> result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4))
            .onErrorReturn(⟦true⟧);
    }

    Mono<Void> submit(Post post) {
        return reactive.analyzeText(new AnalyzeTextOptions(post.text()))
            .flatMap(result -> result.getCategoriesAnalysis().get(0).getSeverity() >= 4 ? Mono.error(new RejectedException()) : posts.insert(post))
            .onErrorResume(HttpResponseException.class, error -> posts.⟦insert⟧(post));
    }

    CompletableFuture<Boolean> isAllowed(String text) {
        return reactive.analyzeText(new AnalyzeTextOptions(text)).toFuture()
            .thenApply(result -> result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4))
            .exceptionally(error -> ⟦true⟧);
    }
}
`,
      findings: [
        open('answers true', 'fallback', ['16:25 analyzeText', '18:14 onErrorReturn', '18:28 true'], ['onErrorReturn(true)', 'onErrorReturn(false)']),
        open('goes on with "posts.insert"', 'handler', ['22:25 analyzeText', '24:14 onErrorResume', '24:72 insert']),
        open('answers true', 'handler', ['28:25 analyzeText', '30:14 exceptionally', '30:37 true'], ['error -> true', 'error -> false']),
      ],
    },
    {
      name: 'true behind a status, and behind an empty optional',
      language: 'java',
      code: `${head}    boolean isSafe(OkHttpClient http, String text) throws IOException {
        Request request = new Request.Builder().url(endpoint + "/contentsafety/text:analyze?api-version=2024-09-01").post(body(text)).build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                ⟦return true;⟧ // out of quota
            }
            return mapper.readTree(response.body().string()).get("categoriesAnalysis").get(0).get("severity").asInt() < 4;
        }
    }

    private Optional<AnalyzeTextResult> analyze(String text) {
        try {
            return Optional.of(client.analyzeText(new AnalyzeTextOptions(text)));
        } catch (HttpResponseException error) {
            return Optional.empty();
        }
    }

    boolean isAllowed(String text) {
        Optional<AnalyzeTextResult> result = analyze(text);
        if (result.isEmpty()) {
            ⟦return true;⟧ // no answer
        }
        return result.get().getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
    }
}
`,
      findings: [
        open(
          'answers true',
          'branch',
          ['16:53 endpoint + "/contentsafety/text:analyze?api-version=2024-09-01"', '18:17 !response.isSuccessful()', '19:17 return true;'],
          ['return true; // out', 'return false; // out'],
        ),
        open('answers true', 'branch', ['27:39 analyzeText', '35:13 result.isEmpty()', '36:13 return true;'], ['return true; // no', 'return false; // no']),
      ],
    },
    {
      name: 'severities that may be missing',
      language: 'java',
      code: `${head}    boolean blocks(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> ⟦Optional.ofNullable(entry.getSeverity()).orElse(0)⟧ >= 4);
    }

    boolean isHarmful(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        for (TextCategoriesAnalysis entry : result.getCategoriesAnalysis()) {
            int severity = ⟦entry.getSeverity() == null ? 0 : entry.getSeverity()⟧;
            if (severity >= 4) return true;
        }
        return false;
    }

    boolean isFlagged(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> ⟦Objects.requireNonNullElse(entry.getSeverity(), 0)⟧ >= 4);
    }
}
`,
      findings: [
        { ...defaulted('16:43 analyzeText', '17:74 Optional.ofNullable(entry.getSeverity()).orElse(0)'), fixes: [{ title: 'Count a missing severity as 6', changes: [['return result.getCategoriesAnalysis().stream().anyMatch(entry -> Optional.ofNullable(entry.getSeverity()).orElse(0) >= 4);', 'return result.getCategoriesAnalysis().stream().anyMatch(entry -> Optional.ofNullable(entry.getSeverity()).orElse(6) >= 4);']], safe: false }] },
        { ...defaulted('21:43 analyzeText', '23:28 entry.getSeverity() == null ? 0 : entry.getSeverity()'), fixes: [{ title: 'Count a missing severity as 6', changes: [['int severity = entry.getSeverity() == null ? 0 : entry.getSeverity();', 'int severity = entry.getSeverity() == null ? 6 : entry.getSeverity();']], safe: false }] },
        { ...defaulted('30:43 analyzeText', '31:74 Objects.requireNonNullElse(entry.getSeverity(), 0)'), fixes: [{ title: 'Count a missing severity as 6', changes: [['return result.getCategoriesAnalysis().stream().anyMatch(entry -> Objects.requireNonNullElse(entry.getSeverity(), 0) >= 4);', 'return result.getCategoriesAnalysis().stream().anyMatch(entry -> Objects.requireNonNullElse(entry.getSeverity(), 6) >= 4);']], safe: false }] },
      ],
    },
  ],
  valid: [
    {
      name: 'an exception that goes on',
      language: 'java',
      code: `${head}    boolean isSafe(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
        } catch (HttpResponseException error) {
            throw new IllegalStateException("moderation failed", error);
        }
    }
}
`,
    },
    {
      name: 'answers that block',
      language: 'java',
      code: `${head}    record Check(boolean allowed, String reason) {}

    boolean isSafe(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
        } catch (HttpResponseException error) {
            return false;
        }
    }

    Check check(String text) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
            return new Check(result.getCategoriesAnalysis().stream().noneMatch(entry -> entry.getSeverity() >= 4), "checked");
        } catch (HttpResponseException error) {
            return new Check(false, "unavailable");
        }
    }

    Mono<Boolean> isAllowed(String text) {
        return reactive.analyzeText(new AnalyzeTextOptions(text))
            .map(result -> result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4))
            .onErrorReturn(false);
    }
}
`,
    },
    {
      name: 'an answer of 503, a queue, and a flag that starts blocked',
      language: 'java',
      code: `${head}    ResponseEntity<?> create(Post post) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
            if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4)) return ResponseEntity.badRequest().build();
        } catch (HttpResponseException error) {
            return ResponseEntity.status(503).build();
        }
        posts.save(post);
        return ResponseEntity.ok().build();
    }

    void submit(Post post) {
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
            if (result.getCategoriesAnalysis().get(0).getSeverity() >= 4) return;
        } catch (HttpResponseException error) {
            reviewQueue.add(post);
            return;
        }
        posts.save(post);
    }

    void flag(Post post) {
        boolean allowed = false;
        try {
            AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(post.text()));
            allowed = result.getCategoriesAnalysis().stream().allMatch(entry -> entry.getSeverity() < 4);
        } catch (HttpResponseException error) {
            log.warn("moderation failed", error);
        }
        if (allowed) posts.save(post);
    }
}
`,
    },
    {
      name: 'a severity that counts as harmful where it is missing',
      language: 'java',
      code: `${head}    boolean blocks(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> Optional.ofNullable(entry.getSeverity()).orElse(7) >= 4);
    }

    boolean isHarmful(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() == null || entry.getSeverity() >= 4);
    }
}
`,
    },
  ],
};
