import type { Table } from '../rule-tester.js';

// Made up; no resource has ever had it.
const KEY = '4d9e17c3a86b4f20b5c1d7e8f2a90b63';

const says = (service: string): string =>
  `A key of ${service} stands in the source. Reading it from the environment, or signing in with Microsoft Entra ID, clears it; a key that was ever committed has to be replaced as well.`;
const environment = (name: string, ...changes: (readonly [string, string])[]) => ({ title: `Read the key from the environment variable ${name}`, changes, safe: false });

export const hardcodedKeyInGo: Table = {
  invalid: [
    {
      name: 'a key in the authorizer of a client',
      language: 'go',
      code: `package main

import (
	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
	"github.com/Azure/go-autorest/autorest"
)

func open(endpoint string) prediction.BaseClient {
	client := prediction.New(endpoint)
	client.Authorizer = autorest.NewCognitiveServicesAuthorizer(⟦"${KEY}"⟧)
	return client
}
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['9:23 New – It opens the client of Custom Vision.'],
        fixes: [
          environment(
            'AZURE_CUSTOM_VISION_PREDICTION_KEY',
            [`"${KEY}"`, 'os.Getenv("AZURE_CUSTOM_VISION_PREDICTION_KEY")'],
            ['\t"github.com/Azure/azure-sdk-for-go/', '\t"os"\n\t"github.com/Azure/azure-sdk-for-go/'],
          ),
        ],
      }],
    },
    {
      name: 'a key in a constant, passed when the client is made',
      language: 'go',
      code: `package main

import "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"

const trainingKey = ⟦"${KEY}"⟧

var trainer = training.New(trainingKey, "https://a.cognitiveservices.azure.com")
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['7:24 New – It opens the client of Custom Vision.'],
        fixes: [
          environment(
            'AZURE_CUSTOM_VISION_TRAINING_KEY',
            [`const trainingKey = "${KEY}"`, 'var trainingKey = os.Getenv("AZURE_CUSTOM_VISION_TRAINING_KEY")'],
            ['import "github.com/', 'import "os"\nimport "github.com/'],
          ),
        ],
      }],
    },
    {
      name: 'a key in the header of a request',
      language: 'go',
      code: `package main

import (
	"io"
	"net/http"
	"os"
)

func moderate(body io.Reader) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, os.Getenv("ENDPOINT")+"/contentsafety/text:analyze?api-version=2024-09-01", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Ocp-Apim-Subscription-Key", ⟦"${KEY}"⟧)
	return http.DefaultClient.Do(req)
}
`,
      findings: [{
        message: says('Azure AI Content Safety'),
        evidence: ['14:17 "Ocp-Apim-Subscription-Key" – The header Ocp-Apim-Subscription-Key takes it.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'os.Getenv("AZURE_CONTENT_SAFETY_KEY")'])],
      }],
    },
    {
      name: 'a key in a list of constants, which can hold nothing else',
      language: 'go',
      code: `package main

import "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"

const (
	endpoint    = "https://a.cognitiveservices.azure.com"
	trainingKey = ⟦"${KEY}"⟧
)

func open() training.BaseClient { return training.New(trainingKey, endpoint) }
`,
      findings: [{ message: says('Custom Vision'), evidence: ['10:51 New – It opens the client of Custom Vision.'] }],
    },
  ],
  valid: [
    {
      name: 'a key from the environment',
      language: 'go',
      code: `package main

import (
	"os"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"
	"github.com/Azure/go-autorest/autorest"
)

func open() computervision.BaseClient {
	client := computervision.New(os.Getenv("VISION_ENDPOINT"))
	client.Authorizer = autorest.NewCognitiveServicesAuthorizer(os.Getenv("VISION_KEY"))
	return client
}
`,
    },
    {
      name: 'a placeholder',
      language: 'go',
      code: `package main

import "github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"

var trainer = training.New("<your training key>", "<your endpoint>")
`,
    },
    {
      name: 'a project id, which has the shape of a key',
      language: 'go',
      code: `package main

import (
	"context"
	"io"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
	"github.com/gofrs/uuid"
)

var project = uuid.FromStringOrNil("${KEY}")

func classify(ctx context.Context, client prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {
	return client.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
}
`,
    },
  ],
};
