// Package avatars checks profile pictures.
package avatars

import (
	"context"
	"io"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
	"github.com/gofrs/uuid"
)

type checker struct {
	predictor prediction.BaseClient
	project   uuid.UUID
	users     interface {
		Ban(ctx context.Context, user string) error
	}
}

func (c *checker) check(ctx context.Context, user string, photo io.ReadCloser) error {
	result, err := c.predictor.ClassifyImage(ctx, c.project, "production", photo, "")
	if err != nil {
		return err
	}
	for _, found := range *result.Predictions {
		if *found.TagName == "weapon" && *found.Probability > 0.8 {
			return c.users.Ban(ctx, user)
		}
	}
	return nil
}
