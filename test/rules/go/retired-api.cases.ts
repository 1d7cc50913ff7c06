import type { Table } from '../rule-tester.js';

const versions =
  'Computer Vision API versions 1.0, 2.0, 2.1, 3.0 and 3.1 ended on 2026-09-13. Successor: version 3.2, or Image Analysis 4.0. Source: "Azure updates: Computer Vision API retirements on 13 September 2026".';

export const retiredApiInGo: Table = {
  invalid: [
    {
      name: 'a client of an ended generation',
      language: 'go',
      code: `package main

import (
	"os"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v2.0/computervision"
)

func open() computervision.BaseClient {
	return computervision.⟦New⟧(os.Getenv("VISION_ENDPOINT"))
}
`,
      findings: [{ message: versions, deprecated: true, evidence: [] }],
    },
    {
      name: 'a version in the route of a request',
      language: 'go',
      code: `package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

func tag(picture string) (*http.Response, error) {
	address := fmt.Sprintf("%s/vision/⟦v3.1⟧/tag", os.Getenv("VISION_ENDPOINT"))
	return http.Post(address, "application/json", strings.NewReader(picture))
}
`,
      findings: [{ message: versions, deprecated: true, evidence: ['11:25 "%s/vision/v3.1/tag" – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'a version in a constant',
      language: 'go',
      code: `package main

import "net/http"

const version = "⟦v2.1⟧"

func tag(host string) (*http.Response, error) {
	return http.Get("https://" + host + "/vision/" + version + "/models")
}
`,
      findings: [{ message: versions, deprecated: true, evidence: ['8:18 "https://" + host + "/vision/" + version + "/models" – This call of Image Analysis uses it.'] }],
    },
  ],
  valid: [
    {
      name: 'the current version in a route',
      language: 'go',
      code: `package main

import (
	"io"
	"net/http"
)

func tag(endpoint string, picture io.Reader) (*http.Response, error) {
	return http.Post(endpoint+"/vision/v3.2/tag", "application/octet-stream", picture)
}
`,
    },
    {
      name: 'a service years from its end',
      language: 'go',
      code: `package main

import (
	"os"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/customvision/prediction"
)

func open() prediction.BaseClient { return prediction.New(os.Getenv("PREDICTION_ENDPOINT")) }
`,
    },
  ],
};
