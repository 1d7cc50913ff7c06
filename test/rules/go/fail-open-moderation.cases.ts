import type { Expected, Table } from '../rule-tester.js';

const branch = 'The error path: this branch runs when there is no valid answer.';

/** A finding: places of the call, the error path and the effect. */
function open(what: string, [call, path, effect]: readonly [string, string, string], fix?: readonly [string, string], note = branch): Expected {
  return {
    message: `When analyze-text (Azure AI Content Safety) gives no answer, this ${what}, so unchecked content passes. This may conflict with "Prohibited content". Blocking, throwing, retrying or queueing on the error path clears it.`,
    evidence: [`${call} – The call: analyze-text judges the content.`, `${path} – ${note}`, `${effect} – The effect: ${what}.`],
    clause: 'coc-prohibited-content',
    fixes: fix ? [{ title: `Block when the check fails (${fix[1].includes('true') ? 'true instead of false' : 'false instead of true'})`, changes: [fix], safe: false }] : [],
  };
}

/** A method that asks the service and gives its answer, or the error. */
const analyze = `func (m *Moderator) analyze(text string) (*Result, error) {
	body, err := json.Marshal(map[string]string{"text": text})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodPost, m.endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	resp, err := m.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return nil, err
	}
	return &result, nil
}
`;
const imports = `package moderation

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
)

`;
const asks = '15:47 m.endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"';

export const failOpenModerationInGo: Table = {
  invalid: [
    {
      name: 'true behind an error, and behind a status',
      language: 'go',
      code: `package moderation

import (
	"encoding/json"
	"net/http"
	"strings"
)

func isAllowed(endpoint, text string) bool {
	resp, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", strings.NewReader(text))
	if err != nil {
		⟦return true⟧ // the service is down
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		⟦return true⟧ // out of quota
	}
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return false
	}
	return result.Severity() < 4
}
`,
      findings: [
        open('answers true', ['10:25 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"', '11:5 err != nil', '12:3 return true'], ['return true // the service is down', 'return false // the service is down']),
        open('answers true', ['10:25 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"', '15:5 resp.StatusCode != http.StatusOK', '16:3 return true'], ['return true // out of quota', 'return false // out of quota']),
      ],
    },
    {
      name: 'a caller that takes an error for a pass',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Allowed(text string) (bool, error) {
	result, err := m.analyze(text)
	if err != nil {
		log.Println(err)
		⟦return true, nil⟧
	}
	return result.Worst() < 4, nil
}
`,
      findings: [open('answers true', [asks, '33:5 err != nil', '35:3 return true, nil'], ['return true, nil', 'return false, nil'])],
    },
    {
      name: 'an error that is logged before publishing',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Submit(post Post) error {
	result, err := m.analyze(post.Text)
	if err != nil {
		log.Printf("moderation: %v", err)
	}
	if result != nil && result.Worst() >= 4 {
		return errRefused
	}
	return m.posts.⟦Publish⟧(post)
}
`,
      findings: [
        {
          ...open('goes on to "posts.Publish"', [asks, '33:5 err != nil', '39:17 Publish']),
          fixes: [{ title: 'Let the error out of the handler', changes: [['log.Printf("moderation: %v", err)', 'log.Printf("moderation: %v", err)\n\t\treturn err']], safe: false }],
        },
      ],
    },
    {
      name: 'a verdict in a struct',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Check(text string) (Verdict, error) {
	result, err := m.analyze(text)
	switch {
	case err != nil:
		⟦return Verdict{Allowed: true, Reason: "unavailable"}, nil⟧
	case result.Worst() >= 4:
		return Verdict{Allowed: false}, nil
	default:
		return Verdict{Allowed: true}, nil
	}
}
`,
      findings: [open('answers Allowed: true', [asks, '34:7 err != nil', '35:3 return Verdict{Allowed: true, Reason: "unavailable"}, nil'], ['Allowed: true, Reason', 'Allowed: false, Reason'])],
    },
    {
      name: 'an answer that is read without a look at the error',
      language: 'go',
      code: `${imports}func isAllowed(endpoint string, text *bytes.Reader) bool {
	resp, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", text)
	if err != nil || resp.StatusCode != http.StatusOK {
		return false
	}
	defer resp.Body.Close()
	var result Result
	json.NewDecoder(resp.Body).Decode(&result)
	for _, category := range result.Categories {
		if category.Severity >= 4 {
			return false
		}
	}
	⟦return true⟧
}
`,
      findings: [
        open(
          'answers true',
          ['11:25 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"', '17:29 Decode', '23:2 return true'],
          undefined,
          'The error path: an answer that cannot be read leaves this empty, and nothing tests for it.',
        ),
      ],
    },
    {
      name: 'an answer whose status nothing tests',
      language: 'go',
      code: `${imports}func isAllowed(endpoint string, text *bytes.Reader) bool {
	resp, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", text)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return false
	}
	for _, category := range result.Categories {
		if category.Severity >= 4 {
			return false
		}
	}
	⟦return true⟧
}
`,
      findings: [
        {
          ...open(
            'answers true',
            ['11:25 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"', '17:39 Decode', '25:2 return true'],
            undefined,
            'The error path: an answer with an error status is read like any other, because nothing tests the status.',
          ),
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'a middleware that goes on',
      language: 'go',
      code: `${imports}func moderated(endpoint string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		resp, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", r.Body)
		if err != nil {
			next.⟦ServeHTTP⟧(w, r)
			return
		}
		if isFlagged(resp) {
			http.Error(w, "refused", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
`,
      findings: [open('goes on with "next.ServeHTTP"', ['12:26 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"', '13:6 err != nil', '14:9 ServeHTTP'])],
    },
  ],
  valid: [
    {
      name: 'an answer whose status and text are tested',
      language: 'go',
      code: `${imports}func isAllowed(endpoint string, text *bytes.Reader) bool {
	resp, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", text)
	if err != nil || resp.StatusCode != http.StatusOK {
		return false
	}
	defer resp.Body.Close()
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return false
	}
	for _, category := range result.Categories {
		if category.Severity >= 4 {
			return false
		}
	}
	return true
}
`,
    },
    {
      name: 'the error goes on',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Allowed(text string) (bool, error) {
	result, err := m.analyze(text)
	if err != nil {
		return false, err
	}
	return result.Worst() < 4, nil
}
`,
    },
    {
      name: 'true beside the error, which callers see',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Allowed(text string) (bool, error) {
	result, err := m.analyze(text)
	if err != nil {
		return true, err
	}
	return result.Worst() < 4, nil
}

func (m *Moderator) Submit(post Post) error {
	allowed, err := m.Allowed(post.Text)
	if err != nil || !allowed {
		return errRefused
	}
	return m.posts.Publish(post)
}
`,
    },
    {
      name: 'false behind an error',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) IsSafe(text string) bool {
	result, err := m.analyze(text)
	if err != nil {
		log.Println(err)
		return false
	}
	return result.Worst() < 4
}
`,
    },
    {
      name: 'a post that waits for a person',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) Submit(post Post) error {
	result, err := m.analyze(post.Text)
	if err != nil {
		return m.reviewQueue.Add(post)
	}
	if result.Worst() >= 4 {
		return errRefused
	}
	return m.posts.Publish(post)
}
`,
    },
    {
      name: 'a panic',
      language: 'go',
      code: `${imports}${analyze}
func (m *Moderator) MustAllow(text string) bool {
	result, err := m.analyze(text)
	if err != nil {
		panic(err)
	}
	return result.Worst() < 4
}
`,
    },
  ],
};
