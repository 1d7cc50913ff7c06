import { noRetentionCleanup } from '../../src/rules/no-retention-cleanup.js';
import { noRetentionCleanupInGo } from './go/no-retention-cleanup.cases.js';
import { noRetentionCleanupInJava } from './java/no-retention-cleanup.cases.js';
import { testRule } from './rule-tester.js';

testRule(noRetentionCleanup, {
  invalid: [
    {
      name: 'a prediction that is stored',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export async function sort(predictor: PredictionAPIClient, project: string, photo: Buffer) {
  return predictor.⟦classifyImage⟧(project, 'live', photo);
}
`,
      findings: [
        {
          message: 'classifyImage keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['3:20 classifyImage – classifyImage leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'one finding for several calls of an operation, another for the other operation',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export class Sorter {
  constructor(private readonly predictor: PredictionAPIClient) {}
  first = (project: string, photo: Buffer) => this.predictor.⟦detectImage⟧(project, 'live', photo);
  second = (project: string, photo: Buffer) => this.predictor.detectImage(project, 'beta', photo);
  third = (project: string, url: string) => this.predictor.⟦detectImageUrl⟧(project, 'live', { url });
}
`,
      findings: [
        {
          message: 'detectImage keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['4:62 detectImage – detectImage leaves the submitted image in the service.'],
        },
        {
          message: 'detectImageUrl keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['6:60 detectImageUrl – detectImageUrl leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'the same operation again in a later file',
      path: 'src/a.ts',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const a = (predictor: PredictionAPIClient, project: string, photo: Buffer) => predictor.⟦classifyImage⟧(project, 'live', photo);
`,
      files: {
        'src/b.ts': `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const b = (predictor: PredictionAPIClient, project: string, photo: Buffer) => predictor.classifyImage(project, 'live', photo);
`,
      },
      findings: [
        {
          message: 'classifyImage keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['2:96 classifyImage – classifyImage leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'deleting tags deletes no prediction',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function run(predictor: PredictionAPIClient, trainer: TrainingAPIClient, project: string, photo: Buffer) {
  await trainer.deleteTag(project, 'old');
  return predictor.⟦classifyImage⟧(project, 'live', photo);
}
`,
      findings: [
        {
          message: 'classifyImage keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['5:20 classifyImage – classifyImage leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'a quick test that stores',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const check = (trainer: TrainingAPIClient, project: string, picture: Buffer) => trainer.⟦quickTestImage⟧(project, picture);
`,
      findings: [
        {
          message: 'quickTestImage keeps the tested image until it is deleted, and nothing in this workspace deletes it. Calling deletePrediction or deleteProject when the purpose is served clears it.',
          evidence: ['2:96 quickTestImage – quickTestImage leaves the tested image in the service.'],
        },
      ],
    },
    {
      name: 'blocklist items',
      code: `import ContentSafetyClient from '@azure-rest/ai-content-safety';

const client = ContentSafetyClient(endpoint, credential);

export async function block(words: string[]) {
  await client.path(⟦'/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems'⟧, 'house-rules').post({
    body: { blocklistItems: words.map((text) => ({ text })) },
  });
}
`,
      findings: [
        {
          message: 'This request keeps the blocklist items until they are deleted, and nothing in this workspace deletes them. Calling POST /text/blocklists/{blocklistName}:removeBlocklistItems or DELETE /text/blocklists/{blocklistName} when the purpose is served clears it.',
          evidence: ["6:21 '/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems' – The request leaves the blocklist items in the service."],
        },
      ],
    },
    {
      name: 'a route that stores',
      language: 'javascript',
      code: `export async function predict(host, project, key, photo) {
  return fetch(⟦\`https://\${host}/customvision/v3.1/prediction/\${project}/classify/iterations/live/image\`⟧, { method: 'POST', headers: { 'Prediction-Key': key }, body: photo });
}
`,
      findings: [
        {
          message: 'This request keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling DELETE /customvision/{version}/training/projects/{projectId}/predictions or DELETE /customvision/{version}/training/projects/{projectId} when the purpose is served clears it.',
          evidence: ['2:16 `https://${host}/customvision/v3.1/prediction/${project}/classify/iterations/live/image` – The request leaves the submitted image in the service.'],
        },
      ],
    },
    {
      name: 'selfies for training',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function enroll(trainer: TrainingAPIClient, project: string, selfies: Buffer[], tag: string) {
  for (const selfie of selfies) await trainer.⟦createImagesFromData⟧(project, selfie, { tagIds: [tag] });
}
`,
      findings: [
        {
          message: 'createImagesFromData keeps the training images, which by a name (selfie) show people, until they are deleted, and nothing in this workspace deletes them. Calling deleteImages or deleteProject when the purpose is served clears it.',
          evidence: ['3:47 createImagesFromData – createImagesFromData leaves the training images in the service.', '3:77 selfie – This name says that the images show people: selfie.'],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'a tag that names people',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function seed(trainer: TrainingAPIClient, project: string, files: { name: string; contents: Uint8Array }[]) {
  const wanted = await trainer.createTag(project, 'person');
  await trainer.⟦createImagesFromFiles⟧(project, { images: files.map((file) => ({ ...file, tagIds: [wanted.id!] })) });
}
`,
      findings: [
        {
          message: 'createImagesFromFiles keeps the training images, which by a name (person) show people, until they are deleted, and nothing in this workspace deletes them. Calling deleteImages or deleteProject when the purpose is served clears it.',
          evidence: ['4:17 createImagesFromFiles – createImagesFromFiles leaves the training images in the service.', "3:51 'person' – This name says that the images show people: person."],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'an identity document, read in the poller',
      code: `import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';

const client = DocumentIntelligence(endpoint, credential);

export async function readCard(urlSource: string) {
  const started = await client.path(⟦'/documentModels/{modelId}:analyze'⟧, 'prebuilt-idDocument').post({
    contentType: 'application/json',
    body: { urlSource },
  });
  const poller = getLongRunningPoller(client, started);
  const { body } = await poller.pollUntilDone();
  return body;
}
`,
      findings: [
        {
          message: 'This request keeps the document and what was read from it for up to 24 hours, the model reads identity data, and nothing in this workspace deletes them earlier. Calling DELETE /documentModels/{modelId}/analyzeResults/{resultId} once the result is read clears it.',
          evidence: ["6:37 '/documentModels/{modelId}:analyze' – The request leaves the document and what was read from it in the service.", "6:74 'prebuilt-idDocument' – The model reads identity data."],
          fixes: [
            { title: 'Delete the result once it is read', changes: [["import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';", "import DocumentIntelligence, { getLongRunningPoller, parseResultIdFromResponse } from '@azure-rest/ai-document-intelligence';"], ['const { body } = await poller.pollUntilDone();', "const { body } = await poller.pollUntilDone();\n  await client.path('/documentModels/{modelId}/analyzeResults/{resultId}', 'prebuilt-idDocument', parseResultIdFromResponse(started)).delete();"]], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a tax form, the model in a constant',
      code: `import DocumentIntelligence from '@azure-rest/ai-document-intelligence';

const client = DocumentIntelligence(endpoint, credential);
const MODEL = 'prebuilt-tax.us.w2';

export function submit(base64Source: string) {
  return client.path(⟦'/documentModels/{modelId}:analyze'⟧, MODEL).post({ contentType: 'application/json', body: { base64Source } });
}
`,
      findings: [
        {
          message: 'This request keeps the document and what was read from it for up to 24 hours, the model reads tax, finance and identity data, and nothing in this workspace deletes them earlier. Calling DELETE /documentModels/{modelId}/analyzeResults/{resultId} once the result is read clears it.',
          evidence: ["7:22 '/documentModels/{modelId}:analyze' – The request leaves the document and what was read from it in the service.", '7:59 MODEL – The model reads tax, finance and identity data.'],
        },
      ],
    },
    {
      name: 'a pay stub over REST',
      language: 'python',
      code: `import requests


def read_stub(endpoint, headers, data):
    return requests.post(⟦f"{endpoint}/documentintelligence/documentModels/prebuilt-payStub.us:analyze?api-version=2024-11-30"⟧, headers=headers, data=data)
`,
      findings: [
        {
          message: 'This request keeps the document and what was read from it for up to 24 hours, the model reads finance data, and nothing in this workspace deletes them earlier. Calling DELETE /documentintelligence/documentModels/{modelId}/analyzeResults/{resultId} once the result is read clears it.',
          evidence: ['5:26 f"{endpoint}/documentintelligence/documentModels/prebuilt-payStub.us:analyze?api-version=2024-11-30" – The request leaves the document and what was read from it in the service.', '5:26 f"{endpoint}/documentintelligence/documentModels/prebuilt-payStub.us:analyze?api-version=2024-11-30" – The model reads finance data.'],
        },
      ],
    },
    {
      name: 'a health card',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceClient

client = DocumentIntelligenceClient(ENDPOINT, credential)


def read_card(data):
    poller = client.⟦begin_analyze_document⟧("prebuilt-healthInsuranceCard.us", body=data)
    result = poller.result()
    return result.documents[0].fields
`,
      findings: [
        {
          message: 'begin_analyze_document keeps the document and what was read from it for up to 24 hours, the model reads health and identity data, and nothing in this workspace deletes them earlier. Calling delete_analyze_result once the result is read clears it.',
          evidence: ['7:21 begin_analyze_document – begin_analyze_document leaves the document and what was read from it in the service.', '7:44 "prebuilt-healthInsuranceCard.us" – The model reads health and identity data.'],
          fixes: [
            { title: 'Delete the result once it is read', changes: [['result = poller.result()', 'result = poller.result()\n    client.delete_analyze_result("prebuilt-healthInsuranceCard.us", poller.details["operation_id"])']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'an asynchronous client',
      language: 'python',
      code: `from azure.ai.documentintelligence.aio import DocumentIntelligenceClient


class Reader:
    def __init__(self, client: DocumentIntelligenceClient):
        self.client = client

    async def read(self, data):
        poller = await self.client.⟦begin_analyze_document⟧(model_id="prebuilt-idDocument", body=data)
        result = await poller.result()
        return [document.fields for document in result.documents]
`,
      findings: [
        {
          message: 'begin_analyze_document keeps the document and what was read from it for up to 24 hours, the model reads identity data, and nothing in this workspace deletes them earlier. Calling delete_analyze_result once the result is read clears it.',
          evidence: ['9:36 begin_analyze_document – begin_analyze_document leaves the document and what was read from it in the service.', '9:68 "prebuilt-idDocument" – The model reads identity data.'],
          fixes: [
            { title: 'Delete the result once it is read', changes: [['result = await poller.result()', 'result = await poller.result()\n        await self.client.delete_analyze_result("prebuilt-idDocument", poller.details["operation_id"])']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'the result is handed back at once',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceClient

client = DocumentIntelligenceClient(ENDPOINT, credential)


def read_card(data):
    return client.⟦begin_analyze_document⟧("prebuilt-creditCard", body=data).result()
`,
      findings: [
        {
          message: 'begin_analyze_document keeps the document and what was read from it for up to 24 hours, the model reads finance data, and nothing in this workspace deletes them earlier. Calling delete_analyze_result once the result is read clears it.',
          evidence: ['7:19 begin_analyze_document – begin_analyze_document leaves the document and what was read from it in the service.', '7:42 "prebuilt-creditCard" – The model reads finance data.'],
        },
      ],
    },
    {
      name: 'pictures of employees, by the folder',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from azure.cognitiveservices.vision.customvision.training.models import ImageFileCreateBatch, ImageFileCreateEntry
import os


def upload(trainer: CustomVisionTrainingClient, project, tag):
    batch = []
    for name in os.listdir("data/employees"):
        with open(os.path.join("data/employees", name), "rb") as handle:
            batch.append(ImageFileCreateEntry(name=name, contents=handle.read(), tag_ids=[tag]))
    trainer.⟦create_images_from_files⟧(project, ImageFileCreateBatch(images=batch))
`,
      findings: [
        {
          message: 'create_images_from_files keeps the training images, which by a name (employee) show people, until they are deleted, and nothing in this workspace deletes them. Calling delete_images or delete_project when the purpose is served clears it.',
          evidence: ['11:13 create_images_from_files – create_images_from_files leaves the training images in the service.', '8:28 "data/employees" – This name says that the images show people: employee.'],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'predictions that become training images',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from azure.cognitiveservices.vision.customvision.training.models import ImageFileCreateBatch, ImageFileCreateEntry


def improve_face_model(trainer: CustomVisionTrainingClient, project, entries):
    trainer.⟦create_images_from_predictions⟧(project, entries)
`,
      findings: [
        {
          message: 'create_images_from_predictions keeps the images that users sent, which by a name (face) show people, until they are deleted, and nothing in this workspace deletes them. Calling delete_images or delete_project when the purpose is served clears it.',
          evidence: ['6:13 create_images_from_predictions – create_images_from_predictions leaves the images that users sent in the service.', '5:5 improve_face_model – This name says that the images show people: face.'],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'a custom document model',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceAdministrationClient


def train(admin: DocumentIntelligenceAdministrationClient, request):
    return admin.⟦begin_build_document_model⟧(request).result()
`,
      findings: [
        {
          message: 'begin_build_document_model keeps the trained model until it is deleted, and nothing in this workspace deletes it. Calling delete_model when the purpose is served clears it.',
          evidence: ['5:18 begin_build_document_model – begin_build_document_model leaves the trained model in the service.'],
        },
      ],
    },
    {
      name: 'a passport, waited for at once',
      language: 'csharp',
      code: `using Azure;
using Azure.AI.DocumentIntelligence;

public class Passports
{
    private readonly DocumentIntelligenceClient _client;
    public Passports(DocumentIntelligenceClient client) => _client = client;

    public async Task<AnalyzeResult> Read(Uri document)
    {
        Operation<AnalyzeResult> operation = await _client.⟦AnalyzeDocumentAsync⟧(WaitUntil.Completed, "prebuilt-idDocument", document);
        return operation.Value;
    }
}
`,
      findings: [
        {
          message: 'AnalyzeDocumentAsync keeps the document and what was read from it for up to 24 hours, the model reads identity data, and nothing in this workspace deletes them earlier. Calling DeleteAnalyzeResultAsync once the result is read clears it.',
          evidence: ['11:60 AnalyzeDocumentAsync – AnalyzeDocumentAsync leaves the document and what was read from it in the service.', '11:102 "prebuilt-idDocument" – The model reads identity data.'],
          fixes: [
            { title: 'Delete the result once it is read', changes: [['Operation<AnalyzeResult> operation = await _client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-idDocument", document);', 'Operation<AnalyzeResult> operation = await _client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-idDocument", document);\n        await _client.DeleteAnalyzeResultAsync("prebuilt-idDocument", operation.Id);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'a bank statement, waited for later',
      language: 'csharp',
      code: `using Azure;
using Azure.AI.DocumentIntelligence;

public class Statements
{
    public AnalyzeResult Read(DocumentIntelligenceClient client, BinaryData document)
    {
        var operation = client.⟦AnalyzeDocument⟧(WaitUntil.Started, "prebuilt-bankStatement.us", document);
        var response = operation.WaitForCompletion();
        return response.Value;
    }
}
`,
      findings: [
        {
          message: 'AnalyzeDocument keeps the document and what was read from it for up to 24 hours, the model reads finance data, and nothing in this workspace deletes them earlier. Calling DeleteAnalyzeResult once the result is read clears it.',
          evidence: ['8:32 AnalyzeDocument – AnalyzeDocument leaves the document and what was read from it in the service.', '8:67 "prebuilt-bankStatement.us" – The model reads finance data.'],
          fixes: [
            { title: 'Delete the result once it is read', changes: [['var response = operation.WaitForCompletion();', 'var response = operation.WaitForCompletion();\n        client.DeleteAnalyzeResult("prebuilt-bankStatement.us", operation.Id);']], safe: false },
          ],
        },
      ],
    },
    {
      name: 'photographs of customers',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;
using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training.Models;

public class Enrollment
{
    public async Task Add(CustomVisionTrainingClient trainer, Guid project, IList<Guid> tags, Stream customerPhoto)
    {
        await trainer.⟦CreateImagesFromDataAsync⟧(project, customerPhoto, tags);
    }
}
`,
      findings: [
        {
          message: 'CreateImagesFromDataAsync keeps the training images, which by a name (customer) show people, until they are deleted, and nothing in this workspace deletes them. Calling DeleteImagesAsync or DeleteProjectAsync when the purpose is served clears it.',
          evidence: ['8:23 CreateImagesFromDataAsync – CreateImagesFromDataAsync leaves the training images in the service.', '8:58 customerPhoto – This name says that the images show people: customer.'],
          certainty: 'likely',
        },
      ],
    },
    {
      name: 'a stored prediction',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;

public class Sorter
{
    public async Task<string> Sort(CustomVisionPredictionClient predictor, Guid project, Stream image)
    {
        var result = await predictor.⟦ClassifyImageAsync⟧(project, "live", image);
        return result.Predictions[0].TagName;
    }
}
`,
      findings: [
        {
          message: 'ClassifyImageAsync keeps the submitted image with the project until 30 days have passed without training, or until it is deleted, and nothing in this workspace deletes it. Calling DeletePredictionAsync or DeleteProjectAsync when the purpose is served clears it.',
          evidence: ['7:38 ClassifyImageAsync – ClassifyImageAsync leaves the submitted image in the service.'],
        },
      ],
    },
    ...noRetentionCleanupInGo.invalid,
    ...noRetentionCleanupInJava.invalid,
  ],
  valid: [
    {
      name: 'stored predictions are deleted after a while',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const sort = (predictor: PredictionAPIClient, project: string, photo: Buffer) => predictor.classifyImage(project, 'live', photo);
`,
      files: {
        'src/cleanup.ts': `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const cleanup = (trainer: TrainingAPIClient, project: string, ids: string[]) => trainer.deletePrediction(project, ids);
`,
      },
    },
    {
      name: 'the project is deleted in another language',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const find = (predictor: PredictionAPIClient, project: string, photo: Buffer) => predictor.detectImage(project, 'live', photo);
`,
      files: {
        'tools/cleanup.py': `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from azure.cognitiveservices.vision.customvision.training.models import ImageFileCreateBatch, ImageFileCreateEntry

def cleanup(trainer: CustomVisionTrainingClient, project):
    trainer.delete_project(project)
`,
      },
    },
    {
      name: 'deleted over REST',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const look = (predictor: PredictionAPIClient, project: string, url: string) => predictor.classifyImageUrl(project, 'live', { url });
`,
      files: {
        'src/cleanup.js': `export const cleanup = (endpoint, project, ids, headers) => fetch(\`\${endpoint}/customvision/v3.3/training/projects/\${project}/predictions?ids=\${ids}\`, { method: 'DELETE', headers });
`,
      },
    },
    {
      name: 'the twin keeps nothing',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const sort = (predictor: PredictionAPIClient, project: string, photo: Buffer) => predictor.classifyImageWithNoStore(project, 'live', photo);
`,
    },
    {
      name: 'a quick test that stores nothing',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const check = (trainer: TrainingAPIClient, project: string, picture: Buffer) => trainer.quickTestImage(project, picture, { store: false });
`,
    },
    {
      name: 'a quick test where a setting decides',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const check = (trainer: TrainingAPIClient, project: string, picture: Buffer, store: boolean) => trainer.quickTestImage(project, picture, { store });
`,
    },
    {
      name: 'training images of fruit',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function seed(trainer: TrainingAPIClient, project: string, apples: Buffer[]) {
  const tag = await trainer.createTag(project, 'apple');
  for (const apple of apples) await trainer.createImagesFromData(project, apple, { tagIds: [tag.id!] });
}
`,
    },
    {
      name: 'words that only look like people',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function seed(trainer: TrainingAPIClient, project: string, surfaces: Buffer[], employeeId: string, userInterface: string) {
  const tag = await trainer.createTag(project, 'watch face');
  await trainer.createTag(project, 'personal item');
  for (const surface of surfaces) await trainer.createImagesFromData(project, surface, { tagIds: [tag.id!] });
}
`,
    },
    {
      name: 'training images of people, deleted when they leave',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export const enroll = (trainer: TrainingAPIClient, project: string, selfie: Buffer) => trainer.createImagesFromData(project, selfie);
export const forget = (trainer: TrainingAPIClient, project: string, imageIds: string[]) => trainer.deleteImages(project, { imageIds });
`,
    },
    {
      name: 'blocklist items that are removed',
      code: `import ContentSafetyClient from '@azure-rest/ai-content-safety';

const client = ContentSafetyClient(endpoint, credential);

export const block = (blocklistItems: object[]) => client.path('/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', 'rules').post({ body: { blocklistItems } });
export const unblock = (blocklistItemIds: string[]) => client.path('/text/blocklists/{blocklistName}:removeBlocklistItems', 'rules').post({ body: { blocklistItemIds } });
`,
    },
    {
      name: 'a list that is made and filled by others',
      code: `import ContentSafetyClient from '@azure-rest/ai-content-safety';

const client = ContentSafetyClient(endpoint, credential);

export const create = (description: string) => client.path('/text/blocklists/{blocklistName}', 'rules').patch({ contentType: 'application/merge-patch+json', body: { description } });
`,
    },
    {
      name: 'an invoice goes by itself',
      code: `import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';

const client = DocumentIntelligence(endpoint, credential);

export const read = (urlSource: string) => client.path('/documentModels/{modelId}:analyze', 'prebuilt-invoice').post({ contentType: 'application/json', body: { urlSource } });
`,
    },
    {
      name: 'a model that a caller names',
      code: `import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';

const client = DocumentIntelligence(endpoint, credential);

export const read = (model: string, urlSource: string) => client.path('/documentModels/{modelId}:analyze', model).post({ contentType: 'application/json', body: { urlSource } });
`,
    },
    {
      name: 'an identity document whose result is deleted',
      code: `import DocumentIntelligence, { getLongRunningPoller } from '@azure-rest/ai-document-intelligence';

const client = DocumentIntelligence(endpoint, credential);

export async function read(urlSource: string, id: string) {
  await client.path('/documentModels/{modelId}:analyze', 'prebuilt-idDocument').post({ contentType: 'application/json', body: { urlSource } });
  await client.path('/documentModels/{modelId}/analyzeResults/{resultId}', 'prebuilt-idDocument', id).delete();
}
`,
    },
    {
      name: 'settings and labels are no content',
      code: `import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
export async function setup(trainer: TrainingAPIClient) {
  const project = await trainer.createProject('portraits');
  await trainer.createTag(project.id!, 'person');
  await trainer.trainProject(project.id!);
}
`,
    },
    {
      name: 'text analysis keeps nothing',
      code: `import ContentSafetyClient from '@azure-rest/ai-content-safety';

const client = ContentSafetyClient(endpoint, credential);

export const rate = (text: string) => client.path('/text:analyze').post({ body: { text } });
`,
    },
    {
      name: 'an older version that cannot delete earlier',
      language: 'python',
      code: `from azure.ai.formrecognizer import DocumentAnalysisClient


def read(client: DocumentAnalysisClient, data):
    return client.begin_analyze_document("prebuilt-idDocument", data).result()
`,
    },
    {
      name: 'an older version over REST',
      language: 'python',
      code: `import requests


def read(endpoint, headers, data):
    return requests.post(f"{endpoint}/formrecognizer/documentModels/prebuilt-idDocument:analyze?api-version=2023-07-31", headers=headers, data=data)
`,
    },
    {
      name: 'the project goes at the end',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from azure.cognitiveservices.vision.customvision.training.models import ImageFileCreateBatch, ImageFileCreateEntry


def demo(trainer: CustomVisionTrainingClient, face_images):
    project = trainer.create_project("demo")
    trainer.create_images_from_files(project.id, ImageFileCreateBatch(images=face_images))
    trainer.delete_project(project.id)
`,
    },
    {
      name: 'pictures of parts',
      language: 'python',
      code: `from azure.cognitiveservices.vision.customvision.training import CustomVisionTrainingClient
from azure.cognitiveservices.vision.customvision.training.models import ImageFileCreateBatch, ImageFileCreateEntry


def upload(trainer: CustomVisionTrainingClient, project, screw_images, interface, user_id):
    trainer.create_images_from_files(project, ImageFileCreateBatch(images=screw_images))
`,
    },
    {
      name: 'a custom model that is deleted',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceAdministrationClient


def retrain(admin: DocumentIntelligenceAdministrationClient, request, old):
    model = admin.begin_build_document_model(request).result()
    admin.delete_model(old)
    return model
`,
    },
    {
      name: 'a health card whose result is deleted',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceClient

client = DocumentIntelligenceClient(ENDPOINT, credential)


def read_card(data):
    poller = client.begin_analyze_document("prebuilt-healthInsuranceCard.us", body=data)
    result = poller.result()
    client.delete_analyze_result("prebuilt-healthInsuranceCard.us", poller.details["operation_id"])
    return result
`,
    },
    {
      name: 'a receipt',
      language: 'csharp',
      code: `using Azure;
using Azure.AI.DocumentIntelligence;

public class Receipts
{
    public async Task<AnalyzeResult> Read(DocumentIntelligenceClient client, Uri document)
    {
        var operation = await client.AnalyzeDocumentAsync(WaitUntil.Completed, "prebuilt-receipt", document);
        return operation.Value;
    }
}
`,
    },
    {
      name: 'deleted in a job',
      language: 'csharp',
      code: `using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;
using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training;
using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Training.Models;

public class Sorter
{
    public Task<object> Sort(CustomVisionPredictionClient predictor, Guid project, Stream image) => predictor.DetectImageAsync(project, "live", image);
    public Task Clean(CustomVisionTrainingClient trainer, Guid project, IList<Guid> ids) => trainer.DeletePredictionAsync(project, ids);
}
`,
    },
    ...noRetentionCleanupInGo.valid,
    ...noRetentionCleanupInJava.valid,
  ],
});
