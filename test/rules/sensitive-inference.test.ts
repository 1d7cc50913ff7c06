import { sensitiveInference } from '../../src/rules/sensitive-inference.js';
import { sensitiveInferenceInGo } from './go/sensitive-inference.cases.js';
import { sensitiveInferenceInJava } from './java/sensitive-inference.cases.js';
import { testRule } from './rule-tester.js';
import { consentFix, dropFix, says } from './sensitive-inference.words.js';

const vision = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n";
const visionPy = 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n';
const visionCs = 'using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.ComputerVision;\nusing Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models;\n';
const training = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\n";
const trainingPy = 'from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient\n';
const trainingCs = 'using System;\nusing System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;\n';
const documentsPy = 'from azure.ai.documentintelligence import DocumentIntelligenceClient\n';

const clause = 'coc-human-oversight';
const certainty = 'likely';

testRule(sensitiveInference, {
  invalid: [
    {
      name: 'faces whose gender is read',
      code: `${vision}export async function guests(client: ComputerVisionClient, url: string) {
  const result = await client.analyzeImage(url, { visualFeatures: ['Tags', ⟦'Faces'⟧] });
  return (result.faces ?? []).map((face) => face.gender);
}
`,
      findings: [{
        message: says.faces('analyzeImage'),
        clause,
        evidence: ['3:31 analyzeImage – The call that asks for it.', "3:76 'Faces' – What it asks for.", '4:50 gender – The trait is read here.'],
        fixes: [dropFix([", 'Faces'", '']), consentFix('//', '  const result')],
      }],
    },
    {
      name: 'faces whose result leaves the file',
      code: `${vision}const visualFeatures = ['Description', ⟦'Faces'⟧, 'Color'];
export const look = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { visualFeatures });
`,
      findings: [{
        message: says.faces('analyzeImage'),
        clause,
        certainty,
        evidence: ['3:75 analyzeImage – The call that asks for it.', "2:40 'Faces' – What it asks for."],
        fixes: [dropFix(["'Faces', ", '']), consentFix('//', 'export const look')],
      }],
    },
    {
      name: 'the only feature of a request by URL',
      language: 'javascript',
      code: `const axios = require('axios');
exports.age = async (endpoint, image) => {
  const { data } = await axios.post(endpoint + '/vision/v3.2/analyze?visualFeatures=⟦Faces⟧&language=en', image);
  return data.faces[0].age;
};
`,
      findings: [{
        message: says.faces('The request'),
        clause,
        evidence: ["3:37 endpoint + '/vision/v3.2/analyze?visualFeatures=Faces&language=en' – The call that asks for it.", '3:85 Faces – What it asks for.', '4:24 age – The trait is read here.'],
        fixes: [dropFix(['visualFeatures=Faces&', '']), consentFix('//', '  const { data }')],
      }],
    },
    {
      name: 'a consent that says nothing yet',
      code: `${vision}export async function age(client: ComputerVisionClient, url: string) {
  // responsible-use: consent basis=""
  const { faces } = await client.analyzeImage(url, { visualFeatures: [⟦'Faces'⟧] });
  return faces?.[0]?.age;
}
`,
      findings: [{
        message: says.faces('analyzeImage'),
        clause,
        evidence: ['4:34 analyzeImage – The call that asks for it.', "4:71 'Faces' – What it asks for.", '5:22 age – The trait is read here.'],
        fixes: [dropFix(["{ visualFeatures: ['Faces'] }", '{  }']), consentFix('//', '  const { faces }')],
      }],
    },
    {
      name: 'a basis that is declared for another operation',
      code: `${training}export const prepare = (trainer: TrainingAPIClient, project: string) => trainer.createTag(project, ⟦'hispanic'⟧);\n`,
      policy: { consents: [{ appliesTo: ['image-analysis'], statement: 'signed forms' }] },
      findings: [{
        message: says.className('createTag', 'race or ethnicity'),
        clause,
        evidence: ['2:81 createTag – The call that asks for it.', "2:100 'hispanic' – What it asks for."],
        fixes: [consentFix('//', 'export const prepare')],
      }],
    },
    {
      name: 'tags from a list',
      code: `${training}const religions = ['helmet', ⟦'Muslim'⟧, 'Hindu'];
export async function prepare(trainer: TrainingAPIClient, project: string) {
  for (const name of religions) {
    await trainer.createTag(project, name);
  }
}
`,
      findings: [{
        message: says.className('createTag', 'religion'),
        clause,
        evidence: ['5:19 createTag – The call that asks for it.', "2:30 'Muslim' – What it asks for."],
        fixes: [consentFix('//', '    await trainer.createTag')],
      }],
    },
    {
      name: 'a category of texts by what its author is',
      code: `export const teach = (endpoint: string, headers: Record<string, string>) =>
  fetch(\`\${endpoint}/contentsafety/text/categories/community?api-version=2024-09-15-preview\`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ definition: ⟦'texts whose author is gay or lesbian'⟧, sampleBlobUrl: process.env.SAMPLES }),
  });
`,
      findings: [{
        message: says.description('The request', 'sexual orientation'),
        clause: 'coc-sensitive-inference',
        certainty,
        evidence: ["2:9 `${endpoint}/contentsafety/text/categories/community?api-version=2024-09-15-preview` – The call that asks for it.", "5:40 'texts whose author is gay or lesbian' – What it asks for."],
        fixes: [consentFix('//', '  fetch(')],
      }],
    },
    {
      name: 'faces in an argument by place',
      language: 'python',
      code: `${visionPy}

def guests(client: ComputerVisionClient, url):
    features = ["tags", ⟦"faces"⟧]
    result = client.analyze_image(url, features)
    for face in result.faces:
        yield face.age
`,
      findings: [{
        message: says.faces('analyze_image'),
        clause,
        evidence: ['6:21 analyze_image – The call that asks for it.', '5:25 "faces" – What it asks for.', '8:20 age – The trait is read here.'],
        fixes: [dropFix([', "faces"', '']), consentFix('#', '    result =')],
      }],
    },
    {
      name: 'an enum member',
      language: 'python',
      code: `${visionPy}from azure.cognitiveservices.vision.computervision.models import VisualFeatureTypes


def look(client: ComputerVisionClient, url):
    return client.analyze_image(url, visual_features=[⟦VisualFeatureTypes.faces⟧, VisualFeatureTypes.tags])
`,
      findings: [{
        message: says.faces('analyze_image'),
        clause,
        certainty,
        evidence: ['6:19 analyze_image – The call that asks for it.', '6:55 VisualFeatureTypes.faces – What it asks for.'],
        fixes: [dropFix(['VisualFeatureTypes.faces, ', '']), consentFix('#', '    return client')],
      }],
    },
    {
      name: 'a tag that tells genders apart',
      language: 'python',
      code: `${trainingPy}

def prepare(trainer: CustomVisionTrainingClient, project):
    trainer.create_tag(project.id, ⟦"female_customer"⟧)
`,
      findings: [{
        message: says.className('create_tag', 'gender'),
        clause,
        certainty,
        evidence: ['5:13 create_tag – The call that asks for it.', '5:36 "female_customer" – What it asks for.'],
        fixes: [consentFix('#', '    trainer.create_tag')],
      }],
    },
    {
      name: 'query fields',
      language: 'python',
      code: `${documentsPy}

def read_form(client: DocumentIntelligenceClient, form):
    poller = client.begin_analyze_document("prebuilt-layout", form, query_fields=["FullName", ⟦"Religion"⟧], features=["queryFields"])
    return poller.result()
`,
      findings: [{
        message: says.field('begin_analyze_document', 'religion'),
        clause,
        evidence: ['5:21 begin_analyze_document – The call that asks for it.', '5:95 "Religion" – What it asks for.'],
        fixes: [consentFix('#', '    poller =')],
      }],
    },
    {
      name: 'faces in a list of features',
      language: 'csharp',
      code: `${visionCs}
public class Guests
{
    public async Task<string> Describe(ComputerVisionClient client, string url)
    {
        var features = new List<VisualFeatureTypes?> { VisualFeatureTypes.Tags, ⟦VisualFeatureTypes.Faces⟧ };
        var result = await client.AnalyzeImageAsync(url, visualFeatures: features);
        return $"{result.Faces[0].Gender}";
    }
}
`,
      findings: [{
        message: says.faces('AnalyzeImageAsync'),
        clause,
        evidence: ['11:35 AnalyzeImageAsync – The call that asks for it.', '10:81 VisualFeatureTypes.Faces – What it asks for.', '12:35 Gender – The trait is read here.'],
        fixes: [dropFix([', VisualFeatureTypes.Faces', '']), consentFix('//', '        var result')],
      }],
    },
    {
      name: 'a tag for a condition of patients',
      language: 'csharp',
      code: `${trainingCs}
public class Lab
{
    public Task Prepare(CustomVisionTrainingClient trainer, Guid project) => trainer.CreateTagAsync(project, ⟦"patient_with_melanoma"⟧);
}
`,
      findings: [{
        message: says.className('CreateTagAsync', 'health condition'),
        clause,
        evidence: ['7:86 CreateTagAsync – The call that asks for it.', '7:110 "patient_with_melanoma" – What it asks for.'],
      }],
    },
    {
      name: 'fields added to options, one by one',
      language: 'csharp',
      code: `using System;
using System.Threading.Tasks;
using Azure;
using Azure.AI.DocumentIntelligence;

public class Forms
{
    public async Task Read(DocumentIntelligenceClient client, Uri form)
    {
        var options = new AnalyzeDocumentOptions("prebuilt-layout", form);
        options.QueryFields.Add("FullName");
        options.QueryFields.Add(⟦"TradeUnionMembership"⟧);
        await client.AnalyzeDocumentAsync(WaitUntil.Completed, options);
    }
}
`,
      findings: [{
        message: says.field('AnalyzeDocumentAsync', 'union membership'),
        clause,
        evidence: ['13:22 AnalyzeDocumentAsync – The call that asks for it.', '12:33 "TradeUnionMembership" – What it asks for.'],
        fixes: [consentFix('//', '        await client')],
      }],
    },
    {
      name: 'kinds of documents that a classifier learns',
      code: `import { type DocumentIntelligenceClient } from '@azure-rest/ai-document-intelligence';
export const build = (client: DocumentIntelligenceClient, containerUrl: string) =>
  client.path('/documentClassifiers:build').post({
    body: { classifierId: 'mail', docTypes: { invoice: { azureBlobSource: { containerUrl } }, ⟦pregnancy⟧: { azureBlobSource: { containerUrl } } } },
  });
`,
      findings: [{
        message: says.className('The request', 'health condition').replaceAll('Custom Vision', 'Document Intelligence'),
        clause,
        evidence: ["3:15 '/documentClassifiers:build' – The call that asks for it.", '4:95 pregnancy – What it asks for.'],
        fixes: [consentFix('//', '  client.path(')],
      }],
    },
    {
      name: 'the name of a tag in a query',
      language: 'python',
      code: `import requests


def add(endpoint, project, key):
    return requests.post(⟦f"{endpoint}/customvision/v3.3/Training/projects/{project}/tags?name=hispanic"⟧, headers={"Training-Key": key})
`,
      findings: [{
        message: says.className('The request', 'race or ethnicity'),
        clause,
        evidence: ['5:26 f"{endpoint}/customvision/v3.3/Training/projects/{project}/tags?name=hispanic" – The call that asks for it.', '5:26 f"{endpoint}/customvision/v3.3/Training/projects/{project}/tags?name=hispanic" – What it asks for.'],
        fixes: [consentFix('#', '    return requests')],
      }],
    },
    ...sensitiveInferenceInGo.invalid,
    ...sensitiveInferenceInJava.invalid,
  ],
  valid: [
    {
      name: 'faces that are only counted',
      code: `${vision}export async function crowd(client: ComputerVisionClient, url: string) {
  const result = await client.analyzeImage(url, { visualFeatures: ['Faces'] });
  return { people: result.faces?.length ?? 0, tags: result.tags };
}
`,
    },
    {
      name: 'faces that are only located',
      code: `${vision}export async function blurFaces(client: ComputerVisionClient, url: string, blur: (box: object) => void) {
  const { faces } = await client.analyzeImage(url, { visualFeatures: ['Faces'] });
  for (const face of faces ?? []) {
    blur(face.faceRectangle);
  }
}
`,
    },
    { name: 'other features', code: `${vision}export const look = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { visualFeatures: ['Tags', 'Adult', 'Objects'] });\n` },
    {
      name: 'a filled consent',
      code: `${vision}export async function age(client: ComputerVisionClient, url: string) {
  // responsible-use: consent basis="signed form of the study, see docs/consent.md"
  const { faces } = await client.analyzeImage(url, { visualFeatures: ['Faces'] });
  return faces?.[0]?.age;
}
`,
    },
    {
      name: 'a declared basis',
      code: `${training}export const prepare = (trainer: TrainingAPIClient, project: string) => trainer.createTag(project, 'pregnant');\n`,
      policy: { consents: [{ appliesTo: ['custom-vision/create-tag'], statement: 'consent forms of the clinic, drawer 4' }] },
    },
    ...['femaleConnector', 'raceCar', 'blackPepper', 'white wine', 'mandarin', 'indian curry', 'redhead matches', 'orthodox church', 'disabledButton', 'deaf-signal', 'liberal arts building', 'gender neutral restroom sign'].map((tag) => ({
      name: `a tag of a thing: ${tag}`,
      code: `${training}export const prepare = (trainer: TrainingAPIClient, project: string) => trainer.createTag(project, '${tag}');\n`,
    })),
    {
      name: 'a category about attacks',
      code: `export const teach = (endpoint: string) =>
  fetch(endpoint + '/contentsafety/text/categories/religious-hate?api-version=2024-09-15-preview', {
    method: 'PUT',
    body: JSON.stringify({ definition: 'texts that insult or threaten people because of their religion or ethnicity' }),
  });
`,
    },
    {
      name: 'a field that the person filled in',
      language: 'python',
      code: `${documentsPy}

def read_id(client: DocumentIntelligenceClient, card):
    return client.begin_analyze_document("prebuilt-idDocument", card, query_fields=["DateOfBirth", "Sex", "PlaceOfBirth"]).result()
`,
    },
    {
      name: 'races of runners',
      language: 'python',
      code: `${documentsPy}

def read_results(client: DocumentIntelligenceClient, sheet):
    return client.begin_analyze_document("prebuilt-layout", sheet, query_fields=["Race", "Runner", "FinishTime"]).result()
`,
    },
    {
      name: 'a list of features that was replaced before the call',
      language: 'python',
      code: `${visionPy}

def look(client: ComputerVisionClient, url):
    features = ["faces"]
    features = ["tags"]
    return client.analyze_image(url, features)
`,
    },
    {
      name: 'faces that are only counted',
      language: 'csharp',
      code: `${visionCs}
public class Crowd
{
    public async Task<int> Count(ComputerVisionClient client, string url)
    {
        var result = await client.AnalyzeImageAsync(url, new List<VisualFeatureTypes?> { VisualFeatureTypes.Faces });
        return result.Faces.Count;
    }
}
`,
    },
    {
      name: 'a tag for protective gear of a worker',
      language: 'csharp',
      code: `${trainingCs}
public class Lab
{
    public Task Prepare(CustomVisionTrainingClient trainer, Guid project) => trainer.CreateTagAsync(project, "worker_with_helmet");
}
`,
    },
    ...sensitiveInferenceInGo.valid,
    ...sensitiveInferenceInJava.valid,
  ],
});
