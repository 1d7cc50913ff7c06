import type { Table } from '../rule-tester.js';

export const noRetentionCleanupInGo: Table = {
  invalid: [
    {
      name: 'a stored prediction',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
)

func sort(ctx context.Context, predictor prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {
	return predictor.⟦DetectImage⟧(ctx, project, "live", photo, "")
}
`,
      findings: [
        {
          message: 'DetectImage keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling DeletePrediction or DeleteProject when the purpose is served clears it.',
          evidence: ['11:19 DetectImage – DetectImage leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'avatars for training',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"
)

func add(ctx context.Context, trainer training.BaseClient, avatar io.ReadCloser) error {
	_, err := trainer.⟦CreateImagesFromData⟧(ctx, project, avatar, nil)
	return err
}
`,
      findings: [
        {
          message: 'CreateImagesFromData keeps the training images, which by a name (avatar) show people, until they are deleted, and nothing in this workspace deletes them. Calling DeleteImages or DeleteProject when the purpose is served clears it.',
          evidence: ['11:20 CreateImagesFromData – CreateImagesFromData leaves the training images in the service.', '11:55 avatar – This name says that the images show people: avatar.'],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'a mortgage application over REST',
      language: 'go',
      code: `package loans

import (
	"bytes"
	"net/http"
)

func submit(endpoint string, document []byte) (*http.Response, error) {
	return http.Post(⟦endpoint+"/documentintelligence/documentModels/prebuilt-mortgage.us.1003:analyze?api-version=2024-11-30"⟧, "application/pdf", bytes.NewReader(document))
}
`,
      findings: [
        {
          message: 'This request keeps the document and what was read from it for up to 24 hours, the model reads finance data, and nothing in this workspace deletes them earlier. Calling DELETE /documentintelligence/documentModels/{modelId}/analyzeResults/{resultId} once the result is read clears it.',
          evidence: ['9:19 endpoint+"/documentintelligence/documentModels/prebuilt-mortgage.us.1003:analyze?api-version=2024-11-30" – The request leaves the document and what was read from it in the service.', '9:19 endpoint+"/documentintelligence/documentModels/prebuilt-mortgage.us.1003:analyze?api-version=2024-11-30" – The model reads finance data.'],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'stored predictions are deleted',
      language: 'go',
      code: `package pictures

import (
	"context"
	"io"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"
)

func sort(ctx context.Context, predictor prediction.BaseClient, photo io.ReadCloser) (prediction.ImagePrediction, error) {
	return predictor.ClassifyImage(ctx, project, "live", photo, "")
}

func clean(ctx context.Context, trainer training.BaseClient, ids []uuid.UUID) error {
	_, err := trainer.DeletePrediction(ctx, project, ids)
	return err
}
`,
    },
  ],
};
