import { blocklistSays } from '../blocklist-personal-data.words.js';
import type { Table } from '../rule-tester.js';

const training = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.3/customvision/training"';

const request = (text: string): string => `package lists

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func block(endpoint string) (*http.Response, error) {
	body, err := json.Marshal(map[string]any{"blocklistItems": []map[string]any{{"text": ${text}}}})
	if err != nil {
		return nil, err
	}
	return http.Post(endpoint+"/contentsafety/text/blocklists/spam:addOrUpdateBlocklistItems?api-version=2024-09-01", "application/json", bytes.NewReader(body))
}
`;

const tag = (text: string): string => `package lab

import (
	"context"

	"github.com/gofrs/uuid"

	${training}
)

func add(ctx context.Context, trainer training.BaseClient, project uuid.UUID) (training.Tag, error) {
	return trainer.CreateTag(ctx, project, ${text}, "", "")
}
`;

export const blocklistPersonalDataInGo: Table = {
  invalid: [
    {
      name: 'an item of a request',
      language: 'go',
      code: request('⟦"maria.ortiz@postbox.es"⟧'),
      findings: [{
        message: blocklistSays.item('An e-mail address', 'this request'),
        evidence: ['10:87 "maria.ortiz@postbox.es" – The text that holds the data.', '14:19 endpoint+"/contentsafety/text/blocklists/spam:addOrUpdateBlocklistItems?api-version=2024-09-01" – The call that hands it over.'],
      }],
    },
    {
      name: 'a tag',
      language: 'go',
      code: tag('⟦"811228-9874"⟧'),
      findings: [{ message: blocklistSays.tag('A personal identity number of Sweden', 'CreateTag'), evidence: ['12:41 "811228-9874" – The text that holds the data.', '12:17 CreateTag – The call that hands it over.'] }],
    },
  ],
  valid: [
    { name: 'an item that is a word', language: 'go', code: request('"cheap pills"') },
    { name: 'a tag with a date', language: 'go', code: tag('"811228-9875"') },
  ],
};
