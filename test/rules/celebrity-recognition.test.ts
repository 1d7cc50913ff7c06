import { celebrityRecognition } from '../../src/rules/celebrity-recognition.js';
import { celebrityRecognitionInGo } from './go/celebrity-recognition.cases.js';
import { celebrityRecognitionInJava } from './java/celebrity-recognition.cases.js';
import { testRule } from './rule-tester.js';

const vision = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n";
const visionPy = 'from azure.cognitiveservices.vision.computervision import ComputerVisionClient\n';
const visionCs = 'using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing Microsoft.Azure.CognitiveServices.Vision.ComputerVision;\nusing Microsoft.Azure.CognitiveServices.Vision.ComputerVision.Models;\n';

const clause = 'coc-access-registration';
const detail =
  'Image Analysis is asked to name celebrities. Celebrity recognition needs registration and a managed customer. Without that it may conflict with "Registration for Limited Access". Dropping the value clears it.';
const model =
  'Image Analysis is asked to name celebrities. The celebrities model needs registration and a managed customer. Without that it may conflict with "Registration for Limited Access". Dropping the value clears it.';
const drop = (...changes: (readonly [string, string])[]) => [{ title: 'Stop asking for celebrities', changes, safe: true }];

testRule(celebrityRecognition, {
  invalid: [
    {
      name: 'first of two details',
      code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) =>
  client.analyzeImage(url, { visualFeatures: ['Categories', 'Description'], details: [⟦'Celebrities'⟧, 'Landmarks'], language: 'en' });
`,
      findings: [{ message: detail, clause, evidence: ['3:10 analyzeImage – analyzeImage names people with this value.'], fixes: drop(["'Celebrities', ", '']) }],
    },
    {
      name: 'last of two details',
      code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details: ['Landmarks', ⟦'Celebrities'⟧] });\n`,
      findings: [{ message: detail, clause, evidence: ['2:78 analyzeImage – analyzeImage names people with this value.'], fixes: drop([", 'Celebrities'", '']) }],
    },
    {
      name: 'the only detail, next to features, on a stream',
      code: `${vision}export async function look(client: ComputerVisionClient, image: Buffer) {
  return await client.analyzeImageInStream(image, {
    details: [⟦"Celebrities"⟧],
    visualFeatures: ['Adult', 'Tags'],
  });
}
`,
      findings: [{ message: detail, clause, evidence: ['3:23 analyzeImageInStream – analyzeImageInStream names people with this value.'], fixes: drop(['details: ["Celebrities"],\n    ', '']) }],
    },
    {
      name: 'the only detail under a key in quotes',
      language: 'javascript',
      code: `const { ComputerVisionClient } = require('@azure/cognitiveservices-computervision');
const client = new ComputerVisionClient(null, '');
module.exports = (url) => client.analyzeImage(url, { 'language': 'en', 'details': [⟦'Celebrities'⟧] });
`,
      findings: [{ message: detail, clause, evidence: ['3:34 analyzeImage – analyzeImage names people with this value.'], fixes: drop([", 'details': ['Celebrities']", '']) }],
    },
    {
      name: 'details in a constant',
      code: `${vision}const details = [⟦'Celebrities'⟧, 'Landmarks'];
export const analyze = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details });
`,
      findings: [{ message: detail, clause, evidence: ['3:78 analyzeImage – analyzeImage names people with this value.'], fixes: drop(["'Celebrities', ", '']) }],
    },
    {
      name: 'details in a constant of another file',
      code: `${vision}import { details } from './options.js';
export const analyze = (client: ComputerVisionClient, url: string) => client.⟦analyzeImage⟧(url, { details });
`,
      files: { 'src/options.ts': "export const details = ['Landmarks', 'Celebrities'];\n" },
      findings: [{
        message: detail,
        clause,
        evidence: ["src/options.ts 1:38 'Celebrities' – The value is written here.", '3:78 analyzeImage – analyzeImage names people with this value.'],
        fixes: [{ title: 'Stop asking for celebrities', changes: [[", 'Celebrities'", '']], file: 'src/options.ts' }],
      }],
    },
    {
      name: 'the domain model',
      code: `${vision}export const who = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain(⟦'celebrities'⟧, url);\n`,
      findings: [{ message: model, clause, evidence: ['2:74 analyzeImageByDomain – analyzeImageByDomain names people with this value.'] }],
    },
    {
      name: 'the domain model in a variable, on a stream',
      language: 'javascript',
      code: `const { ComputerVisionClient } = require('@azure/cognitiveservices-computervision');
async function who(credentials, image) {
  const client = new ComputerVisionClient(credentials, process.env.VISION_ENDPOINT);
  const domain = ⟦'celebrities'⟧;
  const found = await client.analyzeImageByDomainInStream(domain, image);
  return found.result.celebrities.map((person) => person.name);
}
`,
      findings: [{ message: model, clause, evidence: ['5:30 analyzeImageByDomainInStream – analyzeImageByDomainInStream names people with this value.'] }],
    },
    {
      name: 'the only detail in a query',
      code: "const VISION_URL = 'https://westus.api.cognitive.microsoft.com/vision/v3.2/analyze?details=⟦Celebrities⟧';\nexport const look = (key: string, body: string) => fetch(VISION_URL, { method: 'POST', headers: { 'Ocp-Apim-Subscription-Key': key }, body });\n",
      findings: [{
        message: detail,
        clause,
        evidence: ["1:20 'https://westus.api.cognitive.microsoft.com/vision/v3.2/analyze?details=Celebrities' – The request names people with this value."],
        fixes: drop(['?details=Celebrities', '']),
      }],
    },
    {
      name: 'one of two details in a query of a template',
      code: 'export const look = (base: string, body: string) =>\n  fetch(`${base}/vision/v3.2/analyze?visualFeatures=Brands,Tags&details=⟦Celebrities⟧,Landmarks&language=es`, { method: \'POST\', body });\n',
      findings: [{
        message: detail,
        clause,
        evidence: ['2:9 `${base}/vision/v3.2/analyze?visualFeatures=Brands,Tags&details=Celebrities,Landmarks&language=es` – The request names people with this value.'],
        fixes: drop(['details=Celebrities,Landmarks', 'details=Landmarks']),
      }],
    },
    {
      name: 'the only detail among other parameters',
      code: 'export const look = (base: string, body: string) =>\n  fetch(`${base}/vision/v3.2/analyze?details=⟦Celebrities⟧&language=es`, { method: \'POST\', body });\n',
      findings: [{
        message: detail,
        clause,
        evidence: ['2:9 `${base}/vision/v3.2/analyze?details=Celebrities&language=es` – The request names people with this value.'],
        fixes: drop(['details=Celebrities&', '']),
      }],
    },
    {
      name: 'the model in the route',
      code: 'export const who = (base: string, body: string) =>\n  fetch(base + \'/vision/v3.2/models/⟦celebrities⟧/analyze\', { method: \'POST\', body });\n',
      findings: [{ message: model, clause, evidence: ["2:9 base + '/vision/v3.2/models/celebrities/analyze' – The request names people with this value."] }],
    },
    {
      name: 'parameters of a request as one text',
      language: 'javascript',
      code: `const axios = require('axios');
const endpoint = process.env.VISION_ENDPOINT;
const params = { visualFeatures: 'Categories,Faces', details: ⟦'Celebrities,Landmarks'⟧ };
exports.look = (image) => axios.post(endpoint + '/vision/v3.2/analyze', image, { params });
`,
      findings: [{
        message: detail,
        clause,
        evidence: ["4:38 endpoint + '/vision/v3.2/analyze' – /vision/v3.2/analyze names people with this value."],
        fixes: drop(["'Celebrities,Landmarks'", "'Landmarks'"]),
      }],
    },
    {
      name: 'enum members in a keyword argument',
      language: 'python',
      code: `${visionPy}from azure.cognitiveservices.vision.computervision.models import Details


def look(client: ComputerVisionClient, url):
    return client.analyze_image(url, details=[⟦Details.celebrities⟧, Details.landmarks])
`,
      findings: [{ message: detail, clause, evidence: ['6:19 analyze_image – analyze_image names people with this value.'], fixes: drop(['Details.celebrities, ', '']) }],
    },
    {
      name: 'the only detail in a keyword argument',
      language: 'python',
      code: `${visionPy}

def look(client: ComputerVisionClient, url):
    return client.analyze_image(url, visual_features=["Tags"], details=[⟦"Celebrities"⟧])
`,
      findings: [{ message: detail, clause, evidence: ['5:19 analyze_image – analyze_image names people with this value.'], fixes: drop([', details=["Celebrities"]', '']) }],
    },
    {
      name: 'the domain model',
      language: 'csharp',
      code: `${visionCs}
public class Who
{
    public async Task<object> Ask(ComputerVisionClient client, string url)
    {
        return await client.AnalyzeImageByDomainAsync(⟦"celebrities"⟧, url);
    }
}
`,
      findings: [{ message: model, clause, evidence: ['10:29 AnalyzeImageByDomainAsync – AnalyzeImageByDomainAsync names people with this value.'] }],
    },
    {
      name: 'a list of details',
      language: 'csharp',
      code: `${visionCs}
public class Look
{
    public async Task<object> Ask(ComputerVisionClient client, string url)
    {
        var details = new List<Details?>() { ⟦Details.Celebrities⟧, Details.Landmarks };
        return await client.AnalyzeImageAsync(url, details: details);
    }
}
`,
      findings: [{ message: detail, clause, evidence: ['11:29 AnalyzeImageAsync – AnalyzeImageAsync names people with this value.'], fixes: drop(['Details.Celebrities, ', '']) }],
    },
    ...celebrityRecognitionInGo.invalid,
    ...celebrityRecognitionInJava.invalid,
  ],
  valid: [
    { name: 'landmarks alone', code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details: ['Landmarks'] });\n` },
    { name: 'celebrities kept out of captions', code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) => client.describeImage(url, { descriptionExclude: ['Celebrities'] });\n` },
    { name: 'celebrities kept out beside other details', code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details: ['Landmarks'], descriptionExclude: ['Celebrities'] });\n` },
    { name: 'no details', code: `${vision}export const analyze = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { visualFeatures: ['Faces'] });\n` },
    { name: 'the landmarks model', code: `${vision}export const where = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('landmarks', url);\n` },
    {
      name: 'the word in a file name',
      code: `${vision}const sample = 'https://example.com/samples/celebrities.jpg';
