import assert from 'node:assert/strict';
import { hardcodedKey } from '../../src/rules/hardcoded-key.js';
import { hasKeyShape, looksRandom } from '../../src/rules/secret-shape.js';
import { hardcodedKeyInGo } from './go/hardcoded-key.cases.js';
import { hardcodedKeyInJava } from './java/hardcoded-key.cases.js';
import { testRule } from './rule-tester.js';

// Made up; no resource has ever had them.
const KEY = 'f3b1c9d27a8e4065b2d8e1a7c4f09e63';
const OTHER = '8c2e6a91d4f7403bb5e0927c1fa36d58';
const LONG = 'Bq7TzXw2LmK9sVhR4yNpC6uEjGaD8fQ1oWtZ5iMbS3kXvHrYcP0dJQQJ99BAACYeBjFXJ3w3AAAaACOGk7Tm';

const safety = "import ContentSafetyClient from '@azure-rest/ai-content-safety';\nimport { AzureKeyCredential } from '@azure/core-auth';\n";
const safetyPy = 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.core.credentials import AzureKeyCredential\n';
const safetyCs = 'using System;\nusing Azure;\nusing Azure.AI.ContentSafety;\n';

const says = (service: string): string =>
  `A key of ${service} stands in the source. Reading it from the environment, or signing in with Microsoft Entra ID, clears it; a key that was ever committed has to be replaced as well.`;
const SAFETY = 'Azure AI Content Safety';
const environment = (name: string, ...changes: (readonly [string, string])[]) => ({ title: `Read the key from the environment variable ${name}`, changes, safe: false });

