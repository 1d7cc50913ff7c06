import type { Table } from '../rule-tester.js';
import { analyzeDocument, analyzeText, logSays } from '../sensitive-data-logged.words.js';

const judging = (statement: string): string => `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Moderator {
    private static final Logger LOG = LoggerFactory.getLogger(Moderator.class);
    private final ContentSafetyClient client;

    Moderator(ContentSafetyClient client) {
        this.client = client;
    }

    boolean judge(Request request) {
        ${statement}
        return client.analyzeText(new AnalyzeTextOptions(request.question())).getCategoriesAnalysis().isEmpty();
    }
}
`;

const reading = (statement: string): string => `import com.azure.ai.documentintelligence.DocumentIntelligenceClient;
import com.azure.ai.documentintelligence.models.AnalyzeDocumentOptions;
import com.azure.ai.documentintelligence.models.AnalyzeResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Passports {
    private static final Logger log = LoggerFactory.getLogger(Passports.class);

    AnalyzeResult read(DocumentIntelligenceClient client, AnalyzeDocumentOptions options) {
        AnalyzeResult result = client.beginAnalyzeDocument("prebuilt-idDocument", options).getFinalResult();
        ${statement}
        return result;
    }
}
`;

export const sensitiveDataLoggedInJava: Table = {
  invalid: [
    {
      name: 'the text of a request',
      language: 'java',
      code: judging('LOG.⟦info⟧("judging {} of {}", request.question(), request.id());'),
      findings: [{ message: logSays.text(analyzeText, 'LOG.info', 'a log'), evidence: ['16:23 analyzeText – The call that the text goes to.', '15:38 request.question() – What is logged.'] }],
    },
    {
      name: 'fields of a passport',
      language: 'java',
      code: reading('result.getDocuments().forEach(document -> log.⟦debug⟧("{}", document.getFields()));'),
      findings: [{ message: logSays.result(analyzeDocument, 'identity data', 'log.debug', 'a log'), evidence: ['11:39 beginAnalyzeDocument – The call whose result holds identity data.', '12:67 document.getFields() – What is logged.'] }],
    },
    {
      name: 'a text that another class sends',
      language: 'java',
      path: 'src/shop/Comments.java',
      code: `package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class Comments {
    private static final Logger log = LoggerFactory.getLogger(Comments.class);
    private final Moderation moderation;

    Comments(Moderation moderation) {
        this.moderation = moderation;
    }

    void add(Comment comment) {
        log.⟦info⟧("adding {}", comment.getText());
        moderation.check(comment.getText());
    }
}
`,
      files: {
        'src/shop/Moderation.java': `package shop;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.AnalyzeTextOptions;

class Moderation {
    private final ContentSafetyClient client;

    Moderation(ContentSafetyClient client) {
        this.client = client;
    }

    void check(String text) {
        client.analyzeText(new AnalyzeTextOptions(text));
    }
}
`,
      },
      findings: [{
        message: logSays.text(analyzeText, 'log.info', 'a log'),
        evidence: ['18:20 check – The call that the text goes to.', 'src/shop/Moderation.java 14:16 analyzeText – The service is called here.', '17:31 comment.getText() – What is logged.'],
      }],
    },
  ],
  valid: [
    { name: 'the id and length of a request', language: 'java', code: judging('LOG.info("judging {} of {}", request.question().length(), request.id());') },
    { name: 'the number of passports', language: 'java', code: reading('log.debug("{} of {}", result.getDocuments().size(), result.getModelId());') },
  ],
};
