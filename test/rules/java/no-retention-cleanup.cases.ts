import type { Table } from '../rule-tester.js';

export const noRetentionCleanupInJava: Table = {
  invalid: [
    {
      name: 'an identity document',
      language: 'java',
      code: `import com.azure.ai.documentintelligence.DocumentIntelligenceClient;
import com.azure.ai.documentintelligence.models.*;
import com.azure.core.util.polling.SyncPoller;

class Cards {
    private final DocumentIntelligenceClient client;

    Cards(DocumentIntelligenceClient client) {
        this.client = client;
    }

    AnalyzeResult read(byte[] data) {
        SyncPoller<AnalyzeOperationDetails, AnalyzeResult> poller = client.⟦beginAnalyzeDocument⟧("prebuilt-idDocument", new AnalyzeDocumentOptions(data));
        AnalyzeResult result = poller.getFinalResult();
        return result;
    }
}
`,
      findings: [
        {
          message: 'beginAnalyzeDocument keeps the document and what was read from it for up to 24 hours, the model reads identity data, and nothing in this workspace deletes them earlier. Calling deleteAnalyzeResult once the result is read clears it.',
          evidence: ['13:76 beginAnalyzeDocument – beginAnalyzeDocument leaves the document and what was read from it in the service.', '13:97 "prebuilt-idDocument" – The model reads identity data.'],
          fixes: [
            { title: 'Delete the result once it is read', changes: [['AnalyzeResult result = poller.getFinalResult();', 'AnalyzeResult result = poller.getFinalResult();\n        client.deleteAnalyzeResult("prebuilt-idDocument", poller.poll().getValue().getResultId());']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'blocklist items',
      language: 'java',
      code: `import com.azure.ai.contentsafety.BlocklistClient;
import com.azure.ai.contentsafety.models.*;

class Terms {
    void add(BlocklistClient client, java.util.List<TextBlocklistItem> items) {
        client.⟦addOrUpdateBlocklistItems⟧("house-rules", new AddOrUpdateTextBlocklistItemsOptions(items));
    }
}
`,
      findings: [
        {
          message: 'addOrUpdateBlocklistItems keeps the blocklist items until they are deleted, and nothing in this workspace deletes them. Calling removeBlocklistItems or deleteTextBlocklist when the purpose is served clears it.',
          evidence: ['6:16 addOrUpdateBlocklistItems – addOrUpdateBlocklistItems leaves the blocklist items in the service.'],
        },
      ],
    },
    {
      name: 'faces for training',
      language: 'java',
      code: `import com.microsoft.azure.cognitiveservices.vision.customvision.training.*;

class Enrollment {
    void add(Trainings trainer, java.util.UUID project, byte[] face) {
        trainer.⟦createImagesFromData⟧(project, face, null);
    }
}
`,
      findings: [
        {
          message: 'createImagesFromData keeps the training images, which by a name (face) show people, until they are deleted, and nothing in this workspace deletes them. Calling deleteImages or deleteProject when the purpose is served clears it.',
          evidence: ['5:17 createImagesFromData – createImagesFromData leaves the training images in the service.', '5:47 face – This name says that the images show people: face.'],
          certainty: 'likely',
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a layout',
      language: 'java',
      code: `import com.azure.ai.documentintelligence.DocumentIntelligenceClient;
import com.azure.ai.documentintelligence.models.*;
import com.azure.core.util.polling.SyncPoller;

class Layouts {
    AnalyzeResult read(DocumentIntelligenceClient client, byte[] data) {
        return client.beginAnalyzeDocument("prebuilt-layout", new AnalyzeDocumentOptions(data)).getFinalResult();
    }
}
`,
    },
    {
      name: 'faces that are deleted',
      language: 'java',
      code: `import com.microsoft.azure.cognitiveservices.vision.customvision.training.*;

class Enrollment {
    void add(Trainings trainer, java.util.UUID project, byte[] face) {
        trainer.createImagesFromData(project, face, null);
    }

    void forget(Trainings trainer, java.util.UUID project, java.util.List<String> images) {
        trainer.deleteImages(project, images);
    }
}
`,
    },
  ],
};
