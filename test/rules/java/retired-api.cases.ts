import type { Table } from '../rule-tester.js';

const recognizer = 'API version 2.1 of Document Intelligence ends on 2027-09-15. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration", 2025-11-18.';
const previews = 'The preview API versions before 2024-11-30 of Document Intelligence ended on 2026-06-30. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration".';
const versions =
  'Computer Vision API versions 1.0, 2.0, 2.1, 3.0 and 3.1 ended on 2026-09-13. Successor: version 3.2, or Image Analysis 4.0. Source: "Azure updates: Computer Vision API retirements on 13 September 2026".';

export const retiredApiInJava: Table = {
  invalid: [
    {
      name: 'a client of a generation that ends',
      language: 'java',
      code: `import com.azure.ai.formrecognizer.FormRecognizerClient;
import com.azure.ai.formrecognizer.FormRecognizerClientBuilder;
import com.azure.core.credential.AzureKeyCredential;

class Receipts {
    private final FormRecognizerClient client = new ⟦FormRecognizerClientBuilder⟧()
        .endpoint(System.getenv("FORM_RECOGNIZER_ENDPOINT"))
        .credential(new AzureKeyCredential(System.getenv("FORM_RECOGNIZER_KEY")))
        .buildClient();

    Object read(String url) {
        return client.beginRecognizeReceiptsFromUrl(url).getFinalResult();
    }
}
`,
      findings: [{ message: recognizer, severity: 'information', deprecated: true, evidence: [] }],
    },
    {
      name: 'a version that a builder chooses',
      language: 'java',
      code: `import com.azure.ai.documentintelligence.DocumentIntelligenceClient;
import com.azure.ai.documentintelligence.DocumentIntelligenceClientBuilder;
import com.azure.ai.documentintelligence.DocumentIntelligenceServiceVersion;

class Forms {
    DocumentIntelligenceClient open(String endpoint) {
        return new DocumentIntelligenceClientBuilder()
            .endpoint(endpoint)
            .serviceVersion(⟦DocumentIntelligenceServiceVersion.V2024_02_29_PREVIEW⟧)
            .buildClient();
    }
}
`,
      findings: [{ message: previews, deprecated: true, evidence: [] }],
    },
    {
      name: 'a version in the route of a request',
      language: 'java',
      code: `import org.springframework.web.client.RestTemplate;

class Tags {
    private final RestTemplate rest = new RestTemplate();

    String tag(String endpoint, String picture) {
        return rest.postForObject(endpoint + "/vision/⟦v3.1⟧/tag", picture, String.class);
    }
}
`,
      findings: [{ message: versions, deprecated: true, evidence: ['7:35 endpoint + "/vision/v3.1/tag" – This call of Image Analysis uses it.'] }],
    },
  ],
  valid: [
    {
      name: 'a builder with the current version, and one without',
      language: 'java',
      code: `import com.azure.ai.documentintelligence.DocumentIntelligenceClientBuilder;
import com.azure.ai.documentintelligence.DocumentIntelligenceServiceVersion;

class Forms {
    Object open(String endpoint) {
        return new DocumentIntelligenceClientBuilder().endpoint(endpoint).serviceVersion(DocumentIntelligenceServiceVersion.V2024_11_30).buildClient();
    }

    Object plain(String endpoint) {
        return new DocumentIntelligenceClientBuilder().endpoint(endpoint).buildClient();
    }
}
`,
    },
    {
      name: 'the current version in a route',
      language: 'java',
      code: `import org.springframework.web.client.RestTemplate;

class Tags {
    String tag(RestTemplate rest, String endpoint, String picture) {
        return rest.postForObject(endpoint + "/vision/v3.2/tag", picture, String.class);
    }
}
`,
    },
  ],
};
