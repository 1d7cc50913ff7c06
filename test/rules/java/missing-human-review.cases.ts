import { decided, directive, route as routeBy } from '../missing-human-review.expected.js';
import type { ExpectedFix, Table } from '../rule-tester.js';

const stub = `
    /** Hands the case to a person and waits for the decision. */
    private static void requestHumanReview(Object subject) {
        throw new UnsupportedOperationException("requestHumanReview is not written yet");
    }
`;

/** The fix that calls a review function above a statement, and adds the function behind the last method of the class. */
const route = (statement: string, indentation: string, subject: string, end: string): ExpectedFix => routeBy(statement, indentation, `requestHumanReview(${subject});`, end, stub);

const prediction = 'com.microsoft.azure.cognitiveservices.vision.customvision.prediction';
const avatars = `package com.contoso.profiles;

import ${prediction}.CustomVisionPredictionClient;
import ${prediction}.models.ImagePrediction;
import ${prediction}.models.Prediction;
import java.util.UUID;

class Avatars {
    private final CustomVisionPredictionClient predictor;
    private final AccountService accounts;

`;
const chat = `package com.contoso.chat;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.models.*;

@Service
class Chat {
    private final ContentSafetyClient client;
    private final UserRepository users;

`;

export const missingHumanReviewInJava: Table = {
  invalid: [
    {
      name: 'a ban in a loop over predictions',
      language: 'java',
      code: `${avatars}    void check(String userId, UUID project, byte[] photo) {
        ImagePrediction result = predictor.predictions().classifyImage()
            .withProjectId(project)
            .withPublishedName("avatars")
            .withImageData(photo)
            .execute();
        for (Prediction prediction : result.predictions()) {
            if (prediction.tagName().equals("unsafe") && prediction.probability() > 0.9) {
                accounts.⟦ban⟧(userId);
            }
        }
    } // check
}
`,
      findings: [
        decided(
          'classify-image',
          'accounts.ban',
          ['13:58 classifyImage', '19:17 prediction.tagName().equals("unsafe") && prediction.probability() > 0.9', '20:26 ban'],
          [directive('accounts.ban(userId);', '                '), route('accounts.ban(userId);', '                ', 'userId', '    } // check\n')],
        ),
      ],
    },
    {
      name: 'an account that goes after an early return',
      language: 'java',
      code: `${avatars}    void check(String userId, UUID project, byte[] photo) {
        var top = predictor.predictions().classifyImageWithNoStore(project, "avatars", photo, null).predictions().get(0);
        if (top.probability() < 0.9) {
            return;
        }
        accounts.⟦deleteAccount⟧(userId);
    } // check
}
`,
      findings: [
        decided(
          'classify-image-with-no-store',
          'accounts.deleteAccount',
          ['13:43 classifyImageWithNoStore', '14:13 top.probability() < 0.9', '17:18 deleteAccount'],
          [directive('accounts.deleteAccount(userId);', '        '), route('accounts.deleteAccount(userId);', '        ', 'userId', '    } // check\n')],
        ),
      ],
    },
    {
      name: 'a status that is set, by a severity from a stream',
      language: 'java',
      code: `${chat}    void onMessage(String userId, String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        int worst = result.getCategoriesAnalysis().stream().mapToInt(TextCategoriesAnalysis::getSeverity).max().orElse(0);
        if (worst >= 6) {
            User user = users.findById(userId).orElseThrow();
            user.⟦setStatus⟧(UserStatus.SUSPENDED);
            users.save(user);
        }
    } // onMessage
}
`,
      findings: [
        decided(
          'analyze-text',
          'status: SUSPENDED',
          ['12:43 analyzeText', '14:13 worst >= 6', '16:18 setStatus'],
          [directive('user.setStatus(UserStatus.SUSPENDED);', '            '), route('user.setStatus(UserStatus.SUSPENDED);', '            ', 'user', '    } // onMessage\n')],
        ),
      ],
    },
    {
      name: 'a switch on the severity',
      language: 'java',
      code: `${chat}    void onMessage(String userId, String text) {
        int severity = client.analyzeText(new AnalyzeTextOptions(text)).getCategoriesAnalysis().get(0).getSeverity();
        switch (severity) {
            case 6 -> users.⟦ban⟧(userId);
            default -> { }
        }
    }
}
`,
      findings: [decided('analyze-text', 'users.ban', ['12:31 analyzeText', '13:17 severity', '14:29 ban'], [directive('switch (severity) {', '        ')])],
    },
    {
      name: 'a decision in a method of its own, and a method reference',
      language: 'java',
      code: `${avatars}    private boolean isUnsafe(UUID project, byte[] photo) {
        ImagePrediction result = predictor.predictions().classifyImageWithNoStore(project, "avatars", photo, null);
        return result.predictions().stream().anyMatch(prediction -> prediction.probability() > 0.9);
    }

    void check(java.util.List<String> members, UUID project, byte[] photo) {
        if (isUnsafe(project, photo)) {
            members.forEach(accounts::⟦suspend⟧);
        }
    }
}
`,
      findings: [
        decided(
          'classify-image-with-no-store',
          'accounts.suspend',
          ['13:58 classifyImageWithNoStore', '18:13 isUnsafe(project, photo)', '19:39 suspend'],
          [directive('members.forEach(accounts::suspend);', '            ')],
        ),
      ],
    },
    {
      name: 'answers that come later',
      language: 'java',
      code: `${avatars}    void check(String userId, UUID project, byte[] photo) {
        CompletableFuture.supplyAsync(() -> predictor.predictions().classifyImageWithNoStore(project, "avatars", photo, null)).thenAccept(result -> {
            if (result.predictions().get(0).probability() > 0.9) {
                accounts.⟦ban⟧(userId);
            }
        });
    } // check
}
`,
      findings: [
        decided(
          'classify-image-with-no-store',
          'accounts.ban',
          ['13:69 classifyImageWithNoStore', '14:17 result.predictions().get(0).probability() > 0.9', '15:26 ban'],
          [directive('accounts.ban(userId);', '                '), route('accounts.ban(userId);', '                ', 'userId', '    } // check\n')],
        ),
      ],
    },
  ],
  valid: [
    {
      name: 'a directive that names the review',
      language: 'java',
      code: `${chat}    void onMessage(String userId, String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 6)) {
            // responsible-use: human-review queue="chat reports" owner="trust-safety"
            users.ban(userId);
        }
    }
}
`,
    },
    {
      name: 'a queue for people, and a person who confirms',
      language: 'java',
      code: `${chat}    void queue(String userId, String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 6)) {
            reviewQueue.add(new ReviewCase(userId, text));
        }
    }

    void confirm(String userId, String text) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(text));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 6)) {
            boolean confirmed = moderators.requestHumanReview(userId, text);
            if (confirmed) {
                users.ban(userId);
            }
        }
    }
}
`,
    },
    {
      name: 'a message that is held back',
      language: 'java',
      code: `${chat}    void hide(Message message) {
        AnalyzeTextResult result = client.analyzeText(new AnalyzeTextOptions(message.text()));
        if (result.getCategoriesAnalysis().stream().anyMatch(entry -> entry.getSeverity() >= 6)) {
            message.setVisible(false);
            log.warn("harmful message {}", message.id());
        }
    }
}
`,
    },
    {
      name: 'a ban that the result does not decide',
      language: 'java',
      code: `${avatars}    void check(String userId, UUID project, byte[] photo, boolean reported) {
        ImagePrediction result = predictor.predictions().classifyImageWithNoStore(project, "avatars", photo, null);
        gallery.show(result.predictions());
        if (reported) {
            accounts.ban(userId);
        }
    }
}
`,
    },
  ],
};
