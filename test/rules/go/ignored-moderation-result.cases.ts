import type { Expected, Table } from '../rule-tester.js';

/** A finding: what is missing, what clears it, and the places of the call and of where its result ends. */
function ignored(what: string, clears: string, [call, ...ends]: readonly string[], note = ''): Expected {
  return {
    message: `The result of analyze-text (Azure AI Content Safety) ${what}, so the check keeps nothing back. This may conflict with "Prohibited content". ${clears}`,
    evidence: [`${call ?? ''} – The call: analyze-text judges the content.`, ...ends.map((place) => `${place} – ${note}`)],
    clause: 'coc-prohibited-content',
  };
}

const reading = 'Reading the result and acting on it clears it.';
const acting = 'Acting on what the result says clears it.';
const imports = `package posts

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
)

`;
const url = 'endpoint+"/contentsafety/text:analyze?api-version=2024-09-01"';

export const ignoredModerationResultInGo: Table = {
  invalid: [
    {
      name: 'an answer that is only closed',
      language: 'go',
      code: `${imports}func submit(client *http.Client, post Post) error {
	req, err := http.NewRequest(http.MethodPost, ⟦${url}⟧, post.Body())
	if err != nil {
		return err
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return store.Save(post)
}
`,
      findings: [ignored('is assigned and never read', reading, [`11:47 ${url}`, '15:2 resp, err'], 'The result ends here.')],
    },
    {
      name: 'an answer that is discarded',
      language: 'go',
      code: `${imports}func submit(post Post) error {
	if _, err := http.Post(⟦${url}⟧, "application/json", post.Body()); err != nil {
		return err
	}
	return store.Save(post)
}
`,
      findings: [ignored('is never read', reading, [`11:25 ${url}`])],
    },
    {
      name: 'a body that is only logged',
      language: 'go',
      code: `${imports}func submit(post Post) error {
	resp, err := http.Post(⟦${url}⟧, "application/json", post.Body())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	log.Printf("moderation: %s", data)
	return store.Save(post)
}
`,
      findings: [ignored('is only logged', acting, [`11:25 ${url}`, '16:26 resp'], 'The result goes to a log.')],
    },
    {
      name: 'an answer that is read into a variable and only logged',
      language: 'go',
      code: `${imports}func submit(post Post) error {
	resp, err := http.Post(⟦${url}⟧, "application/json", post.Body())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return err
	}
	log.Println("moderated", result.Categories)
	return store.Save(post)
}
`,
      findings: [ignored('is only logged', acting, [`11:25 ${url}`, '17:28 resp'], 'The result goes to a log.')],
    },
    {
      name: 'an answer of which only the status is tested',
      language: 'go',
      code: `${imports}func submit(post Post) error {
	resp, err := http.Post(⟦${url}⟧, "application/json", post.Body())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errUnavailable
	}
	return store.Save(post)
}
`,
      findings: [ignored('is only tested for failure', acting, [`11:25 ${url}`, '16:5 resp'], 'Only whether an answer came is tested.')],
    },
  ],
  valid: [
    {
      name: 'an answer that decides',
      language: 'go',
      code: `${imports}func submit(post Post) error {
	resp, err := http.Post(${url}, "application/json", post.Body())
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var result Result
	if err := json.NewDecoder(resp.Body).Decode(&result); err != nil {
		return err
	}
	log.Println("moderated", result.Categories)
	for _, category := range result.Categories {
		if category.Severity >= 4 {
			return errRefused
		}
	}
	return store.Save(post)
}
`,
    },
    {
      name: 'an answer that is handed out',
      language: 'go',
      code: `${imports}func analyze(post Post) ([]byte, error) {
	resp, err := http.Post(${url}, "application/json", post.Body())
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
`,
    },
  ],
};