testRule(hardcodedKey, {
  invalid: [
    {
      name: 'a key in the credential of a client',
      code: `${safety}const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new AzureKeyCredential(⟦'${KEY}'⟧));\n`,
      findings: [{
        message: says(SAFETY),
        evidence: ['3:16 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY', [`'${KEY}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY']),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [
              [`new AzureKeyCredential('${KEY}')`, 'new DefaultAzureCredential()'],
              ['import ContentSafetyClient from', "import { DefaultAzureCredential } from '@azure/identity';\nimport ContentSafetyClient from"],
            ],
            safe: false,
          },
        ],
      }],
    },
    {
      name: 'a key in a constant',
      code: `${safety}const key = ⟦"${KEY}"⟧;
const credential = new AzureKeyCredential(key);
export const client = ContentSafetyClient(process.env.ENDPOINT ?? '', credential);
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['5:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'a key behind an environment variable',
      code: `${safety}const key = process.env.CONTENT_SAFETY_KEY || ⟦'${KEY}'⟧;
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', { key });
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['4:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`'${KEY}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'a key of the newer shape',
      code: `${safety}export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', { key: ⟦'${LONG}'⟧ });\n`,
      findings: [{
        message: says(SAFETY),
        evidence: ['3:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`'${LONG}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'random text of another shape in a credential',
      code: `${safety}export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', { key: ⟦'Zk9pQ3vX7mLw2RtY8sBd'⟧ });\n`,
      findings: [{
        message: says(SAFETY),
        certainty: 'likely',
        evidence: ['3:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', ["'Zk9pQ3vX7mLw2RtY8sBd'", 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'a key in the header of credentials',
      language: 'javascript',
      code: `const { PredictionAPIClient } = require('@azure/cognitiveservices-customvision-prediction');
const msRest = require('@azure/ms-rest-js');
const credentials = new msRest.ApiKeyCredentials({ inHeader: { 'Prediction-key': ⟦'${KEY}'⟧ } });
const predictor = new PredictionAPIClient(credentials, process.env.ENDPOINT);
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['4:23 PredictionAPIClient – It opens the client of Custom Vision.'],
        fixes: [environment('AZURE_CUSTOM_VISION_PREDICTION_KEY', [`'${KEY}'`, 'process.env.AZURE_CUSTOM_VISION_PREDICTION_KEY'])],
      }],
    },
    {
      name: 'a key in the credential of a client of a CommonJS module',
      language: 'javascript',
      code: `'use strict';
const { default: ContentSafetyClient } = require("@azure-rest/ai-content-safety");
const { AzureKeyCredential } = require("@azure/core-auth");
const client = ContentSafetyClient("https://a.cognitiveservices.azure.com", new AzureKeyCredential(⟦"${KEY}"⟧));
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['4:16 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'process.env.AZURE_CONTENT_SAFETY_KEY']),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [
              [`new AzureKeyCredential("${KEY}")`, 'new DefaultAzureCredential()'],
              ['const { default: ContentSafetyClient }', 'const { DefaultAzureCredential } = require("@azure/identity");\nconst { default: ContentSafetyClient }'],
            ],
            safe: false,
          },
        ],
      }],
    },
    {
      name: 'a key in the headers of a request',
      language: 'javascript',
      code: `const axios = require('axios');
const classify = async (image) => {
  const apiUrl = 'https://southcentralus.api.cognitive.microsoft.com/customvision/v3.0/Prediction/7/classify/iterations/live/image/nostore';
  const apiKey = ⟦'${KEY}'⟧;
  const headers = { 'Prediction-Key': apiKey, 'Content-Type': 'application/octet-stream' };
  return axios.post(apiUrl, image, { headers });
};
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ["5:22 Prediction-Key – The header Prediction-Key takes it."],
        fixes: [environment('AZURE_CUSTOM_VISION_PREDICTION_KEY', [`'${KEY}'`, 'process.env.AZURE_CUSTOM_VISION_PREDICTION_KEY'])],
      }],
    },
    {
      name: 'a key in a header that other products use too',
      code: `const options = { method: 'POST', headers: { 'Ocp-Apim-Subscription-Key': ⟦'${KEY}'⟧ }, body: '{}' };
export const moderate = () => fetch('https://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01', options);
`,
      findings: [{
        message: says(SAFETY),
        evidence: ["1:47 Ocp-Apim-Subscription-Key – The header Ocp-Apim-Subscription-Key takes it."],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`'${KEY}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'a key set on an old-style request',
      language: 'javascript',
      code: `function look(image) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://eastus.api.cognitive.microsoft.com/vision/v3.2/analyze?visualFeatures=Tags');
  xhr.setRequestHeader('Ocp-Apim-Subscription-Key', ⟦'${KEY}'⟧);
  xhr.send(image);
}
`,
      findings: [{
        message: says('Image Analysis'),
        evidence: ["4:24 'Ocp-Apim-Subscription-Key' – The header Ocp-Apim-Subscription-Key takes it."],
        fixes: [environment('AZURE_IMAGE_ANALYSIS_KEY', [`'${KEY}'`, 'process.env.AZURE_IMAGE_ANALYSIS_KEY'])],
      }],
    },
    {
      name: 'a key put into the environment',
      code: `${safety}process.env.AZURE_CONTENT_SAFETY_KEY = ⟦'${KEY}'⟧;
export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new AzureKeyCredential(process.env.AZURE_CONTENT_SAFETY_KEY));
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['4:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`'${KEY}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY'])],
      }],
    },
    {
      name: 'a key in the query of a request',
      code: `export const look = (body: string) => fetch(⟦'https://westeurope.api.cognitive.microsoft.com/vision/v3.2/tag?subscription-key=${KEY}'⟧, { method: 'POST', body });\n`,
      findings: [{
        message: says('Image Analysis'),
        certainty: 'likely',
        evidence: [`1:45 'https://westeurope.api.cognitive.microsoft.com/vision/v3.2/tag?subscription-key=${KEY}' – It stands in the query of this request.`],
      }],
    },
    {
      name: 'a key in another file',
      code: `${safety}import { config } from './config.js';
export const client = ⟦ContentSafetyClient⟧(config.endpoint, new AzureKeyCredential(config.key));
`,
      files: { 'src/config.ts': `export const config = { endpoint: 'https://a.cognitiveservices.azure.com', key: '${KEY}' };\n` },
      findings: [{
        message: says(SAFETY),
        evidence: [`src/config.ts 1:81 '${KEY}' – The key is written here.`, '4:23 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [{ ...environment('AZURE_CONTENT_SAFETY_KEY', [`'${KEY}'`, 'process.env.AZURE_CONTENT_SAFETY_KEY']), file: 'src/config.ts' }],
      }],
    },
    {
      name: 'two keys',
      code: `import { DocumentAnalysisClient, AzureKeyCredential } from '@azure/ai-form-recognizer';
import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';
import { ApiKeyCredentials } from '@azure/ms-rest-js';
export const forms = new DocumentAnalysisClient('https://f.cognitiveservices.azure.com', new AzureKeyCredential(⟦'${KEY}'⟧));
export const trainer = new TrainingAPIClient(new ApiKeyCredentials({ inHeader: { 'Training-key': ⟦'${OTHER}'⟧ } }), 'https://t.cognitiveservices.azure.com');
`,
      findings: [
        {
          message: says('Document Intelligence'),
          evidence: ['4:26 DocumentAnalysisClient – It opens the client of Document Intelligence.'],
          fixes: [
            environment('AZURE_DOCUMENT_INTELLIGENCE_KEY', [`'${KEY}'`, 'process.env.AZURE_DOCUMENT_INTELLIGENCE_KEY']),
            {
              title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
              changes: [
                [`new AzureKeyCredential('${KEY}')`, 'new DefaultAzureCredential()'],
                ['import { DocumentAnalysisClient', "import { DefaultAzureCredential } from '@azure/identity';\nimport { DocumentAnalysisClient"],
              ],
            },
          ],
        },
        {
          message: says('Custom Vision'),
          evidence: ['5:28 TrainingAPIClient – It opens the client of Custom Vision.'],
          fixes: [environment('AZURE_CUSTOM_VISION_TRAINING_KEY', [`'${OTHER}'`, 'process.env.AZURE_CUSTOM_VISION_TRAINING_KEY'])],
        },
      ],
    },
    {
      name: 'a key in keyword arguments',
      language: 'python',
      code: `${safetyPy}
client = ContentSafetyClient(endpoint="https://a.cognitiveservices.azure.com", credential=AzureKeyCredential(⟦"${KEY}"⟧))
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['4:10 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'os.environ["AZURE_CONTENT_SAFETY_KEY"]'], ['from azure.ai.contentsafety import', 'import os\nfrom azure.ai.contentsafety import']),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [
              [`AzureKeyCredential("${KEY}")`, 'DefaultAzureCredential()'],
              ['from azure.ai.contentsafety import', 'from azure.identity import DefaultAzureCredential\nfrom azure.ai.contentsafety import'],
            ],
          },
        ],
      }],
    },
    {
      name: 'a key in the headers of a request',
      language: 'python',
      code: `import os
import requests

headers = {"Ocp-Apim-Subscription-Key": ⟦"${KEY}"⟧, "Content-Type": "application/json"}
answer = requests.post("https://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01", headers=headers, json={"text": "x"})
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['4:13 Ocp-Apim-Subscription-Key – The header Ocp-Apim-Subscription-Key takes it.'],
        fixes: [environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'os.environ["AZURE_CONTENT_SAFETY_KEY"]'])],
      }],
    },
    {
      name: 'a key in the credential of a client',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static ContentSafetyClient Open()
    {
        return new ContentSafetyClient(new Uri("https://a.cognitiveservices.azure.com"), new AzureKeyCredential(⟦"${KEY}"⟧));
    }
}
`,
      findings: [{
        message: says(SAFETY),
        evidence: ['9:20 ContentSafetyClient – It opens the client of Azure AI Content Safety.'],
        fixes: [
          environment('AZURE_CONTENT_SAFETY_KEY', [`"${KEY}"`, 'Environment.GetEnvironmentVariable("AZURE_CONTENT_SAFETY_KEY")']),
          {
            title: 'Sign in with Microsoft Entra ID (DefaultAzureCredential)',
            changes: [[`new AzureKeyCredential("${KEY}")`, 'new DefaultAzureCredential()'], ['using System;\n', 'using Azure.Identity;\nusing System;\n']],
          },
        ],
      }],
    },
    {
      name: 'a key among the default headers',
      language: 'csharp',
      code: `using System.Net.Http;
using System.Threading.Tasks;

public static class Predict
{
    public static async Task<string> Ask(HttpContent image)
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Prediction-Key", ⟦"${KEY}"⟧);
        var url = "https://a.cognitiveservices.azure.com/customvision/v3.0/Prediction/7/classify/iterations/live/image/nostore";
        var response = await client.PostAsync(url, image);
        return await response.Content.ReadAsStringAsync();
    }
}
`,
      findings: [{
        message: says('Custom Vision'),
        evidence: ['9:42 "Prediction-Key" – The header Prediction-Key takes it.'],
        fixes: [environment('AZURE_CUSTOM_VISION_PREDICTION_KEY', [`"${KEY}"`, 'Environment.GetEnvironmentVariable("AZURE_CUSTOM_VISION_PREDICTION_KEY")'])],
      }],
    },
    ...hardcodedKeyInGo.invalid,
    ...hardcodedKeyInJava.invalid,
  ],
  valid: [
    { name: 'a key from the environment', code: `${safety}export const client = ContentSafetyClient('https://a.cognitiveservices.azure.com', new AzureKeyCredential(process.env.CONTENT_SAFETY_KEY ?? ''));\n` },
    { name: 'angle brackets', code: `${safety}export const client = ContentSafetyClient('<endpoint>', new AzureKeyCredential('<your-content-safety-key>'));\n` },
    { name: 'a word in capitals', code: `${safety}export const client = ContentSafetyClient('ENDPOINT', new AzureKeyCredential('YOUR_CONTENT_SAFETY_KEY_HERE'));\n` },
    { name: 'letters x', code: `${safety}export const client = ContentSafetyClient('', new AzureKeyCredential('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'));\n` },
    { name: 'zeros', code: `${safety}export const client = ContentSafetyClient('', new AzureKeyCredential('00000000000000000000000000000000'));\n` },
    { name: 'a counted run', code: `${safety}export const client = ContentSafetyClient('', new AzureKeyCredential('0123456789abcdef0123456789abcdef'));\n` },
    { name: 'a word', code: `${safety}export const client = ContentSafetyClient('', new AzureKeyCredential('test'));\n` },
    { name: 'a name looked up in a vault', code: `${safety}import { secret } from './vault.js';\nexport const client = ContentSafetyClient('', new AzureKeyCredential(secret('content-safety-prod-7f3a')));\n` },
    {
      name: 'a project id, which has the shape of a key',
      code: `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
const project = '${KEY}';
export const sort = (client: PredictionAPIClient, image: Buffer) => client.classifyImageWithNoStore(project, 'live', image);
`,
    },
    {
      name: 'a header of an API gateway that is no service of ours',
      reachesNothing: true,
      code: `export const report = () => fetch('https://reports.azure-api.net/monthly', { headers: { 'Ocp-Apim-Subscription-Key': '${KEY}' } });\n`,
    },
    {
      name: 'the same header for a gateway, beside a call of a service',
      code: `const gateway = { headers: { 'Ocp-Apim-Subscription-Key': '${KEY}' } };
export const report = () => fetch('https://reports.azure-api.net/monthly', gateway);
export const moderate = (init: RequestInit) => fetch('https://a.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01', init);
`,
    },
    {
      name: 'a hash that is logged',
      code: `${safety}console.log('${KEY}');\nexport const client = ContentSafetyClient('', new AzureKeyCredential(process.env.KEY ?? ''));\n`,
    },
    {
      name: 'another product put into the environment',
      code: `${safety}process.env.STRIPE_KEY = '${KEY}';\nexport const client = ContentSafetyClient('', new AzureKeyCredential(process.env.KEY ?? ''));\n`,
    },
    {
      name: 'a key from the environment',
      language: 'python',
      code: `import os\n${safetyPy}\nclient = ContentSafetyClient(os.environ["ENDPOINT"], AzureKeyCredential(os.environ["CONTENT_SAFETY_KEY"]))\n`,
    },
    {
      name: 'a placeholder',
      language: 'csharp',
      code: `${safetyCs}
public static class Safety
{
    public static ContentSafetyClient Open() => new ContentSafetyClient(new Uri("https://a.cognitiveservices.azure.com"), new AzureKeyCredential("<your key>"));
}
`,
    },
    ...hardcodedKeyInGo.valid,
    ...hardcodedKeyInJava.valid,
  ],
});

describe('secret shapes', () => {
  it('knows the shapes of service keys', () => {
    for (const text of [KEY, OTHER, KEY.toUpperCase(), LONG]) assert(hasKeyShape(text), text);
    for (const text of ['', 'test', 'x'.repeat(32), '0'.repeat(32), '0123456789abcdef0123456789abcdef', 'deadbeefdeadbeefdeadbeefdeadbeef', KEY.slice(1), `${KEY}0`, LONG.replace('JQQJ99', 'JQQJ98')]) {
      assert(!hasKeyShape(text), text);
    }
  });

  it('tells random text from words', () => {
    for (const text of ['Zk9pQ3vX7mLw2RtY8sBd', 'a8F3kLm9QwErTy7UiOp2ZxCv']) assert(looksRandom(text), text);
    for (const text of ['content-safety-prod-westeurope', 'my-very-long-resource-name-1', 'AZURE_CONTENT_SAFETY_KEY_2', 'aaaaaaaaaaaaaaaaaaaa1111', 'https://a.b/c?d=e1f2g3h4']) assert(!looksRandom(text), text);
  });
});
