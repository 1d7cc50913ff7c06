import { retiredApi } from '../../src/rules/retired-api.js';
import { retiredApiInGo } from './go/retired-api.cases.js';
import { retiredApiInJava } from './java/retired-api.cases.js';
import { testRule } from './rule-tester.js';

const vision = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n";
const prediction = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const forms = "import DocumentIntelligence from '@azure-rest/ai-document-intelligence';\n";

const versions = (verb: string): string =>
  `Computer Vision API versions 1.0, 2.0, 2.1, 3.0 and 3.1 ${verb} on 2026-09-13. Successor: version 3.2, or Image Analysis 4.0. Source: "Azure updates: Computer Vision API retirements on 13 September 2026".`;
const previews = 'The preview API versions before 2024-11-30 of Document Intelligence ended on 2026-06-30. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration".';
const serviceEnd = (verb: string): string =>
  `Custom Vision ${verb} on 2028-09-25. Successor: Azure Machine Learning AutoML, models of the Foundry catalog, or Content Understanding. Source: "Call the Prediction API", 2024-11-14.`;
const attributesEnd = 'No successor is named. Source: "Azure Cognitive Services Face client library for JavaScript".';

const soon = { severity: 'information', deprecated: true } as const;

testRule(retiredApi, {
  invalid: [
    {
      name: 'a version in a route',
      code: 'export const tag = (base: string, body: string) => fetch(`${base}/vision/⟦v2.0⟧/tag`, { method: \'POST\', body });\n',
      findings: [{ message: versions('ended'), deprecated: true, evidence: ['1:58 `${base}/vision/v2.0/tag` – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'a version in a constant',
      code: `const version = '⟦v3.1⟧';
export const tag = (base: string, body: string) => fetch(\`\${base}/vision/\${version}/tag\`, { method: 'POST', body });
`,
      findings: [{ message: versions('ended'), deprecated: true, evidence: ['2:58 `${base}/vision/${version}/tag` – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'a version in a base address of another file',
      code: `import { base } from './settings.js';
export const tag = (body: string) => fetch(⟦base + '/tag'⟧, { method: 'POST', body });
`,
      files: { 'src/settings.ts': "export const base = 'https://westus.api.cognitive.microsoft.com/vision/v1.0';\n" },
      findings: [{ message: versions('ended'), deprecated: true, evidence: ['src/settings.ts 1:72 v1.0 – It is chosen here.'] }],
    },
    {
      name: 'a version soon to end',
      today: '2026-01-15',
      code: 'export const tag = (base: string, body: string) => fetch(`${base}/vision/⟦v3.0⟧/tag`, { method: \'POST\', body });\n',
      findings: [{ message: versions('end'), ...soon, evidence: ['1:58 `${base}/vision/v3.0/tag` – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'the last day itself',
      today: '2026-09-13',
      code: 'export const tag = (base: string, body: string) => fetch(`${base}/vision/⟦v2.1⟧/tag`, { method: \'POST\', body });\n',
      findings: [{ message: versions('end'), ...soon, evidence: ['1:58 `${base}/vision/v2.1/tag` – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'a version in the query',
      code: "export const read = (base: string, body: string) =>\n  fetch(`${base}/documentintelligence/documentModels/prebuilt-read:analyze?api-version=⟦2024-02-29-preview⟧`, { method: 'POST', body });\n",
      findings: [{
        message: previews,
        deprecated: true,
        evidence: ['2:9 `${base}/documentintelligence/documentModels/prebuilt-read:analyze?api-version=2024-02-29-preview` – This call of Document Intelligence uses it.'],
      }],
    },
    {
      name: 'a version among the parameters of a request',
      language: 'javascript',
      code: `const axios = require('axios');
exports.read = (base, body) =>
  axios.post(base + '/documentintelligence/documentModels/prebuilt-read:analyze', body, { params: { 'api-version': ⟦'2023-10-31-preview'⟧ } });
`,
      findings: [{
        message: previews,
        deprecated: true,
        evidence: ["3:14 base + '/documentintelligence/documentModels/prebuilt-read:analyze' – This call of Document Intelligence uses it."],
      }],
    },
    {
      name: 'a version among the options of a client',
      code: `${forms}export const client = DocumentIntelligence('https://a.cognitiveservices.azure.com', { key: process.env.KEY ?? '' }, { apiVersion: ⟦'2024-07-31-preview'⟧ });\n`,
      findings: [{ message: previews, deprecated: true, evidence: [] }],
    },
    {
      name: 'a client of an old generation, within a year of its end',
      code: `import { FormRecognizerClient, AzureKeyCredential } from '@azure/ai-form-recognizer';
const client = new ⟦FormRecognizerClient⟧('https://a.cognitiveservices.azure.com', new AzureKeyCredential(process.env.KEY ?? ''));
export const receipts = (url: string) => client.beginRecognizeReceiptsFromUrl(url);
`,
      findings: [{
        message: 'API version 2.1 of Document Intelligence ends on 2027-09-15. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration", 2025-11-18.',
        ...soon,
        evidence: [],
      }],
    },
    {
      name: 'a client of an old generation, once however often it is made',
      language: 'python',
      code: `from azure.ai.formrecognizer import FormRecognizerClient


def receipts(endpoint, credential, url):
    return ⟦FormRecognizerClient⟧(endpoint, credential).begin_recognize_receipts_from_url(url)


def invoices(endpoint, credential, url):
    return FormRecognizerClient(endpoint, credential).begin_recognize_invoices_from_url(url)
`,
      findings: [{
        message: 'API version 2.1 of Document Intelligence ends on 2027-09-15. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration", 2025-11-18.',
        ...soon,
        evidence: [],
      }],
    },
    {
      name: 'a client of an old generation that only comes in',
      code: `import type { FormRecognizerClient } from '@azure/ai-form-recognizer';
export async function cards(client: FormRecognizerClient, url: string) {
  const poller = await client.⟦beginRecognizeBusinessCardsFromUrl⟧(url);
  const invoices = await client.beginRecognizeInvoicesFromUrl(url);
  return [poller, invoices];
}
`,
      findings: [{
        message: 'API version 2.1 of Document Intelligence ends on 2027-09-15. Successor: API version 2024-11-30. Source: "Document Intelligence v4.0 migration", 2025-11-18.',
        ...soon,
        evidence: [],
      }],
    },
    {
      name: 'a feature that ended',
      code: "export const cut = (base: string, body: string) =>\n  fetch(⟦`${base}/computervision/imageanalysis:segment?api-version=2024-02-01&mode=backgroundRemoval`⟧, { method: 'POST', body });\n",
      findings: [{
        message: 'Background removal of Image Analysis 4.0 ended on 2025-03-31. No successor is named. Source: "What\'s new in Azure AI Vision", 2025-06-30.',
        deprecated: true,
        evidence: [],
      }],
    },
    {
      name: 'a service within a year of its end, once per file',
      today: '2028-01-10',
      code: `${prediction}export async function sort(client: PredictionAPIClient, image: Buffer) {
  await client.⟦classifyImageWithNoStore⟧('project', 'live', image);
  return client.detectImageWithNoStore('project', 'live', image);
}
`,
      findings: [{ message: serviceEnd('ends'), ...soon, evidence: [] }],
    },
    {
      name: 'a service past its end, at the first call of the workspace',
      today: '2028-10-01',
      workspace: true,
      path: 'src/b.ts',
      code: `${prediction}export const sort = (client: PredictionAPIClient, image: Buffer) => client.⟦classifyImageWithNoStore⟧('project', 'live', image);\n`,
      files: { 'src/c.ts': `${prediction}export const find = (client: PredictionAPIClient, image: Buffer) => client.detectImageWithNoStore('project', 'live', image);\n` },
      findings: [{ message: serviceEnd('ended'), deprecated: true, evidence: [] }],
    },
    {
      name: 'attributes of faces that ended on one day, once per call',
      language: 'python',
      code: `from azure.cognitiveservices.vision.face import FaceClient


def look(client: FaceClient, url):
    client.face.detect_with_url(url, return_face_attributes=[⟦"smile"⟧, "mask", "makeup", "facialHair"])
    return client.face.detect_with_url(url, return_face_attributes=[⟦"hair"⟧])
`,
      findings: [
        {
          message: `The face attributes "smile", "facial hair" and "makeup" ended on 2023-06-30. ${attributesEnd}`,
          deprecated: true,
          evidence: ['5:79 "makeup" – This ends with it.', '5:89 "facialHair" – This ends with it.', '5:17 detect_with_url – This call of Azure AI Face uses it.'],
        },
        { message: `The face attribute "hair" ended on 2023-06-30. ${attributesEnd}`, deprecated: true, evidence: ['6:24 detect_with_url – This call of Azure AI Face uses it.'] },
      ],
    },
    {
      name: 'attributes of faces in one text, once per call',
      code: 'export const look = (base: string, body: string) =>\n  fetch(⟦`${base}/face/v1.0/detect?returnFaceAttributes=age,gender,blur`⟧, { method: \'POST\', body });\n',
      findings: [{ message: `The face attributes "gender" and "age" ended on 2023-06-30. ${attributesEnd}`, deprecated: true, evidence: [] }],
    },
    {
      name: 'a version in a route',
      language: 'python',
      code: `import requests


def ocr(endpoint, headers, url):
    return requests.post(endpoint + "vision/⟦v2.1⟧/ocr", headers=headers, json={"url": url})
`,
      findings: [{ message: versions('ended'), deprecated: true, evidence: ['5:26 endpoint + "vision/v2.1/ocr" – This call of Image Analysis uses it.'] }],
    },
    {
      name: 'a version passed to a client',
      language: 'python',
      code: `from azure.ai.documentintelligence import DocumentIntelligenceClient


def open_client(endpoint, credential):
    return DocumentIntelligenceClient(endpoint, credential, api_version=⟦"2024-02-29-preview"⟧)
`,
      findings: [{ message: previews, deprecated: true, evidence: [] }],
    },
    {
      name: 'a version chosen by its enum',
      language: 'csharp',
      code: `using System;
using Azure;
using Azure.AI.DocumentIntelligence;

public static class Forms
{
    public static DocumentIntelligenceClient Open(Uri endpoint, AzureKeyCredential credential)
    {
        var options = new DocumentIntelligenceClientOptions(⟦DocumentIntelligenceClientOptions.ServiceVersion.V2024_02_29_Preview⟧);
        return new DocumentIntelligenceClient(endpoint, credential, options);
    }
}
`,
      findings: [{ message: previews, deprecated: true, evidence: [] }],
    },
    ...retiredApiInGo.invalid,
    ...retiredApiInJava.invalid,
  ],
  valid: [
    { name: 'the current version in a route', code: 'export const tag = (base: string, body: string) => fetch(`${base}/vision/v3.2/tag`, { method: \'POST\', body });\n' },
    { name: 'a version more than a year from its end', today: '2025-09-12', code: 'export const tag = (base: string, body: string) => fetch(`${base}/vision/v3.1/tag`, { method: \'POST\', body });\n' },
    {
      name: 'the current version in the query',
      code: "export const read = (base: string, body: string) =>\n  fetch(`${base}/documentintelligence/documentModels/prebuilt-read:analyze?api-version=2024-11-30`, { method: 'POST', body });\n",
    },
    { name: 'a service years from its end', code: `${prediction}export const sort = (client: PredictionAPIClient, image: Buffer) => client.classifyImageWithNoStore('project', 'live', image);\n` },
    {
      name: 'a later file of a workspace whose service ends',
      today: '2028-10-01',
      workspace: true,
      path: 'src/d.ts',
      code: `${prediction}export const find = (client: PredictionAPIClient, image: Buffer) => client.detectImageUrlWithNoStore('project', 'live', { url: '' });\n`,
      files: { 'src/a.ts': `${prediction}export const sort = (client: PredictionAPIClient, image: Buffer) => client.classifyImageWithNoStore('project', 'live', image);\n` },
    },
    { name: 'a current client', code: `${vision}export const tag = (client: ComputerVisionClient, url: string) => client.tagImage(url);\n` },
    { name: 'a current version among the options of a client', code: `${forms}export const client = DocumentIntelligence('https://a.cognitiveservices.azure.com', { key: process.env.KEY ?? '' }, { apiVersion: '2024-11-30' });\n` },
    { name: 'the version of something else', code: `${vision}export const app = { version: 'v2.0', 'api-version': '2024-02-29-preview' };\nexport const tag = (client: ComputerVisionClient, url: string) => client.tagImage(url);\n` },
    { name: 'a version that is a parameter', code: 'export const tag = (base: string, version: string, body: string) => fetch(`${base}/vision/${version}/tag`, { method: \'POST\', body });\n', reachesNothing: true },
    { name: 'a route of another service with the same version', reachesNothing: true, code: 'export const list = (base: string) => fetch(`${base}/shop/v2.0/items`);\n' },
    { name: 'analysis without a custom model', code: "export const look = (base: string, body: string) =>\n  fetch(`${base}/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags`, { method: 'POST', body });\n" },
    {
      name: 'the current version in a route',
      language: 'python',
      code: `import requests


def tag(endpoint, headers, url):
    return requests.post(f"{endpoint}/vision/v3.2/tag", headers=headers, json={"url": url})
`,
    },
    {
      name: 'a client without a version of its own',
      language: 'csharp',
      code: `using System;
using Azure;
using Azure.AI.DocumentIntelligence;

public static class Forms
{
    public static DocumentIntelligenceClient Open(Uri endpoint, AzureKeyCredential credential) => new DocumentIntelligenceClient(endpoint, credential);
}
`,
    },
    ...retiredApiInGo.valid,
    ...retiredApiInJava.valid,
  ],
});
