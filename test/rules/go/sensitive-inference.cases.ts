import type { Table } from '../rule-tester.js';
import { consentFix, dropFix, says } from '../sensitive-inference.words.js';

const vision = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.1/computervision"';
const training = '"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.3/customvision/training"';
const clause = 'coc-human-oversight';

export const sensitiveInferenceInGo: Table = {
  invalid: [
    {
      name: 'constants named after their type, in a slice',
      language: 'go',
      code: `package guests

import (
	"context"
	"fmt"

	${vision}
)

func describe(ctx context.Context, client computervision.BaseClient, address string) string {
	features := []computervision.VisualFeatureTypes{computervision.VisualFeatureTypesTags, ⟦computervision.VisualFeatureTypesFaces⟧}
	result, err := client.AnalyzeImage(ctx, computervision.ImageURL{URL: &address}, features, nil, "en", nil)
	if err != nil {
		return ""
	}
	for _, face := range *result.Faces {
		return fmt.Sprintf("%v", face.Gender)
	}
	return ""
}
`,
      findings: [{
        message: says.faces('AnalyzeImage'),
        clause,
        evidence: ['12:24 AnalyzeImage – The call that asks for it.', '11:89 computervision.VisualFeatureTypesFaces – What it asks for.', '17:33 Gender – The trait is read here.'],
        fixes: [dropFix([', computervision.VisualFeatureTypesFaces', '']), consentFix('//', '	result, err')],
      }],
    },
    {
      name: 'a tag for a religion',
      language: 'go',
      code: `package lab

import (
	"context"

	"github.com/gofrs/uuid"

	${training}
)

func prepare(ctx context.Context, trainer training.BaseClient, project uuid.UUID) (training.Tag, error) {
	return trainer.CreateTag(ctx, project, ⟦"sikh man"⟧, "", "")
}
`,
      findings: [{
        message: says.className('CreateTag', 'religion'),
        clause,
        evidence: ['12:17 CreateTag – The call that asks for it.', '12:41 "sikh man" – What it asks for.'],
        fixes: [consentFix('//', '	return trainer')],
      }],
    },
  ],
  valid: [
    {
      name: 'faces that are only counted',
      language: 'go',
      code: `package guests

import (
	"context"

	${vision}
)

func crowd(ctx context.Context, client computervision.BaseClient, address string) (int, error) {
	result, err := client.AnalyzeImage(ctx, computervision.ImageURL{URL: &address}, []computervision.VisualFeatureTypes{computervision.VisualFeatureTypesFaces}, nil, "en", nil)
	if err != nil {
		return 0, err
	}
	return len(*result.Faces), nil
}
`,
    },
    {
      name: 'a tag for a thing',
      language: 'go',
      code: `package lab

import (
	"context"

	"github.com/gofrs/uuid"

	${training}
)

func prepare(ctx context.Context, trainer training.BaseClient, project uuid.UUID) (training.Tag, error) {
	return trainer.CreateTag(ctx, project, "male plug", "", "")
}
`,
    },
  ],
};
