import type { Table } from '../rule-tester.js';

const vision = 'com.microsoft.azure.cognitiveservices.vision.computervision';

const asked = (what: string): string =>
  `Image Analysis is asked to name celebrities. ${what} needs registration and a managed customer. Without that it may conflict with "Registration for Limited Access". Dropping the value clears it.`;

/** A finding at the value that one of the details has. */
const detail = (place: string, from: string, to: string) => ({
  message: asked('Celebrity recognition'),
  clause: 'coc-access-registration',
  evidence: [`${place} analyzeImage – analyzeImage names people with this value.`],
  fixes: [{ title: 'Stop asking for celebrities', changes: [[from, to]] as const, safe: true }],
});

const head = `import ${vision}.ComputerVisionClient;
import ${vision}.models.AnalyzeImageOptionalParameter;
import ${vision}.models.Details;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Press {
    private final ComputerVisionClient client;

    Press(ComputerVisionClient client) {
        this.client = client;
    }

`;

export const celebrityRecognitionInJava: Table = {
  invalid: [
    {
      name: 'a list of details in a fluent call',
      language: 'java',
      code: `${head}    Object describe(String url) {
        return client.computerVision().analyzeImage()
            .withUrl(url)
            .withDetails(Arrays.asList(⟦Details.CELEBRITIES⟧, Details.LANDMARKS))
            .execute();
    }
}
`,
      findings: [detail('16:40', 'Details.CELEBRITIES, Details.LANDMARKS', 'Details.LANDMARKS')],
    },
    {
      name: 'the only detail of a fluent call',
      language: 'java',
      code: `${head}    Object describe(String url) {
        return client.computerVision().analyzeImage()
            .withUrl(url)
            .withDetails(List.of(⟦Details.CELEBRITIES⟧))
            .execute();
    }
}
`,
      findings: [detail('16:40', '\n            .withDetails(List.of(Details.CELEBRITIES))', '')],
    },
    {
      name: 'details in a list that is filled before',
      language: 'java',
      code: `${head}    Object describe(String url) {
        List<Details> details = new ArrayList<>();
        details.add(⟦Details.CELEBRITIES⟧);
        details.add(Details.LANDMARKS);
        AnalyzeImageOptionalParameter parameter = new AnalyzeImageOptionalParameter();
        parameter.withDetails(details);
        return client.computerVision().analyzeImage(url, parameter);
    }
}
`,
      findings: [detail('21:40', '        details.add(Details.CELEBRITIES);\n', '')],
    },
    {
      name: 'the domain model',
      language: 'java',
      code: `${head}    Object name(String url) {
        return client.computerVision().analyzeImageByDomain().withModel(⟦"celebrities"⟧).withUrl(url).execute();
    }
}
`,
      findings: [{
        message: asked('The celebrities model'),
        clause: 'coc-access-registration',
        evidence: ['16:40 analyzeImageByDomain – analyzeImageByDomain names people with this value.'],
      }],
    },
    {
      name: 'a detail in the query of a request',
      language: 'java',
      code: `import org.springframework.web.client.RestTemplate;

class Press {
    String describe(RestTemplate rest, String endpoint, String body) {
        return rest.postForObject(endpoint + "/vision/v3.2/analyze?visualFeatures=Tags&details=⟦Celebrities⟧,Landmarks", body, String.class);
    }
}
`,
      findings: [{
        message: asked('Celebrity recognition'),
        clause: 'coc-access-registration',
        evidence: ['5:35 endpoint + "/vision/v3.2/analyze?visualFeatures=Tags&details=Celebrities,Landmarks" – The request names people with this value.'],
        fixes: [{ title: 'Stop asking for celebrities', changes: [['Celebrities,', '']], safe: true }],
      }],
    },
  ],
  valid: [
    {
      name: 'landmarks alone',
      language: 'java',
      code: `${head}    Object describe(String url) {
        return client.computerVision().analyzeImage().withUrl(url).withDetails(List.of(Details.LANDMARKS)).execute();
    }
}
`,
    },
    {
      name: 'celebrities that are kept out of captions',
      language: 'java',
      code: `${head}    Object describe(String url) {
        return client.computerVision().describeImage().withUrl(url).withDescriptionExclude(List.of(DescriptionExclude.CELEBRITIES)).execute();
    }
}
`,
    },
    {
      name: 'a domain model of places',
      language: 'java',
      code: `${head}    Object name(String url) {
        return client.computerVision().analyzeImageByDomain("landmarks", url, null);
    }
}
`,
    },
  ],
};
