import { blocklistPersonalData } from '../../src/rules/blocklist-personal-data.js';
import { blocklistPersonalDataInGo } from './go/blocklist-personal-data.cases.js';
import { blocklistPersonalDataInJava } from './java/blocklist-personal-data.cases.js';
import { blocklistSays } from './blocklist-personal-data.words.js';
import { testRule, type Invalid, type Valid } from './rule-tester.js';

const safety = "import ContentSafetyClient, { type ContentSafetyClient as Client } from '@azure-rest/ai-content-safety';\nexport const make = (key: never) => ContentSafetyClient(process.env.ENDPOINT ?? '', key);\n";
const safetyPy = 'from azure.ai.contentsafety import BlocklistClient\nfrom azure.ai.contentsafety.models import AddOrUpdateTextBlocklistItemsOptions, TextBlocklistItem\n';
const safetyCs = 'using Azure.AI.ContentSafety;\n';
const training = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n";
const trainingPy = 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n';
const trainingCs = 'using System;\nusing System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;\n';

/** A tag with some name; the call stands in line 2. */
const tag = (name: string): string => `${training}export const add = (trainer: TrainingAPIClient, project: string) => trainer.createTag(project, ${name});\n`;

const reportedTag = (text: string, what: string): Invalid => ({
  name: `a tag with ${what}`,
  code: tag(`⟦'${text}'⟧`),
  findings: [{ message: blocklistSays.tag(what, 'createTag'), evidence: [`2:96 '${text}' – The text that holds the data.`, '2:77 createTag – The call that hands it over.'] }],
});

const silentTag = (text: string): Valid => ({ name: `a tag ${text}`, code: tag(`'${text}'`) });

