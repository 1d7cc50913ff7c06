import type { Table } from '../rule-tester.js';

export const ineffectiveThresholdInJava: Table = {
  invalid: [
    {
      name: 'the highest of a text',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isBlocked(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        for (TextCategoriesAnalysis entry : result.getCategoriesAnalysis()) {
            if (⟦entry.getSeverity() > 6⟧) {
                return true;
            }
        }
        return false;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['12:43 analyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '14:17 entry.getSeverity() > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if (entry.getSeverity() > 6) {', 'if (entry.getSeverity() >= 6) {']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a setting with a default',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;

    @Value("\${moderation.threshold:7}")
    private int threshold;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    void check(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> ⟦entry.getSeverity() >= threshold⟧)) {
            throw new IllegalStateException("blocked");
        }
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['15:43 analyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '16:71 entry.getSeverity() >= threshold – The test is always false.', '7:12 "${moderation.threshold:7}" – The threshold is written here.'],
          certainty: 'likely',
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['@Value("${moderation.threshold:7}")', '@Value("${moderation.threshold:6}")']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a static limit',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;
    private static final int LIMIT = 10;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isAllowed(String text) {
        int worst = client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis().stream().mapToInt(TextCategoriesAnalysis::getSeverity).max().orElse(0);
        return ⟦worst < LIMIT⟧;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (< 10) is always true, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for < 6 or stricter clears it.',
          evidence: ['13:28 analyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '14:16 worst < LIMIT – The test is always true.', '6:38 10 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['private static final int LIMIT = 10;', 'private static final int LIMIT = 6;']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'thresholds of each category',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;
    private static final Map<TextCategory, Integer> LIMITS = Map.of(TextCategory.HATE, 2, TextCategory.VIOLENCE, 8);

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isBlocked(String text) {
        for (TextCategoriesAnalysis entry : client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis()) {
            if (entry.getSeverity() != null && ⟦entry.getSeverity() >= LIMITS.getOrDefault(entry.getCategory(), 4)⟧) {
                return true;
            }
        }
        return false;
    }
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['13:52 analyzeText – The call: analyze-text gives 0, 2, 4 or 6.', '14:48 entry.getSeverity() >= LIMITS.getOrDefault(entry.getCategory(), 4) – The test is always false.', '6:114 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['private static final Map<TextCategory, Integer> LIMITS = Map.of(TextCategory.HATE, 2, TextCategory.VIOLENCE, 8);', 'private static final Map<TextCategory, Integer> LIMITS = Map.of(TextCategory.HATE, 2, TextCategory.VIOLENCE, 6);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a harm left out of a list',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isBlocked(String text) {
        AnalyzeTextOptions options = new AnalyzeTextOptions(text).setCategories(Arrays.asList(TextCategory.HATE, TextCategory.SEXUAL));
        for (TextCategoriesAnalysis entry : client.analyzeText(options).getCategoriesAnalysis()) {
            if (⟦TextCategory.SELF_HARM⟧.equals(entry.getCategory()) && entry.getSeverity() >= 2) {
                return true;
            }
        }
        return false;
    }
}
`,
      findings: [
        {
          message: 'SelfHarm is looked for here, but analyze-text (Azure AI Content Safety) is asked to rate Hate, Sexual only, so this keeps nothing back. This may conflict with "Prohibited content". Asking for SelfHarm as well clears it.',
          evidence: ['13:52 analyzeText – The call: analyze-text rates what the list names.', '12:81 Arrays.asList(TextCategory.HATE, TextCategory.SEXUAL) – The list leaves SelfHarm out.', '14:17 TextCategory.SELF_HARM – The harm is looked for here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Ask for SelfHarm as well', changes: [['AnalyzeTextOptions options = new AnalyzeTextOptions(text).setCategories(Arrays.asList(TextCategory.HATE, TextCategory.SEXUAL));', 'AnalyzeTextOptions options = new AnalyzeTextOptions(text).setCategories(Arrays.asList(TextCategory.HATE, TextCategory.SEXUAL, TextCategory.SELF_HARM));']], safe: true },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a threshold of four',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isBlocked(String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 4);
    }
}
`,
    },
    {
      name: 'eight levels',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

class Moderator {
    private final ContentSafetyClient client;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean isBlocked(String text) {
        AnalyzeTextOptions options = new AnalyzeTextOptions(text).setOutputType(AnalyzeTextOutputType.EIGHT_SEVERITY_LEVELS);
        AnalyzeTextResult result = client.analyzeText(options);
        return result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() > 6);
    }
}
`,
    },
  ],
};
