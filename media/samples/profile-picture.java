// A sample to try things out on. It is not saved anywhere, and nothing in it runs.
//
// 1. Hover over "classifyImage": what is sent, what is kept, for how long, with sources.
// 2. "suspendUser" is underlined: a model decides about a person here. Put the cursor on it
//    and open the quick fixes to state who reviews the decision, or to waive the finding.
// 3. The quick fix of "classifyImage" takes the twin of the call that keeps no picture.

import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionClient;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionManager;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.models.ImagePrediction;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.models.Prediction;
import java.util.UUID;

public class ProfilePictures {
    private final CustomVisionPredictionClient predictor =
        CustomVisionPredictionManager.authenticate(System.getenv("PREDICTION_ENDPOINT"), System.getenv("PREDICTION_KEY"))
            .withEndpoint(System.getenv("PREDICTION_ENDPOINT"));

    public void check(String userId, UUID projectId, byte[] picture) {
        ImagePrediction result = predictor.predictions().classifyImage()
            .withProjectId(projectId)
            .withPublishedName("production")
            .withImageData(picture)
            .execute();
        Prediction best = result.predictions().get(0);
        if (best.tagName().equals("offensive") && best.probability() > 0.9) {
            suspendUser(userId);
        }
    }

    /** Stands for the application's own code. */
    private void suspendUser(String userId) {
    }
}