testRule(blocklistPersonalData, {
  invalid: [
    {
      name: 'an address among the items of a body',
      code: `${safety}export const block = (client: Client, list: string) =>
  client.path('/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', list).post({
    body: { blocklistItems: [{ text: 'cheap pills' }, { text: ⟦'maria.ortiz@postbox.es'⟧, description: 'sends spam' }] },
  });
`,
      findings: [{
        message: blocklistSays.item('An e-mail address', 'this request'),
        evidence: ["5:63 'maria.ortiz@postbox.es' – The text that holds the data.", "4:15 '/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems' – The call that hands it over."],
      }],
    },
    {
      name: 'numbers in a list of words of another function',
      code: `const banned = ['scam', ⟦'call +34 612 48 27 90'⟧, ⟦'ES9121000418450200051332'⟧];
const items = () => banned.map((text) => ({ text }));
export const block = (endpoint: string) =>
  fetch(\`\${endpoint}/contentsafety/text/blocklists/spam:addOrUpdateBlocklistItems?api-version=2024-09-01\`, {
    method: 'POST',
    body: JSON.stringify({ blocklistItems: items().concat(banned.map((text) => ({ text }))) }),
  });
`,
      findings: [
        {
          message: blocklistSays.item('A telephone number', 'this request'),
          evidence: ["1:25 'call +34 612 48 27 90' – The text that holds the data.", '4:9 `${endpoint}/contentsafety/text/blocklists/spam:addOrUpdateBlocklistItems?api-version=2024-09-01` – The call that hands it over.'],
        },
        {
          message: blocklistSays.item('An IBAN', 'this request'),
          evidence: ["1:50 'ES9121000418450200051332' – The text that holds the data.", '4:9 `${endpoint}/contentsafety/text/blocklists/spam:addOrUpdateBlocklistItems?api-version=2024-09-01` – The call that hands it over.'],
        },
      ],
    },
    reportedTag('peter.maier@postfach.de', 'An e-mail address'),
    reportedTag('badge of 212-47-1234', 'A social security number of the United States'),
    reportedTag('4539 1488 0343 6467', 'A payment card number'),
    reportedTag('RSSMRA85T10A562S', 'A tax code of Italy'),
    reportedTag('111.444.777-35', 'A CPF number of Brazil'),
    reportedTag('(206) 342-8631', 'A telephone number'),
    {
      name: 'an address of a constant in another file',
      code: `${training}import { owner } from './people.js';\nexport const add = (trainer: TrainingAPIClient, project: string) => trainer.⟦createTag⟧(project, owner);\n`,
      files: { 'src/people.ts': "export const owner = 'maria.ortiz@postbox.es';\n" },
      findings: [{ message: blocklistSays.tag('An e-mail address', 'createTag'), evidence: ["src/people.ts 1:22 'maria.ortiz@postbox.es' – The text that holds the data.", '3:77 createTag – The call that hands it over.'] }],
    },
    {
      name: 'items that are made one by one',
      language: 'python',
      code: `${safetyPy}

def block(client: BlocklistClient, name):
    items = [TextBlocklistItem(text="cheap pills")]
    items.append(TextBlocklistItem(text=⟦"maria.ortiz@postbox.es"⟧))
    client.add_or_update_blocklist_items(blocklist_name=name, options=AddOrUpdateTextBlocklistItemsOptions(blocklist_items=items))
`,
      findings: [{ message: blocklistSays.item('An e-mail address', 'add_or_update_blocklist_items'), evidence: ['7:41 "maria.ortiz@postbox.es" – The text that holds the data.', '8:12 add_or_update_blocklist_items – The call that hands it over.'] }],
    },
    {
      name: 'the description of a tag',
      language: 'python',
      code: `${trainingPy}

def add(trainer: CustomVisionTrainingClient, project):
    trainer.create_tag(project, "badge", description=⟦"lost by +44 7911 123887"⟧)
`,
      findings: [{ message: blocklistSays.tag('A telephone number', 'create_tag'), evidence: ['5:54 "lost by +44 7911 123887" – The text that holds the data.', '5:13 create_tag – The call that hands it over.'] }],
    },
    {
      name: 'items in an initializer',
      language: 'csharp',
      code: `${safetyCs}
public class Lists
{
    public void Block(BlocklistClient client, string name)
    {
        var items = new TextBlocklistItem[] { new TextBlocklistItem("cheap pills"), new TextBlocklistItem(⟦"peter.maier@postfach.de"⟧) };
        client.AddOrUpdateBlocklistItems(name, new AddOrUpdateTextBlocklistItemsOptions(items));
    }
}
`,
      findings: [{ message: blocklistSays.item('An e-mail address', 'AddOrUpdateBlocklistItems'), evidence: ['7:107 "peter.maier@postfach.de" – The text that holds the data.', '8:16 AddOrUpdateBlocklistItems – The call that hands it over.'] }],
    },
    ...blocklistPersonalDataInGo.invalid,
    ...blocklistPersonalDataInJava.invalid,
  ],
  valid: [
    {
      name: 'a pattern that fits many addresses',
      code: `${safety}export const block = (client: Client, list: string) =>
  client.path('/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', list).post({
    body: { blocklistItems: [{ text: 'maria.ortiz@postbox.es|.*@spam.es', isRegex: true }] },
  });
`,
    },
    {
      name: 'an address that is looked at and not kept',
      code: `${safety}export const look = (client: Client) => client.path('/text:analyze').post({ body: { text: 'write to maria.ortiz@postbox.es' } });\n`,
    },
    {
      name: 'an address beside the call',
      code: `${training}const support = 'maria.ortiz@postbox.es';
export const add = (trainer: TrainingAPIClient, project: string) => trainer.createTag(project, 'badge').catch(() => support);
`,
    },
    ...['badge', 'jane.doe@example.com', 'someone@example.org', 'you@yourdomain.com', 'support of contoso.com', '@handle', 'v10.0.19041.1', '2026-11-21 10:15', 'order 4012', 'part 123-45-6789', '1-800-642-7676', '(425) 555-0123', '000-00-0000', '4111 1111 1111 1111', 'DE89370400440532013001', '192.168.100.200', 'ISBN 978-3-16-148410-0', '5f9c7a10-1234-4567-8901-234567890abc', '12345678A', 'noreply@postbox.es'].map(silentTag),
    {
      name: 'a pattern as an item',
      language: 'python',
      code: `${safetyPy}

def block(client: BlocklistClient, name):
    item = TextBlocklistItem(text="maria.ortiz@postbox.es|.*@spam.es", is_regex=True)
    client.add_or_update_blocklist_items(blocklist_name=name, options=AddOrUpdateTextBlocklistItemsOptions(blocklist_items=[item]))
`,
    },
    {
      name: 'words from a file',
      language: 'python',
      code: `${safetyPy}

def block(client: BlocklistClient, name, path):
    items = [TextBlocklistItem(text=line.strip()) for line in open(path)]
    client.add_or_update_blocklist_items(blocklist_name=name, options=AddOrUpdateTextBlocklistItemsOptions(blocklist_items=items))
`,
    },
    {
      name: 'a tag with a serial number',
      language: 'csharp',
      code: `${trainingCs}
public class Lab
{
    public Task Add(CustomVisionTrainingClient trainer, Guid project) => trainer.CreateTagAsync(project, "valve 4012-77-9");
}
`,
    },
    ...blocklistPersonalDataInGo.valid,
    ...blocklistPersonalDataInJava.valid,
  ],
});
