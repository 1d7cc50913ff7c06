import type { Table } from '../rule-tester.js';
import { keeps, member, quick, routeKeeps } from '../stores-prediction-image.expected.js';

const prediction = 'com.microsoft.azure.cognitiveservices.vision.customvision.prediction';
const training = 'com.microsoft.azure.cognitiveservices.vision.customvision.training';

const quickTest = (place: string, from: string, to: string) => ({
  message: quick('quickTestImage'),
  evidence: [`${place} quickTestImage – quickTestImage keeps the image.`],
  fixes: [{ title: 'Pass store as false', changes: [[from, to]] as const, safe: true }],
});

export const storesPredictionImageInJava: Table = {
  invalid: [
    {
      name: 'a fluent call of a client in a field',
      language: 'java',
      code: `package com.contoso.shop;

import ${prediction}.CustomVisionPredictionClient;
import ${prediction}.CustomVisionPredictionManager;
import ${prediction}.models.ImagePrediction;
import java.util.UUID;

public class Sorter {
    private final CustomVisionPredictionClient predictor;

    public Sorter(String endpoint, String key) {
        predictor = CustomVisionPredictionManager.authenticate(endpoint, key).withEndpoint(endpoint);
    }

    public String sort(UUID project, byte[] image) {
        ImagePrediction result = predictor.predictions().⟦classifyImage⟧()
            .withProjectId(project)
            .withPublishedName("live")
            .withImageData(image)
            .execute();
        return result.predictions().get(0).tagName();
    }
}
`,
      findings: [member('classifyImage', 'classifyImageWithNoStore', '16:58')],
    },
    {
      name: 'a call whose answer comes later',
      language: 'java',
      code: `import ${prediction}.CustomVisionPredictionClient;
import ${prediction}.models.DetectImageUrlOptionalParameter;

class Finder {
    void find(CustomVisionPredictionClient client, java.util.UUID project, String url) {
        client.predictions().⟦detectImageUrlAsync⟧(project, "live", url, new DetectImageUrlOptionalParameter())
            .subscribe(result -> result.predictions().forEach(found -> System.out.println(found.tagName())));
    }
}
`,
      findings: [member('detectImageUrlAsync', 'detectImageUrlWithNoStoreAsync', '6:30')],
    },
    {
      name: 'a method reference',
      language: 'java',
      code: `import ${prediction}.Predictions;
import java.util.function.Function;

class Finder {
    Function<Object, Object> find(Predictions predictions) {
        return predictions::⟦classifyImage⟧;
    }
}
`,
      findings: [{
        message: keeps('classifyImage', 'classifyImageWithNoStore'),
        evidence: ['6:29 classifyImage – classifyImage keeps the image.'],
        fixes: [{ title: 'Call classifyImageWithNoStore', changes: [['::classifyImage;', '::classifyImageWithNoStore;']], safe: true }],
      }],
    },
    {
      name: 'a route in a constant with a field',
      language: 'java',
      code: `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Predict {
    private static final String URL = ⟦"https://westeurope.api.cognitive.microsoft.com/customvision/v3.0/Prediction/%s/classify/iterations/live/image"⟧;

    String ask(String project, byte[] image) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(String.format(URL, project)))
            .header("Prediction-Key", System.getenv("PREDICTION_KEY"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(image))
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
`,
      findings: [{
        message: routeKeeps,
        evidence: ['7:39 "https://westeurope.api.cognitive.microsoft.com/customvision/v3.0/Prediction/%s/classify/iterations/live/image" – The request keeps the image.'],
        fixes: [{ title: 'Call the /nostore route', changes: [['live/image', 'live/image/nostore']], safe: true }],
      }],
    },
    {
      name: 'quick tests, fluent and with options',
      language: 'java',
      code: `import ${training}.CustomVisionTrainingClient;
import ${training}.models.QuickTestImageOptionalParameter;
import java.util.UUID;

class Check {
    void run(CustomVisionTrainingClient trainer, UUID project, UUID iteration, byte[] image) {
        trainer.trainings().⟦quickTestImage⟧().withProjectId(project).withImageData(image).execute();
        trainer.trainings().⟦quickTestImage⟧(project, image, new QuickTestImageOptionalParameter().withIterationId(iteration));
        trainer.trainings().⟦quickTestImage⟧(project, image, new QuickTestImageOptionalParameter().withStore(true));
        trainer.trainings().⟦quickTestImage⟧(project, image, null);
    }
}
`,
      findings: [
        quickTest('7:29', 'withImageData(image).execute()', 'withImageData(image).withStore(false).execute()'),
        quickTest('8:29', 'withIterationId(iteration)', 'withIterationId(iteration).withStore(false)'),
        quickTest('9:29', 'withStore(true)', 'withStore(false)'),
        { message: quick('quickTestImage'), evidence: ['10:29 quickTestImage – quickTestImage keeps the image.'] },
      ],
    },
  ],
  valid: [
    {
      name: 'the form that keeps nothing',
      language: 'java',
      code: `import ${prediction}.CustomVisionPredictionClient;

class Sorter {
    Object sort(CustomVisionPredictionClient client, java.util.UUID project, byte[] image) {
        return client.predictions().classifyImageWithNoStore().withProjectId(project).withPublishedName("live").withImageData(image).execute();
    }
}
`,
    },
    {
      name: 'quick tests with store false, also where options are set one by one',
      language: 'java',
      code: `import ${training}.CustomVisionTrainingClient;
import ${training}.models.QuickTestImageOptionalParameter;
import java.util.UUID;

class Check {
    void run(CustomVisionTrainingClient trainer, UUID project, byte[] image) {
        trainer.trainings().quickTestImage().withProjectId(project).withImageData(image).withStore(false).execute();
        QuickTestImageOptionalParameter options = new QuickTestImageOptionalParameter();
        options.withStore(false);
        trainer.trainings().quickTestImage(project, image, options);
    }
}
`,
    },
    {
      name: 'stored predictions that are read back',
      language: 'java',
      code: `import ${prediction}.CustomVisionPredictionClient;
import ${training}.CustomVisionTrainingClient;

class Learn {
    void learn(CustomVisionPredictionClient client, CustomVisionTrainingClient trainer, java.util.UUID project, byte[] image) {
        client.predictions().classifyImage(project, "live", image, null);
        trainer.trainings().createImagesFromPredictions(project, null);
    }
}
`,
    },
    {
      name: 'a method of the same name on a class of the workspace',
      language: 'java',
      reachesNothing: true,
      code: `class Model {
    String classifyImage(String path) { return path; }
}

class Labels {
    String label(Model model, String path) { return model.classifyImage(path); }
}
`,
    },
  ],
};
