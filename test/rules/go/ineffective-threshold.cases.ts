import type { Table } from '../rule-tester.js';

export const ineffectiveThresholdInGo: Table = {
  invalid: [
    {
      name: 'more than the highest',
      language: 'go',
      code: `package moderation

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type analysis struct {
	CategoriesAnalysis []struct {
		Category string \`json:"category"\`
		Severity int    \`json:"severity"\`
	} \`json:"categoriesAnalysis"\`
}

func analyze(text string) (analysis, error) {
	body, _ := json.Marshal(map[string]any{"text": text})
	response, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))
	if err != nil {
		return analysis{}, err
	}
	defer response.Body.Close()
	var result analysis
	err = json.NewDecoder(response.Body).Decode(&result)
	return result, err
}

func isBlocked(text string) (bool, error) {
	result, err := analyze(text)
	if err != nil {
		return true, err
	}
	for _, entry := range result.CategoriesAnalysis {
		if ⟦entry.Severity > 6⟧ {
			return true, nil
		}
	}
	return false, nil
}
`,
      findings: [
        {
          message: 'This test of the severity (> 6) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['18:29 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text gives 0, 2, 4 or 6.', '34:6 entry.Severity > 6 – The test is always false.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Test for >= 6', changes: [['if entry.Severity > 6 {', 'if entry.Severity >= 6 {']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a constant',
      language: 'go',
      code: `package moderation

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type analysis struct {
	CategoriesAnalysis []struct {
		Category string \`json:"category"\`
		Severity int    \`json:"severity"\`
	} \`json:"categoriesAnalysis"\`
}

func analyze(text string) (analysis, error) {
	body, _ := json.Marshal(map[string]any{"text": text})
	response, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))
	if err != nil {
		return analysis{}, err
	}
	defer response.Body.Close()
	var result analysis
	err = json.NewDecoder(response.Body).Decode(&result)
	return result, err
}

const blockAt = 7

func blocked(text string) bool {
	result, err := analyze(text)
	if err != nil {
		return true
	}
	worst := 0
	for _, entry := range result.CategoriesAnalysis {
		if entry.Severity > worst {
			worst = entry.Severity
		}
	}
	return ⟦worst >= blockAt⟧
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 7) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['18:29 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text gives 0, 2, 4 or 6.', '41:9 worst >= blockAt – The test is always false.', '28:17 7 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['const blockAt = 7', 'const blockAt = 6']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a threshold that the maker passes',
      language: 'go',
      code: `package moderation

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type analysis struct {
	CategoriesAnalysis []struct {
		Category string \`json:"category"\`
		Severity int    \`json:"severity"\`
	} \`json:"categoriesAnalysis"\`
}

func analyze(text string) (analysis, error) {
	body, _ := json.Marshal(map[string]any{"text": text})
	response, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))
	if err != nil {
		return analysis{}, err
	}
	defer response.Body.Close()
	var result analysis
	err = json.NewDecoder(response.Body).Decode(&result)
	return result, err
}

type Moderator struct {
	threshold int
}

func NewModerator(threshold int) *Moderator {
	return &Moderator{threshold: threshold}
}

var moderator = NewModerator(8)

func (m *Moderator) Allowed(text string) bool {
	result, err := analyze(text)
	if err != nil {
		return false
	}
	for _, entry := range result.CategoriesAnalysis {
		if ⟦entry.Severity >= m.threshold⟧ {
			return false
		}
	}
	return true
}
`,
      findings: [
        {
          message: 'This test of the severity (>= 8) is always false, since analyze-text (Azure AI Content Safety) gives 0, 2, 4 or 6, so nothing is kept back by it. This may conflict with "Prohibited content". Testing for >= 6 or stricter clears it.',
          evidence: ['18:29 endpoint+"/contentsafety/text:analyze?api-version=2024-09-01" – The call: analyze-text gives 0, 2, 4 or 6.', '44:6 entry.Severity >= m.threshold – The test is always false.', '36:30 8 – The threshold is written here.'],
          clause: 'coc-prohibited-content',
          fixes: [
            { title: 'Lower the threshold to 6', changes: [['var moderator = NewModerator(8)', 'var moderator = NewModerator(6)']], safe: false },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a threshold of four',
      language: 'go',
      code: `package moderation

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type analysis struct {
	CategoriesAnalysis []struct {
		Category string \`json:"category"\`
		Severity int    \`json:"severity"\`
	} \`json:"categoriesAnalysis"\`
}

func analyze(text string) (analysis, error) {
	body, _ := json.Marshal(map[string]any{"text": text})
	response, err := http.Post(endpoint+"/contentsafety/text:analyze?api-version=2024-09-01", "application/json", bytes.NewReader(body))
	if err != nil {
		return analysis{}, err
	}
	defer response.Body.Close()
	var result analysis
	err = json.NewDecoder(response.Body).Decode(&result)
	return result, err
}

func isBlocked(text string) (bool, error) {
	result, err := analyze(text)
	if err != nil {
		return true, err
	}
	for _, entry := range result.CategoriesAnalysis {
		if entry.Severity >= 4 {
			return true, nil
		}
	}
	return false, nil
}
`,
    },
  ],
};
