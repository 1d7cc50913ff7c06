import type { Table } from '../rule-tester.js';
import { member, quick, routeKeeps } from '../stores-prediction-image.expected.js';

const prediction = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"';
const training = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"';

export const storesPredictionImageInGo: Table = {
  invalid: [
    {
      name: 'a client in a field',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${prediction}
)

type sorter struct {
	predictor prediction.BaseClient
}

func (s *sorter) sort(ctx context.Context, photo io.ReadCloser) (string, error) {
	result, err := s.predictor.⟦ClassifyImage⟧(ctx, project, "live", photo, "")
	if err != nil {
		return "", err
	}
	return *(*result.Predictions)[0].TagName, nil
}
`,
      findings: [member('ClassifyImage', 'ClassifyImageWithNoStore', '15:29')],
    },
    {
      name: 'an address, with a client made beside the call',
      language: 'go',
      code: `package main

import (
	"context"
	"os"

	cv ${prediction}
)

func main() {
	client := cv.New(os.Getenv("PREDICTION_ENDPOINT"))
	address := os.Args[1]
	found, err := client.⟦DetectImageURL⟧(context.Background(), project, "live", cv.ImageURL{URL: &address}, "")
	report(found, err)
}
`,
      findings: [member('DetectImageURL', 'DetectImageURLWithNoStore', '13:23')],
    },
    {
      name: 'a request',
      language: 'go',
      code: `package pictures

import (
	"io"
	"net/http"
)

func classify(endpoint, project string, photo io.Reader) (*http.Response, error) {
	req, err := http.NewRequest("POST", ⟦endpoint+"/customvision/v3.0/Prediction/"+project+"/classify/iterations/live/image"⟧, photo)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
`,
      findings: [{
        message: routeKeeps,
        evidence: ['9:38 endpoint+"/customvision/v3.0/Prediction/"+project+"/classify/iterations/live/image" – The request keeps the image.'],
        fixes: [{ title: 'Call the /nostore route', changes: [['live/image"', 'live/image/nostore"']] }],
      }],
    },
    {
      name: 'a quick test without store',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${training}
)

func try(ctx context.Context, trainer training.BaseClient, photo io.ReadCloser) (training.ImagePrediction, error) {
	return trainer.⟦QuickTestImage⟧(ctx, project, photo, nil, nil)
}
`,
      findings: [
        {
          message: quick('QuickTestImage'),
          evidence: ['11:17 QuickTestImage – QuickTestImage keeps the image.'],
          fixes: [{ title: 'Pass store as false', changes: [['\treturn trainer.QuickTestImage(ctx, project, photo, nil, nil)', '\tstore := false\n\treturn trainer.QuickTestImage(ctx, project, photo, nil, &store)']], safe: true }],
        },
      ],
    },
    {
      name: 'a quick test in a condition, where the name is taken',
      language: 'go',
      code: `package pictures

import (
	"context"

	${training}
)

func try(ctx context.Context, trainer training.BaseClient, store string, address string) string {
	if result, err := trainer.⟦QuickTestImageURL⟧(ctx, project, training.ImageURL{URL: &address}, nil, nil); err == nil {
		return store + *(*result.Predictions)[0].TagName
	}
	return ""
}
`,
      findings: [
        {
          message: quick('QuickTestImageURL'),
          evidence: ['10:28 QuickTestImageURL – QuickTestImageURL keeps the image.'],
          fixes: [{ title: 'Pass store as false', changes: [['\tif result, err := ', '\tkeepImage := false\n\tif result, err := '], ['nil, nil)', 'nil, &keepImage)']], safe: true }],
        },
      ],
    },
    {
      name: 'a quick test, with a helper that makes pointers',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${training}
	"github.com/Azure/go-autorest/autorest/to"
)

func try(ctx context.Context, trainer training.BaseClient, photo io.ReadCloser) (training.ImagePrediction, error) {
	return trainer.⟦QuickTestImage⟧(ctx, project, photo, nil, nil)
}
`,
      findings: [
        {
          message: quick('QuickTestImage'),
          evidence: ['12:17 QuickTestImage – QuickTestImage keeps the image.'],
          fixes: [{ title: 'Pass store as false', changes: [['nil, nil)', 'nil, to.BoolPtr(false))']], safe: true }],
        },
      ],
    },
    {
      name: 'a quick test that asks for storage',
      language: 'go',
      code: `package pictures

import (
	"context"

	${training}
)

func try(ctx context.Context, trainer training.BaseClient, address string) (training.ImagePrediction, error) {
	store := true
	return trainer.⟦QuickTestImageURL⟧(ctx, project, training.ImageURL{URL: &address}, nil, &store)
}
`,
      findings: [
        {
          message: quick('QuickTestImageURL'),
          evidence: ['11:17 QuickTestImageURL – QuickTestImageURL keeps the image.'],
          fixes: [{ title: 'Pass store as false', changes: [['store := true', 'store := false']], safe: true }],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the form that keeps nothing',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${prediction}
)

func classify(ctx context.Context, client prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {
	return client.ClassifyImageWithNoStore(ctx, project, "live", photo, "")
}
`,
    },
    {
      name: 'a quick test with store false',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${training}
)

func try(ctx context.Context, trainer training.BaseClient, photo io.ReadCloser) (training.ImagePrediction, error) {
	store := false
	return trainer.QuickTestImage(ctx, project, photo, nil, &store)
}
`,
    },
    {
      name: 'stored predictions that are read back',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	${prediction}
	${training}
)

func learn(ctx context.Context, client prediction.BaseClient, trainer training.BaseClient, photo io.ReadCloser) error {
	if _, err := client.ClassifyImage(ctx, project, "live", photo, ""); err != nil {
		return err
	}
	_, err := trainer.CreateImagesFromPredictions(ctx, project, training.ImageIDCreateBatch{})
	return err
}
`,
    },
    {
      name: 'a package of the same name from somebody else',
      language: 'go',
      reachesNothing: true,
      code: `package pictures

import "example.com/vision/prediction"

func classify(client prediction.BaseClient, photo []byte) error {
	return client.ClassifyImage(photo)
}
`,
    },
  ],
};
