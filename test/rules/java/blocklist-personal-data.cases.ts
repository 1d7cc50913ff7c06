import { blocklistSays } from '../blocklist-personal-data.words.js';
import type { Table } from '../rule-tester.js';

const items = (made: string): string => `import com.azure.ai.contentsafety.BlocklistClient;
import com.azure.ai.contentsafety.models.AddOrUpdateTextBlocklistItemsOptions;
import com.azure.ai.contentsafety.models.TextBlocklistItem;
import java.util.Arrays;

class Lists {
    void block(BlocklistClient client, String name) {
        TextBlocklistItem item = ${made};
        client.addOrUpdateBlocklistItems(name, new AddOrUpdateTextBlocklistItemsOptions(Arrays.asList(item)));
    }
}
`;

const tag = (name: string): string => `import com.microsoft.azure.cognitiveservices.vision.customvision.training.CustomVisionTrainingClient;
import java.util.UUID;

class Lab {
    void add(CustomVisionTrainingClient trainer, UUID project) {
        trainer.trainings().createTag().withProjectId(project).withName(${name}).execute();
    }
}
`;

export const blocklistPersonalDataInJava: Table = {
  invalid: [
    {
      name: 'an item with a description',
      language: 'java',
      code: items('new TextBlocklistItem("cheap pills").setDescription(⟦"from peter.maier@postfach.de"⟧)'),
      findings: [{ message: blocklistSays.item('An e-mail address', 'addOrUpdateBlocklistItems'), evidence: ['8:86 "from peter.maier@postfach.de" – The text that holds the data.', '9:16 addOrUpdateBlocklistItems – The call that hands it over.'] }],
    },
    {
      name: 'a tag of a fluent call',
      language: 'java',
      code: tag('⟦"06 12 48 27 90"⟧'),
      findings: [{ message: blocklistSays.tag('A telephone number', 'createTag'), evidence: ['6:73 "06 12 48 27 90" – The text that holds the data.', '6:29 createTag – The call that hands it over.'] }],
    },
  ],
  valid: [
    { name: 'a pattern', language: 'java', code: items('new TextBlocklistItem("peter.maier@postfach.de|.*@spam.de").setIsRegex(true)') },
    { name: 'a tag with a version', language: 'java', code: tag('"06.12.48"') },
  ],
};
