import type { Table } from '../rule-tester.js';

// Made up; no resource has ever had it.
const KEY = '7a2c94e1b05d4f83a6e9c10f7d3b58e2';

const says = (service: string): string =>
  `A key of ${service} stands in the source. Reading it from the environment, or signing in with Microsoft Entra ID, clears it; a key that was ever committed has to be replaced as well.`;
const environment = (name: string) => ({ title: `Read the key from the environment variable ${name}`, changes: [[`"${KEY}"`, `System.getenv("${name}")`]] as const, safe: false });
const SAFETY = 'Azure AI Content Safety';

export const hardcodedKeyInJava: Table = {
  invalid: [
    {
      name: 'a key in the credential of a builder',
      language: 'java',
      code: `package com.contoso.moderation;

import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.ContentSafetyClientBuilder;
import com.azure.core.credential.AzureKeyCredential;

@Configuration
class Safety {
    @Bean
    ContentSafetyClient contentSafetyClient(@Value("\${moderation.endpoint}") String endpoint) {
        return new ContentSafetyClientBuilder()
            .endpoint(endpoint)
            .credential(new AzureKeyCredential(⟦"${KEY}"⟧))
            .buildClient();
    }
}
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['11:20 ContentSafetyClientBuilder – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY'),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [
              [`new AzureKeyCredential("${KEY}")`, 'new DefaultAzureCredentialBuilder().build()'],
              ['import com.azure.ai.contentsafety.ContentSafetyClient;', 'import com.azure.identity.DefaultAzureCredentialBuilder;\nimport com.azure.ai.contentsafety.ContentSafetyClient;'],
            ],
            safe: false,
          },
        ],
      }],
    },
    {
      name: 'a key in a builder beside another class of the identity package',
      language: 'java',
      code: `import com.azure.ai.contentsafety.BlocklistClientBuilder;
import com.azure.core.credential.AzureKeyCredential;
import com.azure.identity.ManagedIdentityCredentialBuilder;

class Lists {
    Object open(String endpoint) {
        return new BlocklistClientBuilder().endpoint(endpoint).credential(new AzureKeyCredential(⟦"${KEY}"⟧)).buildClient();
    }
}
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['7:20 BlocklistClientBuilder – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY'),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [
              [`new AzureKeyCredential("${KEY}")`, 'new DefaultAzureCredentialBuilder().build()'],
              ['import com.azure.ai.contentsafety.BlocklistClientBuilder;', 'import com.azure.identity.DefaultAzureCredentialBuilder;\nimport com.azure.ai.contentsafety.BlocklistClientBuilder;'],
            ],
          },
        ],
      }],
    },
    {
      name: 'a key in a constant',
      language: 'java',
      code: `import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionClient;
import com.microsoft.azure.cognitiveservices.vision.customvision.prediction.CustomVisionPredictionManager;

class Photos {
    private static final String KEY = ⟦"${KEY}"⟧;

    CustomVisionPredictionClient open(String endpoint) {
        return CustomVisionPredictionManager.authenticate(endpoint, KEY).withEndpoint(endpoint);
    }
}
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['8:46 authenticate – It opens the client of Custom Vision.'],
        fixes: [environment('AZURE_CUSTOM_VISION_PREDICTION_KEY')],
      }],
    },
    {
      name: 'a key in the header of a request that is built',
      language: 'java',
      code: `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Predict {
    String ask(byte[] image) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
            .uri(URI.create("https://a.cognitiveservices.azure.com/customvision/v3.0/Prediction/7/classify/iterations/live/image/nostore"))
            .header("Prediction-Key", ⟦"${KEY}"⟧)
            .POST(HttpRequest.BodyPublishers.ofByteArray(image))
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['10:21 "Prediction-Key" – The header Prediction-Key takes it.'],
        fixes: [environment('AZURE_CUSTOM_VISION_PREDICTION_KEY')],
      }],
    },
    {
      name: 'a key among headers of Spring',
      language: 'java',
      code: `import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestTemplate;

class Moderator {
    private final RestTemplate rest = new RestTemplate();

    String check(String text) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Ocp-Apim-Subscription-Key", ⟦"${KEY}"⟧);
        return rest.postForObject("https://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01", new HttpEntity<>(text, headers), String.class);
    }
}
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['10:21 "Ocp-Apim-Subscription-Key" – The header Ocp-Apim-Subscription-Key takes it.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY')],
      }],
    },
  ],
  valid: [
    {
      name: 'a key that Spring puts in, and one from the environment',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClient;
import com.azure.ai.contentsafety.ContentSafetyClientBuilder;
import com.azure.core.credential.AzureKeyCredential;

class Safety {
    ContentSafetyClient open(@Value("\${moderation.key}") String key) {
        return new ContentSafetyClientBuilder().endpoint("https://a.cognitiveservices.azure.com").credential(new AzureKeyCredential(key)).buildClient();
    }

    ContentSafetyClient other() {
        return new ContentSafetyClientBuilder().endpoint("https://a.cognitiveservices.azure.com").credential(new AzureKeyCredential(System.getenv("CONTENT_SAFETY_KEY"))).buildClient();
    }
}
`,
    },
    {
      name: 'a placeholder',
      language: 'java',
      code: `import com.azure.ai.contentsafety.ContentSafetyClientBuilder;
import com.azure.core.credential.AzureKeyCredential;

class Safety {
    Object open() {
        return new ContentSafetyClientBuilder().endpoint("https://a.cognitiveservices.azure.com").credential(new AzureKeyCredential("<your-content-safety-key>")).buildClient();
    }
}
`,
    },
  ],
};
