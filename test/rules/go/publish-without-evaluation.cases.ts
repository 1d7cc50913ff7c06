import type { Table } from '../rule-tester.js';

export const publishWithoutEvaluationInGo: Table = {
  invalid: [
    {
      name: 'with an error value',
      language: 'go',
      code: `package models

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"
)

func publish(ctx context.Context, trainer training.BaseClient, project, iteration uuid.UUID) error {
	_, err := trainer.⟦PublishIteration⟧(ctx, project, iteration, "live", resource)
	return err
}
`,
      findings: [
        {
          message: 'PublishIteration publishes an iteration, and nothing in this workspace reads how well it does. Without that it may conflict with "Testing". Calling GetIterationPerformance or QuickTestImage before publishing clears it.',
          evidence: ['10:20 PublishIteration – The iteration goes live here.'],
          clause: 'coc-testing',
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the performance is read',
      language: 'go',
      code: `package models

import (
	"context"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/training"
)

func publish(ctx context.Context, trainer training.BaseClient, project, iteration uuid.UUID) error {
	performance, err := trainer.GetIterationPerformance(ctx, project, iteration, nil, nil)
	if err != nil || *performance.Recall < 0.9 {
		return errNotGoodEnough
	}
	_, err = trainer.PublishIteration(ctx, project, iteration, "live", resource)
	return err
}
`,
    },
  ],
};