export const analyze = (client: ComputerVisionClient) => client.describeImage(sample);
`,
    },
    {
      name: 'reading celebrities from a result that was asked for nothing of the kind',
      code: `${vision}export async function names(client: ComputerVisionClient, url: string) {
  const result = await client.analyzeImage(url, { visualFeatures: ['Categories'] });
  return result.categories?.[0]?.detail?.celebrities ?? [];
}
`,
    },
    { name: 'a model that is a parameter', code: `${vision}export const look = (client: ComputerVisionClient, model: string, url: string) => client.analyzeImageByDomain(model, url);\n` },
    { name: 'landmarks in a query', code: 'export const look = (base: string, body: string) => fetch(`${base}/vision/v3.2/analyze?details=Landmarks`, { method: \'POST\', body });\n' },
    { name: 'another operation with the word as its address', code: `${vision}export const tag = (client: ComputerVisionClient) => client.tagImage('https://example.com/celebrities');\n` },
    { name: 'a service of another vendor', reachesNothing: true, code: "export const look = (body: string) => fetch('https://api.example.com/analyze?details=Celebrities', { method: 'POST', body });\n" },
    {
      name: 'the landmarks model',
      language: 'python',
      code: `${visionPy}

def where(client: ComputerVisionClient, url):
    return client.analyze_image_by_domain("landmarks", url)
`,
    },
    {
      name: 'the landmarks model',
      language: 'csharp',
      code: `${visionCs}
public class Where
{
    public Task<DomainModelResults> Ask(ComputerVisionClient client, string url) => client.AnalyzeImageByDomainAsync("landmarks", url);
}
`,
    },
    ...celebrityRecognitionInGo.valid,
    ...celebrityRecognitionInJava.valid,
  ],
});
