import type { Table } from '../rule-tester.js';
import { consentFix, dropFix, says } from '../sensitive-inference.words.js';

const vision = 'import com.microsoft.azure.cognitiveservices.vision.computervision.ComputerVisionClient;\nimport com.microsoft.azure.cognitiveservices.vision.computervision.models.*;\n';
const training = 'import com.microsoft.azure.cognitiveservices.vision.customvision.training.CustomVisionTrainingClient;\n';
const clause = 'coc-human-oversight';

export const sensitiveInferenceInJava: Table = {
  invalid: [
    {
      name: 'features that are added to a list',
      language: 'java',
      code: `import java.util.ArrayList;
import java.util.List;
${vision}
class Guests {
    int age(ComputerVisionClient client, String url) {
        List<VisualFeatureTypes> features = new ArrayList<>();
        features.add(VisualFeatureTypes.TAGS);
        features.add(⟦VisualFeatureTypes.FACES⟧);
        ImageAnalysis analysis = client.computerVision().analyzeImage().withUrl(url).withVisualFeatures(features).execute();
        return analysis.faces().get(0).age();
    }
}
`,
      findings: [{
        message: says.faces('analyzeImage'),
        clause,
        evidence: ['11:58 analyzeImage – The call that asks for it.', '10:22 VisualFeatureTypes.FACES – What it asks for.', '12:40 age – The trait is read here.'],
        fixes: [dropFix(['        features.add(VisualFeatureTypes.FACES);\n', '']), consentFix('//', '        ImageAnalysis analysis')],
      }],
    },
    {
      name: 'a tag of a fluent call',
      language: 'java',
      code: `${training}
import java.util.UUID;

class Lab {
    void prepare(CustomVisionTrainingClient trainer, UUID project) {
        trainer.trainings().createTag().withProjectId(project).withName(⟦"union member"⟧).execute();
    }
}
`,
      findings: [{
        message: says.className('createTag', 'union membership'),
        clause,
        evidence: ['7:29 createTag – The call that asks for it.', '7:73 "union member" – What it asks for.'],
        fixes: [consentFix('//', '        trainer.trainings()')],
      }],
    },
  ],
  valid: [
    {
      name: 'a consent above a declaration that begins with its type',
      language: 'java',
      code: `import java.util.Arrays;
${vision}
class Guests {
    int age(ComputerVisionClient client, String url) {
        int none = 0;
        // responsible-use: consent basis="signed form, binder 3 at the reception"
        final ImageAnalysis analysis = client.computerVision().analyzeImage().withUrl(url).withVisualFeatures(Arrays.asList(VisualFeatureTypes.FACES)).execute();
        return analysis.faces().get(none).age();
    }
}
`,
    },
    {
      name: 'faces that are only counted',
      language: 'java',
      code: `import java.util.Arrays;
${vision}
class Crowd {
    int count(ComputerVisionClient client, String url) {
        ImageAnalysis analysis = client.computerVision().analyzeImage().withUrl(url).withVisualFeatures(Arrays.asList(VisualFeatureTypes.FACES)).execute();
        return analysis.faces().size();
    }
}
`,
    },
    {
      name: 'a tag of a thing',
      language: 'java',
      code: `${training}
import java.util.UUID;

class Lab {
    void prepare(CustomVisionTrainingClient trainer, UUID project) {
        trainer.trainings().createTag().withProjectId(project).withName("trade union building").execute();
    }
}
`,
    },
  ],
};
