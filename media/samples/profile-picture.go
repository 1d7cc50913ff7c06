// A sample to try things out on. It is not saved anywhere, and nothing in it runs.
//
// 1. Hover over "ClassifyImage": what is sent, what is kept, for how long, with sources.
// 2. "suspendUser" is underlined: a model decides about a person here. Put the cursor on it
//    and open the quick fixes to state who reviews the decision, or to waive the finding.
// 3. The quick fix of "ClassifyImage" takes the twin of the call that keeps no picture.

package pictures

import (
	"context"
	"io"
	"os"

	"github.com/Azure/azure-sdk-for-go/services/cognitiveservices/v3.0/customvision/prediction"
	"github.com/gofrs/uuid"
)

var predictor = prediction.New(os.Getenv("PREDICTION_KEY"), os.Getenv("PREDICTION_ENDPOINT"))

func checkProfilePicture(ctx context.Context, userID string, project uuid.UUID, picture io.ReadCloser) error {
	result, err := predictor.ClassifyImage(ctx, project, "production", picture, "")
	if err != nil {
		return err
	}
	for _, found := range *result.Predictions {
		if *found.TagName == "offensive" && *found.Probability > 0.9 {
			return suspendUser(ctx, userID)
		}
	}
	return nil
}

// suspendUser stands for the application's own code.
func suspendUser(ctx context.Context, userID string) error {
	return nil
}
