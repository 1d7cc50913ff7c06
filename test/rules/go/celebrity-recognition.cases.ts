import type { Table } from '../rule-tester.js';

const vision = (version: string): string => `"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/${version}/computervision"`;

const clause = 'coc-access-registration';
const says = (what: string): string =>
  `Image Analysis is asked to name celebrities. ${what} needs registration and a managed customer. Without that it may conflict with "Registration for Limited Access". Dropping the value clears it.`;
const detail = says('Celebrity recognition');
const model = says('The celebrities model');
const drop = (...changes: (readonly [string, string])[]) => [{ title: 'Stop asking for celebrities', changes, safe: true }];

export const celebrityRecognitionInGo: Table = {
  invalid: [
    {
      name: 'constants named after their type, in a slice',
      language: 'go',
      code: `package pictures

import (
	"context"

	${vision('v3.1')}
)

func look(ctx context.Context, client computervision.BaseClient, address string) (computervision.ImageAnalysis, error) {
	details := []computervision.Details{⟦computervision.DetailsCelebrities⟧, computervision.DetailsLandmarks}
	return client.AnalyzeImage(ctx, computervision.ImageURL{URL: &address}, nil, details, "en", nil)
}
`,
      findings: [{
        message: detail,
        clause,
        evidence: ['11:16 AnalyzeImage – AnalyzeImage names people with this value.'],
        fixes: drop(['computervision.DetailsCelebrities, ', '']),
      }],
    },
    {
      name: 'the domain model, of a client in a field',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	cv ${vision('v2.0')}
)

type reader struct{ client cv.BaseClient }

func (r *reader) who(ctx context.Context, photo io.ReadCloser) (cv.DomainModelResults, error) {
	return r.client.AnalyzeImageByDomainInStream(ctx, ⟦"celebrities"⟧, photo, "en")
}
`,
      findings: [{ message: model, clause, evidence: ['13:18 AnalyzeImageByDomainInStream – AnalyzeImageByDomainInStream names people with this value.'] }],
    },
    {
      name: 'the query of a request',
      language: 'go',
      code: `package pictures

import (
	"io"
	"net/http"
)

func look(endpoint string, picture io.Reader) (*http.Response, error) {
	return http.Post(endpoint+"/vision/v3.2/analyze?details=⟦Celebrities⟧,Landmarks", "application/octet-stream", picture)
}
`,
      findings: [{
        message: detail,
        clause,
        evidence: ['9:19 endpoint+"/vision/v3.2/analyze?details=Celebrities,Landmarks" – The request names people with this value.'],
        fixes: drop(['Celebrities,', '']),
      }],
    },
  ],
  valid: [
    {
      name: 'landmarks alone',
      language: 'go',
      code: `package pictures

import (
	"context"

	${vision('v3.1')}
)

func look(ctx context.Context, client computervision.BaseClient, address string) (computervision.ImageAnalysis, error) {
	return client.AnalyzeImage(ctx, computervision.ImageURL{URL: &address}, nil, []computervision.Details{computervision.DetailsLandmarks}, "en", nil)
}
`,
    },
    {
      name: 'celebrities kept out of captions',
      language: 'go',
      code: `package pictures

import (
	"context"

	${vision('v3.1')}
)

func caption(ctx context.Context, client computervision.BaseClient, address string) (computervision.ImageDescription, error) {
	exclude := []computervision.DescriptionExclude{computervision.Celebrities}
	return client.DescribeImage(ctx, computervision.ImageURL{URL: &address}, nil, "en", exclude)
}
`,
    },
  ],
};
