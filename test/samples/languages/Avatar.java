package com.contoso.profiles;

import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionClient;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionManager;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.models.ImagePrediction;
import java.util.UUID;

/** Checks pictures that people show of themselves. */
public class Avatar {
    private final UserService users;
    private final CustomVisionPredictionClient predictor =
        CustomVisionPredictionManager.authenticate(System.getenv("PREDICTION_ENDPOINT"), System.getenv("PREDICTION_KEY"))
            .withEndpoint(System.getenv("PREDICTION_ENDPOINT"));

    public Avatar(UserService users) {
        this.users = users;
    }

    public void check(String userId, UUID projectId, byte[] photo) {
        ImagePrediction result = predictor.predictions().classifyImage()
            .withProjectId(projectId)
            .withPublishedName("avatars")
            .withImageData(photo)
            .execute();
        boolean unsafe = result.predictions().stream().anyMatch(prediction -> prediction.tagName().equals("unsafe") && prediction.probability() > 0.8);
        if (unsafe) {
            users.suspendUser(userId);
        }
    }
}
