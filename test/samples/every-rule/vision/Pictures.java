package vision;

import com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionClient;
import com.microsoft.azure.cognitiveservices.vision.computervision.models.Details;
import com.microsoft.azure.cognitiveservices.vision.computervision.models.ImageAnalysis;
import com.microsoft.azure.cognitiveservices.vision.computervision.models.VisualFeatureTypes;
import com.microsoft.azure.cognitiveservices.vision.customvision.training.CustomVisionTrainingClient;
import com.microsoft.azure.cognitiveservices.vision.customvision.training.Trainings;
import java.util.Arrays;
import java.util.UUID;

public class Pictures {
    private final ComputerVisionClient vision;
    private final Trainings trainings;

    public Pictures(ComputerVisionClient vision, CustomVisionTrainingClient training) {
        this.vision = vision;
        this.trainings = training.trainings();
    }

    public ImageAnalysis describe(String url) {
        return vision.computerVision().analyzeImage().withUrl(url) // expect: undeclared-service
            .withVisualFeatures(Arrays.asList(VisualFeatureTypes.DESCRIPTION, VisualFeatureTypes.FACES)) // expect: sensitive-inference
            .withDetails(Arrays.asList(Details.CELEBRITIES)) // expect: celebrity-recognition
            .execute();
    }

    public void release(UUID project, UUID iteration, String prediction) {
        trainings.publishIteration(project, iteration, "articles", prediction); // expect: publish-without-evaluation
    }
}
