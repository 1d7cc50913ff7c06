import type { Table } from '../rule-tester.js';
import { analyzeText, logSays } from '../sensitive-data-logged.words.js';

const judging = (statement: string): string => `package moderation

import (
	"bytes"
	"encoding/json"
	"log"
	"log/slog"
	"net/http"
)

func judge(endpoint string, id string, text string) (*http.Response, error) {
	body, err := json.Marshal(map[string]string{"text": text})
	if err != nil {
		log.Printf("judge %s: %v", id, err)
		return nil, err
	}
	${statement}
	return http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))
}

var _ = slog.Default
`;

const call = '18:19 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call that the text goes to.';

export const sensitiveDataLoggedInGo: Table = {
  invalid: [
    {
      name: 'the text with a format',
      language: 'go',
      code: judging('log.⟦Printf⟧("judging %s: %s", id, text)'),
      findings: [{ message: logSays.text(analyzeText, 'log.Printf', 'a log'), evidence: [call, '17:35 text – What is logged.'] }],
    },
    {
      name: 'the text as an attribute',
      language: 'go',
      code: judging('slog.⟦Info⟧("judging", "id", id, "text", text)'),
      findings: [{ message: logSays.text(analyzeText, 'slog.Info', 'a log'), evidence: [call, '17:41 text – What is logged.'] }],
    },
    {
      name: 'the text as a typed attribute',
      language: 'go',
      code: judging('slog.⟦Info⟧("judging", slog.String("text", text))'),
      findings: [{ message: logSays.text(analyzeText, 'slog.Info', 'a log'), evidence: [call, '17:43 text – What is logged.'] }],
    },
  ],
  valid: [
    { name: 'the id and length of the text', language: 'go', code: judging('log.Printf("judging %s of %d", id, len(text))') },
    { name: 'a hash of the text', language: 'go', code: judging('slog.Info("judging", "id", id, "text", sha256Sum(text))') },
  ],
};
